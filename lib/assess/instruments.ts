import { gad7Band, gad7Total } from '@/lib/facts/gad-7'
import { pegScore } from '@/lib/facts/peg'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { phq9Band, phq9Cognitive, phq9Missing, phq9Total } from '@/lib/facts/phq-9'
import type { Case } from '@/lib/rules/fact'
import type { Instruments } from './assessment'

function phqWords(total: number | undefined, band: string | undefined, missing: number): string {
  if (total === undefined) return `PHQ-9: ${missing} of 9 answers are missing, so there is no total.`
  return `PHQ-9 ${total} of 27, ${band}${missing > 0 ? `; ${missing} of 9 answers missing, the total is pro-rated` : ''}. A screen, not a diagnosis.`
}

/** The bands are those of adults: of somebody younger they are marked, wherever the score is read. */
const bandedWords = (words: string, from: Case) => ((age.read(from) ?? ADULT_FROM) < ADULT_FROM ? `${words} The adult bands are not validated under 18.` : words)

/** Scores with their bands and words. The PEG has no bands: it describes and decides nothing. */
export function instrumentsOf(from: Case): Instruments {
  const total = phq9Total.read(from)
  const band = phq9Band.read(from)
  const missing = phq9Missing.read(from) ?? 9
  const gad = gad7Total.read(from)
  const gadWords = gad7Band.read(from)
  const peg = pegScore.read(from)
  return {
    phq9: {
      total: total ?? null,
      band: band ? phq9Band.show(band) : null,
      cognitive: phq9Cognitive.read(from) ?? null,
      missing,
      words: bandedWords(phqWords(total, band && phq9Band.show(band), missing), from),
    },
    gad7: {
      total: gad ?? null,
      band: gadWords ? gad7Band.show(gadWords) : null,
      words: bandedWords(gad === undefined ? 'GAD-7: not complete, so there is no total.' : `GAD-7 ${gad} of 21, ${gadWords && gad7Band.show(gadWords)}.`, from),
    },
    peg: {
      score: peg ?? null,
      words: peg === undefined ? 'PEG: not complete, so there is no score.' : `PEG ${peg.toFixed(1)} of 10: pain, enjoyment and activity in the past week.`,
    },
  }
}
