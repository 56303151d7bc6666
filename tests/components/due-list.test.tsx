import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DueList } from '@/components/clinic/due-list'

const drawn = (name: string | undefined) =>
  renderToStaticMarkup(<DueList owed={[{ intakeId: 'i1', reference: 'KRTW-7H2M', name, dueOn: '2026-11-20', due: 'overdue' }]} />).replaceAll(/<[^>]+>/g, '')

test('an estimate that is owed says whose it is; where that does not open, the reference does', () => {
  expect(drawn('Ina Vented')).toContain('OverdueIna Vented, the moneyKRTW-7H2M · Nov 20, 2026')
  expect(drawn(undefined)).toContain('OverdueKRTW-7H2M, the moneyNov 20, 2026')
})
