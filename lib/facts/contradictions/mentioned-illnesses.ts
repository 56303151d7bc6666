import { brainHealth } from '@/lib/steps/brain-health'
import { healthNow } from '@/lib/steps/health-now'
import { moodHistory } from '@/lib/steps/mood-history'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import type { ContradictionResult } from './contradiction'
import { isNot, isYes, type MentionedThing } from './mentioned-thing'

const { seizure, headInjury, stroke, brainTumour, otherBrain } = brainHealth.facts

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
  /\b(?<!anti[ -]?)(?:seizures?|epilep\w+|convuls\w+|grand mal|crisis (?:convulsivas?|epilepticas?|comiciales?))\b(?!\s+(?:medicines?|medications?|meds?|drugs?|pills?) for (?:my |the )?(?:nerves?|pain|migraines?|mood|sleep|headaches?))/
const FEVER = /\b(?:febrile|fever|febril\w*|fiebre)\b/

/** Illnesses and thoughts that free text is read for. */
export const mentionedIllnesses: readonly MentionedThing[] = [
  illness(
    'seizure',
    'seizures or epilepsy',
    SEIZURE,
    [isNot(seizure, 'never')],
    'STOP-pending-review',
    /\b(?:febrile|fever|febril\w*|fiebre|ect|electroconvulsi\w+|electrochoque\w*|pseudo ?seizures?|non ?-?epileptic|psychogenic)\b/,
  ),
  illness(
    'febrile-seizure',
    'a seizure with fever',
    new RegExp(`${SEIZURE.source}.*${FEVER.source}|${FEVER.source}.*${SEIZURE.source}`),
    [isNot(seizure, 'never')],
    'CAUTION',
  ),
  illness(
    'stroke',
    'a stroke or bleeding in the brain',
    /\b(?:(?:mini ?)?strokes?|transient isch\w+|brain (?:bleed\w*|ha?emorrhage)|ble(?:ed|d|eding) (?:on|in|into) (?:the|my) brain|(?:intracranial|intracerebral|cerebral|subarachnoid) (?:bleed\w*|ha?emorrhage)|ictus|(?:derrame|infarto|embolia) cerebral|(?:me dio|sufri|tuve) un derrame(?! (?:pleural|articular|sinovial|pericardico))|(?:brain|cerebral) aneurysms?|aneurysms? in (?:my|the) (?:brain|head)|aneurisma (?:cerebral|en (?:el cerebro|la cabeza))|avm|acv)\b/,
    [isYes(stroke)],
    'STOP-pending-review',
    /\b(?:heat|brush|back|breast|key|side|golf) ?strokes?|stroke of\b/,
  ),
  illness(
    'brain-tumour',
    'a brain tumor',
    /\b(?:brain (?:tumou?rs?|cancer|metasta\w+)|glioma|glioblastoma|meningioma|acoustic neuroma|tumor(?:es)? (?:cerebral(?:es)?|en el cerebro))\b/,
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
    [isNot(headInjury, 'never')],
    'HOLD',
  ),
  illness(
    'pregnancy',
    'a pregnancy',
    /\b(?:(?:i am|im|currently)(?: (?:\d+|about|almost|now|also) ?\w*)? pregnant|\d+ (?:weeks|months) pregnant|expecting (?:a|our|my) (?:baby|child|first|second|third)|estoy (?:embarazada|encinta)|espero un bebe|esperando un bebe)\b/,
    [{ fact: healthNow.facts.pregnant, holds: (value) => value === 'yes' || value === 'possible' }],
    'HOLD',
  ),
  illness(
    'bipolar',
    'bipolar disorder or mania',
    /\b(?:bipolar|manic|hypomani\w*|mania)\b/,
    [{ fact: moodHistory.facts.diagnoses, holds: (value) => (value as readonly string[]).includes('bipolar') }, isNot(moodHistory.facts.mania, 'never')],
    'HOLD',
  ),
  {
    ...illness(
      'suicide',
      'thoughts of death or suicide',
      /\b(?:suicid\w+|(?:kill|hurt|harm)(?:ed|ing)? myself|end(?:ed|ing)? (?:my life|it all)|want(?:ed)? to die|wish(?:ed)? i (?:was|were) dead|better off dead|(?:dont|do not|no longer) want to (?:live|be alive|wake up|be here)|overdosed? on purpose|quitarme la vida|matarme|hacerme dano|quiero morir\w*|no quiero (?:vivir|seguir viviendo|estar vivo|estar viva)|mejor (?:estar )?muert[oa])\b/,
      [
        isYes(selfHarm.facts.thoughts),
        isYes(selfHarm.facts.wishDead),
        { fact: phq9.facts.q9, holds: (value) => (value as number) > 0 },
        isNot(selfHarm.facts.behaviour, 'never'),
      ],
      'HOLD',
    ),
    // Asked of the past month: "none since 2015" agrees with its "no".
    ever: undefined,
    sameDay: true,
  },
]
