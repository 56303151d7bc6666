import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type ClockShown, Clocks } from '@/components/money/clocks'

const clock: ClockShown = {
  id: 'c1',
  title: 'Good Faith Estimate',
  state: '2 business days left',
  tone: 'plain',
  due: 'due Nov 25, 2026',
  startedBy: 'The person asked about the cost on Nov 20, 2026.',
  rule: 'Within 3 business days.',
  canEnd: true,
}
const endIt = {
  action: async () => ({ attempt: 0, typed: {}, problems: {} }),
  fields: [{ name: 'reason', label: 'Why it ends' }],
  hidden: { id: 'i1' },
}
const drawn = (shown: readonly ClockShown[], more: object = {}) => renderToStaticMarkup(<Clocks clocks={shown} {...more} />)

describe('A clock of the estimate', () => {
  it('runs on while the paper is made and not given, and says so with the way to it', () => {
    const text = drawn([{ ...clock, made: { words: 'Good Faith Estimate made, not given yet', href: '/clinic/intakes/i1/papers/p1' } }])
    expect(text).toContain('2 business days left')
    expect(text).toContain('<a href="/clinic/intakes/i1/papers/p1">Good Faith Estimate made, not given yet</a>: it runs until the paper is given.')
    expect(drawn([clock])).not.toContain('not given yet')
  })

  it('can be ended by those who may, each by a form that names its clock; a payer’s cannot', () => {
    const text = drawn([clock, { ...clock, id: 'c2', canEnd: false }], { endIt })
    expect(text.match(/<form/g)).toHaveLength(1)
    expect(text).toContain('<input type="hidden" name="clock" value="c1"/>')
    expect(text).toContain('<input type="hidden" name="id" value="i1"/>')
    expect(text).toContain('Why it ends')
    expect(drawn([clock])).not.toContain('<form')
  })

  it('stays readable after it was ended', () => {
    const text = drawn([], { ended: ['A visit was scheduled. Ended by Casey: it was written down by mistake.'] })
    expect(text).toContain('No clock is running')
    expect(text).toContain('Ended by Casey: it was written down by mistake.')
  })
})
