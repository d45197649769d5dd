import { describe, expect, test } from 'vitest'
import type { AnswerContent } from '#domain/agreement/round.ts'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, RoleId, RoundId, StageId } from '#domain/identifier.ts'
import { languages } from '#domain/language.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { audienceSlideSchema } from '#platform/audience-slide.ts'
import { deckOf } from './deck.ts'
import { revealKey } from './step.ts'
import {
  after,
  byKey,
  kinds,
  mql,
  openQuestions,
  people,
  sample,
  secrets,
  sourceOf,
  sql,
  withOpenRounds,
} from '#tests/fixtures/deck-source.ts'

describe('a round that was not revealed', () => {
  test('leaves nothing of its sealed answers in any slide or note, in any language', () => {
    for (const language of languages) {
      const deck = JSON.stringify(deckOf(sourceOf(withOpenRounds(), { language })))
      for (const secret of secrets) expect(deck.replaceAll(/[\s\u00a0\u202f,.]/g, '')).not.toContain(secret)
    }
  })

  test('shows the same with an answer sealed as without, but for how many have answered', () => {
    const slides = (workspace: Workspace) =>
      deckOf(sourceOf(workspace)).map(({ slide }) => ({ ...slide, progress: null }))
    expect(slides(withOpenRounds('one'))).toStrictEqual(slides(withOpenRounds('none')))
  })

  test('says how many have answered, and shows no earlier answer that would lead the new ones', () => {
    const steps = deckOf(sourceOf(withOpenRounds()))
    const asked = byKey(steps, `terms/${mql.id}`)!
    expect(asked.round?.id).toBe('open0')
    expect(asked.slide).toMatchObject({
      progress: { words: '1 of 6 have answered', answered: 1, total: 6 },
    })
    expect(byKey(steps, `wording/${mql.id}`)).toBeUndefined()
    expect(byKey(steps, `wording/${sql.id}`)).toBeDefined()
    expect(kinds(steps, 'criteria')).toStrictEqual(['agenda', 'question'])
    // The question, and each lead
    expect(kinds(steps, 'calibrate')).toStrictEqual(['agenda', 'question', 'question', 'question'])
    expect(kinds(steps, 'numbers')).toStrictEqual(['agenda', 'question'])
  })

  test('is shown once it is revealed, under the key that the reveal leads to', () => {
    const ids = openQuestions.map((_, place) => `open${place}` as RoundId)
    const revealed = after(
      withOpenRounds(),
      ...ids.map((id): Command => ({ type: 'reveal-round', id, at: 3 })),
    )
    const steps = deckOf(sourceOf(revealed))
    for (const id of ids) expect(byKey(steps, revealKey({ id }))).toBeDefined()
    const deck = JSON.stringify(steps).replaceAll(/[\s,]/g, '')
    for (const secret of secrets) expect(deck).toContain(secret)
  })
})

describe('whatever a workspace holds', () => {
  const long = 'Liidinkäsittelyprosessin vastuunjako '.repeat(20)
  const crowd: Command[] = Array.from({ length: 30 }, (_, place) => ({
    type: 'add-participant',
    id: `extra${place}` as ParticipantId,
    name: `${place} ${long}`.slice(0, 120).trim(),
    roleId: 'sales' as RoleId,
  }))
  const ids = [...people.map(({ id }) => id as string), ...crowd.map((_, place) => `extra${place}`)]

  function overfull(): Workspace {
    let workspace = after(sample, { type: 'start-version', reason: '' }, ...crowd)
    for (const { id } of orderedStages(workspace))
      workspace = after(workspace, {
        type: 'edit-stage',
        id: id as StageId,
        fields: {
          name: long.slice(0, 120).trim(),
          definition: long.repeat(6).slice(0, 5000),
          entryCriteria: Array.from({ length: 40 }, (_, place) => ({
            id: `c${place}`,
            text: `${place} ${long}`.slice(0, 500),
          })),
          sendBack: {
            reasons: Array.from({ length: 40 }, () => long.slice(0, 500)),
            withinDays: 2,
            toStageId: null,
            afterDays: 3,
          },
        },
      })
    openQuestions.forEach(({ question, content }, place) => {
      const id = `full${place}` as RoundId
      workspace = after(workspace, {
        type: 'start-round',
        id,
        question,
        mode: 'participant',
        answererIds: ids,
        at: 1,
      })
      ids.forEach((answererId, index) => {
        const own: AnswerContent =
          content.kind === 'terms'
            ? {
                ...content,
                definition: `${index} ${long.repeat(5)}`,
                criteria: Array.from({ length: 12 }, (_, one) => `${index} ${one} ${long}`.slice(0, 500)),
              }
            : content
        workspace = after(workspace, { type: 'seal-answer', roundId: id, answererId, content: own, at: 2 })
      })
      workspace = after(workspace, { type: 'reveal-round', id, at: 3 })
    })
    return workspace
  }

  test.each([
    ['the sample', () => sample],
    ['open rounds', () => withOpenRounds()],
    ['as much as fits', overfull],
  ])('the audience window takes every slide: %s', (_, make) => {
    for (const language of languages)
      for (const { slide } of deckOf(sourceOf(make(), { language }))) {
        const outcome = audienceSlideSchema.safeParse({ ...slide, language, theme: 'dark' })
        expect(outcome.error?.issues ?? []).toStrictEqual([])
      }
  })
})
