import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { SkipLink } from '@/components/ui/skip-link'
import { momentInWords } from '@/lib/i18n/dates'
import { environment } from '@/lib/server/environment'
import { type FiledLetter, filedLetters } from '@/lib/server/mail/files'
import { notHere } from '../(patient)/not-here'

export const metadata: Metadata = { title: 'Mail of this demo' }

/** More are on disk; nobody reads further back. */
const MOST = 30
/** The newest stand open. */
const UNFOLDED = 3

/** What the demo would have mailed. Everybody who can reach the demo can read it: its people are invented. */
export default function DemoMailPage() {
  const { demo, dataDirectory } = environment()
  if (!demo) notHere('en')
  const letters = filedLetters(dataDirectory, MOST)
  return (
    <>
      <SkipLink label="Skip to the page" />
      <Banner label="Demo">Demo data: everything here is invented. Everybody who can open this page can read these letters.</Banner>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-6 pb-12 sm:px-6">
        <PageHeader
          heading="Mail of this demo"
          lead="The demo writes to nobody. What a real installation would have mailed stands here, the newest first."
          back={{ href: '/en', label: 'Start page' }}
        />
        {letters.length === 0 ? (
          <p>There is none yet. Send a form, or ask for a link to go on with one; then load this page again.</p>
        ) : (
          <ol className="grid max-w-3xl gap-6">
            {letters.map((letter, place) => (
              <li key={letter.name}>
                <Letter letter={letter} isOpen={place < UNFOLDED} />
              </li>
            ))}
          </ol>
        )}
      </main>
    </>
  )
}

function Letter({ letter: { name, at, to, subject, text }, isOpen }: { readonly letter: FiledLetter; readonly isOpen: boolean }) {
  return (
    <article aria-labelledby={name} className="border border-line bg-surface px-5 py-4">
      <h2 id={name} className="text-lg">
        {subject}
      </h2>
      <p className="text-sm text-soft wrap-anywhere">
        To {to}, <time dateTime={at.toISOString()}>{momentInWords(at, 'America/New_York')}</time>
      </p>
      <details open={isOpen}>
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          Its words<span className="sr-only">: {subject}</span>
        </summary>
        <p className="border-t border-line pt-3 whitespace-pre-line wrap-anywhere">{withLinks(text)}</p>
      </details>
    </article>
  )
}

/** The words of a letter, its addresses as links. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one letter never change places
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
