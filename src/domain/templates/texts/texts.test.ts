import { describe, expect, test } from 'vitest'
import { limits } from '#domain/fields.ts'
import { languages } from '#domain/language.ts'
import { classicStages } from '../classic.ts'
import { inboundStages } from '../inbound.ts'
import { waterfallStages } from '../waterfall.ts'
import type { StageText } from './shape.ts'
import { templateTexts } from './texts.ts'

const structures = { inbound: inboundStages, classic: classicStages, waterfall: waterfallStages } as const
const templates = Object.keys(structures) as (keyof typeof structures)[]

function stageTexts(language: (typeof languages)[number], template: keyof typeof structures) {
  return Object.entries(templateTexts[language][template].stages) as [string, StageText][]
}

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (year: number) => string)(2026))]
  return Object.values(value as object).flatMap(everyText)
}

function sentencesIn(text: string): number {
  return text.split(/[.!?](?:\s|$)/).filter((sentence) => sentence !== '').length
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

describe('texts of templates', () => {
  for (const language of languages) {
    test.each(templates)(`${language} %s stands in the order of the stages`, (template) => {
      expect(stageTexts(language, template).map(([key]) => key)).toStrictEqual(
        structures[template].map(({ key }) => key),
      )
    })

    test.each(templates)(`${language} %s has as much text as a stage needs`, (template) => {
      const wrong = stageTexts(language, template).filter(
        ([, text]) =>
          text.name.length > 60 ||
          text.abbreviation.length > limits.abbreviation ||
          !isBetween(sentencesIn(text.definition), 2, 4) ||
          !isBetween(text.entryCriteria.length, 2, 5) ||
          !isBetween(text.exitCriteria.length, 1, 3),
      )
      expect(wrong).toStrictEqual([])
      const lines = stageTexts(language, template).flatMap(([, text]) => [
        ...text.entryCriteria,
        ...text.exitCriteria,
        ...text.sendBackReasons,
      ])
      // A criterion is a line to tick, not a sentence with a full stop.
      expect(lines.filter((line) => line.length > 130 || line.endsWith('.'))).toStrictEqual([])
    })

    test.each(templates)(`${language} %s names nothing twice`, (template) => {
      const names = stageTexts(language, template).map(([, text]) => text.name)
      expect(new Set(names).size).toBe(names.length)
      for (const [, text] of stageTexts(language, template)) {
        const words = [text.name, text.abbreviation, ...text.synonyms].filter((word) => word !== '')
        expect(words).toStrictEqual([...new Set(words)])
      }
    })

    test(`${language} is clean: no double spaces, no stray spaces, no straight quotes`, () => {
      const texts = everyText({ ...templateTexts[language] })
      expect(texts.length).toBeGreaterThan(200)
      expect(texts.filter((text) => text !== text.trim() || / {2}|'|"|\.\.\./.test(text))).toStrictEqual([])
    })
  }

  test('each language has its own words', () => {
    for (const template of templates) {
      const [first, ...others] = languages.map((language) =>
        stageTexts(language, template).flatMap(([, text]) => [
          text.definition,
          ...text.entryCriteria,
          ...text.exitCriteria,
          ...text.sendBackReasons,
        ]),
      )
      for (const other of others) for (const text of other) expect(first).not.toContain(text)
    }
  })

  test('languages agree on how many criteria and reasons a stage has', () => {
    for (const template of templates) {
      const counts = languages.map((language) =>
        stageTexts(language, template).map(([, text]) => [
          text.entryCriteria.length,
          text.exitCriteria.length,
          text.sendBackReasons.length,
        ]),
      )
      expect(counts[1]).toStrictEqual(counts[0])
      expect(counts[2]).toStrictEqual(counts[0])
    }
  })

  test('abbreviations of the trade are the same in all languages', () => {
    for (const template of templates) {
      const abbreviations = languages.map((language) =>
        stageTexts(language, template).map(([, text]) => text.abbreviation),
      )
      expect(abbreviations[1]).toStrictEqual(abbreviations[0])
      expect(abbreviations[2]).toStrictEqual(abbreviations[0])
    }
  })
})
