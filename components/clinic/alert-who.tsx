import type { AlertOfPerson, AlertPerson } from '@/lib/documents/alert'
import { dayInWords } from '@/lib/i18n/dates'
import { contactWords, filledInWords, spokenWords } from './contact'

type AlertWhoProps = {
  readonly alert: AlertOfPerson
  /** In a list: the name of whoever has not sent the form leads to the alert's own page, which says more about them. */
  readonly isListed?: boolean
}

/** Whom an alert is about, and every way to reach them. */
export function AlertWho({ alert, isListed = false }: AlertWhoProps) {
  const { person, intake, settledAt } = alert
  const name = person?.name || (settledAt ? 'Name no longer kept' : 'No name given yet')
  const canReach = Boolean(person?.phone || person?.email || person?.noContact || person?.emergencyContact)
  return (
    <>
      <p className="mt-1.5 flex flex-wrap gap-x-4 wrap-anywhere">
        {intake ? (
          <a href={`/clinic/intakes/${intake.id}`}>{person?.name || intake.reference}</a>
        ) : isListed ? (
          <a href={`/clinic/alerts/${alert.id}`}>{name}</a>
        ) : (
          <span className="font-semibold">{name}</span>
        )}
        {person?.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>}
        {person?.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
        {person && person.mayLeaveMessage !== 'yes' && !alert.drill && <span className="text-soft">no messages</span>}
        {alert.drill ? (
          <span className="text-soft">This is about nobody. The number is the clinic’s own.</span>
        ) : (
          !intake && <span className="text-soft">The form is not sent{settledAt ? '' : ` yet${canReach ? '' : '; there is no way to reach them'}`}.</span>
        )}
      </p>
      {person?.noContact && <Line name="How to reach them without phone or e-mail" words={person.noContact} />}
      {person?.emergencyContact && <Line name="Call in an emergency" words={person.emergencyContact} />}
    </>
  )
}

const Line = ({ name, words }: { readonly name: string; readonly words: string }) => (
  <p className="max-w-measure wrap-anywhere">
    <span className="text-soft">{name}:</span> {words}
  </p>
)

/** What else helps whoever talks to the person, or sends help to them. `age`: in whole years, where it can be told. */
export function AlertPersonDetails({ person, age }: { readonly person: AlertPerson; readonly age?: number | undefined }) {
  const lines = [
    ['Born', person.dateOfBirth && `${dayInWords(person.dateOfBirth)}${age === undefined ? '' : ` (${age} years old)`}`],
    ['Called', person.preferredName],
    ['Speaks', spokenWords(person)],
    ['Prefers', contactWords(person)],
    ['Filled in by', filledInWords(person)],
  ] as const
  return lines.flatMap(([name, words]) => (words ? [<Line key={name} name={name} words={words} />] : []))
}
