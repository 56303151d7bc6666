import { moodHistory } from '@/lib/steps/mood-history'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { includesOneOf, isOneOf, isYes, type MentionedThing, unlessMore } from './mentioned-thing'

const { thoughts, wishDead, behaviour } = selfHarm.facts
const { diagnoses, mania, psychoticNow } = moodHistory.facts
const OWN_ACT = '(?:kill(?:ed|ing)? myself|end(?:ed|ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my (?:own )?life)'
/** An attempt that was made: "I will try to" is no matter of the past. */
const TRIED = '(?:tried|attempted) (?:to )?'
/** Now, or with means: more than a wish, and no matter of the past. */
const NOW_OR_MEANS =
  /\b(?:tonight|tomorrow|today|soon|a gun|my gun|pills|rope|bridge|jump|hang|goodbye|plan(?:ned|ning|s)?|esta noche|hoy|manana|pistola|pastillas|going to)\b/
const RECENTLY =
  /\b(?:(?:last|this|past) (?:week|month|night|weekend)|yesterday|today|tonight|recently|(?:days?|weeks?|months?|hours?) ago|now|again|hoy|ayer|anoche|recientemente|hace (?:poco|\w+ (?:dias?|semanas?|mes(?:es)?))|(?:semana|mes) pasad[oa])\b/
/** "I am not going to kill myself, but I think about it." */
const TAKEN_BACK =
  /\b(?:i (?:do |still |often |sometimes |always )?(?:think|thought|dream|fantasi[sz]e) (?:about|of) (?:it|that|doing)|i (?:do )?(?:want|wish|plan) to(?:\s*$| do)|(?:lo pienso|pienso en (?:ello|eso|hacerlo)|quisiera hacerlo))\b/
const thoughtsOfDeath = { disposition: 'HOLD', sameDay: true } as const

/** Thoughts and states of mind that free text is read for. Those of death are asked of the past month: "none since 2015" agrees with its "no". */
export const mentionedMind: readonly MentionedThing[] = [
  {
    id: 'suicide',
    thing: 'thoughts of suicide or self-harm',
    // A past attempt is a thing of its own.
    words: new RegExp(
      `\\b(?:(?<!${TRIED})${OWN_ACT}|(?<!${TRIED}(?:commit )?|committed )suicid(?:e(?! attempt)|al)\\w*|(?:hurt|harm)(?:ing|ed)? myself(?! (?:\\w+ )?(?:lifting|at work|at the gym|playing|falling|running|working|when i fell|in an? (?:fall|accident)))|self[ -]?(?:harm|injur)\\w*|(?:cut(?:ting)?|burn(?:ed|t|ing)?) myself(?! (?:\\w+ )?(?:shaving|cooking|chopping|on(?! purpose)|out|off|some slack))|(?<!intent[eo] |intentado )(?:quitarme la vida|matarme|suicid(?:arme|ar|as))|suicidio(?<!intentos? de suicidio)|hacerme dano|me corto (?:cuando|los brazos|las munecas|a veces)|autolesion\\w*|(?<=\\b(?:overdos\\w*|suicid\\w*|attempt\\w*|myself)\\b.*\\b)(?:do|try) it again)\\b`,
    ),
    explainedBy: [isYes(thoughts)],
    echo: TAKEN_BACK,
    ...thoughtsOfDeath,
  },
  {
    id: 'suicide-attempt',
    thing: 'an attempt to end one’s life',
    words: new RegExp(
      `\\b(?:${TRIED}${OWN_ACT}|${TRIED}(?:commit )?suicide|suicide attempts?|committed suicide|(?:took|taken|had) an overdose|(?:i|have|intentionally|deliberately|also) overdosed|overdosed? on purpose|intent(?:e|o|ado) (?:suicidarme|matarme|quitarme la vida)|intentos? de suicidio|(?:tome|tuve) una sobredosis)\\b`,
    ),
    unless: /\b(?:accidental\w*|by (?:accident|mistake)|por (?:accidente|error))\b/,
    explainedBy: [isOneOf(behaviour, 'within-3-months'), unlessMore(isOneOf(behaviour, 'over-3-months-ago'), RECENTLY)],
    ...thoughtsOfDeath,
  },
  {
    id: 'wish-dead',
    thing: 'a wish to be dead',
    words:
      /\b(?:want(?:ed)? to die|wish(?:ed)? (?:that )?i (?:was|were) (?:dead|not here|gone|not alive)|wish(?:ed)? (?:that )?i (?:wasnt|werent) (?:here|alive)|wish(?:ed)? i (?:could|would) (?:go to sleep and )?(?:not|never) wake up|(?:go|fall) (?:to sleep|asleep) and (?:not|never) wake up|better off (?:dead|without me)|(?:dont|do not|no longer) want to (?:live|be alive|wake up|be here|exist)|wish i had never been born|(?:life is|its) not worth living|no reason to live|cant go on(?! (?:vacations?|an?|the|trips?|holidays?|walks?|my|dates?|stairs|hikes?|with (?:work|treatment|this (?:medicine|treatment)))\b)|(?:just want|wish) (?:it|it all|everything) (?:to be|was|were) over|quiero morir\w*|no quiero (?:vivir|seguir viviendo|estar vivo|estar viva|despertar)|(?:quisiera|ojala|desearia) (?:no despertar\w*|morir\w*|estar muert[oa]|no existir)|mejor (?:estar )?muert[oa]|mejor sin mi|no vale la pena (?:seguir )?vivi\w*)\b/,
    explainedBy: [isYes(thoughts), unlessMore(isYes(wishDead), NOW_OR_MEANS), unlessMore({ fact: phq9.facts.q9, holds: (value) => (value as number) > 0 }, NOW_OR_MEANS)],
    ...thoughtsOfDeath,
  },
  {
    id: 'psychosis',
    thing: 'voices or psychosis',
    words:
      /\b(?:hear(?:ing|s|d)? voices(?! (?:on|from) )|voices (?:in my head|(?:that )?tell\w*)|schizo\w+|(?<!anti ?-?)psycho(?:sis|tic)|hallucinat\w+|delusion\w*|paranoid(?! about)|out to get me|plot(?:ting|ted|s)? against me|(?:oigo|escucho|oir|oyendo|escuchando) voces|voces (?:en mi cabeza|que me)|esquizo\w+|psicosis|(?<!anti)psicotic\w*|alucina(?:ci\w+|ndo)|delirios?)\b/,
    unless: /\b(?:hypnagogic|falling asleep|an?esthe\w+|anestesia)\b/,
    explainedBy: [isYes(psychoticNow), includesOneOf(diagnoses, 'psychosis')],
    disposition: 'HOLD',
    generic: true,
  },
  {
    id: 'bipolar',
    thing: 'bipolar disorder or mania',
    words: /\b(?:bipolar|manic|hypomani\w*|mania|maniac[oa]s?)\b/,
    explainedBy: [
      includesOneOf(diagnoses, 'bipolar'),
      isOneOf(mania, 'past-year'),
      unlessMore(
        isOneOf(mania, 'earlier'),
        /\b(?:(?:last|this|past) (?:week|month|year)|yesterday|now|currently|recently|(?:days?|weeks?|months?) ago|ahora|(?:semana|mes|ano) pasad[oa]|hace (?:\w+ )?(?:dias?|semanas?|meses))\b/,
      ),
    ],
    disposition: 'HOLD',
    ever: true,
  },
]
