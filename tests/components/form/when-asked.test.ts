import { describe, expect, it } from 'vitest'
import { whenAskedIn } from '@/app/(patient)/[locale]/intake/[step]/when-asked'
import { translate } from '@/lib/i18n/translate'
import { offered } from '@/lib/intake/offer'
import { steps } from '@/lib/steps'

const told = steps.flatMap((step) => Object.entries(whenAskedIn(offered(step), translate('en'))).map(([key, words]) => [`${step.id}.${key}`, words] as const))

describe('when to answer a question, on a page that cannot hide it', () => {
  it('is said of many questions', () => expect(told.length).toBeGreaterThan(15))

  it.each(told)('%s: %s', (_, words) => {
    // An answer stands there in the words of the page, never as it is stored or counted.
    expect(words).toMatch(/^(?:Answer this only if|Skip this if) .+\.$/)
    expect(words).not.toContain('only if not')
    for (const [, answer = ''] of words.matchAll(/“([^”]*)”/g)) expect(answer).toMatch(/^[^a-z\d]/)
  })

  it('says of what is asked once several things are chosen that it is more than one', () => {
    expect(Object.fromEntries(told)['pain-diagnosis.mainCondition']).toBe(
      'Answer this only if you chose more than one at “What has a doctor or other clinician called your pain?”.',
    )
  })

  it('says it of the questions of a list’s rows, by their list’s name and their own', () => {
    expect(Object.fromEntries(told)['medicines.list.nowMg']).toBe('Answer this only if you answer “Yes” to “Are you taking it now?”.')
  })
})
