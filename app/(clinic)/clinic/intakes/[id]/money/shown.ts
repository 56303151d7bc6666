import type { ClockShown } from '@/components/money/clocks'
import type { PaperShown } from '@/components/money/paper-list'
import type { RouteShown } from '@/components/money/route-money'
import type { Route } from '@/lib/assess/assessment'
import { dayAt } from '@/lib/clocks/day-at'
import { DECISION_CLOCKS } from '@/lib/clocks/decision-due'
import { type EstimateCause, estimateDue } from '@/lib/clocks/estimate-due'
import { dayInWords, momentInWords } from '@/lib/i18n/dates'
import type { Clock } from '@/lib/server/estimate-clocks'
import type { OpenedMoney } from '@/lib/server/money'
import { KIND_WORDS, LANGUAGE_WORDS, stateOf } from '../papers/words'
import { standingOfDay, standingOfMoment } from './clock-words'
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

/** The clocks that run, the most pressing first: estimates, then payers’ decisions. */
export function clocksShown({ clocks, documents, today, profile }: OpenedMoney, base: string, at: Date): readonly ClockShown[] {
  const { timeZone } = profile
  const estimates = clocks
    .filter(({ met }) => met === undefined)
    .map((clock) => ({
      id: clock.id,
      title: 'Good Faith Estimate',
      ...standingOfDay(clock.dueOn, today),
      due: `due ${dayInWords(clock.dueOn)}`,
      startedBy: startedBy(clock, timeZone),
      rule: ruleOf(clock, timeZone),
    }))
  const decisions = documents.flatMap(({ id, kind, version, decision, steps }) => {
    const sent = steps.findLast((step) => step.kind === 'sent-to-payer')
    if (!decision || !sent) return []
    const isFast = decision.dueAt.getTime() - sent.at.getTime() <= DECISION_CLOCKS.expedited.hours * 3_600_000
    return [
      {
        id,
        href: `${base}/papers/${id}`,
        title: `Payer’s decision on the ${inLowerCase(KIND_WORDS[kind])}, version ${version}`,
        ...standingOfMoment(decision.dueAt, at),
        due: `due ${momentInWords(decision.dueAt, timeZone)}`,
        startedBy: `Sent to the payer on ${momentInWords(sent.at, timeZone)}${sent.by ? ` by ${sent.by}` : ''}.`,
        rule: DECISION_CLOCKS[isFast ? 'expedited' : 'standard'].words,
      },
    ]
  })
  return [...estimates, ...decisions]
}

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
