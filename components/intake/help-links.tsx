import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translate'

const link = (href: string, words: string) => (
  <a href={href} className="font-semibold whitespace-nowrap">
    {words}
  </a>
)

/** The numbers for a crisis, as links that dial: parts of a sentence. */
export const helpLinks = (t: Translate): Readonly<Record<'call' | 'text' | 'emergency', ReactNode>> => ({
  call: link('tel:988', t('call 988')),
  text: link('sms:988', t('text 988')),
  emergency: link('tel:911', t('call 911')),
})

/** The same help in Spanish, beside the English: whoever needs it should not have to look for a switch. A page in Spanish has said it. */
export function SpanishHelp({ t }: { readonly t: Translate }) {
  if (t('call 988') !== 'call 988') return null
  return (
    <p lang="es">
      En español: {link('tel:988', 'llame al 988')} y oprima 2, o envíe AYUDA al {link('sms:988', '988')}. Si corre peligro, llame al {link('tel:911', '911')}.
    </p>
  )
}

/** A number as a telephone wants it, without the spaces that people want. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

/** A clinic's number as a link that dials. */
export const phoneLink = (phone: string): ReactNode => (
  <a href={dialled(phone)} className="whitespace-nowrap">
    {phone}
  </a>
)
