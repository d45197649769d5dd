/** Largest logo in pixels: 10 cm at 150 dots an inch, which is more than a cover gives it. */
const largest = { width: 600, height: 200 }

interface Size {
  width: number
  height: number
}

/** The size of a picture brought into the largest one, in whole pixels and in its own proportions; never enlarged. */
export function fitWithin({ width, height }: Size): Size {
  const scale = Math.min(1, largest.width / width, largest.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const signatures = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const

/** What a file is by its first bytes, whatever its name says; null: neither PNG nor JPEG. */
export function pictureKind(bytes: Uint8Array): keyof typeof signatures | null {
  const kinds = Object.keys(signatures) as (keyof typeof signatures)[]
  return kinds.find((kind) => signatures[kind].every((byte, index) => bytes[index] === byte)) ?? null
}
