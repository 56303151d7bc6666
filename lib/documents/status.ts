/** Where the clinic's work on an intake stands. */
export const STATUSES = ['new', 'in-review', 'waiting-for-patient', 'ready-for-psychiatrist', 'booked', 'closed'] as const
export type Status = (typeof STATUSES)[number]

/** Everything but what is finished: what the queue shows unless it is asked for something else. */
export const OPEN_STATUSES = STATUSES.filter((status) => status !== 'closed')

export const BANDS = ['B1', 'B2', 'B3', 'B4', 'withheld'] as const
export type BandToken = (typeof BANDS)[number]

/** From where to where an intake may be moved. A closed one is opened again by a new look at it, not by booking. */
const MOVES: Readonly<Record<Status, readonly Status[]>> = {
  new: ['in-review', 'waiting-for-patient', 'ready-for-psychiatrist', 'closed'],
  'in-review': ['waiting-for-patient', 'ready-for-psychiatrist', 'booked', 'closed'],
  'waiting-for-patient': ['in-review', 'ready-for-psychiatrist', 'closed'],
  'ready-for-psychiatrist': ['in-review', 'waiting-for-patient', 'booked', 'closed'],
  booked: ['in-review', 'ready-for-psychiatrist', 'closed'],
  closed: ['in-review'],
}

export const isStatus = (text: unknown): text is Status => (STATUSES as readonly unknown[]).includes(text)
export const isBand = (text: unknown): text is BandToken => (BANDS as readonly unknown[]).includes(text)
export const movesFrom = (status: Status): readonly Status[] => MOVES[status]
