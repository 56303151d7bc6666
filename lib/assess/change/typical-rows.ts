/** Rows that one more of would often decide, by the list they stand in. Tried when looking for what would change a verdict. */
export const TYPICAL_ROWS: Readonly<Record<string, readonly { readonly row: Readonly<Record<string, unknown>>; readonly words: string }[]>> = {
  'medicines.list': [
    {
      row: { medicine: 'escitalopram', givenFor: 'mood', now: 'no', changed: 'no', doseMg: 20, weeks: 8, mostDays: 'yes', result: 'none', thisEpisode: 'yes' },
      words: 'an antidepressant at full dose for eight weeks without effect, in this episode',
    },
    {
      row: { medicine: 'venlafaxine', givenFor: 'mood', now: 'no', changed: 'no', doseMg: 225, weeks: 8, mostDays: 'yes', result: 'none', thisEpisode: 'yes' },
      words: 'an antidepressant of another class at full dose for eight weeks without effect, in this episode',
    },
    {
      row: { medicine: 'pregabalin', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 300, weeks: 8, result: 'none' },
      words: 'a first-line pain medicine without effect',
    },
    {
      row: { medicine: 'duloxetine', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 60, weeks: 8, result: 'none' },
      words: 'a first-line pain medicine of another class without effect',
    },
    {
      row: { medicine: 'ibuprofen', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 1200, weeks: 8, result: 'none' },
      words: 'an anti-inflammatory medicine without effect',
    },
    {
      row: { medicine: 'topiramate', givenFor: 'pain', now: 'no', changed: 'no', doseMg: 100, weeks: 8, result: 'none' },
      words: 'a preventive migraine medicine without effect',
    },
    {
      row: { medicine: 'aripiprazole', givenFor: 'mood', now: 'no', changed: 'no', doseMg: 5, weeks: 8, result: 'none', thisEpisode: 'yes', addedTo: 'yes' },
      words: 'a medicine added to an antidepressant without effect',
    },
  ],
  'other-treatments.list': [
    { row: { treatment: 'physical-therapy', givenFor: 'pain', response: 'none', sessions: 12 }, words: 'physical therapy without effect' },
    { row: { treatment: 'cbt', givenFor: 'mood', response: 'none', sessions: 12, thisEpisode: 'yes' }, words: 'cognitive behavioral therapy for mood without effect' },
  ],
}
