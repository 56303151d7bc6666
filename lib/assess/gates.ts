import { safetyItems } from '@/lib/knowledge/safety'
import { type Case, type Fact, oncePerCase } from '@/lib/rules/fact'
import { isAsked } from './asked'

/** A gate question: its silence leaves safety unknown. */
type Gate = { readonly key: string; readonly label: string; readonly isOpen: (from: Case) => boolean }

const ofQuestion = (fact: Fact<unknown>): Gate => ({ key: fact.key, label: fact.label, isOpen: (from) => fact.read(from) === undefined })

/** The gates: each question that a gate item asks directly, and the item itself where it reads a worked-out fact. */
const gates: readonly Gate[] = [
  ...new Map(
    safetyItems
      .filter(({ gate }) => gate)
      .flatMap(({ id, title, when }): Gate[] => {
        const isDirect = when.facts.every(({ inputs }) => inputs.length === 0)
        return isDirect ? when.facts.map(ofQuestion) : [{ key: id, label: title, isOpen: (from) => when.judge(from).verdict === 'unknown' }]
      })
      .map((gate) => [gate.key, gate] as const),
  ).values(),
]

/** Keys of the gate questions. */
export const gateKeys: readonly string[] = gates.map(({ key }) => key)

const concerns = ({ key }: Gate, from: Case) => !key.includes('.') || isAsked(key, from)

/** The gate questions put to this person. */
export const gatesAsked = oncePerCase((from): readonly Gate[] => gates.filter((gate) => concerns(gate, from)))

/** Those of them that are unanswered, unsure or declined. */
export const openGatesOf = oncePerCase((from): readonly Gate[] => gatesAsked(from).filter(({ isOpen }) => isOpen(from)))
