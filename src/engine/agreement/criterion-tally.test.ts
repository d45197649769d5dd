import { expect, test } from 'vitest'
import { criterionTally } from './criterion-tally.ts'

test('S150: counts and shares of those who answered', () => {
  expect(criterionTally(['required', 'helpful', 'required', 'required', 'not-needed'])).toEqual({
    answers: 5,
    counts: { required: 3, helpful: 1, 'not-needed': 1 },
    shares: { required: 0.6, helpful: 0.2, 'not-needed': 0.2 },
    isAcceptanceSuggested: true,
  })
})

test('S150: half is not more than half', () => {
  expect(criterionTally(['required', 'helpful']).isAcceptanceSuggested).toBe(false)
  expect(criterionTally(['required', 'required', 'helpful']).isAcceptanceSuggested).toBe(true)
})

test('S150: nobody answered', () => {
  expect(criterionTally([])).toEqual({
    answers: 0,
    counts: { required: 0, helpful: 0, 'not-needed': 0 },
    shares: null,
    isAcceptanceSuggested: false,
  })
})
