'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** After a change of page without a reload, reading begins at the place that the address names, or at the top of the page, also for those who hear it. */
export function ArrivalFocus() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const place = document.getElementById(window.location.hash.slice(1))
    const start = place ?? document.getElementById('main')
    start?.focus()
    if (place) place.scrollIntoView()
    else window.scrollTo(0, 0)
  }, [path])
  return null
}
