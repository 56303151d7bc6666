import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Field, RowField } from '@/lib/forms/field'
import { steps } from '@/lib/steps'
import { named } from '../support/invented'
import { prefill, sendForm } from '../support/prefill'
import { openIntake } from '../support/queue'
import { served } from '../support/served'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { tracesOf } from '../support/traces'
import { beginForm, saveAndContinue } from '../support/walk'

test.use({ expected: [/status of 40[49]/] })

/** Words of this run that nothing else holds. Each carries a word that the whole run looks for at its end. */
const planted: string[] = []
function canary(): string {
  const word = `wickerquartz${randomBytes(5).toString('hex')}`
  planted.push(word)
  return word
}

/** Something typed into every place where something can be typed, whether it fits or not: what does not is kept as well. */
function inField(field: Field | RowField): unknown {
  if (field.kind === 'list') return [1, 2, 3].map(() => Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, inField(cell)])))
  if (field.kind === 'many' || (field.kind === 'listed' && field.several)) return [canary()]
  return canary()
}

/** Everything that a browser keeps of a page beside the page itself. */
async function keptBy(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const bodies: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) bodies.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title, document.referrer, location.href, bodies, addresses, databases])
  })
  return `${inPage} ${JSON.stringify(await page.context().cookies())}`
}

/** Goes to a page and looks at what the browser keeps of it. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expectNoTrace(page, path)
}

async function expectNoTrace(page: Page, name: string): Promise<void> {
  const kept = (await keptBy(page)).toLowerCase()
  expect
    .soft(
      planted.filter((word) => kept.includes(word)),
      `${name} leaves a trace`,
    )
    .toEqual([])
}

test('two hundred words of nobody are planted everywhere, and found nowhere but where they belong', async ({ page, visitor }) => {
  test.setTimeout(240_000)
  await test.step('a form with a word in every field, drawn, saved while typing, refused and left', async () => {
    await beginForm(page)
    await prefill(page, Object.fromEntries(steps.map(({ id, fields }) => [id, Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, inField(field)]))])))
    expect(planted.length).toBeGreaterThan(200)
    for (const { id } of steps) {
      await look(page, `/en/intake/${id}`)
      if (!page.url().endsWith(id)) continue
      const box = page.locator('main form').first().getByRole('textbox').and(page.locator(':visible:enabled')).first()
      if ((await box.count()) > 0) await box.fill(canary())
      await saveAndContinue(page).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoTrace(page, `${id}, posted`)
    }
    for (const path of ['/en/intake', '/en/intake/check', '/en/intake/later', '/en/resume', '/en/no/such/page']) await look(page, path)
  })

  await test.step('a form that is sent, with words wherever they fit', async () => {
    const whole = named('Walburga Brindlemere')
    const texts = { reason: ['inOwnWords'], 'health-now': ['history'], 'about-you': ['preferredName', 'emergencyContact'], implants: ['otherImplant'] }
    const filled = Object.fromEntries(
      Object.entries(whole).map(([step, typed]) => [step, { ...typed, ...Object.fromEntries((texts[step as keyof typeof texts] ?? []).map((key) => [key, canary()])) }]),
    )
    const reference = await sendForm(filled)
    const office = await visitor()
    await signInAs(office, 'psychiatrist')
    await openIntake(office, reference)
    const address = new URL(office.url()).pathname
    await office.getByRole('textbox', { name: 'Add a note' }).fill(canary())
    await office.getByRole('button', { name: 'Save the note' }).click()
    await expect(office.getByText('Your note is saved.')).toBeVisible()
    await expectNoTrace(office, 'an intake')
    for (const path of [`${address}/summary`, `${address}/money`, '/clinic', '/clinic/alerts']) await look(office, path)
    const administration = await visitor()
    await signInAs(administration, 'administrator')
    await look(administration, '/clinic/audit')
    const audit = (await administration.locator('main').textContent())?.toLowerCase() ?? ''
    expect(planted.filter((word) => audit.includes(word))).toEqual([])
  })

  const { dataDirectory } = served()
  expect(tracesOf({ words: ['wickerquartz'], directories: [join(dataDirectory, 'printed.log'), join(dataDirectory, 'mail')] })).toEqual([])
})
