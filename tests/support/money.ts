import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Typed } from '@/lib/intake/typed'
import { named } from './invented'
import { openIntake } from './queue'

type Insurance = Readonly<Record<string, unknown>>

/** Nobody insures them, and they asked for an estimate. */
export const UNINSURED: Insurance = { coverage: 'none', wantsEstimate: 'yes', selfPay: 'yes' }
export const ORIGINAL_MEDICARE: Insurance = { coverage: 'medicare', payer: 'medicare-first-coast', wantsEstimate: 'no', selfPay: 'depends' }
export const MEDICARE_ADVANTAGE: Insurance = { coverage: 'medicare-advantage', payer: 'humana', wantsEstimate: 'no', selfPay: 'depends' }
export const THROUGH_THE_VA: Insurance = { coverage: 'va', payer: 'va', wantsEstimate: 'no', selfPay: 'no' }

/** Somebody with fibromyalgia and depression, insured in a way of their own. */
export const insured = (name: string, insurance: Insurance): Typed => ({ ...named(name), insurance })

/** Opens the money of an intake from the queue, the way a coordinator does. */
export async function openMoneyOf(page: Page, reference: string): Promise<string> {
  await openIntake(page, reference)
  await page.getByRole('link', { name: 'Money', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Legal clocks' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Presses what makes a file, and reads it: its name and what is in it. */
export async function taken(page: Page, link: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** A tagged PDF: it says what is a heading, a table and a list, and in which language. */
export function expectTaggedPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text).toContain('/StructTreeRoot')
  expect(text).toMatch(/\/Marked true/)
  expect(text).toContain('/Lang')
}
