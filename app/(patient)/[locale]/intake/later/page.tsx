import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { phoneLink } from '@/components/intake/help-links'
import { MailLinkForm } from '@/components/resume/mail-link-form'
import { OpenElsewhere } from '@/components/resume/open-elsewhere'
import { ShowLinkForm } from '@/components/resume/show-link-form'
import { filled } from '@/components/ui/filled'
import { PageHeader } from '@/components/ui/page-header'
import type { Translate } from '@/lib/i18n/translate'
import { DRAFT_DAYS } from '@/lib/server/draft-store'
import { reachesPeople } from '@/lib/server/mail/transport'
import { waysOn } from '@/lib/server/resume-here'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { orElse } from '../../../or-else'
import { draftHere } from '../draft-here'
import { Unreachable } from '../unreachable'
import { closeElsewhereAction, mailLinkAction, showLinkAction } from './actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Continue later or on another device') }
}

/** How to come back to this form: in this browser, by a mailed link, or on a phone that is at hand. */
export default async function LaterPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const open = await draftHere(language)
  const ways = await orElse('resume.unreachable', waysOn, 'away')
  if (open === 'away' || ways === 'away') return <Unreachable t={t} here={`${home}/later`} />
  const { phone } = await clinic()
  return (
    <>
      <PageHeader
        heading={t('Continue later or on another device')}
        lead={t('Your answers are saved. You can close this page and come back in this browser. We keep them for {days} days after your last change.', {
          days: DRAFT_DAYS,
        })}
        back={{ href: home, label: t('Your questions') }}
      />
      <div className="grid max-w-3xl gap-12">
        {ways && reachesPeople() && (
          <Way id="by-mail" heading={t('By e-mail')}>
            {ways.mail ? (
              <>
                <p>{t('We e-mail a link to {address}, the address you gave us. It works once, for 14 days.', { address: ways.mail })}</p>
                <p>{t('When you open it, we send a code to the same address. So nobody can open your form with the link alone.')}</p>
                <p>{t('Then the form is closed in every other browser, this one too. What is saved stays.')}</p>
                <MailLinkForm phone={phone} mail={mailLinkAction} />
              </>
            ) : (
              <p>{filled(t('You have not given us an e-mail address yet. {page}'), { page: <AboutYou t={t} home={home} /> })}</p>
            )}
          </Way>
        )}
        {ways && (
          <Way id="on-a-phone" heading={t('On a phone or another device that is at hand')}>
            {ways.screen ? (
              <>
                <p>
                  {ways.screen === 'code'
                    ? t('We show you a square code here. Your phone opens it with its camera, and then asks for a code that we e-mail you.')
                    : t('We show you a square code here. Your phone opens it with its camera, and then asks for your date of birth.')}
                </p>
                <p>{t('It works once, for 14 days. A new square code ends the one before.')}</p>
                <ShowLinkForm phone={phone} show={showLinkAction} />
              </>
            ) : (
              <p>
                {filled(
                  t('To keep your answers private, we need one thing to ask on the other device. Please enter your e-mail address or your date of birth first. {page}'),
                  {
                    page: <AboutYou t={t} home={home} />,
                  },
                )}
              </p>
            )}
          </Way>
        )}
        {ways && (
          <Way id="open-in" heading={t('Where your form is open')}>
            <OpenElsewhere browsers={ways.browsers} phone={phone} close={closeElsewhereAction} />
          </Way>
        )}
        {phone && (
          <Way id="by-phone" heading={t('With our help')}>
            <p>{filled(t('Call us: {phone}. We ask the questions and type in what you say.'), { phone: phoneLink(phone) })}</p>
          </Way>
        )}
      </div>
    </>
  )
}

function Way({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-6">
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      {children}
    </section>
  )
}

const AboutYou = ({ t, home }: { readonly t: Translate; readonly home: string }) => <a href={`${home}/about-you`}>{t('Go to “About you”')}</a>
