import { ActionForm } from '@/components/clinic/action-form'
import { EnteredForms } from '@/components/clinic/entered-forms'
import type { FormField } from '@/components/clinic/form-field'
import { PageHeader } from '@/components/ui/page-header'
import { isOffered, LANGUAGES } from '@/lib/i18n/translate'
import { LISTED, readEnteredForms } from '@/lib/server/entered-forms'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { enterAction, goOnAction } from './actions'

export const metadata = { title: 'Phone or paper' }

const NAMES = { en: 'English', es: 'Español' } as const

export default reachable(async () => {
  const staff = await requireStaff('intake.enter', '/clinic/intakes/new')
  const profile = await clinicProfile()
  const forms = await readEnteredForms(staff)
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
        <PageHeader heading="Phone or paper" lead="You type in what the patient says, or what stands on their paper form, on the same pages that patients see." />
        <EnteredForms forms={forms} most={LISTED} languages={NAMES} me={staff.id} timeZone={profile.timeZone} goOn={goOnAction} />
        <h2 className="mb-2 text-lg">On the phone</h2>
        <ul className="mb-6 grid list-disc gap-2 pl-5">
          <li>Tell the patient who you are, and that their answers are kept like those of everybody else.</li>
          <li>Read each question as it is written. “I am not sure” and “I would rather not say” are full answers.</li>
          <li>If an answer suggests danger, the page shows what to say. Stay on the line.</li>
          <li>The patient signs at the end: read the agreements aloud and type the name they give.</li>
        </ul>
        <h2 className="mb-2 text-lg">From paper</h2>
        <ul className="mb-8 grid list-disc gap-2 pl-5">
          <li>
            The paper form has the same questions in the same order: <a href="/en/paper">look at it or print it</a>, or take it <a href="/en/paper/pdf">as a PDF</a>.
          </li>
          <li>Type what stands there and nothing else. What is blank stays blank: it is asked again later. Never guess.</li>
          <li>If an answer suggests danger, call the patient now. The alert is raised as soon as you have saved it.</li>
          <li>Sign out when you leave this computer: that closes the form here. You find it on this page again.</li>
          <li>Keep the paper with the record. Our copy says that you typed it in.</li>
        </ul>
        <ActionForm id="enter" action={enterAction} fields={fields} initial={{ language: 'en' }} submit="Start the form" busy="Starting …" />
      </div>
    </StaffPage>
  )
})
