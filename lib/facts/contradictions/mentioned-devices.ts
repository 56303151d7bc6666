import type { Fact } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { implants } from '@/lib/steps/implants'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { type Explains, isNot, isYes, type MentionedThing } from './mentioned-thing'

const { metalHead, eyeMetal, skullPlate, aneurysmClip, stentHeadNeck, cochlear, deepBrain, corticalStimulator, headNerveStimulator, shunt, metalBelowNeck } =
  implants.facts
const { vagusStimulator, pacemaker, neckHardware, spinalStimulator, limbNerveStimulator, pump } = implants.facts
const { headInjury } = brainHealth.facts

const HEAD = '(?:head|face|skull|eyes?|brain|neck|ears?|scalp|jaw|cheek|cabeza|cara|craneo|ojos?|cerebro|cuello|oidos?|mandibula)'
const METAL = '(?:metal\\w*|shrapnel|bullets?|pellets?|fragments?|splinters?|esquirlas?|balas?|perdigon\\w*|metralla|fragmentos?)'
// Between the two words no comma and no "no": "my neck hurts, no metal anywhere".
const NEAR = '(?:(?!\\b(?:no|not|without|sin)\\b)[^,]){0,60}?'
const DENTAL =
  /\b(?:glasses|earrings?|necklaces?|bit(?:e|ing)? the bullet|bullet ?points?|(?:magic|silver) bullet|dodged (?:a|the) bullet|tooth|teeth|dental|fillings?|crowns?|braces|dentures?|dientes?|muelas?|empastes?|coronas?)\b/
const device = (id: string, thing: string, words: RegExp, fact: Fact<'yes' | 'no'>, unless?: RegExp): MentionedThing => ({
  id,
  thing,
  words,
  explainedBy: [isYes(fact)],
  disposition: 'STOP-pending-review',
  device: true,
  ...(unless && { unless }),
})

/** Devices and metal that free text is read for. */
export const mentionedDevices: readonly MentionedThing[] = [
  device(
    'pacemaker',
    'a pacemaker or defibrillator',
    /\b(?:pace ?-?makers?|defib(?:rillator)?s?|loop recorder|a?icd(?! ?-?\d)|life ?vest|marcapasos?|desfibrilador\w*)\b/,
    pacemaker,
  ),
  device('cochlear', 'a hearing implant', /\b(?:cochlear implants?|baha|bone anchored hearing|implantes? cocleares?|implante coclear)\b/, cochlear),
  device('deep-brain', 'a deep brain stimulator', /\b(?:deep brain stimulat\w*|dbs|estimula\w+ cerebral profund[oa])\b/, deepBrain),
  device(
    'cortical',
    'a stimulator on the brain',
    /\b(?:(?:motor )?cort(?:ex|ical) stimulators?|responsive neurostimulat\w*|estimulador (?:de (?:la )?)?cort(?:eza|ical)\w*)\b/,
    corticalStimulator,
  ),
  device('vagus', 'a vagus nerve stimulator', /\b(?:vag(?:us|al) (?:nerve )?stimulat\w*|vns|estimulador del nervio vago)\b/, vagusStimulator),
  device('head-nerve', 'a nerve stimulator in the head', /\b(?:occipital|trigeminal|supra ?orbital|sphenopalatine) (?:nerve )?stimulators?\b/, headNerveStimulator),
  device(
    'limb-nerve',
    'a nerve stimulator',
    /\b(?:(?:drg|dorsal root ganglion|peripheral nerve|sacral(?: nerve)?|bladder) stimulators?|interstim)\b/,
    limbNerveStimulator,
  ),
  device(
    'spinal-cord',
    'a spinal cord stimulator',
    /\b(?:spinal(?: cord)? stimulators?|scs|dorsal column stimulators?|(?:neuro)?estimulador (?:de (?:la )?)?(?:medula|medular|columna|espinal)\w*)\b/,
    spinalStimulator,
  ),
  device(
    'pump',
    'a medicine pump',
    /\b(?:(?:pain|insulin|baclofen|morphine|intrathecal|infusion|medication|drug) pumps?|bomba (?:de (?:l )?)?(?:dolor|insulina|morfina|baclofeno|intratecal|infusion))\b/,
    pump,
  ),
  device(
    'shunt',
    'a shunt',
    /\b(?:shunts?|derivacion ventricul\w*|valvula (?:cerebral|de hidrocefalia|ventricul\w*))\b/,
    shunt,
    /\b(?:dialysis|portal|tips|heart|dialisis)\b/,
  ),
  device(
    'aneurysm-clip',
    'a clip or coil in a blood vessel of the brain',
    /\b(?:aneurysm (?:was |is )?(?:clip\w*|coil\w*)|(?:brain|cerebral|head) (?:clips?|coils?)|(?:clip|coil)(?:ped|ed|s)? (?:(?:for|of|on) )?(?:an |my |the )?aneurysm|clips? (?:in|on) (?:my |the )?(?:brain|head)|aneurisma[^,]{0,30}\bclips?|clips? en (?:la cabeza|el cerebro)|clips? (?:de|para) (?:el |un )?aneurisma)\b/,
    aneurysmClip,
  ),
  device(
    'stent',
    'a stent in the head or neck',
    /\b(?:(?:carotid|neck|brain|intracranial|cerebral) (?:artery )?stents?|carotid\w* (?:was |is |got )?stented|stents? (?:in|en) (?:my |the |la |el )?(?:neck|head|brain|carotid\w*|cuello|cabeza))\b/,
    stentHeadNeck,
  ),
  {
    ...device('head-metal', 'metal in or near the head', new RegExp(`\\b${METAL}\\b${NEAR}\\b${HEAD}\\b|\\b${HEAD}\\b${NEAR}\\b${METAL}\\b`), metalHead, DENTAL),
    explainedBy: [isYes(metalHead), isYes(eyeMetal), isYes(skullPlate), isYes(neckHardware), isYes(aneurysmClip)],
  },
  {
    ...device(
      'stimulator',
      'a stimulator',
      /\b(?:neuro)?(?:stimulators?|estimulador(?:es)?)\b/,
      spinalStimulator,
      /\b(?:tens|muscle|external|pads|bone growth|nerve|spinal|cord|cort\w+|deep brain|vag\w+|drg|sacral|bladder|medul\w+|columna|espinal)\b/,
    ),
    explainedBy: [
      ...([spinalStimulator, limbNerveStimulator, vagusStimulator, deepBrain, corticalStimulator, headNerveStimulator].map(isYes) as [Explains, ...Explains[]]),
      isNot(otherTreatments.facts.plannedStimulator, 'no'),
    ],
  },
  {
    ...device(
      'metal',
      'metal or fragments without a place',
      /\b(?:shrapnel|bullets?|gunshot|metralla|perdigon\w*|esquirlas?|metal (?:fragments?|splinters?|implants?))\b/,
      metalHead,
      new RegExp(
        `\\b${HEAD}\\b|${DENTAL.source}|\\b(?:hip|knee|leg|ankle|foot|arm|wrist|hand|shoulder|back|spine|elbow|pelvis|cadera|rodilla|pierna|tobillo|pie|brazo|mano|hombro|espalda|codo)\\b`,
      ),
    ),
    explainedBy: [isYes(metalHead), isYes(metalBelowNeck)],
    disposition: 'CAUTION',
  },
  {
    ...device(
      'skull',
      'an operation or plate on the skull',
      /\b(?:crani(?:otomy|ectomy)|craneotomia|(?:skull|cranial) (?:plate|mesh)|(?:plates?|mesh|screws?) in (?:my |the )?(?:skull|head)|placa (?:de \w+ )?en (?:el craneo|la cabeza))\b/,
      skullPlate,
    ),
    explainedBy: [isYes(skullPlate), { fact: headInjury, holds: (value) => value === 'surgery' }],
    disposition: 'HOLD',
  },
]
