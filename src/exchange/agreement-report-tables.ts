import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { phaseName } from '#i18n/stage-words.ts'
import { gapsOf } from './agreement-report-gaps.ts'
import { firstSentence } from './agreement-report-sentence.ts'
import type { ReportGlossaryRow, ReportHandoffRow, ReportPictureStage } from './agreement-report-shape.ts'
import {
  handoffText,
  obligationOf,
  ownerOf,
  sendBackTexts,
  serviceLevelTexts,
  shortName,
  type Writing,
} from './agreement-report-words.ts'

/** Stages on the path first, those beside it last, each in their order. */
export function stagesInReport({ workspace }: Writing): Stage[] {
  return [
    ...pathStages(workspace),
    ...orderedStages(workspace).filter(({ placement }) => placement === 'beside'),
  ]
}

export function glossaryRows(writing: Writing): ReportGlossaryRow[] {
  const { language } = writing.workspace.profile
  return stagesInReport(writing).map((stage, index) => ({
    id: stage.id,
    number: stage.placement === 'path' ? index + 1 : null,
    term: stage.name,
    abbreviation: stage.abbreviation,
    synonyms: stage.synonyms.filter((synonym) => synonym.trim() !== '').join(', '),
    meaning: firstSentence(stage.definition, language),
  }))
}

export function pictureStages({ workspace, t }: Writing): ReportPictureStage[] {
  const path = pathStages(workspace)
  return path.map((stage, index) => ({
    id: stage.id,
    number: index + 1,
    name: stage.name,
    abbreviation: stage.abbreviation,
    owner: ownerOf(stage.owner, t),
    phase: phaseName(stage.journeyPhase, t),
    obligation: obligationOf(stage, t),
    isHandedOver: changesHands(path[index - 1], stage),
  }))
}

export function pictureDescription(stages: readonly ReportPictureStage[], { t }: Writing): string {
  const details = stages.map((stage) => {
    const words = { stage: shortName(stage), owner: stage.owner.label }
    return stage.obligation === null
      ? t('agreement.stageInPicture', words)
      : t('agreement.stageInPictureWorked', { ...words, obligation: stage.obligation.label })
  })
  return t('agreement.journeyDescription', { count: stages.length, details: details.join(', ') })
}

/** Stages on the path into which somebody is led with some duty: work, a decision, a new owner. */
export function handoffRows(writing: Writing): ReportHandoffRow[] {
  const { workspace, t } = writing
  const path = pathStages(workspace)
  return path.flatMap((stage, index) => {
    const previous = path[index - 1]
    const isHandedOver = changesHands(previous, stage)
    if (stage.obligation === 'nobody' && stage.handoff === 'automatic' && !isHandedOver) return []
    return {
      id: stage.id,
      number: index + 1,
      stage: stage.name,
      abbreviation: stage.abbreviation,
      handoff: handoffText(stage, t),
      owner: ownerOf(stage.owner, t),
      before:
        isHandedOver && previous !== undefined
          ? t('agreement.roleBefore', { role: ownerOf(previous.owner, t).label })
          : null,
      obligation: obligationOf(stage, t),
      serviceLevel: serviceLevelTexts(stage, writing),
      isServiceLevelMissing: gapsOf(stage).includes('service-level'),
      sendingBack: sendBackTexts(stage, { stages: orderedStages(writing.workspace), t }, 'short'),
    }
  })
}

function changesHands(previous: Stage | undefined, stage: Stage): boolean {
  if (previous === undefined) return false
  return previous.owner.kind !== stage.owner.kind || previous.owner.name !== stage.owner.name
}
