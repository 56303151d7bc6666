import '@/lib/server/starting/node-version'
import { isLintContent } from './gate'

// npm run lint [-- --write]: what is wrong with the sources: rules, imports, format.
process.exit((await isLintContent(process.argv.slice(2))) ? 0 : 1)
