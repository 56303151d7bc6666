import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const METAL = `
= head-metal STOP
Un disparo en la cabeza / Un balazo en la cara / My glasses broke and gunshot pellets are in my face / I wear glasses, there is metralla in my face
Uso gafas (glasses), esquirlas en el ojo / I was shot in the head / I was shot to the face / He shot me through the jaw / Shot through my cheek
Shot in the neck / Le dispararon en el cuello / Me dispararon en la cara / Disparado en cabeza / Herida de disparo cerca del ojo
= metal CAUTION
Balazo en 2009 / Gunshot wound in 2009
= magnet HOLD
Magnetic orbital implant / Magnetic eyelid implant / Magnetic ocular prosthesis / Magnetic dental implant / Magnet jaw implant / Magnets head implants
Magnetic ear prosthesis / Orbital implant with a magnet / Ocular implant with a magnet / Eyelid implants with magnets / Eye prosthesis with a magnet
Dental prosthesis with magnets / Dental implants held by magnets / Dental prostheses using magnets / Eye implant that has a magnet
Magnets on my eyes / Magnet behind the ear / Magnet under the scalp / Magnet in my head / Magnets on my face / Magnets on the teeth
Magnet in the mouth / Magnet in the jaw / Magnets in the dentures / Retinal implant / Implante magnético / Implantes oculares magnéticos
Imán en el ojo / Imán en la cabeza / Imanes en la cara / Imanes en los dientes / Imán en la boca / Imanes en la dentadura
= none
A magnet on the fridge door
`

describe('Metal and magnets in free words', () => {
  it.each(readings(METAL))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
