import { offeredLanguage, type Translate, translate } from '@/lib/i18n/translate'
import type { MailKind, MailValues } from '../outbox'
import { resumeAddress } from '../resume-address'

/** What a letter says of the clinic. */
export type MailFrom = { readonly name: string; readonly phone: string; readonly publicUrl: string }

type Words = { readonly subject: string; readonly text: string }
type Drawn = { readonly t: Translate; readonly language: string; readonly values: MailValues; readonly clinic: MailFrom }

/**
 * The words of a letter. Whoever reads it over somebody's shoulder learns that a form exists at this clinic, and nothing of
 * what it is about: no name, no answer, no reference.
 */
export function letterOf(kind: Exclude<MailKind, 'resume-asked'>, language: string, values: MailValues, clinic: MailFrom): Words {
  const offered = offeredLanguage(language)
  const { subject, text } = LETTERS[kind]({ t: translate(offered), language: offered, values, clinic })
  return { subject, text: `${text}\n\n${signature(translate(offered), clinic)}` }
}

const paragraphs = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n\n')

const LETTERS: Readonly<Record<Exclude<MailKind, 'resume-asked'>, (drawn: Drawn) => Words>> = {
  'resume-link': ({ t, language, values, clinic }) => ({
    subject: t('Your link to go on with your form'),
    text: paragraphs(
      t('You have a form at our clinic that is not sent yet. With this link you can go on with it on any phone or computer:'),
      resumeAddress(clinic.publicUrl, language, values.link ?? ''),
      t('The link works once, for 14 days. When you open it, we send a code to this address and ask for it. If you ask for another link, this one ends.'),
      t('Once you have opened it, the form is closed in every other browser. What is saved stays.'),
      t('You did not ask for this? Then you need not do anything. Please do not pass the link on.'),
    ),
  }),
  'resume-code': ({ t, values }) => ({
    subject: t('Your code'),
    text: paragraphs(
      t('Type this code on the page that asks for it:'),
      values.code,
      t('It works for 10 minutes. We never ask for it on the phone.'),
      t('You did not ask for this? Then somebody has your link. Please do not give them the code, and tell us.'),
    ),
  }),
  'intake-received': ({ t }) => ({
    subject: t('We have received your form'),
    text: paragraphs(
      t('Thank you. Your form has arrived. Our staff read it, and then they get in touch with you.'),
      t('There is nothing you need to do now. If something changes, or if you have a question, please call us.'),
      t('We write nothing about your answers in an e-mail. Please do not write about them in an e-mail either.'),
    ),
  }),
  'alert-escalated': ({ t, values, clinic }) => ({
    subject: values.drill === 'yes' ? t('DRILL: an alert has not been taken in time') : t('An alert has not been taken in time'),
    text: paragraphs(
      values.drill === 'yes' && t('This is a drill. It is about nobody. Please answer it as you would answer a real one.'),
      t('Somebody may be in danger, and nobody at the clinic has taken the alert in time. Please sign in now, or call the clinic:'),
      `${clinic.publicUrl}/clinic`,
      t('This letter says nothing about the person. Everything is on the page.'),
    ),
  }),
}

const signature = (t: Translate, { name, phone }: MailFrom): string =>
  [name, phone && t('Phone: {phone}', { phone }), t('Nobody reads answers to this e-mail. Please call us instead.')].filter(Boolean).join('\n')
