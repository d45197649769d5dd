import { describe, expect, test } from 'vitest'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'
import { calibration } from '#engine/agreement/calibration.ts'
import { calibrationRequest } from '#session/calibration-request.ts'
import type { RoundOf } from '../rounds/round-kind.ts'
import { deckOf, plannedParts } from './deck.ts'
import { revealKey, type DeckSource, type Step } from './step.ts'
import {
  after,
  byKey,
  kinds,
  mql,
  people,
  sample,
  sourceOf,
  sql,
  stages,
} from '#tests/fixtures/deck-source.ts'

describe('the deck of a workshop that has been held', () => {
  const steps = deckOf(sourceOf(sample))

  test('goes through the agenda, each part behind its place in it', () => {
    const parts = [...new Set(steps.map(({ part }) => part))]
    expect(parts).toStrictEqual(sample.agreement.agenda.map(({ part }) => part))
    expect(steps[0]!.slide).toMatchObject({
      kind: 'title',
      lines: [sample.profile.client, expect.anything(), expect.anything()],
    })
    for (const part of parts) {
      const agenda = byKey(steps, `agenda/${part}`)!
      expect(steps.find((step) => step.part === part && step.key !== 'title')).toBe(agenda)
      const { items } = agenda.slide as Extract<Step['slide'], { kind: 'agenda' }>
      const place = parts.indexOf(part)
      expect(items.map(({ state }) => state)).toStrictEqual(
        parts.map((_, index) => (index < place ? 'done' : index === place ? 'now' : 'next')),
      )
    }
  })

  test('has every key once', () => {
    const keys = steps.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('asks, shows what was answered, and ends with the wording', () => {
    const round = orderedRounds(sample, 'terms').find(
      ({ question }) => 'stageId' in question && question.stageId === mql.id,
    )!
    const places = [`terms/${mql.id}`, revealKey(round), `wording/${mql.id}`].map((key) =>
      steps.findIndex((step) => step.key === key),
    )
    expect(places).toStrictEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    const { columns, rows } = byKey(steps, revealKey(round))!.slide as Extract<
      Step['slide'],
      { kind: 'table' }
    >
    expect(columns).toStrictEqual(['', 'Management', 'Marketing', 'Sales'])
    for (const { cells } of rows) {
      const isDisputed = new Set(cells.map(({ text }) => text)).size > 1
      expect(new Set(cells.map(({ mark }) => mark))).toStrictEqual(new Set([isDisputed ? 'differs' : 'same']))
    }
  })

  test('counts the shares of the votes', () => {
    const round = orderedRounds(sample, 'criteria')[0]!
    const { rows } = byKey(steps, revealKey(round))!.slide as Extract<Step['slide'], { kind: 'bars' }>
    expect(rows.map(({ value }) => value)).toStrictEqual(['6 of 6', '4 of 6', '2 of 6'])
    for (const { parts } of rows) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  test('says on how many leads people agreed, and shows the most disputed first', () => {
    const round = (orderedRounds(sample, 'calibration') as RoundOf<'calibration'>[]).at(-1)!
    const result = calibration(calibrationRequest(sample, round))
    expect(byKey(steps, revealKey(round))!.slide.heading).toBe('You agreed on 6 of 10 leads')
    const disputed = steps
      .filter(({ key }) => key.startsWith('disputed/'))
      .map(({ key }) => key.split('/')[2])
    expect(disputed).toStrictEqual(result.leads.slice(0, 4).map(({ id }) => id))
  })

  test('has a slide for each stage that may or must be worked', () => {
    const worked = stages.filter(
      ({ obligation, placement }) => obligation !== 'nobody' && placement === 'path',
    )
    const handoffs = steps.filter(({ key }) => key.startsWith('handoff/')).map(({ key }) => key)
    expect(handoffs).toStrictEqual(worked.map(({ id }) => `handoff/${id}`))
  })

  test('shows each estimated number as ranges, the pooled one last, then what to talk about', () => {
    expect(kinds(steps, 'numbers')).toStrictEqual(['agenda', 'ranges', 'ranges', 'ranges', 'table'])
    const { rows } = steps.find(({ slide }) => slide.kind === 'ranges')!.slide as Extract<
      Step['slide'],
      { kind: 'ranges' }
    >
    expect(rows.map(({ isPooled }) => isPooled)).toStrictEqual([...people.map(() => false), true])
  })

  test('ends with the version, the short hash and who has signed', () => {
    const version = latestVersion(sample)
    const { columns, rows } = byKey(steps, 'sign')!.slide as Extract<Step['slide'], { kind: 'table' }>
    expect(version.status).toBe('agreed')
    expect(columns[1]).toBe(
      `SHA-256 of the agreement: ${version.status === 'agreed' ? version.agreedHash.slice(0, 8) : ''}`,
    )
    expect(rows.map(({ cells }) => cells[0]!.mark)).toStrictEqual(['done', 'done', 'done'])
  })
})

describe('a workshop that has not begun', () => {
  const fresh: Workspace = { ...sample, rounds: {}, answers: {}, positions: {} }
  const steps = deckOf(sourceOf(fresh))

  test('says in each part how its round is begun', () => {
    for (const key of [
      `terms/${mql.id}`,
      `terms/${sql.id}`,
      `criteria/${mql.id}`,
      'calibration',
      'estimate',
    ]) {
      const step = byKey(steps, key)!
      expect(step.slide).toMatchObject({ kind: 'question', progress: null })
      expect((step.slide as Extract<Step['slide'], { kind: 'question' }>).text).toContain('Not begun yet')
      expect(step.round).toBeNull()
    }
  })

  test('shows minutes, and clock times once it was started', () => {
    const startedAt = new Date(2027, 3, 1, 9, 0).getTime()
    const minutes = (source: DeckSource) =>
      (
        byKey(deckOf(source), 'agenda/introduction')!.slide as Extract<Step['slide'], { kind: 'agenda' }>
      ).items
        .slice(0, 3)
        .map((item) => item.minutes)
    expect(minutes(sourceOf(fresh))).toStrictEqual(['10 min', '20 min', '15 min'])
    expect(minutes(sourceOf(fresh, { startedAt }))).toStrictEqual([
      '09:00–09:10',
      '09:10–09:30',
      '09:30–09:45',
    ])
  })

  test('leaves out parts without time, and goes by the usual agenda where none has any', () => {
    const agenda = fresh.agreement.agenda
    const without = agenda.map((item) => (item.part === 'calibrate' ? { ...item, minutes: 0 } : item))
    const shorter = after(fresh, { type: 'edit-agreement', fields: { agenda: without } })
    expect(new Set(deckOf(sourceOf(shorter)).map(({ part }) => part)).has('calibrate')).toBe(false)
    const none = after(fresh, { type: 'edit-agreement', fields: { agenda: [] } })
    expect(plannedParts(none)).toHaveLength(8)
  })
})
