import { dollarRange } from '@/lib/cost/dollars'
import { blank, factOrBlank, heading, text } from '@/lib/documents/authorization/blocks'
import { say, USES } from '@/lib/documents/estimate/phrases'
import { dayIn, visitsInWords } from '@/lib/documents/estimate/words'
import type { Block, Paper, PaperLanguage } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import type { AbnInputs, NoNotice } from './abn-inputs'
import { OPTIONS, PATIENT, REASONS } from './abn-phrases'
import { noticeRefused } from './abn-refusal'

type OffLabel = keyof typeof REASONS
const offLabelUse = ({ route }: AbnInputs): OffLabel => (route === 'anxiety' ? 'anxiety' : 'pain')

const edition = ({ version, on, clinic }: AbnInputs) => `Version ${version}, ${dayInWords(on)}${clinic.demo ? '; demonstration, everything is invented' : ''}`

function itemIn(inputs: AbnInputs, language: PaperLanguage): string {
  const sum = (of: 'low' | 'high') => inputs.plan.phases.reduce((total, { sessions }) => total + sessions[of], 0)
  const [low, high] = [sum('low'), sum('high')]
  const visits = low === high ? visitsInWords(high, language) : `${low}–${visitsInWords(high, language)}`
  return say(PATIENT.item, language, { use: say(USES[offLabelUse(inputs)], language), visits })
}

function costIn({ total, pricesFrom }: AbnInputs, language: PaperLanguage): string | undefined {
  if (!total || !pricesFrom) return undefined
  return say(PATIENT.costIs, language, { from: dayIn(language, pricesFrom), total: dollarRange(total, language) })
}

/** What is told beside its letter on the form; what is not is a line to fill in. */
function fieldBlocks(fields: readonly (readonly [label: string, value: string | undefined])[]): readonly Block[] {
  return fields.map(([label, value]) => factOrBlank(label, value))
}

const RULES: readonly string[] = [
  'Use Medicare’s own form CMS-R-131 in its current edition, from cms.gov; this sheet does not reproduce it. A revised form has been released: check the edition printed on it.',
  'It is given before treatment, with time to think and to ask, in a language the person understands. Medicare has a Spanish edition.',
  'A whole course may stand on one form when every service is named (recalled: for one year at most).',
  'The estimate is expected to lie within $100 or 25 percent of the actual cost, whichever is more: where the range is wider, settle the number of sessions first.',
  'The person chooses and signs. Nobody ticks a box for them; a form signed under pressure or without a choice is not valid.',
  'The person gets a copy, and the clinic keeps the form.',
  'Billing remark, not verified: modifier GA goes on the claim when this notice is on file.',
  'Only for Original Medicare. A Medicare Advantage plan is asked for a determination instead.',
]

/** For staff who fill in form CMS-R-131, in English, by the letters of the form. */
function worksheetPaper(inputs: AbnInputs): Paper {
  const { clinic, patient, language } = inputs
  return {
    title: 'Worksheet for Medicare’s notice, form CMS-R-131 (ABN)',
    subtitle: edition(inputs),
    language: 'en',
    blocks: [
      { kind: 'notice', heading: 'This is not the form', paragraphs: ['It says what to write on it. Only the form itself, filled in and signed, is the notice.'] },
      heading('What to write, by the letters of the form'),
      ...fieldBlocks([
        ['A. Notifier', clinic.legalName || clinic.name],
        ['A. Address', clinic.address],
        ['A. Phone', clinic.phone],
        ['B. Patient', patient.name],
      ]),
      text('C. Identification number: may stay empty, or the clinic’s own number. Never the Medicare number or the Social Security number.'),
      ...fieldBlocks([
        ['D. What may not be paid', itemIn(inputs, 'en')],
        ['E. Reason Medicare may not pay', say(REASONS[offLabelUse(inputs)], 'en')],
        ['F. Estimated cost', costIn(inputs, 'en')],
      ]),
      { kind: 'choices', label: 'G. Options, in our words. The patient chooses one on the form:', options: OPTIONS.map((one) => say(one, 'en')) },
      blank('H. Additional information', 2),
      { kind: 'signatures', labels: ['I. Patient or representative (on the form itself)', 'J. Date'] },
      heading('Rules of this notice'),
      { kind: 'list', items: RULES },
      ...(language === 'es' ? [text('The patient reads Spanish: use the Spanish edition, with the Spanish page that goes with this sheet.')] : []),
    ],
    footer: `Worksheet for CMS-R-131. ${edition(inputs)}`,
  }
}

/** What the patient reads beside the form, in their language. */
function noticePaper(inputs: AbnInputs): Paper {
  const { language, patient, clinic } = inputs
  const said = (of: keyof typeof PATIENT) => say(PATIENT[of], language)
  const cost = costIn(inputs, language)
  return {
    title: said('title'),
    language,
    blocks: [
      ...(clinic.demo ? [{ kind: 'notice' as const, heading: said('demo'), paragraphs: [said('demoWords')] }] : []),
      text(said('notTheForm')),
      ...fieldBlocks([
        [said('name'), patient.name],
        [said('clinic'), clinic.name || clinic.legalName],
      ]),
      heading(said('what')),
      text(itemIn(inputs, language)),
      heading(said('why')),
      text(say(REASONS[offLabelUse(inputs)], language)),
      heading(said('cost')),
      cost ? text(cost) : blank(said('costOpen')),
      { kind: 'choices', label: said('choices'), options: OPTIONS.map((one) => say(one, language)) },
      text(said('yours')),
    ],
    footer: said('footer'),
  }
}

/** Two papers on one notice: `notice` is for the patient to read, `worksheet` for staff alone. */
export type AbnPapers = { readonly notice: Paper; readonly worksheet: Paper }

/**
 * What helps to fill in and to understand Medicare’s form CMS-R-131, or why that form is wrong here. It reproduces no form and
 * chooses nothing for anybody; what is not known is a line to fill in.
 */
export const abnPapers = (inputs: AbnInputs): AbnPapers | NoNotice => noticeRefused(inputs) ?? { notice: noticePaper(inputs), worksheet: worksheetPaper(inputs) }
