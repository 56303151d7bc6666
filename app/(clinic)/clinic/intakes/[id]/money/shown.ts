import type { ClockShown } from '@/components/money/clocks'
import type { PaperShown } from '@/components/money/paper-list'
import type { RouteShown } from '@/components/money/route-money'
import type { Route } from '@/lib/assess/assessment'
import { dayAt } from '@/lib/clocks/day-at'
import { APPEAL_CLOCKS, DECISION_CLOCKS } from '@/lib/clocks/decision-due'
import { type EstimateCause, estimateDue } from '@/lib/clocks/estimate-due'
import { dayInWords, momentInWords } from '@/lib/i18n/dates'
import type { Clock } from '@/lib/server/estimate-clocks'
import type { OpenedMoney } from '@/lib/server/money'
import { KIND_WORDS, LANGUAGE_WORDS, stateOf } from '../papers/words'
import { ROUTE_WORDS } from './clock-fields'
import { END_WORDS, standingOfDay, standingOfMoment } from './clock-words'
import { knownIn, moneyOf } from './money-of-route'
import { type Coverage, coverageOf, isForLater } from './offered'
import { type Checks, payerShown } from './payer-shown'

/** What of the money page is not sums: clocks, who pays, how far a payer was checked, the papers. */

const inLowerCase = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function startedBy({ cause, startedAt, scheduledFor, by }: Clock, timeZone: string): string {
  const on = dayInWords(dayAt(startedAt, timeZone))
  const who = by ? `written down by ${by}` : 'in the form'
  if (cause === 'asked') return `The person asked about the cost on ${on} (${who}).`
  const visit = scheduledFor && dayInWords(scheduledFor)
  if (cause === 'scheduled') return `A visit${visit ? ` for ${visit}` : ''} was scheduled on ${on} (${who}).`
  return `What is planned changed on ${on} (${who}); ${visit ? `the next visit is on ${visit}` : 'no next visit was scheduled'}.`
}

/** What the clock was worked out from. An appointment is nothing without its day. */
function causeOf({ cause, startedAt, scheduledFor }: Clock, timeZone: string): EstimateCause {
  const on = dayAt(startedAt, timeZone)
  if (cause === 'asked') return { cause, on }
  if (cause === 'scheduled') return { cause, on, visitOn: scheduledFor ?? on }
  return { cause, on, ...(scheduledFor && { visitOn: scheduledFor }) }
}

/** The rule in words, worked out as the clock was; none where today's rule would come to another day than the one that was stored. */
function ruleOf(clock: Clock, timeZone: string): string {
  const due = estimateDue(causeOf(clock, timeZone))
  return `${due?.dueOn === clock.dueOn ? due.words : ''} Weekends and federal holidays do not count (45 CFR 149.610).`.trim()
}

type ClocksOf = Pick<OpenedMoney, 'clocks' | 'documents' | 'today'> & { readonly profile: Pick<OpenedMoney['profile'], 'timeZone'> }

/** The clocks that run, the most pressing first: estimates, then payers’ decisions. */
export function clocksShown({ clocks, documents, today, profile }: ClocksOf, base: string, at: Date): readonly ClockShown[] {
  const { timeZone } = profile
  const estimates = clocks
    .filter(({ met, ended }) => met === undefined && ended === undefined)
    .map((clock) => ({
      id: clock.id,
      canEnd: true,
      title: clock.route ? `Good Faith Estimate: ${inLowerCase(ROUTE_WORDS[clock.route])}` : 'Good Faith Estimate',
      ...standingOfDay(clock.dueOn, today),
      due: `due ${dayInWords(clock.dueOn)}`,
      startedBy: startedBy(clock, timeZone),
      ...(clock.made && { made: { words: `${KIND_WORDS[clock.made.kind]} made, not given yet`, href: `${base}/papers/${clock.made.documentId}` } }),
      rule: ruleOf(clock, timeZone),
    }))
  const decisions = documents.flatMap(({ id, kind, version, decision }) => {
    if (!decision) return []
    const isAppeal = decision.on === 'appeal'
    return [
      {
        id,
        href: `${base}/papers/${id}`,
        title: `Payer’s decision on the ${isAppeal ? 'appeal of the ' : ''}${inLowerCase(KIND_WORDS[kind])}, version ${version}`,
        ...standingOfMoment(decision.dueAt, at),
        due: `due ${momentInWords(decision.dueAt, timeZone)}`,
        startedBy: `${isAppeal ? 'Appealed' : 'Sent to the payer'} on ${momentInWords(decision.sentAt, timeZone)}${decision.by ? ` (${decision.by})` : ''}.`,
        rule: (isAppeal ? APPEAL_CLOCKS : DECISION_CLOCKS)[decision.urgency].words,
      },
    ]
  })
  return [...estimates, ...decisions]
}

/** The clocks that staff ended without a paper, the newest first. */
export const clocksEnded = ({ clocks, profile: { timeZone } }: Pick<OpenedMoney, 'clocks'> & Pick<ClocksOf, 'profile'>): readonly string[] =>
  clocks
    .flatMap((clock) => (clock.ended ? [{ clock, ended: clock.ended }] : []))
    .sort((one, other) => other.ended.at.getTime() - one.ended.at.getTime())
    .map(({ clock, ended: { at, by, reason, note } }) =>
      `${startedBy(clock, timeZone)} Ended by ${by} on ${momentInWords(at, timeZone)}: ${inLowerCase(END_WORDS[reason])}. ${note ?? ''}`.trim(),
    )

const PROGRAMS: Readonly<Record<string, string>> = {
  medicare: 'Original Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  va: 'The VA',
}

/** Who is likely to pay for a route, in plain words. A payer is never said to pay for what it is expected to refuse. */
function payerWords({ id, funding }: Route, coverage: Coverage): string {
  if (coverage === 'none') return 'The person; no insurance'
  if (coverage === undefined) return 'Not told yet: ask how the person is insured'
  const named = funding.payer?.name ?? 'the plan, which is not named yet'
  const program = PROGRAMS[coverage]
  if (coverage === 'va') return 'The VA, once it has referred and authorized'
  if (coverage === 'medicare-advantage') return `${named} decides beforehand (Medicare Advantage)`
  if (id === 'depression') return program && !named.includes(program) ? `${program}: ${named}` : named
  if (coverage === 'commercial') return `The person; ${named} is not expected to pay for this`
  if (coverage === 'medicare') return 'The person, if they choose it: Original Medicare is expected to deny this'
  return `Nobody yet: ${program} is not expected to pay for this`
}

/** The routes with their sums, and how far their payer was checked. */
export function routesShown(money: OpenedMoney, checks: Checks): readonly RouteShown[] {
  const known = knownIn(money)
  return (money.assessment?.routes ?? []).map((route) => ({
    route,
    money: moneyOf(route, undefined, known),
    isForLater: isForLater(route.funding.path),
    payer: payerWords(route, coverageOf(money.coverage)),
    rules: payerShown(route.funding, checks, money.today),
  }))
}

/** The papers that were made, the newest first. */
export const papersShown = ({ documents, profile }: OpenedMoney, base: string): readonly PaperShown[] =>
  documents.map((head) => ({
    id: head.id,
    href: `${base}/papers/${head.id}`,
    title: KIND_WORDS[head.kind],
    version: head.version,
    language: LANGUAGE_WORDS[head.language] ?? head.language,
    madeOn: dayAt(head.at, profile.timeZone),
    by: head.by,
    ...stateOf(head),
  }))
