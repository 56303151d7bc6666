import type { EvidencePart, EvidenceSource } from '@/lib/documents/patient-evidence'
import type { Translate } from '@/lib/i18n/translate'

type EvidenceProps = { readonly t: Translate; readonly parts: readonly EvidencePart[] }

/** What is known, use by use, each sentence with the number of where it was read; the list of sources below. */
export function Evidence({ t, parts }: EvidenceProps) {
  const all = parts.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources))
  const listed = all.filter((source, at) => all.findIndex(({ title }) => title === source.title) === at)
  const numberOf = ({ title }: EvidenceSource) => listed.findIndex((source) => source.title === title) + 1
  return (
    <>
      {parts.map(({ heading, lines }) => (
        <section key={heading} className="prose">
          <h3>{t(heading)}</h3>
          {lines.map(({ text, sources }) => (
            <p key={text}>
              {t(text)}{' '}
              <span className="text-sm whitespace-nowrap text-soft">
                [
                {sources.map((source, at) => (
                  <span key={source.title}>
                    {at > 0 && ' '}
                    <a href={`#source-${numberOf(source)}`} aria-label={t('Source {number}', { number: numberOf(source) })} className="px-0.5">
                      {numberOf(source)}
                    </a>
                  </span>
                ))}
                ]
              </span>
            </p>
          ))}
        </section>
      ))}
      <details className="border-y border-line print:border-0">
        <summary className="min-h-12 py-3 font-semibold text-accent">{t('Sources')}</summary>
        <Sources listed={listed} />
      </details>
    </>
  )
}

function Sources({ listed }: { readonly listed: readonly EvidenceSource[] }) {
  return (
    <ol className="pb-4 text-sm">
      {listed.map(({ publisher, title, url }, at) => (
        <li key={title} id={`source-${at + 1}`} lang="en">
          {url ? <a href={url}>{title}</a> : title}. {publisher}.
        </li>
      ))}
    </ol>
  )
}
