import { createHash } from 'node:crypto'
import { z } from 'zod'
import { journalEntrySchema } from '#platform/schemas.ts'

/** What is kept of an entry or a snapshot: all of it but the id, which the folder carries, and the time of writing. */
const recordSchema = journalEntrySchema.omit({ workspaceId: true }).extend({ writtenAt: z.number() })
export type JournalRecord = z.infer<typeof recordSchema>

const hashLength = 64
const newline = 0x0a

/** `<SHA-256 of the JSON> <JSON>\n`; JSON as written here never holds a line break. */
export function encodeRecord({ sequence, digest, writtenAt, payload }: JournalRecord): Buffer {
  const json = Buffer.from(JSON.stringify({ sequence, digest, writtenAt, payload }))
  return Buffer.concat([Buffer.from(`${hash(json)} `), json, Buffer.of(newline)])
}

/** A line without its line break; null when it is not what was written. */
export function decodeRecord(line: Buffer): JournalRecord | null {
  const json = line.subarray(hashLength + 1)
  if (line[hashLength] !== 0x20 || line.toString('latin1', 0, hashLength) !== hash(json)) return null
  try {
    return recordSchema.parse(JSON.parse(json.toString('utf8')))
  } catch {
    // The hash is right, so somebody else wrote this line.
    return null
  }
}

export interface DecodedRecords {
  records: JournalRecord[]
  /** Whether reading ended at a line that is not what was written; a torn last line is none. */
  isDamaged: boolean
}

/** Whole records from the start of a journal file up to the first bad line. */
export function decodeRecords(content: Buffer): DecodedRecords {
  const records: JournalRecord[] = []
  let start = 0
  for (;;) {
    const end = content.indexOf(newline, start)
    if (end === -1) break
    const record = decodeRecord(content.subarray(start, end))
    if (record === null) return { records, isDamaged: true }
    records.push(record)
    start = end + 1
  }
  return decodeTail(records, content.subarray(start))
}

/**
 * A last line without its line break is what a crash leaves of an entry that nobody was told is saved. It is taken
 * when it is whole all the same: only the line break is missing or has become something else.
 */
function decodeTail(records: JournalRecord[], tail: Buffer): DecodedRecords {
  if (tail.length === 0) return { records, isDamaged: false }
  const whole = decodeRecord(tail)
  if (whole !== null) return { records: [...records, whole], isDamaged: false }
  const withoutEnd = decodeRecord(tail.subarray(0, -1))
  if (withoutEnd !== null) return { records: [...records, withoutEnd], isDamaged: true }
  return { records, isDamaged: false }
}

function hash(json: Buffer): string {
  return createHash('sha256').update(json).digest('hex')
}
