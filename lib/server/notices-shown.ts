import { offeredLanguage } from '@/lib/i18n/translate'
import { notices } from '@/lib/notices'
import { isSameNotice, versionOf } from '@/lib/notices/version'
import { now } from './clock'
import { database, type Transaction } from './database'

/** Which version of a notice somebody was shown, in which language, and when. */
export type NoticeShown = { readonly notice: string; readonly version: string; readonly language: string; readonly shownAt: Date; readonly isCurrent: boolean }

/** The notices in force, in a language, as they are written down for a draft. */
const rowsFor = (draftId: string, tag: string, shownAt: Date) => {
  const language = offeredLanguage(tag)
  return notices.map((notice) => ({ draftId, notice: notice.id, version: versionOf(notice, language), language, shownAt }))
}

/** Writes down which notices stood on the page from which a form was begun. In the transaction that makes the draft. */
export async function recordNoticesShown(transaction: Transaction, draftId: string, language: string, at: Date): Promise<void> {
  await transaction.noticeShown.createMany({ data: rowsFor(draftId, language, at) })
}

/** What a draft's person was shown goes with the intake. In the transaction that sends. */
export async function keepNoticesShown(transaction: Transaction, draftId: string, intakeId: string): Promise<void> {
  await transaction.noticeShown.updateMany({ where: { draftId }, data: { intakeId } })
}

const isNewTo = (shown: readonly { readonly notice: string; readonly version: string }[]) => (row: { readonly notice: string; readonly version: string }) =>
  !shown.some((one) => one.notice === row.notice && isSameNotice(one.version, row.version))

/**
 * The notices that changed since somebody began this draft; each is written down as shown now, beside the earlier version,
 * which stays. Of a draft from before notices were recorded nothing is known, so nothing counts as changed.
 */
export async function noticesChangedSince(draftId: string, language: string): Promise<readonly string[]> {
  const shown = await database().noticeShown.findMany({ where: { draftId }, orderBy: { shownAt: 'asc' }, select: { notice: true, version: true } })
  if (shown.length === 0) return []
  const fresh = rowsFor(draftId, language, now()).filter(isNewTo(shown))
  if (fresh.length > 0) await database().noticeShown.createMany({ data: fresh })
  const firstOf = (notice: string) => shown.find((one) => one.notice === notice)
  return notices
    .filter((notice) => {
      const first = firstOf(notice.id)
      return !first || !isSameNotice(first.version, versionOf(notice))
    })
    .map(({ id }) => id)
}

/** What was shown for an intake, in the order it was shown. The caller has asked whether they may open it. */
export async function noticesShownFor(intakeId: string): Promise<readonly NoticeShown[]> {
  const rows = await database().noticeShown.findMany({ where: { intakeId }, orderBy: [{ shownAt: 'asc' }, { notice: 'asc' }] })
  return rows.map(({ notice, version, language, shownAt }) => {
    const inForce = notices.find(({ id }) => id === notice)
    return { notice, version, language, shownAt, isCurrent: inForce !== undefined && isSameNotice(versionOf(inForce), version) }
  })
}
