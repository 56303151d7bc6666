'use client'

import { useEffect } from 'react'

/**
 * Loads the page anew when it was reached without a new document: what earlier pages held in the browser's memory goes, and
 * “back” asks the server again. Without scripts every page is a new document.
 */
export function NewDocument() {
  useEffect(() => {
    const [loaded] = performance.getEntriesByType('navigation')
    if (loaded && new URL(loaded.name).pathname !== window.location.pathname) window.location.reload()
  }, [])
  return null
}
