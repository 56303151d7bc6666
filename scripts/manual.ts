import { writeFileSync } from 'node:fs'
import { manual } from '@/lib/documents/manual'

// npm run manual: writes docs/manual.md from the rules.
writeFileSync(new URL('../docs/manual.md', import.meta.url), manual())
