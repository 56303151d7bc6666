import { expect, type Locator, type Page } from '@playwright/test'
import { boxesOf, isTicked, saidOf } from '@/lib/forms/boxes'
import type { Field, ListField, Option, RowField } from '@/lib/forms/field'
import { stepIn } from '@/lib/forms/in-words'
import { optionsOf, type StepData } from '@/lib/forms/step'
import { type Translate, translator } from '@/lib/i18n/translator'
import { offered } from '@/lib/intake/offer'
import type { Typed } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'

type Answers = Readonly<Record<string, unknown>>

/** Pages in English: every text is its own. */
const english = translator({})
/** A place on a page, and the words of the page's language. */
type Place = { readonly within: Locator; readonly t: Translate }

const OPEN: readonly Option[] = [
  { value: 'unsure', label: 'I am not sure' },
  { value: 'declined', label: 'I would rather not say' },
]
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The words a person reads for a value. */
function labelOf(field: Field | RowField, value: unknown, t: Translate): string {
  const option = [...optionsOf(field), ...OPEN].find((one) => one.value === String(value))
  if (!option) throw new Error(`"${field.label}" offers no "${String(value)}".`)
  return t(option.label)
}

/** A question with several controls, by its words. */
const question = (within: Locator, field: Field | RowField) =>
  within.getByRole('group', { name: field.label, exact: true }).or(within.getByRole('radiogroup', { name: field.label, exact: true }))

const choose = (within: Locator, role: 'radio' | 'checkbox', name: string) => within.getByRole(role, { name, exact: true }).check()

/** Answers one question as a person does: finds it by its words, and types or chooses. `value` is encoded as it is stored. */
async function answer({ within, t }: Place, field: Field | RowField, value: unknown): Promise<void> {
  const here = question(within, field)
  if (value === 'unsure' && (field.kind === 'number' || field.kind === 'month' || field.kind === 'date')) return choose(here, 'checkbox', labelOf(field, value, t))
  switch (field.kind) {
    case 'text':
    case 'long':
      return within.getByRole('textbox', { name: field.label, exact: true }).fill(String(value))
    case 'listed':
      await within.getByRole('combobox', { name: field.label, exact: true }).fill(String(value))
      // Suggestions lie over what comes next until the box is left.
      return within.getByRole('combobox', { name: field.label, exact: true }).blur()
    case 'number':
      return here.getByRole('textbox').fill(String(value))
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      for (const [name, text] of Object.entries({ Month: month, Day: day, Year: year })) await here.getByRole('textbox', { name: t(name), exact: true }).fill(text)
      return
    }
    case 'month': {
      const [year = '', month = ''] = String(value).split('-')
      await here.getByRole('combobox', { name: t('Month'), exact: true }).selectOption({ label: t(MONTHS[Number(month) - 1] ?? month) })
      return here.getByRole('textbox', { name: t('Year'), exact: true }).fill(year)
    }
    case 'one': {
      const menu = within.getByRole('combobox', { name: field.label, exact: true })
      return (await menu.count()) > 0 ? void (await menu.selectOption({ label: labelOf(field, value, t) })) : choose(here, 'radio', labelOf(field, value, t))
    }
    case 'yesno':
    case 'item':
      return choose(here, 'radio', labelOf(field, value, t))
    case 'scale':
      return choose(here, 'radio', OPEN.some((one) => one.value === value) ? labelOf(field, value, t) : String(value))
    case 'many':
      for (const one of [value].flat()) await choose(here, 'checkbox', labelOf(field, one, t))
      return
    case 'list':
      return fillRows({ within, t }, field, value as readonly Answers[])
  }
}

/** Further questions are folded away until somebody wants to say more. */
async function unfold(within: Locator): Promise<void> {
  const fold = within.locator('details:not([open]) > summary').first()
  if ((await fold.count()) > 0) await fold.click()
}

async function fillFields({ within, t }: Place, fields: Readonly<Record<string, Field | RowField>>, answers: Answers): Promise<void> {
  const given = Object.entries(fields).filter(([key, field]) => answers[key] !== undefined && !field.unasked)
  if (given.some(([, field]) => field.later)) await unfold(within)
  for (const [key, field] of given) await answer({ within, t }, field, answers[key])
}

async function fillRows({ within, t }: Place, field: ListField, rows: readonly Answers[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (index > 0) await within.getByRole('button', { name: t('Add another {what}', { what: field.rowName }), exact: true }).click()
    const here = within.getByRole('group', { name: `${field.rowName} ${index + 1}`, exact: true })
    await expect(here).toBeVisible()
    await fillFields({ within: here, t }, field.row, row)
  }
}

/** A list of check boxes that is closed by "none of these", or by "not sure" and then question by question. */
async function fillGroups({ within, t }: Place, step: StepData, answers: Answers): Promise<void> {
  for (const group of step.groups) {
    const here = within.getByRole('group', { name: group.legend, exact: true })
    for (const box of boxesOf(group, step.fields)) if (isTicked(box, answers[box.field])) await choose(here, 'checkbox', box.label)
    const said = group.fields.map((key) => saidOf(group, step.fields, key, answers[key]))
    if (said.includes('none')) await choose(here, 'radio', group.closedBy ?? t('None of these, or nothing else'))
    else if (said.includes('unsure')) await choose(here, 'radio', t('I am not sure about the rest'))
  }
}

/** The questions of the page. */
const questions = (page: Page) => page.locator('main form').first()

/** Fills in the step that the page shows, as far as there are answers. Knows nothing of any step but its declaration. */
export async function fillStep(page: Page, id: string, answers: Answers, t: Translate = english): Promise<void> {
  const declared = stepById(id)
  if (!declared) throw new Error(`There is no step "${id}".`)
  const step = stepIn(offered(declared), t)
  const grouped = new Set<string>(step.groups.flatMap(({ fields }) => fields))
  const place = { within: questions(page), t }
  await fillGroups(place, step, answers)
  await fillFields(place, Object.fromEntries(Object.entries(step.fields).filter(([key]) => !grouped.has(key))), answers)
}

export const saveAndContinue = (page: Page, t: Translate = english) => page.getByRole('button', { name: t('Save and continue'), exact: true })

/** The last part of the address: the id of the step that is shown, or `check`. */
export const stepHere = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** Begins a form at the start page and goes to its first step. */
export async function beginForm(page: Page): Promise<void> {
  await page.goto('/en')
  await page.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
}

/** Saves the step that is shown and waits for the next page. */
export async function goOn(page: Page, t: Translate = english): Promise<void> {
  const before = stepHere(page)
  await saveAndContinue(page, t).click()
  await page.waitForURL((url) => url.pathname.split('/').at(-1) !== before)
}

/**
 * Walks from the task list to the check page through every step that comes, giving each its answers.
 * @returns the ids of the steps, in the order in which they came
 */
export async function walkInterview(page: Page, answers: Typed): Promise<readonly string[]> {
  const walked: string[] = []
  await page.getByRole('link', { name: /^(Begin|Continue)$/ }).click()
  await page.waitForURL(/\/intake\/[a-z0-9-]+$/)
  while (stepHere(page) !== 'check') {
    const id = stepHere(page)
    if (walked.includes(id)) throw new Error(`The interview came back to "${id}".`)
    walked.push(id)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await fillStep(page, id, answers[id] ?? {})
    await goOn(page)
  }
  return walked
}
