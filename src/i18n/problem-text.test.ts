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

describe('definitions that stand fixed', () => {
  const fixed = (status: string, language: 'en' | 'fi' | 'pl') =>
    problemText(
      problem('versions/2', 'definitions-fixed', { version: 2, status }),
      translator(language),
      language,
    )

  it('are freed by withdrawing a proposal, and by nothing but the next version once agreed', () => {
    expect(fixed('proposed', 'en')).toMatch(/version 2, which is proposed\. Withdraw the proposal/)
    expect(fixed('agreed', 'en')).toMatch(/version 2, which is agreed\. Begin the next version/)
    expect(fixed('agreed', 'en')).not.toMatch(/[Ww]ithdraw/)
    expect(fixed('agreed', 'fi')).not.toMatch(/peru/)
    expect(fixed('agreed', 'pl')).not.toMatch(/wycofaj/)
  })
})
