import type { Translate } from '@/lib/i18n/translate'

/** Changes with every change of the notice's words; an acknowledgement keeps the version it was given for. */
export const PRIVACY_NOTICE_VERSION = '2026-11-22'

type PrivacyNoticeProps = { readonly t: Translate; readonly name: string; readonly phone: string; readonly address: string; readonly level: 2 | 3 }

/** The notice of privacy practices, in plain words. */
export function PrivacyNotice({ t, name, phone, address, level }: PrivacyNoticeProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="prose max-w-measure">
      <p className="font-semibold">
        {t('This notice describes how medical information about you may be used and disclosed, and how you can get access to it. Please read it carefully.')}
      </p>
      <Section Heading={Heading} heading={t('Your rights')} lines={RIGHTS.map((line) => t(line))} />
      <Section Heading={Heading} heading={t('Your choices')} lines={CHOICES.map((line) => t(line))} />
      <Section Heading={Heading} heading={t('How we use and share your information')} lines={USES.map((line) => t(line))} />
      <Section Heading={Heading} heading={t('What we must do')} lines={DUTIES.map((line) => t(line))} />
      <Heading>{t('About this form')}</Heading>
      <p>
        {t(
          'What you type is kept encrypted from the first page you save. If you do not send the form, it is deleted later. You can delete it yourself at any time before sending. One small file (a cookie) remembers on this device which form is yours. There are no advertising or tracking files.',
        )}
      </p>
      <p>
        {t(
          'If your answers suggest danger to you, our staff are alerted, even if you never send the form. Then we keep your name and how to reach you even if you delete the form.',
        )}
      </p>
      <Heading>{t('Questions and complaints')}</Heading>
      <p>
        {t('Ask our privacy contact:')} {[name, address, phone].filter(Boolean).join(', ')}.{' '}
        {t(
          'You can also complain to the Office for Civil Rights of the U.S. Department of Health and Human Services, at hhs.gov/ocr/complaints or 1-877-696-6775. Nobody may treat you worse because you complained.',
        )}
      </p>
      <p className="text-sm text-soft">
        {t('Version and effective date: {version}. We can change this notice; the new one then applies to all information we hold, and is posted here.', {
          version: PRIVACY_NOTICE_VERSION,
        })}
      </p>
    </div>
  )
}

function Section({ Heading, heading, lines }: { readonly Heading: 'h2' | 'h3'; readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <Heading>{heading}</Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

const RIGHTS = [
  'See or get a copy of your record, on paper or electronically.',
  'Ask us to correct what you think is wrong or incomplete.',
  'Ask us to contact you in a certain way or at a certain address.',
  'Ask us to limit what we use or share. If you pay for a service yourself and in full, you can ask us not to tell your health insurer about it, and we will agree unless a law says otherwise.',
  'Get a list of those with whom we shared your information, apart from treatment, payment and running the clinic.',
  'Get a paper copy of this notice at any time.',
  'Choose someone to act for you, such as a legal guardian.',
]

const CHOICES = [
  'You can tell us whether to share information with your family or others who help with your care.',
  'We never sell your information, and never use it for marketing, unless you give us written permission. You can take a permission back at any time.',
  'Notes of psychotherapy are shared only with your written permission, apart from a few cases that the law names.',
]

const USES = [
  'To treat you: for example, we talk with another doctor who treats you.',
  'To run the clinic: for example, to check and improve our care.',
  'To be paid: for example, we send your insurer what it needs to pay for your care.',
  'Where the law asks or allows it: public health and safety, preventing a serious threat to someone, health oversight, a court order, workers’ compensation, and a few others.',
  'Records of treatment for drug or alcohol use from certain programs have more protection by federal law. They are not used against you in court without your written consent or a court order.',
]

const DUTIES = [
  'Keep your information private and secure, as the law requires.',
  'Tell you promptly if a breach may have put your information at risk.',
  'Follow this notice, and give you a copy of it.',
  'Use or share your information in no other way than said here, unless you tell us in writing that we may.',
]
