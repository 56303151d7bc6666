import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Tests that need a running PostgreSQL. */
const withDatabase = ['tests/lib/server/**/*.test.ts', 'tests/prisma/**/*.test.ts']
/** Tests of the whole product, as people start it. */
const withProduct = ['tests/abuse/**/*.test.ts', 'tests/crash/**/*.test.ts']

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // The marker throws wherever it is not replaced by a bundler that knows it; here it only marks.
      'server-only': here('./tests/support/empty.ts'),
    },
  },
  test: {
    env: { DATA_DIRECTORY: '.data/test' },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', ...withDatabase, ...withProduct],
          setupFiles: ['tests/support/silence.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: withDatabase, globalSetup: ['tests/support/shared-database.ts'], setupFiles: ['tests/support/silence.ts'] },
      },
      {
        extends: true,
        // After the others and one file after the other: they start servers, kill them and measure time.
        test: {
          name: 'product',
          include: withProduct,
          globalSetup: ['tests/support/abused-server.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
    ],
  },
})
