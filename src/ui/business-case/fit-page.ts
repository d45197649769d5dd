const step = 0.02
const least = 0.6

/**
 * Makes everything on a page smaller, as little as it takes, until the page holds it: very long names must not make a
 * second page. Fonts must be there already. Throws where nobody could read the result.
 */
export function fitPage(page: HTMLElement): void {
  for (let scale = 1; scale >= least; scale -= step) {
    page.style.setProperty('--scale', scale.toFixed(2))
    if (page.scrollHeight <= page.clientHeight) return
  }
  throw new Error('the page holds too much to be read')
}
