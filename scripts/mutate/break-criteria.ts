import { type Breaker, type Change, instead } from './change'
import { keyOf, literalOf, type Node, propertiesOf } from './syntax'

const OTHER_BEARING: Readonly<Record<string, string>> = {
  for: 'against',
  against: 'for',
  stop: 'work-up',
  'work-up': 'disclose',
  disclose: 'alternative',
  alternative: 'disclose',
}
/** One milder. What two folders call a result differs at the mild end, so a caution goes where the next table says. */
const MILDER: Readonly<Record<string, string>> = {
  CRISIS: 'STOP',
  STOP: 'STOP-pending-review',
  'STOP-pending-review': 'HOLD',
  HOLD: 'CAUTION',
  CAUTION: 'CLEAR',
  UNKNOWN: 'CLEAR',
}
const DROPPED = new Set(['urgency', 'gate', 'appliesIf', 'whenStopped', 'stoppedOnlyIf', 'disputed', 'unless', 'sameDay'])
const RISKS: Readonly<Record<string, string>> = { strong: 'caution', caution: 'none', withdrawal: 'none' }

const quoted = (text: string) => `'${text}'`
const contentOf = (property: Node | undefined) => property?.value as Node | undefined

/** What a criterion says: each sentence silenced, each bearing another one. */
const ofSayings = (says: Node | undefined): readonly Change[] =>
  [...propertiesOf(contentOf(says)).values()].flatMap((one) => {
    const value = one.value as Node
    if (value.type === 'Literal' && value.value === null) return []
    const bearing = value.type === 'ArrayExpression' ? ((value.elements as readonly Node[])[0] as Node) : undefined
    const other = OTHER_BEARING[String(literalOf(bearing))]
    return [instead('criterion', value, 'null'), ...(bearing && other ? [instead('criterion', bearing, quoted(other))] : [])]
  })

const ofDispositions = (dispositions: Node | undefined): readonly Change[] =>
  [...propertiesOf(contentOf(dispositions)).values()].flatMap(({ value }) => {
    const milder = MILDER[String(literalOf(value))]
    return milder === undefined ? [] : [instead('criterion', value as Node, quoted(milder))]
  })

/** A criterion, requirement or safety item: its sentences, bearings, dispositions, urgency, gate and reach. */
export const breakCriteria: Breaker = ({ node }) => {
  const properties = propertiesOf(node)
  const dropped = [...properties].filter(([key]) => DROPPED.has(key)).map(([, property]) => instead('criterion', property, '...{}'))
  if (!properties.has('when') || !properties.has('says')) return dropped
  return [...ofSayings(properties.get('says')), ...ofDispositions(properties.get('dispositions')), ...dropped]
}

/** Results that stand alone: of contradictions, of pairs of medicines, of a requirement that is not met. */
export const breakResults: Breaker = ({ node, within: [parent, grandparent] }) => {
  const value = literalOf(node)
  if (typeof value !== 'string' || parent?.type === 'ArrayExpression' || parent?.type === 'BinaryExpression') return []
  if (parent && keyOf(parent) === 'unmetMeans') return [instead('criterion', node, quoted(value === 'not-yet' ? 'not-covered' : 'not-yet'))]
  if (parent && keyOf(parent) === 'seizureRisk') return RISKS[value] ? [instead('criterion', node, quoted(RISKS[value]))] : []
  const isJudgement = propertiesOf(grandparent).has('when')
  const isOfPair = parent && keyOf(parent) === 'result'
  const milder = isOfPair && value === 'CAUTION' ? 'NOTE' : value === 'CAUTION' ? 'HOLD' : MILDER[value]
  return milder && !isJudgement && ['HOLD', 'CAUTION', 'STOP-pending-review'].includes(value) && !isDispositionOfItem(parent)
    ? [instead('criterion', node, quoted(milder))]
    : []
}

/** `met`, `unmet` and `unknown` of `dispositions` are handled with their item. */
const isDispositionOfItem = (parent: Node | undefined) => parent !== undefined && ['met', 'unmet', 'unknown'].includes(keyOf(parent) ?? '')
