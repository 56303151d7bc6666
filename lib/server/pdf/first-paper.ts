import type { Paper } from '@/lib/documents/papers/paper'

/** Later than the first requests after a start, and sooner than anybody reaches a paper. */
const AFTER_MS = 2_000

/** A paper that nobody reads, with every kind of line that costs something the first time. */
export const FIRST_PAPER: Paper = {
  title: 'First paper',
  language: 'en',
  blocks: [
    { kind: 'heading', level: 2, text: 'Łatin letters' },
    { kind: 'facts', items: [{ label: 'Letters of a second face', value: 'Đặng' }] },
    { kind: 'table', caption: 'A table', columns: [{ label: 'One' }, { label: 'Two', numeric: true }], rows: [['a', '1']] },
  ],
  footer: 'First paper',
}

/**
 * Draws a paper soon after the server has started: the first one otherwise takes most of a second, for loading the library
 * and unpacking the faces. Should it fail, whoever asks for the first real one is told.
 */
export function drawFirstPaperSoon(): void {
  const timer = setTimeout(() => {
    import('./paper-pdf').then(({ paperPdf }) => paperPdf(FIRST_PAPER)).catch(() => undefined)
  }, AFTER_MS)
  timer.unref()
}
