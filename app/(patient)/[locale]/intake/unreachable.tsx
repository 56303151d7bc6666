import { QUESTIONS_FORM } from '@/components/intake/asked'
import { OTHER_LANGUAGE } from '@/components/intake/other-language'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { Language, Translate } from '@/lib/i18n/translate'

/** The stored answers cannot be read now. */
export function Unreachable({ t, here }: { readonly t: Translate; readonly here: string }) {
  return (
    <>
      <title>{t('Please try again')}</title>
      <PageHeader heading={t('We cannot reach your answers right now')} lead={t('What you saved before is safe. Please wait a moment, then try again.')} />
      <LinkButton href={here}>{t('Try again')}</LinkButton>
    </>
  )
}

/**
 * In place of a step's questions: nothing is asked, so that nothing is overwritten. The form is only there for the choice of
 * languages, which posts it.
 */
export function UnreachableStep({ t, language, step }: { readonly t: Translate; readonly language: Language; readonly step: string }) {
  return (
    <>
      <Unreachable t={t} here={`/${language}/intake/${step}`} />
      <form id={QUESTIONS_FORM} action={`/${OTHER_LANGUAGE[language]}/intake/${step}`} method="get" />
    </>
  )
}
