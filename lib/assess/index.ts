import { contradictions } from '@/lib/facts/contradictions'
import { emergencySigns } from '@/lib/knowledge/safety/emergency-signs'
import type { Case } from '@/lib/rules/fact'
import { alternativesOf } from './alternatives'
import type { Assessment, Clinic, Route } from './assessment'
import { bandRowOf, reachableBands } from './band'
import { warningSign } from './band-inputs'
import { candidacyFindings, disclosures, scoreOf } from './candidacy'
import { crisisOf } from './crisis'
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

/** The routes with their funding, the leading one first. */
function routesOf(from: Case, clinic: Clinic, bandRow: number): readonly Route[] {
  const offered = routesFor(from)
  const leading = leadingRoute(from, offered, bandRow)
  const fundable = offered.some((id) => id === 'depression' || id === 'migraine-device')
  const notYet = warningSign.read(from) === true || (isNotYetRow(bandRow) && !fundable)
  const routes = offered.map((id) => ({ ...wayOf(id, from, clinic), leading: id === leading, funding: fundingOf(id, from, clinic, notYet) }))
  return [...routes.filter((route) => route.leading), ...routes.filter((route) => !route.leading)]
}

const keysOf = (answers: Case['setAside']) => Object.entries(answers ?? {}).flatMap(([step, fields]) => Object.keys(fields).map((field) => `${step}.${field}`))

/**
 * What the rules say of a case: pure, deterministic, the same bytes for the same case, day, clinic and rules. It prepares a
 * clinician's decision and never makes one; every part can be overridden with a reason.
 */
export function assess(from: Case, clinic: Clinic = NEW_CLINIC): Assessment {
  const safety = safetyOf(from)
  const row = bandRowOf(from)
  const routes = routesOf(from, clinic, row.number)
  const leading = routes.find((route) => route.leading)
  const crisis = crisisOf(from)
  const urgency = urgencyOf(from)
  return {
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
    funding: { path: leading?.funding.path ?? pathWithoutRoute(from), verify: leading?.funding.verify ?? false, route: leading?.id ?? null },
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
    conflicts: (contradictions.read(from) ?? []).map(({ id, words }) => ({ id, words })),
    ...(crisis && { crisis }),
    ignored: keysOf(from.setAside),
  }
}
