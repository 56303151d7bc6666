import type { Metadata } from 'next'
import { NoticePanels } from '@/components/intake/notice-panels'
import { TaskList } from '@/components/intake/task-list'
import { TypedByStaff } from '@/components/intake/typed-by-staff'
import { WithdrawForm } from '@/components/intake/withdraw-form'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Translate } from '@/lib/i18n/translate'
import { asWritten } from '@/lib/intake/as-written'
import { notices } from '@/lib/intake/notices'
import { firstOpenStep, progress, taskList } from '@/lib/intake/path'
import { clinic } from '../../clinic'
import { languageOf } from '../../language'
import { withdrawAction } from './actions'
import { draftHere } from './draft-here'
import { typedBy } from './typed-by'
import { Unreachable } from './unreachable'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Your questions') }
}

/** The list of all questions: where everything stands, and the way on. */
export default async function TaskListPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const open = await draftHere(language)
  if (open === 'away') return <Unreachable t={t} here={home} />
  const { phone } = await clinic()
  const sections = taskList(open.draft)
  const all = sections.flatMap((section) => section.steps)
  const done = all.filter((step) => step.status === 'completed').length
  const next = firstOpenStep(open.draft)
  const isWhole = next === 'check'
  const left = isWhole ? t('Everything is filled in. Look through your answers, then send them.') : minutesWords(t, progress(open.draft, next).minutesLeft)
  return (
    <>
      <PageHeader heading={t('Your questions')} lead={`${t('{done} of {of} completed.', { done, of: all.length })} ${left}`} />
      <div className="-mt-3 mb-8">
        <ProgressBar done={done} of={all.length} />
      </div>
      <NoticePanels t={t} phone={phone} notices={notices(asWritten(open.draft))} />
      <TypedByStaff t={t} name={typedBy(open)} />
      <LinkButton href={`${home}/${next}`}>{isWhole ? t('Check your answers') : done === 0 ? t('Begin') : t('Continue')}</LinkButton>
      <p className="mt-3">
        <a href={`${home}/later`} className="inline-flex min-h-11 items-center">
          {t('Continue later or on another device')}
        </a>
      </p>
      <TaskList t={t} home={home} sections={sections} />
      <section className="mt-8 max-w-3xl">
        <h2 className="text-lg">{t('Check and send')}</h2>
        <p className="mt-1 border-b border-line pb-1">
          <a href={`${home}/check`} className="inline-flex min-h-11 items-center">
            {t('Check your answers and send them')}
          </a>
        </p>
      </section>
      <details className="mt-10 max-w-measure">
        <summary className="min-h-11 py-2.5">{t('I do not want to go on')}</summary>
        <p className="mt-2">
          {t(
            'You can simply close this page: nothing is sent. Or delete what you entered; that cannot be undone. If your answers suggested danger to you, we keep your name and how to reach you, so that our staff can still call.',
          )}
        </p>
        <WithdrawForm language={language} withdraw={withdrawAction} />
      </details>
    </>
  )
}

const minutesWords = (t: Translate, minutes: number): string => (minutes === 1 ? t('About 1 minute left.') : t('About {minutes} minutes left.', { minutes }))
