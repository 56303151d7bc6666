import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Timeline } from '@/components/clinic/history'

const drawn = (action: string) =>
  renderToStaticMarkup(
    <Timeline
      {...{ notes: [], moves: [], alerts: [], marks: [], judgements: [], isWhole: true, timeZone: 'America/New_York' }}
      events={[{ seq: '1', at: new Date('2026-11-22T15:00:00Z'), who: 'Casey Coordinator', action, count: 1, about: undefined }]}
    />,
  )

it('says in words what somebody did', () => {
  expect(drawn('intake.noted')).toContain('Casey Coordinator</span> wrote a note')
})

it('says in words that somebody was refused, whatever it was they asked for', () => {
  for (const action of ['intake.summary.refused', 'paper.write.refused']) {
    expect(drawn(action)).toContain('Casey Coordinator</span> asked for something')
    expect(drawn(action)).not.toContain(action)
  }
})
