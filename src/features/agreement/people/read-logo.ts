import type { Logo } from '#domain/agreement/logo.ts'
import { fitWithin, pictureKind } from './logo-size.ts'

export type ReadLogo =
  | { ok: true; logo: Omit<Logo, 'owner'> }
  | { ok: false; problem: 'logoNotAPicture' | 'logoTooLarge' | 'logoDamaged' }

const largestFile = 20 * 1024 * 1024
/** As many characters as a record takes */
const longestAddress = 280_000

/**
 * A PNG or JPEG as a logo, drawn anew at the size that paper needs: what else the file holds, such as where a
 * photograph was taken, is left behind.
 */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > largestFile) return { ok: false, problem: 'logoTooLarge' }
  const kind = pictureKind(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  if (kind === null) return { ok: false, problem: 'logoNotAPicture' }
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file)
  } catch {
    return { ok: false, problem: 'logoDamaged' }
  }
  const size = fitWithin(picture)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (context === null) return { ok: false, problem: 'logoDamaged' }
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, size.width, size.height)
  picture.close()
  const image = [canvas.toDataURL(kind, 0.92), onWhite(canvas)].find(({ length }) => length <= longestAddress)
  return image === undefined ? { ok: false, problem: 'logoTooLarge' } : { ok: true, logo: { image, ...size } }
}

/** A photograph is much smaller as a JPEG, which knows no transparency. */
function onWhite(canvas: HTMLCanvasElement): string {
  const context = canvas.getContext('2d')!
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', 0.85)
}
