import { orderedRounds, revealedAnswers } from '#domain/agreement/rounds.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Criterion, Stage } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { RoundOf } from '../rounds/round-kind.ts'

/** Where a criterion comes from that may be put to the vote. */
export const criterionSources = ['definition', 'terms', 'own', 'earlier'] as const

export interface ProposedCriterion extends Criterion {
  source: (typeof criterionSources)[number]
}

/**
 * What may be put to the vote on a stage, each line once: its entry criteria, what came up when terms were aligned,
 * own lines, and what was asked in earlier rounds. A line that was asked before keeps its identifier.
 */
export function proposedCriteria(
  workspace: Workspace,
  stageId: StageId,
  own: readonly Criterion[],
): ProposedCriterion[] {
  const asked = askedBefore(workspace, stageId)
  const all: ProposedCriterion[] = [
    ...(workspace.stages[stageId]?.entryCriteria ?? []).map((one) => proposed(one, 'definition')),
    ...fromTerms(workspace, stageId).map((one) => proposed(one, 'terms')),
    ...own.map((one) => proposed(one, 'own')),
    ...asked.map((one) => proposed(one, 'earlier')),
  ]
  const [ids, texts] = [new Set<string>(), new Set<string>()]
  return all.flatMap((one) => {
    const isKept = one.source === 'definition' || one.source === 'own'
    const id = isKept ? one.id : (asked.find((before) => isSameLine(before.text, one.text))?.id ?? one.id)
    const line = lineOf(one.text)
    if (line === '' || texts.has(line) || ids.has(id)) return []
    ids.add(id)
    texts.add(line)
    return [{ ...one, id }]
  })
}

function proposed({ id, text }: Criterion, source: ProposedCriterion['source']): ProposedCriterion {
  return { id, text, source }
}

function askedBefore(workspace: Workspace, stageId: StageId): Criterion[] {
  return (orderedRounds(workspace, 'criteria') as RoundOf<'criteria'>[])
    .filter(({ question }) => question.stageId === stageId)
    .flatMap(({ question }) => question.criteria)
    .toReversed()
}

/** Identifiers of 40 characters at most, the same ones at each look. */
function fromTerms(workspace: Workspace, stageId: StageId): Criterion[] {
  return (orderedRounds(workspace, 'terms') as RoundOf<'terms'>[])
    .filter(({ question }) => question.stageId === stageId)
    .flatMap((round) =>
      revealedAnswers(workspace, round, 'terms').flatMap(({ content }, answer) =>
        content.criteria.map((text, place) => ({ id: `${round.id.slice(0, 32)}a${answer}c${place}`, text })),
      ),
    )
}

/** The criterion of a definition that a line put to the vote is, whether it was carried over or written again. */
export function criterionInDefinition(stage: Stage | undefined, asked: Criterion): Criterion | undefined {
  const own = stage?.entryCriteria ?? []
  return own.find(({ id }) => id === asked.id) ?? own.find(({ text }) => isSameLine(text, asked.text))
}

function isSameLine(one: string, other: string): boolean {
  return lineOf(one) === lineOf(other)
}

/** What makes two lines the same: not their case, spaces, or the full stop. */
function lineOf(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '').toLowerCase()
}
