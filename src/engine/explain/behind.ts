import type { StageId } from '#domain/identifier.ts'
import { listInputs, type InputDescription, type InputPath } from '#domain/inputs.ts'
import type { Explained } from './subject.ts'

const volumeFields = new Set(['base', 'list', 'budget', 'budgetList', 'growth'])
const capacityFields = new Set(['people', 'peopleList', 'leadsPerPerson'])

/** Inputs that the volumes are made of of the channels that enter a stage. SPEC S120. */
export function volumeInputs(explained: Explained, stageId: StageId): InputPath[] {
  const { channels } = explained.workspace
  return inputsThat(
    explained,
    (one) =>
      one.group === 'channel' &&
      channels[one.channelId]?.entryStageId === stageId &&
      volumeFields.has(one.field),
  )
}

/** Rates and lag of the step that leaves a stage. SPEC S120. */
export function stepInputs(explained: Explained, stageId: StageId): InputPath[] {
  return stageInputs(explained, stageId, (field) => field === 'rate' || field === 'lag')
}

/** What decides how many can be worked in a stage. SPEC S120. */
export function capacityInputs(explained: Explained, stageId: StageId): InputPath[] {
  return [
    ...stageInputs(explained, stageId, (field) => capacityFields.has(field)),
    ...inputsThat(explained, (one) => one.group === 'plan' && one.field === 'workCalendar'),
  ]
}

/** Inputs of one stage, by their fields. SPEC S120. */
export function stageInputs(
  explained: Explained,
  stageId: StageId,
  isIt: (field: string) => boolean,
): InputPath[] {
  return inputsThat(explained, (one) => one.group === 'stage' && one.stageId === stageId && isIt(one.field))
}

function inputsThat({ workspace }: Explained, isIt: (one: InputDescription) => boolean): InputPath[] {
  return listInputs(workspace).flatMap((one) => (isIt(one) ? [one.path] : []))
}
