import { expect, it } from 'vitest'
import { groupWords } from '@/lib/documents/patient-copy/answer-words'
import type { Step } from '@/lib/forms/step'
import { translate } from '@/lib/i18n/translate'
import { offered } from '@/lib/intake/offer'
import { agreements } from '@/lib/steps/agreements'
import { beforeYouStart } from '@/lib/steps/before-you-start'
import { fibromyalgia } from '@/lib/steps/fibromyalgia'

const wordsOf = (step: Step, typed: Readonly<Record<string, unknown>>, language: 'en' | 'es' = 'en') => {
  const data = offered(step)
  const [group] = data.groups
  return group && groupWords(group, data.fields, typed, translate(language))?.split('\n')
}
const symptoms = (fibromyalgia.groups[0]?.fields ?? []).map((key) => [key, 'no'] as const)
const [ticked] = symptoms

it('closes a list in words that are true whether anything on it was chosen or not', () => {
  const label = offered(fibromyalgia).fields[ticked?.[0] ?? '']?.label
  expect(wordsOf(fibromyalgia, { ...Object.fromEntries(symptoms), [ticked?.[0] ?? '']: 'yes' })).toEqual([label, 'None of the others'])
  expect(wordsOf(fibromyalgia, Object.fromEntries(symptoms))).toEqual(['None of these'])
})

it('names each agreement that was not given', () => {
  const contact = 'Not true for me: You may contact me about this form'
  expect(wordsOf(agreements, { offLabelUnderstood: 'yes', contactConsent: 'no' })).toEqual(['I understand that using TMS for pain is off-label', contact])
  expect(wordsOf(agreements, { contactConsent: 'no' })).toEqual(['Not answered: I understand that using TMS for pain is off-label', contact])
  expect(wordsOf(agreements, { offLabelUnderstood: 'yes', contactConsent: 'yes' })).toHaveLength(2)
  expect(wordsOf(beforeYouStart, { privacyNotice: 'declined', notMonitored: 'yes' }, 'es')).toEqual([
    'Entiendo que nadie lee este formulario mientras lo lleno',
    'No es cierto para mí: Recibí el aviso de privacidad',
  ])
})
