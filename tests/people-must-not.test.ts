import { describe, expect, it } from 'vitest'
import type { Assessment, Finding } from '@/lib/assess/assessment'
import { people } from '@/prisma/people'
import type { MustNot } from '@/prisma/people/person'
import { type Judged, judgedOf, MUST_NOT } from './support/must-not'

// A check that can find nothing wrong proves nothing: each is shown something wrong here, and has to say so.

function judged(id: string): Judged {
  const person = people.find((one) => one.id === id)
  if (!person) throw new Error(`There is no ${id}.`)
  return judgedOf(person)
}

/** The same, but somebody has added this sentence to what is said. */
function withSentence(id: string, says: string): Judged {
  const before = judged(id)
  const [finding] = before.assessment.disclosures.length > 0 ? before.assessment.disclosures : before.assessment.safety.findings
  const added: Finding = { ...(finding as Finding), says, bearing: 'for' }
  return { ...before, assessment: { ...before.assessment, disclosures: [...before.assessment.disclosures, added] } }
}

const changed = (id: string, changes: Partial<Assessment>): Judged => {
  const before = judged(id)
  return { ...before, assessment: { ...before.assessment, ...changes } }
}

const WRONG: Readonly<Record<MustNot, Judged>> = {
  'promise relief': withSentence('helen-marsh', 'TMS will relieve your pain.'),
  'imply that insurance pays for the pain use': withSentence('helen-marsh', 'Your insurance covers TMS for pain.'),
  'offer esketamine': judged('helen-marsh'),
  'suggest billing pain as depression': judged('helen-marsh'),
  'clear a stimulator because its leads are far from the head': judged('helen-marsh'),
  'tell to switch a device off': withSentence('gloria-tennant', 'Please switch the stimulator off before you come.'),
  'hold back crisis help until the form is finished': judged('helen-marsh'),
  'answer a crisis with appointments alone': withSentence('ivy-prentiss', 'Pick a time for your appointment.'),
  'answer a crisis by e-mail alone': changed('ivy-prentiss', { urgency: 'ROUTINE' }),
  'give an estimate in place of the Medicare notice': judged('walter-dunn'),
  'ask Medicare in Florida for two trials': judged('edith-monroe'),
  'apply another payer’s age limit': judged('irma-delacroix'),
  'call TMS cleared without naming the device': withSentence('paige-rowley', 'TMS is FDA-cleared for you.'),
  'offer a consultation in place of the work-up': judged('helen-marsh'),
  'call a person ineligible': withSentence('janine-sorrell', 'You are not eligible for TMS.'),
  'read a planned implant as one that is there': changed('harold-vance', { safety: judged('eugene-whitaker').assessment.safety }),
  'leave a limited time to the usual order': judged('helen-marsh'),
  'count low doses as trials': judged('helen-marsh'),
  'clear what was not answered': judged('helen-marsh'),
}

describe('What must not be said or done', () => {
  it.each(Object.keys(MUST_NOT) as readonly MustNot[])('%s: is noticed', (what) => expect(MUST_NOT[what](WRONG[what])).not.toEqual([]))

  it('is checked for somebody, each of it', () => {
    const checked = new Set(people.flatMap(({ mustNot }) => mustNot ?? []))
    expect((Object.keys(MUST_NOT) as readonly MustNot[]).filter((what) => !checked.has(what))).toEqual([])
  })

  it.each(people.map(({ id }) => id))('of nobody is said that they are ineligible, promised relief, or that pain is paid for: %s', (id) => {
    const what: readonly MustNot[] = [
      'call a person ineligible',
      'promise relief',
      'imply that insurance pays for the pain use',
      'tell to switch a device off',
      'call TMS cleared without naming the device',
    ]
    expect(what.flatMap((one) => MUST_NOT[one](judged(id)))).toEqual([])
  })
})
