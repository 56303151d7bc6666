import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { choicesFor } from '@/app/(clinic)/clinic/intakes/[id]/answers/[key]/choices'
import { UNTRIED } from '@/components/clinic/form-field'
import { MarkForm } from '@/components/clinic/mark-form'
import type { MarkedRow } from '@/lib/documents/marked-answers'
import { implants } from '@/lib/steps/implants'

const row = (state: MarkedRow['state'], mark?: MarkedRow['mark']): MarkedRow => ({
  key: 'implants.pacemaker',
  question: 'A pacemaker',
  state,
  text: '',
  ...(mark && { mark }),
})
const drawn = (of: MarkedRow | undefined) =>
  renderToStaticMarkup(
    <MarkForm action={async () => UNTRIED} hidden={{ id: '1' }} field={implants.fields.pacemaker} value={undefined} choices={choicesFor(of)} suggestions={{}} />,
  )
const kindsIn = (html: string) =>
  [...html.matchAll(/<input[^>]*name="kind"[^>]*>/g)].map(([input]) => [/type="(\w+)"/.exec(input)?.[1], /value="([\w-]+)"/.exec(input)?.[1]])

describe('marking an answer', () => {
  it.each([
    ['not answered', row('missing'), 'Give the answer'],
    ['answered “not sure”', row('unsure'), 'Correct it'],
    ['never asked', undefined, 'Give the answer'],
  ] as const)('%s: there is one thing to do, and nothing to choose', (_, of, words) => {
    const html = drawn(of)
    expect(kindsIn(html)).toEqual([['hidden', 'corrected']])
    expect(html).toContain(words)
    expect(html).toMatch(/<legend[^>]*>The right answer</)
    expect(html).not.toContain('What do you want to do?')
    expect(html).toContain('name="answer')
  })

  it('answered, there is something to choose', () => {
    expect(kindsIn(drawn(row('given')))).toEqual([
      ['radio', 'confirmed'],
      ['radio', 'corrected'],
    ])
    expect(drawn(row('given'))).toContain('What do you want to do?')
  })

  it('with a mark, it can be withdrawn', () =>
    expect(kindsIn(drawn(row('unsure', { kind: 'corrected', by: 'Petra', at: new Date(0), note: 'n' })))).toEqual([
      ['radio', 'corrected'],
      ['radio', 'withdrawn'],
    ]))
})
