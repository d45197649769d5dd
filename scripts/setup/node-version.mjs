/**
 * The tools need `require()` of ES modules, which came with 20.19 and, in the 22 line, with 22.12.
 * Written in old syntax, because it is also read by the versions that it refuses.
 * @param {string} version such as "20.19.0"
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0]
  const minor = parts[1]
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/**
 * @param {string} version
 * @returns {string}
 */
export function unsupportedNodeMessage(version) {
  return (
    'Node ' +
    version +
    ' is too old: install Node 20.19 or newer (in the 22 line: 22.12 or newer), then run the command again.'
  )
}
