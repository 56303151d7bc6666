import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { alertsFor, cannotWait } from '@/lib/assess/alerts'
import { readDraft } from '@/lib/intake/draft'
import { noticeConditions, notices } from '@/lib/intake/notices'
import type { Typed } from '@/lib/intake/typed'
import { safetyItems } from '@/lib/knowledge/safety'
import { contradictionAboutDeath } from '@/lib/knowledge/safety/contradiction-about-death'
import { emergencySigns } from '@/lib/knowledge/safety/emergency-signs'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const read = (typed: Typed) => readDraft(typed, ON).case
/** Somebody who denies every thought of death, and whose words say otherwise. */
const writing = (step: string, field: string, words: unknown) => read({ ...odalysBrindlemere, [step]: { ...odalysBrindlemere[step], [field]: words } })
const STATEMENT = 'I want to kill myself tonight. I have a gun.'

describe('a written statement of suicide', () => {
  const places = [
    ['in their own words', writing('reason', 'inOwnWords', STATEMENT)],
    ['in the history', writing('health-now', 'history', STATEMENT)],
    ['at another implant', writing('implants', 'otherImplant', 'Quiero matarme')],
    ['as the name of a medicine', writing('medicines', 'list', [{ medicine: STATEMENT, now: 'yes' }])],
    ['before anything is asked about death', read({ reason: { inOwnWords: STATEMENT } })],
  ] as const

  it.each(places)('%s: the same alert, panel and crisis resources as an answer', (_, from) => {
    expect(alertsFor(from)).toEqual([{ kind: 'self-harm', urgency: 'SAME-DAY' }])
    expect(notices(from).crisis).toBe(true)
    expect(assess(from).crisis?.resources.join()).toContain('988')
  })

  it('and nothing of it without one', () => {
    const from = read(odalysBrindlemere)
    expect([alertsFor(from), notices(from).crisis, assess(from).crisis]).toEqual([[], false, undefined])
  })

  it('is quiet once the psychiatrist has settled it with the patient', () => {
    const from = { ...writing('reason', 'inOwnWords', STATEMENT), confirmed: ['self-harm.wishDead', 'self-harm.thoughts', 'reason.inOwnWords'] }
    expect([alertsFor(from), notices(from).crisis, assess(from).crisis]).toEqual([[], false, undefined])
  })

  it('leaves the browser’s own panel to the choices', () => expect(JSON.stringify(noticeConditions)).not.toContain('contradictions'))
})

describe('the reasons for an alert', () => {
  it('are every safety item that cannot wait: one that is added must be given a kind in lib/assess/alerts.ts', () => {
    const urgent = safetyItems.filter(({ urgency }) => urgency && cannotWait(urgency)).map(({ id }) => id)
    const alerting = [...selfHarmTable, contradictionAboutDeath, emergencySigns].filter(({ urgency }) => urgency && cannotWait(urgency)).map(({ id }) => id)
    expect(urgent.sort()).toEqual(alerting.sort())
  })

  it('include a question that was declined, which asks for no crisis panel', () => {
    const from = writing('self-harm', 'thoughts', 'declined')
    expect(alertsFor(from)).toEqual([{ kind: 'self-harm', urgency: 'SAME-DAY' }])
    expect(notices(from).crisis).toBe(false)
  })
})
