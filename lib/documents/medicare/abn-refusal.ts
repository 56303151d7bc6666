import { coverageNamed, nextStep } from '@/lib/documents/next-step'
import type { AbnInputs, NoNotice } from './abn-inputs'

const UNTOLD: NoNotice = { refused: 'How the person is insured is not told.', insteadWords: 'Ask, and look at the card.' }

/** Why the notice is wrong here; undefined where it is right: Original Medicare, and a use that is not depression. */
export function noticeRefused({ coverage, route, plan }: AbnInputs): NoNotice | undefined {
  const insured = coverageNamed(coverage)
  if (insured === undefined) return UNTOLD
  if (insured !== 'medicare') {
    const refused = insured === 'medicare-advantage' ? 'Medicare Advantage never uses this notice.' : 'This notice is for Original Medicare only.'
    return { refused, insteadWords: nextStep(insured, route) }
  }
  if (route !== 'pain' && route !== 'anxiety') {
    return {
      refused: 'This worksheet is for uses that Medicare is expected to deny. TMS for depression is judged by the local coverage determination.',
      insteadWords: nextStep(insured, route),
    }
  }
  if (plan.route !== route) return { refused: 'The course that is planned is for something else.', insteadWords: 'Plan a course for this use.' }
  return undefined
}
