import { expect, type Page } from '@playwright/test'
import { boxesOf, isTicked, saidOf } from '@/lib/forms/boxes'
import type { Field, RowField } from '@/lib/forms/field'
import { groupNames, partsOf } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import { offered } from '@/lib/intake/offer'
import type { Typed } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'
import { stepHere } from './walk'

// A form filled in with nothing but the keyboard: the tabulator goes on, arrows choose, the space bar ticks, the enter key presses.

type Answers = Readonly<Record<string, unknown>>
/** What is to stand in a control, by the name it posts under: words that are typed, or the values that are chosen. */
type Wanted = Map<string, { readonly typed: string } | { readonly chosen: readonly string[] }>

/** The element that has the focus, as a person would hear it. */
type Focused = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly value: string
  readonly words: string
  readonly checked: boolean
  readonly outlined: boolean
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const { outlineStyle } = getComputedStyle(element)
    return {
      tag: element.tagName.toLowerCase(),
      type: element.type ?? '',
      name: element.name ?? '',
      value: element.value ?? '',
      words: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      checked: element.checked === true,
      // A place on the body map has a ring of its own, drawn above its neighbours.
      outlined: outlineStyle !== 'none' || [...document.querySelectorAll('[data-ring]')].some((ring) => getComputedStyle(ring).display !== 'none'),
    }
  })

function wantField(wanted: Wanted, name: string, field: Field | RowField, value: unknown): void {
  if (value === undefined || field.kind === 'list') return
  const isOpen = value === 'unsure' && (field.kind === 'number' || field.kind === 'month' || field.kind === 'date')
  if (isOpen) wanted.set(`${name}.unsure`, { chosen: ['unsure'] })
  else if (field.kind === 'date' || field.kind === 'month')
    for (const [part, typed] of Object.entries(partsOf(field, value))) wanted.set(`${name}.${part}`, { typed: String(typed) })
  else if (['text', 'long', 'number', 'listed'].includes(field.kind)) wanted.set(name, { typed: String(value) })
  else wanted.set(name, { chosen: [value].flat().map(String) })
}

/** Every control of a step that these answers fill. */
function wantedIn(step: StepData, answers: Answers): Wanted {
  const wanted: Wanted = new Map()
  const grouped = new Set(step.groups.flatMap(({ fields }) => fields))
  for (const group of step.groups) {
    const names = groupNames(group.id)
    const said = group.fields.map((key) => saidOf(group, step.fields, key, answers[key]))
    const ticked = boxesOf(group, step.fields).filter((box) => isTicked(box, answers[box.field]))
    wanted.set(names.boxes, { chosen: ticked.map(({ posts }) => posts) })
    if (said.includes('none')) wanted.set(names.close, { chosen: ['none'] })
  }
  for (const [key, field] of Object.entries(step.fields)) {
    if (grouped.has(key) || field.unasked) continue
    if (field.kind !== 'list') wantField(wanted, key, field, answers[key])
    else
      for (const [number, row] of ((answers[key] ?? []) as readonly Answers[]).entries())
        for (const [cell, inner] of Object.entries(field.row)) wantField(wanted, `${key}.${number}.${cell}`, inner, row[cell])
  }
  return wanted
}

/** Answers the control that has the focus, when something is wanted of it. */
async function answerHere(page: Page, here: Focused, wanted: Wanted): Promise<void> {
  const want = wanted.get(here.name)
  if (!want) return
  if ('typed' in want) {
    wanted.delete(here.name)
    if (here.value === want.typed) return
    if (here.tag === 'select') return page.keyboard.type(await labelIn(page, want.typed))
    await page.keyboard.press('Control+A')
    return page.keyboard.type(want.typed)
  }
  if (here.tag === 'select') {
    wanted.delete(here.name)
    return page.keyboard.type(await labelIn(page, want.chosen[0] ?? ''))
  }
  if (here.type === 'checkbox' && want.chosen.includes(here.value) !== here.checked) return page.keyboard.press('Space')
  if (here.type !== 'radio') return
  wanted.delete(here.name)
  if (want.chosen[0] === here.value) return here.checked ? undefined : page.keyboard.press('Space')
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('ArrowDown')
    const now = await focused(page)
    if (now.value === want.chosen[0]) return expect(now.checked, `${now.name} is chosen`).toBe(true)
  }
  throw new Error(`The arrow keys never came to "${want.chosen[0]}" of "${here.name}".`)
}

/** The words of a menu's entry: typing them chooses it. */
const labelIn = (page: Page, value: string) =>
  page.evaluate((wanted) => [...(document.activeElement as HTMLSelectElement).options].find((option) => option.value === wanted)?.text ?? '', value)

const MOST_STOPS = 260

/**
 * Presses the tabulator until the focus stands on a control with these words, answering what it passes. Fails where the focus
 * cannot be seen.
 */
export async function tabTo(page: Page, words: RegExp, wanted: Wanted = new Map()): Promise<readonly string[]> {
  const passed: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    expect(here.outlined, `the focus is seen at ${here.tag} ${here.name} "${here.words.slice(0, 40)}"`).toBe(true)
    passed.push(here.name || here.words)
    if (words.test(here.words)) return passed
    await answerHere(page, here.words.startsWith('Add another ') && needsRow(wanted) ? await addRow(page) : here, wanted)
  }
  throw new Error(`The focus never came to ${words}. It passed: ${passed.join(', ')}`)
}

/** Adds a row to a list; the focus goes to its first control, which is answered. */
async function addRow(page: Page): Promise<Focused> {
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focused(page)).name, 'the focus goes to the new row').toMatch(/\.\d+\./)
  return focused(page)
}

/** Something is still to be said in a row of a list. */
const needsRow = (wanted: Wanted) => [...wanted.keys()].some((name) => /^\w+\.\d+\.\w+/.test(name))

/**
 * Fills in the step that is shown and goes on, by keyboard alone. Answers which controls the focus passed, in their order.
 * @param isLoaded the page was loaded whole, so that its scripts may not have come when it is left: then the next is loaded whole
 *   too, and the browser itself begins at the top of it
 */
async function keyThroughStep(page: Page, answers: Answers, isLoaded: boolean): Promise<readonly string[]> {
  const id = stepHere(page)
  const declared = stepById(id)
  if (!declared) throw new Error(`There is no step "${id}".`)
  const passed = await tabTo(page, /^Save and continue$/, wantedIn(offered(declared), answers))
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.split('/').at(-1) !== id)
  const isSamePage = await page.evaluate(() => 'isSamePage' in window)
  if (isLoaded && !isSamePage) return passed
  // Reading goes on at the top of the new page, also for those who hear it.
  await expect(page.locator('main')).toBeFocused()
  return passed
}

/** Walks from the first step to the check page by keyboard alone. */
export async function keyThroughInterview(page: Page, answers: Typed): Promise<Readonly<Record<string, readonly string[]>>> {
  const passed: Record<string, readonly string[]> = {}
  while (stepHere(page) !== 'check') {
    const id = stepHere(page)
    if (passed[id]) throw new Error(`The interview came back to "${id}".`)
    passed[id] = await keyThroughStep(page, answers[id] ?? {}, Object.keys(passed).length === 0)
  }
  return passed
}
