import '@/lib/server/starting/node-version'

// Brings the database to the newest schema without starting the site: the one DATABASE_URL names, or the embedded one.
const { runScript } = await import('@/lib/server/starting/script')
await runScript('file', async () => {
  const { migrate } = await import('@/lib/server/migrations')
  const { withOwnerUrl } = await import('@/lib/server/starting/owner-url')
  const { grantToApplication } = await import('@/lib/server/application-role')
  const applied = await withOwnerUrl(async (ownerUrl, kind) => {
    const names = await migrate(ownerUrl)
    if (kind === 'embedded') await grantToApplication(ownerUrl)
    return names
  })
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
})
