import { hashOf } from '#domain/agreement/hashes.ts'
import type { Position } from '#domain/agreement/position.ts'
import { heldPositions, openStages } from '#domain/agreement/positions.ts'
import { lastAgreed } from '#domain/agreement/versions.ts'
import type { Language } from '#domain/language.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { openPoints as gaps } from '#exchange/agreement-report-tables.ts'
import { joinNames } from '#i18n/join-names.ts'
import type { Translate } from '#i18n/translate.ts'

/** Something that stands between a draft and its signatures, or that whoever proposes it should know. */
export interface OpenPoint {
  /** `blocks`: it cannot be proposed; `warning`: it should not; `note`: it may */
  kind: 'blocks' | 'warning' | 'note'
  text: string
  /** Where it is settled, after the address of the workspace; null where there is no such place */
  place: string | null
}

/** What is still open in a draft, what blocks it first. */
export function openPoints(workspace: Workspace, t: Translate, language: Language): OpenPoint[] {
  const { agreement, positions, stages } = workspace
  const nameOf = new Map<string, string>(agreement.participants.map(({ id, name }) => [id, name]))
  const points: OpenPoint[] = []
  for (const stageId of openStages(workspace)) {
    const names = Object.values<Position>(positions)
      .filter((position) => position.stageId === stageId && position.stance === 'objection')
      .map(({ participantId }) => nameOf.get(participantId) ?? '')
    const words = { stage: stages[stageId]!.name, names: joinNames(names, language), count: names.length }
    points.push({ kind: 'blocks', text: t('versions.objection', words), place: 'agreement/decide' })
  }
  if (!agreement.roles.some(({ mustSign }) => mustSign))
    points.push({ kind: 'blocks', text: t('problems.nobodySigns'), place: 'agreement/people' })
  const unchanged = unchangedSince(workspace)
  if (unchanged !== null)
    points.push({
      kind: 'blocks',
      text: t('problems.nothingChanged', { version: unchanged }),
      place: 'stages',
    })
  for (const { stage, missing } of gaps({ workspace, language, t }))
    points.push({
      kind: 'warning',
      text: t('versions.gap', { stage, missing: missing.join(', ') }),
      place: 'stages',
    })
  if (agreement.participants.length === 0)
    points.push({ kind: 'note', text: t('versions.nobodyNamed'), place: 'agreement/people' })
  const held = heldPositions(workspace)
  const silent = agreement.participants.length * orderedStages(workspace).length - held.length
  if (silent > 0)
    points.push({ kind: 'note', text: t('versions.silent', { count: silent }), place: 'agreement/decide' })
  const reserved = held.filter(({ stance }) => stance === 'reservation').length
  if (reserved > 0)
    points.push({
      kind: 'note',
      text: t('versions.reservations', { count: reserved }),
      place: 'agreement/decide',
    })
  return points
}

/** Number of the agreed version from which the draft does not differ; null where it does, or there is none. */
export function unchangedSince(workspace: Workspace): number | null {
  const agreed = lastAgreed(workspace)
  return agreed !== undefined && hashOf(agreed.stages) === hashOf(orderedStages(workspace))
    ? agreed.version
    : null
}
