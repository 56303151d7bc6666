import type { Metadata } from 'next'
import { phoneLink } from '@/components/intake/help-links'
import { AskForm } from '@/components/resume/ask-form'
import { filled } from '@/components/ui/filled'
import { PageHeader } from '@/components/ui/page-header'
import { reachesPeople } from '@/lib/server/mail/transport'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'
import { askAction } from './actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Go on with your form') }
}

/** Where somebody asks for a link to a form that they began elsewhere. */
export default async function ResumePage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const { phone } = await clinic()
  const canMail = reachesPeople()
  return (
    <>
      <PageHeader
        heading={t('Go on with your form')}
        lead={
          canMail
            ? t('You began a form on another device, or this browser has lost it? We can e-mail you a link to it.')
            : t('You can go on in the browser where you began. From here we cannot e-mail you a link.')
        }
        back={{ href: `/${language}`, label: t('Start page') }}
      />
      {canMail && <AskForm language={language} phone={phone} ask={askAction} />}
      <p className="mt-8 max-w-measure">{filled(t('Do you have a link already? {open}'), { open: <a href={`/${language}/resume/open`}>{t('Open it here')}</a> })}</p>
      {phone && <p className="mt-4 max-w-measure">{filled(t('Or call us: {phone}.'), { phone: phoneLink(phone) })}</p>}
    </>
  )
}
