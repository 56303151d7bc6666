import type { Paper } from '@/lib/documents/papers/paper'
import { classes } from '../ui/classes'
import { PaperBlock } from './paper-block'

type PaperViewProps = {
  readonly paper: Paper
  /** The language of the page around it; another language of the paper is marked. */
  readonly pageLanguage?: string
  /** Where its title stands in the page's outline; its headings follow. */
  readonly level?: 1 | 2
}

// A long form is laid out as far as it is seen, or a slow phone stands still while it loads.
const AS_SEEN = 'not-print:*:[content-visibility:auto] not-print:*:[contain-intrinsic-block-size:auto_8rem]'

/** A paper as part of a page: read on a screen, heard, or printed by itself, black on white. */
export function PaperView({ paper, pageLanguage = 'en', level = 1 }: PaperViewProps) {
  const { title, subtitle, language, blocks, footer } = paper
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <article lang={language === pageLanguage ? undefined : language} className={classes('max-w-[46rem] wrap-anywhere print:max-w-none', AS_SEEN)}>
      <header className="mb-6 border-b-2 border-ink pb-3">
        <Title className="text-2xl font-bold">{title}</Title>
        {subtitle && <p className="text-soft">{subtitle}</p>}
      </header>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a paper never change their places
        <PaperBlock key={at} block={block} language={language} below={level} />
      ))}
      <footer className="mt-10 border-t border-line pt-3 text-sm text-soft">{footer}</footer>
    </article>
  )
}
