import { steps } from '@/lib/steps'
import { expectAccessibleWithoutScripts } from '../support/axe-without-scripts'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

test.use({ expected: [/status of 404/] })

// Colours do not depend on scripts: these pages are looked at on a desk and enlarged fourfold.
const VARIANTS = ['desktop', 'enlarged fourfold'] as const
const patient = named('Ermengarde Brindlemere')

test('every page and step as it stands without scripts, blank, refused and filled in', async ({ visitor }) => {
  test.setTimeout(300_000)
  const page = await visitor({ javaScriptEnabled: false })
  const look = async (path: string, name = path) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessibleWithoutScripts(page, name, VARIANTS)
  }
  for (const path of ['/en', '/es', '/en/privacy', '/en/resume', '/en/no/such/page']) await look(path)
  await beginForm(page)
  await prefill(page, { reason: patient.reason ?? {}, 'pain-diagnosis': { conditions: ['fibromyalgia', 'crps-1', 'chronic-migraine', 'other'] } })
  for (const { id } of steps) await look(`/en/intake/${id}`, `${id}, blank`)
  for (const id of ['about-you', 'phq-9', 'self-harm']) {
    await page.goto(`/en/intake/${id}`)
    await saveAndContinue(page).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await expectAccessibleWithoutScripts(page, `${id} with errors`, VARIANTS)
  }
  await prefill(page, { ...patient, 'phq-9': { ...patient['phq-9'], q9: 2 } })
  for (const path of ['/en/intake', '/en/intake/medicines', '/en/intake/pain-places', '/en/intake/check', '/en/intake/later']) await look(path, `${path}, filled in`)
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
  await expectAccessibleWithoutScripts(page, 'the receipt', VARIANTS)
})
