import type { Band } from '@/lib/facts/bands'
import { GAD7_BANDS } from '@/lib/facts/gad-7'
import { POSITIVE_SCREEN_FROM } from '@/lib/facts/mood'
import { PHQ9_BANDS, PHQ9_MAY_MISS } from '@/lib/facts/phq-9'
import type { Field } from '@/lib/forms/field'
import { budapest2010, gadSource, ichd3, pegSource, phqSource, wolfe2016 } from '@/lib/knowledge/sources/instruments'
import { columbia } from '@/lib/knowledge/sources/safety-sources'
import { crps } from '@/lib/steps/crps'
import { fibromyalgia } from '@/lib/steps/fibromyalgia'
import { gad7 } from '@/lib/steps/gad-7'
import { headache } from '@/lib/steps/headache'
import { painImpact } from '@/lib/steps/pain-impact'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { entry, list, type ManualEntry, type ManualPart, type ManualSection, row, table, words } from './parts'
import { sourcesOf } from './rule-parts'

/** The questions of some fields, as they are asked. */
const questions = (fields: Readonly<Record<string, Field>>, keep: (key: string) => boolean = () => true): ManualPart =>
  list(
    'Asked',
    Object.entries(fields)
      .filter(([key]) => keep(key))
      .map(([, { label }]) => label),
  )

/** Bands of a total, each up to where the next begins. */
const bandsOf = (bands: readonly Band<string>[], highest: number): ManualPart =>
  table(
    'Bands',
    ['Total', 'Band'],
    bands.map(({ from, words: name }, at) => row(`${from} to ${(bands[at + 1]?.from ?? highest + 1) - 1}`, name)),
  )

const moodScales: readonly ManualEntry[] = [
  entry({
    id: 'phq-9',
    number: '',
    title: 'PHQ-9: depression in the last two weeks',
    parts: [
      questions(phq9.fields),
      words(
        `The sum of nine items of 0 to 3, so 0 to 27; the question on difficulty is not scored. Up to ${PHQ9_MAY_MISS} missing items are pro-rated and rounded; with more, there is no total.`,
        'Score',
      ),
      bandsOf(PHQ9_BANDS, 27),
      words(`From ${POSITIVE_SCREEN_FROM} on it is a positive screen. A screen is no diagnosis.`, 'Cut-point'),
      words(
        'Any answer above “not at all” on item 9 shows the crisis resources at once and calls for a clinician the same day, whatever the total. A declined item 9 raises a flag.',
        'Item 9',
      ),
      words('Pain, poor sleep and opioids inflate items 3, 4, 5, 7 and 8; so items 1, 2, 6 and 9 are also summed, 0 to 12, for the clinician.', 'Overlap with pain'),
      sourcesOf([phqSource.at('Bands, cut-point and missing items', 'as recalled; the paper was not read')]),
    ],
  }),
  entry({
    id: 'gad-7',
    number: '',
    title: 'GAD-7: anxiety in the last two weeks',
    parts: [
      questions(gad7.fields),
      words('The sum of seven items of 0 to 3, so 0 to 21. Known only when complete: no source read here says how to pro-rate it.', 'Score'),
      bandsOf(GAD7_BANDS, 21),
      words(`From ${POSITIVE_SCREEN_FROM} on it is a positive screen.`, 'Cut-point'),
      sourcesOf([gadSource.at('Bands and cut-point', 'from a secondary page')]),
    ],
  }),
  entry({
    id: 'self-harm',
    number: '',
    title: 'Questions about death and self-harm',
    parts: [
      questions(selfHarm.fields),
      words('Not scored. The table of answers stands under urgency; intent, a plan, or behavior in the past three months is a crisis.', 'Reading'),
      sourcesOf([columbia.at('Screener and triage', 'highest risk: intent, plan with intent, or behavior in the past 3 months')]),
    ],
  }),
]

const painScales: readonly ManualEntry[] = [
  entry({
    id: 'peg',
    number: '',
    title: 'PEG: pain and what it keeps a person from',
    parts: [
      questions(painImpact.fields, (key) => key.startsWith('peg')),
      words(
        'The mean of three numbers from 0 to 10, to one decimal. Known only when all three are answered. No bands and no threshold: it describes and decides nothing.',
        'Score',
      ),
      sourcesOf([pegSource.at('Scoring', 'the mean of three items')]),
    ],
  }),
  entry({
    id: 'fibromyalgia-2016',
    number: '',
    title: 'Fibromyalgia criteria of 2016, by self-report',
    parts: [
      questions(fibromyalgia.fields),
      words(
        'A widespread pain index of 7 or more with a symptom severity of 5 or more, or an index of 4 to 6 with a severity of 9 or more; pain in at least four of five areas; three months. The index counts 19 places of the body map, the severity runs from 0 to 12.',
        'Reading',
      ),
      words('It describes; the diagnosis is a clinician’s.', 'Limits'),
      sourcesOf([wolfe2016.at('Criteria', 'WPI 7 or more with SSS 5 or more, or WPI 4–6 with SSS 9 or more; four of five regions; three months')]),
    ],
  }),
  entry({
    id: 'budapest-symptoms',
    number: '',
    title: 'Symptom part of the Budapest criteria for CRPS',
    parts: [
      questions(crps.fields),
      words(
        'Pain out of proportion, and a symptom in at least three of four categories. The signs need an examination, so the criteria are never said to be met.',
        'Reading',
      ),
      sourcesOf([budapest2010.at('Clinical criteria', 'symptoms in three of four categories and, at examination, signs in two of four')]),
    ],
  }),
  entry({
    id: 'migraine-aura',
    number: '',
    title: 'Migraine aura',
    parts: [
      questions(headache.fields, (key) => key.startsWith('aura')),
      words(
        'Likely with an aura symptom and two of three: it lasts 5 to 60 minutes, a headache follows within the hour, two symptoms or more. The rest of the definition is for the clinician.',
        'Reading',
      ),
      sourcesOf([ichd3.at('1.2 Migraine with aura', 'as recalled')]),
    ],
  }),
]

/** Questionnaires, how they are scored and read. */
export const instrumentsSection = (): ManualSection => ({
  id: 'instruments',
  title: 'Questionnaires',
  summary: 'PHQ-9, GAD-7, PEG and the self-report criteria: items, scores, bands, and what they do not say.',
  intro: ['“Not sure” and “I would rather not say” are answers that leave an item without a number.'],
  parts: [],
  entries: [...moodScales, ...painScales],
})
