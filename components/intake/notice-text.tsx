import type { ReactNode } from 'react'
import { dayInWords } from '@/lib/i18n/dates'
import type { Language, Translate } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'
import { clinicWords } from '@/lib/notices'
import type { Notice, NoticeClinic, Line as NoticeLine } from '@/lib/notices/notice'
import { filled } from '../ui/filled'
import { phoneLink } from './help-links'

type NoticeTextProps = {
  readonly t: Translate
  readonly language: Language
  readonly notice: Notice
  readonly clinic: NoticeClinic
  /** The level of its headings in the page's outline. */
  readonly level: 2 | 3
  readonly version: string
}

/** What stands for the clinic in a notice, the phone as a link that dials. */
function wordsFor(t: Translate, clinic: NoticeClinic): Readonly<Record<string, ReactNode>> {
  const words = clinicWords(clinic, t('the clinic'))
  return { ...words, phone: clinic.phone ? phoneLink(clinic.phone) : t('the clinic’s number') }
}

/** A notice in full, with its version. */
export function NoticeText({ t, language, notice, clinic, level, version }: NoticeTextProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = wordsFor(t, clinic)
  const said = ({ text }: NoticeLine) => filled(t(text), words)
  return (
    <div className="prose max-w-measure">
      {notice.parts.map(({ heading, lines = [], points = [] }, at) => (
        <section key={heading ?? at} className="prose">
          {heading && <Heading>{t(heading)}</Heading>}
          {lines.map((line) => (
            <p key={line.text} className={line.law === HEADER ? 'font-semibold' : undefined}>
              {said(line)}
            </p>
          ))}
          {points.length > 0 && (
            <ul>
              {points.map((line) => (
                <li key={line.text}>{said(line)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="text-sm text-soft">
        {t('In force since {day}. The law it rests on: {law}. Version {version}.', {
          day: dayInWords(notice.effective, regionOf(language)),
          law: t(notice.law),
          version,
        })}
      </p>
    </div>
  )
}

/** The sentence that the law has every notice of privacy practices begin with. */
const HEADER = '164.520(b)(1)(i)'

/** What everybody is told of a notice, and where it stands in full. */
export function NoticeSubstance({ t, notice, clinic }: Omit<NoticeTextProps, 'level' | 'version' | 'language'>) {
  const words = wordsFor(t, clinic)
  return notice.substance.map(({ text }) => <li key={text}>{filled(t(text), words)}</li>)
}
