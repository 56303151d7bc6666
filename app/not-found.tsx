import { headers } from 'next/headers'
import { phoneLink } from '@/components/intake/help-links'
import { LanguageSwitch } from '@/components/intake/language-switch'
import { SiteFooter } from '@/components/intake/site-footer'
import { SiteHeader } from '@/components/intake/site-header'
import { filled } from '@/components/ui/filled'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { offeredLanguage, translate } from '@/lib/i18n/translate'
import { clinic } from './(patient)/clinic'

/**
 * Nothing here: no such address, or no such form on this device – never begun, expired, deleted or somebody else's. The
 * same words for each. Pages come here by `notHere()`.
 */
export default async function NotFound() {
  const language = offeredLanguage((await headers()).get('x-language'))
  const t = translate(language)
  const { name, phone, address, hours } = await clinic(language)
  return (
    <>
      <title>{t('Not found')}</title>
      <SiteHeader t={t} home={`/${language}`} name={name} phone={phone}>
        <LanguageSwitch language={language} />
      </SiteHeader>
      <main id="main" className="mx-auto max-w-page px-4 py-8 sm:px-6">
        <PageHeader heading={t('We could not find that here')} />
        <div className="prose max-w-measure">
          <p>{t('Perhaps the address was typed differently, or the page is no longer there.')}</p>
          <p>
            {t(
              'If you were filling in a form: it stays on the phone or computer where you began it, and it is deleted after a long rest. You have done nothing wrong. You can begin again, or call us and we will fill it in with you.',
            )}{' '}
            {phone && filled(t('Call us: {phone}.'), { phone: phoneLink(phone) })}
          </p>
        </div>
        <LinkButton href={`/${language}`} className="mt-8">
          {t('Go to the start page')}
        </LinkButton>
      </main>
      <SiteFooter t={t} privacy={`/${language}/privacy`} notices={`/${language}/notices`} name={name} phone={phone} address={address} hours={hours} />
    </>
  )
}
