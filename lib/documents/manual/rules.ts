import { alternatives } from '@/lib/knowledge/alternatives'
import type { Alternative } from '@/lib/knowledge/alternatives/alternative'
import { conditions } from '@/lib/knowledge/conditions'
import { levelWords } from '@/lib/knowledge/conditions/evidence'
import type { PainCondition } from '@/lib/knowledge/conditions/pain-condition'
import { criteria } from '@/lib/knowledge/criteria'
import type { CandidacyCriterion } from '@/lib/knowledge/criteria/candidacy-criterion'
import { safetyItems } from '@/lib/knowledge/safety'
import type { SafetyItem } from '@/lib/knowledge/safety/safety-item'
import { entry, type ManualEntry, type ManualSection, some, words } from './parts'
import { ruleParts, sourcesOf, withLabels } from './rule-parts'

// Sections whose entries are rules: safety items, criteria, conditions, alternatives.

const safetyEntry = (item: SafetyItem): ManualEntry =>
  entry({
    id: item.id,
    number: item.number,
    title: item.title,
    parts: [
      ...some(item.gate && words('A gate: silence leaves safety UNKNOWN.'), item.urgency && words(item.urgency, 'Urgency when met')),
      ...ruleParts(item, item.dispositions),
    ],
  })

const criterionEntry = (of: CandidacyCriterion): ManualEntry =>
  entry({
    id: of.id,
    number: of.number,
    title: of.title,
    parts: [...some(words(of.counts ? 'Counted in the score.' : 'Not counted in the score.'), of.appliesIf && words(of.appliesIf.words, 'Only where')), ...ruleParts(of)],
  })

const alternativeEntry = (of: Alternative): ManualEntry =>
  entry({
    id: of.id,
    number: of.number,
    title: of.title,
    parts: [
      ...some(of.whenStopped && words(withLabels(of.whenStopped, [...of.when.facts, ...(of.tells ?? [])]), 'When stimulation is stopped for safety')),
      ...some(of.stoppedOnlyIf && words(of.stoppedOnlyIf.words, 'And then only if')),
      ...ruleParts(of),
    ],
  })

const TARGETS: Readonly<Record<PainCondition['target'], string>> = {
  M1: 'motor cortex (M1)',
  'L-DLPFC': 'left prefrontal cortex (L-DLPFC)',
  device: 'a separately cleared hand-held device',
  none: 'none documented',
}
const SIDES: Readonly<Record<PainCondition['sideRule'], string>> = {
  contralateral: 'the side of the head opposite the pain',
  left: 'left',
  none: 'no side is documented',
}

const conditionEntry = ({ id, number, names, evidence, target, sideRule, moreThanExploratory, note, notModelled }: PainCondition): ManualEntry =>
  entry({
    id,
    number,
    title: names[0],
    parts: some(
      names.length > 1 && words(names.slice(1).join(', '), 'Also known as'),
      words(`${evidence.label}; ${levelWords(evidence.level)}. ${moreThanExploratory ? 'More than exploratory.' : 'At most exploratory.'} ${evidence.later}`, 'Evidence'),
      words(`${TARGETS[target]}; ${SIDES[sideRule]}`, 'Target to discuss'),
      note && words(note, 'Note'),
      notModelled && words(notModelled, 'Not modelled'),
      sourcesOf(evidence.cites),
    ),
  })

/** The safety screen. */
export const safetySection = (): ManualSection => ({
  id: 'safety',
  title: 'Safety items',
  summary: 'What must happen before stimulation: metal, devices, seizures, medicines, health, mood.',
  intro: [
    'The worst disposition wins: CLEAR, CAUTION, UNKNOWN, HOLD, STOP-pending-review, STOP, CRISIS. A gate that is unanswered, unsure or declined leaves safety UNKNOWN.',
    'A contradiction between answers counts as the unsafe reading, at most STOP-pending-review. Every stop is for stimulation: talking to a psychiatrist stays possible under each.',
    'Numbers up to S48 are those of the safety screen; from S49 on they are this product’s own.',
  ],
  parts: [],
  entries: safetyItems.map(safetyEntry),
})

/** What speaks for or against a discussion, and what has to be done or told first. */
export const criteriaSection = (): ManualSection => ({
  id: 'criteria',
  title: 'Criteria for the discussion',
  summary: 'What speaks for or against talking about TMS, what comes first, and what has to be told.',
  intro: ['C stands for the person’s profile and history, K for conditions, R for regulation, protocol and cost, P for this product’s own proposals.'],
  parts: [],
  entries: criteria.map(criterionEntry),
})

/** Pain conditions with their documented evidence. */
export const conditionsSection = (): ManualSection => ({
  id: 'conditions',
  title: 'Pain conditions',
  summary: 'For each condition: how well stimulation is documented, which region and side to discuss.',
  intro: ['Levels are those of the 2020 guideline on repetitive TMS: A definite, B probable, C possible. Every use for pain is off-label.'],
  parts: [],
  entries: conditions.map(conditionEntry),
})

/** Other ways. */
export const alternativesSection = (): ManualSection => ({
  id: 'alternatives',
  title: 'Alternatives',
  summary: 'Other ways that are worth a word beside TMS, or in its place.',
  intro: ['For clinicians; never a recommendation. In a crisis none is named, since care for it comes first.'],
  parts: [],
  entries: alternatives.map(alternativeEntry),
})
