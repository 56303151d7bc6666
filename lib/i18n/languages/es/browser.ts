import { formWords } from './browser-form'
import { pageWords } from './browser-pages'
import { problemWords } from './browser-problems'
import { resumeBrowserWords } from './browser-resume'

/** The words that are drawn in the browser: the only ones it is given. `npm run translations` says which they are. */
export const browserWords: Readonly<Record<string, string>> = { ...formWords, ...problemWords, ...pageWords, ...resumeBrowserWords }
