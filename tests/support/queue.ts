import { expect, type Locator, type Page } from '@playwright/test'

/** The row of an intake, on whichever page of the queue it stands: whoever came last stands far down. */
export async function queueRow(page: Page, reference: string): Promise<Locator> {
  const row = page.getByRole('row').filter({ hasText: reference })
  for (let address: string | null = '/clinic'; address; ) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()
    if ((await row.count()) > 0) return row
    const next = page.getByRole('link', { name: 'Next page' })
    address = (await next.count()) > 0 ? await next.getAttribute('href') : null
  }
  throw new Error(`No page of the queue has ${reference}.`)
}

/** Opens an intake from the queue. */
export async function openIntake(page: Page, reference: string): Promise<void> {
  await (await queueRow(page, reference)).getByRole('link').first().click()
}
