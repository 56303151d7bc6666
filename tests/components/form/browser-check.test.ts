import { expect, it } from 'vitest'
import { browserCheck } from '@/components/form/browser-check'
import { list, number, text, yesno } from '@/lib/forms/field'
import type { StepData } from '@/lib/forms/step'

const step = {
  ...{ id: 'about-you', heading: 'About you', why: 'To know you.', groups: [], showFieldIf: {} },
  fields: {
    name: text({ label: 'Name?', needed: 'Enter your name.' }),
    answer: yesno({ label: 'Yes or no?', needed: 'Choose an answer.' }),
    dose: number({ label: 'Dose?', least: 0, most: 100 }),
    rows: list({
      label: 'Medicines?',
      rowName: 'medicine',
      rowTitle: 'medicine',
      most: 3,
      row: { medicine: text({ label: 'Name' }), doseMg: number({ label: 'Dose', least: 0, most: 5_000 }) },
    }),
  },
} satisfies StepData
const ALL = Object.keys(step.fields)

/** What is found in a form with these controls filled in: `control: what to do`. */
async function found(controls: Readonly<Record<string, string>>, shown: readonly string[] = ALL): Promise<readonly string[]> {
  const form = new FormData()
  for (const [name, value] of Object.entries(controls)) form.append(name, value)
  return (await browserCheck(step)(form, shown)).map(({ name, problem }) => `${name}: ${problem}`)
}

it('asks for what is needed, in the order of the page', async () => expect(await found({})).toEqual(['name: Enter your name.', 'answer: Choose an answer.']))
it('asks for it when it is blank', async () => expect(await found({ name: '  ', answer: 'no' })).toEqual(['name: Enter your name.']))
it('takes unsure for an answer', async () => expect(await found({ name: 'Ana', answer: 'unsure' })).toEqual([]))
it('asks for it only where it is shown', async () => expect(await found({ answer: 'no' }, ['answer', 'dose'])).toEqual([]))
it('reports it beside other problems', async () =>
  expect(await found({ answer: 'yes', dose: '12,5O' })).toEqual(['name: Enter your name.', 'dose: Enter a number from 0 to 100.']))
it('does not ask again for what is there but wrong', async () =>
  expect(await found({ name: 'x'.repeat(121), answer: 'yes' })).toEqual(['name: Use 120 characters or fewer.']))
it('says where in the rows of the page a problem is', async () =>
  expect(await found({ name: 'Ana', answer: 'yes', 'rows.4.medicine': 'a', 'rows.4.doseMg': '-1' })).toEqual(['rows.4.doseMg: Enter a number from 0 to 5,000.']))
it('finds nothing more once it is put right', async () => {
  const check = browserCheck(step)
  const wrong = new FormData()
  const right = new FormData()
  for (const [name, value] of Object.entries({ name: 'Ana', answer: 'yes' })) right.append(name, value)
  expect(await check(wrong, ALL)).toHaveLength(2)
  expect(await check(right, ALL)).toEqual([])
})
