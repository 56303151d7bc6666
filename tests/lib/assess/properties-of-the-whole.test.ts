import { assess } from '@/lib/assess'
import type { Assessment, Finding } from '@/lib/assess/assessment'
import { contradictions } from '@/lib/facts/contradictions'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import { stepById, steps } from '@/lib/steps'
import type { Chance } from '@/tests/support/chance'
import { readCase } from '@/tests/support/changed-case'
import type { GeneratedCase } from '@/tests/support/generated-case'
import { FREE_WORDS } from '@/tests/support/generated-words'
import { holdForAll } from '@/tests/support/properties'

// Replay one case, or look at others:
//   PROPERTY_SEED=1234 PROPERTY_CASES=1 npx vitest run --project unit tests/lib/assess/properties-of-the-whole.test.ts

const bytes = (from: Case) => JSON.stringify(assess(from))

/** The same with all keys in another order; what stands in a list keeps its place. */
function reordered(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, chance))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner: reordered(inner, chance), at: chance.part() }))
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, inner }) => [key, inner]))
}

const findingsOf = ({ safety, candidacy, disclosures, alternatives, routes }: Assessment): readonly Finding[] => [
  ...safety.findings,
  ...candidacy.findings,
  ...disclosures,
  ...alternatives,
  ...routes.flatMap(({ funding }) => funding.requires),
]

const UNFILLED = /\{[\w-]+\}|undefined|NaN|\[object/
/** A {name} that was not filled in. What a person wrote themselves is quoted as it stands, whatever is in it. */
const isUnfilled = (text: string) => UNFILLED.test(text) && UNFILLED.test(FREE_WORDS.reduce((rest, words) => rest.replaceAll(words, ''), text))

/** Without the answers to questions that are not shown. */
function withoutHidden({ on, answers }: GeneratedCase, ignored: readonly string[]): GeneratedCase {
  const kept = Object.entries(answers).map(([step, said]) => [step, Object.fromEntries(Object.entries(said).filter(([field]) => !ignored.includes(`${step}.${field}`)))])
  return { on, answers: Object.fromEntries(kept) }
}

holdForAll(
  'An assessment',
  {
    'never throws, and every made-up case is one that the schemas admit'({ generated, assessment }) {
      assessment()
      const { problems } = parseCase(generated)
      return problems.length > 0 ? JSON.stringify(problems) : undefined
    },
    'is the same bytes again, after a way through JSON, and with all keys in another order'({ generated, from, assessment, chance }) {
      const before = JSON.stringify(from)
      const first = JSON.stringify(assessment())
      if (before !== JSON.stringify(from)) return 'the case was changed'
      if (first !== bytes(JSON.parse(before))) return 'not the same after JSON'
      return JSON.stringify(readCase(reordered(generated, chance) as GeneratedCase)) === before ? undefined : 'what is read depends on the order'
    },
    'has something to read in every sentence, all {names} filled, and a source for every finding'({ assessment }) {
      for (const { id, says, cites, title } of findingsOf(assessment())) {
        if (!says || !title || isUnfilled(says)) return `${id}: ${says}`
        if (cites.length === 0) return `${id} has no source`
      }
      for (const { id, evidence, words, funding } of assessment().routes) {
        if (evidence.cites.length === 0 || !funding.words || isUnfilled(words)) return `route ${id}`
      }
      return undefined
    },
    'in a crisis names no band, no funding and no alternative, and gives the crisis resources'({ assessment }) {
      const { safety, candidacy, funding, alternatives, crisis } = assessment()
      if (safety.disposition !== 'CRISIS') return undefined
      const fine = candidacy.band === 'withheld' && funding.path === 'deferred' && alternatives.length === 0 && crisis?.resources.some((one) => one.includes('988'))
      return fine ? undefined : `${candidacy.band}, ${funding.path}, ${alternatives.map(({ id }) => id)}, ${crisis?.resources}`
    },
    'counts its criteria, and has one leading route whose funding stands on top'({ assessment }) {
      const { candidacy, routes, funding } = assessment()
      const { met, unmet, unknown, of } = candidacy.score
      if (met + unmet + unknown !== of) return `${met} + ${unmet} + ${unknown} is not ${of}`
      const leading = routes.filter((route) => route.leading)
      if (leading.length > 1) return `${leading.length} routes lead`
      return (leading[0]?.id ?? null) === funding.route && (!leading[0] || leading[0].funding.path === funding.path)
        ? undefined
        : `${funding.path} is not the leading route’s`
    },
    'asks only for what is put to this person, each question once'({ assessment }) {
      const keys = assessment().stillToAsk.map(({ key }) => key)
      if (new Set(keys).size !== keys.length) return `twice: ${keys}`
      const strange = keys.find((key) => !stepById(key.slice(0, key.indexOf('.')))?.fields[key.slice(key.indexOf('.') + 1)])
      return strange
    },
    'does not turn on sex or ethnicity: there is no such question, and whoever writes one in changes nothing'({ generated, from, chance }) {
      const step = chance.one(steps).id
      const noise = chance.one([{ sex: 'female' }, { gender: 'male' }, { ethnicity: 'other' }, { race: 'other' }])
      const noisy = parseCase({ ...generated, answers: { ...generated.answers, [step]: { ...generated.answers[step], ...noise } } })
      if (noisy.problems.length === 0) return `${step} takes ${Object.keys(noise)}`
      return JSON.stringify(noisy.case) === JSON.stringify(from) ? undefined : `${Object.keys(noise)} is read`
    },
  },
  {
    'is decided by no hidden answer, except that one may contradict an open one'({ generated, from, assessment }) {
      const { ignored } = parseCase(generated)
      if (ignored.length === 0) return undefined
      const shown = readCase(withoutHidden(generated, ignored))
      if (JSON.stringify(contradictions.read(shown)) !== JSON.stringify(contradictions.read(from))) return undefined
      const [before, after] = [assessment(), assess(shown)].map((one) => JSON.stringify({ ...one, ignored: [] }))
      return before === after ? undefined : `it turns on ${ignored}`
    },
  },
)
