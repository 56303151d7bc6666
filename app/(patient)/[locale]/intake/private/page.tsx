import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { helpLinks, phoneLink, SpanishHelp } from '@/components/intake/help-links'
import { NewDocument } from '@/components/intake/new-document'
import { filled } from '@/components/ui/filled'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { nextStep } from '@/lib/intake/path'
import { PRIVATE_STEPS, privatePart, wasAnsweredAlone } from '@/lib/intake/private-part'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { draftHere } from '../draft-here'
import { Unreachable } from '../unreachable'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('The answers are put away') }
}

/** After the private questions: they are closed on this device, and it goes back to whoever fills in the rest. */
export default async function GiveBackPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const open = await draftHere(language)
  if (open === 'away') return <Unreachable t={t} here={`${home}/private`} />
  if (privatePart(open.draft.case) !== 'put-away') redirect(home)
  const { phone } = await clinic()
  // Where somebody took over the form, the device is lent to nobody.
  const isGivenBack = wasAnsweredAlone(open.draft.case)
  return (
    <>
      <NewDocument />
      <PageHeader
        heading={isGivenBack ? t('Thank you. Your answers are put away.') : t('The answers are put away')}
        lead={t('Nobody can open them on this phone or computer. They do not show on the next pages.')}
      />
      <div className="grid max-w-measure gap-4">
        <p>{filled(t('To change one of them, tell us when we call, or call us: {phone}.'), { phone: phoneLink(phone) })}</p>
        <Panel heading={t('If you think about ending your life')}>
          <p>{filled(t('Help is there day and night: {call} or {text}. In danger now: {emergency}.'), helpLinks(t))}</p>
          <SpanishHelp t={t} />
          <p>{t('It is free. Nobody is reading this form right now.')}</p>
        </Panel>
        {isGivenBack && <p className="font-semibold">{t('Please give the phone or computer back now.')}</p>}
      </div>
      <p className="mt-6">
        <LinkButton href={`${home}/${afterPrivate(open.draft)}`}>{isGivenBack ? t('I have it back: go on') : t('Continue')}</LinkButton>
      </p>
    </>
  )
}

/** Where the rest of the form goes on. */
const afterPrivate = (draft: Parameters<typeof nextStep>[0]): string => nextStep(draft, PRIVATE_STEPS[0] ?? '')
