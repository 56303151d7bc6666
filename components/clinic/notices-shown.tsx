import { noticeById } from '@/lib/notices'
import { At } from './moment'

type NoticesShownProps = {
  readonly shown: readonly { readonly notice: string; readonly version: string; readonly language: string; readonly shownAt: Date; readonly isCurrent: boolean }[]
  readonly timeZone: string
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'in English', es: 'in Spanish' }

/** Which version of each notice stood on the page when the form was begun, and which later ones were shown. */
export function NoticesShown({ shown, timeZone }: NoticesShownProps) {
  if (shown.length === 0) return <p className="text-soft">Nothing is written down: the form was typed in by staff, or begun before notices were recorded.</p>
  return (
    <ul className="max-w-measure border-t border-line">
      {shown.map(({ notice, version, language, shownAt, isCurrent }) => (
        <li key={`${notice} ${version} ${shownAt.getTime()}`} className="border-b border-line py-2">
          <span className="font-semibold">{noticeById(notice)?.title ?? notice}</span>, shown <At at={shownAt} timeZone={timeZone} /> {LANGUAGES[language] ?? language}
          <span className="block text-sm break-all text-soft">
            Version {version}
            {!isCurrent && ' · another version is in force now'}
          </span>
        </li>
      ))}
    </ul>
  )
}
