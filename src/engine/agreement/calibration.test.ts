import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { calibration, type CalibrationRequest } from './calibration.ts'

const stageIds = ['lead', 'mql', 'sql']
const [lead, mql, sql] = stageIds as [string, string, string]
const options = { stageIds, seed: 1, resamples: 200 }

/** Six sample leads: two agreed, one with a single answer, one that nobody answered. */
const leads: CalibrationRequest['leads'] = [
  { id: 'f', stageIds: [mql, mql, mql, sql] },
  { id: 'e', stageIds: [lead, lead, lead, lead] },
  { id: 'd', stageIds: [lead, mql, sql] },
  { id: 'c', stageIds: [sql] },
  { id: 'b', stageIds: [] },
  { id: 'a', stageIds: [sql, sql] },
]

test('S140: leads with fewer than two answers are dropped, and so is a stage that nobody could choose', () => {
  const result = calibration({ leads, ...options })
  expect(result.dropped).toEqual(['c', 'b'])
  const odd = leads.map((one) => ({ ...one, stageIds: [...one.stageIds, 'gone'] }))
  expect(calibration({ leads: odd, ...options })).toEqual(result)
})

test('S145: the leads on which all agree are counted, and the most disputed come first', () => {
  const result = calibration({ leads, ...options })
  expect(result.agreed).toBe(2)
  expect(result.leads).toEqual([
    { id: 'd', answers: 3, agreeing: 0 },
    { id: 'f', answers: 4, agreeing: 0.5 },
    { id: 'e', answers: 4, agreeing: 1 },
    { id: 'a', answers: 2, agreeing: 1 },
  ])
})

test('S146: pairs of answers by the stages that they chose', () => {
  const result = calibration({ leads, ...options })
  // Of f three mql-mql and three mql-sql, of e six lead-lead, of d one of each, of a one sql-sql.
  expect(result.pairs).toEqual([
    [6, 1, 1],
    [1, 3, 4],
    [1, 4, 1],
  ])
})

test('S143: kappa of four leads has no interval, of five it has', () => {
  const four = calibration({ leads, ...options })
  expect(four.kappa.kind).toBe('value')
  expect(four.interval).toBeNull()
  expect(four.band).toBe('uncertain')
  const fifth = { id: 'g', stageIds: [mql, mql] }
  expect(calibration({ leads: [...leads, fifth], ...options }).interval).not.toBeNull()
})

test('S142: nothing answered, and one stage every time, are said as such', () => {
  expect(calibration({ leads: [], ...options })).toEqual({
    kappa: { kind: 'none', reason: 'too-few-answers' },
    interval: null,
    band: null,
    agreed: 0,
    leads: [],
    dropped: [],
    pairs: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  })
  const same = leads.map(({ id, stageIds: chosen }) => ({ id, stageIds: chosen.map(() => mql) }))
  expect(calibration({ leads: same, ...options })).toMatchObject({
    kappa: { kind: 'none', reason: 'always-the-same' },
    interval: null,
    agreed: 4,
  })
})

const answered = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    stageIds: fc.array(fc.constantFrom(...stageIds), { maxLength: 6 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

test('S140: the order of leads and of those who answered changes no bit', () => {
  checkProperty(
    fc.property(answered, (asked) => {
      const { leads: first, dropped, ...result } = calibration({ leads: asked, ...options })
      const turned = asked.toReversed().map((one) => ({ ...one, stageIds: one.stageIds.toReversed() }))
      const { leads: second, dropped: others, ...again } = calibration({ leads: turned, ...options })
      expect(again).toEqual(result)
      expect(others).toEqual(dropped.toReversed())
      expect(new Set(second)).toEqual(new Set(first))
    }),
  )
})

test('S145, S146: agreement by lead and by stage are made of the same pairs', () => {
  checkProperty(
    fc.property(answered, (asked) => {
      const result = calibration({ leads: asked, ...options })
      const pairsOf = (answers: number) => (answers * (answers - 1)) / 2
      const all = result.leads.reduce((sum, { answers }) => sum + pairsOf(answers), 0)
      const alike = result.leads.reduce((sum, { answers, agreeing }) => sum + agreeing * pairsOf(answers), 0)
      const upper = result.pairs.map((row, a) => row.filter((_, b) => b >= a))
      expect(upper.flat().reduce((sum, count) => sum + count, 0)).toBe(all)
      expect(result.pairs.reduce((sum, row, a) => sum + row[a]!, 0)).toBeCloseTo(alike, 9)
      result.pairs.forEach((row, a) => row.forEach((count, b) => expect(count).toBe(result.pairs[b]![a])))
      const shares = result.leads.map(({ agreeing }) => agreeing)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    }),
  )
})
