import { describe, expect, test } from 'vitest'
import { isSupportedNode, unsupportedNodeMessage } from '../../scripts/setup/node-version.mjs'

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '30.0.0'])('%s is supported', (version) => {
    expect(isSupportedNode(version)).toBe(true)
  })

  test.each(['12.22.0', '18.20.0', '20.18.3', '21.7.3', '22.11.0'])('%s is refused', (version) => {
    expect(isSupportedNode(version)).toBe(false)
  })

  test('is named in the message together with what to install', () => {
    expect(unsupportedNodeMessage('18.20.0')).toContain(
      'Node 18.20.0 is too old: install Node 20.19 or newer',
    )
  })
})
