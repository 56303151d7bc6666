import type { Metadata } from 'next'
import { LanguageLines } from '@/components/intake/language-lines'
import { NoticeText } from '@/components/intake/notice-text'
import { PrintButton } from '@/components/intake/print-button'
import { PageHeader } from '@/components/ui/page-header'
import { languageHelp } from '@/lib/notices/language-help'
import { nondiscrimination } from '@/lib/notices/nondiscrimination'
import { versionOf } from '@/lib/notices/version'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Your rights and free help') }
}

/** What the law has us tell everybody besides the privacy notice: that nobody is treated worse, and that help is free. */
export default async function NoticesPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const here = await clinic()
  return (
    <>
      <PageHeader heading={t('Your rights and free help')} back={{ href: `/${language}`, label: t('Start page') }} />
      <section aria-labelledby="language-help">
        <h2 id="language-help" className="mb-3 text-xl">
          {t(languageHelp.title)}
        </h2>
        <NoticeText t={t} language={language} notice={languageHelp} clinic={here} level={3} version={versionOf(languageHelp, language)} />
        <div className="mt-6 max-w-3xl">
          <LanguageLines t={t} phone={here.phone} />
        </div>
      </section>
      <section aria-labelledby="nondiscrimination" className="mt-12">
        <h2 id="nondiscrimination" className="mb-3 text-xl">
          {t(nondiscrimination.title)}
        </h2>
        <NoticeText t={t} language={language} notice={nondiscrimination} clinic={here} level={3} version={versionOf(nondiscrimination, language)} />
      </section>
      <p className="mt-12">
        <a href={`/${language}/privacy`}>{t('Notice of privacy practices')}</a>
      </p>
      <div className="mt-6">
        <PrintButton />
      </div>
    </>
  )
}
