'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** After a change of page without a reload, reading begins at the top of the new page, also for those who hear it. */
export function ArrivalFocus() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    document.getElementById('main')?.focus()
    window.scrollTo(0, 0)
  }, [path])
  return null
}
