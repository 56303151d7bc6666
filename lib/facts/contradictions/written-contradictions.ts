import type { Case } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import type { Contradiction } from './contradiction'
import { mentionOf, plainText } from './mention'
import type { MentionedThing } from './mentioned-thing'
import { mentionedThings } from './mentioned-things'
import { keptAt, type Written, writtenWords } from './written-words'

const isExplained = ({ explainedBy }: MentionedThing, from: Case) =>
  explainedBy.some(({ fact, holds }) => {
    const value = fact.read(from)
    return value !== undefined && holds(value)
  })

function contradictionOf(thing: MentionedThing, { text, fact, past }: Written, from: Case): readonly Contradiction[] {
  const mention = mentionOf(text, thing.words, thing)
  if (!mention) return []
  const [{ fact: question }] = thing.explainedBy
  const removed = thing.device === true && (mention === 'past' || past === true)
  const answered = question.read(from) === undefined ? 'the question about it is still open' : 'the question about it is answered “no”'
  const words = removed
    ? `The answer to “${fact.label}” speaks of ${thing.thing} that was removed, and ${answered}: confirm that nothing was left behind.`
    : `The answer to “${fact.label}” speaks of ${thing.thing}, but ${answered}.`
  return [{ id: thing.id, between: [fact.key, question.key], words, disposition: removed ? 'CAUTION' : thing.disposition, ...(thing.sameDay && { sameDay: true }) }]
}

/** Free text that names something a closed question denies or leaves open. */
export function writtenContradictions(from: Case): readonly Contradiction[] {
  const written = writtenWords(from)
  return mentionedThings.filter((thing) => !isExplained(thing, from)).flatMap((thing) => written.flatMap((one) => contradictionOf(thing, one, from)))
}

const SAYS_NONE = /^\W*(?:no|none|nothing|n\/?a|not applicable|ningun[oa]?|nada|no tengo)\W*$/
const OUTSIDE_HEAD =
  /\b(?:iud|diu|breast|mamari\w*|hip|knee|joint|dental|tooth|teeth|fillings?|crowns?|lens|cataract|catarata|mesh|malla|port|coronary|heart stents?|tubal|rods?|screws?|cadera|rodilla|glucose|cgm|dexcom|libre)\b/
const HEAD_OR_DEVICE = /\b(?:head|face|skull|eyes?|brain|neck|stimulat\w*|pacemaker|pump|cabeza|cara|craneo|ojos?|cerebro|cuello|estimulador\w*|marcapasos|bomba)\b/
const { spinalLeads: _leads, pumpKind: _kind, otherImplant, implantCard: _card, hadMri: _mri, ...closed } = implants.facts

/** Another implant is named, but every closed question about implants says "no" or is open. */
export function otherImplantContradiction(from: Case): readonly Contradiction[] {
  const text = plainText(keptAt(otherImplant, from) ?? '')
  if (text.trim() === '' || SAYS_NONE.test(text) || Object.values(closed).some((fact) => fact.read(from) === 'yes')) return []
  if (mentionedThings.some(({ words, unless, device }) => device && words.test(text) && !unless?.test(text))) return []
  if (mentionOf(text, /\S.*/, { device: true }) !== 'stated') return []
  const isElsewhere = OUTSIDE_HEAD.test(text) && !HEAD_OR_DEVICE.test(text)
  return [
    {
      id: 'other-implant',
      between: [otherImplant.key, implants.facts.metalHead.key],
      words: 'Another implant is named, but no question about implants is answered “yes”: identify it.',
      disposition: isElsewhere ? 'CAUTION' : 'STOP-pending-review',
    },
  ]
}
