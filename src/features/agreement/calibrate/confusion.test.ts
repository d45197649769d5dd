import { expect, test } from 'vitest'
import { runners } from '#tests/fixtures/runners.ts'
import { chosenStages, confusedPairs } from './confusion.ts'

const [, engine] = runners[0]!
const stageIds = ['lead', 'mql', 'sql', 'customer']
const leads = [
  { id: 'a', stageIds: ['mql', 'mql', 'sql'] },
  { id: 'b', stageIds: ['mql', 'sql', 'lead'] },
  { id: 'c', stageIds: ['lead', 'lead', 'lead'] },
]

test('the pair that most answers differ in comes first, with the leads on which both were chosen', async () => {
  const result = await engine.calibration({ leads, stageIds, seed: 1, resamples: 10 })
  // Of a two pairs mql-sql; of b one of each of the three.
  expect(confusedPairs({ leads, stageIds }, result)).toEqual([
    { stageIds: ['mql', 'sql'], pairs: 3, leads: 2 },
    { stageIds: ['lead', 'mql'], pairs: 1, leads: 1 },
    { stageIds: ['lead', 'sql'], pairs: 1, leads: 1 },
  ])
})

test('stages that nobody chose take no room', () => {
  expect(chosenStages({ leads, stageIds })).toEqual(['lead', 'mql', 'sql'])
})
