import type { Fact } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { type Explains, isNot, isYes, type MentionedThing } from './mentioned-thing'

const { aneurysmClip, stentHeadNeck, cochlear, deepBrain, corticalStimulator, headNerveStimulator, shunt, metalHead } = implants.facts
const { vagusStimulator, pacemaker, spinalStimulator, limbNerveStimulator, pump } = implants.facts

/** A device with a question of its own. */
export const device = (id: string, thing: string, words: RegExp, fact: Fact<'yes' | 'no'>, unless?: RegExp): MentionedThing => ({
  id,
  thing,
  words,
  explainedBy: [isYes(fact)],
  disposition: 'STOP-pending-review',
  device: true,
  ...(unless && { unless }),
})

/** Devices that free text is read for. */
export const mentionedDevices: readonly MentionedThing[] = [
  device(
    'pacemaker',
    'a pacemaker or defibrillator',
    /\b(?:pace ?-?makers?|defib(?:rillator)?s?|loop recorder|a?icd(?! ?-?\d)|life ?vest|marcapasos?|desfibrilador\w*)\b/,
    pacemaker,
  ),
  device('cochlear', 'a hearing implant', /\b(?:cochlear implants?|baha|bone anchored hearing|implantes? coclear(?:es)?)\b/, cochlear),
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
    /\b(?:spinal(?: cord)? stimulators?|scs|dorsal column stimulators?|(?:neuro)?estimulador (?:de (?:la )?)?(?:medula|columna|espinal)\w*)\b/,
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
    /\b(?:(?<!\b(?:dialysis|portal|portosystemic|tips|heart|cardiac|arteriovenous|av) )shunts?(?! (?:for )?(?:my )?(?:dialysis|portal|tips|heart|dialisis)\b)|hydrocephalus (?:with|and) (?:a )?valve|valve (?:in|for) (?:\w+ )?(?:brain|head|hydrocephalus)|derivacion ventricul\w*|valvula (?:cerebral|de hidrocefalia|ventricul\w*))\b/,
    shunt,
  ),
  device(
    'aneurysm-clip',
    'a clip or coil in a blood vessel of the brain',
    /\b(?:aneurysm (?:was |is )?(?:clip\w*|coil\w*)|(?:brain|cerebral|head) (?:clips?|coils?)|(?:clip|coil)(?:ped|ed|s)? (?:(?:for|of|on) )?(?:an? |my |the )?(?:brain |cerebral )?aneurysm|clips? (?:in|on) (?:my |the )?(?:brain|head)|aneurisma[^,]{0,30}\bclips?|clips? en (?:la cabeza|el cerebro)|clips? (?:de|para) (?:el |un )?aneurisma)\b/,
    aneurysmClip,
  ),
  device(
    'stent',
    'a stent in the head or neck',
    /\b(?:(?:carotid|neck|brain|intracranial|cerebral) (?:artery )?stents?|carotid\w* (?:was |is |got )?stented|stents? (?:in|en) (?:my |the |la |el )?(?:neck|head|brain|carotid\w*|cuello|cabeza))\b/,
    stentHeadNeck,
  ),
  {
    ...device(
      'stimulator',
      'a stimulator',
      /\b(?<!\b(?:tens|tens unit|muscle|external|bone|growth|tremor) )(?:neuro)?(?:stimulators?|estimulador(?:es)?)\b(?! (?:(?:with )?pads|muscle|external|tens|bone|on my skin|for (?:an? |the |my )?(?:bone|muscles?|fracture))\b)/,
      spinalStimulator,
    ),
    explainedBy: [
      ...([spinalStimulator, limbNerveStimulator, vagusStimulator, deepBrain, corticalStimulator, headNerveStimulator].map(isYes) as [Explains, ...Explains[]]),
      isNot(otherTreatments.facts.plannedStimulator, 'no'),
    ],
    givesWayTo: ['deep-brain', 'cortical', 'vagus', 'head-nerve', 'limb-nerve', 'spinal-cord'],
    generic: true,
  },
  {
    ...device(
      'brain-electrodes',
      'electrodes or wires in the head',
      /\b(?:(?:electrodes?|wires?|leads?|electrodos?|cables?) (?:left )?(?:(?:in|inside|en) (?:\w+ )?(?:brain|head|skull|cerebro|cabeza|craneo)|on (?:\w+ )?brain))\b/,
      deepBrain,
      /\b(?:eeg|ekg|ecg|sleep study|electroenceph\w*|electroencef\w*|glued|tdcs|stuck)\b/,
    ),
    explainedBy: [isYes(deepBrain), isYes(corticalStimulator), isYes(headNerveStimulator), isYes(metalHead)],
    givesWayTo: ['head-metal'],
    generic: true,
  },
]
