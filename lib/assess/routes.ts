import { pregnancy } from '@/lib/facts/health'
import { conditionIds, mainCondition } from '@/lib/facts/pain'
import { type PainSide, painSide } from '@/lib/facts/pain-places'
import { conditionWith } from '@/lib/knowledge/conditions'
import { levelWords } from '@/lib/knowledge/conditions/evidence'
import type { PainCondition } from '@/lib/knowledge/conditions/pain-condition'
import { saviDual } from '@/lib/knowledge/sources/devices'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import type { Case } from '@/lib/rules/fact'
import type { Clinic, Route, RouteId } from './assessment'
import { depressionWay } from './depression-way'
import { migraineDeviceWords } from './device-labels'
import { citeOf } from './finding'
import type { Way } from './way'

const OPPOSITE = { left: 'right', right: 'left' } as const

/** Said of stimulation for pain while there is, or may be, a pregnancy. */
export const PUT_OFF = 'Off-label stimulation for pain is put off until after the pregnancy.'

/** There is, or may be, a pregnancy. */
export const putOffForPregnancy = (from: Case): boolean => ['yes', 'possible'].includes(pregnancy.read(from) ?? '')

/** The side of the head to discuss, seen from the painful side. */
function sideFor(condition: PainCondition | undefined, painful: PainSide | undefined): Route['side'] {
  if (condition?.target !== 'M1') return 'none'
  if (condition.sideRule === 'left') return 'left'
  if (condition.sideRule === 'none') return 'both'
  return painful === 'left' || painful === 'right' ? OPPOSITE[painful] : 'not decided'
}

function painWords(condition: PainCondition | undefined, side: Route['side'], painful: PainSide | undefined): string {
  if (condition?.target !== 'M1') return 'No clinic target is documented for this condition: motor cortex (M1) stimulation would be research only.'
  const note = condition.note ? ` ${condition.note}` : ''
  if (side === 'not decided')
    return `Motor cortex (M1), as a rule opposite the painful side; the pain is not told to be on one side, so the side is a clinician’s choice.${note}`
  if (condition.sideRule === 'left') return `Left motor cortex (M1).${note}`
  if (condition.sideRule === 'none') return `Motor cortex (M1).${note}`
  return `Motor cortex (M1) of the ${side} hemisphere, opposite the pain on the ${painful}.${note}`
}

function pain(from: Case): Way {
  const id = mainCondition.read(from)
  const ids = conditionIds.read(from) ?? []
  const condition = conditionWith(id ?? ids[0] ?? '')
  const painful = painSide.read(from)
  const side = sideFor(condition, painful)
  const none = {
    level: levelWords('none'),
    label: 'Not in documented evidence',
    later: 'No study is recorded for the pain as it is named.',
    cites: [citeOf(lefaucheur2020.at('Abstract', 'levels A and B are reached in no other pain condition'))],
  }
  return {
    id: 'pain',
    title: condition ? `Pain: ${condition.names[0]}` : 'Pain',
    label: 'off-label',
    evidence: condition
      ? { level: levelWords(condition.evidence.level), label: condition.evidence.label, later: condition.evidence.later, cites: condition.evidence.cites.map(citeOf) }
      : none,
    target: condition?.target === 'M1' ? 'Motor cortex (M1)' : 'None documented',
    side,
    words: `${putOffForPregnancy(from) ? `${PUT_OFF} ` : ''}${painWords(condition, side, painful)} Off-label and investigational for pain.`,
  }
}

const anxiety: Way = {
  id: 'anxiety',
  title: 'Anxiety without depression',
  label: 'off-label',
  evidence: {
    level: 'no guideline level reached',
    label: 'Off-label',
    later: 'No payer found covers TMS for anxiety alone. Anxious depression is on some devices’ labels.',
    cites: [citeOf(lefaucheur2020.at('Abstract', 'no level for anxiety disorder')), citeOf(ownProposal.at('Anxiety', 'the right prefrontal cortex is studied'))],
  },
  target: 'Right dorsolateral prefrontal cortex (R-DLPFC), studied',
  side: 'right',
  words: 'Off-label: the right prefrontal cortex at low frequency is studied. A psychiatric evaluation comes first.',
}

const device = (clinic: Clinic): Way => ({
  id: 'migraine-device',
  title: 'Hand-held device for migraine',
  label: 'separate device',
  evidence: {
    level: 'FDA clearance of a different device',
    label: 'Separate cleared device – refer',
    later: 'A hand-held single-pulse device (SAVI Dual) is cleared for migraine from age 12. Clinic rTMS reaches no guideline level in migraine.',
    cites: [citeOf(saviDual.at('Indications', 'hand-held single-pulse device, acute and preventive treatment of migraine'))],
  },
  target: 'Back of the head (occiput), by the person themselves',
  side: 'none',
  words: `No target for clinic rTMS. A headache neurologist prescribes the hand-held device.${migraineDeviceWords(clinic)}`,
})

/** One route, without its funding. */
export function wayOf(id: RouteId, from: Case, clinic: Clinic): Way {
  if (id === 'pain') return pain(from)
  if (id === 'depression') return depressionWay(from, clinic)
  return id === 'anxiety' ? anxiety : device(clinic)
}
