import { many, month, one, text, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { is, not } from '@/lib/rules/condition'

/** Seizures, injuries and illnesses of the brain, and hearing: what changes the risks of stimulation. */
export const brainHealth = step({
  id: 'brain-health',
  section: 'safety',
  heading: 'Seizures, head and hearing',
  why: 'In rare cases TMS causes a seizure, and some things make that more likely. TMS is also loud, so hearing needs care.',
  intro: 'If you have seizures or take medicine for them, please do not stop or change it on your own.',
  seconds: 45,
  given: 'every-question',
  fields: {
    seizure: one({
      label: 'Have you ever had a seizure (a fit or convulsion)?',
      hint: 'Seizures during electroconvulsive therapy (ECT) do not count.',
      options: {
        never: 'No, never',
        'fever-as-child': 'Only as a child, with a fever',
        'once-provoked': { label: 'Once, and the cause was found', hint: 'Such as a drug, a fever, drink or low blood sugar.' },
        'once-unexplained': 'Once, and the cause was not found',
        'more-than-once': 'More than once',
        epilepsy: 'I have or had epilepsy',
      },
    }),
    lastSeizure: month({ label: 'When was the last one?', hint: 'Your best guess is fine.', earliest: '1920-01', later: true }),
    fainted: one({
      label: 'Have you fainted or blacked out?',
      options: {
        never: 'No, never',
        explained: { label: 'I have fainted, and the cause is known', hint: 'Such as standing up fast, heat, or the sight of blood.' },
        unexplained: 'I have fainted or blacked out, and the cause is not known',
      },
    }),
    headInjury: one({
      label: 'Have you had a head injury or head surgery?',
      hint: 'If there were several, choose the most serious.',
      options: {
        never: 'No, never',
        mild: 'I had a mild head injury or concussion, and did not pass out',
        'passed-out': 'I had a head injury, and passed out',
        surgery: 'I had surgery on the brain or skull',
      },
    }),
    seizureMedicine: yesno({ label: 'I take medicine to prevent seizures' }),
    familyEpilepsy: yesno({ label: 'A parent, brother, sister or child of mine has epilepsy' }),
    stroke: yesno({ label: 'I have had a stroke, a mini-stroke (TIA) or bleeding in the brain', hint: 'A known weak or tangled blood vessel in the brain counts too.' }),
    brainTumour: yesno({ label: 'I have or had a brain tumor', hint: 'Or a doctor has said that the pressure in my head is too high.' }),
    otherBrain: yesno({ label: 'I have another illness of the brain', hint: 'Such as multiple sclerosis, Parkinson’s disease, dementia or an infection of the brain.' }),
    hearing: many({
      label: 'Do you have any trouble with hearing?',
      hint: 'Choose all that apply.',
      options: {
        'hearing-loss': 'I do not hear well',
        tinnitus: { label: 'I have ringing in my ears', hint: 'Also called tinnitus.' },
        'hearing-aid': 'I wear a hearing aid',
        none: 'None of these',
      },
    }),
    strokeWhen: month({ label: 'When was the stroke?', hint: 'The last one, if there were several. Your best guess is fine.', earliest: '1920-01', later: true }),
    otherBrainText: text({ label: 'What is the other illness called?', later: true }),
  },
  groups: [
    {
      id: 'history',
      legend: 'Which of these are true for you?',
      fields: ['fainted', 'headInjury', 'seizureMedicine', 'familyEpilepsy', 'stroke', 'brainTumour', 'otherBrain', 'hearing'],
    },
  ],
  showFieldIf: (facts) => ({ lastSeizure: not(is(facts.seizure, 'never')), strokeWhen: is(facts.stroke, 'yes'), otherBrainText: is(facts.otherBrain, 'yes') }),
})
