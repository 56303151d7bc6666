import { describe, expect, it } from 'vitest'
import { bandChangeShown, changeShown } from '@/components/findings/change-shown'
import { assessInFull } from '@/lib/assess'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { people } from '@/prisma/people'

const full = (answers: unknown, on: string) => assessInFull(readDraft(answers as Typed, on).case)
const findingsOf = ({ safety, candidacy, routes, alternatives, disclosures }: ReturnType<typeof full>) => [
  ...[...safety.findings, ...candidacy.findings, ...alternatives, ...disclosures],
  ...routes.flatMap(({ funding }) => funding.requires),
]
const all = people.map(({ answers, on }) => full(answers, on))
const shown = all.flatMap(findingsOf).flatMap((finding) => {
  const words = changeShown(finding)
  return words ? [{ finding, words }] : []
})

describe('what would change a finding, as it is shown', () => {
  it('is no advice to be younger, to lose an illness or a device, or to have begun later', () => {
    expect(shown.length).toBeGreaterThan(500)
    for (const { finding, words } of shown)
      if (words.startsWith('This would')) expect(words, finding.id).not.toMatch(/Age in years|begin\?|has a doctor|what has a doctor|pacemaker|stroke/i)
    for (const { candidacy } of all) expect(bandChangeShown(candidacy.row) ?? '').not.toMatch(/Age in years|begin\?/)
  })

  it('names three answers at most, and how many more', () => {
    for (const { words } of shown) if (!words.startsWith('This would')) expect(words.match(/“/g)?.length ?? 0).toBeLessThanOrEqual(3)
  })

  it('of a doubt about many devices is what settles it, in one short sentence', () => {
    const devices = ['metalHead', 'aneurysmClip', 'stentHeadNeck', 'cochlear', 'deepBrain', 'shunt', 'pump']
    const [person] = people
    const answers = { ...person?.answers, implants: Object.fromEntries(devices.map((one) => [one, 'unsure'])) }
    const finding = findingsOf(full(answers, person?.on ?? '')).find(({ id }) => id === 'unsure-about-implant')
    expect(finding?.change).toContain('were “Yes”, and')
    expect(finding && changeShown(finding)).toMatch(/^A device card, a record or asking settles this: “[^”]+”, “[^”]+”, “[^”]+” and 4 more\.$/)
  })

  it('of what is not known is to ask', () => {
    const open = shown.filter(({ finding }) => finding.verdict === 'unknown')
    expect(open.length).toBeGreaterThan(20)
    for (const { words } of open) expect(words).toMatch(/^(?:A device card, a record or asking|Asking) settles this: “/)
  })

  it('stays where an answer can be otherwise, and is nothing where nothing was found', () => {
    const because = [{ key: 'care-plan.canAttend', label: 'Could you come?', answer: 'Yes' }]
    const change = 'This would no longer hold if “Could you come?” were “No”.'
    expect(changeShown({ verdict: 'met', change, changedBy: [{ key: 'care-plan.canAttend', value: 'no' }], because })).toBe(change)
    expect(changeShown({ verdict: 'met', because })).toBeUndefined()
  })
})
