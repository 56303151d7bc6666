import type { Metadata } from 'next'
import { ManualSectionView } from '@/components/manual/manual-section'
import { Neighbours } from '@/components/manual/neighbours'
import { PageHeader } from '@/components/ui/page-header'
import { manual } from '@/lib/documents/manual'
import { notHere } from '../../(patient)/not-here'

type Props = { readonly params: Promise<{ readonly section: string }> }

/** The section of the address with its neighbours. An unknown one never comes here: `proxy.ts` answers for it. */
async function sectionOf(params: Props['params']) {
  const { section } = await params
  const { sections } = manual()
  const at = sections.findIndex(({ id }) => id === section)
  const found = sections[at]
  if (!found) notHere('en')
  return { section: found, before: sections[at - 1], after: sections[at + 1] }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await sectionOf(params)
  return { title: `${section.title} – Manual of the rules` }
}

/** One section of the manual, every entry under its anchor. */
export default async function ManualSectionPage({ params }: Props) {
  const { section, before, after } = await sectionOf(params)
  const below = (one: typeof section | undefined) => one && { href: `/manual/${one.id}`, title: one.title }
  return (
    <>
      <PageHeader back={{ href: '/manual', label: 'All sections' }} heading={section.title} lead={section.summary} />
      <ManualSectionView section={section} />
      <Neighbours label="Sections" before={below(before)} after={below(after)} />
    </>
  )
}
