import { showings } from '@/components/form/shown'
import { askedIn } from '@/components/intake/asked'
import { type Answered, CheckAnswers } from '@/components/intake/check-answers'
import { NoticePanels } from '@/components/intake/notice-panels'
import { OpenSafety, openSafetyQuestions } from '@/components/intake/open-safety'
import { SendForm } from '@/components/intake/send-form'
import { TypedByStaff } from '@/components/intake/typed-by-staff'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { Step } from '@/lib/forms/step'
import type { Language, Translate } from '@/lib/i18n/translate'
import { asWritten } from '@/lib/intake/as-written'
import { isSaidByList } from '@/lib/intake/cross-field'
import { notices } from '@/lib/intake/notices'
import { offered } from '@/lib/intake/offer'
import { problemsOf, shownSteps } from '@/lib/intake/path'
import { asideOf } from '@/lib/intake/private-part'
import type { Draft } from '@/lib/intake/typed'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { sendAction } from '../actions'
import { draftHere } from '../draft-here'
import { knownFacts } from '../known-facts'
import { typedBy } from '../typed-by'
import { Unreachable } from '../unreachable'

/** A step with the questions that were asked in it; one that waits for another question of its page was not. */
function answered(step: Step, draft: Draft): Answered {
  const data = offered(step)
  const typed = draft.typed[step.id]
  const aside = asideOf(draft, step.id)
  const showing = showings(askedIn(data), typed ?? {}, knownFacts(step, draft))
  return {
    section: step.section,
    step: data,
    isVisited: typed !== undefined,
    ...(aside && { aside }),
    typed: typed ?? {},
    shown: Object.keys(data.fields).filter((key) => showing[key] === 'shown' && !isSaidByList(data, key, typed ?? {})),
    wrong: Object.fromEntries(problemsOf(draft, step.id).map(({ field, problem }) => [field, problem])),
  }
}

/** All answers once more, the open safety questions first, and the button that sends. */
export default async function CheckPage({ params }: { readonly params: Promise<{ readonly locale: string }> }) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const open = await draftHere(language)
  const isAway = open === 'away'
  // The button stands in the same place of both pages: without scripts, what came of pressing it is told there.
  return (
    <>
      {!isAway && <TypedByStaff t={t} name={typedBy(open)} />}
      {isAway ? <Unreachable t={t} here={`${home}/check`} /> : <Answers language={language} t={t} draft={open.draft} home={home} />}
      <SendForm language={language} title={t('Check your answers')} home={home} send={sendAction} isAway={isAway} {...(!isAway && { revision: open.revision })} />
    </>
  )
}

type AnswersProps = { readonly language: Language; readonly t: Translate; readonly draft: Draft; readonly home: string }

async function Answers({ language, t, draft, home }: AnswersProps) {
  const { phone } = await clinic()
  const steps = shownSteps(draft).map((step) => answered(step, draft))
  return (
    <>
      <PageHeader
        heading={t('Check your answers')}
        lead={t('Nothing is sent yet. Look through your answers, change what you like, then send them at the end of the page.')}
        back={{ href: home, label: t('Your questions') }}
      />
      <p className="mb-6 print:hidden">
        <LinkButton href="#send" kind="secondary">
          {t('To the send button')}
        </LinkButton>
      </p>
      <NoticePanels t={t} phone={phone} notices={notices(asWritten(draft))} />
      <OpenSafety t={t} questions={openSafetyQuestions(steps, home)} />
      <CheckAnswers t={t} language={language} home={home} answered={steps} />
    </>
  )
}
