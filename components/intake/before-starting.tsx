import type { Language, Translate } from '@/lib/i18n/translate'
import type { Notice, NoticeClinic } from '@/lib/notices/notice'
import { NoticeSubstance, NoticeText } from './notice-text'

type BeforeStartingProps = {
  readonly t: Translate
  readonly language: Language
  readonly home: string
  readonly notices: readonly Notice[]
  readonly clinic: NoticeClinic
  readonly privacyVersion: string
}

/** What the notices say in short, and the way to each in full: read before anything is stored. */
export function BeforeStarting({ t, language, home, notices, clinic, privacyVersion }: BeforeStartingProps) {
  const [privacy] = notices
  return (
    <section aria-labelledby="privacy-and-rights" className="max-w-measure">
      <h2 id="privacy-and-rights" className="text-xl">
        {t('Your privacy and your rights')}
      </h2>
      <p className="mt-3">{t('Your answers are health information and are protected by law. Nothing is stored before you press “Start”.')}</p>
      <ul className="mt-3 grid list-disc gap-2 pl-5 marker:text-accent">
        {notices.map((notice) => (
          <NoticeSubstance key={notice.id} t={t} notice={notice} clinic={clinic} />
        ))}
      </ul>
      {privacy && (
        <details className="mt-4 border-y border-line">
          <summary className="min-h-12 py-3 font-semibold text-accent">{t('Read the privacy notice here')}</summary>
          <div className="pb-6">
            <NoticeText t={t} language={language} notice={privacy} clinic={clinic} level={3} version={privacyVersion} />
          </div>
        </details>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={`${home}/privacy`} className="inline-flex min-h-11 items-center">
          {t('Privacy notice, to print')}
        </a>
        <a href={`${home}/notices`} className="inline-flex min-h-11 items-center">
          {t('Your rights and free help')}
        </a>
      </p>
    </section>
  )
}
