import { optionsOf } from '@/lib/forms/step'
import type { Typed } from '@/lib/intake/typed'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'

type Form = { readonly id: string; readonly answers: Typed; readonly on: string }

const MEDICINES = [
  ...['duloxetine', 'venlafaxine', 'sertraline', 'nortriptyline', 'escitalopram', 'mirtazapine', 'bupropion', 'lithium', 'quetiapine', 'lamotrigine'],
  ...['fluoxetine', 'paroxetine', 'citalopram', 'desvenlafaxine'],
]
const WORDS = 'It has taken a great deal from me, day and night. '.repeat(39)
const ILLNESSES = 'I had a stroke in 2019. I have a pacemaker. I have epilepsy. I have a cochlear implant. I have a brain tumor.'

const rowOf = (medicine: string) => ({ medicine, givenFor: 'mood', now: 'yes', nowMg: 10, doseMg: 10, weeks: 3, result: 'none', thisEpisode: 'yes' })

/** Every box checked and every question of yes and no said yes to, on these steps. */
const everything = (...ids: readonly string[]): Typed =>
  Object.fromEntries(
    steps
      .filter(({ id }) => ids.includes(id))
      .map(({ id, fields }) => [
        id,
        Object.fromEntries(
          Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, unknown])[] => {
            const values = optionsOf(field).map(({ value }) => value)
            if (field.kind === 'yesno') return [[name, 'yes']]
            return field.kind === 'many' ? [[name, values.filter((value) => !/^(?:none|no|unsure|declined)/.test(value))]] : []
          }),
        ),
      ]),
  )

const CRISIS = { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'within-3-months' }

/** Somebody's answers with these laid over them, step by step. */
function over(id: string, name: string, ...changes: readonly Typed[]): Form {
  const person = people.find((one) => one.id === id)
  if (!person) throw new Error(`No invented person is called ${id}.`)
  const answers: Record<string, Readonly<Record<string, unknown>>> = { ...(person.answers as Typed) }
  for (const change of changes) for (const [step, fields] of Object.entries(change)) answers[step] = { ...answers[step], ...fields }
  return { id: name, answers, on: person.on }
}

const much: Typed = { medicines: { list: MEDICINES.map(rowOf) }, reason: { inOwnWords: WORDS }, 'health-now': { history: ILLNESSES } }
const ill = everything('implants', 'brain-health', 'health-now', 'mood-history')
const aching = everything('pain-diagnosis', 'pain-places', 'care-plan', 'reason')

/** Forms with a great deal of everything: the one-page summary of each must stay one page. */
export const fullestForms: readonly Form[] = [
  over('gloria-tennant', 'a-great-deal', much),
  over('gloria-tennant', 'every-device-and-illness', ill, much),
  over('gloria-tennant', 'everything-in-a-crisis', ill, aching, much, { 'self-harm': CRISIS }),
  over('ivy-prentiss', 'a-crisis-with-much', much, { 'self-harm': CRISIS }),
]
