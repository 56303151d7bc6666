import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // The marker throws wherever it is not replaced by a bundler that knows it; here it only marks.
      'server-only': here('./tests/support/empty.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    globalSetup: ['tests/support/shared-database.ts'],
    env: { DATA_DIRECTORY: '.data/test' },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
