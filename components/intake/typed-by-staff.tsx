import type { Translate } from '@/lib/i18n/translate'
import { LinkButton } from '../ui/link-button'
import { Panel } from '../ui/panel'

const BackToClinic = ({ t }: { readonly t: Translate }) => (
  <a href="/clinic" className="inline-flex min-h-11 items-center">
    {t('Back to the clinic')}
  </a>
)

/** On a page of a form that staff type in: who does, and the way back to their own pages. Nothing on a patient's form. */
export function TypedByStaff({ t, name }: { readonly t: Translate; readonly name: string | undefined }) {
  if (!name) return null
  return (
    <Panel className="mb-6 print:hidden">
      <p className="flex flex-wrap items-center gap-x-5">
        <span>{t('{name} of the clinic is filling this in with the patient.', { name })}</span>
        <BackToClinic t={t} />
      </p>
    </Panel>
  )
}

/** Above the receipt of a form that staff typed in: the receipt speaks to the patient, this to them. */
export function SentByStaff({ t, intake, reference }: { readonly t: Translate; readonly intake: string; readonly reference: string }) {
  return (
    <Panel className="mb-8 max-w-3xl print:hidden" heading={t('You typed this in for the patient')} id="sent-by-staff">
      <p>{t('This page speaks to the patient. Print it for them, or tell them the reference.')}</p>
      <p className="flex flex-wrap items-center gap-x-5">
        <LinkButton href={`/clinic/intakes/${intake}`} kind="secondary">
          {t('Open the intake {reference}', { reference })}
        </LinkButton>
        <BackToClinic t={t} />
      </p>
    </Panel>
  )
}
