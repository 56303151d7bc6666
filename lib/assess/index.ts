import { contradictions } from '@/lib/facts/contradictions'
import { emergencySigns } from '@/lib/knowledge/safety/emergency-signs'
import type { Case } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { alternativesOf } from './alternatives'
import type { Assessment, Clinic, Route, RouteId } from './assessment'
import { bandRowOf, reachableBands } from './band'
import { warningSign } from './band-inputs'
import { candidacyFindings, disclosures, scoreOf } from './candidacy'
import { withChanges } from './change'
import { crisisOf } from './crisis'
import { disagreementsOver } from './disagreements'
import { fundingOf, pathWithoutRoute } from './funding'
import { instrumentsOf } from './instruments'
import { needsOf } from './needs'
import { leadingRoute, routesFor } from './route-inputs'
import { wayOf } from './routes'
import { safetyOf } from './safety'
import { stillToAsk } from './still-to-ask'
import { trialsOf } from './trials'
import { urgencyOf } from './urgency'
import { rulesVersion } from './version'

/** A clinic in Florida that has entered nothing yet. */
export const NEW_CLINIC: Clinic = { medicareContractor: 'medicare-first-coast' }

/** Rows 7 to 9 of the band table: another route, or work-up and standard treatment, comes first. */
const isNotYetRow = (row: number) => row >= 7 && row <= 9

/** Medical care, work-up or standard treatment comes before any route is paid for. */
function comesLater(from: Case, offered: readonly RouteId[], bandRow: number): boolean {
  const fundable = offered.some((id) => id === 'depression' || id === 'migraine-device')
  return warningSign.read(from) === true || (isNotYetRow(bandRow) && !fundable)
}

/** The routes with their funding, the leading one first. */
function routesOf(from: Case, clinic: Clinic, bandRow: number): readonly Route[] {
  const offered = routesFor(from)
  const leading = leadingRoute(from, offered, bandRow)
  const notYet = comesLater(from, offered, bandRow)
  const routes = offered.map((id) => ({ ...wayOf(id, from, clinic), leading: id === leading, funding: fundingOf(id, from, clinic, notYet) }))
  return [...routes.filter((route) => route.leading), ...routes.filter((route) => !route.leading)]
}

/** Keys of answers, in the order of the interview, however they came. */
const keysOf = (answers: Case['setAside']) =>
  steps.flatMap(({ id, fields }) => Object.keys(fields).flatMap((field) => (Object.hasOwn(answers?.[id] ?? {}, field) ? `${id}.${field}` : [])))

/**
 * What the rules say of a case: pure, deterministic, the same bytes for the same case, day, clinic and rules. It prepares a
 * clinician's decision and never makes one: answers are corrected with a reason and judged again, and no part of it binds anybody.
 */
export function assess(from: Case, clinic: Clinic = NEW_CLINIC): Assessment {
  const safety = safetyOf(from, clinic)
  const row = bandRowOf(from)
  const routes = routesOf(from, clinic, row.number)
  const leading = routes.find((route) => route.leading)
  const crisis = crisisOf(from)
  const urgency = urgencyOf(from)
  const said = {
    on: from.on,
    rules: rulesVersion(),
    safety,
    candidacy: {
      band: row.band,
      row: { number: row.number, words: row.words },
      reachable: reachableBands(from),
      score: scoreOf(from),
      findings: candidacyFindings(from),
    },
    instruments: instrumentsOf(from),
    trials: trialsOf(from),
    routes,
    funding: {
      path: leading?.funding.path ?? pathWithoutRoute(from, comesLater(from, [], row.number)),
      verify: leading?.funding.verify ?? false,
      route: leading?.id ?? null,
    },
    urgency: urgency.level,
    urgencyWhy: urgency.why,
    needs: needsOf(from),
    stillToAsk: stillToAsk(from, routes, clinic),
    alternatives: alternativesOf(from, {
      crisis: safety.disposition === 'CRISIS',
      emergency: emergencySigns.when.judge(from).verdict === 'met',
      stop: safety.disposition === 'STOP',
    }),
    disclosures: disclosures(from),
    conflicts: (contradictions.read(from) ?? []).map(({ id, words, disposition, between, settled = false }) => ({ id, words, disposition, between, settled })),
    ...(crisis && { crisis }),
    ignored: keysOf(from.setAside),
  }
  return { ...said, disagreements: disagreementsOver(said) }
}

/** The same, and of each finding and the band what would change it. It costs many judgements more: for what is kept and read. */
export const assessInFull = (from: Case, clinic: Clinic = NEW_CLINIC): Assessment => withChanges(assess(from, clinic), from)
