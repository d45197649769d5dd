import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { phaseName } from '#i18n/stage-words.ts'
import type { ReportCard, ReportFact, ReportList } from './agreement-report-shape.ts'
import {
  handoffText,
  obligationOf,
  ownerOf,
  sendBackTexts,
  serviceLevelTexts,
  type Writing,
} from './agreement-report-words.ts'

/** Everything that is said of one stage; what is important and empty stands there empty, the rest is left out. */
export function reportCard(stage: Stage, writing: Writing): ReportCard {
  const { workspace, t } = writing
  const path = pathStages(workspace)
  const place = path.findIndex(({ id }) => id === stage.id)
  const number = place === -1 ? null : place + 1
  return {
    id: stage.id,
    number,
    name: stage.name,
    abbreviation: stage.abbreviation,
    position:
      number === null ? t('agreement.besidePath') : t('agreement.position', { number, total: path.length }),
    owner: ownerOf(stage.owner, t),
    obligation: obligationOf(stage, t),
    synonyms: stage.synonyms.filter(isNotBlank).join(', '),
    definition: stage.definition
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter(isNotBlank),
    lists: listsOf(stage, writing),
    duties: dutiesOf(stage, writing),
    facts: factsOf(stage, writing),
  }
}

function listsOf(stage: Stage, { t }: Writing): ReportList[] {
  const entry = stage.entryCriteria.map(({ text }) => text).filter(isNotBlank)
  const exit = stage.exitCriteria.map(({ text }) => text).filter(isNotBlank)
  const reasons = stage.sendBack.reasons.filter(isNotBlank)
  const label = t(entry.length > 1 ? 'agreement.entryCriteriaAll' : 'agreement.entryCriteria')
  const lists: ReportList[] = [{ kind: 'entry', label, items: entry }]
  if (exit.length > 0) lists.push({ kind: 'exit', label: t('agreement.exitCriteria'), items: exit })
  if (reasons.length > 0)
    lists.push({ kind: 'send-back', label: t('agreement.sendBackReasons'), items: reasons })
  return lists
}

function dutiesOf(stage: Stage, writing: Writing): ReportFact[] {
  const { t } = writing
  const serviceLevel = serviceLevelTexts(stage, writing)
  const sendingBack = sendBackTexts(stage, { stages: orderedStages(writing.workspace), t }, 'long')
  const duties = [fact(t('agreement.handoffInto'), handoffText(stage, t))]
  if (serviceLevel.length > 0 || stage.obligation === 'must')
    duties.push(fact(t('agreement.serviceLevel'), ...serviceLevel))
  if (sendingBack.length > 0) duties.push(fact(t('agreement.sendingBack'), ...sendingBack))
  return duties
}

function factsOf(stage: Stage, writing: Writing): ReportFact[] {
  const { t } = writing
  const figure = keyFigure(stage, writing)
  const facts = [
    fact(t('agreement.phase'), phaseName(stage.journeyPhase, t)),
    fact(t('agreement.crm'), t(stage.isFitForCrm ? 'agreement.inCrm' : 'agreement.notInCrm')),
    fact(
      t('agreement.counting'),
      t(stage.counting === 'people' ? 'agreement.countedPeople' : 'agreement.countedOnly'),
    ),
  ]
  if (figure !== null) facts.push(fact(t('agreement.keyFigure'), figure))
  return facts
}

function keyFigure(stage: Stage, { t }: Writing): string | null {
  switch (stage.figureRole) {
    case 'none':
      return null
    case 'mql':
      return t('agreement.keyFigureMql')
    case 'sql':
      return t('agreement.keyFigureSql')
    case 'opportunity':
      return t('agreement.keyFigureOpportunity')
  }
}

function fact(label: string, ...values: string[]): ReportFact {
  return { label, values }
}

function isNotBlank(text: string): boolean {
  return text.trim() !== ''
}
