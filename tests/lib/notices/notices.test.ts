import { expect, test } from 'vitest'
import { clinicWords, noticeById, notices } from '@/lib/notices'
import { languageLines } from '@/lib/notices/language-lines'
import type { Notice } from '@/lib/notices/notice'
import { privacyPractices } from '@/lib/notices/privacy-practices'
import { isSameNotice, textsOf, versionOf } from '@/lib/notices/version'

const lawsIn = ({ parts, substance }: Notice) =>
  [...substance, ...parts.flatMap(({ lines = [], points = [] }) => [...lines, ...points])].flatMap(({ law }) => (law ? [law] : []))

/** What 45 CFR 164.520(b)(1) asks a notice to say, part by part. */
const PRIVACY = [
  '(i)',
  '(ii)(A)',
  '(ii)(B)',
  '(ii)(C)',
  '(ii)(D)',
  '(ii)(E)',
  '(iii)(D)',
  '(iv)(A)',
  '(iv)(B)',
  '(iv)(C)',
  '(iv)(D)',
  '(iv)(E)',
  '(iv)(F)',
  '(v)(A)',
  '(v)(B)',
  '(v)(C)',
  '(vi)',
  '(vii)',
]

test.each(PRIVACY)('the privacy notice says what 164.520(b)(1)%s asks for', (part) => {
  expect(lawsIn(privacyPractices)).toContain(`164.520(b)(1)${part}`)
})

test('the privacy notice begins with the words the law prescribes, gives an example of each use, and names Part 2', () => {
  const texts = textsOf(privacyPractices).join('\n')
  expect(privacyPractices.parts[0]?.lines?.[0]?.text).toMatch(/^THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED/)
  expect(texts.match(/For example:/g)).toHaveLength(3)
  expect(texts).toContain('42 CFR Part 2')
  expect(texts).toContain('civil, criminal, administrative or legislative')
})

const RIGHTS = ['92.10(a)(1)(i)', '92.10(a)(1)(ii)', '92.10(a)(1)(iii)', '92.10(a)(1)(iv)', '92.10(a)(1)(vi)', '92.10(a)(1)(vii)', '92.10(a)(1)(viii)']
test.each(RIGHTS)('the notice of nondiscrimination says what %s asks for', (part) => {
  expect(lawsIn(noticeById('nondiscrimination') as Notice)).toContain(part)
})

test('free help is offered in English and fifteen other languages, each with the phone, and none but English counts as checked', () => {
  expect(new Set(languageLines.map(({ tag }) => tag)).size).toBe(16)
  for (const { tag, text, isReviewed } of languageLines) {
    expect(text.match(/\{phone\}/g), tag).toHaveLength(1)
    expect(isReviewed, tag).toBe(tag === 'en')
  }
})

test('texts name the clinic by nothing but the known words', () => {
  const known = Object.keys(clinicWords({ name: 'A', phone: '1', address: 'b\nc', rightsContact: '' }, 'us'))
  for (const text of notices.flatMap(textsOf)) for (const [, word] of text.matchAll(/\{(\w+)\}/g)) expect(known, text).toContain(word)
})

test('without a contact for rights the clinic itself is named, and an address stands in one line', () => {
  expect(clinicWords({ name: 'Palmetto', phone: '1', address: '1 Street\nMiami', rightsContact: '' }, 'us')).toMatchObject({
    contact: 'Palmetto',
    address: '1 Street, Miami',
  })
  expect(clinicWords({ name: '', phone: '', address: '', rightsContact: 'Ms. Ombuds' }, 'us')).toMatchObject({ contact: 'Ms. Ombuds', clinic: 'us' })
})

test('a version is its day and its words: one changed word makes another, in whatever language', () => {
  const [first] = notices as readonly [Notice]
  const changed: Notice = { ...first, substance: first.substance.map((line) => ({ ...line, text: `${line.text}!` })) }
  expect(versionOf(first)).toMatch(/^2026-11-23\.[0-9a-f]{16}$/)
  expect(versionOf(first)).toBe(versionOf({ ...first }))
  expect(versionOf(changed)).not.toBe(versionOf(first))
  expect(isSameNotice(versionOf(first, 'es'), versionOf(first))).toBe(true)
  expect(versionOf(first, 'es')).toMatch(/^2026-11-23\.[0-9a-f]{16}\.[0-9a-f]{16}$/)
  expect(isSameNotice(versionOf(changed), versionOf(first))).toBe(false)
})
