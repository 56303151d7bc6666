import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import { HEARD } from './words'

type Grid = Extract<Block, { readonly kind: 'grid' }>

/** Questions that are answered alike, with a box in every column. Narrow, the columns stand below each question. */
export function PaperGrid({ grid: { label, hint, columns, rows }, language }: { readonly grid: Grid; readonly language: PaperLanguage }) {
  const isBare = rows.every((row) => row === '')
  return (
    <div className="my-5">
      <p className="font-semibold print:break-after-avoid">{label}</p>
      {hint && <p className="print:break-after-avoid">{hint}</p>}
      <ul className="mt-2 border-t border-edge">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form never change their places
          <li key={at} className={isBare ? 'py-2' : 'break-inside-avoid border-b border-line py-2'}>
            {row !== '' && <span className="block">{row}</span>}
            <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
              {columns.map((column) => (
                <li key={column} className="flex gap-2">
                  <span aria-hidden="true" className="mt-1 size-4 flex-none border-2 border-ink" />
                  <span>
                    <span className="sr-only">{HEARD[language].emptyBox} </span>
                    {column}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
