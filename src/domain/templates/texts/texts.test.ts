import { describe, expect, test } from 'vitest'
import { limits } from '#domain/fields.ts'
import { languages } from '#domain/language.ts'
import { classicStages } from '../classic.ts'
import { inboundStages } from '../inbound.ts'
import { waterfallStages } from '../waterfall.ts'
import type { StageText, TermsAnswerText, WorkshopSide } from './shape.ts'
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

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

function peopleAtTheTable(language: (typeof languages)[number]) {
  return Object.values(templateTexts[language].sample.agreement.participants).flat()
}

/** Entry criteria that version 1 had when the sides answered */
function criteriaOnTheTable(language: (typeof languages)[number], stage: 'mql' | 'sql'): readonly string[] {
  const { inbound, sample } = templateTexts[language]
  return stage === 'mql' ? inbound.stages.mql.entryCriteria : sample.agreement.firstSql.entryCriteria
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

describe('sample leads', () => {
  for (const language of languages)
    test.each(templates)(
      `${language} %s has ten of a length that is read aloud in half a minute`,
      (template) => {
        const leads = templateTexts[language][template].sampleLeads
        expect(new Set(leads).size).toBe(10)
        expect(leads.filter((lead) => !isBetween(wordsIn(lead), 25, 60))).toStrictEqual([])
      },
    )

  test('nobody can be reached through one: no addresses, no telephone numbers', () => {
    const leads = languages.flatMap((language) =>
      templates.flatMap((template) => [...templateTexts[language][template].sampleLeads]),
    )
    expect(new Set(leads).size).toBe(languages.length * templates.length * 10)
    expect(leads.filter((lead) => /@|www|https?:|\+\d|\d(?:[\s()/-]?\d){5}/.test(lead))).toStrictEqual([])
  })
})

describe('the agreement of the sample', () => {
  test('six people, with other names in each language', () => {
    const names = languages.flatMap((language) => peopleAtTheTable(language).map(({ name }) => name))
    expect(new Set(names).size).toBe(languages.length * 6)
  })

  test.each(languages)('%s: those who stand behind numbers sit at the table', (language) => {
    const { marketingLead, salesDirector, controller } = templateTexts[language].sample
    const titles = peopleAtTheTable(language).map(({ title }) => title)
    expect(new Set(titles).size).toBe(6)
    expect(titles).toEqual(expect.arrayContaining([marketingLead, salesDirector, controller]))
  })

  test.each(languages)('%s: the SQL of version 2 says more than that of version 1', (language) => {
    const { inbound, sample } = templateTexts[language]
    const { firstSql } = sample.agreement
    const { sql } = inbound.stages
    expect(isBetween(sentencesIn(firstSql.definition), 2, 4)).toBe(true)
    expect(firstSql.entryCriteria.filter((line) => sql.entryCriteria.includes(line))).toStrictEqual([])
    expect(wordsIn(firstSql.entryCriteria.join(' '))).toBeLessThan(wordsIn(sql.entryCriteria.join(' ')))
  })

  test.each(['mql', 'sql'] as const)('%s: sides differ, in every language on the same criteria', (stage) => {
    const chosen = languages.map((language) => {
      const table = criteriaOnTheTable(language, stage)
      const answers = Object.entries(templateTexts[language].sample.agreement.answers[stage])
      return (answers as [WorkshopSide, TermsAnswerText][]).map(([side, { criteria }]) => ({
        side,
        // -1 where they added one of their own, which stands last.
        places: criteria.map((line) => table.indexOf(line)),
      }))
    })
    expect(chosen[1]).toStrictEqual(chosen[0])
    expect(chosen[2]).toStrictEqual(chosen[0])
    const places = chosen[0]!.map((answer) => answer.places)
    expect(new Set(places.map(String)).size).toBe(3)
    for (const own of places) expect(own.slice(0, -1)).not.toContain(-1)
  })

  test('each language has its own words', () => {
    const [first, ...others] = languages.map((language) =>
      everyText(templateTexts[language].sample.agreement),
    )
    for (const other of others) expect(other.filter((text) => first!.includes(text))).toStrictEqual([])
  })
})
