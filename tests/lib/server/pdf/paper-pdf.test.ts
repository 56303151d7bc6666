import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyMapFigure } from '@/lib/documents/body-map/figure'
import { estimatePaper } from '@/lib/documents/estimate/paper'
import type { Block, Paper } from '@/lib/documents/papers/paper'
import { translate } from '@/lib/i18n/translate'
import { FIRST_PAPER } from '@/lib/server/pdf/first-paper'
import { paperPdf } from '@/lib/server/pdf/paper-pdf'
import { writable } from '@/lib/server/pdf/writable'
import { everyBlock, LONG_NAME } from '@/tests/support/every-block'
import { complete, readingOf } from '@/tests/support/invented-estimate'
import { allIn, type Drawn, type Read, type ReadPdf, readPdf } from '@/tests/support/pdf'

const estimate = (language: 'en' | 'es') => estimatePaper(complete({ version: 2, diagnoses: [{ code: 'M79.7', words: 'Fibromyalgia' }], replaces: complete() }), language)
const PAPERS: readonly (readonly [string, Paper])[] = [
  ['an English estimate', estimate('en')],
  ['a Spanish estimate', estimate('es')],
  ['a paper with every kind of part', everyBlock],
  ['the paper that is drawn at the start', FIRST_PAPER],
]
const plain = (text: string) => writable(text).replace(/\s+/g, ' ').trim()
const leaves = (element: Read): readonly Read[] => (element.children.length === 0 ? [element] : element.children.flatMap(leaves))
const tagged = (pdf: ReadPdf, ...tags: readonly string[]) => allIn(pdf.structure).filter(({ tag }) => tags.includes(tag))

describe.each(PAPERS)('%s as PDF', (_, paper) => {
  let file: Buffer
  let pdf: ReadPdf
  beforeAll(async () => {
    file = await paperPdf(paper)
    pdf = readPdf(file)
  })

  it('is tagged, says its language and shows its title', () => {
    expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(pdf.catalog).toMatchObject({ MarkInfo: { Marked: true }, Lang: paper.language === 'es' ? 'es-US' : 'en-US', ViewerPreferences: { DisplayDocTitle: true } })
    expect(pdf.info.Title).toBe(paper.title.replace('&', ' '))
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.metadata).toContain(`<rdf:li xml:lang="x-default">${pdf.info.Title}</rdf:li>`)
  })

  it('is on US Letter', () => {
    for (const page of pdf.pages) expect(page).toEqual({ width: 612, height: 792 })
  })

  it('is read in the order it is written, every text once', () => {
    const read = leaves(pdf.structure)
      .filter(({ tag, actual }) => tag !== 'Lbl' && actual === undefined)
      .map(({ alt, text }) => plain(alt ?? text))
      .filter(Boolean)
    expect(read).toEqual(readingOf(paper).map(plain))
  })

  it('has its headings as headings', () => {
    const wanted = paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[`H${block.level}`, block.text]] : block.kind === 'notice' ? [['H2', block.heading]] : [],
    )
    expect(tagged(pdf, 'H1', 'H2', 'H3').map(({ tag, text }) => [tag, plain(text)])).toEqual([['H1', paper.title], ...wanted])
  })

  it('has its tables as tables: a caption, headings with a scope, and every cell in its row', () => {
    const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tagged(pdf, 'Table').map(tableIn)).toEqual(tables.map(tableOf))
  })

  it('marks all it draws, as read or as decoration', () => {
    expect(pdf.drawn.filter(({ mark }) => mark === undefined)).toEqual([])
    const aside = pdf.drawn.filter(({ mark }) => mark === 'Artifact').map(({ text }) => text)
    expect(aside.join(' ')).toContain(plain(paper.footer).slice(0, 40))
  })

  it('numbers its pages, outside of what is read', () => {
    const word = paper.language === 'es' ? ['Página', 'de'] : ['Page', 'of']
    for (let page = 0; page < pdf.pages.length; page++) {
      const aside = joined(pdf.drawn.filter((one) => one.page === page && one.mark === 'Artifact'))
      expect(aside).toContain(`${word[0]} ${page + 1} ${word[1]} ${pdf.pages.length}`)
    }
    expect(pdf.structure.text).not.toContain(`${word[0]} 1 ${word[1]}`)
  })

  it('embeds every typeface it uses, and knows every letter it draws', () => {
    expect(pdf.fonts.length).toBeGreaterThan(1)
    expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
    expect(pdf.drawn.map(({ text }) => text).filter((text) => text.includes('\u0000') || text.includes('\ufffd'))).toEqual([])
  })

  it('keeps within its margins', () => {
    for (const { left, right, baseline, text } of pdf.drawn) {
      expect(left, text).toBeGreaterThanOrEqual(60 - 0.5)
      expect(right, text).toBeLessThanOrEqual(612 - 60 + 4)
      expect(baseline, text).toBeLessThan(792 - 20)
    }
    for (const one of pdf.drawn.filter(({ mark }) => mark !== 'Artifact')) expect(one.baseline, one.text).toBeLessThan(792 - 68)
  })

  it('draws no text over another', () => {
    for (let page = 0; page < pdf.pages.length; page++) expect(overlaps(pdf.drawn.filter((one) => one.page === page && one.text.trim()))).toEqual([])
  })

  it('is the same bytes each time, whatever was drawn in between', async () => {
    await paperPdf({ ...everyBlock, blocks: [{ kind: 'text', text: 'Something else: Đặng, Ж, Ω' }] })
    expect((await paperPdf(paper)).equals(file)).toBe(true)
  })

  it('tells no name outside of its pages', () => {
    const outside = `${JSON.stringify(pdf.info)} ${pdf.metadata} ${file.toString('latin1').replace(/stream\n[\s\S]*?\nendstream/g, '')}`
    for (const name of ['Nuñez', 'Łukasz', 'Wolfeschlegel']) {
      expect(outside).not.toContain(name)
      expect(outside).not.toContain(Buffer.from(name, 'utf16le').swap16().toString('latin1'))
    }
  })
})

const joined = (drawn: readonly Drawn[]) => drawn.map(({ text }) => text).join('')

type Table = Extract<Block, { readonly kind: 'table' }>
const tableOf = ({ caption, columns, rows, foot = [] }: Table) => ({
  caption: plain(caption),
  head: columns.map(({ label }) => ['TH', 'Column', plain(label)]),
  rows: [...rows, ...foot].map((row) => row.map((cell, at) => (at === 0 ? ['TH', 'Row', plain(cell)] : ['TD', undefined, plain(cell)]))),
})
const cellsIn = (row: Read) => row.children.map(({ tag, scope, text }) => [tag, scope, plain(text)])
const tableIn = (table: Read) => {
  const rowsIn = (...tags: readonly string[]) => table.children.filter(({ tag }) => tags.includes(tag)).flatMap(({ children }) => children)
  return { caption: plain(table.children[0]?.text ?? ''), head: rowsIn('THead').flatMap(cellsIn), rows: rowsIn('TBody', 'TFoot').map(cellsIn) }
}

/** Pairs of texts that stand on each other: side by side on less than a line's height. */
function overlaps(drawn: readonly Drawn[]): readonly string[] {
  const lines = [...drawn].sort((one, other) => one.baseline - other.baseline)
  return lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other) => {
      const near = other.baseline - one.baseline < Math.min(one.size, other.size) * 0.8
      // Accents of one word and pieces of one line meet without lying on each other.
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      return near && across > 1.5 ? [`“${one.text}” and “${other.text}”`] : []
    }),
  )
}

describe('a long table', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = readPdf(await paperPdf(everyBlock))
  })

  it('repeats its head on every page it reaches, and is read only once', () => {
    const [table] = tagged(pdf, 'Table')
    const pages = table?.pages ?? []
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages.slice(1)) expect(joined(pdf.drawn.filter((one) => one.page === page && one.mark === 'Artifact'))).toContain('MedicineDoseWeeksWhat happened')
    expect(tagged(pdf, 'TH').filter(({ text }) => text === 'What happened').length).toBe(1)
  })

  it('cuts no row but one that would fill much of a page', () => {
    const rows = tagged(pdf, 'TR').filter(({ pages }) => pages.length > 1)
    expect(rows.filter(({ text }) => !text.includes('A long story'))).toEqual([])
  })

  it('cuts no row of a few lines, wherever the page ends', async () => {
    let turned = 0
    for (let lines = 0; lines < 8; lines++) {
      const table: Block = {
        kind: 'table',
        caption: 'Rows',
        columns: [{ label: 'One' }, { label: 'Two' }],
        rows: Array.from({ length: 20 }, (_, at) => [`Row ${at}`, 'a\nb\nc\nd']),
      }
      const rows = allIn(readPdf(await paperPdf({ ...everyBlock, blocks: [...filler(lines), table] })).structure).filter(({ tag }) => tag === 'TR')
      expect(rows.filter(({ pages }) => pages.length !== 1)).toEqual([])
      turned += new Set(rows.flatMap(({ pages }) => pages)).size - 1
    }
    expect(turned).toBeGreaterThan(7)
  })

  it('aligns figures at their right', () => {
    const weeks = pdf.drawn.filter(({ text, mark }) => /^\d{1,2}$/.test(text) && mark !== 'Artifact')
    expect(weeks.length).toBeGreaterThan(50)
    expect(Math.max(...weeks.map(({ right }) => right)) - Math.min(...weeks.map(({ right }) => right))).toBeLessThan(0.1)
  })
})

/** So many short paragraphs. */
const filler = (count: number): readonly Block[] => Array.from({ length: count }, (_, at) => ({ kind: 'text', text: `Line ${at + 1}` }))

describe('a figure', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = readPdf(await paperPdf({ ...everyBlock, blocks: [...filler(20), bodyMapFigure(['shoulder-left', 'neck'], translate('en'))] }))
  })

  it('is read by its words, and says where it stands', () => {
    const [figure, ...others] = tagged(pdf, 'Figure')
    expect(others).toEqual([])
    expect(figure?.alt).toBe('A drawing of a body from the front and from the back. Marked: Neck; Left shoulder (your left).')
    const [left = 0, bottom = 0, right = 0, top = 0] = figure?.box ?? []
    expect(left).toBeGreaterThanOrEqual(60)
    expect(right).toBeLessThanOrEqual(612 - 60)
    expect(bottom).toBeGreaterThanOrEqual(68)
    expect(top - bottom).toBeGreaterThan(200)
  })

  it('moves on as a whole with its caption', () => {
    const caption = tagged(pdf, 'P').find(({ text }) => text.startsWith('Where it hurts'))
    expect(caption?.pages).toEqual(tagged(pdf, 'Figure')[0]?.pages)
  })

  it('says whose left is where: the right of who is seen from the front stands at the left', () => {
    const words = pdf.drawn.filter(({ text }) => /^(Front|Back|Your)/.test(text)).sort((one, other) => one.left - other.left)
    expect(words.filter(({ text }) => text.startsWith('Your')).map(({ text }) => text.trim())).toEqual(['Your right', 'Your left', 'Your left', 'Your right'])
  })
})

describe('what is filled in by hand', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = readPdf(await paperPdf(everyBlock))
  })

  it('is read as an empty line or an empty box, after its label', () => {
    expect(tagged(pdf, 'Span').filter(({ actual }) => actual === '________').length).toBe(1 + 3 + 3)
    expect(tagged(pdf, 'Lbl').filter(({ actual }) => actual === '☐').length).toBe(2)
    const label = tagged(pdf, 'P').find(({ text }) => text === 'Name of the plan')
    expect(label?.children.map(({ actual, text }) => actual ?? text)).toEqual(['Name of the plan', '________'])
  })

  it('is no form: nothing can be typed or ticked in the file', () => {
    expect(pdf.catalog.AcroForm).toBeUndefined()
    expect(pdf.bytes).not.toMatch(/\/Annots|\/JavaScript|\/Widget/)
  })

  it('leaves no signature alone on a page, wherever it falls', async () => {
    const pages = new Set<number>()
    for (let lines = 25; lines < 40; lines++) {
      const blocks: readonly Block[] = [...filler(lines), { kind: 'text', text: 'I agree.' }, { kind: 'signatures', labels: ['Name', 'Day'] }]
      const { drawn } = readPdf(await paperPdf({ ...everyBlock, blocks }))
      const pageOf = (text: string) => drawn.find((one) => one.text === text)?.page ?? -1
      expect(pageOf('I agree.')).toBe(pageOf('Name'))
      pages.add(pageOf('Name'))
    }
    expect([...pages].sort()).toEqual([0, 1])
  })

  it('shows all boxes of one choice on one page, wherever they fall', async () => {
    const pages = new Set<number>()
    for (let lines = 25; lines < 40; lines++) {
      const { structure } = readPdf(await paperPdf({ ...everyBlock, blocks: [...filler(lines), { kind: 'choices', label: 'Choose', options: ['One', 'Two', 'Three'] }] }))
      const boxes = allIn(structure).filter(({ tag }) => tag === 'LBody')
      expect(new Set(boxes.flatMap((box) => box.pages)).size).toBe(1)
      pages.add(boxes[0]?.pages[0] ?? -1)
    }
    expect([...pages].sort()).toEqual([0, 1])
  })
})

describe('letters', () => {
  const drawn = async (text: string) => readPdf(await paperPdf({ ...everyBlock, title: 'Letters', blocks: [{ kind: 'text', text }] }))

  it.each(['Łukasz Nuñez Đặng', 'Nguyễn Thị Hồng Ánh', 'Ţepeş Ștefan', 'Žofie Křížová', 'Ağaoğlu Şükrü', 'Jón Þór Ægisson', 'Щербак', 'Ελένη', 'Saint‐Exupéry'])(
    'of %s are drawn',
    async (name) => {
      const { structure } = await drawn(name)
      expect(plain(structure.text)).toContain(plain(name))
    },
  )

  it('with accents apart are drawn joined', async () => {
    const { structure } = await drawn('Nun\u0303ez')
    expect(structure.text).toContain('Nuñez')
  })

  it('that no face has are shown as unknown, never dropped', async () => {
    const { structure } = await drawn('王小明 Li')
    expect(structure.text).toContain('\ufffd\ufffd\ufffd Li')
  })

  it('of one word come from one typeface', async () => {
    const { drawn: pieces } = await drawn('Ana Đặng Łukasz')
    const faceOf = (text: string) => pieces.find((piece) => piece.text.includes(text) && piece.size === 10.5)?.font.replace(/^\w+\+/, '')
    expect(faceOf('Đ')).toBe('NotoSans-Regular')
    expect(faceOf('ng')).toBe('NotoSans-Regular')
    expect(faceOf('Ł')).toBe('AtkinsonHyperlegibleNext-Regular')
    expect(faceOf('Ana')).toBe('AtkinsonHyperlegibleNext-Regular')
  })

  it('of a word too wide for the page go on in the next line, without a space', async () => {
    const { structure } = await drawn(LONG_NAME.repeat(3))
    expect(structure.text).toContain(LONG_NAME.repeat(3))
  })

  it('that are not seen, or control a printer, are left out', async () => {
    const { structure } = await drawn('One\u00adword\u200b \u001b[31mred\u202e')
    expect(structure.text).toContain('Oneword [31mred')
  })
})

describe('a paper of little', () => {
  it.each<readonly [string, readonly Block[]]>([
    ['nothing', []],
    ['an empty text', [{ kind: 'text', text: '' }]],
    ['an empty list', [{ kind: 'list', items: [] }]],
    ['a table without rows', [{ kind: 'table', caption: 'Nothing', columns: [{ label: 'One' }, { label: 'Two', numeric: true }], rows: [] }]],
    ['a row without its cells', [{ kind: 'table', caption: 'Little', columns: [{ label: 'One' }, { label: 'Two' }], rows: [['a'], []] }]],
  ])('with %s opens as one page', async (_, blocks) => {
    const pdf = readPdf(await paperPdf({ ...everyBlock, blocks }))
    expect(pdf.pages.length).toBe(1)
    expect(pdf.structure.text).toContain('Request for prior authorization')
  })
})

describe('time', () => {
  it('four pages take under half a second', async () => {
    const long = { ...estimate('es'), blocks: [...estimate('es').blocks, ...estimate('en').blocks.slice(0, 8)] }
    const times: number[] = []
    for (let run = 0; run < 4; run++) {
      const begun = performance.now()
      await paperPdf(long)
      times.push(performance.now() - begun)
    }
    expect(readPdf(await paperPdf(long)).pages.length).toBeGreaterThanOrEqual(4)
    expect(Math.min(...times)).toBeLessThan(500)
  })
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined && spawnSync('pdftotext', ['-v']).error === undefined

describe.skipIf(!hasPoppler)('read by another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (program: string, ...given: readonly string[]) => execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  it.each(PAPERS)('%s is a tagged PDF that holds its text', async (_, paper) => {
    const path = join(folder, 'paper.pdf')
    writeFileSync(path, await paperPdf(paper))
    const info = run('pdfinfo', path)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    expect(info).toMatch(/^Page size:\s+612 x 792 pts \(letter\)$/m)
    expect(info).toMatch(new RegExp(`^Title:\\s+${paper.title.slice(0, 20)}`, 'm'))
    const words = new Set(run('pdftotext', path, '-').normalize('NFC').split(/\s+/))
    const unseen = paper.blocks.map((block) => (block.kind === 'figure' ? block.alt : ''))
    const wanted = readingOf(paper)
      .filter((text) => !unseen.includes(text))
      .flatMap((text) => plain(text).split(' '))
      .filter((word) => word.length < 40)
    expect(wanted.filter((word) => !words.has(word))).toEqual([])
  })
})
