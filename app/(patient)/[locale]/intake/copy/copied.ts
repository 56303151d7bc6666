import type { Paper } from '@/lib/documents/papers/paper'
import { copyFile } from '@/lib/documents/patient-copy/file'
import { copyPaper } from '@/lib/documents/patient-copy/paper'
import { offeredLanguage, translate } from '@/lib/i18n/translate'
import { regionOf } from '@/lib/i18n/translator'
import type { OpenedCopy } from '@/lib/server/patient-copy'
import { clinic } from '../../../clinic'

/** The answers that were sent as a paper, in the language the form was filled in. */
export async function paperOf(copy: OpenedCopy): Promise<Paper> {
  const language = offeredLanguage(copy.language)
  const { name, phone, timeZone } = await clinic()
  const sentAt = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(copy.sentAt)
  return copyPaper({ t: translate(language), language, sent: copy.sent, reference: copy.reference, sentAt, clinic: { name, phone } })
}

/** The same for other programs. */
export function fileOf(copy: OpenedCopy): string {
  const language = offeredLanguage(copy.language)
  const { sent, reference, sentAt } = copy
  return `${JSON.stringify(copyFile(sent, { t: translate(language), language, reference, sentAt }), null, 2)}\n`
}
