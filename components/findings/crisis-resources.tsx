import type { Assessment } from '@/lib/assess/assessment'
import { Panel } from '../ui/panel'

type CrisisResourcesProps = NonNullable<Assessment['crisis']> & { readonly level: 2 | 3; readonly className?: string }

/** What to do when somebody may be in danger, and the numbers to pass on. */
export function CrisisResources({ words, resources, level, className }: CrisisResourcesProps) {
  return (
    <Panel tone="alert" level={level} heading="Crisis resources" {...(className && { className })}>
      <p>{words}</p>
      <ul>
        {resources.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Panel>
  )
}
