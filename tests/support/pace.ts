import type { Page } from '@playwright/test'
import { type Language, translate } from '@/lib/i18n/translate'
import type { Typed } from '@/lib/intake/typed'
import { stepById } from '@/lib/steps'
import { named } from './invented'
import { fillStep, goOn, stepHere } from './walk'

/**
 * How fast people read, look through and press, by published rates. Questions and what explains them are read, answers are
 * looked through. Reading: the mean of silent reading of adults, 238 words a minute in English and 278 in Spanish (Brysbaert
 * 2019, Journal of Memory and Language 109, 104047); looking through: at 450 (skimming; Rayner et al. 2016, Psychological
 * Science in the Public Interest 17, 4). Typing on a phone: 36 words of five letters a minute (Palin et al. 2019, MobileHCI).
 * Deciding and pointing: 1.35 and 1.1 seconds (the keystroke-level model: Card, Moran and Newell 1983).
 */
const PACE = { reading: { en: 238, es: 278 }, lookingThrough: 450, letters: 36 * 5, decide: 1.35, point: 1.1 } as const

/** What one page asks of a person: words to be read, words of answers to be looked through, what is pressed and typed. */
type Asked = { readonly words: number; readonly answerWords: number; readonly presses: number; readonly letters: number }

/** Seconds on one page, the press that goes on included; not the way to the next page, which the line decides. */
function secondsOn({ words, answerWords, presses, letters }: Asked, language: Language): number {
  const minutes = words / PACE.reading[language] + answerWords / PACE.lookingThrough + letters / PACE.letters
  return minutes * 60 + presses * (PACE.decide + PACE.point) + PACE.point
}

/** Reads the page as it stands, filled in. `known`: lines of earlier pages, such as the name of a button; nobody reads those again. */
const askedBy = (page: Page, known: readonly string[]): Promise<Asked & { readonly lines: readonly string[] }> =>
  page.evaluate((known) => {
    const main = document.querySelector('main') as HTMLElement
    const CHOICE = 'label:has(input[type=radio], input[type=checkbox])'
    const ofRead = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (!(node instanceof HTMLElement) || !node.checkVisibility() || node.matches(`.sr-only, select, ${CHOICE}`)) return ''
      const inside = [...node.childNodes].map(ofRead).join('')
      return getComputedStyle(node).display.startsWith('inline') ? inside : `\n${inside}\n`
    }
    // Whoever has found their answer looks no further in that question.
    const isBelowChosen = (label: HTMLElement): boolean => {
      const radio = label.querySelector<HTMLInputElement>('input[type=radio]')
      const chosen = radio && document.querySelector(`input[type=radio][name="${CSS.escape(radio.name)}"]:checked`)
      return Boolean(chosen && chosen.compareDocumentPosition(radio) & Node.DOCUMENT_POSITION_FOLLOWING)
    }
    const read = ofRead(main)
      .split('\n')
      .map((line) => line.trim())
    const answers = [...main.querySelectorAll<HTMLElement>(CHOICE)]
      .filter((one) => one.checkVisibility() && !isBelowChosen(one))
      .map((one) => [...one.childNodes].map(ofRead).join('').trim())
    const seen = new Set(known)
    const count = (lines: readonly string[]) =>
      [...new Set(lines)]
        .filter((line) => !seen.has(line))
        .flatMap((line) => line.split(/\s+/))
        .filter((word) => /\p{L}/u.test(word)).length
    const controls = [...main.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)')].filter((one) => one.checkVisibility())
    const chosen = controls.filter(({ type, checked }) => (type === 'radio' || type === 'checkbox') && checked).length
    const menus = controls.filter((one) => one.tagName === 'SELECT' && one.value !== '').length
    const written = controls.filter((one) => (one.tagName === 'TEXTAREA' || /^(?:text|email|tel)$/.test(one.type)) && one.value !== '')
    return {
      lines: [...read, ...answers],
      words: count(read),
      answerWords: count(answers),
      presses: chosen + 2 * menus + written.length,
      letters: written.reduce((sum, { value }) => sum + value.length, 0),
    }
  }, known)

/** The answers to what everybody is asked: without those that may wait. */
function core(answers: Typed): Typed {
  const kept = (fields: Readonly<Record<string, { readonly later?: true }>>, given: object) => Object.entries(given).filter(([key]) => fields[key]?.later === undefined)
  return Object.fromEntries(
    Object.entries(answers).map(([id, given]) => {
      const fields = stepById(id)?.fields ?? {}
      const inRows = kept(fields, given ?? {}).map(([key, value]) => {
        const field = fields[key]
        return [key, field?.kind === 'list' ? (value as readonly object[]).map((row) => Object.fromEntries(kept(field.row, row))) : value]
      })
      return [id, Object.fromEntries(inRows)]
    }),
  )
}

/** How long one step takes, and how long its page says. */
export type Timed = { readonly step: string; readonly seconds: number; readonly said: number }

/**
 * Fills in the interview from the start page to the check page as somebody with pain, low mood and two medicines, and works out how
 * long a person needs for every step.
 */
export async function walkTimed(page: Page, language: Language): Promise<readonly Timed[]> {
  const t = translate(language)
  const answers = core(named(`Wilhelmina ${language === 'en' ? 'Anglesworth' : 'Esquivel'}`))
  // What runs this names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (each) => each')
  await page.goto(`/${language}`)
  await page.getByRole('button', { name: t('Start') }).click()
  await page.getByRole('link', { name: t('Begin'), exact: true }).click()
  await page.waitForURL(/\/intake\/[a-z0-9-]+$/)
  const walked: Timed[] = []
  const known: string[] = []
  while (stepHere(page) !== 'check') {
    const step = stepHere(page)
    await fillStep(page, step, answers[step] ?? {}, t)
    const { lines, ...asked } = await askedBy(page, known)
    known.push(...lines)
    walked.push({ step, seconds: secondsOn(asked, language), said: stepById(step)?.seconds ?? 0 })
    await goOn(page, t)
  }
  return walked
}

/** The sum over all steps, in minutes. */
export const minutesOf = (walked: readonly Timed[], key: 'seconds' | 'said'): number => walked.reduce((sum, one) => sum + one[key], 0) / 60
