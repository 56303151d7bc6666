import { steps } from '@/lib/steps'
import { named } from '../support/invented'
import { keyThroughInterview, tabTo } from '../support/keyboard'
import { sendForm } from '../support/prefill'
import { demoPassword } from '../support/served'
import { expect, test } from '../support/test'

test('the whole interview by keyboard alone, to the receipt', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/en')
  await tabTo(page, /^Start$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await tabTo(page, /^Begin$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const passed = await keyThroughInterview(page, named('Xanthippe Brindlemere'))
  expect(Object.keys(passed).length).toBeGreaterThan(15)
  for (const [id, names] of Object.entries(passed)) {
    // The focus meets the questions in the order in which they are declared, which is that of the page.
    const declared = Object.keys(steps.find((step) => step.id === id)?.fields ?? {})
    const met = [...new Set(names.map((name) => name.split('.')[0] ?? ''))].filter((name) => declared.includes(name))
    expect(met, id).toEqual(declared.filter((key) => met.includes(key)))
  }

  await tabTo(page, /^Send my answers$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
})

test('the main work of the clinic by keyboard alone: sign in, find, assign, move, note, read', async ({ page }) => {
  const reference = await sendForm(named('Theophania Brindlemere'))
  const typing = (answers: Readonly<Record<string, string>>) => new Map(Object.entries(answers).map(([name, typed]) => [name, { typed }]))
  await page.goto('/clinic')
  await tabTo(page, /^Sign in$/, typing({ email: 'psychiatrist@demo.example', password: demoPassword() }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()

  await tabTo(page, /^Find$/, typing({ find: reference }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Theophania')
  await tabTo(page, /^Assign to me$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('It is yours now.')).toBeVisible()

  await tabTo(page, /^Change the status$/, typing({ to: 'in-review', reason: 'Read by keyboard.' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The status is changed.')).toBeVisible()
  await tabTo(page, /^Save the note$/, typing({ note: 'Typed by keyboard.' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your note is saved.')).toBeVisible()

  await page.reload()
  await tabTo(page, /^One-page summary$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
})
