import type { AlertPerson } from '@/lib/documents/alert'
import { dayInWords } from '@/lib/i18n/dates'

const BY: Readonly<Record<string, string>> = { email: 'by e-mail', phone: 'by phone call', text: 'by text message' }
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish', other: 'Another language' }
const FILLED: Readonly<Record<string, string>> = { helper: 'A helper', guardian: 'Parent or guardian', staff: 'Staff, with the patient' }

/** Which language they want to speak, and whether with an interpreter. */
export const spokenWords = ({ language, interpreter }: Pick<AlertPerson, 'language' | 'interpreter'>): string =>
  [LANGUAGES[language], interpreter === 'yes' && 'wants an interpreter'].filter(Boolean).join('; ')

/**
 * The language for a row of the queue, where it is not English: what the person asked to be spoken to in, for that is what whoever
 * calls must know. Which pages they read last, and in which most steps were asked, says less; the page of the intake tells both.
 * Only where they were not asked, or not in the days of that row, it is what the form was sent in, and is called so.
 * @param speaks their own answer; empty where there is none
 */
export function spokenMark(speaks: string, formLanguage: string): string {
  if (speaks === 'en' || (!speaks && formLanguage === 'en')) return ''
  return speaks ? `Speaks ${speaks === 'es' ? 'Spanish' : 'another language'}` : `Form in ${LANGUAGES[formLanguage] ?? 'another language'}`
}

/** Who fills in the form for them; nothing where they do so themselves. */
export const filledInWords = ({ filledBy, helperName }: Pick<AlertPerson, 'filledBy' | 'helperName'>): string =>
  FILLED[filledBy] ? [FILLED[filledBy], helperName].filter(Boolean).join(': ') : ''

/** How they want to be contacted, and whether a message may be left. */
export function contactWords({ contactBy, mayLeaveMessage }: Pick<AlertPerson, 'contactBy' | 'mayLeaveMessage'>): string {
  const messages = mayLeaveMessage === 'yes' ? 'messages may be left' : mayLeaveMessage === 'no' ? 'leave no messages' : 'not asked about messages'
  return [BY[contactBy], messages].filter(Boolean).join('; ')
}

/** Who it is and how to reach them. */
export function Contact({ person }: { readonly person: AlertPerson }) {
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    ['Phone', person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>],
    ['E-mail', person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
    ['No phone or e-mail', person.noContact],
    ['Prefers', contactWords(person)],
    ['Called', person.preferredName],
    ['Born', person.dateOfBirth && dayInWords(person.dateOfBirth)],
    ['Speaks', spokenWords(person)],
    ['Filled in by', filledInWords(person)],
    ['In an emergency', person.emergencyContact],
  ]
  return (
    <section aria-labelledby="contact">
      <h2 id="contact" className="mb-2 text-lg">
        Contact
      </h2>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {lines
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
