import type { ReactNode } from 'react'
import { ArrivalFocus } from '@/components/intake/arrival-focus'
import { LanguageSwitch } from '@/components/intake/language-switch'
import { SiteFooter } from '@/components/intake/site-footer'
import { SiteHeader } from '@/components/intake/site-header'
import { WordsProvider } from '@/components/intake/words'
import { Banner } from '@/components/ui/banner'
import { SkipLink } from '@/components/ui/skip-link'
import { browserDictionaryOf } from '@/lib/i18n/translate'
import { clinic } from '../clinic'
import { languageOf } from '../language'

/** What surrounds every page for patients: who the clinic is, how to call it, and where to turn in a crisis. */
export default async function PatientLayout({ params, children }: { readonly params: Promise<{ readonly locale: string }>; readonly children: ReactNode }) {
  const { language, t } = await languageOf(params)
  const { name, phone, address, hours, demo } = await clinic(language)
  return (
    <WordsProvider dictionary={browserDictionaryOf(language)}>
      <SkipLink label={t('Skip to the page')} />
      {demo && (
        <Banner label={t('Demo')}>
          {t('Demo data: all of it is made up. Please enter nothing about a real person.')} <a href="/demo-mail">{t('Mail of this demo')}</a>
        </Banner>
      )}
      <SiteHeader t={t} home={`/${language}`} name={name} phone={phone}>
        <LanguageSwitch language={language} />
      </SiteHeader>
      <main id="main" tabIndex={-1} className="prints-open mx-auto max-w-page px-4 pt-6 pb-4 sm:px-6 sm:pt-8 print:max-w-none print:px-0">
        {children}
      </main>
      <SiteFooter t={t} privacy={`/${language}/privacy`} notices={`/${language}/notices`} name={name} phone={phone} address={address} hours={hours} />
      <ArrivalFocus />
    </WordsProvider>
  )
}
