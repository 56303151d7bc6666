import { expect, test } from 'vitest'
import { conditionInWords } from '@/lib/documents/condition-words'
import { paperForm } from '@/lib/documents/paper-form'
import { optionsOf } from '@/lib/forms/step'
import { translate } from '@/lib/i18n/translate'
import { notices } from '@/lib/notices'
import { fieldAt, steps } from '@/lib/steps'
import { readingOf } from '@/tests/support/invented-estimate'

const clinic = { name: 'Palmetto Example Clinic', phone: '(305) 555-0142', address: '100 Example Street\nMiami, FL 33101', hours: 'Mon–Fri 8–17', rightsContact: '' }
const t = translate('en')
const form = paperForm(clinic, 'en', t)
const reading = readingOf(form).join('\n')

/** How the questions of the patient alone are answered on a screen: paper has an envelope for it. */
const onPaper = steps.filter(({ id }) => id !== 'in-private')

test.each(onPaper.map((step) => [step.id, step] as const))('%s stands on paper with its reason, its questions and its answers', (_, step) => {
  for (const words of [step.heading, step.why, step.intro ?? '', step.credit ?? '']) expect(reading.includes(words), words).toBe(true)
  for (const [name, field] of Object.entries(step.fields)) {
    if (field.unasked || name === 'signature') continue
    expect(reading.includes(field.label), field.label).toBe(true)
    const missing = optionsOf(field).filter(({ label }) => !reading.includes(label))
    expect(optionsOf(field).length > 15 ? [] : missing, field.label).toEqual([])
  }
})

test('every condition is told in words, and none names a fact by its key', () => {
  for (const step of steps) {
    for (const condition of [step.showIf, ...Object.values(step.fieldConditions)]) {
      if (!condition) continue
      const words = conditionInWords(condition.plain, fieldAt, t)
      expect(words, step.id).toMatch(/^(Answer this only if|Skip this if) .+\.$/)
      expect(words, step.id).not.toMatch(/undefined|\{|[a-z]+-[a-z]+\.[a-z]|only if not/)
    }
  }
})

test('it says where to bring it, whom to call, where to turn in a crisis, and the substance of every notice', () => {
  for (const words of ['100 Example Street', '(305) 555-0142', 'call or text 988', 'AYUDA', 'Mon–Fri 8–17', 'closed envelope'])
    expect(reading.includes(words), words).toBe(true)
  for (const { text } of notices.flatMap(({ substance }) => substance)) expect(reading.includes(text), text).toBe(true)
})

test('nothing is filled in on the picture', () => {
  const figure = form.blocks.find((block) => block.kind === 'figure')
  expect(figure?.kind === 'figure' && figure.drawings.flatMap(({ paths }) => paths).some(({ look }) => look === 'filled')).toBe(false)
})

test('places with two sides stand in pairs', () => {
  const places = form.blocks.find((block) => block.kind === 'choices' && block.options.some((option) => option.startsWith('Left shoulder')))
  const options = places?.kind === 'choices' ? places.options : []
  const lefts = options.map((option, at) => (option.startsWith('Left ') ? at % 2 : 0))
  expect(options.length).toBeGreaterThan(20)
  expect(lefts.every((remainder) => remainder === 0)).toBe(true)
})
