import { describe, expect, test } from 'vitest'
import { replaceBetweenMarkers } from './readme.mjs'
import { jsonReport } from './report.mjs'
import { markdownReport } from './table.mjs'

const machine = {
  processor: 'Some processor',
  cores: 2,
  memory: '8 GB',
  system: 'Linux x64',
  node: '20.20.0',
  date: '2026-01-01',
}
const timing = (ratio, milliseconds, amount) => ({ ratio, milliseconds, amount, quartiles: [ratio, ratio] })
const limit = {
  name: 'limit',
  title: 'The limit',
  version: '1',
  checks: {},
  without: {},
  timings: { R1: timing(1, 0.001, 1), R2: timing(1, 30, 100_000) },
}
const ours = {
  name: 'kernel',
  title: 'Ours',
  version: '2',
  checks: {},
  without: { R3: 'wrong: npv is off by 0.5' },
  timings: { R1: timing(2.5, 0.0025, 1), R2: timing(3, 90, 100_000) },
}
const slow = {
  name: 'slow',
  title: 'Slow',
  version: '3',
  checks: {},
  without: {},
  timings: { R2: timing(20_000, 600_000, 50) },
}
const missing = {
  name: 'missing',
  title: 'Missing',
  absence: 'not installed',
  checks: {},
  without: {},
  timings: {},
}

describe('the one JSON', () => {
  const report = jsonReport({ machine, isQuick: false, contenders: [limit, ours, missing] })

  test('has the ratio of the product for each workload, or null and why', () => {
    expect(Object.keys(report).slice(0, 5)).toEqual(['R1', 'R2', 'R2w2', 'R3', 'R4'])
    expect(report.R1.ratio).toBe(2.5)
    expect(report.R2.ratio).toBe(3)
    expect(report.R3).toEqual({ ratio: null, reason: 'wrong: npv is off by 0.5' })
    expect(report.R4).toEqual({ ratio: null, reason: 'not offered' })
  })

  test('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(report).toMatchObject({ machine, isQuick: false })
    expect(report.contenders.map(({ name }) => name)).toEqual(['limit', 'kernel', 'missing'])
  })

  test('has null and the reason where there is no limit', () => {
    const alone = { ...ours, timings: { R1: { ...timing(1, 0.0025, 1), ratio: null, quartiles: null } } }
    const noLimit = { ...missing, name: 'limit', absence: 'no C compiler here' }
    expect(jsonReport({ contenders: [noLimit, alone] }).R1).toMatchObject({
      ratio: null,
      reason: 'no limit to compare with: no C compiler here',
      milliseconds: 0.0025,
    })
  })

  test('has null and the reason where the engine was not asked for', () => {
    expect(jsonReport({ machine, starts: {} }).R2).toEqual({
      ratio: null,
      reason: 'not measured in this run',
    })
  })
})

describe('the table', () => {
  const text = markdownReport({
    machine,
    isQuick: false,
    contenders: [limit, ours, slow, missing],
    growth: { ours: { months: { slope: 1.004, error: 0.02 } } },
    drags: [{ target: 'plan', workspace: 'sample', steps: 300, fromEvent: { p50: 9.1, p95: 14 } }],
    starts: {
      start: { ours: 1000, empty: 800, difference: 200 },
      memoryOnHome: null,
      memoryOnPlan: null,
    },
  })

  test('says on what it was measured', () => {
    expect(text).toContain('2026-01-01, Some processor (2 cores, 8 GB), Linux x64, Node 20.20.0.')
  })

  test('has a row for each contender that is there', () => {
    expect(text).toContain('| The limit 1 | 1.0 (1 µs) | 1.0 (30 ms) | – | – | – |')
    expect(text).toContain('| Ours 2 | 2.5 (2.5 µs) | 3.0 (90 ms) | – | – [1] | – |')
    expect(text).toContain('| Slow 3 | – | 20,000 (600 s) [2] | – | – | – |')
  })

  test('says what was wrong, what was extrapolated and who is missing', () => {
    expect(text).toContain('[1] Ours: wrong: npv is off by 0.5.')
    expect(text).toContain('[2] Timed on 50 of 100,000 and multiplied.')
    expect(text).toContain('Not measured: Missing: not installed.')
  })

  test('has the growth and the window', () => {
    expect(text).toContain('| ours | 1.00 ± 0.02 |')
    expect(text).toContain('sample workspace | 9.1 ms | 14 ms |')
    expect(text).toContain('| from start to Home | 1000 ms | 800 ms | 200 ms |')
    expect(text).toContain('| not known here |')
  })
})

describe('the place in the README', () => {
  const readme = 'before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter\n'

  test('is filled anew, again and again', () => {
    const once = replaceBetweenMarkers(readme, 'new\n')
    expect(once).toBe('before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nafter\n')
    expect(replaceBetweenMarkers(once, 'new\n')).toBe(once)
  })

  test.each([
    'nothing',
    '<!-- bench:start -->',
    '<!-- bench:end --> <!-- bench:start -->',
    `${readme}${readme}`,
  ])('must be marked once: %j', (text) => {
    expect(() => replaceBetweenMarkers(text, 'new')).toThrow('once each')
  })
})
