/**
 * Who may import whom: the one table. `npm run lint-table` writes it into biome.json, one override a folder, since there
 * the later override replaces the earlier and nothing is merged. tests/imports.test.ts proves that the lint obeys.
 */
export type Row = {
  /** A folder, or one file, from the top of the checkout. A folder inside another one stands after it. */
  readonly at: string
  /** What of ours it may import beside itself: folders or single modules. */
  readonly imports: readonly string[]
  /** Of these the types only. The lint cannot tell; tests/conventions.test.ts can. */
  readonly types?: readonly string[]
  /** Packages it may import; all of package.json when left out. */
  readonly packages?: readonly string[]
  /**
   * `pure`: the same result whenever and wherever it runs: no clock, no network, no chance, no settings.
   * `page`: may use what a browser and the framework offer, but neither Node nor the settings.
   * `world`: may use anything.
   */
  readonly touches: 'pure' | 'page' | 'world'
}

const below = {
  forms: ['lib/rules'],
  steps: ['lib/forms', 'lib/rules'],
  facts: ['lib/steps', 'lib/forms', 'lib/rules'],
  knowledge: ['lib/facts', 'lib/steps', 'lib/forms', 'lib/rules'],
  judgement: ['lib/knowledge', 'lib/facts', 'lib/steps', 'lib/forms', 'lib/rules'],
  cost: ['lib/clocks', 'lib/knowledge', 'lib/facts', 'lib/steps', 'lib/forms', 'lib/rules'],
}

const library = ['lib/documents', 'lib/notices', 'lib/assess', 'lib/intake', 'lib/i18n', 'lib/cost', ...below.cost]
const everything = ['lib/server', ...library]
/** What components know of the assessment and its papers: their shapes, never how they come about. */
const shapes = ['lib/assess', 'lib/documents', 'lib/intake', 'lib/cost', 'lib/rules']
const drawing = ['lib/forms', 'lib/i18n', 'lib/notices', 'lib/rules/condition', 'lib/rules/citation']

export const importTable: readonly Row[] = [
  { at: 'lib/rules', imports: [], packages: [], touches: 'pure' },
  { at: 'lib/i18n', imports: [], packages: [], touches: 'pure' },
  { at: 'lib/forms', imports: below.forms, packages: ['zod'], touches: 'pure' },
  { at: 'lib/steps', imports: below.steps, packages: [], touches: 'pure' },
  { at: 'lib/facts', imports: below.facts, packages: [], touches: 'pure' },
  { at: 'lib/knowledge', imports: below.knowledge, packages: [], touches: 'pure' },
  { at: 'lib/intake', imports: below.judgement, packages: ['zod'], touches: 'pure' },
  { at: 'lib/clocks', imports: ['lib/knowledge/sources', 'lib/rules'], packages: [], touches: 'pure' },
  { at: 'lib/cost', imports: below.cost, packages: [], touches: 'pure' },
  { at: 'lib/assess', imports: ['lib/cost', ...below.cost], packages: [], touches: 'pure' },
  { at: 'lib/notices', imports: ['lib/i18n', 'lib/rules'], packages: [], touches: 'pure' },
  { at: 'lib/documents', imports: ['lib/notices', 'lib/assess', 'lib/intake', 'lib/i18n', 'lib/cost', ...below.cost], packages: ['zod'], touches: 'pure' },
  { at: 'lib/server', imports: library, touches: 'world' },

  { at: 'components/ui', imports: [], packages: ['react'], touches: 'page' },
  {
    at: 'components/body-map',
    imports: ['components/ui', 'lib/forms/body-drawing', 'lib/steps/body-drawing', 'lib/i18n'],
    packages: ['react'],
    touches: 'page',
  },
  {
    at: 'components/form',
    imports: ['components/body-map', 'components/ui', 'lib/facts/names', ...drawing],
    types: shapes,
    packages: ['react', 'react-hook-form', 'next', '@github/combobox-nav'],
    touches: 'page',
  },
  {
    at: 'components/intake',
    imports: ['components/form', 'components/papers', 'components/ui', 'lib/cost/dollars', 'lib/documents/patient-copy/answer-words', ...drawing],
    types: shapes,
    packages: ['react', 'next'],
    touches: 'page',
  },
  { at: 'components/resume', imports: ['components/intake', 'components/form', 'components/ui', ...drawing], packages: ['react', 'next'], touches: 'page' },
  { at: 'components/clinic', imports: ['components/form', 'components/ui', 'lib/cost/dollars', ...drawing], types: shapes, packages: ['react', 'next'], touches: 'page' },
  {
    at: 'components/findings',
    imports: [
      'components/body-map',
      'components/clinic',
      'components/ui',
      'lib/cost/dollars',
      'lib/documents/change-shown',
      'lib/documents/manual/finding-place',
      ...drawing,
    ],
    types: shapes,
    packages: ['react', 'next'],
    touches: 'page',
  },

  { at: 'components/papers', imports: ['components/ui', ...drawing], types: shapes, packages: ['react', 'next'], touches: 'page' },
  {
    at: 'components/money',
    imports: ['components/papers', 'components/findings', 'components/clinic', 'components/form', 'components/ui', 'lib/cost/dollars', ...drawing],
    types: shapes,
    packages: ['react', 'next'],
    touches: 'page',
  },
  {
    at: 'components/manual',
    imports: ['components/findings', 'components/ui', 'lib/documents/manual/places', ...drawing],
    types: shapes,
    packages: ['react', 'next'],
    touches: 'page',
  },

  { at: 'app', imports: ['components', ...everything], packages: ['react', 'next', 'server-only'], touches: 'page' },
  { at: 'proxy.ts', imports: ['lib/server'], packages: ['next'], touches: 'page' },
  // Next replaces process.env.NEXT_RUNTIME by a constant when it builds; nothing is read from outside.
  { at: 'instrumentation.ts', imports: ['lib/server'], packages: ['next'], touches: 'world' },

  { at: 'prisma', imports: everything, touches: 'world' },
  { at: 'scripts', imports: ['prisma', ...everything], touches: 'world' },
  // Measures the product as the tests start it.
  { at: 'scripts/bench', imports: ['prisma', 'tests/support', ...everything], touches: 'world' },
  { at: 'tests', imports: ['app', 'components', 'prisma', 'scripts', 'proxy', ...everything], touches: 'world' },
]
