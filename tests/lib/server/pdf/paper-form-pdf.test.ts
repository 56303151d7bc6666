import { beforeAll, describe, expect, it } from 'vitest'
import { paperForm } from '@/lib/documents/paper-form'
import { translate } from '@/lib/i18n/translate'
import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { STYLES, sheetAt } from '@/lib/server/pdf/piece'
import { writable } from '@/lib/server/pdf/writable'
import { readingOf } from '@/tests/support/invented-estimate'
import { allIn, type Read, type ReadPdf, readPdf } from '@/tests/support/pdf'

const clinic = { name: 'Palmetto Example Clinic', phone: '(305) 555-0142', address: '100 Example Street\nMiami, FL 33101', hours: 'Mon–Fri 8–17', rightsContact: '' }
const paper = paperForm(clinic, 'en', translate('en'))
const plain = (text: string) => writable(text).replace(/\s+/g, ' ').trim()
const leaves = (element: Read): readonly Read[] => (element.children.length === 0 ? [element] : element.children.flatMap(leaves))

describe.each(['usual', 'large'] as const)('the paper form in %s print', (print) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = readPdf(await paperPdf(paper, print))
  })

  it('is read in the order it is written, every text once', () => {
    const read = leaves(pdf.structure)
      .filter(({ tag, actual }) => tag !== 'Lbl' && actual === undefined)
      .map(({ alt, text }) => plain(alt ?? text))
      .filter(Boolean)
    expect(read).toEqual(readingOf(paper).map(plain).filter(Boolean))
  })

  it('reads every box as an empty box, as many in a row as there are answers', () => {
    const grids = paper.blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []))
    const rows = allIn(pdf.structure)
      .filter(({ tag }) => tag === 'TBody')
      .map(({ children }) => children.map((row) => leaves(row).filter(({ actual }) => actual === '☐').length))
    expect(rows).toEqual(grids.map(({ rows: questions, columns }) => questions.map(() => columns.length)))
  })

  it('knows every letter it draws, embeds every typeface and numbers its pages', () => {
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    expect(pdf.drawn.map(({ text }) => text).filter((text) => text.includes('\u0000') || text.includes('\ufffd'))).toEqual([])
    const aside = pdf.drawn.filter(({ mark, page }) => mark === 'Artifact' && page === 1).map(({ text }) => text)
    expect(aside.join('')).toContain(`Page 2 of ${pdf.pages.length}`)
  })

  it('is on US Letter', () => {
    for (const page of pdf.pages) expect(page).toEqual({ width: 612, height: 792 })
  })
})

it('large print sets plain words in 16 points or more, and needs more pages', async () => {
  const [usual, large] = await Promise.all([paperPdf(paper), paperPdf(paper, 'large')])
  expect(readPdf(large).pages.length).toBeGreaterThan(readPdf(usual).pages.length * 1.4)
  expect(STYLES.plain.size * 1.55).toBeGreaterThanOrEqual(16)
  const sheet = sheetAt(1.55)
  expect(sheet.left * sheet.scale).toBeGreaterThan(36)
})
