import { describe, expect, test } from 'vitest'
import { fuseSentinel, isFuseOn, setFuses } from '../../scripts/setup/fuses.mjs'

function plantExecutable({ version = 1, count = 8, wires = 1 } = {}) {
  const wire = Buffer.concat([
    Buffer.from(fuseSentinel),
    Buffer.from([version, count]),
    Buffer.alloc(count, 0x30),
  ])
  return Buffer.concat([Buffer.from('before'), ...Array(wires).fill(wire), Buffer.from('after')])
}

describe('fuses', () => {
  test('are switched on and off, and nothing else changes', () => {
    const executable = plantExecutable()
    const untouched = plantExecutable()
    setFuses(executable, { nodeCliInspectArguments: true, runAsNode: true })
    expect(isFuseOn(executable, 'nodeCliInspectArguments')).toBe(true)
    expect(isFuseOn(executable, 'onlyLoadAppFromAsar')).toBe(false)
    expect(executable.equals(untouched)).toBe(false)
    setFuses(executable, { nodeCliInspectArguments: false, runAsNode: false })
    expect(executable.equals(untouched)).toBe(true)
  })

  test('are refused without a wire, with two, or of a version that is not known', () => {
    const wanted = { runAsNode: true }
    expect(() => setFuses(plantExecutable({ wires: 0 }), wanted)).toThrow('no fuse wire')
    expect(() => setFuses(plantExecutable({ wires: 2 }), wanted)).toThrow('more than one')
    expect(() => setFuses(plantExecutable({ version: 2 }), wanted)).toThrow('version 2')
  })

  test('that the executable does not have are refused', () => {
    const executable = plantExecutable({ count: 2 })
    expect(() => setFuses(executable, { onlyLoadAppFromAsar: true })).toThrow('no fuse onlyLoadAppFromAsar')
    expect(() => setFuses(executable, { unheardOf: true })).toThrow('no fuse unheardOf')
  })
})
