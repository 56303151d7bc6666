import { brainHealth } from '@/lib/steps/brain-health'
import { implants } from '@/lib/steps/implants'
import type { ContradictionResult } from './contradiction'
import { isNot, isOneOf, isYes, type MentionedThing, unlessMore } from './mentioned-thing'

const { seizure, headInjury, fainted, stroke, brainTumour, otherBrain } = brainHealth.facts

const illness = (
  id: string,
  thing: string,
  words: RegExp,
  explainedBy: MentionedThing['explainedBy'],
  disposition: ContradictionResult,
  unless?: RegExp,
): MentionedThing => ({ id, thing, words, explainedBy, disposition, ever: true, ...(unless && { unless }) })
// A medicine's kind is no illness: "anti-seizure medicine", "a seizure medicine for nerve pain".
const SEIZURE =
  /\b(?<!anti[ -]?)(?:seizures?|epilep\w+|convuls\w+|grand mal|petit mal|(?:blacked|passed) out and (?:shook|was shaking|bit my tongue)|crisis comicial(?:es)?)\b(?!\s+(?:medicines?|medications?|meds?|drugs?|pills?) for (?:my |the )?(?:nerves?|pain|migraines?|mood|sleep|headaches?))/
/** A fever, and not one that is denied: a seizure without fever is the graver. */
const FEVER = /\b(?<!\b(?:no|not|without|sin) (?:\w+ )?)(?:fever|febril\w*|fiebre)\b/
/** Epilepsy, or more than one: more than "once, and the cause was found". */
const MORE_THAN_ONE = /\b(?:epilep\w+|seizures|convulsion(?:e?s)|grand mal|petit mal|keppra)\b/
/** More than a seizure of a small child with a fever: epilepsy, or no word of childhood. */
const MORE_THAN_FEVER =
  /\b(?:epilep\w+|still|adult)\b|^(?!.*\b(?:child\w*|baby|infan\w+|toddler|kid|little|nin[oa]|bebe|pequen[oa]|age of [0-6]|(?:was|at) (?:\d|one|two|three|four|five))\b)/
const HEAD_HIT = /\b(?:head|skull|crash|accident\w*|hit|injur\w+|concussion|coma|fell|fall|knocked|tbi|brain|cabeza|craneo|golpe|cirugia|traumat\w+)\b/

/** Illnesses and injuries of the brain that free text is read for. */
export const mentionedIllnesses: readonly MentionedThing[] = [
  illness(
    'seizure',
    'seizures or epilepsy',
    SEIZURE,
    [
      isOneOf(seizure, 'once-unexplained', 'more-than-once', 'epilepsy'),
      unlessMore(isOneOf(seizure, 'once-provoked'), MORE_THAN_ONE),
      unlessMore(isOneOf(seizure, 'fever-as-child'), MORE_THAN_FEVER),
    ],
    'STOP-pending-review',
    new RegExp(`^(?!.*(?<!non ?-?)epilep)(?=.*(?:${FEVER.source}|\\b(?:ect|electroconvulsi\\w+|electrochoque\\w*|pseudo ?seizures?|non ?-?epileptic|psychogenic)\\b))`),
  ),
  illness('febrile-seizure', 'a seizure with fever', SEIZURE, [isNot(seizure, 'never')], 'CAUTION', new RegExp(`^(?!.*${FEVER.source})`)),
  illness(
    'stroke',
    'a stroke or bleeding in the brain',
    /\b(?:(?:mini ?)?(?<!\b(?:heat|brush|back|breast|key|side|golf) ?)strokes?(?! of (?:luck|genius|fortune|insight|midnight|\w+ pen))|transient isch\w+|brain (?:bleed\w*|ha?emorrhage)|ble(?:ed|d|eding) (?:on|in|into) (?:the|my) brain|(?:intracranial|intracerebral|cerebral|subarachnoid) (?:bleed\w*|ha?emorrhage)|ictus|(?:derrames?|infartos?|embolias?) cerebral(?:es)?|(?:me dio|sufri|tuve) un derrame(?! (?:pleural|articular|sinovial|pericardico))|(?:brain|cerebral) aneurysms?|aneurysms? in (?:my|the) (?:brain|head)|aneurisma (?:cerebral|en (?:el cerebro|la cabeza))|avm|acv)\b/,
    [isYes(stroke)],
    'STOP-pending-review',
  ),
  {
    ...illness(
      'aneurysm',
      'an aneurysm',
      /\b(?:aneurysms?|aneurismas?)\b/,
      [isYes(stroke), isYes(implants.facts.aneurysmClip)],
      'STOP-pending-review',
      /\b(?:aort\w+|abdominal|thoracic|renal|splenic|femoral|popliteal|iliac|heart|toracic\w+)\b/,
    ),
    givesWayTo: ['stroke', 'aneurysm-clip'],
  },
  illness(
    'brain-tumour',
    'a brain tumor',
    /\b(?:brain (?:tumou?rs?|cancer|metasta\w+|mass(?:es)?)|(?:tumou?rs?|mass(?:es)?|cancer|metasta\w+|growth|masa|bulto) (?:in|on|inside|en) (?:\w+ )?(?:brain|head|skull|cabeza|cerebro)|(?:cancer|metasta\w+) (?:\w+ ){0,2}(?:to|in|into|en|al) (?:\w+ )?(?:brain|cerebro)|glioma|glioblastoma|astrocytoma|meningioma|acoustic neuroma|pituitary (?:tumou?r|adenoma)|intracranial hypertension|tumor(?:es)? (?:cerebral(?:es)?|en el cerebro))\b/,
    [isYes(brainTumour)],
    'STOP-pending-review',
  ),
  illness(
    'other-brain',
    'another illness of the brain',
    /\b(?:multiple sclerosis|parkinsons?|dementia|alzheimers?|encephalitis|esclerosis multiple|demencia|encefalitis)\b/,
    [isYes(otherBrain)],
    'STOP-pending-review',
  ),
  illness(
    'head-injury',
    'a serious head injury or brain surgery',
    /\b(?:traumatic brain injury|tbi|skull fracture|brain surgery|traumatismo cran\w+|cirugia cerebral)\b/,
    [isOneOf(headInjury, 'passed-out', 'surgery'), unlessMore(isOneOf(headInjury, 'mild'), /^(?!.*\b(?:mild|minor|leve)\b)/)],
    'HOLD',
  ),
  {
    ...illness(
      'unconscious',
      'a loss of consciousness',
      /\b(?:knocked out(?! (?:a|an|my|two|his|her|some|all)\b)|(?:lost|losing|loss of) consciousness|unconscious|in (?:a )?coma|comatose|perd(?:i|io|er|ida de|ido) (?:el |la )?(?:conocimiento|con(?:s)?ciencia)|en coma|(?:qued\w+|estuve) inconsciente|passed out (?:after|when) (?:i )?(?:hit|hitting|a (?:fall|crash|blow)))\b/,
      [
        isOneOf(headInjury, 'passed-out', 'surgery'),
        unlessMore(isNot(fainted, 'never'), HEAD_HIT),
        // A seizure takes consciousness too; what the head met is another matter.
        unlessMore(isOneOf(seizure, 'once-unexplained', 'more-than-once', 'epilepsy'), HEAD_HIT),
      ],
      'HOLD',
      /\b(?:an?esthe\w+|anestesia|sedat\w+|unconscious (?:bias|mind|habit|thought))\b/,
    ),
  },
]
