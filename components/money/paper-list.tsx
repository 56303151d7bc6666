import { dayInWords } from '@/lib/i18n/dates'
import type { Tone } from '../ui/panel'
import { Tag } from '../ui/tag'

/** A paper that was made for somebody, in a line. */
export type PaperShown = {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly version: number
  readonly language: string
  /** The day it was made, on the clinic's wall. */
  readonly madeOn: string
  readonly by: string | undefined
  readonly state: string
  readonly tone: Tone
}

/** The papers so far, the newest first; each opens. */
export function PaperList({ papers }: { readonly papers: readonly PaperShown[] }) {
  if (papers.length === 0) return <p className="text-soft">None yet.</p>
  return (
    <ol className="border-t border-line">
      {papers.map(({ id, href, title, version, language, madeOn, by, state, tone }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3">
          <a href={href} className="inline-block py-1 font-semibold">
            {title}
            <span className="sr-only">, version {version}</span>
          </a>
          <Tag tone={tone}>{state}</Tag>
          <span className="text-sm text-soft">
            Version {version} · {language} · {dayInWords(madeOn)}
            {by && ` · ${by}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
