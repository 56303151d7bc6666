'use client'

import { Button } from '../ui/button'
import { useWords } from './words'

/** Prints the page. Without scripts a browser's own menu does it, and the button is not there. */
export function PrintButton() {
  const t = useWords()
  return (
    <Button type="button" kind="secondary" className="script-only" onClick={() => window.print()}>
      {t('Print this page, or save it as PDF')}
    </Button>
  )
}
