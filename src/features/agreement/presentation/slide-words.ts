/** A slide takes no more than these; what is longer is cut where the window would be full anyway. */
const labelLength = 200
const sentenceLength = 1000

/** What has to say something */
export function label(text: string): string {
  return cut(text.trim(), labelLength) || '…'
}

/** What may be left empty */
export function words(text: string): string {
  return cut(text.trim(), labelLength)
}

export function sentence(text: string): string {
  return cut(text.trim(), sentenceLength)
}

/** Never in the middle of a character that takes two places. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Lists that are too long for one slide, in parts of about the same length. */
export function pagesOf<Item>(list: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(list.length / most)
  return Array.from({ length: count }, (_, page) =>
    list.slice(Math.round((page * list.length) / count), Math.round(((page + 1) * list.length) / count)),
  )
}
