import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Conflicts } from '@/components/findings/conflicts'

const between = [
  { key: 'implants.pacemaker', question: 'A pacemaker', answer: 'No' },
  { key: 'health-now.history', question: 'Anything else?', answer: '“a pacemaker since 2019”' },
]
const drawn = (...conflicts: Parameters<typeof Conflicts>[0]['conflicts']) => renderToStaticMarkup(<Conflicts conflicts={conflicts} />).replace(/<[^>]+>/g, '|')

describe('answers that contradict each other', () => {
  it('are drawn with both answers and what they ask for', () => {
    const words = drawn({ id: 'pacemaker', words: 'They speak of a pacemaker.', disposition: 'STOP-pending-review', between, settled: false })
    for (const part of ['STOP, review pending. ', 'They speak of a pacemaker.', 'A pacemaker', 'No', 'Anything else?', '“a pacemaker since 2019”'])
      expect(words).toContain(`|${part}|`)
    expect(words).not.toContain('Settled')
  })

  it('once settled they say so, and ask for nothing', () => {
    const words = drawn({ id: 'pacemaker', words: 'They speak of a pacemaker.', disposition: 'STOP-pending-review', between, settled: true })
    expect(words).toContain('Settled with the patient.')
    expect(words).not.toContain('STOP')
    expect(words).toContain('“a pacemaker since 2019”')
  })

  it('of an older assessment the sentence is drawn alone', () =>
    expect(drawn({ id: 'pacemaker', words: 'They speak of a pacemaker.' })).toMatch(/They speak of a pacemaker\.\|+$/))
})
