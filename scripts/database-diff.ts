import '@/lib/server/starting/node-version'

// Prints the SQL that is missing in prisma/migrations to reach prisma/schema.prisma: the body of the next migration.
const { runScript } = await import('@/lib/server/starting/script')
await runScript('own', async () => {
  const { startEmbeddedDatabase } = await import('@/lib/server/embedded-database')
  const { migrate } = await import('@/lib/server/migrations')
  const { schemaDifference } = await import('@/lib/server/schema-difference')
  const { rmSync } = await import('node:fs')
  const dataDirectory = '.data/difference'
  const server = await startEmbeddedDatabase({ dataDirectory, settings: { fsync: 'off' } })
  try {
    await migrate(server.ownerUrl)
    console.log((await schemaDifference(server.ownerUrl)) || 'The migrations say what prisma/schema.prisma says.')
  } finally {
    await server.stop()
    rmSync(server.directory, { recursive: true, force: true })
    rmSync(dataDirectory, { recursive: true, force: true })
  }
})
