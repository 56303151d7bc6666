import type { Case } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import type { Contradiction } from './contradiction'
import { foundAmong, isDenial, type Sentence, sentencesOf } from './mention'
import { mentionedThings } from './mentioned-things'
import { plainText } from './plain-text'
import { type Mention, stateOfDevice } from './removal'
import { closed, quoted } from './side'
import { keptAt } from './written-words'

const SAYS_NONE = /^\W*(?:i have )?(?:none|nope|nothing|n\/?a|not that i know of|nada)(?: (?:other|else|that i know of|of (?:the above|these)|mas))?\W*$/
const OUTSIDE_HEAD =
  /\b(?:iud|diu|breast|mamari\w*|hip|knee|joint|dental|tooth|teeth|fillings?|crowns?|lens|cataract|catarata|mesh|malla|port|coronary|heart stents?|tubal|rods?|screws?|cadera|rodilla|glucose|cgm|dexcom|libre|ankle|legs?|foot|feet|arms?|wrist|hand|shoulder|spine|back|pelvis|femur|elbow|tobillo|pierna|pie|brazo|mano|hombro|espalda|columna)\b/
const HEAD_OR_DEVICE =
  /\b(?:head|face|skull|eyes?|brain|neck|stimulat\w*|pump|programmable|battery|electrodes?|cabeza|cara|craneo|ojos?|cerebro|cuello|bomba|bateria|electrodos?)\b/
const { spinalLeads: _leads, pumpKind: _kind, otherImplant, implantCard: _card, hadMri: _mri, ...closedQuestions } = implants.facts
const { metalBelowNeck, magneticDental, faceTattooMetal: _tattoo, ...graveQuestions } = closedQuestions
const MILD = [metalBelowNeck, magneticDental]

const devices = mentionedThings.filter(({ device }) => device)
/** A thing with a question of its own is named here, and is told there. */
const namesDevice = (plain: string) => devices.some(({ words, unless }) => words.test(plain) && !unless?.test(plain))

/** What a sentence says of an implant that no question names. Pieces that deny something are left out. */
function stateIn(sentence: Sentence): Mention | undefined {
  if (sentence.plain.trim() === '' || SAYS_NONE.test(sentence.plain)) return undefined
  if (devices.some((thing) => foundAmong([sentence], thing.words, thing))) return undefined
  const left = sentence.plain.split(',').filter((piece) => piece.trim() !== '' && !isDenial(piece) && !namesDevice(piece))
  if (left.length === 0) return undefined
  const plain = left.join(',')
  return stateOfDevice({ sentence: plain, piece: plain, pieceBefore: plain, before: '', after: '' })
}

const isSettled = ({ confirmed = [] }: Case) => confirmed.includes(otherImplant.key) || Object.values(closedQuestions).every(({ key }) => confirmed.includes(key))
const WORDS = 'Another implant is named, but no question about implants is answered “yes”: identify it.'
const WORDS_IF_DOUBTFUL = 'Another implant is named as removed, or as not there for certain: identify it, and confirm whether something is in the body.'

/** Another implant is named, but every closed question about implants that could mean it says "no" or is open. */
export function otherImplantContradiction(from: Case): readonly Contradiction[] {
  const written = keptAt(otherImplant, from) ?? ''
  const isElsewhere = OUTSIDE_HEAD.test(plainText(written)) && !HEAD_OR_DEVICE.test(plainText(written))
  const explaining = [...Object.values(graveQuestions), ...(isElsewhere ? MILD : [])]
  if (explaining.some((fact) => fact.read(from) === 'yes')) return []
  const states = sentencesOf(written).flatMap((sentence) => stateIn(sentence) ?? [])
  if (states.length === 0) return []
  const isStated = states.includes('stated')
  return [
    {
      id: 'other-implant',
      between: [closed(implants.facts.metalHead, from), quoted(otherImplant, written.replace(/\s+/g, ' ').trim())],
      words: isStated ? WORDS : WORDS_IF_DOUBTFUL,
      disposition: isStated && !isElsewhere ? 'STOP-pending-review' : 'CAUTION',
      ...(isSettled(from) && { settled: true }),
    },
  ]
}
