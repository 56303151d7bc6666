import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parsed } from '../../scripts/translations/parsed'
import { filesBelow, reached } from '../../scripts/translations/reach'

const folder = mkdtempSync(join(tmpdir(), 'intake-words-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function of(source: string, isAllSpoken = false) {
  const path = join(folder, `source-${count++}.tsx`)
  writeFileSync(path, source)
  const { words, bare, pairs, isClient, imports } = parsed(path, isAllSpoken)
  return { words: words.map(({ text }) => text), bare: bare.map(({ text }) => text), pairs, isClient, imports }
}

describe('the words of a source file', () => {
  it.each([
    [`t('Save')`, ['Save']],
    [`t(isOne ? 'One' : 'Many', { n })`, ['One', 'Many']],
    [`rest.t('Long' + ' text')`, ['Long text']],
    [`translate(language)('Sent')`, ['Sent']],
    ['t(`As it is`)', ['As it is']],
    [`const A = <Choice label="None of these" className="flex min-h-11" />`, ['None of these']],
    [`const QUESTIONS = ['What next?', 'w-20 flex']`, ['What next?']],
    [`const P = { 'no-code': { at: 'code', words: 'Enter the code.' } }`, ['Enter the code.']],
    [`const f = () => [{ text: 'your copay for each visit', kind: 'line' }]`, ['your copay for each visit']],
    [`import { One } from 'Two Three'\nconst f = () => go('Not for people')`, []],
    [`type T = 'Some Type'\nconst x = 1 as unknown as 'Other Type'`, []],
  ])('%s', (source, words) => expect(of(source).words).toEqual(words))

  it('are all its sentences, where a file is nothing but words', () => {
    expect(of(`const f = () => check(isReal, 'Enter a real date.')`, true).words).toEqual(['Enter a real date.'])
  })

  it('stand in the page as they are, where nobody translates them', () => {
    expect(of(`const A = () => <p>Forgotten <b>{t('Not')}</b> · 12</p>`).bare).toEqual(['Forgotten'])
    expect(of(`const A = () => <p lang="es">En español: <a>llame</a></p>`).bare).toEqual([])
  })

  it('may stand in two languages side by side', () => expect(of(`const a = phrase('Name {n}', 'Nombre {n}')`).pairs).toEqual([['Name {n}', 'Nombre {n}']]))
})

it('what is loaded only when it is needed is found as well', () => {
  expect(of(`const load = () => import('./later')`).imports).toEqual(['./later'])
  expect(of(`import type { A } from './types'\nexport { b } from './b'`).imports).toEqual(['./b'])
})

describe('what a browser is sent', () => {
  const clients = filesBelow('app/(patient)')
    .concat(filesBelow('components'))
    .filter((path) => parsed(path).isClient)

  it('is found', () => expect(clients.length).toBeGreaterThan(30))

  it('holds no dictionary: each page hands over the words it needs', () => {
    const files = reached(clients, (path) => !path.startsWith('lib/server/'))
    expect([...files.keys()].filter((path) => path.startsWith('lib/i18n/languages/') || path === 'lib/i18n/translate.ts')).toEqual([])
  })
})
