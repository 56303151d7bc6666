import { disagreements } from '@/lib/knowledge/disagreements'
import type { Disagreement } from '@/lib/knowledge/disagreements/disagreement'
import type { Assessment, DisagreementShown, Finding, RequirementFinding } from './assessment'
import { citeOf } from './finding'

/** The parts of an assessment in which something is said that sources may disagree over. */
export type Said = Pick<Assessment, 'safety' | 'candidacy' | 'routes' | 'alternatives' | 'disclosures'>

/** A finding that says something; one that only asks is left out, since its answer may make the disagreement pointless. */
const isSaid = ({ verdict }: Finding) => verdict !== 'unknown'
/** What a payer asks for is worth a word when it is not plainly met. */
const isOpen = ({ verdict, open }: RequirementFinding) => verdict !== 'met' || open !== undefined

/** Ids of what was said: findings, conditions by their own id, payers. */
function idsSaid({ safety, candidacy, routes, alternatives, disclosures }: Said): ReadonlySet<string> {
  const findings = [...safety.findings, ...candidacy.findings, ...alternatives, ...disclosures].filter(isSaid)
  const required = routes.flatMap(({ funding }) => funding.requires).filter(isOpen)
  const payers = routes.flatMap(({ funding }) => funding.payer?.id ?? [])
  return new Set([...[...findings, ...required].map(({ id }) => id.replace(/^evidence-/, '')), ...payers])
}

function shown({ id, topic, sides, byDefault, concerns }: Disagreement, said: ReadonlySet<string>): DisagreementShown | undefined {
  const here = concerns.filter((one) => said.has(one))
  if (here.length === 0) return undefined
  return { id, topic, sides: sides.map(({ says, cites }) => ({ says, cites: cites.map(citeOf) })), default: byDefault, concerns: here }
}

/** Where sources disagree over what was said of this case. */
export function disagreementsOver(said: Said): readonly DisagreementShown[] {
  const ids = idsSaid(said)
  return disagreements.flatMap((one) => shown(one, ids) ?? [])
}

/** Those that still concern something when findings are left out, for people who may not see every finding. */
export function disagreementsLeft(all: readonly DisagreementShown[], said: Said): readonly DisagreementShown[] {
  const ids = idsSaid(said)
  return all.flatMap((one) => {
    const concerns = one.concerns.filter((id) => ids.has(id))
    return concerns.length > 0 ? [{ ...one, concerns }] : []
  })
}
