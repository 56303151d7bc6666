import { healthNow } from '@/lib/steps/health-now'
import { includesOneOf, isOneOf, isYes, type MentionedThing } from './mentioned-thing'

const { warningSigns, heart, pregnant } = healthNow.facts
const LONG_AGO = '(?:19\\d\\d|20[01]\\d|\\w+ years (?:ago|back)|hace (?:\\w+ ){1,3}anos)'
const BLADDER = '(?:la|los|mi|mis) (?:vejiga|orina|esfinteres)'
const URINE_OR_STOOL = '(?:my )?(?:urine|pee|stool|bladder|bowels?)'

/** Health of the body that free text is read for. */
export const mentionedHealth: readonly MentionedThing[] = [
  {
    id: 'pregnancy',
    thing: 'a pregnancy',
    words:
      /\b(?:(?:i am|im|currently)(?: (?:\d+|about|almost|now|also) ?\w*)? pregnant|\d+ (?:weeks|months) pregnant|expecting (?:a|our|my) (?:baby|child|first|second|third)|(?:might|may|could|can|must) (?:i )?be pregnant|(?:possibly|probably|maybe|perhaps|newly) pregnant|pregnan(?:t|cy),? (?:and )?due|positive pregnancy test|pregnancy test (?:\w+ ){0,2}positive|(?:estoy|este|podria estar|puedo estar|creo estar|quizas?|posiblemente|actualmente) ?(?:embarazada|encinta)|prueba de embarazo (?:\w+ )?positiv[ao]|espero un bebe|esperando un bebe)\b|^\s*(?:pregnant|embarazada)\s*(?:$|,|now|again|since|with (?:twins|my)|de \d)/,
    explainedBy: [isOneOf(pregnant, 'yes', 'possible')],
    disposition: 'HOLD',
  },
  {
    id: 'heart',
    thing: 'heart trouble that is recent or not steady',
    words:
      /\b(?:(?:heart attack|myocardial infarction|cardiac arrest|infarto(?! cerebral))(?:[^,]{0,25}\b(?:(?:days?|weeks?|months?) ago|(?:last|this|past) (?:week|month|year|spring|summer|fall|autumn|winter)|yesterday|today|recently|hace \w+ (?:dias?|semanas?|meses)|(?:semana|mes|ano) pasad[oa]|ayer))|recent(?:ly had an?)? (?:heart attack|infarct\w*|cardiac arrest)|unstable (?:angina|heart|arrhythmia)|angina inestable|(?:uncontrolled|poorly controlled) (?:heart\w*|arrhythmia|atrial fib\w+|a ?fib|angina)|heart ?(?:beat|rate|rhythm)? (?:is )?(?:not (?:under control|controlled|steady|stable)|unstable|out of control)|decompensated heart failure|ventricular tachycardia|arritmia (?:no|sin) controla\w*)\b/,
    explainedBy: [isYes(heart)],
    disposition: 'HOLD',
  },
  {
    id: 'heart-attack',
    thing: 'a heart attack, and not of when',
    words: /\b(?:heart attacks?|myocardial infarction|cardiac arrest|infartos?\b(?! cerebral)|ataques? (?:al|de) corazon|angina)\b/,
    unless: new RegExp(`\\b(?:${LONG_AGO}|(?:about|nearly|almost) (?:had|gave me) a heart attack|felt like a heart attack)\\b`),
    explainedBy: [isYes(heart)],
    disposition: 'CAUTION',
    givesWayTo: ['heart'],
  },
  {
    id: 'cancer',
    thing: 'cancer',
    words:
      /\b(?:cancer,? (?:in )?stage (?:\d|[iv]+)|stage (?:\d|[iv]+) (?:\w+ )?(?:cancer|lymphoma|melanoma)|(?:active|advanced|terminal|incurable) (?:\w+ ){0,2}(?:cancer|lymphoma|melanoma|carcinoma)|metasta\w+|i (?:now )?have (?:(?!no |not |never )\w+ ){0,2}(?:cancer|leuk(?:a?)emia|lymphoma|myeloma)|(?:diagnosed|living) with (?:\w+ ){0,2}(?:cancer|leuk(?:a?)emia|lymphoma|myeloma)|(?:on|having|getting|in|receiving) (?:chemo(?:therapy)?|radiation)|(?:checked|tested|treated|biopsy) for (?:\w+ )?cancer|tengo (?:un )?(?:cancer|leucemia|linfoma|mieloma)|cancer (?:de \w+ )?(?:en )?(?:etapa|estadio|avanzado|terminal)|(?:en|con|recibo) quimio(?:terapia)?)\b/,
    unless: new RegExp(`\\b(?:remission|cured|cancer[ -]free|survivor|remision|curad[oa]|${LONG_AGO})\\b`),
    explainedBy: [includesOneOf(warningSigns, 'cancer')],
    disposition: 'HOLD',
  },
  {
    id: 'cancer-named',
    thing: 'cancer, and not of when',
    words: /\b(?:cancers?|leuk(?:a?)emia|lymphoma|myeloma|carcinoma|leucemia|linfoma|mieloma)\b/,
    unless: new RegExp(
      `\\b(?:remission|cured|cancer[ -]free|survivor|removed|screen\\w*|scare|benign|risk|skin cancer|basal cell|remision|curad[oa]|superad[oa]|sobrevivi\\w*|beat|(?:in|en) 20\\d\\d|${LONG_AGO})\\b`,
    ),
    explainedBy: [includesOneOf(warningSigns, 'cancer')],
    disposition: 'CAUTION',
    givesWayTo: ['cancer', 'brain-tumour'],
  },
  {
    id: 'bladder-bowel',
    thing: 'loss of control of bladder or bowel',
    words: new RegExp(
      `\\b(?:(?:lost|losing|lose|loss of) (?:all |the )?control (?:of|over) ${URINE_OR_STOOL}|(?:bladder|bowel|urin\\w+|fa?ecal) incontinence|can(?:not|t) (?:hold|pass|control) ${URINE_OR_STOOL}|wet(?:ting)? myself|incontinent|perd(?:i|iendo) (?:el )?control de ${BLADDER}|no (?:puedo )?(?:control\\w*|aguant\\w*|reten\\w*) ${BLADDER}|incontinencia)\\b`,
    ),
    unless:
      /\b(?:stress incontinence|urge incontinence|since (?:19|20)\d\d|for (?:many|several|\d+) years|years ago|as a child|since childhood|desde nin[oa]|hace (?:\w+ ){1,3}anos|laugh\w*|sneez\w*)\b/,
    explainedBy: [includesOneOf(warningSigns, 'bladder-bowel')],
    disposition: 'HOLD',
  },
]
