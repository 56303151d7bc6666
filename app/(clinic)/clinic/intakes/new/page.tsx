import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { PageHeader } from '@/components/ui/page-header'
import { isOffered, LANGUAGES } from '@/lib/i18n/translate'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { enterAction } from './actions'

export const metadata = { title: 'Patient on the phone' }

const NAMES = { en: 'English', es: 'Español' } as const

export default reachable(async () => {
  const staff = await requireStaff('intake.enter', '/clinic/intakes/new')
  const profile = await clinicProfile()
  const options = LANGUAGES.filter(isOffered).map((value) => ({ value, label: NAMES[value] }))
  const fields: readonly FormField[] = [
    {
      name: 'language',
      label: 'Language of the form',
      hint: 'Read the questions to the patient as they stand, in this language.',
      kind: 'choice',
      options,
      width: 'narrow',
    },
  ]
  return (
    <StaffPage staff={staff} profile={profile} current="enter">
      <div className="max-w-2xl">
        <PageHeader heading="Patient on the phone" lead="You type in what the patient says, on the same pages that patients see. Every page is saved as you leave it." />
        <ul className="mb-8 grid list-disc gap-2 pl-5">
          <li>Tell the patient who you are, and that their answers are kept like those of everybody else.</li>
          <li>Read each question as it is written. “I am not sure” and “I would rather not say” are full answers.</li>
          <li>If an answer suggests danger, the page shows what to say. Stay on the line.</li>
          <li>The patient signs at the end: read the agreements aloud and type the name they give.</li>
        </ul>
        <ActionForm id="enter" action={enterAction} fields={fields} initial={{ language: 'en' }} submit="Start the form" busy="Starting …" />
      </div>
    </StaffPage>
  )
})
