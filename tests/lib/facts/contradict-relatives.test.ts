import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const RELATIVES = `
= none
My cat has seizures / Our dog has seizures / My pet has seizures / Mi gato tiene epilepsia / Mi perra tiene epilepsia / Mi mascota tiene epilepsia
My wife has epilepsy / Mi tía tuvo un derrame / Mi prima tiene epilepsia / Su esposa tiene epilepsia / Father: stroke / A sister has epilepsy
An uncle had a stroke / The brother has epilepsy / Una hermana tiene epilepsia / Un primo con epilepsia / El padre tuvo un derrame
La madre tenía epilepsia / Abuela padece epilepsia / Grandfather stroke at 70 / Son has epilepsy / Son had seizures / Son with epilepsy
Parents have epilepsy / Aunt who had a stroke / Grandfather died, stroke / Abuelo murió de un ictus / Asthma (mother has epilepsy)
Asthma, mother has epilepsy / Mother - epilepsy / Parkinson's disease in my mother / Epilepsy of our daughter / Epilepsia en mi hermano
Epilepsia de mi padre / La enfermedad de Parkinson de mi padre / Parkinson enfermedad en mis tíos / Epilepsy in our younger brother
Runs in our family: epilepsy / Epilepsy, it runs in my family / Antecedentes familiares: epilepsia / Epilepsia en mi familia
In my family there is epilepsy / El padre tuvo un ictus / Mother had asthma, I am well, my father has seizures
My father is well, I am too, mother has seizures
= seizure STOP
I had a seizure in my mother's house / Seizure in my mother's home / Seizure in my father's arms / Seizure in my wife's arm
Seizure in my mother's lap / Seizure in my sister's wedding / Seizure in my brother's funeral / Seizure in my aunt's place
Convulsión en mi madre casa / Convulsión en mi hermano coche / Convulsión en mi hermana boda / Seizure in my mother's car
My mother was there when I had a seizure / My mother saw me have a seizure / My mother and myself: epilepsy / My mother, too: epilepsy for me
Mi madre y yo tenemos epilepsia / Mi madre dice que tengo epilepsia / Mi madre vio que tuve una convulsión / Mi hermano también, epilepsia
Son convulsiones raras / My mother has epilepsy, so did I / My mother has epilepsy, so have I / My mother had seizures, so had I
My mother is epileptic, so am I / My mother was epileptic, so was I / My mother has epilepsy, as do I / My mother has epilepsy, me too
My mother has epilepsy, me as well / My mother has epilepsy and I have too / My mother had seizures and I had also
My mother had seizures and I have had as well / My mother had seizures and I did too / My mother has epilepsy and I do also
My mother is epileptic and I am too / My mother was epileptic and I was too / My mother has seizures and I have them too
My mother has seizures and I have that too / My mother had a seizure and I had one as well / My mother has epilepsy and I have it
My mother had a seizure and I had one / My mother has epilepsy and I got it / My mother has epilepsy and I have got it
My mother has had a seizure and I have had one / My mother has epilepsy and I have it since 2010 / My mother had a seizure and I had one in 2010
My mother has epilepsy and I have it now / My mother has epilepsy and I have it myself / My mother has epilepsy, I also do
My mother had seizures, I also did / My mother has epilepsy like me / My mother has epilepsy, as me / My mother has epilepsy, so with me
My mother has epilepsy, so too with me / Mi madre tiene epilepsia, yo también / Mi madre tiene epilepsia, a mí también
Mi madre tiene epilepsia igual que yo / Mi madre tiene epilepsia como yo / My mother has epilepsy and I / My mother has epilepsy and me
Mi madre tiene epilepsia y yo / My mother has epilepsy and I do / My mother has seizures and I did / My mother has epilepsy and I have
My mother has epilepsy and I had / Seizure in my mother's house / My mother has epilepsy and I have it, mildly
= shunt STOP
My mother has a shunt and I had one placed / My mother has a shunt and I have one put in
`

describe('Whose illness it is', () => {
  it.each(readings(RELATIVES))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
