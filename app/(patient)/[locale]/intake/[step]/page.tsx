import { redirect } from 'next/navigation'
import { NoticePanels } from '@/components/intake/notice-panels'
import { StepForm } from '@/components/intake/step-form'
import { TypedByStaff } from '@/components/intake/typed-by-staff'
import { BackLink } from '@/components/ui/page-header'
import { ProgressBar } from '@/components/ui/progress-bar'
import { SECTIONS } from '@/lib/forms/step'
import { asWritten } from '@/lib/intake/as-written'
import { readDraft } from '@/lib/intake/draft'
import { notices } from '@/lib/intake/notices'
import { previousStep, progress } from '@/lib/intake/path'
import { GIVE_BACK, isOutOfSight, privatePart } from '@/lib/intake/private-part'
import { newWriter } from '@/lib/server/step-writer'
import { stepById } from '@/lib/steps'
import { healthNow } from '@/lib/steps/health-now'
import { inPrivate } from '@/lib/steps/in-private'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { notHere } from '../../../not-here'
import { saveStepAction } from '../actions'
import { draftOfPage } from '../draft-here'
import { typedBy } from '../typed-by'
import { UnreachableStep } from '../unreachable'
import { drawn } from './drawn'

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly step: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** One page draws any step of the interview, from the step's own declaration. */
export default async function StepPage({ params, searchParams }: Props) {
  const { language, t } = await languageOf(params)
  const step = stepById((await params).step)
  if (!step) notHere(language)
  const open = await draftOfPage(language)
  const isAway = open === 'away' || open === 'gone'
  const draft = isAway ? readDraft({}, '2000-01-01') : open.draft
  const home = `/${language}/intake`
  if (!isAway && !draft.shown[step.id]) redirect(home)
  if (!isAway && isOutOfSight(draft.case, step.id)) redirect(`${home}/${privatePart(draft.case) === 'put-away' ? GIVE_BACK : inPrivate.id}`)
  const { phone, timeZone } = await clinic()
  const cameToChange = (await searchParams).back === 'check'
  const page = drawn(step, draft, t, isAway ? 'unknown' : open.startedByStaff === undefined ? 'patient' : 'staff')
  const panels = notices(asWritten(draft))
  const isOnly = Object.keys(page.step.fields).length === 1
  const { number, of, minutesLeft } = progress(draft, step.id)
  const before = previousStep(draft, step.id)
  // In full where the signs are asked about, and on the page after, where someone without scripts sees it first.
  const isUrgentShort = step.id !== healthNow.id && (before !== healthNow.id || panels.crisis)
  const back = cameToChange
    ? { href: `${home}/check#${step.id}`, label: t('Back to your answers') }
    : before
      ? { href: `${home}/${before}`, label: t('Back') }
      : { href: home, label: t('Your questions') }
  return (
    <>
      {!isAway && <TypedByStaff t={t} name={typedBy(open)} />}
      <StepForm
        key={step.id}
        {...page}
        language={language}
        timeZone={timeZone}
        phone={phone}
        title={t(step.heading)}
        {...(isAway && { instead: <UnreachableStep t={t} language={language} step={step.id} /> })}
        {...(!isAway && { order: { base: open.revisions[step.id] ?? 0, writer: newWriter(open.id) } })}
        panels={panels}
        shown={Object.keys(draft.shown)}
        save={saveStepAction}
        top={<BackLink {...back} />}
        {...(cameToChange && { back: 'check' })}
      >
        {!isAway && <NoticePanels t={t} phone={phone} notices={panels} short={{ crisis: step.section !== 'mood', urgentCare: isUrgentShort }} />}
        <header className="mb-8 max-w-measure">
          {SECTIONS[step.section] !== step.heading && <p className="text-soft">{t(SECTIONS[step.section])}</p>}
          {!isOnly && <h1 className="text-2xl sm:text-3xl">{t(step.heading)}</h1>}
          {!isAway && number > 0 && (
            <p className="mt-1 text-sm text-soft">
              {minutesLeft === 1
                ? t('Step {number} of {of}, about 1 minute left', { number, of })
                : t('Step {number} of {of}, about {minutes} minutes left', { number, of, minutes: minutesLeft })}
            </p>
          )}
          {!isAway && number > 0 && (
            <div className="mt-2">
              <ProgressBar done={number} of={of} />
            </div>
          )}
          <p className="mt-5 text-soft">
            <span className="font-semibold">{t('Why we ask:')}</span> {t(step.why)}
          </p>
          {step.intro && <p className="mt-4">{t(step.intro)}</p>}
          {/* In a page of its own: without scripts, what was ticked would be gone on the way back. */}
          {step.notice && (
            <p className="mt-3">
              <a href={`/${language}/${step.notice}`} target="_blank" className="inline-flex min-h-11 items-center" rel="noopener">
                {t('Read the privacy notice (opens a new page)')}
              </a>
            </p>
          )}
        </header>
      </StepForm>
      {!isAway && (
        <p className="mt-6">
          <a href={`${home}/later`} className="inline-flex min-h-11 items-center">
            {t('Continue later or on another device')}
          </a>
        </p>
      )}
    </>
  )
}
