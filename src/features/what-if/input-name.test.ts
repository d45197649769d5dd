import { expect, test } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { nameAt } from './input-name.ts'

const workspace = buildWorkspace({
  stages: [{ id: 'lead', name: 'Lead', rate: 0.1, channelRates: { ads: 0.2 } }, { id: 'won' }],
  channels: [
    { id: 'ads', name: 'Ads' },
    { id: 'fair', name: 'Fair' },
  ],
})

test.each([
  ['stage/lead/rate', 'Lead: Conversion rate, other channels'],
  ['stage/lead/rate/ads', 'Lead: Conversion rate, Ads'],
  ['stage/lead/lag', 'Lead: Time lag'],
  ['channel/gone/growth', 'Removed channel: Growth a month'],
  ['channel/gone/isActive', 'Removed channel: in use'],
  ['stage/gone/rate', 'Removed stage: Conversion rate'],
  ['stage/gone/costPerEntry', 'Removed stage: Cost of an entry'],
  ['stage/lead/rate/gone', 'Lead: Conversion rate, removed channel'],
  ['stage/lead/formerField', 'A number that is gone'],
])('%s is called %s', (path, name) => {
  expect(nameAt(workspace, path, translator('en'))).toBe(name)
})
