import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const MIND = `
= psychosis HOLD
I heard voices / I am hearing voices / Voices in my head / Voices that tell me what to do / Voices telling me to leave / Psychotic episode in 2010
I was hallucinating / Delusions / I am paranoid / They are out to get me / They plotted against me / They are plotting against me / Escucho voces
Empecé a oír voces / Sigo oyendo voces / Sigo escuchando voces / Voces en mi cabeza / Voces que me insultan / Esquizofrenia / Psicosis
Episodio psicótico / Alucinando por las noches / Delirios / Hears voices at night / My boss plots against me
= bipolar HOLD
Hypomanic for a week / Manía en 2010 / Maníaco en 2010 / No manic episodes since 2015
= none
I heard voices from the next room / Hypnagogic hallucinations / Hallucinations when falling asleep / Hallucinations after anesthesia
Alucinaciones por la anestesia / An anti-psychotic for sleep / Un antipsicótico para dormir
`

describe('Voices and mania in free words', () => {
  it.each(readings(MIND))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
