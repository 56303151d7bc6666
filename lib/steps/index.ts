import type { Step } from '@/lib/forms/step'

/** The interview, in its order. A new step is its file and its line here. */
export const steps: readonly Step[] = []
