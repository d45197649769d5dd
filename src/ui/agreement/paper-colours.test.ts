import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const colour = /^\s*(--[a-z-]+): (#[0-9a-f]{6});/gm

function coloursIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(colour)].map(([, name, value]) => [name!, value!]))
}

it('is the light scheme', () => {
  const tokens = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')
  const light = coloursIn(tokens.slice(0, tokens.indexOf('[data-mantine-color-scheme')))
  const paper = coloursIn(readFileSync(new URL('./Paper.module.css', import.meta.url), 'utf8'))
  expect(paper.size).toBeGreaterThan(15)
  for (const [name, value] of paper) expect([name, light.get(name)]).toEqual([name, value])
})
