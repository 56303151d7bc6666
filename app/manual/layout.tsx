import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { manual } from '@/lib/documents/manual'
import './manual.css'

/** What surrounds the pages of the manual. It is the same for everybody: no person's data, nothing from the database. */
export default function ManualLayout({ children }: { readonly children: ReactNode }) {
  const { title, version } = manual()
  return (
    <>
      <SkipLink label="Skip to the page" />
      <header className="border-b border-line print:hidden">
        <div className="mx-auto max-w-page px-4 py-2 sm:px-6">
          <a href="/manual" className="inline-flex min-h-11 flex-col justify-center no-underline">
            <span className="leading-snug font-bold text-ink">{title}</span>
            <span className="text-sm text-soft">TMS consultation intake</span>
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-6 pb-12 sm:px-6 print:max-w-none print:p-0">
        {children}
      </main>
      <footer className="border-t border-line bg-wash">
        <div className="mx-auto grid max-w-page gap-2 px-4 py-6 text-sm sm:px-6">
          <p>
            Version of the rules: <span className="break-all">{version}</span>. The rules prepare a clinician’s decision and never make one. This page holds nothing about
            any person.
          </p>
          <p className="print:hidden">
            If you are thinking about ending your life: <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>, free, day and night. Danger now:{' '}
            <a href="tel:911">call 911</a>.
          </p>
        </div>
      </footer>
    </>
  )
}
