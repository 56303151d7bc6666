import type { Metadata } from 'next'
import { PrintButton } from '@/components/intake/print-button'
import { PaperView } from '@/components/papers/paper-view'
import { LinkButton } from '@/components/ui/link-button'
import { BackLink } from '@/components/ui/page-header'
import { paperForm } from '@/lib/documents/paper-form'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'

type Props = { readonly params: Promise<{ readonly locale: string }>; readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Paper form') }
}

/** The interview for whoever has no e-mail and no smartphone, or rather writes by hand. */
export default async function PaperFormPage({ params, searchParams }: Props) {
  const { language, t } = await languageOf(params)
  const isLarge = (await searchParams).print === 'large'
  const here = `/${language}/paper`
  return (
    <>
      <BackLink href={`/${language}`} label={t('Start page')} />
      <div className="mb-10 grid max-w-measure gap-4 print:hidden">
        <p>{t('The same questions, to fill in by hand. Bring the form to the clinic or mail it. You need no e-mail address.')}</p>
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={isLarge ? `${here}/pdf?print=large` : `${here}/pdf`}>{t('Download as PDF')}</LinkButton>
          <PrintButton />
          <LinkButton href={isLarge ? here : `${here}?print=large`} kind="secondary">
            {isLarge ? t('Usual print') : t('Large print')}
          </LinkButton>
        </div>
      </div>
      <div className={isLarge ? 'large-print' : undefined}>
        <PaperView paper={paperForm(await clinic(language), language, t)} pageLanguage={language} />
      </div>
    </>
  )
}
