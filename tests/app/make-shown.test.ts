import { expect, it } from 'vitest'
import { makeShown } from '@/app/(clinic)/clinic/intakes/[id]/money/make-shown'
import type { OpenedMoney } from '@/lib/server/money'

/** What the page reads of the money for the form of an estimate, with one made for pain. */
const money = {
  documents: [
    { kind: 'estimate', route: 'pain' },
    { kind: 'authorization', route: 'depression' },
  ],
  codes: { depression: [], pain: [] },
  profile: {},
  priceList: undefined,
} as unknown as OpenedMoney

const asks = (route: 'depression' | 'pain') => makeShown('estimate', route, money, { isVoluntary: false } as never).fields.map(({ name }) => name)

it('asks why a new estimate is made only where one of the same route is replaced', () => {
  expect(asks('pain')).toContain('reason')
  expect(asks('depression')).not.toContain('reason')
})
