import { definitionChanges, type StageChange } from '#domain/agreement/stage-changes.ts'
import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import { countingName, figureName, phaseName, roleName } from '#i18n/stage-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { handoffText, sendBackTexts, serviceLevelTexts, shortName } from './agreement-report-words.ts'
import { differingWords, type TextPart } from './differing-words.ts'

export interface FieldDifference {
  field: keyof Stage
  label: string
  /** Empty where nothing stood or stands there */
  before: string
  after: string
  /** Both texts in one, word by word */
  parts: TextPart[]
}

export interface StageDifference {
  stageId: string
  /** "SQL – Sales qualified lead" */
  stage: string
  kind: StageChange['kind']
  fields: FieldDifference[]
}

export interface VersionDifference {
  stages: StageDifference[]
  isReordered: boolean
}

interface Writing {
  t: Translate
  language: Language
}

/** What differs between two lists of definitions, field by field and word by word, in words of the language. */
export function versionDifference(
  before: readonly Stage[],
  after: readonly Stage[],
  writing: Writing,
): VersionDifference {
  const { stages, isReordered } = definitionChanges(before, after)
  return {
    isReordered,
    stages: stages.map((change) => {
      const { kind } = change
      if (kind !== 'changed') return { ...named(change.stage), kind, fields: [] }
      const fields = change.fields.map((field) => fieldDifference(field, change, { before, after }, writing))
      return { ...named(change.after), kind, fields }
    }),
  }
}

function named(stage: Stage): { stageId: string; stage: string } {
  return { stageId: stage.id, stage: longName(stage) }
}

function fieldDifference(
  field: keyof Stage,
  change: Extract<StageChange, { kind: 'changed' }>,
  stages: { before: readonly Stage[]; after: readonly Stage[] },
  { t, language }: Writing,
): FieldDifference {
  const text = (side: 'before' | 'after') => fieldText(change[side], field, stages[side], { t, language })
  const before = text('before')
  const after = text('after')
  return { field, label: fieldLabel(field, t), before, after, parts: differingWords(before, after, language) }
}

function longName(stage: Stage): string {
  const short = shortName(stage)
  return short === stage.name ? stage.name : `${short} – ${stage.name}`
}

/** Name of a field of a stage, as the Stages screen has it. */
export function fieldLabel(field: keyof Stage, t: Translate): string {
  switch (field) {
    case 'serviceLevel':
      return t('stages.serviceLevel')
    case 'sendBack':
      return t('stages.sectionSendBack')
    case 'owner':
      return t('stages.owner')
    case 'worker':
      return t('stages.worker')
    case 'obligation':
      return t('stages.obligation')
    case 'handoff':
      return t('stages.handoff')
    case 'definition':
      return t('stages.definition')
    case 'entryCriteria':
      return t('stages.entryCriteria')
    case 'exitCriteria':
      return t('stages.exitCriteria')
    case 'abbreviation':
      return t('stages.abbreviation')
    case 'synonyms':
      return t('stages.synonyms')
    case 'isFitForCrm':
      return t('stages.isFitForCrm')
    case 'journeyPhase':
      return t('stages.journeyPhase')
    case 'placement':
      return t('stages.placement')
    case 'counting':
      return t('stages.counting')
    case 'figureRole':
      return t('stages.figureRole')
    case 'name':
    case 'id':
      return t('stages.name')
  }
}

/** What a field says, as lines of text. */
export function fieldText(
  stage: Stage,
  field: keyof Stage,
  stages: readonly Stage[],
  { t, language }: Writing,
): string {
  switch (field) {
    case 'serviceLevel':
      return serviceLevelTexts(stage, { t, language }).join('\n')
    case 'sendBack':
      return [...stage.sendBack.reasons, ...sendBackTexts(stage, { stages, t }, 'long')].join('\n')
    case 'owner':
    case 'worker':
      return roleName(stage[field], t)
    case 'obligation':
      return t(`stages.${stage.obligation}`)
    case 'handoff':
      return handoffText(stage, t)
    case 'entryCriteria':
    case 'exitCriteria':
      return stage[field].map(({ text }) => text).join('\n')
    case 'synonyms':
      return stage.synonyms.join(', ')
    case 'isFitForCrm':
      return t(stage.isFitForCrm ? 'common.yes' : 'common.no')
    case 'journeyPhase':
      return phaseName(stage.journeyPhase, t)
    case 'placement':
      return t(stage.placement === 'path' ? 'stages.path' : 'stages.beside')
    case 'counting':
      return countingName(stage.counting, t)
    case 'figureRole':
      return figureName(stage.figureRole, t)
    case 'definition':
    case 'abbreviation':
    case 'name':
    case 'id':
      return stage[field]
  }
}
