import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import { states } from '@/lib/steps/states'
import type { EstimateContent } from './content'
import { type Phrase, SEPARATE_CARE, say } from './phrases'
import { DIAGNOSIS, DISPUTE, LIMITS, PROVIDER, SEPARATE } from './rights'
import { CLAIM_FIRST, PROGRAM_NAMES, VOLUNTARY } from './voluntary'
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
export function separateBlocks({ separately, provider, voluntary }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const [estimates, how] = voluntary ? [VOLUNTARY.separate, VOLUNTARY.how] : [SEPARATE.estimates, SEPARATE.how]
  return [
    heading(SEPARATE.heading, language),
    { kind: 'text', text: say(estimates, language) },
    { kind: 'text', text: say(how, language, { phone: provider.phone }) },
    separately.length > 0 ? { kind: 'list', items: separately.map((one) => say(SEPARATE_CARE[one], language)) } : { kind: 'text', text: say(SEPARATE.none, language) },
  ]
}

/** That it is an estimate, not a contract, and what else it leaves open. */
export function limitBlocks({ on, program }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const values = { on: dayIn(language, on), program: program ? say(PROGRAM_NAMES[program], language) : '' }
  const { estimate, additional, contract } = LIMITS
  const { changes, keep } = program ? VOLUNTARY : LIMITS
  return [heading(LIMITS.heading, language), { kind: 'list', items: [estimate, additional, contract, changes, keep].map((one) => say(one, language, values)) }]
}

/** The right to dispute a bill, and how. A voluntary estimate does not give it, and says whom to ask instead. */
export function disputeBlocks({ provider, program, claimFirst }: EstimateContent, language: PaperLanguage): readonly Block[] {
  const { right, talk, start, decides, safe, where } = DISPUTE
  const notice = (title: Phrase, texts: readonly Phrase[], values = {}): readonly Block[] => [
    { kind: 'notice', heading: say(title, language), paragraphs: texts.map((one) => say(one, language, { phone: provider.phone, ...values })) },
  ]
  if (program) return notice(VOLUNTARY.billHeading, [VOLUNTARY.bill, VOLUNTARY.noDispute], { program: say(PROGRAM_NAMES[program], language) })
  return notice(DISPUTE.heading, [right, ...(claimFirst ? [CLAIM_FIRST.dispute] : []), talk, start, decides, safe, where])
}
