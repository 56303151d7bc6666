import type { Metadata } from 'next'
import { phoneLink } from '@/components/intake/help-links'
import { OpenPaperForm } from '@/components/intake/open-paper-form'
import { filled } from '@/components/ui/filled'
import { PageHeader } from '@/components/ui/page-header'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { openPaperAction } from '../actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Open your paper') }
}

/** Where a link leads. It always asks, also while another paper is open here: two people may share a device. */
export default async function OpenPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const { phone } = await clinic()
  return (
    <>
      <PageHeader
        heading={t('Open your paper')}
        lead={t('The clinic gave you a link to a paper. To keep it private, we also ask for your date of birth.')}
        back={{ href: `/${language}`, label: t('Start page') }}
      />
      <OpenPaperForm language={language} open={openPaperAction} />
      {phone && <p className="mt-8 max-w-measure">{filled(t('Or call us: {phone}.'), { phone: phoneLink(phone) })}</p>}
    </>
  )
}
