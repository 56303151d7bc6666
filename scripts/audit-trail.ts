import '@/lib/server/starting/node-version'

// npm run audit-trail
// Recomputes the whole audit trail and prints its newest number and hash, to be kept elsewhere. Changes nothing.
// Exit 1: it is broken, or could not be read.

const { runScript } = await import('@/lib/server/starting/script')
await runScript('file', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  await generateIfNeeded()
  const { verifyAuditChain } = await import('@/lib/server/audit')
  const { Refusal } = await import('@/lib/server/refusal')
  const { onStoredData } = await import('./stored-data')
  const check = await onStoredData((database) => verifyAuditChain(database))
  if (!check.whole) throw new Refusal(`The audit trail is broken at row ${check.seq}: ${check.reason}.`)
  console.log(`The audit trail is whole: ${check.rows} rows. The newest is number ${check.rows}, hash ${check.hash}`)
  console.log('Keep number and hash elsewhere: rows cut off at the end show only against them.')
})
