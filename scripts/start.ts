import '@/lib/server/starting/node-version'

// Imported one after the other: the database client has to exist before anything that uses it is loaded.
const { runScript } = await import('@/lib/server/starting/script')
await runScript('file', async () => {
  const { generateIfNeeded } = await import('@/lib/server/starting/generate')
  await generateIfNeeded()
  const { runProduct } = await import('@/lib/server/starting/product')
  const { hasAdministrator, makeSetupLink } = await import('@/lib/server/setup-token')
  await runProduct({
    command: 'start',
    demo: false,
    dataDirectory: '.data',
    prepare: async (database, { publicUrl, mail }) => {
      const silent = mail
        ? []
        : [
            'There is no SMTP_URL, so nobody is written to. When nobody takes an alert in time, nobody else is told: the queue of the clinic says whom to call.',
            'Patients get no link by mail to go on with a form. SMTP_URL and MAIL_FROM change both.',
          ]
      if (await hasAdministrator(database)) return silent
      const link = await makeSetupLink(database, publicUrl)
      return [...silent, 'Nobody can administer this installation yet. This link creates the first administrator, once, within 15 minutes:', link]
    },
  })
})
