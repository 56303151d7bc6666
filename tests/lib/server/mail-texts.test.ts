import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/i18n/translate'
import { isMailAddress, maskedAddress } from '@/lib/server/mail/address'
import { letterOf } from '@/lib/server/mail/texts'
import { MAIL_KINDS } from '@/lib/server/outbox'

const clinic = { name: 'Seabreeze TMS', phone: '+1 561-555-0100', publicUrl: 'https://intake.clinic.example' }
const values = { link: 'secret-of-a-link', code: '123456' }
const kinds = MAIL_KINDS.filter((kind) => kind !== 'resume-asked')

test.each(kinds.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
  '%s in %s: one subject, the clinic and its phone, nothing left to fill in',
  (kind, language) => {
    const { subject, text } = letterOf(kind, language, values, clinic)
    expect(subject).toMatch(/^[^\n{}]{5,70}$/)
    expect(text).not.toMatch(/[{}]|undefined/)
    expect(text).toContain('Seabreeze TMS')
    expect(text).toContain('+1 561-555-0100')
    // What a letter is about is told on the page, never in the mailbox.
    expect(`${subject} ${text}`).not.toMatch(/TMS consult|pain|depress|suicid|psych|988/i)
  },
)

test('a link, a code and a drill stand in their letters and in no other', () => {
  const holding = (words: string, given = values) => kinds.filter((kind) => letterOf(kind, 'en', given, clinic).text.includes(words))
  expect(holding('secret-of-a-link')).toEqual(['resume-link'])
  expect(holding('123456')).toEqual(['resume-code'])
  expect(letterOf('alert-escalated', 'en', {}, clinic).subject).not.toContain('DRILL')
  expect(letterOf('alert-escalated', 'en', { drill: 'yes' }, clinic).subject).toContain('DRILL')
})

test('a language that nobody offers is English', () => {
  expect(letterOf('resume-code', 'xx', values, clinic)).toEqual(letterOf('resume-code', 'en', values, clinic))
})

test('an address is shown masked', () => {
  expect(maskedAddress('odalys.brindlemere@example.com')).toBe('o•••@e•••.com')
  expect(maskedAddress('a@b.co.uk')).toBe('a•••@b•••.uk')
  expect(maskedAddress('émile@exämple.fr')).toBe('é•••@e•••.fr')
})

test('one mailbox is an address; nothing else is', () => {
  for (const good of ['a@b.co', 'ina.vented+form@sub.example.org', 'émile@exämple.fr', "o'neil@example.com"]) expect(isMailAddress(good), good).toBe(true)
  for (const bad of ['a@b', 'a b@c.de', 'a@b.c\n', 'a@b.co,c@d.ef', '@b.co', 'a@@b.co', 'a@b.co.']) expect(isMailAddress(bad), bad).toBe(false)
})
