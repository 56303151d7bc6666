import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const ILLNESSES = `
= seizure STOP
I passed out and shook / I blacked out and was shaking / I blacked out and convulsed / I passed out and bit my tongue / Crisis epilépticas
Crisis convulsivas / Crisis comiciales en 2012 / I had a seizure without fever / I had a seizure, no fever / I had a seizure and not a fever
Una convulsión sin fiebre
= febrile-seizure CAUTION
No seizures, just one with a fever / Sin convulsiones, solo una con fiebre / Febrile convulsion at two / A convulsion with fiebre
= none
Fever without seizures / A stroke of genius brought me here / A stroke of fortune / A stroke of insight / At the stroke of midnight
With a stroke of the pen / With a stroke of a pen / Abdominal aneurysm / Thoracic aneurysm / Aneurysm, renal / Splenic aneurysm / Femoral aneurysm
Popliteal aneurysm / Iliac aneurysm / Aneurysm near the heart / Aneurisma torácico / He knocked out two teeth / They knocked out my front teeth
They knocked out an old wall / They knocked out his door / She knocked out her tooth / The storm knocked out some windows
The storm knocked out all power / Unconscious under sedation / Inconsciente por la anestesia, perdí la conciencia / My unconscious bias
Dreams and the unconscious mind / An unconscious habit of grinding / An unconscious thought
= aneurysm STOP
I have an aneurysm
= brain-tumour STOP
A brain mass / Brain masses on the scan / A tumor on my brain / A growth in the brain / A mass inside the skull / Una masa en mi cerebro
Un bulto en el cerebro / Un tumor en mi cabeza / Tumores cerebrales / Tumores en el cerebro / Intracranial hypertension / Astrocytoma, watched
Pituitary tumor / Cancer spread into my brain / Cancer that went to the brain / Cancer in my head / Cancer found in my brain
Cáncer extendido en el cerebro / Cancer spread to the brain
= brain-tumour STOP, cancer HOLD
Metastasis to the brain / Metástasis al cerebro / Metástasis en mi cerebro / Metastases in my skull / Metastases on the brain
Metastasis into the brain
= unconscious HOLD
I was unconscious / I was knocked unconscious / I was losing consciousness / Loss of consciousness at work / I was comatose / Perdí la conciencia
Perdió el conocimiento / Pérdida de conciencia / Al perder el conocimiento me caí / He perdido el conocimiento / Quedé inconsciente
Estuve inconsciente / Passed out after hitting a pole / Passed out when I hit the floor / Passed out after a fall / Passed out after a crash
Passed out after a blow
`

describe('Illnesses of the brain in free words', () => {
  it.each(readings(ILLNESSES))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
