import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { simulationFields } from '../batch/kernel-simulator.ts'
import { projectionInput } from '../projection-input.ts'
import { doubles, integers, lanes, layOut } from './layout.ts'
import { modelFields } from './model-layout.ts'
import { modelParts } from './model-parts.ts'
import { planFields } from './plan.ts'

const input = projectionInput(
  buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }], channels: [{ id: 'ads' }] }),
)!
const changes = { inputs: [], lagShares: new Map<number, number>(), isSplit: false, hasFigures: true }

/** Names of the fields of a class in the AssemblyScript sources, in their order. */
function fieldsOf(file: string, className: string): string[] {
  const source = readFileSync(new URL(`assembly/${file}`, import.meta.url), 'utf8')
  const body = new RegExp(`class ${className} \\{\\n([\\s\\S]*?)\\n\\}`).exec(source)![1]!
  return [...body.matchAll(/^ {2}(\w+): /gm)].map((match) => match[1]!)
}

/** The host may name rooms behind the fields that the kernel reads. */
test.each([
  ['Model', 'model.ts', modelFields(input, changes, modelParts(input, changes))],
  ['Plan', 'project.ts', planFields(input)],
  ['Simulation', 'simulate.ts', simulationFields(12, 0, [], 0)],
] as const)(
  'S60: the host lays out the fields of %s in the order of the kernel',
  (className, file, fields) => {
    const wanted = fieldsOf(file, className)
    expect(wanted.length).toBeGreaterThan(10)
    expect(Object.keys(fields).slice(0, wanted.length)).toEqual(wanted)
  },
)

test('S60: a structure holds its numbers and the addresses of its rooms, which are zeros apart from each other', async () => {
  const kernel = await loadKernel()
  const start = kernel.exports.freeMemory()
  new Uint8Array(kernel.memory.buffer).fill(255, start)
  const layout = layOut(kernel, start, {
    count: 7,
    few: integers(3),
    pairs: lanes(5, 6),
    many: doubles(100_000),
  })
  const structure = new Int32Array(kernel.memory.buffer, layout.address, 4)
  expect([...structure]).toEqual([7, ...(['few', 'pairs', 'many'] as const).map(layout.addressOf)])
  expect(layout.end).toBeGreaterThanOrEqual(layout.addressOf('many') + 800_000)
  expect(kernel.memory.buffer.byteLength).toBeGreaterThanOrEqual(layout.end)
  layout.integers('few').fill(1)
  layout.doubles('pairs').fill(2)
  expect(layout.doubles('pairs')).toHaveLength(10)
  expect(layout.doubles('many').every((value) => value === 0)).toBe(true)
  // Six pairs before the series stay zeros.
  const before = new Float64Array(kernel.memory.buffer, layout.addressOf('pairs') - 96, 12)
  expect(before.every((value) => value === 0)).toBe(true)
  expect([...layout.integers('few')]).toEqual([1, 1, 1])
  layout.write('count', 8)
  expect(structure[0]).toBe(8)
})
