import { Shell } from '@/components/clinic/shell'
import { PageHeader } from '@/components/ui/page-header'

/** The same words, and the same bytes, whether a record never existed, is not for this person, or the address is wrong. */
export default function NotFound() {
  return (
    <Shell clinic={{ name: '', demo: false }}>
      <title>Page not found</title>
      <PageHeader heading="Page not found" lead="There is nothing here for you. The address may be typed wrongly, or your role does not open it." />
      <a href="/clinic">Go to the clinic’s start page</a>
    </Shell>
  )
}
