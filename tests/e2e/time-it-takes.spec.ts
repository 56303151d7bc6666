import { translate } from '@/lib/i18n/translate'
import { minutesOf, walkTimed } from '../support/pace'
import { expect, test } from '../support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

for (const language of ['en', 'es'] as const) {
  test(`the minutes that the pages say are the minutes it takes (${language})`, async ({ page }) => {
    const t = translate(language)
    await page.goto(`/${language}`)
    const said = Number(/\d+/.exec(t('About 20 minutes'))?.[0])
    await expect(page.getByText(t('About 20 minutes'))).toBeVisible()
    const walked = await walkTimed(page, language)
    const needed = minutesOf(walked, 'seconds')
    expect(walked.length).toBeGreaterThan(18)
    expect(minutesOf(walked, 'said') / needed, JSON.stringify(walked)).toBeGreaterThan(0.85)
    expect(minutesOf(walked, 'said') / needed, JSON.stringify(walked)).toBeLessThan(1.15)
    // Pain and low mood at once and two medicines: most people need less.
    expect(said).toBeGreaterThanOrEqual(needed)
    // No page says half of what it takes.
    for (const { step, seconds, said } of walked) expect(said / seconds, step).toBeGreaterThan(0.6)
  })
}
