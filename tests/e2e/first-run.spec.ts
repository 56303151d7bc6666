import { randomBytes } from 'node:crypto'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { type Server, startServer } from '../support/server'
import { signIn } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm } from '../support/walk'

let server: Server

test.beforeAll(async () => {
  const secrets = { APP_KEYS: `k1:${randomBytes(32).toString('base64')}`, AUTH_SECRET: randomBytes(32).toString('base64url') }
  server = await startServer({ kind: 'start', variables: secrets })
})
test.afterAll(() => server.remove())
test.use({ expected: [/status of 404/] })

const password = 'quince lantern ferry mosaic'

test('the first start prints a one-time link; it creates the first administrator and the clinic, once', async ({ visitor }) => {
  const page = await visitor({ baseURL: server.url })
  const link = /http:\/\/localhost:\d+\/clinic\/set-up#\S+/.exec(server.output())?.[0] ?? ''
  expect(link).not.toBe('')
  expect(server.output()).not.toContain('demo')
  expect(server.output()).toContain('nobody else is told: the queue of the clinic says whom to call')

  await test.step('mistakes are named and every other word is kept', async () => {
    await page.goto(link)
    await expect(page.getByLabel('One-time code')).toHaveValue(link.split('#')[1] ?? '')
    expect(page.url()).not.toContain('#')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ambrose Administrator')
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('ambrose@clinic.example')
    await page.getByLabel('Choose a password').fill('short')
    await page.getByRole('textbox', { name: 'Name of the clinic' }).fill('Lantern Bay TMS')
    await page.getByRole('button', { name: 'Set up the clinic' }).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Name of the clinic' })).toHaveValue('Lantern Bay TMS')
  })

  await test.step('set up', async () => {
    await page.getByLabel('Choose a password').fill(password)
    const typed = {
      Phone: '561-555-0166',
      Address: '2 Invented Way, Delray Beach, FL 33444',
      'Opening hours': 'Monday to Friday, 9 am to 5 pm',
      'On call: name': 'Dr. Ines Invented',
      'On call: phone': '561-555-0167',
    }
    for (const [name, text] of Object.entries(typed)) await page.getByRole('textbox', { name, exact: true }).fill(text)
    for (const price of await page.getByRole('textbox', { name: /^9086/ }).all()) await price.fill('300')
    await page.getByRole('button', { name: 'Set up the clinic' }).click()
    await expect(page.getByText('Your password is set. Sign in with it now.')).toBeVisible()
    await signIn(page, 'ambrose@clinic.example', password)
    await expect(page.getByRole('heading', { level: 1, name: 'Clinic profile' })).toBeVisible()
    await expect(page.getByText('Demo data')).toHaveCount(0)
  })

  await test.step('the link is spent, and its page is gone', async () => {
    const stranger = await visitor({ baseURL: server.url })
    expect((await stranger.goto(link))?.status()).toBe(404)
  })

  await test.step('the administrator invites a coordinator, who chooses a password', async () => {
    await page.goto('/clinic/settings/staff')
    await page.getByRole('textbox', { name: 'Name' }).fill('Colette Coordinator')
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('colette@clinic.example')
    await page.getByRole('button', { name: 'Make a one-time link' }).click()
    const invitation = page
      .getByText(/\/clinic\/join#/)
      .or(page.locator('input[value*="/clinic/join#"]'))
      .first()
    await expect(invitation).toBeVisible()
    const address = /http\S+\/clinic\/join#[\w.-]+/.exec(`${await invitation.textContent()} ${await invitation.getAttribute('value')}`)?.[0] ?? ''
    const colette = await visitor({ baseURL: server.url })
    await colette.goto(address)
    await colette.getByLabel('Choose a password').fill('walnut harbor violin seven')
    await colette.getByRole('button', { name: 'Set the password' }).click()
    await signIn(colette, 'colette@clinic.example', 'walnut harbor violin seven')
    await expect(colette.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()

    const patient = await visitor({ baseURL: server.url })
    await beginForm(patient)
    await expect(patient.getByText('Lantern Bay TMS').first()).toBeVisible()
    await prefill(patient, named('Euphemia Brindlemere'), server.url)
    await patient.goto('/en/intake/check')
    await patient.getByRole('button', { name: 'Send my answers' }).click()
    await expect(patient.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()

    // Nobody else waits here: the one intake is on top of its group.
    await colette.reload()
    const group = colette.getByRole('rowgroup').filter({ has: colette.getByRole('columnheader', { name: /^ROUTINE/ }) })
    await expect(group.getByRole('row').nth(1)).toContainText('Euphemia Brindlemere')
  })
})
