import { notFound } from 'next/navigation'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../reachable'

/** An address that does not exist asks for signing in like any other, so that nobody outside learns which ones do. */
export default reachable(async ({ params }: { readonly params: Promise<{ readonly rest: readonly string[] }> }) => {
  const { rest } = await params
  await requireStaff('clinic.enter', `/clinic/${rest.map(encodeURIComponent).join('/')}`)
  notFound()
})
