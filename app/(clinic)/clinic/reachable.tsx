import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { Shell } from '@/components/clinic/shell'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { isDatabaseAway } from '@/lib/server/database-away'
import { log } from '@/lib/server/log'

/** A page that says so when the database is out of reach, instead of failing. Works without scripts, unlike an error boundary. */
export function reachable<Props>(page: (props: Props) => Promise<ReactNode>): (props: Props) => Promise<ReactNode> {
  return async (props) => {
    try {
      return await page(props)
    } catch (error) {
      unstable_rethrow(error)
      if (!isDatabaseAway(error)) throw error
      log('error', 'clinic.database-away', { error })
      return <Away />
    }
  }
}

function Away() {
  return (
    <Shell clinic={{ name: '', demo: false }}>
      <title>Please try again</title>
      <PageHeader
        heading="The records cannot be reached right now"
        lead="If you were saving something, it was not saved: go back in your browser, where your words still stand, and send them again in a moment."
      />
      <LinkButton href="">Try again</LinkButton>
      <p className="mt-8 max-w-measure">
        A patient in danger: call <a href="tel:911">911</a>. Suicide and crisis line: call or text <a href="tel:988">988</a>.
      </p>
    </Shell>
  )
}
