import type { Metadata } from 'next'
import { ManualGroupView } from '@/components/manual/manual-section'
import { Neighbours } from '@/components/manual/neighbours'
import { PageHeader } from '@/components/ui/page-header'
import { manual } from '@/lib/documents/manual'
import { groupsOf } from '@/lib/documents/manual/places'
import { notHere } from '../../../(patient)/not-here'

type Props = { readonly params: Promise<{ readonly section: string; readonly group: string }> }

/** The subject of the address with its neighbours. An unknown one never comes here: `proxy.ts` answers for it. */
async function groupOf(params: Props['params']) {
  const { section: id, group: name } = await params
  const section = manual().sections.find((one) => one.id === id)
  const groups = groupsOf(id)
  const at = groups.findIndex((one) => one.id === name)
  const group = groups[at]
  if (!section || !group) notHere('en')
  return { section, group, before: groups[at - 1], after: groups[at + 1] }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, group } = await groupOf(params)
  return { title: `${group.title} – ${section.title} – Manual of the rules` }
}

/** One subject of a long section, every entry under its anchor. */
export default async function ManualGroupPage({ params }: Props) {
  const { section, group, before, after } = await groupOf(params)
  const below = (one: typeof group | undefined) => one && { href: `/manual/${section.id}/${one.id}`, title: one.title }
  return (
    <>
      <PageHeader back={{ href: `/manual/${section.id}`, label: section.title }} heading={group.title} />
      <ManualGroupView section={section} group={group} />
      <Neighbours label="Subjects" before={below(before)} after={below(after)} />
    </>
  )
}
