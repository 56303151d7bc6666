import '@/lib/server/starting/node-version'
import { generateIfNeeded } from '@/lib/server/starting/generate'
import { areTypesRight } from './gate'

// npm run types
await generateIfNeeded()
process.exit((await areTypesRight()) ? 0 : 1)
