import { describe, expect, it } from 'vitest'
import { readingOf, readings } from './contradict-readings'

const DEATH = `
= suicide HOLD
I think of taking my life / I will try to kill myself / I will attempt suicide / I may take my own life / I would take my own life
Committing suicide is on my mind / I feel suicidal / I self-harm / Self injury since my teens / I am hurting myself / I harm myself
I have been harming myself / I am cutting myself / I burn myself / I am burning myself with cigarettes / Pensamientos suicidas / Me quiero suicidar
Quiero suicidarme / Pienso en el suicidio / Me corto los brazos / I cut myself on purpose / I cut myself with a razor when I am sad
Me corto las muñecas / Me corto a veces / Autolesiones / I would not kill myself, I do think of it / I will not kill myself, i often dream of it
I will not kill myself, i sometimes fantasize about that / I will not kill myself, i still think of doing so
I will not kill myself, i always think about it / I will not kill myself, i thought of it / I will not kill myself, i want to
I will not kill myself, i wish to do so / I will not kill myself, i do plan to / No voy a matarme, pero lo pienso / No voy a matarme, pienso en ello
No voy a matarme, pienso en eso / No voy a matarme, pienso en hacerlo / No voy a matarme, quisiera hacerlo / I might commit suicide
I think of committing suicide / I harmed myself / I burned myself on purpose / I burnt myself on purpose / Ideas suicidas
Me corto cuando estoy triste
= suicide-attempt HOLD
I attempted to kill myself / I attempted suicide / Suicide attempt in 2012 / A second suicide attempt / I committed suicide once, they brought me back
I tried to kill myself after my car accident / They saved me when I tried taking my life / I had an overdose / I have taken an overdose / I overdosed
I intentionally overdosed / I deliberately overdosed / I also overdosed / I have overdosed / Overdosed on purpose / Overdose on purpose
Intento de suicidio / Dos intentos de suicidio / Intento suicidarme cada año / He intentado matarme / Intentó quitarme la vida / Intenté matarme
Tomé una sobredosis / Tuve una sobredosis / I tried to commit suicide / I attempted to commit suicide
= wish-dead HOLD
I wanted to die / I wish I was gone / I wished that I were not alive / I wish I were not here / I wish I was dead / I wish I weren't alive
I wished I wasn't here / I wish I could never wake up / I wish I would not wake up / I hope to fall asleep and not wake up
I want to go to sleep and never wake up / I want to fall asleep and never wake up / They would be better off without me / I no longer want to exist
I don't want to be alive / I wish I had never been born / Life is not worth living / It's not worth living / There is no reason to live
I wish it all was over / I wish everything were over / I just want it to be over / I wish it was over / Quiero morirme / No quiero seguir viviendo
No quiero estar vivo / No quiero estar viva / No quiero despertar / Ojalá no despertara / Desearía no existir / Quisiera estar muerto / Ojalá morirme
Quisiera morir / Mejor estar muerta / Mejor sin mí / No vale la pena seguir viviendo
= suicide HOLD, suicide-attempt HOLD
I took an overdose and will do it again / I overdosed on pills, I may try it again / A suicide attempt in May, I will try it again
I have attempted suicide and would try it again / I tried to kill myself and will do it again / I took an overdose, suicidal still, will do it again
I committed suicide once, they revived me, I will do it again / I attempted to end my life and will try it again
`

const NOTHING = `
= none
I had TMS in 2019 and would do it again / I hurt myself at work / I hurt myself at the gym / I hurt myself playing soccer / I hurt myself falling
I hurt myself running / I hurt myself working / I hurt myself when I fell / I hurt myself in a fall / I hurt myself in an accident / I hurt my back
I hurt myself badly lifting boxes / I cut myself shaving / I cut myself on glass / I cut myself while chopping onions
I cut myself out of the seat belt / I cut myself off from the news / I cut myself some slack / I burned myself on the stove
Accidentally took an overdose / I took an overdose by accident / Tomé una sobredosis por accidente / I took an overdose by mistake
Tomé una sobredosis por error / I can't go on vacations / I can't go on a plane / I can't go on an airplane / I can't go on the bus
I can't go on trips / I can't go on holidays / I can't go on walks / I can't go on my bike / I can't go on dates / I can't go on stairs
I can't go on hikes / I can't go on with work / I can't go on with treatment / I can't go on with this medicine / I can't go on with this treatment
No suicidal thoughts for two years / I cut myself cooking
`

describe('Thoughts of death in free words', () => {
  it.each(readings(DEATH))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
  it.each(readings(NOTHING))('“%s”: %s', (text, reading) => expect(readingOf(text)).toBe(reading))
})
