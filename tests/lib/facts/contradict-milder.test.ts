import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

/** Answers that explain only what is as mild as they are, and what sentences come to beside them. */
const BESIDE: readonly (readonly [changed: Readonly<Record<string, unknown>>, table: string])[] = [
  [
    { 'brain-health.seizure': 'once-provoked' },
    `
= seizure STOP
Two seizures / Convulsiones / Convulsions / Grand mal / Petit mal as a girl / One seizure, on Keppra since / Epilepsy
= none
One seizure from tramadol
`,
  ],
  [
    { 'brain-health.seizure': 'fever-as-child' },
    `
= seizure STOP
I still have a seizure as I did as a child / A seizure as a child and as an adult / Epilepsy as a child / One seizure in 2015 / A seizure at 19
= none
A seizure in childhood / A seizure as a baby / A seizure in infancy / A seizure as a toddler / A seizure as a kid / A seizure when I was little
Una convulsión de niño / Una convulsión de bebé / Una convulsión en la infancia / Una convulsión de pequeña / A seizure at the age of 4
A seizure when I was 3 / A seizure at 2 / A seizure at one / A seizure at two / A seizure at three / A seizure at four / A seizure when I was five
`,
  ],
  [
    { 'brain-health.headInjury': 'mild' },
    `
= none
Mild TBI / Minor skull fracture / TBI leve
= head-injury HOLD
TBI
`,
  ],
  [
    { 'brain-health.fainted': 'explained' },
    `
= unconscious HOLD
I lost consciousness, my head was open / I lost consciousness, my skull cracked / I lost consciousness in a crash
I lost consciousness in an accident / I lost consciousness when a ball hit me / I lost consciousness, it was an injury
I lost consciousness with a concussion / I lost consciousness and was in a coma / I lost consciousness when I fell / I lost consciousness after a fall
I was knocked unconscious / I lost consciousness, the brain bled a little / Perdí la conciencia, me di en la cabeza
Perdí la conciencia, me di en el cráneo / Perdí la conciencia tras un golpe / Perdí la conciencia en un accidente
Perdí la conciencia antes de la cirugía / Perdí la conciencia, traumatismo
= head-injury HOLD, unconscious HOLD
I lost consciousness, a TBI
= none
I lost consciousness at the dentist
`,
  ],
  [
    { 'brain-health.seizure': 'epilepsy' },
    `
= unconscious HOLD
I lost consciousness when I fell
= none
I lost consciousness at the dentist
`,
  ],
  [
    { 'brain-health.seizure': 'more-than-once' },
    `
= none
I lost consciousness at the dentist
`,
  ],
  [
    { 'brain-health.seizure': 'once-unexplained' },
    `
= none
I lost consciousness at the dentist
`,
  ],
  [
    { 'implants.metalBelowNeck': 'yes' },
    `
= metal CAUTION
Bullets / Gunshot / Metal fragments
= none
A metal implant
`,
  ],
  [
    { 'implants.deepBrain': 'yes' },
    `
= none
Electrodes in my brain
`,
  ],
  [
    { 'implants.corticalStimulator': 'yes' },
    `
= none
Electrodes in my brain
`,
  ],
  [
    { 'implants.headNerveStimulator': 'yes' },
    `
= none
Electrodes in my brain
`,
  ],
  [
    { 'implants.metalHead': 'yes' },
    `
= none
Electrodes in my brain / A magnetic eye implant / Metal fragments
`,
  ],
  [
    { 'implants.eyeMetal': 'yes' },
    `
= none
A magnetic eye implant
`,
  ],
  [
    { 'implants.magneticDental': 'yes' },
    `
= none
A magnetic dental implant
`,
  ],
  [
    { 'implants.cochlear': 'yes' },
    `
= none
A magnetic ear implant
`,
  ],
  [
    { 'brain-health.stroke': 'yes' },
    `
= none
I have an aneurysm
`,
  ],
  [
    { 'implants.aneurysmClip': 'yes' },
    `
= none
I have an aneurysm
`,
  ],
]

describe('A mild answer explains nothing that is graver', () => {
  const rows = BESIDE.flatMap(([changed, table]) => readings(table).map(([text, reading]) => [changed, text, reading] as const))
  it.each(rows)('%j and “%s”: %s', (changed, text, reading) => expect(readingOf(text, changed)).toBe(reading))
})
