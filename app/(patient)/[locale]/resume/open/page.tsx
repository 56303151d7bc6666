import type { Metadata } from 'next'
import { OpenForm } from '@/components/resume/open-form'
import { PageHeader } from '@/components/ui/page-header'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { openAction } from '../actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Open your form') }
}

/** Where a link leads. Opening it does nothing yet: programs that look at mail open links, too. */
export default async function OpenFormPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const { phone } = await clinic()
  return (
    <>
      <PageHeader heading={t('Open your form')} lead={t('With your link you go on where you left off. To keep your answers private, we ask for one more thing.')} />
      <OpenForm language={language} phone={phone} open={openAction} />
    </>
  )
}
