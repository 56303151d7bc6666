import type { Metadata } from 'next'
import { PrivacyNotice } from '@/components/intake/privacy-notice'
import { PageHeader } from '@/components/ui/page-header'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Privacy notice') }
}

export default async function PrivacyPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  return (
    <>
      <PageHeader heading={t('Notice of privacy practices')} back={{ href: `/${language}`, label: t('Start page') }} />
      <PrivacyNotice t={t} level={2} {...(await clinic())} />
    </>
  )
}
