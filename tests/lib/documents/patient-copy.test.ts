import { expect, test } from 'vitest'
import { copyFile } from '@/lib/documents/patient-copy/file'
import { copyPaper, leavesOut } from '@/lib/documents/patient-copy/paper'
import { translate } from '@/lib/i18n/translate'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { odalysBrindlemere } from '@/tests/support/invented'
import { readingOf } from '@/tests/support/invented-estimate'

const t = translate('en')
const ON = '2026-11-22'
const sent = (changed: Typed = {}) => readDraft({ ...odalysBrindlemere, ...changed }, ON)
const helped = sent({ 'about-you': { ...odalysBrindlemere['about-you'], filledBy: 'helper', helperName: 'Hal Per' } })
const paperOf = (draft: ReturnType<typeof sent>) =>
  readingOf(copyPaper({ t, language: 'en', sent: draft, reference: 'BCDF-2345', sentAt: 'November 22, 2026', clinic: { name: 'Palmetto', phone: '305' } })).join('\n')
const fileOf = (draft: ReturnType<typeof sent>) => copyFile(draft, { t, language: 'en', reference: 'BCDF-2345', sentAt: new Date('2026-11-22T12:00:00Z') })

test('who filled in the form for themselves gets every answer, in their own words', () => {
  const words = paperOf(sent())
  for (const said of ['Odalys Brindlemere', 'wickerquartz', 'Little interest or pleasure in doing things', 'duloxetine', 'BCDF-2345']) expect(words).toContain(said)
  expect(leavesOut(sent())).toBe(false)
})

test.each([
  ['60', '60 mg'],
  ['60 mg', '60 mg'],
  ['1,200', '1,200 mg'],
  ['60mg a day', '60mg a day'],
])('a dose that was typed as %s stands there as %s', (typed, said) => {
  const words = paperOf(sent({ medicines: { list: [{ medicine: 'duloxetine', takingNow: 'yes', nowMg: typed }] } }))
  expect(words).toMatch(new RegExp(`duloxetine[^]*\\b${said}\\b(?! mg)`))
})

test.each(['helper', 'guardian'])('a copy of a form that a %s filled in leaves out what may have been said in private, and says so', (filledBy) => {
  const draft = sent({ 'about-you': { ...odalysBrindlemere['about-you'], filledBy, helperName: 'Hal Per' } })
  const words = paperOf(draft)
  expect(words).toContain('Questions that the patient may answer in private')
  for (const kept of ['Little interest or pleasure', 'wished you were dead', 'wickerquartz', 'drinks']) expect(words, kept).not.toContain(kept)
  expect(words).toContain('duloxetine')
  const file = JSON.stringify(fileOf(draft))
  for (const kept of ['phq-9', 'self-harm', 'gad-7', 'wickerquartz', 'drinksPerWeek']) expect(file, kept).not.toContain(`"${kept}"`)
  expect(file).not.toContain('wickerquartz')
})

test('answers that were given alone stay out of the copy, also when the form is said to be one’s own afterwards', () => {
  const draft = sent({ 'in-private': { how: 'alone', givenBack: 'yes' } })
  expect(paperOf(draft)).not.toContain('Little interest or pleasure')
  expect(JSON.stringify(fileOf(draft))).not.toContain('"phq-9"')
})

test('words that speak of death are left out of a helper’s copy wherever they stand', () => {
  const draft = sent({
    'about-you': { ...odalysBrindlemere['about-you'], filledBy: 'helper', helperName: 'Hal Per' },
    implants: { ...odalysBrindlemere.implants, otherImplant: 'I want to kill myself' },
  })
  expect(paperOf(draft)).not.toContain('kill myself')
  expect(JSON.stringify(fileOf(draft))).not.toContain('kill myself')
})

test('the file holds the case in the shape of the contract: read again, it is the same case', () => {
  const file = fileOf(sent())
  expect(readDraft(file.case.answers as Typed, file.case.on).case.answers).toEqual(sent().case.answers)
  expect(file.case.on).toBe(ON)
  expect(file.leavesOutPrivateAnswers).toBe(false)
  expect(fileOf(helped).leavesOutPrivateAnswers).toBe(true)
  expect(file.inWords.flatMap(({ answers }) => answers).find(({ key }) => key === 'about-you.fullName')).toEqual({
    key: 'about-you.fullName',
    question: 'Full name',
    answer: 'Odalys Brindlemere',
  })
})
