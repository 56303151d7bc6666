// Sentences as people write them, against closed questions that are all denied. A line that begins with "=" says what those
// below it come to: the ids that are raised (with "CAUTION" where that is all), or none.

export const SENTENCES = `
= seizure
My dad had epilepsy and I had one seizure at 20.
My mother has epilepsy and so do I
My mother has epilepsy. Me too.
Mi madre tiene epilepsia y yo también
My brother has epilepsy and I have it too
My son has epilepsy, as did I
No seizures as a child, had a seizure in 2020
I do not have epilepsy, just one seizure years ago
I had no seizures while on bupropion but one after
No seizures, had one in 2020
No seizures. One as a teenager.
No convulsiones, solo una de niño
No tengo convulsiones, pero una en 2015
I was told I have petit mal
I blacked out and shook all over last year
I had a seizure in my father's car
= febrile-seizure CAUTION, seizure
I have epilepsy and once had a fever
= stroke
My wife died, and then I had a stroke
Tuve un derrame, mi padre también
My mom and I both had strokes
My mother had a stroke and I had a stroke in 2015
Heat stroke in 2015 and a stroke in 2019
Stroke of the brainstem in 2020
My grandmother had a stroke and I have had one too
= pacemaker
I have a pacemaker, considering removal
I am waiting for surgery on my neck because my pacemaker is old
Tengo un marcapasos y espero una operación de rodilla
My dad had a pacemaker and I have one
Pacemaker implanted 2019, battery change scheduled
Pacemaker in 2019, waiting for knee surgery
Pacemaker, waiting for knee surgery
The surgeon offered me a pacemaker and I got it in 2021
A pacemaker was recommended and it was placed in May
Me recomendaron un marcapasos y me lo pusieron en 2020
Marcapasos puesto en 2020, espero cambio de batería
I had my pacemaker checked and removed my shoes
They removed my appendix and put in a pacemaker
No pacemaker until 2019, had one in 2020
Pacemaker replacement is scheduled
Pacemaker removed, wires left in the heart
= spinal-cord
Spinal cord stimulator implanted 2018, waiting for battery replacement
Considering TMS because my spinal cord stimulator stopped helping
= stimulator
Stimulator placed in 2019, may need revision
gastric stimulator implanted 2020
I have wires left in my spine from an old stimulator trial
I have a stimulator for nerve pain
= cochlear
Cochlear implant on the left, considering one on the right
= deep-brain
Deep brain stimulator put in after my neurologist recommended it
= shunt
Shunt since birth, I was recommended TMS by my GP
VP shunt and heart disease
Hydrocephalus with a valve
= pacemaker CAUTION
Waiting for a pacemaker since 2019
I am scheduled to have a pacemaker placed
= aneurysm
I have an aneurysm
Me operaron de un aneurisma
They found an aneurysm last year
= aneurysm-clip, stroke
I have a clip on a brain aneurysm
= brain-tumour
tengo un tumor en la cabeza
a mass in my brain
My doctor found a tumor in my head
Pituitary adenoma
= brain-electrodes
electrodes in my brain
Tengo electrodos en el cerebro
= magnet
I have a magnetic eye implant
Magnets in my dentures
= head-metal
I wear glasses and have shrapnel in my face
Bullet removed from neck, fragments still in there
gunshot wound to the head, fragments remain
I was shot in the face in 2010
Me dispararon en la cabeza
= metal CAUTION
shrapnel wounds
My head hurts, I was hit by shrapnel
= unconscious
I was knocked unconscious in a car crash
I hit my head and lost consciousness
perdí el conocimiento en un accidente
I was in a coma for 3 days after a crash
Estuve en coma dos semanas
I was knocked out for ten minutes
= pregnancy
I might be pregnant
I think I may be pregnant
I could be pregnant
Pregnant, due in March
Retraso de dos semanas, puede que esté embarazada
Creo que estoy embarazada
My pregnancy test came back positive
= psychosis
I hear voices telling me to do things
Oigo voces
schizophrenia
I was hospitalized for psychosis
Tengo alucinaciones
My neighbors plot against me
= alcohol
I am addicted to alcohol
I drink a bottle of vodka a day
I drink six beers every night
Heavy drinker
I am an alcoholic
Bebo una botella de vino al día
I drink a lot, eight beers a day
Tomo demasiado
= substances
I use cocaine on weekends
I smoked meth last week
I am addicted to heroin
Consumo cocaína los fines de semana
I was clean for years, used cocaine last week
= heart
heart attack two weeks ago
I had a heart attack last month
Infarto hace dos semanas
My heartbeat is not under control
= heart-attack CAUTION
I had a heart attack
Sufrí un infarto
= cancer
breast cancer stage 4
I have lung cancer
I am on chemotherapy
Tengo cáncer de mama
I am being tested for cancer
= cancer-named CAUTION
my mother has cancer and so do I
Breast cancer
= brain-tumour, cancer
metastatic cancer in the brain
= bladder-bowel
I lost control of my bladder since Monday
I cannot hold my urine
Perdí el control de la vejiga
= withdrawal
off Xanax since last week, cold turkey
they stopped my alprazolam abruptly
I stopped Xanax cold turkey last week
I ran out of Klonopin
Dejé de tomar clonazepam de golpe
= pump
pain pump scheduled for removal
Pain pump placed; refill scheduled
= head-metal CAUTION
Bullet removed from my neck, no fragments left
= vagus
I had a VNS implanted, they plan to replace it
= bipolar
Tuve un episodio maníaco
I was manic last month
= suicide
My husband killed himself; I feel suicidal
I have thought of ending it all
I want to kill myself tonight. I have a gun.
I think about suicide every day
I cut myself when stressed
I am not going to kill myself but I think about it
Pienso en quitarme la vida
I would never kill myself, though I think about it
I often think of ending my life
= suicide-attempt
I took an overdose last month
I tried to kill myself in 2012
Intenté suicidarme en 2015
= wish-dead
I can't go on with this pain
I don't want to wake up in pain
I wish I could go to sleep and not wake up
Sometimes I wish I wasn't here
Everyone would be better off without me
Quisiera no despertar
no vale la pena vivir
I want to die some days
I'm not suicidal but I don't want to live like this
I can't go on. I just want it to be over
this pain makes me want to die
= none
Partner with a pacemaker
I was offered a pacemaker but declined
Doctors are considering a pacemaker
I might need a pacemaker
Espero un marcapasos
I lost my son to suicide
I do not think about killing myself
no plan to end my life
I take methadone for pain
I crack my neck daily
I take Diet Coke
on oxycodone, not heroin
My father has epilepsy. I have one brother.
my mother had seizures and I have one question
My sister has epilepsy, I do not
I have heard voices on the radio about TMS
I am paranoid about side effects
I can't go on vacation
better off without meds
electrodes on my head for TENS
sin pérdida de conocimiento
mi hijo estuvo en coma
menopause, cannot be pregnant
No seizures, had one knee replaced
I have lost control of my life
cancer survivor
prostate cancer removed 2015
family history of cancer
my cat has epilepsy
padre con epilepsia
Hermana epiléptica
Mother: epilepsy
Parkinson's in my father
My dog has seizures
bone stimulator after fusion
I use a TENS stimulator
No seizures. One sister is well.
My mother has epilepsy and I have diabetes
No seizures, one knee operation
My brother committed suicide and I miss him
I never tried suicide, my sister did
I have never thought of suicide
my pain is killing me
No overdose, ever
I burned myself cooking
I hurt myself lifting boxes
My wife is pregnant
We are trying for a baby, I am not pregnant
I was pregnant in 2010
A spinal cord stimulator was recommended
I am considering a spinal cord stimulator
I will have a pacemaker
My stimulator surgery is scheduled for May
A spinal cord stimulator will be implanted
Marcapasos pendiente
I do not hear voices
I take an antipsychotic for sleep
My sister has schizophrenia
No schizophrenia, no psychosis
I am a recovering alcoholic, sober ten years
My father was an alcoholic
Non-alcoholic fatty liver
I do not drink
I drink a glass of wine on Sundays
I drink eight glasses of water a day
I used cocaine in college
I have never used cocaine or heroin
Heart attack in 2005
My father had a heart attack
No heart attack
I almost had a heart attack when I saw the bill
Breast cancer, in remission since 2012
My mother died of breast cancer
No cancer
Cancer screening was normal
brain MRI normal, no tumor
Aortic aneurysm
No aneurysm
My aunt had a brain aneurysm
EEG electrodes on my head
I never lost consciousness
Unconscious during anesthesia
He knocked out a tooth
Stress incontinence after childbirth
No loss of control of my bladder
I stopped Xanax in 2015
I have not stopped Xanax
Ativan, taken as prescribed
I take my medicine like a maniac
No episodios de manía
I had a stroke of luck
Dialysis shunt in my arm
Portal shunt
No shrapnel, no bullets
I bit the bullet and came here
`

/** The same against milder answers, which explain only what is as mild. */
export const AGAINST_MILDER: readonly (readonly [answers: Readonly<Record<string, unknown>>, text: string, reading: string])[] = [
  [{ 'brain-health.seizure': 'fever-as-child' }, 'I have epilepsy and take Keppra daily', 'seizure'],
  [{ 'brain-health.seizure': 'fever-as-child' }, 'I had a seizure at work in 2020', 'seizure'],
  [{ 'brain-health.seizure': 'fever-as-child' }, 'I had a seizure as a child', 'none'],
  [{ 'brain-health.seizure': 'once-provoked' }, 'I have epilepsy', 'seizure'],
  [{ 'brain-health.seizure': 'once-provoked' }, 'seizure in 2012 from tramadol', 'none'],
  [{ 'brain-health.seizure': 'epilepsy' }, 'I have epilepsy and take Keppra daily', 'none'],
  [{ 'brain-health.headInjury': 'mild' }, 'traumatic brain injury with 2 weeks in ICU', 'head-injury'],
  [{ 'brain-health.headInjury': 'mild' }, 'brain surgery', 'head-injury'],
  [{ 'brain-health.headInjury': 'mild' }, 'mild TBI in 2010', 'none'],
  [{ 'brain-health.headInjury': 'mild' }, 'I hit my head and lost consciousness', 'unconscious'],
  [{ 'brain-health.headInjury': 'passed-out' }, 'I hit my head and lost consciousness', 'none'],
  [{ 'brain-health.fainted': 'explained' }, 'I lost consciousness when I stood up', 'none'],
  [{ 'brain-health.fainted': 'explained' }, 'I lost consciousness in a car crash', 'unconscious'],
  [{ 'mood-history.mania': 'earlier' }, 'I was manic last month', 'bipolar'],
  [{ 'mood-history.mania': 'earlier' }, 'I was manic in 2010', 'none'],
  [{ 'mood-history.mania': 'past-year' }, 'I was manic last month', 'none'],
  [{ 'implants.metalBelowNeck': 'yes' }, 'shrapnel wounds', 'metal CAUTION'],
  [{ 'implants.metalBelowNeck': 'yes' }, 'shrapnel in my face', 'head-metal'],
  [{ 'daily-life.drinksPerWeek': 10 }, 'I drink six beers every night', 'alcohol'],
  [{ 'daily-life.drinksPerWeek': 40 }, 'I drink six beers every night', 'none'],
  [{ 'daily-life.substances': ['cannabis'] }, 'I use cocaine on weekends', 'substances'],
  [{ 'daily-life.substances': ['cocaine'] }, 'I use cocaine on weekends', 'none'],
  [{ 'health-now.pregnant': 'not-applicable' }, 'I am pregnant', 'pregnancy'],
  [{ 'self-harm.behaviour': 'over-3-months-ago' }, 'I want to kill myself tonight. I have a gun.', 'suicide'],
  [{ 'self-harm.behaviour': 'over-3-months-ago' }, 'I tried to kill myself in 2009', 'none'],
  [{ 'self-harm.behaviour': 'over-3-months-ago' }, 'I took an overdose last month', 'suicide-attempt'],
  [{ 'self-harm.behaviour': 'within-3-months' }, 'I took an overdose last month', 'none'],
  [{ 'self-harm.wishDead': 'yes' }, 'I want to kill myself tonight. I have a gun.', 'suicide'],
  [{ 'phq-9.q9': 1 }, 'I think about suicide every day', 'suicide'],
  [{ 'self-harm.wishDead': 'yes' }, 'I want to die tonight', 'wish-dead'],
  [{ 'self-harm.wishDead': 'yes' }, 'I wish I were dead', 'none'],
  [{ 'phq-9.q9': 3 }, 'I would be better off dead', 'none'],
  [{ 'self-harm.thoughts': 'yes' }, 'I want to kill myself tonight. I have a gun.', 'none'],
]
