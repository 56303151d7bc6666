import { listed, number, one, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { all, is, not } from '@/lib/rules/condition'

const DOLLARS = { least: 0, most: 1_000_000, likelyUpTo: 25_000, unit: 'US dollars', later: true } as const

/** How the person is insured, and what they want to know about cost. */
export const insurance = step({
  id: 'insurance',
  section: 'coverage',
  heading: 'Insurance and cost',
  why: 'Insurance often covers TMS for depression under its own rules, and mostly does not cover it for pain. We want you to know the cost before you decide.',
  intro: 'Your insurance card has most of this. Leave out what you do not have at hand.',
  more: 'A written estimate, and the numbers of your plan (you may skip this)',
  seconds: 30,
  fields: {
    coverage: one({
      label: 'What kind of health insurance do you have?',
      options: {
        commercial: { label: 'Insurance through work, or bought by you', hint: 'Marketplace plans count too.' },
        medicare: { label: 'Original Medicare', hint: 'The red, white and blue card.' },
        'medicare-advantage': { label: 'Medicare Advantage', hint: 'A Medicare plan from a private company.' },
        medicaid: 'Medicaid',
        tricare: 'TRICARE',
        va: 'VA health care',
        none: 'I have no insurance',
      },
    }),
    payer: listed({ label: 'Which company or program is it?', from: 'payers' }),
    payerName: text({ label: 'What is it called?', later: true }),
    wantsEstimate: yesno({
      label: 'Would you like a written estimate of the cost?',
      hint: 'It is called a Good Faith Estimate. It is free, and asking for it does not bind you.',
      later: true,
    }),
    selfPay: one({
      label: 'If insurance does not pay, would you think about paying yourself?',
      hint: 'You can change your mind at any time.',
      options: { yes: 'Yes', depends: 'It depends on the cost', no: 'No' },
      later: true,
    }),
    submitClaim: yesno({
      label: 'For pain treatment, would you want us to send a claim to your insurance?',
      hint: 'You can ask for this even if they are likely to refuse.',
      later: true,
    }),
    memberId: text({ label: 'Member ID', hint: 'As it stands on your card.', later: true }),
    planName: text({ label: 'Name of the plan', hint: 'Such as PPO, HMO or Part B.', later: true }),
    groupId: text({ label: 'Group number', hint: 'As it stands on your card.', later: true }),
    policyHolder: one({ label: 'Whose insurance is it?', options: { self: 'Mine', other: 'Someone else’s, and I am covered by it' }, later: true }),
    second: yesno({ label: 'Do you have a second health insurance?', later: true }),
    inNetwork: yesno({ label: 'Is the clinic in the network of your insurance?', later: true }),
    deductible: number({ label: 'Deductible for the year', hint: 'What you pay before insurance starts to pay.', ...DOLLARS }),
    deductibleMet: number({ label: 'How much of the deductible have you paid this year?', ...DOLLARS }),
    coinsurancePercent: number({
      label: 'Coinsurance',
      hint: 'The part of a bill that you pay after the deductible.',
      least: 0,
      most: 100,
      unit: 'percent',
      later: true,
    }),
    copay: number({ label: 'Copay for each visit', ...DOLLARS, likelyUpTo: 500 }),
    outOfPocketMax: number({ label: 'The most you can have to pay in a year', hint: 'Also called the out-of-pocket maximum.', ...DOLLARS }),
    outOfPocketMet: number({ label: 'How much of that have you paid this year?', ...DOLLARS }),
  },
  showFieldIf: (facts) => {
    const isInsured = not(is(facts.coverage, 'none'))
    return {
      payer: isInsured,
      payerName: all(isInsured, is(facts.payer, 'other')),
      memberId: isInsured,
      planName: isInsured,
      groupId: isInsured,
      policyHolder: isInsured,
      second: isInsured,
      submitClaim: isInsured,
      inNetwork: isInsured,
      deductible: isInsured,
      deductibleMet: isInsured,
      coinsurancePercent: isInsured,
      copay: isInsured,
      outOfPocketMax: isInsured,
      outOfPocketMet: isInsured,
    }
  },
})
