import { expect, it } from 'vitest'
import { conditionInWords } from '@/lib/documents/condition-words'
import { one, yesno } from '@/lib/forms/field'
import { translator } from '@/lib/i18n/translator'
import type { Plain } from '@/lib/rules/condition'

const t = translator({})
const questions = {
  'x.had': yesno({ label: 'Have you had it?' }),
  'x.kind': one({ label: 'Which kind?', options: { a: 'The first', b: 'The second' } }),
}
const words = (plain: Plain) => conditionInWords(plain, (fact) => questions[fact as keyof typeof questions], t)
const had: Plain = { op: 'is', fact: 'x.had', value: 'yes' }
const first: Plain = { op: 'oneOf', fact: 'x.kind', value: ['a', 'b'] }
const elsewhere: Plain = { op: 'is', fact: 'reason.mainReason', value: 'pain' }
const not = (of: Plain): Plain => ({ op: 'not', of })

it.each<readonly [string, Plain, string | undefined]>([
  ['names the question and the answer', had, 'Answer this only if you answer “Yes” to “Have you had it?”.'],
  ['names several answers', first, 'Answer this only if you answer “The first” or “The second” to “Which kind?”.'],
  ['says when to skip a question', not(had), 'Skip this if you answer “Yes” to “Have you had it?”.'],
  [
    'never says “only if not”',
    { op: 'all', of: [not(had), first] },
    'Skip this if you answer “Yes” to “Have you had it?”. Answer this only if you answer “The first” or “The second” to “Which kind?”.',
  ],
  ['says nothing of questions that stand elsewhere', elsewhere, undefined],
  ['says the half that must hold in any case', { op: 'all', of: [had, elsewhere] }, 'Answer this only if you answer “Yes” to “Have you had it?”.'],
  ['says no half that would turn somebody away', { op: 'any', of: [had, elsewhere] }, undefined],
  ['says no half that would let somebody pass', not({ op: 'all', of: [had, elsewhere] }), undefined],
])('%s', (_, plain, expected) => expect(words(plain)).toBe(expected))
