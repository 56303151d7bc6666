import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { served } from '../support/served'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, fillStep } from '../support/walk'

const patient = named('Rosamund Brindlemere')
const THOUGHTS = { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'no', behaviour: 'never' }
const INTENT = { ...THOUGHTS, method: 'yes', intent: 'yes', plan: 'yes' }

/** The letters that left as files, newest last. */
function letters(): readonly string[] {
  const folder = join(served().dataDirectory, 'mail')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

async function setMinutes(page: Page, minutes: string): Promise<void> {
  await page.goto('/clinic/settings/alerts')
  await page.getByRole('textbox', { name: 'EMERGENT: minutes until it is over' }).fill(minutes)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}

const waiting = (page: Page) => page.getByRole('region', { name: /^Somebody may be in danger/ }).getByRole('listitem')
const taken = (page: Page) => page.getByRole('region', { name: 'Somebody is on it, not settled yet' }).getByRole('listitem')

test('a drill whose time passes: announced, told to the fallback person by letter, taken, tried, reached, settled, reported', async ({ page, visitor }) => {
  // Its pages are looked at in light and dark one by one, and news takes up to 20 seconds.
  test.setTimeout(240_000)
  const office = await visitor()
  await signInAs(office, 'administrator')
  await setMinutes(office, '0')
  await expectAccessible(office, 'alert settings')

  await signInAs(page, 'coordinator')
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()
  const before = await waiting(page).count()
  const sent = letters().length

  const doctor = await visitor()
  await signInAs(doctor, 'psychiatrist')
  await doctor.goto('/clinic/settings/drill')
  await expectAccessible(doctor, 'the drill page, before a drill')
  await doctor.getByRole('button', { name: 'Start a drill' }).click()
  await expect(doctor.getByRole('heading', { name: 'DRILL: running now' })).toBeVisible()
  await setMinutes(office, '15')

  // Nobody has loaded the queue anew.
  const news = page.getByRole('status').filter({ hasText: 'DRILL: a new alert has come in. Nobody is in danger.' })
  await expect(news).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'the queue with news')
  await news.getByRole('link', { name: 'Show' }).click()

  const drill = page.getByRole('region', { name: /^DRILL: an alert nobody is on/ }).getByRole('listitem')
  await expect(drill).toContainText('Drill, nobody')
  await expect(drill).toContainText(/over: to be taken by/i)
  await expect(drill).toContainText('Fallback person: Frankie Fallback (invented), 561-555-0188')
  expect(await waiting(page).count(), 'a drill does not count').toBe(before)

  // One letter, that says DRILL and nothing else about anybody.
  await expect.poll(() => letters().length, { timeout: 20_000 }).toBe(sent + 1)
  const letter = letters().at(-1) ?? ''
  expect(letter).toMatch(/^To: fallback@demo\.example$/m)
  expect(letter).toMatch(/^Subject: DRILL/m)
  expect(letter).toContain(`${served().url}/clinic`)
  // The letter is there a moment before its row says that it has left.
  await expect(async () => {
    await page.reload()
    await expect(drill).toContainText('an e-mail left at', { timeout: 1000 })
  }).toPass()
  await expectAccessible(page, 'the queue with a drill over its time')

  await drill.getByRole('button', { name: /^I am on it/ }).click()
  const mine = taken(page).filter({ hasText: 'Drill, nobody' })
  await expect(mine).toContainText('DRILL')
  await expectAccessible(page, 'the queue with a drill that somebody is on')
  await mine.getByRole('link', { name: /^Write down what was done/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'DRILL: safety alert' })).toBeVisible()
  await page.getByRole('button', { name: 'I tried, nobody answered' }).click()
  await expect(page.getByText('Written down: you tried, and nobody answered.')).toBeVisible()
  await page.getByRole('textbox', { name: 'What happened' }).fill('The front desk picked up.')
  await page.getByRole('button', { name: 'I reached them' }).click()
  await expect(page.getByText('“The front desk picked up.”')).toBeVisible()
  await page.getByRole('button', { name: 'Settled', exact: true }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await expectAccessible(page, 'an alert, settled without words')
  await page.getByRole('textbox', { name: 'What happened' }).fill('Drill over.')
  await page.getByRole('button', { name: 'Settled', exact: true }).click()
  await expect(page.getByText('The alert is settled. Its record stays.')).toBeVisible()
  const record = page.getByRole('region', { name: 'Record' }).getByRole('listitem')
  await expect(record.first()).toContainText('The alert was raised')
  await expect(record.last()).toContainText('Casey Coordinator settled it')
  await expectAccessible(page, 'an alert that is settled')

  await doctor.goto('/clinic/settings/drill')
  await expect(doctor.getByRole('heading', { name: 'DRILL: the latest, finished' })).toBeVisible()
  for (const part of ['Seen first', 'Letter to the fallback person written', 'That letter', 'Taken', 'Tried to call', 'Reached', 'Settled'])
    await expect(doctor.getByRole('term').filter({ hasText: new RegExp(`^${part}$`) })).toBeVisible()
  await expect(doctor.getByRole('main')).not.toContainText('Not done')
  await expectAccessible(doctor, 'the report of a drill')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test('an alert of a form never sent: by when to take it, taken, settled with words, and open again with new answers', async ({ page, visitor }) => {
      const fullName = `Rosamund Brindlemere ${javaScriptEnabled ? 'One' : 'Two'}`
      await beginForm(page)
      await prefill(page, { 'about-you': { ...patient['about-you'], fullName }, 'self-harm': THOUGHTS })

      const desk = await visitor({ javaScriptEnabled })
      await signInAs(desk, 'coordinator')
      const alert = waiting(desk).filter({ hasText: fullName })
      await expect(alert).toContainText(/Take by (\w+ \d+, )?\d{1,2}:\d\d [AP]M.*: 59 minutes left|Take by .*1 hour left/)
      await expect(desk.getByRole('link', { name: 'Look for new alerts' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(desk, 'the queue with an alert')
      await alert.getByRole('button', { name: /^I am on it/ }).click()
      await expect(alert).toHaveCount(0)
      const mine = taken(desk).filter({ hasText: fullName })
      await expect(mine).toContainText('Casey Coordinator is on it since')
      await mine.getByRole('link', { name: /^Write down what was done/ }).click()
      await desk.getByRole('button', { name: 'Settled', exact: true }).click()
      await expect(desk.getByText('Say in a few words what was done. Others read it in the record.').first()).toBeVisible()
      await desk.getByRole('textbox', { name: 'What happened' }).fill('Spoke with her. Her sister stays tonight.')
      await desk.getByRole('button', { name: 'Settled', exact: true }).click()
      await expect(desk.getByText('The alert is settled. Its record stays.')).toBeVisible()
      await desk.goto('/clinic')
      await expect(desk.getByRole('main')).not.toContainText(fullName)

      await prefill(page, { 'self-harm': INTENT })
      await desk.goto('/clinic')
      await expect(alert).toContainText('EMERGENT')
      await desk.goto('/clinic/alerts')
      const row = desk.getByRole('list', { name: 'Alerts, newest first' }).getByRole('listitem').filter({ hasText: fullName })
      await expect(row).toContainText('Nobody is on it')
      await expect(row).toContainText(/Take by (\w+ \d+, )?\d{1,2}:\d\d [AP]M/)
      if (javaScriptEnabled) await expectAccessible(desk, 'the history of alerts')
      await row.getByRole('link').first().click()
      await expect(desk.getByRole('region', { name: 'Record' })).toContainText('New words or answers call for it: the alert is open again')
      await desk.getByRole('button', { name: 'I am on it' }).click()
      await expect(desk.getByRole('heading', { name: 'Write down what was done' })).toBeVisible()
      await desk.getByRole('textbox', { name: 'What happened' }).fill('Emergency services are with her.')
      await desk.getByRole('button', { name: 'Settled', exact: true }).click()
      await expect(desk.getByText('The alert is settled. Its record stays.')).toBeVisible()
    })
  })
}

test('answers that are only typed show where to turn at once, and reach the clinic though the page is closed then', async ({ page, visitor }) => {
  const fullName = 'Rosamund Brindlemere Three'
  await beginForm(page)
  await prefill(page, { 'about-you': { ...patient['about-you'], fullName } })
  await page.goto('/en/intake/self-harm')
  await fillStep(page, 'self-harm', { wishDead: 'yes' })
  const panel = page.getByRole('heading', { name: 'You do not have to be alone with this' })
  await expect(panel).toBeVisible()
  for (const words of [/Nobody is reading this form right now/, /oprima 2/, /AYUDA/]) await expect(page.getByText(words).first()).toBeVisible()
  for (const number of ['tel:988', 'tel:911']) await expect(page.locator(`main a[href="${number}"]`).first()).toBeVisible()
  await expect(page.getByText(/^Saved at/).first()).toBeVisible()
  await page.close()

  const desk = await visitor()
  await signInAs(desk, 'coordinator')
  const alert = waiting(desk).filter({ hasText: fullName })
  await expect(alert).toContainText('SAME-DAY')
  await expect(alert.getByRole('link', { name: '561-555-0177' })).toHaveAttribute('href', /^tel:/)
})

test('the page of an alert shows a psychiatrist the answers behind it, a coordinator none, and both whom to call and what to pass on', async ({ page, visitor }) => {
  const fullName = 'Rosamund Brindlemere Four'
  await beginForm(page)
  await prefill(page, { 'about-you': { ...patient['about-you'], fullName }, 'self-harm': INTENT })
  const behind = (on: Page) => on.getByRole('region', { name: 'Answers behind this alert' })
  const opened = async (role: 'psychiatrist' | 'coordinator') => {
    const one = await visitor()
    await signInAs(one, role)
    await waiting(one).filter({ hasText: fullName }).getByRole('link', { name: fullName }).click()
    await expect(one.getByRole('heading', { level: 1, name: 'Safety alert' })).toBeVisible()
    for (const words of ['On call: Dr. Parker Psychiatrist', 'years old', 'press 2, or text AYUDA']) await expect(one.getByRole('main')).toContainText(words)
    await expect(one.getByRole('status').filter({ hasText: /EMERGENT/ })).toBeVisible()
    await expectAccessible(one, `an alert, for a ${role}`)
    return one
  }
  const doctor = await opened('psychiatrist')
  await expect(behind(doctor)).toContainText('Have you had any thoughts of killing yourself?')
  await expect(behind(doctor)).toContainText('Not answered')
  await expect(behind(await opened('coordinator'))).toHaveCount(0)
})

test.describe('who may', () => {
  test.use({ expected: [/status of 404/] })

  test('an administrator sees no alert; a coordinator starts no drill and changes no settings', async ({ page, visitor }) => {
    await signInAs(page, 'administrator')
    for (const path of ['/clinic/alerts', '/clinic/alerts/00000000-0000-4000-8000-000000000000', '/clinic/alerts/waiting'])
      expect((await page.goto(path))?.status(), path).toBe(404)
    const desk = await visitor()
    await signInAs(desk, 'coordinator')
    for (const path of ['/clinic/settings/drill', '/clinic/settings/alerts']) expect((await desk.goto(path))?.status(), path).toBe(404)
  })
})
