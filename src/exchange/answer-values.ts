import type { AnswerContent, Estimate, Question } from '#domain/agreement/round.ts'
import { limits } from '#domain/fields.ts'
import type { StageId } from '#domain/identifier.ts'
import type { StageRole } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'

/** What was answered to each field of a round, by its key; fields without an answer are left out. */
export type AnswerValues = ReadonlyMap<string, string | number>

/** What the answers lack as a whole; `key` names the field to look at. */
export interface ValueProblem {
  key: string
  code: 'required' | 'range-out-of-order' | 'nothing-answered' | 'too-long'
}

export type ContentOutcome = { ok: true; content: AnswerContent } | { ok: false; problems: ValueProblem[] }

/** The answer that values make up, or why they make up none. Choices and numbers have been checked one by one. */
export function answerOfValues(
  workspace: Workspace,
  question: Question,
  values: AnswerValues,
): ContentOutcome {
  switch (question.kind) {
    case 'terms':
      return termsOf(workspace, question.stageId as StageId, values)
    case 'criteria': {
      const votes = withPrefix(values, 'vote/')
      return answered(votes, { kind: 'criteria', votes } as AnswerContent)
    }
    case 'calibration': {
      const stageByLead = withPrefix(values, 'lead/')
      return answered(stageByLead, { kind: 'calibration', stageByLead } as AnswerContent)
    }
    case 'estimate':
      return estimatesOf(question.paths, values)
  }
}

function answered(given: Record<string, unknown>, content: AnswerContent): ContentOutcome {
  if (Object.keys(given).length > 0) return { ok: true, content }
  return { ok: false, problems: [{ key: '', code: 'nothing-answered' }] }
}

function withPrefix(values: AnswerValues, prefix: string): Record<string, string | number> {
  return Object.fromEntries(
    [...values].flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  )
}

function termsOf({ stages }: Workspace, stageId: StageId, values: AnswerValues): ContentOutcome {
  const text = (key: string) => String(values.get(key) ?? '').trim()
  const isWorked = text('obligation') !== '' && text('obligation') !== 'nobody'
  const required = ['owner', 'obligation', 'handoff', ...(isWorked ? ['worker'] : [])]
  const named = (['owner', 'worker'] as const).filter((key) => text(key) === 'own')
  const problems: ValueProblem[] = [...required, ...named.map((key) => `${key}-name`)]
    .filter((key) => text(key) === '')
    .map((key) => ({ key, code: 'required' }))
  for (const [key, value] of values)
    if (partsOf(key, String(value)).some((part) => part.length > longest(key)))
      problems.push({ key, code: 'too-long' })
  if (problems.length > 0) return { ok: false, problems }

  const role = (key: 'owner' | 'worker'): StageRole => {
    const kind = text(key) as StageRole['kind']
    return { kind, name: kind === 'own' ? text(`${key}-name`) : '' }
  }
  const proposed = (stages[stageId]?.entryCriteria ?? [])
    .filter(({ id }) => values.get(`criterion/${id}`) === 'yes')
    .map((criterion) => criterion.text)
  const own = [...values]
    .filter(([key]) => key.startsWith('own/'))
    .flatMap(([key, value]) => partsOf(key, String(value)))
  return {
    ok: true,
    content: {
      kind: 'terms',
      owner: role('owner'),
      obligation: text('obligation') as 'nobody' | 'may' | 'must',
      // Nobody works them, so there is nobody to name: the owner stands in the record.
      worker: role(isWorked ? 'worker' : 'owner'),
      handoff: text('handoff') as 'automatic',
      criteria: [...new Set([...proposed, ...own])].filter((line) => line !== ''),
      definition: text('definition'),
      duty: text('duty'),
    },
  }
}

/** Several criteria may stand in one cell or field, each on a line. */
function partsOf(key: string, value: string): string[] {
  return key.startsWith('own/') ? value.split(/\r\n|\r|\n/).map((line) => line.trim()) : [value.trim()]
}

function longest(key: string): number {
  if (key.endsWith('-name')) return limits.name
  return key.startsWith('own/') ? limits.line : limits.text
}

function estimatesOf(paths: readonly string[], values: AnswerValues): ContentOutcome {
  const problems: ValueProblem[] = []
  const estimates: Record<string, Estimate> = {}
  for (const path of paths) {
    const ends = (['low', 'likely', 'high'] as const).map((end) => values.get(`${path}/${end}`))
    const [low, likely, high] = ends as (number | undefined)[]
    if (low === undefined && likely === undefined && high === undefined) continue
    if (low === undefined || likely === undefined || high === undefined)
      problems.push({
        key: `${path}/${['low', 'likely', 'high'][ends.indexOf(undefined)]}`,
        code: 'required',
      })
    else if (low > likely || likely > high)
      problems.push({ key: `${path}/likely`, code: 'range-out-of-order' })
    else estimates[path] = { low, likely, high }
  }
  if (problems.length > 0) return { ok: false, problems }
  return answered(estimates, { kind: 'estimate', estimates })
}
