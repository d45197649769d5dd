import { describe, expect, test } from 'vitest'
import {
  checkResults,
  closingLine,
  exitCodeOf,
  readPlaywrightReport,
  readVitestReport,
  sumResults,
} from '../../scripts/lib/results.mjs'
import { runStages } from '../../scripts/lib/stages.mjs'

function vitestReport(changes = {}) {
  return JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  })
}

function playwrightReport(changes = {}) {
  return JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...changes } })
}

describe("Vitest's report", () => {
  test('is counted', () => {
    const report = vitestReport({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
    expect(readVitestReport(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  test('counts a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    const report = vitestReport({ numFailedTests: 1, testResults })
    expect(readVitestReport(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 })
  })

  test('counts an error outside of every test', () => {
    expect(readVitestReport(vitestReport(), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  test.each([undefined, '', '{"half":'])('counts as a failure when it is %j', (text) => {
    expect(readVitestReport(text, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('counts as a failure when nothing ran', () => {
    const report = vitestReport({ numPassedTests: 0, numPendingTests: 4 })
    expect(readVitestReport(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 4 })
  })
})

describe("Playwright's report", () => {
  test('is counted, and what passed only at the second attempt has failed', () => {
    const report = playwrightReport({ unexpected: 1, flaky: 1, skipped: 2 })
    expect(readPlaywrightReport(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  test('counts an error outside of every test', () => {
    expect(readPlaywrightReport(playwrightReport(), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  test('counts as a failure when it is missing or when nothing ran', () => {
    expect(readPlaywrightReport(undefined, 0).failed).toBe(1)
    expect(readPlaywrightReport(playwrightReport({ expected: 0 }), 0).failed).toBe(1)
  })
})

test('the closing line names what was skipped only when something was', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
})

test('results are summed', () => {
  expect(sumResults([checkResults(0), checkResults(2), { passed: 3, failed: 0, skipped: 1 }])).toEqual({
    passed: 4,
    failed: 1,
    skipped: 1,
  })
})

test('the exit code is zero only when something ran and nothing failed', () => {
  expect(exitCodeOf({ passed: 1, failed: 0, skipped: 0 })).toBe(0)
  expect(exitCodeOf({ passed: 1, failed: 1, skipped: 0 })).toBe(1)
  expect(exitCodeOf({ passed: 0, failed: 0, skipped: 9 })).toBe(1)
})

describe('the stages', () => {
  async function run(stages) {
    const lines = []
    const code = await runStages(stages, { print: (line) => lines.push(line), complain() {} })
    return { code, lines }
  }

  test('are all run and summed', async () => {
    const stages = [
      { name: 'first', run: async () => checkResults(0) },
      { name: 'second', run: async () => readVitestReport(vitestReport(), 0) },
      { name: 'third', run: async () => readPlaywrightReport(playwrightReport({ skipped: 1 }), 0) },
    ]
    expect(await run(stages)).toEqual({ code: 0, lines: ['9 passed, 0 failed, 1 skipped'] })
  })

  test('stop at the first that fails, with the closing line', async () => {
    const stages = [
      { name: 'first', run: async () => checkResults(0) },
      { name: 'second', run: async () => checkResults(1) },
      { name: 'third', run: () => Promise.reject(new Error('must not be run')) },
    ]
    expect(await run(stages)).toEqual({ code: 1, lines: ['1 passed, 1 failed'] })
  })

  test('end with the closing line even when one cannot be run', async () => {
    const stages = [{ name: 'first', run: () => Promise.reject(new Error('planted')) }]
    expect(await run(stages)).toEqual({ code: 1, lines: ['0 passed, 1 failed'] })
  })
})
