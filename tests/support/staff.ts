import { expect, type Page } from '@playwright/test'
import { demoPassword } from './served'

export type DemoRole = 'coordinator' | 'psychiatrist' | 'administrator'

/** Signs in as one of the demo's accounts and lands where that role's day begins. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  await page.goto('/clinic')
  await signIn(page, `${role}@demo.example`, demoPassword())
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

/** Fills in the sign-in page. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
