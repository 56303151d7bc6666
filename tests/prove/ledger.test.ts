import { expect, it } from 'vitest'
import { newLedger } from './ledger'

const NONE = { lost: 0, overwritten: 0 }

it('is content when the last words called "Saved", or later ones of the same page, are stored', () => {
  const ledger = newLedger()
  ledger.seen('one', '')
  ledger.typed('one', 'a')
  ledger.shown('one', 'a')
  ledger.typed('one', 'a b')
  expect(ledger.check('a')).toMatchObject(NONE)
  expect(ledger.check('a b')).toMatchObject(NONE)
})

it('finds words lost that were called "Saved"', () => {
  const ledger = newLedger()
  ledger.seen('one', '')
  ledger.typed('one', 'a')
  ledger.typed('one', 'a b')
  ledger.shown('one', 'a b')
  expect(ledger.check('a')).toMatchObject({ lost: 1, overwritten: 0 })
  expect(ledger.check('')).toMatchObject({ lost: 1, overwritten: 0 })
})

it('finds words stored that nobody typed, even when nothing was promised', () => {
  const ledger = newLedger()
  ledger.seen('one', '')
  ledger.typed('one', 'a')
  expect(ledger.check('b')).toMatchObject({ lost: 1 })
  expect(ledger.check('')).toMatchObject(NONE)
})

it('finds an overwriting by a page that had not seen what was saved', () => {
  const ledger = newLedger()
  ledger.seen('one', '')
  ledger.seen('two', '')
  ledger.typed('one', 'a')
  ledger.shown('one', 'a')
  ledger.typed('two', 'b')
  expect(ledger.check('b')).toMatchObject({ lost: 0, overwritten: 1 })
  ledger.shown('two', 'b')
  expect(ledger.check('b'), 'also when it calls its own words saved').toMatchObject({ lost: 0, overwritten: 1 })
  ledger.seen('one', 'b')
  ledger.typed('one', 'b c')
  ledger.shown('one', 'b c')
  expect(ledger.check('b c'), 'and whoever saves after that').toMatchObject({ lost: 0, overwritten: 1 })
})

it('allows it to a page that was drawn with it, and to somebody who was shown both and chose', () => {
  const drawn = newLedger()
  drawn.seen('one', '')
  drawn.shown('one', 'a')
  drawn.seen('two', 'a')
  drawn.typed('two', 'a b')
  drawn.shown('two', 'a b')
  expect(drawn.check('a b')).toMatchObject(NONE)
  const chosen = newLedger()
  chosen.seen('two', '')
  chosen.shown('one', 'a')
  chosen.typed('two', 'b')
  chosen.faced('two', 'b')
  chosen.shown('two', 'b')
  expect(chosen.check('b')).toMatchObject(NONE)
  expect(chosen.check('a')).toMatchObject({ lost: 1 })
})

it('does not allow it for what another saved after the choice was shown', () => {
  const ledger = newLedger()
  ledger.shown('one', 'a')
  ledger.faced('two', 'b')
  ledger.typed('one', 'a c')
  ledger.shown('one', 'a c')
  ledger.shown('two', 'b')
  expect(ledger.check('b')).toMatchObject({ overwritten: 1 })
})

it('allows it to a page that was drawn with words whose page was left before it could call them saved', () => {
  const ledger = newLedger()
  ledger.typed('one', 'a')
  ledger.shown('one', 'a')
  ledger.typed('one', 'a b')
  ledger.seen('two', 'a b')
  ledger.typed('two', 'a b c')
  ledger.shown('two', 'a b c')
  expect(ledger.check('a b c')).toMatchObject(NONE)
})

it('allows it to a page on which the very same stood: nothing of it is lost unseen', () => {
  const ledger = newLedger()
  ledger.typed('two', 'a')
  ledger.shown('two', 'a')
  ledger.typed('one', 'a')
  ledger.typed('one', 'a b')
  ledger.shown('one', 'a b')
  expect(ledger.check('a b')).toMatchObject(NONE)
})

it('takes "Saved" that is said again for no new promise', () => {
  const ledger = newLedger()
  ledger.typed('one', 'a')
  ledger.shown('one', 'a')
  ledger.seen('two', 'a')
  ledger.typed('two', 'a b')
  ledger.shown('two', 'a b')
  ledger.shown('one', 'a')
  expect(ledger.check('a b')).toMatchObject(NONE)
  expect(ledger.check('a')).toMatchObject({ lost: 1 })
})
