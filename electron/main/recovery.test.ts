import { expect, it } from 'vitest'
import { chooseLanguage, createCrashCounter } from './recovery.ts'

it('loads a page again after a crash, but not for ever', () => {
  let now = 0
  const isWorthReloading = createCrashCounter(() => now)
  expect([1, 2, 3, 4].map(() => isWorthReloading())).toEqual([true, true, true, false])
  now = 120_000
  expect(isWorthReloading()).toBe(true)
})

it('speaks the language chosen, else the first of the system that it knows', () => {
  expect(chooseLanguage('pl', ['fi-FI'])).toBe('pl')
  expect(chooseLanguage(null, ['sv-SE', 'fi-FI', 'en-US'])).toBe('fi')
  expect(chooseLanguage(null, ['PL'])).toBe('pl')
  expect(chooseLanguage(null, ['sv'])).toBe('en')
  expect(chooseLanguage(null, [])).toBe('en')
})
