// How free text is read today, phrase by phrase: for every word that the patterns know at least one phrase that turns on it.
// Each is as short as it can be, so some read oddly. A line that begins with "=" says what the phrases below it come to.

/** Written as the history of health. */
export const IN_HISTORY = `
= aneurysm-clip STOP-pending-review
aneurysm coiled
aneurysm is clipped
brain coil
cerebral clip
clip de aneurisma
clip de un aneurisma
clip en el cerebro
clip en la cabeza
clip in brain
clip in head
clip in the brain
clip my aneurysm
clip of aneurysm
clip on aneurysm
clip on brain
clip para aneurisma
clip the aneurysm
clipped for an aneurysm
clips aneurysm
clips de el aneurisma
clips in my brain
head clip
= bipolar HOLD
hypomania
mania
= brain-tumour STOP-pending-review
acoustic neuroma
brain cancer
glioblastoma
glioma
tumor cerebral
tumor en el cerebro
= brain-tumour STOP-pending-review, cancer HOLD
brain metastases
= cochlear STOP-pending-review
baha
bone anchored hearing
implante coclear
implantes cocleares
= cortical STOP-pending-review
cortex stimulator
estimulador corteza
estimulador cortical
responsive neurostimulator
= deep-brain STOP-pending-review
estimulacion cerebral profundo
= febrile-seizure CAUTION
fever feverseizure seizure
seizures febriles
seizures fever
= head-injury HOLD
brain surgery
cirugia cerebral
skull fracture
tbi
traumatismo craneal
= head-metal STOP-pending-review
bala in my head
bullet in my head
esquirla in my head
fragment in my head
fragmento in my head
head in my bullet
metal in my brain
metal in my cabeza
metal in my cara
metal in my cerebro
metal in my craneo
metal in my cuello
metal in my ear
metal in my head
metal in my jaw
metal in my mandibula
metal in my oido
metal in my scalp
metal in my skull
metralla in my head
perdigones in my head
splinter in my head
= head-nerve STOP-pending-review
sphenopalatine stimulator
supraorbital stimulator
trigeminal stimulator
= limb-nerve STOP-pending-review
bladder stimulator
dorsal root ganglion stimulator
drg stimulator
interstim
= metal CAUTION
bullet
esquirla
gunshot
metal fragment
metal implant
metal splinter
metralla
perdigones
= none
I am didnt the pacemaker was removed
I am doesnt the pacemaker was removed
I am fear of the pacemaker was removed
I am free of the pacemaker was removed
I am hasnt the pacemaker was removed
I am havent the pacemaker was removed
I am isnt the pacemaker was removed
I am jamas the pacemaker was removed
I am negative for the pacemaker was removed
I am ni the pacemaker was removed
I am niega the pacemaker was removed
I am ningun the pacemaker was removed
I am nor the pacemaker was removed
I am riesgo de the pacemaker was removed
I am risk of the pacemaker was removed
I am scared of the pacemaker was removed
I am wasnt the pacemaker was removed
My abuelo has a pacemaker
My aunt has a pacemaker
My brother has a pacemaker
My cousin has a pacemaker
My dad has a pacemaker
My daughter has a pacemaker
My hermano has a pacemaker
My hijo has a pacemaker
My madre has a pacemaker
My mama has a pacemaker
My mom has a pacemaker
My mum has a pacemaker
My nephew has a pacemaker
My niece has a pacemaker
My padre has a pacemaker
My papa has a pacemaker
My parent has a pacemaker
My partner has a pacemaker
My primo has a pacemaker
My tio has a pacemaker
My uncle has a pacemaker
My wife has a pacemaker
a bullet in my ankle
a bullet in my arm
a bullet in my back
a bullet in my braces
a bullet in my brazo
a bullet in my cadera
a bullet in my codo
a bullet in my corona
a bullet in my crown
a bullet in my dental
a bullet in my denture
a bullet in my diente
a bullet in my earring
a bullet in my elbow
a bullet in my empaste
a bullet in my espalda
a bullet in my filling
a bullet in my foot
a bullet in my hand
a bullet in my hip
a bullet in my hombro
a bullet in my knee
a bullet in my leg
a bullet in my mano
a bullet in my muela
a bullet in my necklace
a bullet in my pelvis
a bullet in my pie
a bullet in my pierna
a bullet in my rodilla
a bullet in my shoulder
a bullet in my spine
a bullet in my teeth
a bullet in my tobillo
a bullet in my tooth
a bullet in my wrist
a shunt dialisis
a shunt dialysis
a shunt heart
a shunt portal
a shunt tips
a stimulator bone growth
a stimulator external
a stimulator muscle
a stimulator pads
back strokes
bite the bullet
biting the bullet
breast strokes
brush strokes
bullet points
dodged a bullet
dodged the bullet
en mi familia a pacemaker
golf strokes
jamas convulsiones en cinco anos
key strokes
magic bullet
me dio un derrame articular
me dio un derrame pericardico
me dio un derrame pleural
me dio un derrame sinovial
me duele el cuello sin balas
my neck hurts no bullets
my neck hurts not bullets
my neck hurts without bullets
my pacemaker cirugia is scheduled
my pacemaker date is scheduled
my pacemaker implant is scheduled
my pacemaker implantation is scheduled
my pacemaker implante is scheduled
my pacemaker operacion is scheduled
my pacemaker operation is scheduled
my pacemaker placement is scheduled
my pacemaker procedure is scheduled
never seizures in five years
no had has a pacemaker
no has has a pacemaker
no have has a pacemaker
no having has a pacemaker
no history of has a pacemaker
no know of ever has a pacemaker
no seizures ever in five years
no seizures in five years in my life
non -epileptic
nunca convulsiones en cinco anos
pseudo seizures
run in our family a pacemaker
seizure drug for nerve
seizure med for nerve
seizure medication for nerve
seizure medicine for headache
seizure medicine for migraine
seizure medicine for mood
seizure medicine for my nerve
seizure medicine for pain
seizure medicine for sleep
seizure medicine for the nerve
seizure pill for nerve
seizures denied
seizures descartado
seizures electrochoques
seizures electroconvulsive
seizures negative
seizures negativo
seizures never
seizures ningun
seizures nunca
seizures psychogenic
seizures ruled out
side strokes
silver bullet
sin convulsiones en cinco anos en mi vida
they her mother my pacemaker
they his mother my pacemaker
they mis mother my pacemaker
they su mother my pacemaker
= other-brain STOP-pending-review
alzheimer
demencia
dementia
encefalitis
encephalitis
esclerosis multiple
got MS
had MS
has MS
having MS
my MS
parkinson
with MS
= pacemaker CAUTION
I am no certain the pacemaker was removed
I am no estoy segur the pacemaker was removed
I am no just the pacemaker was removed
I am no longer the pacemaker was removed
I am no only the pacemaker was removed
I am no recall the pacemaker was removed
I am no recuerdo the pacemaker was removed
I am no remember the pacemaker was removed
I am no solo the pacemaker was removed
I am no sure the pacemaker was removed
I had a pacemaker, all removed removed
I had a pacemaker, and removed removed
I had a pacemaker, battery removed removed
I had a pacemaker, been removed removed
I had a pacemaker, both removed removed
I had a pacemaker, cable removed removed
I had a pacemaker, device removed removed
I had a pacemaker, electrode removed removed
I had a pacemaker, en removed removed
I had a pacemaker, fue removed removed
I had a pacemaker, generator removed removed
I had a pacemaker, got removed removed
I had a pacemaker, had removed removed
I had a pacemaker, has removed removed
I had a pacemaker, have removed removed
I had a pacemaker, in removed removed
I had a pacemaker, it removed removed
I had a pacemaker, its removed removed
I had a pacemaker, la removed removed
I had a pacemaker, las removed removed
I had a pacemaker, later removed removed
I had a pacemaker, lead removed removed
I had a pacemaker, lo removed removed
I had a pacemaker, los removed removed
I had a pacemaker, luego removed removed
I had a pacemaker, me removed removed
I had a pacemaker, now removed removed
I had a pacemaker, pila removed removed
I had a pacemaker, se removed removed
I had a pacemaker, since removed removed
I had a pacemaker, the removed removed
I had a pacemaker, then removed removed
I had a pacemaker, they removed removed
I had a pacemaker, was removed removed
I had a pacemaker, were removed removed
I had a pacemaker, which removed removed
I had a pacemaker, wire removed removed
I had a pacemaker, y removed removed
I had a pacemaker, ya removed removed
= pacemaker STOP-pending-review
I am do not know the pacemaker was removed
I am i also have the pacemaker was removed
I am i do have the pacemaker was removed
I am i now have the pacemaker was removed
I am i still have the pacemaker was removed
I am ive got the pacemaker was removed
I am llevo the pacemaker was removed
I am maybe the pacemaker was removed
I am no estoy seguro the pacemaker was removed
I am no se the pacemaker was removed
I am not certain the pacemaker was removed
I am not sure the pacemaker was removed
I am perhaps the pacemaker was removed
I am quiza the pacemaker was removed
I am tal vez the pacemaker was removed
I am tengo the pacemaker was removed
I am unsure the pacemaker was removed
con un pacemaker check is scheduled
desfibrilador
got a pacemaker check is scheduled
have a pacemaker check is scheduled
have the pacemaker check is scheduled
icd
lifevest
loop recorder
mi pacemaker check is scheduled
no seizures, after pacemaker
no seizures, and a pacemaker
no seizures, has pacemaker
no seizures, have pacemaker
no seizures, tengo pacemaker
no seizures, tuve pacemaker
no shunt, in 2019 pacemaker
not sacarlo my pacemaker was removed
tengo el pacemaker check is scheduled
tengo la pacemaker check is scheduled
tengo un pacemaker check is scheduled
tengo una pacemaker check is scheduled
with a pacemaker check is scheduled
= pacemaker STOP-pending-review, shunt STOP-pending-review
no con pacemaker but a shunt
no desde pacemaker but a shunt
no despues de pacemaker but a shunt
no due to pacemaker but a shunt
no got pacemaker but a shunt
no i pacemaker but a shunt
no implanted pacemaker but a shunt
no is pacemaker but a shunt
no llevo pacemaker but a shunt
no medication for pacemaker but a shunt
no medicine for pacemaker but a shunt
no meds for pacemaker but a shunt
no mi pacemaker but a shunt
no my pacemaker but a shunt
no pills for pacemaker but a shunt
no placed pacemaker but a shunt
no por pacemaker but a shunt
no porque pacemaker but a shunt
no treatment for pacemaker but a shunt
no was pacemaker but a shunt
no with pacemaker but a shunt
no y un pacemaker but a shunt
= pregnancy HOLD
3 months pregnant
3 weeks pregnant
currently pregnant
esperando un bebe
espero un bebe
estoy encinta
expecting a child
expecting a first
expecting a second
expecting a third
expecting my baby
expecting our baby
i am 3 pregnant
i am about pregnant
i am almost pregnant
i am also pregnant
i am now pregnant
= pump STOP-pending-review
baclofen pump
bomba baclofeno
bomba dolor
bomba infusion
bomba insulina
bomba intratecal
drug pump
infusion pump
intrathecal pump
medication pump
= seizure STOP-pending-review
afraid of more, i had seizures
afraid of more, i have seizures
crisis comicial
fear of my seizures
miedo a mi epilepsia
miedo a todo, tengo convulsiones
miedo a todo, tuve convulsiones
my mother, me seizures
my mother, myself seizures
my mother, tambien seizures
my mother, tengo seizures
my mother, too seizures
my mother, yo seizures
no seizures anymore
no seizures en 3 year
no seizures for 3 year
no seizures hace 3 year
no seizures in 3 ano
no seizures in 3 meses
no seizures in 3 month
no seizures in a year
no seizures in cinco year
no seizures in diez year
no seizures in dos year
no seizures in five year
no seizures in four year
no seizures in las 3 year
no seizures in los 3 year
no seizures in many year
no seizures in one year
no seizures in past 3 year
no seizures in several year
no seizures in six year
no seizures in ten year
no seizures in the last 3 year
no seizures in three year
no seizures in tres year
no seizures in two year
no seizures in ultimas 3 year
no seizures in ultimos 3 year
no seizures in un year
no seizures in varios year
no seizures over 3 year
no seizures por 3 year
= shunt STOP-pending-review
derivacion ventricular
no no tuve pacemaker but a shunt
valvula cerebral
valvula ventricular
= skull HOLD
craneotomia
cranial plate
craniectomy
mesh in skull
placa en la cabeza
plate in head
plate in the skull
screw in skull
skull mesh
skull plate
= spinal-cord STOP-pending-review
dorsal column stimulator
estimulador columna
estimulador espinal
scs
= stent STOP-pending-review
brain stent
carotida got stented
carotida is stented
cerebral stent
intracranial stent
neck stent
stent en neck
stent in brain
stent in cabeza
stent in cuello
stent in el neck
stent in head
stent in la neck
stent in the neck
= stimulator STOP-pending-review
a stimulator cord
a stimulator deep brain
a stimulator sacral
a stimulator spinal
= stroke STOP-pending-review
acv
aneurisma cerebral
aneurisma en el cerebro
aneurisma en la cabeza
aneurysm in my head
aneurysm in the brain
avm
bled on the brain
bleed in the brain
bleed into the brain
bleed on my brain
bleeding on the brain
brain aneurysm
brain bleeding
brain hemorrhage
cerebral aneurysm
cerebral bleeding
embolia cerebral
infarto cerebral
intracerebral bleeding
intracranial bleeding
intracranial hemorrhage
subarachnoid bleeding
sufri un derrame
transient ischemic
tuve un derrame
= suicide HOLD
end it all
ended my life
ending my life
hacerme dano
harm myself
hurt myself
killed myself
killing myself
matarme
quitarme la vida
= suicide-attempt HOLD
overdose on purpose
= vagus STOP-pending-review
estimulador del nervio vago
vagal stimulation
= wish-dead HOLD
better off dead
do not want to live
dont want to be alive
dont want to be here
dont want to wake up
mejor muerto
no longer want to live
no quiero estar viva
no quiero estar vivo
no quiero seguir viviendo
quiero morirme
wish i was dead
wish i were dead
`

/** Written as another implant. */
export const AS_OTHER_IMPLANT = `
= none
apart from
aparte de
aside from
awaiting
besides
candidate
candidato
considering
discussing
esperando
espero
excepto
fuera de
going to
however
may get
may need
me van a
might
na
nada
ningun
no
no tengo
none
not applicable
nothing
operation in
pendiente
pero
planeada
planificado
planning
plans
prevista
programada
recomendado
salvo
suggested
surgery in
thinking about
thinking of
until the
upcoming
voy a
will get
will have
will receive
= other-implant CAUTION
ya no tengo
breast
cadera
cataract
catarata
cgm
coronary
crown
dental
dexcom
diu
explanted
extraid
extrajeron
filling
glucose
heart stent
hip
iud
joint
knee
lens
libre
malla
mamario
mesh
no longer have
port
prueba
pulled
quitaron
retirad
retiro
rod
rodilla
sacaron
screw
taken out
teeth
took it out
took mine out
took them out
tooth
trial
tubal
used to have
= other-implant STOP-pending-review
isnt removed
never removed
no removed
not retirado
not taken out
wasnt removed
a rod and a bomba
a rod and a brain
a rod and a cabeza
a rod and a cara
a rod and a cerebro
a rod and a craneo
a rod and a cuello
a rod and a eye
a rod and a face
a rod and a head
a rod and a neck
a rod and a ojo
a rod and a pump
a rod and a skull
a rod and a stimulation
cannot removed
cant removed
couldnt removed
en mi familia
run in our family
`

/** The phrases of a table, each with what it comes to. */
export function phrasesOf(table: string): readonly (readonly [text: string, reading: string])[] {
  let reading = ''
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (!line.startsWith('= ')) return [[line, reading] as const]
      reading = line.slice(2)
      return []
    })
}
