import type { Assessment, Route } from '@/lib/assess/assessment'
import type { CoursePlan, CourseRoute } from '@/lib/cost/course'
import { readCourseForm } from '@/lib/cost/course-form'
import { defaultCourse } from '@/lib/cost/default-courses'
import type { PaperLanguage } from '@/lib/documents/papers/paper'
import { mainCondition } from '@/lib/facts/pain'
import { addDays, type Day, isDay } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { isRecordId, may } from './access'
import { isVersion } from './intake-version'
import { readRoute } from './own-pay'
import type { Problems, Typed } from './profile-form'
import type { StaffMember } from './staff-sessions'

// What the forms of papers have in common: the route, its course, the language.

const LANGUAGES: readonly PaperLanguage[] = ['en', 'es']

export type Read<T> = T | { readonly problems: Problems }

/** Whether somebody may make a paper for an intake at the version they read. */
export const mayMake = (staff: StaffMember, intakeId: string, { version }: Typed): boolean =>
  may(staff.role, 'paper.write') && isRecordId(intakeId) && isVersion(version ?? '')

/** The route of an intake that a paper is for. What the rules did not find is not planned or priced, whoever asks. */
export function readJudged(route: CourseRoute, assessment: Assessment | undefined): Read<{ readonly judged: Route }> {
  if (!assessment) return { problems: { route: 'The rules have not judged this intake yet.' } }
  const judged = assessment.routes.find(({ id }) => id === route)
  return judged ? { judged } : { problems: { route: 'This is not among the routes that the rules found for this intake, so no paper is made for it.' } }
}

/** Reads the route and the counts of its course; a count that is not in the form is the default of the route and the condition. */
export function readPlan(typed: Typed, from: Case): Read<{ readonly plan: CoursePlan }> {
  const route = readRoute(typed.route)
  if (!route) return { problems: { route: 'Choose what the course is for.' } }
  return readCourseForm(typed, defaultCourse(route, mainCondition.read(from)))
}

export function readLanguage(typed: Typed): Read<{ readonly language: PaperLanguage }> {
  const language = LANGUAGES.find((each) => each === typed.language)
  return language ? { language } : { problems: { language: 'Choose the language the patient reads.' } }
}

const LONGEST = { providerName: 120, reason: 1000 } as const

/** Words that may be left out: who leads the treatment, and why there is a new version. */
export function readWords(typed: Typed): Read<{ readonly providerName: string | undefined; readonly reason: string | undefined }> {
  const words = (field: keyof typeof LONGEST) => (typed[field] ?? '').normalize('NFC').trim()
  const tooLong = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter((field) => words(field).length > LONGEST[field])
  if (tooLong.length > 0) return { problems: Object.fromEntries(tooLong.map((field) => [field, `Use ${LONGEST[field].toLocaleString('en-US')} characters or fewer.`])) }
  return { providerName: words('providerName') || undefined, reason: words('reason') || undefined }
}

/** The day of a first visit, where one is scheduled: today or within a year. */
export function readFirstVisit(typed: Typed, today: Day): Read<{ readonly firstVisitOn: Day | undefined }> {
  const day = (typed.firstVisitOn ?? '').trim()
  if (day === '') return { firstVisitOn: undefined }
  if (isDay(day) && day >= today && day <= addDays(today, 366)) return { firstVisitOn: day }
  return { problems: { firstVisitOn: 'Enter the day of the first visit, today or within a year; leave it empty while none is scheduled.' } }
}

/** A diagnosis code as it is written: a letter, a digit, and up to five more behind a point. */
const CODE = /^([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)[\s:,–-]+(\S.*)$/
const MOST_DIAGNOSES = 12

/** Diagnoses as a clinician assigned them, one a line: the code, then its words. */
export function readDiagnoses(typed: Typed): Read<{ readonly diagnoses: readonly { readonly code: string; readonly words: string }[] }> {
  const lines = (typed.diagnoses ?? '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const found = lines.map((line) => CODE.exec(line))
  if (lines.length > MOST_DIAGNOSES || lines.some((line) => line.length > 200) || found.includes(null)) {
    return { problems: { diagnoses: 'Enter one diagnosis a line, the code first and then its words, as the clinician assigned it.' } }
  }
  return { diagnoses: found.map((match) => ({ code: match?.[1] ?? '', words: match?.[2] ?? '' })) }
}

type AllOf<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? Exclude<First, { readonly problems: Problems }> & AllOf<Rest>
  : unknown

/** Several parts of a form as one: all that was read, or all that is wrong. */
export function together<const Parts extends readonly object[]>(...parts: Parts): Read<AllOf<Parts>> {
  const problems: Problems = Object.assign({}, ...parts.map((part) => ('problems' in part ? part.problems : {})))
  return Object.keys(problems).length > 0 ? { problems } : Object.assign({}, ...parts)
}
