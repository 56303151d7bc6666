import type { Day } from '@/lib/rules/day'

/** A day as the database keeps it – without a time, which Prisma hands over as midnight UTC – and back. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)
export const dayIn = (date: Date): Day => date.toISOString().slice(0, 10)
