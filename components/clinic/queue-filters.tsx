import { Button } from '../ui/button'
import { SelectField } from '../ui/labelled'
import { ActionForm } from './action-form'
import type { FormAction, FormField } from './form-field'
import { BAND_SHORT, HOLDER_WORDS, STATUS_WORDS } from './words'

type QueueFiltersProps = {
  readonly status: string | undefined
  readonly band: string | undefined
  readonly holder: string | undefined
  readonly find: FormAction
}

const FIND: FormField = { name: 'find', label: 'Find by reference, name, phone or e-mail', most: 120, autoComplete: 'off' }

/** What part of the queue is shown stands in the address: it can be kept, shared and gone back to. Beside it, the search for one intake. */
export function QueueFilters({ status, band, holder, find }: QueueFiltersProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-10 gap-y-5">
      <form action="/clinic" className="flex flex-wrap items-end gap-4">
        <SelectField id="filter-status" name="status" label="Status" defaultValue={status ?? ''} className="min-w-48">
          <option value="">All open</option>
          {Object.entries(STATUS_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField id="filter-band" name="band" label="Band" defaultValue={band ?? ''} className="min-w-40">
          <option value="">All bands</option>
          {Object.entries(BAND_SHORT).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField id="filter-with" name="with" label="With" defaultValue={holder ?? ''} className="min-w-40">
          <option value="">Anybody</option>
          {Object.entries(HOLDER_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <Button kind="secondary">Show</Button>
        {(status || band || holder) && (
          <a href="/clinic" className="inline-flex min-h-11 items-center">
            Show all open
          </a>
        )}
      </form>
      {/* Posted: whatever is typed here, a name it may be, stands in no address and no log. */}
      <ActionForm id="search" action={find} fields={[FIND]} submit="Find" kind="secondary" isSearch busy="Looking …" />
    </div>
  )
}
