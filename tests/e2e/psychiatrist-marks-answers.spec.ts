import type { Typed } from '@/lib/intake/typed'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { sendForm } from '../support/prefill'
import { openIntake, queueRow } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'

/** Somebody who ticked a pacemaker by mistake: one answer that decides. */
const withPacemaker = (name: string): Typed => {
  const answers = named(name)
  return { ...answers, implants: { ...answers.implants, pacemaker: 'yes', implantCard: 'no' } }
}
const NOTE = 'wickerquartz: she read it as “palpitations”; cardiology letter of May says none.'

test('a psychiatrist corrects an answer that decides; the judgement moves, and the earlier one stays readable', async ({ page, visitor }) => {
  const reference = await sendForm(withPacemaker('Euphemia Brindlemere'))
  await signInAs(page, 'psychiatrist')
  await openIntake(page, reference)
  const address = new URL(page.url()).pathname
  const main = page.getByRole('main')
  await expect(main.locator('dl').first()).toContainText('STOP')
  await expect(main.locator('dl').first()).toContainText('B4')

  await page
    .locator('[id="answer-implants.pacemaker"]')
    .getByRole('link', { name: /^Mark…/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mark an answer' })).toBeVisible()
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.getByRole('radio', { name: 'Correct it' }).check()
  await page
    .getByRole('group', { name: /The right answer/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await page.getByRole('textbox', { name: 'How is it known?' }).fill(NOTE)
  await expectAccessible(page, 'marking an answer, with a problem')
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()

  await expect(page.getByText('Your mark is saved, and the intake is judged again.')).toBeVisible()
  await expect(main.locator('dl').first()).not.toContainText('STOP')
  const again = page.getByRole('region', { name: 'Judged again' })
  await expect(again).toContainText('by Dr. Parker Psychiatrist because an answer was corrected: A pacemaker')
  await expect(again).toContainText('Safety: STOP →')
  await expect(again).toContainText('Band: B4 → B1')
  const answer = page.locator('[id="answer-implants.pacemaker"]')
  await expect(answer).toContainText(/Yes\s*Corrected to\s*No\s*by Dr\. Parker Psychiatrist on/)
  await expect(answer).toContainText(NOTE)
  await expectAccessible(page, 'an intake with a corrected answer')

  await page.getByRole('link', { name: /^As it was sent/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The judgement of the day it was sent' })).toBeVisible()
  await expect(main).toContainText('This judgement is kept, and no longer holds.')
  await expect(main.locator('dl').first()).toContainText('STOP')
  await expect(page.getByRole('button', { name: /judge/i })).toHaveCount(0)
  await expectAccessible(page, 'an earlier judgement')

  await page.goto(`${address}/summary`)
  await expect(main).toContainText('Corrected by a psychiatrist after sending: A pacemaker, a defibrillator or a wire in the heart')

  const office = await visitor()
  await signInAs(office, 'coordinator')
  await expect(await queueRow(office, reference)).toContainText('B1 strong')
  await office.goto(address)
  await expect(office.getByRole('main')).toContainText('Band: B4 → B1')
  await expect(office.locator('[id="answer-implants.pacemaker"]')).toContainText('Corrected to')
  await expect(office.getByRole('link', { name: /^Mark…/ })).toHaveCount(0)
})

test('a mark on a mood answer moves what a coordinator sees, and tells them nothing of the answer', async ({ page, visitor }) => {
  const reference = await sendForm(named('Hildegund Brindlemere'))
  await signInAs(page, 'psychiatrist')
  await openIntake(page, reference)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/answers/self-harm.wishDead`)
  await page.getByRole('radio', { name: 'Correct it' }).check()
  await page
    .getByRole('group', { name: /The right answer/ })
    .getByRole('radio', { name: 'Yes', exact: true })
    .check()
  await page.getByRole('textbox', { name: 'How is it known?' }).fill('wickerquartz: said so on the phone today.')
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(page.getByText('Your mark is saved')).toBeVisible()

  const office = await visitor()
  await signInAs(office, 'coordinator')
  await office.goto(address)
  const main = office.getByRole('main')
  await expect(office.getByRole('region', { name: 'Judged again' })).toContainText('because an answer was corrected.')
  await expect(main).toContainText('SAME-DAY')
  await expect(office.getByRole('button', { name: /I am on it/ })).toBeVisible()
  for (const word of ['wickerquartz', 'wished you were dead', 'said so on the phone']) await expect(main).not.toContainText(word)
})

test('two psychiatrists at one answer: the second is told, and loses no word', async ({ page, visitor }) => {
  const reference = await sendForm(withPacemaker('Ludmilla Brindlemere'))
  const other = await visitor()
  for (const each of [page, other]) {
    await signInAs(each, 'psychiatrist')
    await openIntake(each, reference)
    await each.goto(`${new URL(each.url()).pathname}/answers/implants.pacemaker`)
    await each.getByRole('radio', { name: 'Correct it' }).check()
    await each
      .getByRole('group', { name: /The right answer/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check()
    await each.getByRole('textbox', { name: 'How is it known?' }).fill('We both asked.')
  }
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(page.getByText('Your mark is saved')).toBeVisible()
  await other.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'somebody changed this intake meanwhile' })).toContainText('Dr. Parker Psychiatrist')
  await expect(other.getByRole('textbox', { name: 'How is it known?' })).toHaveValue('We both asked.')
  await expect(other.getByRole('radio', { name: 'Correct it' })).toBeChecked()
  await expect(other.getByRole('group', { name: /The right answer/ }).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
})

test('without scripts: a list is corrected, a row added, and the mark withdrawn again', async ({ visitor }) => {
  const reference = await sendForm(named('Philippa Brindlemere'))
  const page = await visitor({ javaScriptEnabled: false })
  await signInAs(page, 'psychiatrist')
  await openIntake(page, reference)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/answers/medicines.list`)
  await page.getByRole('radio', { name: 'Correct it' }).check()
  await page.getByRole('textbox', { name: 'How is it known?' }).fill('The pharmacy’s list.')
  await page.getByRole('button', { name: 'Add another medicine' }).click()
  await expect(page.getByRole('radio', { name: 'Correct it' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'How is it known?' })).toHaveValue('The pharmacy’s list.')
  await page.getByRole('group', { name: 'medicine 3', exact: true }).getByRole('combobox', { name: 'Name of the medicine' }).fill('tramadol')
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(page.getByText('Your mark is saved')).toBeVisible()
  await expect(page.locator('[id="answer-medicines.list"]')).toContainText('tramadol')

  await page.goto(`${address}/answers/medicines.list`)
  await page.getByRole('radio', { name: 'Withdraw the mark' }).check()
  await page.getByRole('textbox', { name: 'How is it known?' }).fill('That was her sister’s list.')
  await page.getByRole('button', { name: 'Save the mark and judge again' }).click()
  await expect(page.getByText('Your mark is saved')).toBeVisible()
  await expect(page.locator('[id="answer-medicines.list"]')).not.toContainText('tramadol')
  await page.goto(`${address}/answers/medicines.list`)
  await expect(page.getByRole('region', { name: 'Marks so far' })).toContainText(/Mark withdrawn[\s\S]*Corrected/)
})

test.describe('what is not theirs', () => {
  test.use({ expected: [/status of 404/] })

  test('a coordinator finds no page to mark on, and posting its form from there changes nothing', async ({ page, visitor }) => {
    const reference = await sendForm(withPacemaker('Walburga Brindlemere'))
    const doctor = await visitor()
    await signInAs(doctor, 'psychiatrist')
    await openIntake(doctor, reference)
    const address = new URL(doctor.url()).pathname
    await signInAs(page, 'coordinator')
    expect((await page.goto(`${address}/answers/implants.pacemaker`))?.status()).toBe(404)

    await doctor.goto(`${address}/answers/implants.pacemaker`)
    await doctor.getByRole('radio', { name: 'Correct it' }).check()
    await doctor
      .getByRole('group', { name: /The right answer/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check()
    await doctor.getByRole('textbox', { name: 'How is it known?' }).fill('Posted by somebody who may not.')
    // The same browser, signed in as somebody else meanwhile.
    await doctor.context().clearCookies()
    await doctor.context().addCookies(await page.context().cookies())
    await doctor.getByRole('button', { name: 'Save the mark and judge again' }).click()
    await expect(doctor.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    await page.goto(address)
    await expect(page.getByRole('main').locator('dl').first()).toContainText('STOP')
    await expect(page.getByRole('region', { name: 'Judged again' })).toHaveCount(0)
  })
})
