'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'

/** Something shown once, such as a one-time link: it stands in no address, no log and no database. */
export function HandOver({ heading, text, link }: { readonly heading: string; readonly text: string; readonly link: string }) {
  const box = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="hand-over" className="border-l-4 border-accent bg-accent-wash px-5 py-4">
      <h3 id="hand-over" className="mb-2 text-lg text-accent">
        {heading}
      </h3>
      <p className="mb-3 max-w-measure">{text}</p>
      <p className="mb-3 bg-surface px-3 py-2 text-sm break-all select-all">{link}</p>
      <Button type="button" kind="secondary" onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}>
        {copied ? 'Copied' : 'Copy the link'}
      </Button>
    </section>
  )
}
