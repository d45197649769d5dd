import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/language.ts'
import { differingWords, type TextPart } from './differing-words.ts'

function without(kind: TextPart['kind'], parts: readonly TextPart[]): string {
  return parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
}

/** As on paper: [gone] and {new}. */
function marked(before: string, after: string): string {
  return differingWords(before, after, 'en')
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('')
}

describe('what differs between two texts', () => {
  it('is said by the word', () => {
    expect(marked('first touch within 8 working hours', 'first touch within 4 working hours')).toBe(
      'first touch within [8]{4} working hours',
    )
    expect(marked('Lead', 'Lead in the CRM')).toBe('Lead{ in the CRM}')
  })

  it('is one passage where nearly every word of it is another', () => {
    expect(
      marked(
        'The lead goes back to marketing and stays there for a year.',
        'The lead is sent to the partner and stays there for a year.',
      ),
    ).toBe('The lead [goes back to marketing ]{is sent to the partner }and stays there for a year.')
    const [before, after] = ['Anyone who is interested', 'Has asked us for an offer or a visit']
    expect(marked(before, after)).toBe(`[${before}]{${after}}`)
  })

  it('is whole lines where lines have nothing to do with each other', () => {
    expect(marked('Has a name\nHas a budget\nIs known', 'Has a budget\nAsked for an offer\nIs known')).toBe(
      '[Has a name\n]Has a budget\n{Asked for an offer\n}Is known',
    )
    expect(marked('Fits us', 'Fits us\nReads our letter')).toBe('Fits us{\nReads our letter}')
    expect(marked('Can be reached\nIs a customer', 'Is new\nCan be reached by phone\nIs a customer')).toBe(
      '{Is new\n}Can be reached{ by phone}\nIs a customer',
    )
  })

  it('leaves both texts whole', () => {
    const word = fc.constantFrom('lead', 'Ärzte', 'żółć', 'a', 'the', '12', ',', ' ', '\n', ' \n', '.')
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.constantFrom(...languages), (before, after, language) => {
        const parts = differingWords(before, after, language)
        expect(without('added', parts)).toBe(before)
        expect(without('removed', parts)).toBe(after)
        parts.forEach(({ kind }, place) => expect(kind).not.toBe(parts[place + 1]?.kind))
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })
})
