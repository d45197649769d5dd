import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { exampleSlides, fullSlides } from './audience-slides.ts'
import { launchApplication } from './launch.ts'
import { AudienceWindow } from './page-models/audience-window.ts'

let audience: AudienceWindow

test.beforeAll(async () => {
  audience = new AudienceWindow(await launchApplication({ language: 'fi-FI' }))
  await audience.open()
})
test.afterAll(() => audience.launched.close())

/** For whoever wants to look at it */
async function takePicture(name: string): Promise<void> {
  await audience.page.screenshot({ path: test.info().outputPath(`${name}.png`) })
}

for (const theme of ['light', 'dark'] as const)
  for (const slide of exampleSlides)
    test(`shows ${slide.kind}, ${theme}, in large type and without a fault of axe`, async () => {
      await audience.resize()
      await audience.show(slide, theme)
      expect(await audience.page.locator('html').getAttribute('lang')).toBe('fi')
      expect(await audience.isAllInSight()).toBe(true)
      const sizes = await audience.typeSizes()
      expect(sizes.length > 0).toBe(slide.kind !== 'curtain')
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28)
      const { violations, passes } = await new AxeBuilder({ page: audience.page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
        .analyze()
      expect(passes.length).toBeGreaterThan(4)
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
      await takePicture(`${slide.kind}-${theme}`)
    })

for (const slide of fullSlides)
  test(`keeps a full ${slide.kind} in sight without smaller type`, async () => {
    await audience.resize()
    await audience.show(slide)
    await takePicture(`full-${slide.kind}`)
    for (const size of await audience.typeSizes()) expect(size).toBeGreaterThanOrEqual(28)
    expect(await audience.isAllInSight()).toBe(true)
  })

test('is the same in a window of another size, in proportion', async () => {
  await audience.show(exampleSlides[2]!)
  await audience.resize()
  const large = await audience.typeSizes()
  await audience.resize(1280, 720)
  const small = await audience.typeSizes()
  expect(small).toHaveLength(large.length)
  small.forEach((size, index) => expect(size).toBeCloseTo((large[index]! * 1280) / 1920, 1))
  expect(await audience.isAllInSight()).toBe(true)
  await audience.resize()
})

test('shows text as text, whatever it looks like', async () => {
  const payload = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'
  await audience.show({
    kind: 'table',
    heading: payload,
    columns: [payload, payload],
    rows: [{ label: payload, cells: [{ text: payload, mark: 'differs' }] }],
    legend: { differs: payload, same: payload },
  })
  expect((await audience.page.locator('main').innerText()).split('onerror')).toHaveLength(1 + 6)
  await expect(audience.page.locator('h1')).toHaveText(payload)
  expect(await audience.page.locator('main img[src], main script, main iframe').count()).toBe(0)
  expect(await audience.page.title()).not.toBe('run')
})
