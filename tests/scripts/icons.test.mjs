import * as fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderedSizes, writeIcns, writeIco } from '../../scripts/icons/containers.mjs'
import { inProject } from '../../scripts/lib/project.mjs'

const pictures = renderedSizes.map((size) => ({
  size,
  png: Buffer.from(`png of ${size}`),
  rgba: Buffer.alloc(size * size * 4, size % 251),
}))

function readIco(file) {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index
    const offset = file.readUInt32LE(at + 12)
    return { size: file[at] || 256, body: file.subarray(offset, offset + file.readUInt32LE(at + 8)) }
  })
}

function readIcns(file) {
  const blocks = {}
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    blocks[file.toString('latin1', at, at + 4)] = file.subarray(at + 8, at + file.readUInt32BE(at + 4))
  }
  return blocks
}

describe('icons', () => {
  test('for Windows hold bitmaps, and a PNG of the largest size', () => {
    const entries = readIco(writeIco(pictures))
    expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256])
    expect(entries.at(-1).body.toString()).toBe('png of 256')
    const small = entries[0].body
    expect(small.readUInt32LE(0)).toBe(40)
    expect(small.readInt32LE(8)).toBe(32)
    expect(small.length).toBe(40 + 16 * 16 * 4 + 16 * 4)
  })

  test('for macOS hold a PNG of each size', () => {
    const file = writeIcns(pictures)
    expect(file.readUInt32BE(4)).toBe(file.length)
    const blocks = readIcns(file)
    expect(blocks.ic10.toString()).toBe('png of 1024')
    expect(blocks.ic11.toString()).toBe('png of 32')
  })

  test.each(['icon', 'document'])('of this project are whole: %s', (name) => {
    const png = fs.readFileSync(inProject('resources', 'icons', `${name}.png`))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1024)
    const ico = readIco(fs.readFileSync(inProject('resources', 'icons', `${name}.ico`)))
    expect(ico.at(-1).body.subarray(1, 4).toString()).toBe('PNG')
    const icns = readIcns(fs.readFileSync(inProject('resources', 'icons', `${name}.icns`)))
    expect(icns.ic10.readUInt32BE(16)).toBe(1024)
  })
})
