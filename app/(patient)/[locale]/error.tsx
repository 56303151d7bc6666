'use client'

import { useWords } from '@/components/intake/words'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'

/** A page that failed, inside the header and footer with the clinic's number and the crisis lines. */
export default function PatientError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const t = useWords()
  return (
    <>
      <title>{t('Something went wrong')}</title>
      <PageHeader
        heading={t('Something went wrong on our side')}
        lead={t(
          'This page cannot be shown right now. What you saved before is still saved. You can try again, or call us: the number is at the top and at the end of this page.',
        )}
      />
      <Button type="button" onClick={reset}>
        {t('Try again')}
      </Button>
    </>
  )
}
