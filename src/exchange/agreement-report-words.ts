import type { Language } from '#domain/language.ts'
import type { Stage, StageRole } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatNumber } from '#i18n/format.ts'
import { obligationText, roleLetter, roleName } from '#i18n/stage-words.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ReportObligation, ReportOwner } from './agreement-report-shape.ts'

/** What every part of the report is written with. */
export interface Writing {
  workspace: Workspace
  language: Language
  t: Translate
}

export function ownerOf(role: StageRole, t: Translate): ReportOwner {
  return { kind: role.kind, letter: roleLetter(role, t), label: roleName(role, t) }
}

export function obligationOf(stage: Stage, t: Translate): ReportObligation | null {
  const label = obligationText(stage, t)
  if (label === null || stage.obligation === 'nobody') return null
  return { kind: stage.obligation, worker: stage.worker.kind, label }
}

/** "MQL" for one with an abbreviation, else the name: as people call it. */
export function shortName(stage: Pick<Stage, 'name' | 'abbreviation'>): string {
  return stage.abbreviation.trim() === '' ? stage.name : stage.abbreviation
}

export function handoffText(stage: Stage, t: Translate): string {
  switch (stage.handoff) {
    case 'automatic':
      return t('agreement.handoffAutomatic')
    case 'manual':
      return t('agreement.handoffManual')
    case 'sales-decision':
      return t('agreement.handoffSalesDecision')
    case 'contract':
      return t('agreement.handoffContract')
  }
}

/** One entry a line: first touch, attempts. */
export function serviceLevelTexts(
  { serviceLevel }: Stage,
  { t, language }: Pick<Writing, 't' | 'language'>,
): string[] {
  const { firstTouchHours, attempts, attemptDays } = serviceLevel
  const texts: string[] = []
  if (firstTouchHours !== null)
    texts.push(
      t('agreement.firstTouch', { count: firstTouchHours, hours: formatNumber(firstTouchHours, language) }),
    )
  if (attempts !== null && attemptDays !== null)
    texts.push(
      t('agreement.attemptsInDays', {
        attempts: t('agreement.attempts', { count: attempts }),
        count: attemptDays,
      }),
    )
  else if (attempts !== null) texts.push(t('agreement.attempts', { count: attempts }))
  else if (attemptDays !== null) texts.push(t('agreement.attemptDays', { count: attemptDays }))
  return texts
}

export function canBeSentBack({ sendBack }: Stage): boolean {
  return (
    sendBack.reasons.some((reason) => reason.trim() !== '') ||
    sendBack.withinDays !== null ||
    sendBack.toStageId !== null ||
    sendBack.afterDays !== null
  )
}

/** One entry a line: until when, where to. Nothing where nobody is sent back; `long` says what comes after the time. */
export function sendBackTexts(
  stage: Stage,
  { stages, t }: { stages: readonly Stage[]; t: Translate },
  length: 'short' | 'long',
): string[] {
  if (!canBeSentBack(stage)) return []
  const { withinDays, toStageId, afterDays } = stage.sendBack
  const target = toStageId === null ? undefined : stages.find(({ id }) => id === toStageId)
  const until =
    withinDays === null
      ? t('agreement.sendBackAnyTime')
      : t(length === 'long' ? 'agreement.sendBackWithin' : 'agreement.sendBackUntil', { count: withinDays })
  if (target === undefined) return [until, t('agreement.sendBackLeaves')]
  const to = { stage: shortName(target) }
  return [
    until,
    afterDays === null
      ? t('agreement.sendBackTo', to)
      : t('agreement.sendBackToAfter', { ...to, count: afterDays }),
  ]
}
