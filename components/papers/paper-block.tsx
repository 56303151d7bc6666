import type { ReactNode } from 'react'
import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import { classes } from '../ui/classes'
import { PaperFigure } from './paper-figure'
import { PaperGrid } from './paper-grid'
import { PaperTable } from './paper-table'
import { HEARD } from './words'

type BlockProps<Kind extends Block['kind'] = Block['kind']> = {
  readonly block: Extract<Block, { readonly kind: Kind }>
  readonly language: PaperLanguage
  /** The level of the title that stands above. */
  readonly below: 1 | 2
}

/** One part of a paper. */
export function PaperBlock({ block, language, below }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <BlockHeading block={block} language={language} below={below} />
    case 'text':
      return <p className={TONES[block.tone ?? 'plain']}>{block.text}</p>
    case 'list':
      return <BlockList block={block} language={language} below={below} />
    case 'facts':
      return <Facts block={block} language={language} below={below} />
    case 'table':
      return <PaperTable table={block} />
    case 'blank':
      return <Blank block={block} language={language} below={below} />
    case 'choices':
      return <Choices block={block} language={language} below={below} />
    case 'grid':
      return <PaperGrid grid={block} language={language} />
    case 'notice':
      return <Notice block={block} language={language} below={below} />
    case 'signatures':
      return <Signatures block={block} language={language} below={below} />
    case 'figure':
      return <PaperFigure figure={block} />
  }
}

const TONES = {
  plain: 'my-3 max-w-measure whitespace-pre-line',
  strong: 'my-3 max-w-measure font-bold whitespace-pre-line',
  small: 'my-3 max-w-measure text-sm whitespace-pre-line',
}

/** A heading in its place of the page's outline. */
function Heading({ level, className, children }: { readonly level: number; readonly className: string; readonly children: ReactNode }) {
  const Tag = level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return <Tag className={className}>{children}</Tag>
}

function BlockHeading({ block, below }: BlockProps<'heading'>) {
  return (
    <Heading level={block.level + below - 1} className={block.level === 2 ? 'mt-8 mb-2 text-xl font-bold' : 'mt-6 mb-2 text-lg font-bold'}>
      {block.text}
    </Heading>
  )
}

function BlockList({ block }: BlockProps<'list'>) {
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={block.ordered ? 'my-3 max-w-measure list-decimal space-y-1.5 pl-6' : 'my-3 max-w-measure list-disc space-y-1.5 pl-6'}>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one sentence may stand there twice
        <li key={at}>{item}</li>
      ))}
    </List>
  )
}

function Facts({ block }: BlockProps<'facts'>) {
  return (
    <dl className="my-4 border-t border-line">
      {block.items.map(({ label, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one label may stand there twice
        <div key={at} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <dt className="font-semibold">{label}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What stands on a line by hand later; nothing is filled in for anybody. */
const Line = () => <span aria-hidden="true" className="block h-8 border-b border-edge" />

function Blank({ block, language }: BlockProps<'blank'>) {
  const lines = Array.from({ length: Math.max(1, block.lines ?? 1) }, (_, at) => at)
  return (
    <p className="my-4 break-inside-avoid">
      <span className="font-semibold">{block.label}</span> <span className="sr-only">{HEARD[language].toFillIn}</span>
      {block.hint && <span className="block">{block.hint}</span>}
      {lines.map((at) => (
        <Line key={at} />
      ))}
    </p>
  )
}

const BESIDE = 'mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-7 gap-y-2'
/** Words of this length stand in four columns on paper. */
const SHORT = 16
const areShort = (options: readonly string[]) => options.every((option) => option.length <= SHORT)

function Choices({ block, language }: BlockProps<'choices'>) {
  return (
    <div className="my-4 break-inside-avoid">
      <p className="font-semibold">{block.label}</p>
      {block.hint && <p>{block.hint}</p>}
      <ul className={block.beside ? classes(BESIDE, areShort(block.options) && 'print:grid-cols-4') : 'mt-2 space-y-2'}>
        {block.options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the choices of a form never change their places
          <li key={at} className="flex gap-3">
            <span aria-hidden="true" className="mt-1 size-4 flex-none border-2 border-ink" />
            <span>
              <span className="sr-only">{HEARD[language].emptyBox} </span>
              {option}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Notice({ block, below }: BlockProps<'notice'>) {
  return (
    <section className="my-8 border-l-4 border-ink bg-wash px-5 py-4 print:bg-transparent">
      <Heading level={below + 1} className="mb-2 text-lg font-bold">
        {block.heading}
      </Heading>
      {block.paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change their places
        <p key={at} className="my-2 max-w-measure whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </section>
  )
}

function Signatures({ block, language }: BlockProps<'signatures'>) {
  return (
    <ul className="my-8 grid break-inside-avoid gap-x-10 gap-y-6 sm:grid-cols-2 print:grid-cols-2">
      {block.labels.map((label, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one label may stand there twice
        <li key={at}>
          <Line />
          <span className="text-sm">{label}</span> <span className="sr-only">{HEARD[language].toSign}</span>
        </li>
      ))}
    </ul>
  )
}
