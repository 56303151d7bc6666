'use client'

import { useEffect, useRef } from 'react'

/** Takes the code of a link out of the address, where it stands after the # so that no server sees it by accident, and puts it into a field. */
export function useCodeFromAddress() {
  const code = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const given = window.location.hash.slice(1)
    if (given === '' || !code.current) return
    code.current.value = given
    window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return code
}
