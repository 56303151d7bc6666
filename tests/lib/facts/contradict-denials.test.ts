import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const DENIALS = `
= none
A seizure: no / Seizures - none / Seizures: denied / Convulsiones: ninguna / Convulsiones nunca / Convulsiones: negativas / Ictus: descartados
Free of seizures / Ruled out for stroke / Ruled out stroke / She denied seizures and denies stroke / Isn't a stroke
I don't know of ever having had a seizure / No history of having had seizures / She denies having had a stroke / I do not ever have seizures
No tuve convulsiones
= seizure STOP
It was not only seizures / Not just seizures, migraines as well / No solo convulsiones, también migrañas / No convulsiones. Solo una vez de joven.
No seizures. I had one in 2019. / No tengo convulsiones. Tuve una en 2015. / No convulsiones. Hubo una durante el parto.
No seizures. Maybe one as a teenager. / No seizures. There was one after surgery. / No seizures. Had one in 2012. / No seizures. Only one, in school.
No seizures. Just one, in school. / No convulsiones, solo uno. / No seizures, only 1 in 2012. / Sin convulsiones. Una vez, de pequeño.
Nunca convulsiones, solo una vez / Nunca convulsiones. Solo una sola, en 2010 / No seizures, only one time. / No seizures. One.
No seizures. One, in 2010. / No seizures. Once. / No seizures. Once, in 2010. / No seizures, just one when I was a child / No seizures, just one at 14
No seizures, just one last year / No seizures, just one during labor / No seizures, just one long ago / No seizures, just one back in college
No seizures. One ago, forgotten. / No seizures, just one from tramadol / No seizures, just one with fentanyl
No seizures, just one while on bupropion / No seizures, just one before 2010 / No seizures, just one years ago / No seizures, just one as a baby
No seizures, just one in 2010 / No seizures, just one after surgery / Sin convulsiones, solo una a los 12 / Sin convulsiones, solo una hace tiempo
Sin convulsiones, solo una cuando era niño / Sin convulsiones, solo una durante el parto / Sin convulsiones, solo una despues de un golpe
Sin convulsiones, solo una con alcohol / Sin convulsiones, solo una de joven / Sin convulsiones, solo una de pequeña
Sin convulsiones, solo una de niña / Sin convulsiones, solo una en 2010 / No seizures until 2019 and just one after
No seizures for decades then had one / No seizures until had one in June / Sin convulsiones y tuve una en 2010 / No seizures, and just one in 2010
No seizures, then only one in 2010 / Sin convulsiones, y solo una en 2010 / No seizures, I had one in 2010 / No seizures, except one in 2010
Sin convulsiones, tuve una en 2010 / Sin convulsiones, hubo una en 2010
= pacemaker STOP
No shunt, solo un marcapasos / No shunt, solamente un marcapasos / No shunt, only a pacemaker / No shunt, just an ICD / No shunt, only the pacemaker
No shunt, solo el marcapasos / No shunt, solo dos marcapasos en diez años / I have a pacemaker. My old pacemaker was removed.
= pump STOP
No shunt, solo la bomba de insulina
= stroke STOP
No shunt, just one stroke years ago / No seizures, just two strokes / No shunt, solo una embolia cerebral
I have had a stroke. Stroke in my father. No stroke since.
`

describe('What a denial denies', () => {
  it.each(readings(DENIALS))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
