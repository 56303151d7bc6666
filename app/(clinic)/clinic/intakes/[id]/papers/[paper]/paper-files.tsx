import { PrintButton } from '@/components/clinic/print-button'
import { LinkButton } from '@/components/ui/link-button'
import type { OpenedDocument } from '@/lib/server/kept-documents'
import { partWords } from '../words'

type FilesProps = { readonly base: string; readonly opened: OpenedDocument; readonly shown: string }

/** The parts of a paper, and the files it can be taken away as. */
export function PaperFiles({ base, opened: { papers, bundle }, shown }: FilesProps) {
  const names = Object.keys(papers)
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
      {names.length > 1 ? (
        <nav aria-label="Parts of this paper">
          <ul className="flex flex-wrap gap-x-5">
            {names.map((name) => (
              <li key={name}>
                <a
                  href={`${base}?part=${name}`}
                  aria-current={name === shown ? 'page' : undefined}
                  className={`inline-flex min-h-11 items-center border-b-4 no-underline ${name === shown ? 'border-accent font-semibold text-ink' : 'border-transparent hover:border-edge'}`}
                >
                  {partWords(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <span />
      )}
      <div className="flex flex-wrap gap-3">
        <PrintButton />
        <LinkButton kind="secondary" href={`${base}/pdf?part=${shown}`} download>
          PDF<span className="sr-only"> of this paper</span>
        </LinkButton>
        {bundle && (
          <LinkButton kind="secondary" href={`${base}/fhir`} download>
            FHIR for the payer
          </LinkButton>
        )}
      </div>
    </div>
  )
}
