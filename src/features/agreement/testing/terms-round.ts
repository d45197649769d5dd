import type { Command } from '#domain/commands/command.ts'
import type { RoundId, StageId } from '#domain/identifier.ts'

/** Stands in every sealed answer of these tests, unless they say otherwise. */
export const secret = 'Zanzibar answer that nobody may see'

export const roundId = 'round1' as RoundId

/** Everything that the window holds: text, attributes, values of fields. */
export function wholeDocument(): string {
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  return `${document.documentElement.outerHTML}${values.join('\n')}${document.title}`
}

export function sealed(roundId: RoundId, answererId: string, definition = secret, at = 5): Command {
  const role = { kind: 'sales', name: '' } as const
  return {
    type: 'seal-answer',
    roundId,
    answererId,
    at,
    content: {
      kind: 'terms',
      owner: role,
      obligation: 'must',
      worker: role,
      handoff: 'manual',
      criteria: [`${definition}, as a criterion`],
      definition,
      duty: '',
    },
  }
}

export function started(stageId: StageId): Command {
  return {
    type: 'start-round',
    id: 'round1' as RoundId,
    question: { kind: 'terms', stageId },
    mode: 'side',
    answererIds: ['management', 'marketing', 'sales'],
    at: 1,
  }
}
