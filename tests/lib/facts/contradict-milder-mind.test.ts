import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

/** Answers that explain only what is as mild as they are, and what sentences come to beside them. */
const BESIDE: readonly (readonly [changed: Readonly<Record<string, unknown>>, table: string])[] = [
  [
    { 'self-harm.wishDead': 'yes' },
    `
= wish-dead HOLD
I want to die tomorrow / I want to die today / I want to die soon / I want to die and have a gun / I want to die, my gun is loaded
I want to die, I kept pills / I want to die, I bought a rope / I want to die, I know a bridge / I want to die, I could jump
I want to die, I would hang / I want to die, I said goodbye / I want to die, I have a plan / I want to die, it is planned
I want to die, I am planning it / I want to die, I have plans / Quiero morir esta noche / Quiero morir hoy / Quiero morir mañana
Quiero morir, tengo una pistola / Quiero morir, guardé pastillas / I want to die, I am going to
= none
I want to die
`,
  ],
  [
    { 'phq-9.q9': 2 },
    `
= wish-dead HOLD
I want to die tonight
= none
I want to die
`,
  ],
  [
    { 'self-harm.behaviour': 'over-3-months-ago' },
    `
= suicide-attempt HOLD
Suicide attempt this week / Suicide attempt this month / Suicide attempt past week / Suicide attempt last night / Suicide attempt this weekend
Suicide attempt yesterday / Suicide attempt today / Suicide attempt tonight / Suicide attempt recently / Suicide attempt ten days ago
Suicide attempt two weeks ago / Suicide attempt a month ago / Suicide attempt hours ago / Suicide attempt now / I took an overdose again
Tomé una sobredosis hoy / Tomé una sobredosis ayer / Tomé una sobredosis anoche / Tomé una sobredosis recientemente / Tomé una sobredosis hace poco
Tomé una sobredosis hace diez días / Tomé una sobredosis hace dos semanas / Tomé una sobredosis hace un mes / Tomé una sobredosis la semana pasada
Tomé una sobredosis el mes pasado
= suicide HOLD
I will try to kill myself
= none
Suicide attempt in 2011 / Dos intentos de suicidio de joven
`,
  ],
  [
    { 'mood-history.mania': 'earlier' },
    `
= bipolar HOLD
Manic last week / Manic this month / Manic this past year / Manic this year / Manic past week / Manic yesterday / Manic now / Currently manic
Manic recently / Manic ten days ago / Manic two weeks ago / Manic two months ago / Manía ahora / Manía la semana pasada / Manía el mes pasado
Manía el año pasado / Manía hace diez días / Manía hace dos semanas / Manía hace dos meses
= none
Manic in my thirties
`,
  ],
  [
    { 'mood-history.psychoticNow': 'yes' },
    `
= none
I hear voices
`,
  ],
  [
    { 'mood-history.diagnoses': ['psychosis'] },
    `
= none
I hear voices
`,
  ],
  [
    {
      'medicines.list': [
        { medicine: 'Xanax', changed: 'stopped' },
        { medicine: 'sertraline', changed: 'none' },
      ],
    },
    `
= none
I stopped Xanax
`,
  ],
  [
    { 'medicines.list': [{ medicine: 'Xanax', changed: 'lowered' }] },
    `
= none
I stopped Xanax
`,
  ],
  [
    { 'medicines.list': [{ medicine: 'Xanax', changed: 'none' }] },
    `
= withdrawal HOLD
I stopped Xanax
`,
  ],
  [
    { 'medicines.list': [{ medicine: 'sertraline', changed: 'stopped' }] },
    `
= withdrawal HOLD
I stopped Xanax
`,
  ],
  [
    { 'daily-life.drinksPerWeek': 14 },
    `
= alcohol HOLD
I drink too much
`,
  ],
  [
    { 'daily-life.drinksPerWeek': 15 },
    `
= none
I drink too much
`,
  ],
]

describe('A mild answer explains nothing that is graver', () => {
  const rows = BESIDE.flatMap(([changed, table]) => readings(table).map(([text, reading]) => [changed, text, reading] as const))
  it.each(rows)('%j and “%s”: %s', (changed, text, reading) => expect(readingOf(text, changed)).toBe(reading))
})
