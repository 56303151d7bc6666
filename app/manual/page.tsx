import { ManualContents } from '@/components/manual/manual-contents'
import { PageHeader } from '@/components/ui/page-header'
import { manual } from '@/lib/documents/manual'

export const metadata = { title: 'Manual of the rules' }

/** The front page of the manual: in public, without signing in, without scripts. */
export default function ManualPage() {
  const { title, version } = manual()
  return (
    <>
      <PageHeader heading={title} caption={`Version ${version}`} />
      <ManualContents manual={manual()} />
    </>
  )
}
