import { listed, listedMany, many, month, one, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { includes, moreThan } from '@/lib/rules/condition'
import { mayHavePain } from './reason'

/** What the pain is called, since when it is there, and who has looked for its cause. */
export const painDiagnosis = step({
  id: 'pain-diagnosis',
  section: 'pain',
  heading: 'What is known about your pain',
  why: 'The cause of pain should be looked for before anyone talks about TMS. Some causes need other care first.',
  intro: 'Your pain is real, whether or not it has a name.',
  showIf: mayHavePain,
  seconds: 80,
  given: ['conditions', 'mainCondition', 'since'],
  fields: {
    conditions: listedMany({
      label: 'What has a doctor or other clinician called your pain?',
      hint: 'Choose all that apply. If it has no name yet, choose “No diagnosis yet”.',
      from: 'conditions',
    }),
    mainCondition: listed({ label: 'Which of these troubles you most?', from: 'conditions', among: 'conditions' }),
    otherCondition: text({ label: 'What is it called?', later: true }),
    spinalLevel: one({
      label: 'Where was the spinal cord hurt?',
      options: { neck: 'Neck', 'upper-back': 'Upper back', 'lower-back': 'Lower back' },
      later: true,
    }),
    since: month({ label: 'When did this pain begin?', hint: 'Your best guess is fine.', earliest: '1920-01' }),
    causeFound: yesno({ label: 'A clinician looked for the cause, and told me what they found' }),
    diagnosedBy: many({
      label: 'Who has examined you for this pain?',
      hint: 'Choose all that apply.',
      options: {
        'primary-care': 'A family or primary care doctor',
        neurology: { label: 'A neurologist', hint: 'A doctor for the brain and nerves.' },
        'pain-clinic': 'A pain clinic',
        rheumatology: { label: 'A rheumatologist', hint: 'A doctor for joints and the immune system.' },
        orthopaedics: { label: 'An orthopedist', hint: 'A doctor for bones and joints.' },
        neurosurgery: { label: 'A neurosurgeon', hint: 'A surgeon for the brain and spine.' },
        other: 'Someone else',
        none: 'Nobody yet',
      },
    }),
    workUp: many({
      label: 'Which tests have you had for this pain?',
      hint: 'Choose all that apply.',
      options: {
        'mri-ct': 'An MRI or CT scan',
        'x-ray': 'An X-ray',
        'nerve-test': { label: 'A nerve test', hint: 'Such as EMG, nerve conduction or a small skin sample.' },
        'blood-tests': 'Blood tests',
        'specialist-exam': 'An examination by a specialist',
        none: 'None of these',
      },
      later: true,
    }),
  },
  groups: [{ id: 'looked-into', legend: 'Who has looked into this pain?', hint: 'Choose all that apply.', fields: ['causeFound', 'diagnosedBy'] }],
  showFieldIf: (facts) => ({
    mainCondition: moreThan(facts.conditions, 1),
    otherCondition: includes(facts.conditions, 'other'),
    spinalLevel: includes(facts.conditions, 'spinal-cord-injury-pain'),
  }),
})
