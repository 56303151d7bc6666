import { languageHelp } from './language-help'
import { nondiscrimination } from './nondiscrimination'
import type { Notice, NoticeClinic, NoticeId } from './notice'
import { privacyPractices } from './privacy-practices'

/** Every notice that is shown before anything is stored. */
export const notices: readonly Notice[] = [privacyPractices, nondiscrimination, languageHelp]

/** The notice with this id. */
export const noticeById = (id: string): Notice | undefined => notices.find((notice) => notice.id === (id as NoticeId))

/** What stands in a notice for the clinic. Where the profile names nobody for questions of rights, the clinic itself is named. */
export const clinicWords = (
  { name, phone, address, rightsContact }: NoticeClinic,
  clinicUnnamed: string,
): Readonly<Record<'clinic' | 'phone' | 'address' | 'contact', string>> => ({
  clinic: name || clinicUnnamed,
  phone,
  address: address.replace(/\s*\n\s*/g, ', '),
  contact: rightsContact || name || clinicUnnamed,
})
