import type { ReactNode } from 'react'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { SkipLink } from '../ui/skip-link'
import { IdleWatch } from './idle-watch'

export type Place = { readonly id: string; readonly href: string; readonly label: string }

type ShellProps = {
  readonly clinic: { readonly name: string; readonly demo: boolean }
  /** Nobody on the pages before signing in. */
  readonly person?: { readonly name: string; readonly role: string; readonly idleMinutes: number }
  readonly places?: readonly Place[]
  readonly current?: string
  /** Tables need more room than sentences. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What surrounds every page of the clinic: whose it is, who is signed in, where one can go. */
export function Shell({ clinic, person, places = [], current, wide = false, children }: ShellProps) {
  const width = wide ? 'max-w-[78rem]' : 'max-w-page'
  return (
    <>
      <SkipLink label="Skip to the page" />
      {clinic.demo && <Banner label="Demo">Demo data – invented people. Do not enter anything about a real person.</Banner>}
      <header className="border-b border-line bg-surface print:hidden">
        <div className={classes('mx-auto flex flex-wrap items-center justify-between gap-x-8 px-4 sm:px-6', width)}>
          <a href="/clinic" className="inline-flex min-h-14 flex-col justify-center py-1 leading-tight no-underline">
            <span className="font-bold text-ink">{clinic.name || 'TMS clinic'}</span>
            <span className="text-sm text-soft">Clinic</span>
          </a>
          {person && <Person {...person} />}
        </div>
        {places.length > 1 && <Places places={places} current={current} width={width} />}
      </header>
      <main id="main" tabIndex={-1} className={classes('mx-auto px-4 pt-8 pb-16 sm:px-6 print:max-w-none print:p-0', width)}>
        {children}
      </main>
      {person && (
        <footer className={classes('mx-auto px-4 pb-8 text-sm text-soft sm:px-6 print:hidden', width)}>
          <p>You are signed out after {person.idleMinutes} minutes without activity. Opening a record is written down.</p>
          <p>
            <a href="/manual" className="inline-flex min-h-8 items-center">
              Manual of the rules
            </a>
          </p>
          <IdleWatch minutes={person.idleMinutes} words={{ warning: 'You will be signed out in less than two minutes.', stay: 'Stay signed in' }} />
        </footer>
      )}
    </>
  )
}

function Person({ name, role }: { readonly name: string; readonly role: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p className="text-sm leading-tight">
        <span className="sr-only">Signed in as </span>
        <span className="font-semibold">{name}</span>
        <span className="block text-soft">{role}</span>
      </p>
      <form method="post" action="/clinic/sign-out">
        <Button kind="quiet">Sign out</Button>
      </form>
    </div>
  )
}

function Places({ places, current, width }: { readonly places: readonly Place[]; readonly current: string | undefined; readonly width: string }) {
  return (
    <nav aria-label="Clinic" className={classes('mx-auto px-4 sm:px-6', width)}>
      <ul className="-mx-2.5 flex flex-wrap sm:-mx-3">
        {places.map(({ id, href, label }) => (
          <li key={id}>
            <a
              href={href}
              aria-current={id === current ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-11 items-center border-b-4 px-2.5 no-underline sm:px-3',
                id === current ? 'border-accent font-semibold text-ink' : 'border-transparent hover:border-edge',
              )}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
