import { anxietyDiagnosed, symptomaticAnxiety } from '@/lib/facts/mood'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { adolescentLabel, adultDepressionLabel } from '@/lib/knowledge/sources/devices'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import type { Case } from '@/lib/rules/fact'
import type { Clinic } from './assessment'
import { anxiousDepressionWords, devicesLabelled, devicesWords } from './device-labels'
import { citeOf } from './finding'
import type { Way } from './way'

/** From this age on devices are labelled for depression in adolescents; from the other one for adults. */
const ADOLESCENT_FROM = 15

type Labelled = Pick<Way, 'label'> & { readonly evidence: Pick<Way['evidence'], 'level' | 'label' | 'later'>; readonly words: string }

const LEVEL = 'guideline level A (definite effect)'
const NOT_FOR_PAIN = 'A depression protocol is not a pain protocol.'

/** Anxiety, diagnosed or measured, comes with the depression. */
const isAnxious = (from: Case): boolean => anxietyDiagnosed.read(from) === true || symptomaticAnxiety.read(from) === true

function forAdults(years: number | undefined, anxious: boolean, clinic: Clinic): Labelled {
  const fitting = devicesLabelled(clinic, 'adult-depression', ...(anxious ? (['anxious-depression'] as const) : []))
  return {
    // A clearance is a device's: where the clinic has listed its devices, one of them must have it.
    label: fitting?.length === 0 ? 'off-label' : 'on-label',
    evidence: {
      level: LEVEL,
      label: `Cleared for adult major depressive disorder on the devices so labelled${years === undefined ? '; the age is not told' : ''}`,
      later: `${NOT_FOR_PAIN} Adolescents: only on devices labelled for them.`,
    },
    words: devicesWords(fitting, 'Check the label of the clinic’s own device.') + (anxious ? anxiousDepressionWords(clinic) : ''),
  }
}

const forAdolescents = (clinic: Clinic): Labelled => ({
  label: (devicesLabelled(clinic, 'adolescent-depression') ?? []).length > 0 ? 'on-label' : 'off-label',
  evidence: {
    level: `${LEVEL} in adults`,
    label: 'On-label only on a device that is labelled for adolescents, as an addition to medicine',
    later: `${NOT_FOR_PAIN} On any other device it is outside the label from 15 to 17.`,
  },
  words: devicesWords(devicesLabelled(clinic, 'adolescent-depression'), 'Under 18 only a device labelled for adolescent depression, as an addition to medicine.'),
})

const OUTSIDE_EVERY_LABEL: Labelled = {
  label: 'off-label',
  evidence: { level: `${LEVEL} in adults`, label: 'Outside every label: no device is labelled for depression under 15', later: NOT_FOR_PAIN },
  words: 'Under 15 it is outside every device’s label, the clinic’s own included.',
}

function labelled(from: Case, clinic: Clinic): Labelled {
  const years = age.read(from)
  if (years === undefined || years >= ADULT_FROM) return forAdults(years, isAnxious(from), clinic)
  return years >= ADOLESCENT_FROM ? forAdolescents(clinic) : OUTSIDE_EVERY_LABEL
}

/** The depression route. Whether it is on-label follows the person's age and the clinic's devices. */
export function depressionWay(from: Case, clinic: Clinic): Way {
  const { label, evidence, words } = labelled(from, clinic)
  const isMinor = (age.read(from) ?? ADULT_FROM) < ADULT_FROM
  return {
    id: 'depression',
    title: 'Depression',
    label,
    evidence: {
      ...evidence,
      cites: [
        citeOf(lefaucheur2020.at('Abstract', 'level A for the left DLPFC in depression')),
        citeOf(
          isMinor
            ? adolescentLabel.at('Indication', 'an addition to medicine in depression from age 15')
            : adultDepressionLabel.at('Indications', 'adults who did not improve enough from earlier antidepressants'),
        ),
        ...(isAnxious(from) && !isMinor
          ? [citeOf(generalKnowledge.at('Labels and payers', 'anxiety alone is off-label; anxious depression is on some devices’ labels'))]
          : []),
        citeOf(delray.at(DELRAY.research, 'the standard target is the left dorsolateral prefrontal cortex')),
      ],
    },
    target: 'Left dorsolateral prefrontal cortex (L-DLPFC)',
    side: 'left',
    words: `Left dorsolateral prefrontal cortex (L-DLPFC), for depression. ${words}`,
  }
}
