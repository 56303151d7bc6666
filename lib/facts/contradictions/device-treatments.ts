import type { Case, Fact } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import type { Medicine } from '../medicines/medicine'
import { recognise } from '../medicines/recognise'
import { plainName } from '../names/plain-name'
import type { Contradiction } from './contradiction'
import type { Rule } from './rule'
import { closed, said } from './side'
import { keptAt } from './written-words'

const { spinalStimulator, limbNerveStimulator, vagusStimulator, pump } = implants.facts

/** Implants that stand in the table as treatments, and the question each belongs to. */
const DEVICES: Readonly<Record<string, { readonly fact: Fact<'yes' | 'no'>; readonly thing: string }>> = {
  'spinal-cord-stimulator': { fact: spinalStimulator, thing: 'A spinal cord stimulator' },
  vns: { fact: vagusStimulator, thing: 'A vagus nerve stimulator' },
  'intrathecal-pump': { fact: pump, thing: 'An implanted medicine pump' },
}
const DRG = { fact: limbNerveStimulator, thing: 'A DRG stimulator' }
const questionFor = (row: Medicine, name: string) => (plainName(name).startsWith('drg') ? DRG : DEVICES[row.id])

/** How the ids of these contradictions begin. */
export const DEVICE_TREATMENT = 'treatment-'

/** A device named as a treatment, and not as an implant. One that is over: confirm that nothing was left behind. */
function deviceAsTreatment(from: Case, list: Fact<unknown>, name: string | undefined, now: 'yes' | 'no' | undefined): readonly Contradiction[] {
  const row = name === undefined ? undefined : recognise(name)
  const device = row && questionFor(row, name ?? '')
  if (!device || device.fact.read(from) === 'yes') return []
  const over = now === 'no'
  const words = over
    ? `${device.thing} is named as an earlier treatment, and not as an implant: confirm that nothing was left behind.`
    : `${device.thing} is named as a treatment, but the question about it is not answered “yes”.`
  return [
    {
      id: `${DEVICE_TREATMENT}${row.id}`,
      between: [closed(device.fact, from), said(list, `“${name}”${over ? ', not any more' : ''}`)],
      words,
      disposition: over ? 'CAUTION' : 'STOP-pending-review',
    },
  ]
}

/** Devices that stand among the treatments or the medicines. */
export const devicesAmongTreatments: Rule = {
  reads: [otherTreatments.facts.list, medicines.facts.list, spinalStimulator, limbNerveStimulator, vagusStimulator, pump],
  find: (from) => [
    ...(keptAt(otherTreatments.facts.list, from) ?? []).flatMap(({ treatment, now }) => deviceAsTreatment(from, otherTreatments.facts.list, treatment, now)),
    ...(keptAt(medicines.facts.list, from) ?? []).flatMap(({ medicine, now }) => deviceAsTreatment(from, medicines.facts.list, medicine, now)),
  ],
}
