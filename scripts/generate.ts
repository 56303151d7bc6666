import '@/lib/server/starting/node-version'

const { runScript } = await import('@/lib/server/starting/script')
await runScript('own', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  console.log((await generateIfNeeded()) ? 'Generated the database client.' : 'The database client is up to date.')
})
