import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import { nextStep } from '@/lib/documents/next-step'
import { insurance } from '@/lib/steps/insurance'
import type { NoNotice } from './abn-inputs'

const PLAN_ONLY = 'Only a Medicare Advantage plan is asked for an organization determination.'

/** Why a request for a determination is wrong here; undefined where it is right. */
export function determinationRefused({ case: from, route, plan, assessment }: AuthorizationInputs): NoNotice | undefined {
  const coverage = insurance.facts.coverage.read(from)
  if (coverage === undefined) return { refused: 'How the person is insured is not told.', insteadWords: 'Ask, and look at the card.' }
  if (coverage !== 'medicare-advantage') return { refused: PLAN_ONLY, insteadWords: nextStep(coverage, route) }
  if (route === 'migraine-device')
    return { refused: 'A hand-held device is not billed as treatment here.', insteadWords: 'Ask the plan about its device or pharmacy benefit.' }
  const found = assessment.routes.find(({ id }) => id === route)
  if (!found) return { refused: 'This use is not among the routes of this intake.', insteadWords: 'Choose one of its routes.' }
  const { path, words } = found.funding
  if (path !== 'MA organisation determination') return { refused: words, insteadWords: 'There is no paper for it now.' }
  if (plan.route !== route) return { refused: 'The course that is planned is for something else.', insteadWords: 'Plan a course for this use.' }
  return undefined
}
