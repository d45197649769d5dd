import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRecord, decodeRecords, encodeRecord } from './record.ts'

const record = (sequence: number, payload = `edit ${sequence}`) => ({
  sequence,
  digest: 'ab'.repeat(32),
  writtenAt: 1_700_000_000_000 + sequence,
  payload,
})

describe('a journal line', () => {
  it('gives back any payload', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (payload) => {
        const line = encodeRecord(record(7, payload))
        expect(line.indexOf('\n')).toBe(line.length - 1)
        expect(decodeRecord(line.subarray(0, -1))).toEqual(record(7, payload))
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('keeps lone surrogates and line separators', () => {
    const payload = '\ud800 \u2028 \n \0 "\\'
    expect(decodeRecord(encodeRecord(record(1, payload)).subarray(0, -1))?.payload).toBe(payload)
  })

  it('is refused after a change to any single byte', () => {
    const line = encodeRecord(record(3)).subarray(0, -1)
    for (let index = 0; index < line.length; index += 1) {
      const changed = Buffer.from(line)
      changed[index] = (changed[index] ?? 0) ^ 0x04
      expect(decodeRecord(changed), `byte ${index}`).toBeNull()
    }
  })

  it('is refused when its hash is right but it is no record', async () => {
    const { createHash } = await import('node:crypto')
    for (const json of ['{}', 'null', '[1', '{"sequence":-1}']) {
      const hash = createHash('sha256').update(json).digest('hex')
      expect(decodeRecord(Buffer.from(`${hash} ${json}`))).toBeNull()
    }
  })
})

describe('a journal file', () => {
  const content = Buffer.concat([1, 2, 3].map((sequence) => encodeRecord(record(sequence))))

  it('gives back its records', () => {
    expect(decodeRecords(content)).toEqual({ records: [1, 2, 3].map((n) => record(n)), isDamaged: false })
    expect(decodeRecords(Buffer.alloc(0))).toEqual({ records: [], isDamaged: false })
  })

  it('may be torn anywhere: whole records before that stay, and none is made up', () => {
    const lineLength = content.length / 3
    for (let length = 0; length < content.length; length += 1) {
      const { records, isDamaged } = decodeRecords(content.subarray(0, length))
      // A last record that lacks nothing but its line break is whole.
      const whole = Math.floor((length + 1) / lineLength)
      expect(records).toEqual([1, 2, 3].slice(0, whole).map((n) => record(n)))
      expect(isDamaged).toBe(false)
    }
  })

  it('stops at the first bad line and says so, whichever bit is flipped', () => {
    const lineLength = content.length / 3
    for (let index = 0; index < content.length; index += 1) {
      const flipped = Buffer.from(content)
      flipped[index] = (flipped[index] ?? 0) ^ 0x01
      const { records, isDamaged } = decodeRecords(flipped)
      const isLastByte = index === content.length - 1
      expect(isDamaged, `byte ${index}`).toBe(true)
      expect(records.length, `byte ${index}`).toBe(isLastByte ? 3 : Math.floor(index / lineLength))
      expect(records).toEqual([1, 2, 3].slice(0, records.length).map((n) => record(n)))
    }
  })
})
