import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CorrectionsDue } from '@/components/clinic/corrections-due'

const asked = { intakeId: 'i1', reference: 'KRTW-7H2M', status: 'closed', dueOn: '2027-01-19', due: undefined } as const

describe('Corrections that patients have asked for', () => {
  it('lead to the intake, with the day of the answer, also when it is closed', () => {
    const text = renderToStaticMarkup(<CorrectionsDue items={[asked]} isMore={false} />)
    expect(text).toContain('href="/clinic/intakes/i1#requests"')
    expect(text).toContain('answer by Jan 19, 2027 · Closed')
    expect(text).not.toContain('Overdue')
    expect(text).not.toContain('More are waiting')
  })

  it('are marked when the day has passed, and say when others wait behind them', () => {
    const text = renderToStaticMarkup(<CorrectionsDue items={[{ ...asked, due: 'overdue' }]} isMore />)
    expect(text).toContain('Overdue')
    expect(text).toContain('More are waiting')
  })

  it('are no panel when nobody waits', () => {
    expect(renderToStaticMarkup(<CorrectionsDue items={[]} isMore={false} />)).toBe('')
  })
})
