'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import type { IdleWatch } from './idle-watch'

const Loaded = lazy(() => import('./idle-watch').then((module) => ({ default: module.IdleWatch })))

/** The watch on pages that patients see as well: only staff who type in a form load it. */
export const IdleWatchLater = (props: ComponentProps<typeof IdleWatch>) => (
  <Suspense fallback={null}>
    <Loaded {...props} />
  </Suspense>
)
