import type { AbnInputs, NoNotice } from './abn-inputs'

const BY_COVERAGE: Readonly<Record<string, NoNotice>> = {
  'medicare-advantage': {
    refused: 'Medicare Advantage never uses this notice.',
    insteadWords: 'Ask the plan for a pre-service organization determination.',
  },
  va: { refused: 'This notice is for Original Medicare only.', insteadWords: 'A VA or Community Care referral and its authorization come first.' },
  none: { refused: 'This notice is for Original Medicare only.', insteadWords: 'Give a written Good Faith Estimate.' },
  commercial: { refused: 'This notice is for Original Medicare only.', insteadWords: 'Give a written Good Faith Estimate.' },
  medicaid: { refused: 'This notice is for Original Medicare only.', insteadWords: 'Ask the Medicaid plan what has to be agreed in writing first.' },
  tricare: { refused: 'This notice is for Original Medicare only.', insteadWords: 'Ask TRICARE what has to be agreed in writing first.' },
}

const UNTOLD: NoNotice = { refused: 'How the person is insured is not told.', insteadWords: 'Ask, and look at the card.' }

/** Why the notice is wrong here; undefined where it is right: Original Medicare, and a use that is not depression. */
export function noticeRefused({ coverage, route, plan }: AbnInputs): NoNotice | undefined {
  if (coverage !== 'medicare') return (coverage === undefined ? undefined : BY_COVERAGE[coverage]) ?? UNTOLD
  if (route !== 'pain' && route !== 'anxiety') {
    return {
      refused: 'This worksheet is for uses that Medicare is expected to deny. TMS for depression is judged by the local coverage determination.',
      insteadWords: 'Keep that list with its evidence in the chart; where a line is not met, ask billing before treatment.',
    }
  }
  if (plan.route !== route) return { refused: 'The course that is planned is for something else.', insteadWords: 'Plan a course for this use.' }
  return undefined
}
