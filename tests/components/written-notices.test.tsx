import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FormProvider } from '@/components/form/form-context'
import { StepQuestions } from '@/components/intake/step-questions'
import { long, one, yesno } from '@/lib/forms/field'
import type { StepData } from '@/lib/forms/step'
import { translator } from '@/lib/i18n/translator'

const step: StepData = {
  ...{ id: 'health-now', heading: 'Your health', why: 'To know it.', showFieldIf: {} },
  fields: {
    signs: one({ label: 'Any of these signs?', options: { headache: 'A headache', none: 'None' } }),
    pregnant: yesno({ label: 'Pregnant?' }),
    hidden: long({ label: 'What applies?' }),
    words: long({ label: 'In your own words?' }),
    more: long({ label: 'Anything more?', later: true }),
  },
  groups: [{ id: 'few', legend: 'Any of these?', fields: ['pregnant'] }],
}
const raising = { urgentCare: { op: 'is', fact: 'health-now.signs', value: 'headache' } } as const

/** What stands on the page after words of danger, in its order: questions by their names, and the panel. */
function page(after: string, signs = 'none', urgentCare = false): string {
  const surroundings = {
    ...{ t: translator({}), scripted: true, problems: {}, unlikely: {}, suggestions: {}, rows: {}, phone: '' },
    form: new FormData(),
    reread: () => undefined,
  }
  const now = { signs }
  const html = renderToStaticMarkup(
    <FormProvider value={surroundings}>
      <StepQuestions step={step} showing={{ hidden: 'hidden' }} typed={now} now={now} raising={raising} written={{ notices: { crisis: true, urgentCare }, after }} />
    </FormProvider>,
  )
  return [...html.matchAll(/<(fieldset|details|div|section|textarea)\b[^>]*>/g)]
    .flatMap(([tag]) =>
      /id="crisis-now"/.test(tag) ? ['crisis'] : /id="urgent-now"/.test(tag) ? ['urgent'] : /<details/.test(tag) ? ['details'] : (/name="(\w+)"/.exec(tag)?.[1] ?? []),
    )
    .join(' ')
}

it('words of danger show where to turn below the question they were written in', () => expect(page('words')).toBe('hidden words crisis details more'))
it('below one that was opened to say more', () => expect(page('more')).toBe('hidden words details more crisis'))
it.each([
  ['a box of a group', 'group'],
  ['a question of a group', 'pregnant'],
  ['a question that is not shown', 'hidden'],
  ['nothing', ''],
])('where %s was touched last they stand at the end, before what is folded away', (_, after) => expect(page(after)).toBe('hidden words crisis details more'))
it('a choice that sends somebody to care takes nothing from them', () => expect(page('signs', 'headache')).toBe('urgent hidden words crisis details more'))
it('words that call for both show both, help in a crisis first', () => expect(page('words', 'none', true)).toBe('hidden words crisis urgent details more'))
it('what a choice has raised already is not said twice', () => expect(page('words', 'headache', true)).toBe('urgent hidden words crisis details more'))
