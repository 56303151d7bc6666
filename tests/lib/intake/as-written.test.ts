import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { alertsFor } from '@/lib/assess/alerts'
import { asWritten } from '@/lib/intake/as-written'
import { readDraft } from '@/lib/intake/draft'
import { notices } from '@/lib/intake/notices'
import type { Typed } from '@/lib/intake/typed'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
/** Every answer fits, and no line is broken. */
const person: Typed = { ...odalysBrindlemere, reason: { ...odalysBrindlemere.reason, inOwnWords: 'My whole body aches like old wickerquartz.' } }
const writing = (step: string, field: string, answer: unknown) => readDraft({ ...person, [step]: { ...person[step], [field]: answer } }, ON)
const STATEMENT = 'I want to kill myself'
const long = (length: number) => 'It hurts a lot and I am tired. '.repeat(1_000).slice(0, length)

describe('a statement of suicide in an answer that does not fit', () => {
  it.each([
    ['one character too many', 'reason', 'inOwnWords', `${STATEMENT}. ${long(1_978)}`],
    ['at the end of a letter', 'reason', 'inOwnWords', `${long(15_000)} ${STATEMENT}`],
    ['with a hidden character', 'health-now', 'history', `I want to ki\u202ell myself\u0000`],
    ['with the line break of another program', 'health-now', 'history', 'It hurts.\u000bI want to kill\u000bmyself'],
    ['in a line that takes 120 characters', 'implants', 'otherImplant', `${long(150)} ${STATEMENT}`],
    ['as a medicine beside a cell that is none', 'medicines', 'list', [{ medicine: STATEMENT, now: 'yes', nowMg: 'a lot', odd: 1 }, null, 5]],
    ['as a medicine with more words than a name', 'medicines', 'list', [{ medicine: `${STATEMENT}. ${long(300)}` }]],
    ['beside an answer that is a list', 'medicines', 'list', [...Array.from({ length: 30 }, () => ({})), { medicine: STATEMENT, weeks: 'long' }]],
  ] as const)('%s: raises the alert and shows the panel, and is no fact for anything else', (_, step, field, answer) => {
    const draft = writing(step, field, answer)
    expect(draft.problems[step]?.[0]).toMatchObject({ field })
    expect(draft.case.answers[step]?.[field]).toBeUndefined()
    expect(assess(draft.case).crisis).toBeUndefined()
    expect(alertsFor(asWritten(draft))).toEqual([{ kind: 'self-harm', urgency: 'SAME-DAY' }])
    expect(notices(asWritten(draft)).crisis).toBe(true)
  })

  it('is found across the end of a line, and a thought that ends there stays one', () => {
    const heard = (words: string) => notices(asWritten(writing('reason', 'inOwnWords', words))).crisis
    expect(['I want to kill\nmyself', 'I want to end my\n\n life', 'quiero quitarme\nla vida'].map(heard)).toEqual([true, true, true])
    expect(['My knee hurts.\nMy back as well.', 'I would like to walk\nmy dog again'].map(heard)).toEqual([false, false])
  })

  it('is found wherever it stands, also where one piece that is looked through ends', () => {
    const after = (before: number) => writing('reason', 'inOwnWords', `${'Pain hurts. '.repeat(200).slice(0, before)} ${STATEMENT} ${long(300)}`)
    for (let before = 1_770; before < 2_010; before += 15) expect(notices(asWritten(after(before))).crisis, String(before)).toBe(true)
  })
})

describe('choices that do not agree', () => {
  const signs = (...chosen: unknown[]) => writing('health-now', 'warningSigns', chosen)

  it('of an emergency and of none: the emergency is heard', () => {
    const draft = signs('bladder-bowel', 'none')
    expect(draft.case.answers['health-now']?.warningSigns).toBeUndefined()
    expect(alertsFor(asWritten(draft))).toEqual([{ kind: 'warning-sign', urgency: 'SAME-DAY' }])
    expect(notices(asWritten(draft)).urgentCare).toBe(true)
  })

  it('beside what is no choice, and chosen twice: heard as well', () => {
    expect(notices(asWritten(signs('saddle-numbness', 'saddle-numbness', 'unsure', 'other', null))).urgentCare).toBe(true)
  })

  it('that say nothing by themselves say nothing together', () => {
    const draft = signs('none', 'unsure')
    expect(asWritten(draft)).toBe(draft.case)
    expect(asWritten(signs('none', 'nothing of these')).answers['health-now']?.warningSigns).toBeUndefined()
  })

  it('a single choice that does not fit stays unknown', () => {
    const draft = writing('self-harm', 'thoughts', ['yes', 'no'])
    expect(asWritten(draft)).toBe(draft.case)
  })
})

it('is the very case of the draft where every answer fits', () => {
  const draft = readDraft(person, ON)
  expect(asWritten(draft)).toBe(draft.case)
})

it('keeps what a psychiatrist has settled', () => {
  const draft = writing('reason', 'inOwnWords', `${STATEMENT}. ${long(2_000)}`)
  const confirmed = ['self-harm.wishDead', 'self-harm.thoughts', 'reason.inOwnWords']
  expect(alertsFor(asWritten({ ...draft, case: { ...draft.case, confirmed } }))).toEqual([])
})

it('reads what was made to be slow in bounded time', () => {
  const endless = 'no suicide, '.repeat(20_000)
  const rows = Array.from({ length: 200 }, () => ({ medicine: endless.slice(0, 1_250) }))
  const typed: Typed = { reason: { inOwnWords: endless }, 'health-now': { history: endless }, implants: { otherImplant: endless }, medicines: { list: rows } }
  const from = process.cpuUsage()
  expect(alertsFor(asWritten(readDraft(typed, ON)))).toEqual([])
  expect(process.cpuUsage(from).user / 1_000_000).toBeLessThan(5)
})
