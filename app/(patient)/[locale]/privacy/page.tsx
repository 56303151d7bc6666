import type { Metadata } from 'next'
import { NoticeText } from '@/components/intake/notice-text'
import { PrintButton } from '@/components/intake/print-button'
import { PageHeader } from '@/components/ui/page-header'
import { privacyPractices } from '@/lib/notices/privacy-practices'
import { versionOf } from '@/lib/notices/version'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Privacy notice') }
}

/** The notice of privacy practices in full, to read or to print. */
export default async function PrivacyPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const here = await clinic()
  return (
    <>
      <PageHeader heading={t(privacyPractices.title)} back={{ href: `/${language}`, label: t('Start page') }} />
      <NoticeText t={t} language={language} notice={privacyPractices} clinic={here} level={2} version={versionOf(privacyPractices, language)} />
      <div className="mt-8">
        <PrintButton />
      </div>
    </>
  )
}
