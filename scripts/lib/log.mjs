/**
 * Progress goes to stderr, so that stdout belongs to the job alone.
 * @param {string} message
 */
export function log(message) {
  process.stderr.write(`[setup] ${message}\n`)
}

/**
 * @param {number} startedAt milliseconds since the epoch
 * @returns {string}
 */
export function secondsSince(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
}
