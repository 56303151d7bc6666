import { list, listed, month, number, one, onlyIf, sibling, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { is, not } from '@/lib/rules/condition'
import { nameAsWritten } from './name-as-written'

/** Everything tried that is not a medicine, earlier TMS, and stimulators that are planned. */
export const otherTreatments = step({
  id: 'other-treatments',
  section: 'treatment',
  heading: 'Other treatments',
  why: 'What helped a little, and what did not help, shapes what to talk about next. Insurers also ask what was tried before.',
  intro: 'Add therapies, injections, operations and programs, for pain or for mood. Start with those that matter most.',
  seconds: 50,
  fields: {
    noneTried: yesno({
      label: 'I have tried no other treatments',
      hint: 'If you have, leave this open and list them below.',
      certain: true,
      saysNoneOf: 'list',
    }),
    list: list({
      label: 'Treatments you have now or had before',
      rowName: 'treatment',
      rowTitle: 'treatment',
      most: 20,
      row: {
        treatment: listed({
          label: 'Name of the treatment',
          hint: 'Such as physical therapy, a nerve block, talk therapy or ketamine.',
          from: 'treatments',
          text: true,
        }),
        givenFor: one({ label: 'What was it given for?', options: { mood: 'Mood', pain: 'Pain', other: 'Something else' } }),
        response: one({
          label: 'What did it do?',
          options: {
            none: 'No help',
            partial: 'Helped a little',
            good: 'Helped well',
            'good-then-lost': 'Helped at first, then stopped helping',
            'not-tolerated': 'Stopped because it was too hard on me',
          },
        }),
        sessions: number({
          label: 'How many sessions did you have?',
          hint: 'Your best guess is fine.',
          least: 0,
          most: 2_000,
          likelyUpTo: 200,
          whole: true,
          unit: 'sessions',
        }),
        now: yesno({ label: 'Are you having it now?' }),
        thisEpisode: onlyIf(sibling('givenFor', 'mood'), yesno({ label: 'Was it for the low mood you have now?' })),
        nameAsWritten,
      },
    }),
    previousTms: one({
      label: 'Have you had TMS before?',
      options: {
        no: 'No',
        helped: 'I had TMS before, and it helped',
        'did-not-help': 'I had TMS before, and it did not help',
        stopped: 'I had TMS before, and stopped before the end',
      },
    }),
    plannedStimulator: one({
      label: 'Is an operation for a stimulator planned for you?',
      options: {
        no: 'No',
        considered: { label: 'We are talking about an operation for a stimulator', hint: 'A device that is put in the body to treat pain.' },
        scheduled: 'An operation for a stimulator has a date',
      },
    }),
    previousTmsEnded: month({ label: 'When did that TMS end?', hint: 'Your best guess is fine.', earliest: '1985-01', later: true }),
    previousTmsReduction: one({
      label: 'How much better did you feel after it?',
      options: { 'half-or-more': 'At least half better', some: 'Somewhat better', none: 'Not better' },
      later: true,
    }),
    tmsReaction: one({
      label: 'Did anything serious happen during or after it?',
      options: { none: 'No', seizure: 'A seizure', mania: 'I felt too high or racing', fainted: 'I fainted', other: 'Something else' },
    }),
    stimulatorKind: one({
      label: 'What kind of stimulator?',
      options: { 'motor-cortex': { label: 'Motor cortex', hint: 'On the surface of the brain.' }, 'spinal-cord': 'Spinal cord', other: 'Another kind' },
      later: true,
    }),
    stimulatorDate: month({ label: 'When is the operation?', earliest: '2020-01', future: true, later: true }),
  },
  groups: [{ id: 'stimulation', legend: 'Are any of these true for you?', fields: ['previousTms', 'plannedStimulator'] }],
  showFieldIf: (facts) => {
    const hadTms = not(is(facts.previousTms, 'no'))
    return {
      previousTmsEnded: hadTms,
      previousTmsReduction: hadTms,
      tmsReaction: hadTms,
      stimulatorKind: not(is(facts.plannedStimulator, 'no')),
      stimulatorDate: is(facts.plannedStimulator, 'scheduled'),
    }
  },
})
