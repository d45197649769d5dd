/**
 * One transparent pixel over a drawing carries the alternative text: Chromium takes that of an image into a PDF, that
 * of a drawing in the page only in its newer versions.
 */
export const transparentPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='
