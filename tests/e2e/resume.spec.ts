import type { Page } from '@playwright/test'
import { translate } from '@/lib/i18n/translate'
import { filedLetters } from '@/lib/server/mail/files'
import { expectAccessible } from '../support/axe'
import { embedded } from '../support/embedded'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { served } from '../support/served'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm } from '../support/walk'

const PHONE = { viewport: { width: 390, height: 844 } } as const
const LATER = 'Continue later or on another device'

/** What a person has filled in when they want to go on elsewhere. */
const begun = (name: string, over: Readonly<Record<string, unknown>> = {}) => ({ 'about-you': { ...named(name)['about-you'], ...over } })
/** Without an e-mail address the date of birth is asked. */
const NO_MAIL = { email: undefined }
const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@example.com`

/** The words of the newest letter to somebody, once it has left. */
async function letterTo(name: string, subject: string): Promise<string> {
  const find = () => filedLetters(served().dataDirectory, 50).find((letter) => letter.to === addressOf(name) && letter.subject === subject)
  await expect.poll(find, { timeout: 15_000 }).toBeDefined()
  return find()?.text ?? ''
}
const linkIn = (text: string) => /http\S+#[A-Za-z0-9_-]{43}/.exec(text)?.[0] ?? ''
const codeIn = (text: string) => /^\d{6}$/m.exec(text)?.[0] ?? ''
const LINK = 'Your link to go on with your form'

const open = (page: Page) => page.getByRole('button', { name: 'Open my form' })
const problem = (page: Page) => page.getByRole('alert', { name: 'There is a problem' })
async function tryDate(page: Page, [month, day, year]: readonly [string, string, string]): Promise<void> {
  await page.getByRole('textbox', { name: 'Month' }).fill(month)
  await page.getByRole('textbox', { name: 'Day' }).fill(day)
  await page.getByRole('textbox', { name: 'Year' }).fill(year)
  await open(page).click()
}

/** A form with these answers, on the page from which it can be gone on with elsewhere. */
async function onLaterPage(page: Page, name: string, over: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await beginForm(page)
  await prefill(page, begun(name, over))
  await page.goto('/en/intake')
  await page.getByRole('link', { name: LATER }).click()
  await expect(page.getByRole('heading', { level: 1, name: LATER })).toBeVisible()
}

/** The address that the page shows beside the square code. */
async function shownLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show the code for my phone' }).click()
  await expect(page.getByRole('img', { name: 'Square code for the camera of your phone' })).toBeVisible()
  return (await page.getByText(/\/resume\/open#/).textContent()) ?? ''
}

// All visitors of these tests come from one address, which may fail ten times in an hour.
test.beforeEach(() => embedded(served().dataDirectory, (database) => database.signInThrottle.deleteMany({ where: { key: { startsWith: 'resume' } } })))

test('from the desk to the phone: a mailed link, a mailed code, and on with the same answers', async ({ page, visitor }) => {
  const name = 'Quentin Brindlemere'
  await onLaterPage(page, name)
  await expectAccessible(page, 'continue later')
  await expect(page.getByText('q•••@e•••.com', { exact: false }).first()).toBeVisible()
  expect(await page.content()).not.toContain(addressOf(name))
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The link is on its way' })).toBeVisible()
  await expectAccessible(page, 'continue later, mailed')

  await page.goto('/en/intake/about-you')
  const phone = await visitor(PHONE)
  const link = linkIn(await letterTo(name, LINK))
  await phone.goto(link)
  await expect(phone.getByRole('textbox', { name: 'Your link' })).not.toHaveValue('')
  expect(new URL(phone.url()).hash, 'the secret is no longer in the address').toBe('')
  await expectAccessible(phone, 'opening a form')
  await phone.getByRole('button', { name: 'Continue' }).click()
  await expect(phone.getByText('We have sent a code to q•••@e•••.com')).toBeVisible()
  await expectAccessible(phone, 'opening a form, the code')
  await phone.getByRole('textbox', { name: 'The code from the e-mail' }).fill('12')
  await open(phone).click()
  await expect(problem(phone)).toContainText('Enter the code: six digits.')
  await expectAccessible(phone, 'opening a form, no code')
  await phone.getByRole('textbox', { name: 'The code from the e-mail' }).fill(codeIn(await letterTo(name, 'Your code')))
  await open(phone).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await phone.goto('/en/intake/about-you')
  await expect(phone.getByRole('textbox', { name: 'Full name' })).toHaveValue(name)
  // The form has moved: where it was open, the page says so, keeps the words, and names the way back.
  await page.getByRole('textbox', { name: 'Full name' }).fill(`${name} the Elder`)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const closed = page.getByRole('alert', { name: 'Not saved: this form is no longer open here' })
  await expect(closed).toContainText('it was opened somewhere else by an e-mailed link')
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue(`${name} the Elder`)
  await expectAccessible(page, 'a form that has moved')
  expect((await page.request.get('/en/intake')).status()).toBe(404)
  await closed.getByRole('link', { name: 'ask for a new link' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Go on with your form' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/en/resume')

  const third = await visitor(PHONE)
  await third.goto(link)
  await third.getByRole('button', { name: 'Continue' }).click()
  await expect(problem(third)).toContainText('This link opens nothing. It may have been used already')
  await expectAccessible(third, 'opening a form, a used link')
})

test('a square code on the screen and the date of birth; five wrong dates end the link, and staff see it', async ({ page, visitor }) => {
  const name = 'Quirina Brindlemere'
  await onLaterPage(page, name, NO_MAIL)
  await expect(page.getByText('You have not given us an e-mail address yet.')).toBeVisible()
  const link = await shownLink(page)
  await expectAccessible(page, 'continue later, a code on the screen')
  const phone = await visitor(PHONE)
  await phone.goto(link)
  await phone.getByRole('button', { name: 'Continue' }).click()
  await tryDate(phone, ['2', '', '1981'])
  await expect(problem(phone)).toContainText('Enter your date of birth')
  await expectAccessible(phone, 'opening a form, no date')
  await tryDate(phone, ['3', '9', '1981'])
  await expect(phone.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()

  // Handed over, not moved: it is open in both, and this one can close the other.
  await page.goto('/en/intake/later')
  await expect(page.getByText('Your form is open in 2 browsers, and this is one of them.')).toBeVisible()
  await expectAccessible(page, 'continue later, open in two browsers')
  await page.getByRole('button', { name: 'Close it everywhere else' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Closed everywhere else' })).toBeVisible()
  await expectAccessible(page, 'continue later, closed everywhere else')
  expect((await phone.request.get('/en/intake')).status()).toBe(404)
  const second = await shownLink(page)
  const stranger = await visitor(PHONE)
  await stranger.goto(second)
  await stranger.getByRole('button', { name: 'Continue' }).click()
  for (let time = 0; time < 5; time++) {
    await tryDate(stranger, ['1', '1', '1970'])
    await expect(problem(stranger)).toContainText('That did not open.')
  }
  await expectAccessible(stranger, 'opening a form, wrong')
  await tryDate(stranger, ['3', '9', '1981'])
  await expect(problem(stranger)).toContainText('That did not open.')
  expect((await stranger.request.get('/en/intake')).status()).toBe(404)

  const desk = await visitor({ viewport: { width: 1280, height: 900 } })
  await signInAs(desk, 'coordinator')
  const notice = desk.getByRole('region', { name: 'To look at' }).getByRole('listitem').filter({ hasText: name })
  await expect(notice).toContainText('ended after five wrong codes or dates')
  await expectAccessible(desk, 'the queue with a notice')
  await notice.getByRole('button', { name: 'Seen' }).click()
  await expect(desk.getByText('Written down: you have seen it.')).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('without an address and a date of birth the page says what is missing', async ({ page }) => {
  await onLaterPage(page, 'Quillon Brindlemere', { email: undefined, dateOfBirth: undefined })
  await expect(page.getByText('Please enter your e-mail address or your date of birth first.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show the code for my phone' })).toHaveCount(0)
  await expectAccessible(page, 'continue later, nothing to ask')
})

test('asking by address answers the same for every address, and writes to the one that has a form', async ({ page, visitor }) => {
  const name = 'Quintessa Brindlemere'
  await beginForm(page)
  await prefill(page, begun(name))
  const other = await visitor(PHONE)
  const said: string[] = []
  await other.goto('/en')
  await other.getByRole('link', { name: 'I began on another device' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Go on with your form' })).toBeVisible()
  await expectAccessible(other, 'asking for a link')
  await other.getByRole('textbox', { name: 'Your e-mail address' }).fill('quintessa')
  await other.getByRole('button', { name: 'E-mail me a link' }).click()
  await expect(problem(other)).toContainText('name@example.com')
  await expectAccessible(other, 'asking for a link, no address')
  for (const address of ['nobody.at.all@example.com', addressOf(name)]) {
    await other.goto('/en/resume')
    await other.getByRole('textbox', { name: 'Your e-mail address' }).fill(address)
    await other.getByRole('button', { name: 'E-mail me a link' }).click()
    await expect(other.getByRole('status').filter({ hasText: 'Please look at your e-mail' })).toBeVisible()
    said.push((await other.locator('main').innerHTML()) ?? '')
  }
  expect(said[0]).toBe(said[1])
  await expectAccessible(other, 'asked for a link')
  expect(linkIn(await letterTo(name, LINK))).toContain('/en/resume/open#')

  await other.goto('/demo-mail')
  const letter = other.getByRole('article').filter({ hasText: addressOf(name) })
  await expect(letter.getByRole('link')).toBeVisible()
  await expect(other.getByText('nobody.at.all@example.com')).toHaveCount(0)
  await expectAccessible(other, 'the e-mails of the demo')
})

test('another unfinished form in this browser is named before it is put aside', async ({ page, visitor }) => {
  await onLaterPage(page, 'Quade Brindlemere', NO_MAIL)
  const link = await shownLink(page)
  // The same browser that holds the form.
  await page.goto(link)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('This form is open in this browser already.')).toBeVisible()
  await expectAccessible(page, 'opening a form that is open here')

  const shared = await visitor(PHONE)
  await beginForm(shared)
  await prefill(shared, begun('Quimby Brindlemere'))
  await shared.goto(link)
  await shared.getByRole('button', { name: 'Continue' }).click()
  await expect(shared.getByRole('heading', { name: 'There is another form in this browser' })).toBeVisible()
  await expectAccessible(shared, 'opening a form beside another')
  await shared.getByRole('textbox', { name: 'Month' }).fill('3')
  await shared.getByRole('textbox', { name: 'Day' }).fill('9')
  await shared.getByRole('textbox', { name: 'Year' }).fill('1981')
  await shared.getByRole('button', { name: 'Put that form aside and open mine' }).click()
  await expect(shared.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await shared.goto('/en/intake/about-you')
  await expect(shared.getByRole('textbox', { name: 'Full name' })).toHaveValue('Quade Brindlemere')
})

test('the language of the form is kept: in the letters, behind the link, after the code', async ({ page, visitor }) => {
  const name = 'Quiteria Brindlemere'
  const t = translate('es')
  await page.goto('/es')
  await page.getByRole('button', { name: t('Start'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('Your questions') })).toBeVisible()
  await prefill(page, begun(name))
  await page.goto('/es/intake/later')
  await expectAccessible(page, 'continue later, in Spanish')
  await page.getByRole('button', { name: t('E-mail me a link') }).click()
  await expect(page.getByText(t('The link is on its way'))).toBeVisible()
  const phone = await visitor(PHONE)
  // Somebody looks at the English page; the form decides.
  const link = linkIn(await letterTo(name, t(LINK)))
  expect(link).toContain('/es/resume/open#')
  await phone.goto(link.replace('/es/', '/en/'))
  await phone.getByRole('button', { name: 'Continue' }).click()
  await phone.getByRole('textbox', { name: 'The code from the e-mail' }).fill(codeIn(await letterTo(name, t('Your code'))))
  await open(phone).click()
  await expect(phone.getByRole('heading', { level: 1, name: t('Your questions') })).toBeVisible()
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es')
})

test('a network from which too many forms were begun is told so, and the form that is here stays', async ({ page }) => {
  await onLaterPage(page, 'Quella Brindlemere')
  const counters = { where: { key: { startsWith: 'draft-begun' } } }
  await embedded(served().dataDirectory, (database) => database.signInThrottle.updateMany({ ...counters, data: { count: 1000, windowStart: new Date() } }))
  try {
    await page.goto('/en')
    await page.getByRole('button', { name: 'Start a new form' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'We could not start your form' })).toContainText('Please wait an hour')
    await expectAccessible(page, 'the start, too many forms')
    await page.goto('/en/intake/about-you')
    await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Quella Brindlemere')
  } finally {
    await embedded(served().dataDirectory, (database) => database.signInThrottle.deleteMany(counters))
  }
})

test('every step leads to the way on elsewhere', async ({ page }) => {
  await beginForm(page)
  for (const step of ['before-you-start', 'about-you', 'phq-9']) {
    await page.goto(`/en/intake/${step}`)
    await expect(page.getByRole('link', { name: LATER })).toHaveAttribute('href', '/en/intake/later')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a code on the screen, the pasted link, a wrong date, the right one', async ({ page, visitor }) => {
    await onLaterPage(page, 'Quella Brindlemere', NO_MAIL)
    const link = await shownLink(page)
    const phone = await visitor({ ...PHONE, javaScriptEnabled: false })
    await phone.goto('/en/resume')
    await phone.getByRole('link', { name: 'Open it here' }).click()
    await phone.getByRole('button', { name: 'Continue' }).click()
    await expect(problem(phone)).toContainText('Paste the link that we gave you.')
    await phone.getByRole('textbox', { name: 'Your link' }).fill(link)
    await phone.getByRole('button', { name: 'Continue' }).click()
    await tryDate(phone, ['1', '1', '1970'])
    await expect(problem(phone)).toContainText('That did not open.')
    await tryDate(phone, ['3', '9', '1981'])
    await expect(phone.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
    await phone.goto('/en/intake/later')
    await phone.getByRole('button', { name: 'Close it everywhere else' }).click()
    await expect(phone.getByText('Closed everywhere else')).toBeVisible()
    expect((await page.request.get('/en/intake')).status()).toBe(404)
    expect((await phone.request.get('/en/intake')).status()).toBe(200)
  })

  test('a mailed link, a new code, and the form', async ({ page, visitor }) => {
    const name = 'Questa Brindlemere'
    await onLaterPage(page, name)
    await page.getByRole('button', { name: 'E-mail me a link' }).click()
    await expect(page.getByText('The link is on its way')).toBeVisible()
    const phone = await visitor({ ...PHONE, javaScriptEnabled: false })
    await phone.goto('/en/resume/open')
    await phone.getByRole('textbox', { name: 'Your link' }).fill(linkIn(await letterTo(name, LINK)))
    await phone.getByRole('button', { name: 'Continue' }).click()
    const first = codeIn(await letterTo(name, 'Your code'))
    await phone.getByRole('button', { name: 'Send a new code' }).click()
    await expect(phone.getByText('We have sent a new code to q•••@e•••.com.')).toBeVisible()
    await expect.poll(async () => codeIn(await letterTo(name, 'Your code')), { timeout: 15_000 }).not.toBe(first)
    await phone.getByRole('textbox', { name: 'The code from the e-mail' }).fill(codeIn(await letterTo(name, 'Your code')))
    await open(phone).click()
    await expect(phone.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  })

  test('asking for a link by address', async ({ page }) => {
    await page.goto('/en/resume')
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('nobody.in.particular@example.com')
    await page.getByRole('button', { name: 'E-mail me a link' }).click()
    await expect(page.getByText('Please look at your e-mail')).toBeVisible()
  })
})
