import { long, many, one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { is, not } from '@/lib/rules/condition'

/** Signs that need a doctor before anything else, and health that matters to stimulation. */
export const healthNow = step({
  id: 'health-now',
  section: 'safety',
  heading: 'Your health now',
  why: 'Some signs need a doctor soon, before anyone talks about TMS. We ask everyone, so that nothing is missed.',
  seconds: 60,
  given: 'every-question',
  fields: {
    warningSigns: many({
      label: 'Do you have any of these now?',
      hint: 'Choose all that apply.',
      options: {
        'weight-loss': { label: 'I am losing weight without trying', hint: 'See a doctor this week.' },
        fever: { label: 'Fever, chills or night sweats along with my pain', hint: 'See a doctor today or tomorrow.' },
        'new-weakness': { label: 'New weakness in an arm or a leg', hint: 'See a doctor today. If it came on suddenly, call 911.' },
        'saddle-numbness': { label: 'New numbness between the legs, where a saddle would touch', hint: 'Go to an emergency room now.' },
        'bladder-bowel': { label: 'New trouble holding or passing urine or stool', hint: 'Go to an emergency room now.' },
        'worst-headache': { label: 'A sudden headache, the worst of my life', hint: 'Call 911 now.' },
        cancer: { label: 'I have cancer, or am being checked for it', hint: 'If the pain is new or worse, tell your doctor this week.' },
        none: 'None of these',
      },
    }),
    frequentHeadache: yesno({ label: 'Bad headaches, or headaches on many days' }),
    heart: yesno({
      label: 'Heart trouble that is recent or not steady',
      hint: 'Such as a heart attack in the past months, chest pain, or a heartbeat that is not under control.',
    }),
    kidneyOrSodium: yesno({ label: 'Kidney failure, or too little salt (sodium) in the blood' }),
    pregnant: one({
      label: 'Are you pregnant, or could you be?',
      options: {
        no: 'No',
        possible: 'I may be pregnant',
        yes: 'I am pregnant',
        'not-applicable': 'This does not apply to me',
        'prefer-not': 'I would rather not say whether I am pregnant',
      },
    }),
    breastfeeding: yesno({ label: 'Are you breastfeeding?', later: true, certain: true }),
    history: long({ label: 'Is there anything else in your medical history?', hint: 'Such as illnesses, operations or allergies. Leave it empty if there is nothing.' }),
  },
  groups: [{ id: 'conditions', legend: 'Do you have any of these?', fields: ['frequentHeadache', 'heart', 'kidneyOrSodium', 'pregnant'], without: ['not-applicable'] }],
  showFieldIf: (facts) => ({ breastfeeding: not(is(facts.pregnant, 'not-applicable')) }),
})
