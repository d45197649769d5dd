import { describe, expect, it } from 'vitest'
import { problem } from '#domain/problem.ts'
import { problemText } from './problem-text.ts'
import { translator } from './translate.ts'

const english = (path: string, maximum: number) =>
  problemText(problem(path, 'too-large', { maximum }), translator('en'), 'en')

describe('limits in messages', () => {
  it('are percentages where the number is a share, also by its place in a file', () => {
    expect(english('plan/margin', 1)).toBe('At most 100%.')
    expect(english('stageNumbers/abc/rate', 1)).toBe('At most 100%.')
    expect(english('plan/months', 120)).toBe('At most 120.')
    expect(english('plan/dealSize', 1e12)).toBe('At most 1,000,000,000,000.')
  })

  it('write a year as a year', () => {
    expect(english('plan/startYear', 2200)).toBe('At most 2200.')
  })
})
