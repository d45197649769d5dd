import type { Kernel } from './kernel.ts'

/** A number that stands in the structure itself, or room elsewhere whose address stands there. */
export type Field = number | Room
export interface Room {
  /** Bytes of one item: 4 an integer, 8 a double, 16 a pair of doubles */
  size: 4 | 8 | 16
  count: number
  /** Items of zeros before the address */
  before?: number
}

export function integers(count: number): Room {
  return { size: 4, count }
}
export function doubles(count: number): Room {
  return { size: 8, count }
}
/** Pairs of doubles, `before` of them zeros before the address. */
export function lanes(count: number, before = 0): Room {
  return { size: 16, count, before }
}

const pageBytes = 65_536
const alignment = 16

/** A structure in the memory of the kernel, zeros in all of its rooms. */
export interface Layout<Name extends string> {
  address: number
  /** First free address behind it */
  end: number
  addressOf(name: Name): number
  doubles(name: Name): Float64Array
  integers(name: Name): Int32Array
  /** Room of integers as numbers of single precision */
  singles(name: Name): Float32Array
  /** Puts a number in the place of a field that is one */
  write(name: Name, value: number): void
}

/**
 * Lays a structure out in the kernel's memory from address `at` on: its fields, 4 bytes each, in the order of the
 * class of the same name in `assembly/`, and behind them the rooms that they point to. Memory grows as needed, which
 * makes views of it that were taken before useless.
 */
export function layOut<Name extends string>(
  { memory }: Kernel,
  at: number,
  fields: Record<Name, Field>,
): Layout<Name> {
  const names = Object.keys(fields) as Name[]
  const address = aligned(at)
  const places = new Map<Name, { address: number; room: Room }>()
  let end = aligned(address + 4 * names.length)
  for (const name of names) {
    const field = fields[name]
    if (typeof field === 'number') continue
    const start = end + field.size * (field.before ?? 0)
    places.set(name, { address: start, room: field })
    end = aligned(start + field.size * field.count)
  }
  const missing = end - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes))
  const { buffer } = memory
  new Uint8Array(buffer, address, end - address).fill(0)
  const structure = new Int32Array(buffer, address, names.length)
  names.forEach((name, index) => {
    const field = fields[name]
    structure[index] = typeof field === 'number' ? field : places.get(name)!.address
  })
  const place = (name: Name) => places.get(name)!
  return {
    address,
    end,
    addressOf: (name) => place(name).address,
    doubles(name) {
      const { address, room } = place(name)
      return new Float64Array(buffer, address, (room.count * room.size) / 8)
    },
    integers(name) {
      const { address, room } = place(name)
      return new Int32Array(buffer, address, (room.count * room.size) / 4)
    },
    singles(name) {
      const { address, room } = place(name)
      return new Float32Array(buffer, address, (room.count * room.size) / 4)
    },
    write: (name, value) => void (structure[names.indexOf(name)] = value),
  }
}

function aligned(address: number): number {
  return Math.ceil(address / alignment) * alignment
}

/** Series are padded to a multiple of this, since the kernel computes four or six months at a time. */
const monthBlock = 12
/** Months of zeros before series that are convolved */
export const monthsBefore = 6

/** Room for taps, of which the kernel reads two at a time. */
export function paddedTaps(count: number): number {
  return count + (count % 2)
}

export function paddedMonths(months: number): number {
  return Math.ceil(months / monthBlock) * monthBlock
}
