import { type Browser, chromium } from '@playwright/test'
import { steps } from '@/lib/steps'
import { fillDraft, send } from '@/tests/support/applicant'
import { findBrowser } from '@/tests/support/browser'
import { named } from '@/tests/support/invented'
import { startServer } from '@/tests/support/server'
import { startFloor } from './floor-app'
import { type Visit, visit } from './page-probe'
import { type Measured, median } from './row'

// The weight of every page that patients see, and how it feels on an old phone, against the empty page of a bare app.

/** Pages that need no form, and those of a form that is being filled in. */
const OPEN = ['/en', '/es', '/en/privacy', '/en/notices', '/en/resume', '/en/paper'] as const
const WITH_FORM = ['/en/intake', '/en/intake/check', '/en/intake/later', ...steps.map(({ id }) => `/en/intake/${id}`)]
const BEFORE_TOUCH = 30
const AFTER_TOUCH = 45
const ROUNDS = 3

type Named = { readonly path: string; readonly visit: Visit }

async function visitAll(browser: Browser, url: string): Promise<readonly Named[]> {
  const answers = named('Wilhelmina Brindlemere')
  const filled = { ...answers, 'pain-diagnosis': { ...answers['pain-diagnosis'], conditions: ['fibromyalgia', 'crps-1', 'chronic-migraine'] } }
  const form = await fillDraft(url, filled)
  const sent = await fillDraft(url, answers)
  await send(url, sent)
  const visits: Named[] = []
  const look = async (paths: readonly string[], cookie?: string) => {
    const [name = '', value = ''] = cookie?.split('=') ?? []
    for (const path of paths) visits.push({ path, visit: await middle(browser, `${url}${path}`, cookie ? [{ name, value, url }] : []) })
  }
  await look(OPEN)
  await look(WITH_FORM, form)
  await look(['/en/intake/sent'], sent)
  return visits
}

/** The middle of some visits, figure by figure: one busy moment of the machine says nothing of a page. */
async function middle(browser: Browser, ...of: [string, Parameters<typeof visit>[2]]): Promise<Visit> {
  const visits: Visit[] = []
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, ...of))
  const at = (key: keyof Visit) => median(visits.map((one) => one[key]))
  return {
    scriptBefore: at('scriptBefore'),
    scriptAfter: at('scriptAfter'),
    total: at('total'),
    largestPaint: at('largestPaint'),
    blocked: at('blocked'),
    shift: at('shift'),
  }
}

/** The page for which a figure is largest. */
function worst(visits: readonly Named[], key: keyof Visit): Named {
  return visits.reduce((most, one) => (one.visit[key] > most.visit[key] ? one : most))
}

/** Measures every page that patients see. Needs a build; makes one where the sources changed. */
export async function pageRows(): Promise<readonly Measured[]> {
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } })
  const product = await startServer({ kind: 'demo' })
  const floor = await startFloor()
  try {
    const empty = await middle(browser, floor.url, [])
    const visits = await visitAll(browser, product.url)
    const row = (key: keyof Visit, what: string, unit: string, rest: (value: number) => Partial<Measured>): Measured => {
      const { path, visit: found } = worst(visits, key)
      return { name: `${what}, the worst of ${visits.length} patient pages (${path})`, value: found[key], unit, ...rest(found[key]) }
    }
    const overFloor = (over: number) => (value: number) => ({ against: { floor: empty.scriptBefore, ratio: value / empty.scriptBefore }, budget: { over } })
    return [
      row('scriptBefore', 'JavaScript before the first touch', 'kB', overFloor(BEFORE_TOUCH)),
      row('scriptAfter', 'JavaScript after the first touch', 'kB', overFloor(AFTER_TOUCH)),
      row('total', 'everything a first visit loads', 'kB', (value) => ({ against: { floor: empty.total, ratio: value / empty.total } })),
      row('largestPaint', 'largest paint, processor ÷ 4, slow 4G', 'ms', (value) => ({
        against: { floor: empty.largestPaint, ratio: value / empty.largestPaint },
        budget: { upTo: 2000 },
      })),
      row('blocked', 'time blocked while loading, processor ÷ 4', 'ms', () => ({ budget: { upTo: 150 } })),
      row('shift', 'layout shift', '', () => ({ budget: { upTo: 0.02 } })),
    ]
  } finally {
    await browser.close()
    floor.stop()
    await product.remove()
  }
}
