import { chromium } from '@playwright/test'
import { findBrowser } from '@/tests/support/browser'
import { minutesOf, walkTimed } from '@/tests/support/pace'
import { startServer } from '@/tests/support/server'
import type { Measured } from './row'

/** The aim for half of all people, in minutes. This is somebody with pain, low mood and two medicines. */
const AIM = 10

/** Walks the interview on a phone-sized screen in both languages: how long a person needs, and how long the pages say. */
export async function walkRows(): Promise<readonly Measured[]> {
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } })
  const product = await startServer({ kind: 'demo' })
  const rows: Measured[] = []
  try {
    for (const language of ['en', 'es'] as const) {
      const page = await browser.newPage({ baseURL: product.url, viewport: { width: 390, height: 844 }, hasTouch: true })
      const walked = await walkTimed(page, language)
      const [needed, said] = [minutesOf(walked, 'seconds'), minutesOf(walked, 'said')]
      rows.push({
        name: `filling in on a phone, pain with low mood and two medicines, by published paces (${language})`,
        value: needed,
        unit: 'minutes',
        budget: { upTo: AIM },
      })
      rows.push({ name: `what the pages say it takes (${language})`, value: said, unit: 'minutes', against: { floor: needed, ratio: said / needed } })
      await page.close()
    }
    return rows
  } finally {
    await browser.close()
    await product.remove()
  }
}
