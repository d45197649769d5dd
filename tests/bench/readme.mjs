const [start, end] = ['<!-- bench:start -->', '<!-- bench:end -->']

/**
 * Puts a text between the markers of the bench.
 * @param {string} readme
 * @param {string} text
 * @returns {string} throws where the markers are not there once each, in their order
 */
export function replaceBetweenMarkers(readme, text) {
  const parts = readme.split(start)
  const rest = parts[1]?.split(end)
  if (parts.length !== 2 || rest.length !== 2)
    throw new Error(`The README needs ${start} and ${end} once each.`)
  return `${parts[0]}${start}\n\n${text.trim()}\n\n${end}${rest[1]}`
}
