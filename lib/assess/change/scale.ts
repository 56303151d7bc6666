import type { Field, RowField } from '@/lib/forms/field'
import { addDays, type Day, daysBetween } from '@/lib/rules/day'
import type { Alternatives } from './other-answers'

/** A scale's values as whole steps, so that one search serves numbers, months and days. */
type Steps = { readonly least: number; readonly most: number; stepOf(value: unknown): number | undefined; valueAt(step: number): unknown }

/** How far from where it stands values are tried; then the nearest that decides is looked for in between. */
const REACHES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000] as const

const monthAt = (step: number) => `${Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}`
const stepOfMonth = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function stepsOf(field: Field | RowField, on: Day): Steps | undefined {
  switch (field.kind) {
    case 'scale':
      return { least: 0, most: 10, stepOf: (value) => value as number, valueAt: (step) => step }
    case 'number': {
      // Hours and the like are told in halves.
      const unit = field.whole ? 1 : 0.5
      return { least: Math.ceil(field.least / unit), most: Math.floor(field.most / unit), stepOf: (value) => (value as number) / unit, valueAt: (step) => step * unit }
    }
    case 'month': {
      const latest = stepOfMonth(on) + (field.future ? 120 : 0)
      return { least: stepOfMonth(field.earliest), most: latest, stepOf: (value) => stepOfMonth(String(value)), valueAt: monthAt }
    }
    case 'date': {
      const stepOf = (value: unknown) => daysBetween(field.earliest, String(value))
      return { least: 0, most: stepOf(on), stepOf, valueAt: (step) => addDays(field.earliest, step) }
    }
    default:
      return undefined
  }
}

const within = ({ least, most }: Steps, step: number) => Math.min(most, Math.max(least, step))

/** Values along a scale, those near where it stands first. Where nothing stands, from its end. */
export function scaleFor(field: Field | RowField, now: unknown, on: Day): Alternatives {
  const steps = stepsOf(field, on)
  if (!steps) return { values: [] }
  const start =
    now === undefined || now === 'unsure' ? (field.kind === 'number' || field.kind === 'scale' ? steps.least : steps.most) : (steps.stepOf(now) ?? steps.least)
  const reached = REACHES.flatMap((reach) => [within(steps, Math.floor(start) - reach), within(steps, Math.ceil(start) + reach)])
  return {
    values: [...new Set([within(steps, Math.round(start)), ...reached])].map(steps.valueAt),
    between(near, far) {
      const [a, b] = [steps.stepOf(near) ?? 0, steps.stepOf(far) ?? 0]
      return Math.abs(a - b) <= 1 ? undefined : steps.valueAt(Math.round((a + b) / 2))
    },
  }
}
