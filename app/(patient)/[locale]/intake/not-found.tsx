import { headers } from 'next/headers'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { isOffered, translate } from '@/lib/i18n/translate'

/** No form here: never begun, expired, deleted, sent elsewhere or somebody else's. The same page, and the same bytes, for each. */
export default async function FormNotFound() {
  const tag = (await headers()).get('x-language') ?? 'en'
  const language = isOffered(tag) ? tag : 'en'
  const t = translate(language)
  return (
    <>
      <title>{t('Form not found')}</title>
      <PageHeader heading={t('We could not find this form here')} />
      <div className="prose max-w-measure">
        <p>{t('A form stays on the phone or computer where it was begun. Perhaps you began it on another one, or it was deleted after a time of rest.')}</p>
        <p>{t('You have done nothing wrong. You can begin again, or call us and we will fill it in with you.')}</p>
      </div>
      <div className="mt-8 flex flex-col items-stretch gap-3 sm:flex-row">
        <LinkButton href={`/${language}`}>{t('Begin again')}</LinkButton>
        <LinkButton href={`/${language}/intake`} kind="secondary">
          {t('Go to my list of questions')}
        </LinkButton>
      </div>
    </>
  )
}
