import { brainHealth } from '@/lib/steps/brain-health'
import { implants } from '@/lib/steps/implants'
import { device } from './mentioned-devices'
import { isOneOf, isYes, type MentionedThing, unlessMore } from './mentioned-thing'

const { metalHead, eyeMetal, skullPlate, neckHardware, aneurysmClip, magneticDental, metalBelowNeck } = implants.facts

const HEAD = '(?:head|face|skull|eyes?|brain|neck|ears?|scalp|jaw|cheek|cabeza|cara|craneo|ojos?|cerebro|cuello|oidos?|mandibula)'
const SHOT = '(?:shrapnel|bullets?|gunshot|pellets?|fragments?|splinters?|esquirlas?|balas?|balazo|disparo|perdigon\\w*|metralla|fragmentos?)'
const METAL = `(?:metal\\w*|${SHOT})`
// Between the two words no comma and no "no": "my neck hurts, no metal anywhere".
const NEAR = '(?:(?!\\b(?:no|not|without|sin)\\b)[^,]){0,60}?'
// "My glasses, and shrapnel in my face": shrapnel is never a filling.
const DENTAL =
  /^(?!.*\b(?:shrapnel|gunshot|metralla|esquirlas?)\b).*\b(?:glasses|earrings?|necklaces?|bit(?:e|ing)? the bullet|bullet ?points?|(?:magic|silver) bullet|dodged (?:a|the) bullet|tooth|teeth|dental|fillings?|crowns?|braces|dentures?|dientes?|muelas?|empastes?|coronas?)\b/

/** Metal that free text is read for. */
export const mentionedMetal: readonly MentionedThing[] = [
  {
    ...device(
      'head-metal',
      'metal in or near the head',
      new RegExp(
        `\\b${METAL}\\b${NEAR}\\b${HEAD}\\b|\\b${HEAD}\\b${NEAR}\\b${METAL}\\b|\\bshot (?:me )?(?:in|to|through) (?:\\w+ )?${HEAD}\\b|\\bdispar\\w+ en (?:\\w+ )?${HEAD}\\b`,
      ),
      metalHead,
      DENTAL,
    ),
    explainedBy: [isYes(metalHead), isYes(eyeMetal), isYes(skullPlate), isYes(neckHardware), isYes(aneurysmClip)],
    generic: true,
  },
  {
    ...device(
      'metal',
      'metal or fragments without a place',
      /\b(?:shrapnel|bullets?|gunshot|metralla|perdigon\w*|esquirlas?|balazo|metal (?:fragments?|splinters?|implants?))\b/,
      metalHead,
      new RegExp(
        `${DENTAL.source}|\\b(?:hip|knee|leg|ankle|foot|arm|wrist|hand|shoulder|back|spine|elbow|pelvis|cadera|rodilla|pierna|tobillo|pie|brazo|mano|hombro|espalda|codo)\\b`,
      ),
    ),
    // An artificial hip is metal below the neck. Shrapnel may have gone anywhere.
    explainedBy: [isYes(metalHead), unlessMore(isYes(metalBelowNeck), new RegExp(`\\b${SHOT}\\b`))],
    disposition: 'CAUTION',
    givesWayTo: ['head-metal'],
    generic: true,
  },
  {
    ...device(
      'magnet',
      'a magnet or an implant of the eye or mouth',
      /\b(?:magnet(?:ic|s)? (?:\w+ )?(?:eye|ocular|orbital|eyelid|dental|jaw|head|ear) (?:implants?|prosthes[ie]s)|(?:eye|ocular|orbital|eyelid|dental) (?:implants?|prosthes[ie]s) (?:with|that has|held by|using) (?:an? )?magnets?|magnets? (?:in|on|behind|under) (?:\w+ )?(?:eyes?|head|face|scalp|ears?|teeth|mouth|jaw|dentures?)|retinal implants?|implantes? (?:ocular(?:es)? )?magnetic[oa]s?|iman(?:es)? en (?:\w+ )?(?:ojos?|cabeza|cara|dientes|boca|dentadura))\b/,
      eyeMetal,
    ),
    explainedBy: [isYes(eyeMetal), isYes(magneticDental), isYes(implants.facts.cochlear), isYes(metalHead)],
    disposition: 'HOLD',
    generic: true,
  },
  {
    ...device(
      'skull',
      'an operation or plate on the skull',
      /\b(?:crani(?:otomy|ectomy)|craneotomia|(?:skull|cranial) (?:plate|mesh)|(?:plates?|mesh|screws?) in (?:my |the )?(?:skull|head)|placa (?:de \w+ )?en (?:el craneo|la cabeza))\b/,
      skullPlate,
    ),
    explainedBy: [isYes(skullPlate), isOneOf(brainHealth.facts.headInjury, 'surgery')],
    disposition: 'HOLD',
  },
]
