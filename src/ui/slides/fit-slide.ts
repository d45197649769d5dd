const step = 0.05
/** Type stays as large as it must be; only the gaps become this small. */
const least = 0.2

/**
 * Makes type and gaps of a slide smaller, as little as it takes, until the window holds it; the type never smaller
 * than can be read from the back of a room. What is still too much can be scrolled.
 */
export function fitSlide(slide: HTMLElement): void {
  for (let fit = 1; fit >= least; fit -= step) {
    slide.style.setProperty('--fit', fit.toFixed(2))
    if (slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth) return
  }
}
