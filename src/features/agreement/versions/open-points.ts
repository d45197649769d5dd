import { hashOf } from '#domain/agreement/hashes.ts'
import type { Position } from '#domain/agreement/position.ts'
import { heldPositions, openStages } from '#domain/agreement/positions.ts'
import type { RoundKind } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { lastAgreed, latestVersion } from '#domain/agreement/versions.ts'
import type { Language } from '#domain/language.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { agreementGaps, consentGaps } from '#exchange/agreement-report-gaps.ts'
import { gapText } from '#exchange/agreement-report-open.ts'
import { shortName } from '#exchange/agreement-report-words.ts'
import { joinNames } from '#i18n/join-names.ts'
import { partyName } from '#i18n/party-words.ts'
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
  points.push(...warnings(workspace, t, language))
  const reserved = heldPositions(workspace).filter(({ stance }) => stance === 'reservation').length
  if (reserved > 0)
    points.push({
      kind: 'note',
      text: t('versions.reservations', { count: reserved }),
      place: 'agreement/decide',
    })
  return points
}

/** What whoever proposes should settle first, and may leave as it is. */
function warnings(workspace: Workspace, t: Translate, language: Language): OpenPoint[] {
  const { roles, participants } = workspace.agreement
  const found: Omit<OpenPoint, 'kind'>[] = agreementGaps(workspace).map(({ stage, kinds }) => ({
    text: t('versions.gap', {
      stage: stage.name,
      missing: kinds.map((kind) => gapText(kind, t)).join(', '),
    }),
    place: 'stages',
  }))
  const running = orderedRounds(workspace).filter(({ revealedAt }) => revealedAt === null)
  for (const kind of new Set(running.map(({ question }) => question.kind))) {
    const view = viewOf[kind]
    found.push({
      text: t('versions.roundRunning', { part: t(`workshop.${view}`) }),
      place: `agreement/${view}`,
    })
  }
  const unmanned = roles.filter(
    ({ id, mustSign }) => mustSign && !participants.some(({ roleId }) => roleId === id),
  )
  if (participants.length === 0) found.push({ text: t('versions.nobodyNamed'), place: 'agreement/people' })
  else if (unmanned.length > 0) {
    const names = unmanned.map((role) => partyName(role, t))
    found.push({
      text: t('versions.unmanned', { names: joinNames(names, language), count: names.length }),
      place: 'agreement/people',
    })
  }
  const { version, reason } = latestVersion(workspace)
  if (version > 1 && reason.trim() === '')
    found.push({ text: t('versions.noReason', { version }), place: null })
  const silent = consentGaps(workspace).filter((gap) => gap.silent + gap.earlier > 0)
  if (silent.length > 0) {
    const stages = silent.map(({ stage }) => shortName(stage)).join(', ')
    found.push({
      text: t('versions.silentStages', { count: silent.length, stages }),
      place: 'agreement/decide',
    })
  }
  return found.map((point) => ({ kind: 'warning', ...point }))
}

/** Where the rounds of each kind are held */
const viewOf = {
  terms: 'terms',
  criteria: 'criteria',
  calibration: 'calibrate',
  estimate: 'estimate',
} as const satisfies Record<RoundKind, string>

/** Number of the agreed version from which the draft does not differ; null where it does, or there is none. */
export function unchangedSince(workspace: Workspace): number | null {
  const agreed = lastAgreed(workspace)
  return agreed !== undefined && hashOf(agreed.stages) === hashOf(orderedStages(workspace))
    ? agreed.version
    : null
}
