import '@/lib/server/starting/node-version'

const { runScript } = await import('@/lib/server/starting/script')
await runScript('own', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  await generateIfNeeded()
  const { runProduct } = await import('@/lib/server/starting/product')
  const { seed } = await import('@/prisma/seed')
  await runProduct({
    command: 'dev',
    // Development works on invented people only; its pages say so.
    demo: true,
    dataDirectory: '.data/development',
    prepare: async (database, { dataDirectory }) => {
      const { accounts, password } = await seed(database, dataDirectory)
      return [`Staff sign in at /clinic with the password ${password} as`, ...accounts.map((account) => `  ${account}`)]
    },
  })
})
