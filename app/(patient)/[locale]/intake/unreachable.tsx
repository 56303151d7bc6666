import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { Translate } from '@/lib/i18n/translate'

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
