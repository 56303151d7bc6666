import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import { states } from '@/lib/steps/states'
import type { EstimateContent } from './content'
import { type Phrase, SEPARATE_CARE, say } from './phrases'
import { DIAGNOSIS, DISPUTE, LIMITS, PROVIDER, SEPARATE } from './rights'
import { dayIn } from './words'

const heading = (of: Phrase, language: PaperLanguage): Block => ({ kind: 'heading', level: 2, text: say(of, language) })

/** The codes a clinician assigned, or that none is assigned. */
export function diagnosisBlocks({ diagnoses }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const assigned: readonly Block[] = [
    { kind: 'text', text: say(DIAGNOSIS.some, language) },
    { kind: 'facts', items: diagnoses.map(({ code, words }) => ({ label: code, value: words })) },
  ]
  return [heading(DIAGNOSIS.heading, language), ...(diagnoses.length > 0 ? assigned : [{ kind: 'text', text: say(DIAGNOSIS.none, language) } as const])]
}

/** The taxpayer number as it is written: `12-3456789`. */
const tinInWords = (tin: string) => `${tin.slice(0, 2)}-${tin.slice(2)}`

/** Who bills, by its legal name and numbers, and where. */
export function providerBlocks({ provider }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const { legalName, npi, tin, location, state, phone, clinician } = provider
  const fact = (label: Phrase, value: string) => ({ label: say(label, language), value })
  return [
    heading(PROVIDER.heading, language),
    {
      kind: 'facts',
      items: [
        fact(PROVIDER.legalName, legalName),
        fact(PROVIDER.npi, npi),
        fact(PROVIDER.tin, tinInWords(tin)),
        fact(PROVIDER.location, location),
        fact(PROVIDER.state, states[state as keyof typeof states] ?? state),
        fact(PROVIDER.phone, phone),
        ...(clinician ? [fact(PROVIDER.clinician, clinician)] : []),
      ],
    },
  ]
}

/** What is scheduled by itself. The law wants its two sentences right above the list. */
export function separateBlocks({ separately, provider }: EstimateContent, language: PaperLanguage): readonly Block[] {
  return [
    heading(SEPARATE.heading, language),
    { kind: 'text', text: say(SEPARATE.estimates, language) },
    { kind: 'text', text: say(SEPARATE.how, language, { phone: provider.phone }) },
    separately.length > 0 ? { kind: 'list', items: separately.map((one) => say(SEPARATE_CARE[one], language)) } : { kind: 'text', text: say(SEPARATE.none, language) },
  ]
}

/** That it is an estimate, not a contract, and what else it leaves open. */
export function limitBlocks({ on }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const day = dayIn(language, on)
  const { estimate, additional, contract, changes, keep } = LIMITS
  return [heading(LIMITS.heading, language), { kind: 'list', items: [estimate, additional, contract, changes, keep].map((one) => say(one, language, { on: day })) }]
}

/** The right to dispute a bill, and how. */
export function disputeBlocks({ provider }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const { right, talk, start, decides, safe, where } = DISPUTE
  const paragraphs = [right, talk, start, decides, safe, where].map((one) => say(one, language, { phone: provider.phone }))
  return [{ kind: 'notice', heading: say(DISPUTE.heading, language), paragraphs }]
}
