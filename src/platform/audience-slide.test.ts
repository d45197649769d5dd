import { describe, expect, it } from 'vitest'
import { type AudienceSlide, audienceSlideSchema } from './audience-slide.ts'

const look = { language: 'pl', theme: 'dark' } as const
const amount = (value: number) => ({ value, words: `${value}` })

const slides: AudienceSlide[] = [
  { kind: 'curtain', ...look },
  { kind: 'title', ...look, heading: 'Umowa', lines: ['Dwie godziny'] },
  {
    kind: 'question',
    ...look,
    part: 'Pojęcia',
    heading: 'Kto odpowiada?',
    text: '<b>Odpowiedz</b>',
    choices: ['Marketing'],
    progress: { words: '4 z 6', answered: 4, total: 6 },
    remaining: '',
  },
  {
    kind: 'table',
    ...look,
    heading: 'MQL',
    columns: ['', 'Marketing'],
    rows: [{ label: 'Odpowiedzialny', cells: [{ text: '', mark: 'differs' }] }],
    legend: { differs: 'Różnią się', same: 'Zgodne' },
  },
  {
    kind: 'bars',
    ...look,
    heading: 'Kryteria',
    rows: [
      {
        label: 'Budżet',
        parts: [
          { share: 0.1, tone: 'accent', label: 'tak' },
          { share: 0.2, tone: 'soft', label: 'raczej' },
          { share: 0.7, tone: 'faint', label: 'nie' },
        ],
        value: '10%',
      },
    ],
  },
  {
    kind: 'ranges',
    ...look,
    heading: 'MQL na SQL',
    unit: '%',
    rows: [{ label: 'Marketing', low: amount(10), likely: amount(20), high: amount(20), isPooled: false }],
  },
  { kind: 'agenda', ...look, heading: 'Plan', items: [{ label: 'Wstęp', minutes: '10 min', state: 'now' }] },
]

/** Every value in a slide, with a copy of the slide in which something else stands in its place */
function* replacements(value: unknown): Generator<[value: unknown, replace: (by: unknown) => unknown]> {
  yield [value, (by) => by]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const [found, replace] of replacements(inner)) {
      yield [
        found,
        (by) =>
          Array.isArray(value) ? value.with(Number(key), replace(by)) : { ...value, [key]: replace(by) },
      ]
    }
  }
}

function isSlide(value: unknown): boolean {
  return audienceSlideSchema.safeParse(value).success
}

describe.each(slides)('a slide of kind $kind', (slide) => {
  it('is taken as it is', () => {
    expect(audienceSlideSchema.parse(slide)).toEqual(slide)
  })

  it('holds nothing that it does not show, at any depth', () => {
    for (const [value, replace] of replacements(slide)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      expect(isSlide(replace({ ...value, html: '<b>' }))).toBe(false)
      for (const key of Object.keys(value)) {
        const { [key]: _, ...rest } = value as Record<string, unknown>
        expect(isSlide(replace(rest))).toBe(false)
      }
    }
  })

  it('holds values of their own kind alone, and of limited length', () => {
    const accepted = [...replacements(slide)].flatMap(([value, replace]) => {
      const bad: unknown[] = [undefined, Number.NaN, Infinity, 10n, {}, [[]], 'x'.repeat(1001)]
      if (typeof value !== 'boolean') bad.push(true)
      if (Array.isArray(value)) bad.push(Array.from({ length: 13 }, () => value[0] as unknown))
      return bad.map(replace).filter(isSlide)
    })
    expect(accepted).toEqual([])
  })
})

function slideOf<K extends AudienceSlide['kind']>(kind: K) {
  return slides.find((slide): slide is Extract<AudienceSlide, { kind: K }> => slide.kind === kind)!
}

describe('what cannot be true is no slide', () => {
  it('more answers than people', () => {
    const progress = (answered: number, total: number) => ({ words: '-', answered, total })
    expect(isSlide({ ...slideOf('question'), progress: progress(6, 6) })).toBe(true)
    expect(isSlide({ ...slideOf('question'), progress: progress(7, 6) })).toBe(false)
    expect(isSlide({ ...slideOf('question'), progress: progress(0.5, 6) })).toBe(false)
    expect(isSlide({ ...slideOf('question'), progress: progress(-1, 6) })).toBe(false)
  })

  it('rows with more or fewer cells than columns', () => {
    expect(isSlide({ ...slideOf('table'), columns: ['', 'Marketing', 'Sprzedaż'] })).toBe(false)
  })

  it('parts of more than the whole', () => {
    const parts = (shares: number[]) => [
      { label: 'a', parts: shares.map((share) => ({ share, tone: 'soft', label: 'b' })), value: '' },
    ]
    expect(isSlide({ ...slideOf('bars'), rows: parts([1 / 3, 1 / 3, 1 / 3]) })).toBe(true)
    expect(isSlide({ ...slideOf('bars'), rows: parts([0.1, 0.2, 0.7000001]) })).toBe(false)
  })

  it('ranges whose ends are not in order', () => {
    const rows = (low: number, likely: number, high: number) => [
      { label: 'a', low: amount(low), likely: amount(likely), high: amount(high), isPooled: true },
    ]
    expect(isSlide({ ...slideOf('ranges'), rows: rows(-5, 0, 5) })).toBe(true)
    expect(isSlide({ ...slideOf('ranges'), rows: rows(5, 4, 6) })).toBe(false)
    expect(isSlide({ ...slideOf('ranges'), rows: rows(5, 7, 6) })).toBe(false)
  })
})
