'use client'

import { useEffect } from 'react'

/**
 * Takes the one-time code out of the address, where it stands after the # so that no server sees it by accident, and
 * puts it into the form. Without scripts it is pasted.
 */
export function CodeFromAddress({ into }: { readonly into: string }) {
  useEffect(() => {
    const code = window.location.hash.slice(1)
    const field = document.getElementById(into)
    if (code === '' || !(field instanceof HTMLInputElement)) return
    field.value = code
    window.history.replaceState(null, '', window.location.pathname)
  }, [into])
  return null
}
