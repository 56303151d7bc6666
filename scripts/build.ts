import '@/lib/server/starting/node-version'

const { runScript } = await import('@/lib/server/starting/script')
await runScript('own', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  await generateIfNeeded()
  const { build, isBuilt } = await import('@/lib/server/starting/build')
  if (isBuilt()) return console.log('The build is up to date.')
  await build()
  console.log('Built.')
})
