import { Button } from '../ui/button'
import { SelectField, TextField } from '../ui/labelled'
import { BAND_SHORT, STATUS_WORDS } from './words'

type QueueFiltersProps = { readonly status: string | undefined; readonly band: string | undefined; readonly notFound: string | undefined }

/** Plain forms that put what is asked for into the address: it can be kept, shared and gone back to. */
export function QueueFilters({ status, band, notFound }: QueueFiltersProps) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
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
        <Button kind="secondary">Show</Button>
        {(status || band) && (
          <a href="/clinic" className="inline-flex min-h-11 items-center">
            Show all open
          </a>
        )}
      </form>
      <form action="/clinic" className="flex flex-wrap items-end gap-4">
        <TextField
          id="find"
          name="find"
          label="Find by reference"
          autoComplete="off"
          maxLength={40}
          defaultValue={notFound ?? ''}
          error={notFound === undefined ? undefined : 'No intake has this reference.'}
          className="max-w-52"
        />
        <Button kind="secondary">Find</Button>
      </form>
    </div>
  )
}
