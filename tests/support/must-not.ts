import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { NoticePanels } from '@/components/intake/notice-panels'
import { Receipt } from '@/components/intake/receipt'
import { assess } from '@/lib/assess'
import { alertsFor } from '@/lib/assess/alerts'
import type { Assessment } from '@/lib/assess/assessment'
import type { PriceList } from '@/lib/cost/prices'
import { patientCosts } from '@/lib/documents/patient-costs'
import { patientEvidence } from '@/lib/documents/patient-evidence'
import { questionsToBring } from '@/lib/documents/questions-to-bring'
import { translate } from '@/lib/i18n/translate'
import { notices } from '@/lib/intake/notices'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import type { MustNot, Person } from '@/prisma/people/person'

/** What is there to be judged: the person, what was said to the clinic, and what the person sees. */
export type Judged = { readonly person: Person; readonly from: Case; readonly assessment: Assessment; readonly patientSees: string }

const t = translate('en')
const prices: PriceList = { validFrom: '2026-01-01', items: ['90867', '90868', '90869'].map((code) => ({ code, route: 'any', cents: 30_000 })) }
const clinic = { name: 'Example Clinic', phone: '561-555-0100', hours: 'Monday to Friday, 9 to 5' }

/** The words of the page that is shown after sending, as text. */
function pageAfterSending(from: Case, assessment: Assessment): string {
  const page = renderToStaticMarkup(
    createElement(
      'main',
      {},
      createElement(NoticePanels, { t, phone: clinic.phone, notices: notices(from) }),
      createElement(Receipt, {
        t,
        language: 'en',
        home: '/en/intake',
        reference: 'AAAA-BBBB',
        sentAt: 'today',
        clinic,
        questions: questionsToBring(from),
        evidence: patientEvidence,
        costs: patientCosts(from, assessment, prices),
      }),
    ),
  )
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

export function judgedOf(person: Person): Judged {
  const from = parseCase({ on: person.on, answers: person.answers }).case
  const assessment = assess(from)
  return { person, from, assessment, patientSees: pageAfterSending(from, assessment) }
}

/** Keys under which no statement of ours stands: questions, headings, sources and what each of them holds, and what a rule leaves out. */
const NOT_SAID = new Set(['stillToAsk', 'title', 'topic', 'sides', 'cites', 'because', 'notModelled', 'change', 'rules', 'on', 'reachable'])

/** Every sentence that is said: findings whose bearing is not open, words of tables, routes and notes. */
export function sentencesOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(sentencesOf)
  if (typeof node !== 'object' || node === null || ('bearing' in node && node.bearing === null)) return []
  return Object.entries(node).flatMap(([key, inner]) => (NOT_SAID.has(key) ? [] : sentencesOf(inner)))
}

/** Each sentence by itself: a “not” in one takes nothing back of the next. */
const clausesOf = ({ assessment, patientSees }: Judged) => [...sentencesOf(assessment), patientSees].flatMap((text) => text.split(/(?<=[.;:?!])\s+/))
const saying = (judged: Judged, wrong: RegExp, unless: RegExp = /(?!)/) => clausesOf(judged).filter((text) => wrong.test(text) && !unless.test(text))
const when = (is: boolean, words: string): readonly string[] => (is ? [words] : [])

const NEGATED = /\b(?:not|never|no|nobody|neither|without|cannot)\b|n’t\b/i
const paths = ({ assessment }: Judged) => assessment.routes.map(({ funding }) => funding.path)
const finding = ({ assessment }: Judged, id: string) =>
  [...assessment.safety.findings, ...assessment.routes.flatMap(({ funding }) => funding.requires)].find((one) => one.id === id)

/** The crisis help that is there once these steps are answered and no other. */
function helpAfter(person: Person, steps: readonly string[]): boolean {
  const answers = Object.fromEntries(Object.entries(person.answers).filter(([step]) => steps.includes(step)))
  const from = parseCase({ on: person.on, answers }).case
  return notices(from).crisis && alertsFor(from).some(({ urgency }) => urgency === 'EMERGENT')
}

/** What is wrong, if anything: one check for everything that must not be. */
export const MUST_NOT: Readonly<Record<MustNot, (judged: Judged) => readonly string[]>> = {
  'promise relief': (judged) => saying(judged, /\b(?:will|is going to|is sure to|guarantees?)\b[^.]*\b(?:reliev|cure|end|stop|reduc|help|work)\w*/i, NEGATED),
  'imply that insurance pays for the pain use': (judged) => [
    ...saying(
      judged,
      /\b(?:insurance|insurer|plan|payer)s?\b[^.]*\b(?:pays?|covers?|approves?)\b[^.]*\bpain\b|\bpain\b[^.]*\b(?:is|are) (?:covered|approved|paid)\b/i,
      NEGATED,
    ),
    ...when(
      judged.assessment.routes.some(({ id, funding }) => id === 'pain' && /^(?:INS|MEDICARE)-MDD/.test(funding.path)),
      'the pain route is funded by insurance',
    ),
  ],
  'offer esketamine': ({ assessment }) => sentencesOf(assessment.alternatives).filter((text) => /SPRAVATO|esketamine/i.test(text)),
  'suggest billing pain as depression': (judged) => [
    ...when(
      judged.assessment.routes.some(({ id }) => id === 'depression'),
      'there is a depression route',
    ),
    ...when(
      paths(judged).some((path) => /^(?:INS|MEDICARE)-MDD/.test(path)),
      'a depression path is named',
    ),
    ...saying(judged, /\b(?:bill|code|submit)\w*\b[^.]*\b(?:as|under) (?:a )?depress/i, NEGATED),
  ],
  'clear a stimulator because its leads are far from the head': (judged) => [
    ...when(judged.assessment.safety.disposition !== 'STOP-pending-review', judged.assessment.safety.disposition),
    ...when(finding(judged, 'spinal-cord-stimulator')?.verdict !== 'met', 'the stimulator is no finding'),
    ...saying(judged, /\b(?:thoracic|upper back|far (?:from|enough)|beyond 30 cm)\b[^.]*\b(?:safe|clear|fine|no (?:risk|concern))/i),
  ],
  'tell to switch a device off': (judged) => saying(judged, /\b(?:switch(?:ed)?|turn(?:ed)?) (?:it |the \w+ |your \w+ )?off\b/i, NEGATED),
  'hold back crisis help until the form is finished': ({ person }) =>
    when(!helpAfter(person, ['about-you', 'self-harm']), 'no help as soon as the questions are answered'),
  'answer a crisis with appointments alone': (judged) => [
    ...when(!judged.patientSees.includes('988'), 'the page names no crisis line'),
    ...saying(judged, /\b(?:book|choose|pick)\b[^.]*\b(?:appointment|slot|time)\b/i, NEGATED),
  ],
  'answer a crisis by e-mail alone': ({ assessment, patientSees }) => [
    ...when(assessment.urgency !== 'EMERGENT', `urgency ${assessment.urgency}`),
    ...when(!/speak with them/.test(assessment.crisis?.words ?? ''), 'nobody is told to speak with the person'),
    ...when(!/call/i.test(patientSees), 'the page gives nothing to call'),
  ],
  'give an estimate in place of the Medicare notice': (judged) => [
    ...when(
      paths(judged).some((path) => path.startsWith('SELF-PAY')),
      'a route is self-pay',
    ),
    ...when(!judged.assessment.routes.some(({ id, funding }) => id === 'pain' && funding.path === 'ABN'), 'the pain route has no notice'),
  ],
  'ask Medicare in Florida for two trials': (judged) => [
    ...when(finding(judged, 'medicare-first-coast-trials')?.verdict !== 'met', 'one trial does not meet it'),
    ...when(judged.assessment.funding.path.endsWith('NOT YET'), judged.assessment.funding.path),
  ],
  'apply another payer’s age limit': (judged) => [
    ...when(finding(judged, 'medicare-first-coast-age')?.verdict !== 'met', 'the age is held against the person'),
    ...when(finding(judged, 'florida-blue-age') !== undefined, 'Florida Blue’s limit is judged'),
  ],
  'call TMS cleared without naming the device': (judged) => [
    ...saying(judged, /\bcleared for (?:you|migraine)\b/i, /device|SAVI|labelled|not\b/i),
    ...saying(judged, /\bTMS is (?:FDA[- ])?cleared\b/i, /device|depression|not\b/i),
  ],
  'offer a consultation in place of the work-up': (judged) => [
    ...when(judged.assessment.candidacy.band !== 'B3', judged.assessment.candidacy.band),
    ...when(
      paths(judged).some((path) => path !== 'n/a'),
      `funding is discussed: ${paths(judged)}`,
    ),
    ...when(!judged.assessment.alternatives.some(({ id }) => id === 'own-doctor-first'), 'their own doctor is not named'),
  ],
  'call a person ineligible': (judged) => saying(judged, /\b(?:not|never|in)[ -]?(?:eligible|qualif\w+|a candidate|suitable)\b|\byou (?:do not|don’t|cannot) qualify\b/i),
  'read a planned implant as one that is there': (judged) => [
    ...when(finding(judged, 'cortical-stimulator')?.verdict === 'met', 'it is read as implanted'),
    ...when(judged.assessment.safety.disposition === 'STOP', 'it stops'),
    ...when(judged.assessment.conflicts.length > 0, 'it is read as a contradiction'),
  ],
  'leave a limited time to the usual order': ({ assessment }) => when(assessment.urgency === 'ROUTINE', 'ROUTINE'),
  'count low doses as trials': ({ assessment: { trials, ...assessment } }) => [
    ...when(trials.failedLifetime !== 0, `${trials.failedLifetime} failed trials`),
    ...sentencesOf(assessment).filter((text) => /\b(?:three|3) (?:failed |adequate |failed adequate )(?:antidepressant )?trials\b/i.test(text)),
  ],
  'clear what was not answered': ({ assessment: { safety } }) => [
    ...when(safety.disposition === 'CLEAR' || safety.disposition === 'CAUTION', safety.disposition),
    ...when(safety.openGates.length === 0, 'no question is named as open'),
  ],
}
