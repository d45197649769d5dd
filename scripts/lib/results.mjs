/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Readonly<Results>} */
export const noResults = Object.freeze({ passed: 0, failed: 0, skipped: 0 })

/**
 * @param {Results[]} all
 * @returns {Results}
 */
export function sumResults(all) {
  return all.reduce(
    (sum, results) => ({
      passed: sum.passed + results.passed,
      failed: sum.failed + results.failed,
      skipped: sum.skipped + results.skipped,
    }),
    noResults,
  )
}

/**
 * A check that either holds or does not.
 * @param {number} exitCode
 * @returns {Results}
 */
export function checkResults(exitCode) {
  return exitCode === 0 ? { ...noResults, passed: 1 } : { ...noResults, failed: 1 }
}

/**
 * @param {string | undefined} text the report of Vitest's json reporter
 * @param {number} exitCode
 * @returns {Results}
 */
export function readVitestReport(text, exitCode) {
  const report = parseReport(text)
  if (!report) return withFailure(noResults)
  const brokenFiles = (report.testResults ?? []).filter(
    // A file that could not even be loaded holds no test that could have failed.
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return settle(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  )
}

/**
 * @param {string | undefined} text the report of Playwright's json reporter
 * @param {number} exitCode
 * @returns {Results}
 */
export function readPlaywrightReport(text, exitCode) {
  const report = parseReport(text)
  if (!report) return withFailure(noResults)
  const { expected, unexpected, flaky, skipped } = report.stats
  // What passes only at the second attempt has failed.
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
}

/**
 * @param {Results} results
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * @param {Results} results
 * @returns {number}
 */
export function exitCodeOf({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0
}

/** A runner that ends badly, or that ran nothing, must not look as if all were well. */
function settle(results, exitCode) {
  const hasRunNothing = results.passed + results.failed === 0
  const hasHiddenFailure = exitCode !== 0 && results.failed === 0
  return hasRunNothing || hasHiddenFailure ? withFailure(results) : results
}

function withFailure(results) {
  return { ...results, failed: results.failed + 1 }
}

function parseReport(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
