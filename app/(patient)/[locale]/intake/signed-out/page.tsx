import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { languageOf } from '../../../language'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Please sign in again') }
}

/** Where a form leads that staff type in, while they are not signed in. */
export default async function SignedOutPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  return (
    <>
      <PageHeader
        heading={t('Please sign in again')}
        lead={t('Staff of the clinic are filling in this form. It opens only for the person who does, while they are signed in. What was saved is safe.')}
      />
      <div className="prose max-w-measure">
        <p>{t('Sign in and go to “Phone or paper”. The form is in the list there: press “Go on” beside it.')}</p>
      </div>
      <p className="mt-6">
        <LinkButton href="/clinic/intakes/new">{t('To the clinic’s list')}</LinkButton>
      </p>
      <p className="mt-6">
        <a href={`/${language}`} className="inline-flex min-h-11 items-center">
          {t('I am a patient: to the start page')}
        </a>
      </p>
    </>
  )
}
