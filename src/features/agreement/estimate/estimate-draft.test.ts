import { expect, test } from 'vitest'
import { contentOfDraft, emptyEstimate, stateOf } from './estimate-draft.ts'

const whole = { low: 1, likely: 2, high: 3 }

test('an estimate is empty, partial, out of order, or whole', () => {
  expect(stateOf(emptyEstimate)).toBe('empty')
  expect(stateOf({ ...whole, likely: null })).toBe('partial')
  expect(stateOf({ low: 3, likely: null, high: 1 })).toBe('out-of-order')
  expect(stateOf({ ...whole, likely: 4 })).toBe('out-of-order')
  expect(stateOf({ low: 0, likely: 0, high: 0 })).toBe('whole')
  expect(stateOf(whole)).toBe('whole')
})

test('what was left out is not in the answer, and what is half done keeps it from being sealed', () => {
  expect(contentOfDraft({})).toBeNull()
  expect(contentOfDraft({ 'plan/margin': emptyEstimate })).toBeNull()
  expect(contentOfDraft({ 'plan/margin': emptyEstimate, 'plan/dealSize': whole })).toEqual({
    kind: 'estimate',
    estimates: { 'plan/dealSize': whole },
  })
  expect(contentOfDraft({ 'plan/margin': { ...whole, high: null }, 'plan/dealSize': whole })).toBeNull()
  expect(contentOfDraft({ 'plan/margin': { ...whole, high: 0 }, 'plan/dealSize': whole })).toBeNull()
})
