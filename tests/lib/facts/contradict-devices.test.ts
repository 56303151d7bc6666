import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const DEVICES = `
= shunt STOP
Hydrocephalus and a valve / Hydrocephalus with a valve / I have a valve in my brain / I have a valve in my head / Valve for hydrocephalus
Valve in the brain / A valve in the head for pressure
= aneurysm-clip STOP, stroke STOP
Coil for a brain aneurysm / Coiled cerebral aneurysm / I have a clip on a cerebral aneurysm
= brain-electrodes STOP
Wires in my brain / Leads in my brain / Cables en la cabeza / Electrodes inside my head / Electrodes in the brain / Electrodos en mi cabeza
Electrodes in my skull / Electrodos en el cráneo / Electrodes on my brain / Electrodes on the brain / Electrodos en mi cerebro
Old wires left in my head
= none
An EEG with electrodes in my head for a week / EKG leads in my head / ECG leads in my head / Wires in my head during a sleep study
Electroencephalogram with electrodes in my head / Electrodos en la cabeza para un electroencefalograma / Electrodes in my head, glued to the scalp
tDCS electrodes in my head / Wires in my head means they were stuck on the skin / Dialysis shunt in the left arm / Portal shunt after liver failure
Portosystemic shunt placed for my liver / TIPS shunt for cirrhosis / Heart shunt closed as a baby / Cardiac shunt found on echo
Arteriovenous shunt in the forearm / AV shunt for hemodialysis / A shunt for dialysis in my arm / A shunt for my heart as an infant
I rent a TENS unit stimulator / Muscle stimulator from physical therapy / External stimulator for my knee / Bone growth stimulator after my fusion
Growth stimulator on my spine, worn for six months / Tremor stimulator worn on the wrist / A stimulator with pads / A stimulator tens unit
A stimulator on my skin for pain / A stimulator for bone healing / A stimulator for the bone in my foot / A stimulator for my muscles
A stimulator for muscle spasms / A stimulator for a fracture / A stimulator for my fracture
= head-metal STOP
A metal wire and electrodes in my head
`

describe('Shunts, clips, electrodes and stimulators in free words', () => {
  it.each(readings(DEVICES))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
