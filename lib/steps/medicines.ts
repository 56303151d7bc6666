import { list, listed, number, one, onlyIf, sibling, siblingIn, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { nameAsWritten } from './name-as-written'

const MILLIGRAMS = { least: 0, most: 100_000, likelyUpTo: 4_000, unit: 'mg' } as const

/** Every medicine, for mood, pain or anything else, now or before: typed once, read by safety, trials and pain lines. */
export const medicines = step({
  id: 'medicines',
  section: 'treatment',
  heading: 'Your medicines',
  why: 'Some medicines change the risk of a seizure during stimulation. Insurers also ask which ones were tried, how much, and for how long.',
  intro: 'Add the medicines that matter most first: up to five is a good start. Include those you took before. Please do not stop or change any medicine on your own.',
  seconds: 90,
  fields: {
    noneTaken: yesno({
      label: 'I take no medicines, and have taken none for mood or pain',
      hint: 'If you take or took any, leave this open and list them below.',
      certain: true,
      saysNoneOf: 'list',
    }),
    list: list({
      label: 'Medicines you take now or took before',
      rowName: 'medicine',
      rowTitle: 'medicine',
      most: 20,
      row: {
        medicine: listed({ label: 'Name of the medicine', hint: 'As it stands on the box, in any language. The brand name is fine.', from: 'medicines', text: true }),
        givenFor: one({ label: 'What was it given for?', options: { mood: 'Mood', pain: 'Pain', sleep: 'Sleep', other: 'Something else' } }),
        now: yesno({ label: 'Are you taking it now?' }),
        nowMg: onlyIf(sibling('now', 'yes'), number({ label: 'How much a day now?', hint: 'In milligrams (mg), all doses of one day together.', ...MILLIGRAMS })),
        changed: one({
          label: 'Has it changed in the past month?',
          options: { no: 'No', started: 'Started', raised: 'Raised', lowered: 'Lowered', stopped: 'Stopped' },
        }),
        doseMg: onlyIf(
          siblingIn('givenFor', ['mood', 'pain', 'sleep']),
          number({ label: 'What was the highest dose a day?', hint: 'In milligrams (mg).', ...MILLIGRAMS }),
        ),
        weeks: onlyIf(siblingIn('givenFor', ['mood', 'pain', 'sleep']), number({ label: 'For how many weeks at that dose?', least: 0, most: 2_600, unit: 'weeks' })),
        mostDays: onlyIf(sibling('givenFor', 'mood'), yesno({ label: 'Did you take it on most days?', later: true })),
        result: onlyIf(
          siblingIn('givenFor', ['mood', 'pain', 'sleep']),
          one({
            label: 'What did it do?',
            options: {
              none: 'No help',
              partial: 'Helped a little',
              good: 'Helped well',
              'good-then-lost': 'Helped at first, then stopped helping',
              'side-effects': 'Stopped because of side effects',
              'too-high': 'Made me feel too high, racing or unlike myself',
            },
          }),
        ),
        thisEpisode: onlyIf(sibling('givenFor', 'mood'), yesno({ label: 'Was it for the low mood you have now?' })),
        addedTo: onlyIf(sibling('givenFor', 'mood'), yesno({ label: 'Was it added to another antidepressant?', later: true })),
        records: one({ label: 'Who has a record of it?', options: { pharmacy: 'A pharmacy', clinic: 'A clinic', none: 'Nobody' }, later: true }),
        nameAsWritten,
      },
    }),
  },
})
