import type { Case } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import type { Contradiction } from './contradiction'
import { foundAmong, foundIn } from './mention'
import type { MentionedThing } from './mentioned-thing'
import { mentionedThings } from './mentioned-things'
import { plainText } from './plain-text'
import { closed, quoted } from './side'
import { keptAt, type Written, writtenWords } from './written-words'

const isExplained = ({ explainedBy }: MentionedThing, from: Case) =>
  explainedBy.some(({ fact, holds }) => {
    const value = fact.read(from)
    return value !== undefined && holds(value)
  })

function contradictionOf(thing: MentionedThing, { sentences, fact, past }: Written, from: Case): readonly Contradiction[] {
  const found = foundAmong(sentences, thing.words, thing)
  if (!found) return []
  const [{ fact: question }] = thing.explainedBy
  const removed = thing.device === true && (found.mention === 'past' || past === true)
  const answered = question.read(from) === undefined ? 'the question about it is still open' : 'the question about it is answered “no”'
  const words = removed
    ? `The answer to “${fact.label}” speaks of ${thing.thing} that was removed, and ${answered}: confirm that nothing was left behind.`
    : `The answer to “${fact.label}” speaks of ${thing.thing}, but ${answered}.`
  const between = [closed(question, from), quoted(fact, found.words)] as const
  return [{ id: thing.id, between, words, disposition: removed ? 'CAUTION' : thing.disposition, ...(thing.sameDay && { sameDay: true }) }]
}

/** Free text that names something a closed question denies or leaves open. */
export function writtenContradictions(from: Case): readonly Contradiction[] {
  const written = writtenWords(from)
  if (written.length === 0) return []
  return mentionedThings.filter((thing) => !isExplained(thing, from)).flatMap((thing) => written.flatMap((one) => contradictionOf(thing, one, from)))
}

const SAYS_NONE = /^\W*(?:no|none|nothing|n\/?a|not applicable|ningun[oa]?|nada|no tengo)\W*$/
const OUTSIDE_HEAD =
  /\b(?:iud|diu|breast|mamari\w*|hip|knee|joint|dental|tooth|teeth|fillings?|crowns?|lens|cataract|catarata|mesh|malla|port|coronary|heart stents?|tubal|rods?|screws?|cadera|rodilla|glucose|cgm|dexcom|libre)\b/
const HEAD_OR_DEVICE = /\b(?:head|face|skull|eyes?|brain|neck|stimulat\w*|pacemaker|pump|cabeza|cara|craneo|ojos?|cerebro|cuello|estimulador\w*|marcapasos|bomba)\b/
const { spinalLeads: _leads, pumpKind: _kind, otherImplant, implantCard: _card, hadMri: _mri, ...closedQuestions } = implants.facts

/** Another implant is named, but every closed question about implants says "no" or is open. */
export function otherImplantContradiction(from: Case): readonly Contradiction[] {
  const written = keptAt(otherImplant, from) ?? ''
  const text = plainText(written)
  if (text.trim() === '' || SAYS_NONE.test(text) || Object.values(closedQuestions).some((fact) => fact.read(from) === 'yes')) return []
  if (mentionedThings.some(({ words, unless, device }) => device && words.test(text) && !unless?.test(text))) return []
  const found = foundIn(written, /\S.*/, { device: true })
  if (found?.mention !== 'stated') return []
  const isElsewhere = OUTSIDE_HEAD.test(text) && !HEAD_OR_DEVICE.test(text)
  return [
    {
      id: 'other-implant',
      between: [closed(implants.facts.metalHead, from), quoted(otherImplant, found.words)],
      words: 'Another implant is named, but no question about implants is answered “yes”: identify it.',
      disposition: isElsewhere ? 'CAUTION' : 'STOP-pending-review',
    },
  ]
}
