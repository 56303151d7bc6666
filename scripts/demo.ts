import '@/lib/server/starting/node-version'

const { runScript } = await import('@/lib/server/starting/script')
await runScript('own', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  await generateIfNeeded()
  const { runProduct } = await import('@/lib/server/starting/product')
  const { seed } = await import('@/prisma/seed')
  await runProduct({
    command: 'start',
    demo: true,
    dataDirectory: '.data/demo',
    prepare: async (database, { dataDirectory }) => {
      const { accounts, password } = await seed(database, dataDirectory)
      return [
        'This is a demo: every person in it is invented.',
        `Staff sign in at /clinic with the password ${password} as`,
        ...accounts.map((account) => `  ${account}`),
        'The demo mails nobody: its letters are shown at /demo-mail.',
      ]
    },
  })
})
