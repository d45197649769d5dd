import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { subjectsOf, type ChartSettings } from './kept-chart.ts'
import { recordsOf, type WorkspaceRecord } from './records.ts'
import { orderedChannels, pathStages, type Workspace } from './workspace.ts'

/** SHA-256, lower-case hexadecimal, of the canonical JSON (RFC 8785) of [table, key, record]. */
export function recordHash({ table, key, record }: WorkspaceRecord): string {
  const canonical = canonicalize([table, key, record])
  if (canonical === undefined) throw new Error(`record ${table}/${key} has no canonical form`)
  return bytesToHex(sha256(utf8ToBytes(canonical)))
}

/** SHA-256 over the sorted record hashes: the same for the same content, whatever the order of records. */
export function digestOfHashes(hashes: Iterable<string>): string {
  return bytesToHex(sha256(utf8ToBytes([...hashes].sort().join('\n'))))
}

export function workspaceDigest(workspace: Workspace): string {
  return digestOfHashes(recordsOf(workspace).map(recordHash))
}

/**
 * SHA-256 of all numbers that a kept chart rests on: plan, channels, steps, ranges, and the scenarios that it
 * shows. Names and texts are left out, since renaming a stage changes no figure.
 */
export function numbersDigest(workspace: Workspace, settings: ChartSettings): string {
  const { plan, stageNumbers, ranges, whatIf, scenarios } = workspace
  const shown = subjectsOf(settings).flatMap((id) => {
    const scenario = id === null ? undefined : scenarios[id]
    return scenario === undefined ? [] : [{ overrides: scenario.overrides, ranges: scenario.ranges }]
  })
  const path = pathStages(workspace).map(({ id, figureRole, obligation, serviceLevel }) => ({
    id,
    figureRole,
    obligation,
    firstTouchHours: serviceLevel.firstTouchHours,
  }))
  const numbersOfChannels = orderedChannels(workspace).map(({ name: _name, ...numbers }) => numbers)
  const canonical = canonicalize([
    plan,
    path,
    path.map(({ id }) => stageNumbers[id]),
    numbersOfChannels,
    ranges,
    whatIf.rateCorrelation,
    shown,
  ])
  return bytesToHex(sha256(utf8ToBytes(canonical!)))
}
