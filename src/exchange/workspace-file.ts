import * as z from 'zod/mini'
import { orderedRounds, withoutSealedAnswers } from '#domain/agreement/rounds.ts'
import { orderedSampleLeads } from '#domain/agreement/sample-lead.ts'
import type { Channel } from '#domain/channel.ts'
import { migrateContent } from '#domain/migrations.ts'
import { problem, problemsOf, type Problem } from '#domain/problem.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import { parseWorkspace, workspaceSchema } from '#domain/validate.ts'
import { orderedChannels, orderedStages, schemaVersion, type Workspace } from '#domain/workspace.ts'
import { parseStrictJson } from './workspace-file-json.ts'
import { envelopeSchema, fileFormat } from './workspace-file-schema.ts'

/** Problems of one file that are told; a thousandth says no more than the first few. */
const maximumProblems = 100

export type ReadResult = { ok: true; workspace: Workspace } | { ok: false; problems: Problem[] }

export interface FileOrigin {
  /** Program and version, e.g. `Tuottolaskuri 1.0.0` */
  application: string
  /** ISO 8601 in UTC, e.g. `2025-01-31T12:00:00.000Z` */
  savedAt: string
}

/**
 * Text of a `.tuotto` file. Keys stand in one fixed order, stages and channels in theirs, so that equal
 * workspaces give equal text. Sealed answers that were not revealed are left out. Throws where the workspace is not valid, which commands do not let happen.
 */
export function writeWorkspaceFile(workspace: Workspace, { application, savedAt }: FileOrigin): string {
  // Parsing puts the keys of each record into the order of its schema.
  const sorted = z.parse(workspaceSchema, withoutSealedAnswers(workspace)) as unknown as Workspace
  const stageIds = orderedStages(sorted).map((stage) => stage.id)
  const channelIds = orderedChannels(sorted).map((channel) => channel.id)
  const numbers = (stageId: keyof Workspace['stageNumbers']): StageNumbers => {
    const own = sorted.stageNumbers[stageId]!
    const opening = inOrder(own.opening, channelIds)
    return { ...own, channelRates: inOrder(own.channelRates, channelIds), opening }
  }
  const content = {
    profile: sorted.profile,
    plan: sorted.plan,
    stages: inOrder(sorted.stages, stageIds),
    stageNumbers: Object.fromEntries(stageIds.map((id) => [id, numbers(id)])),
    channels: inOrder<Channel>(sorted.channels, channelIds),
    provenance: inOrder(sorted.provenance, Object.keys(sorted.provenance).sort()),
    whatIf: sorted.whatIf,
    scenarios: inOrder(sorted.scenarios, sorted.whatIf.scenarioOrder),
    ranges: inOrder(sorted.ranges, Object.keys(sorted.ranges).sort()),
    charts: inOrder(sorted.charts, sorted.whatIf.chartOrder),
    agreement: sorted.agreement,
    rounds: inOrder(
      sorted.rounds,
      orderedRounds(sorted).map(({ id }) => id),
    ),
    answers: inOrder(sorted.answers, Object.keys(sorted.answers).sort()),
    sampleLeads: inOrder(
      sorted.sampleLeads,
      orderedSampleLeads(sorted).map(({ id }) => id),
    ),
    positions: inOrder(sorted.positions, Object.keys(sorted.positions).sort()),
    versions: inOrder(sorted.versions, Object.keys(sorted.versions)),
    logos: sorted.logos,
  }
  const file = { format: fileFormat, schemaVersion, application, savedAt, workspace: content }
  return `${JSON.stringify(file, null, 2)}\n`
}

function inOrder<T>(
  record: Readonly<Partial<Record<string, T>>>,
  keys: readonly string[],
): Record<string, T> {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(record, key) ? [[key, record[key] as T] as const] : [])),
  )
}

/**
 * The workspace in a file's text, or every reason why it is refused; never a part of one. Files of older
 * versions are migrated, files of newer ones refused (`newer-version`). Paths are those of the workspace
 * (`stages/<id>/name`), or of what stands around it (`schemaVersion`).
 */
export function readWorkspaceFile(text: string): ReadResult {
  const parsed = parseStrictJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!parsed.ok) return refused(parsed.problems)
  const file = parsed.value
  if (!isRecord(file) || file['format'] !== fileFormat)
    return refused([problem('format', 'not-a-workspace-file')])
  const version = file['schemaVersion']
  // Before the shape: a newer file may look different everywhere else.
  if (typeof version === 'number' && version > schemaVersion)
    return refused([problem('schemaVersion', 'newer-version', { found: version, known: schemaVersion })])
  const envelope = envelopeSchema.safeParse(file)
  if (!envelope.success) return refused(problemsOf(envelope.error.issues, ''))
  const { schemaVersion: from, workspace } = envelope.data
  const result = parseWorkspace(migrateContent(workspace, from))
  if (result.ok) return { ok: true, workspace: withoutDeletion(result.workspace) }
  return refused(
    result.problems.map((found) => (found.path === '' ? { ...found, path: 'workspace' } : found)),
  )
}

/** A deletion belongs to the machine it was made on: what is opened here would be purged at the next start. */
function withoutDeletion(workspace: Workspace): Workspace {
  return { ...workspace, profile: { ...workspace.profile, deletedAt: null } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(problems: readonly Problem[]): ReadResult {
  return {
    ok: false,
    problems: problems
      .slice(0, maximumProblems)
      .map((found) => ({ ...found, path: found.path.replace(/^workspace\//, '') })),
  }
}
