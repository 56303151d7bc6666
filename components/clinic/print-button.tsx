'use client'

import { Button } from '../ui/button'

/** Opens the browser's own print window. */
export function PrintButton() {
  return (
    <Button type="button" kind="secondary" onClick={() => window.print()}>
      Print
    </Button>
  )
}
