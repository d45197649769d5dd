import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { BusinessCase } from '#exchange/business-case-shape.ts'
import { BusinessCaseDocument } from './BusinessCaseDocument.tsx'

afterEach(cleanup)

const report: BusinessCase = {
  language: 'en',
  documentTitle: 'Business case: Acme',
  subject: 'Plan, 3 months',
  client: 'Acme',
  workspace: 'Growth 2027',
  footer: 'Acme',
  pageLabel: 'Page {page} of {pages}',
  fileName: 'Acme.pdf',
  title: 'Business case',
  date: '12 Nov 2026',
  lead: '€1.28 for each euro spent.',
  facts: ['Plan', '3 months from January 2027'],
  basis: 'Over 3 months, before tax',
  asked: {
    title: 'What is asked for',
    figures: [{ label: 'Peak funding', value: '€30', note: 'in February 2027 (month 2)' }],
  },
  returns: {
    title: 'What comes back',
    caption: 'Figure',
    columns: [
      { name: 'Low', hint: '1 in 10 turns out worse' },
      { name: 'Plan', hint: 'as the numbers stand' },
      { name: 'High', hint: '1 in 10 turns out better' },
    ],
    rows: [
      { label: 'Payback time', values: ['not within the horizon', '3 mo', '2 mo'] },
      { label: 'NPV', values: ['−€5', '€10', '€20'] },
    ],
    chances: [{ label: 'Chance of getting the money back', value: '77%', note: 'within 3 months' }],
    note: 'Drawn independently.',
  },
  cash: {
    title: 'Cumulative cash',
    description: 'It is lowest at −€30 and ends at €10.',
    picture: {
      plan: [-20, -25, -30, 10],
      band: {
        low: [-26, -35, -15],
        high: [-24, -28, 40],
        name: '9 in 10',
        lowName: 'P5 −€15',
        highName: 'P95 €40',
      },
      planName: 'plan €10',
      peak: { month: 2, amount: -30, name: 'peak funding €30' },
      amounts: [-20, 0, 20].map((value) => ({ value, name: `€${value}` })),
      months: [1, 2, 3].map((month) => ({ month, number: String(month), name: `month ${month}` })),
    },
  },
  risks: {
    title: 'The riskiest inputs',
    basis: 'By their share',
    points: [{ title: 'Average deal', text: 'planned €10', note: 'NPV −€5 to €20' }],
    none: 'No input changes the result.',
  },
  checkpoints: { title: 'Checkpoints', basis: '', points: [], none: 'Nothing to stop.' },
  increment: null,
  method: '10,000 trials, seed 1',
}

function renderCase(changes: Partial<BusinessCase> = {}) {
  return render(
    <BusinessCaseDocument
      document={{ kind: 'business-case', paper: 'A4', report: { ...report, ...changes } }}
    />,
  )
}

function headings(level: number): (string | null)[] {
  return screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
}

describe('the printed business case', () => {
  it('has headings that make bookmarks', () => {
    renderCase({ increment: { title: 'What it adds', basis: '', figures: [] } })
    expect(headings(1)).toEqual(['Business case: Growth 2027'])
    expect(headings(2)).toEqual([
      'What is asked for',
      'What comes back',
      'Cumulative cash',
      'The riskiest inputs',
      'Checkpoints',
      'What it adds',
    ])
  })

  it('has a table whose cells belong to a column and a row', () => {
    renderCase()
    const table = screen.getByRole('table', { name: 'What comes back' })
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Payback time', 'NPV'])
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4)
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['not within the horizon', '3 mo', '2 mo', '−€5', '€10', '€20'])
  })

  it('says in words what the picture shows', () => {
    renderCase()
    expect(screen.getByRole('img').getAttribute('alt')).toBe('It is lowest at −€30 and ends at €10.')
  })

  it('draws each month at its place: from the start to the end, the lowest amount lowest', () => {
    const { container } = renderCase()
    const [high, low, plan] = [...container.querySelectorAll('polyline')].map((line) =>
      line
        .getAttribute('points')!
        .split(' ')
        .map((point) => point.split(',').map(Number) as [number, number]),
    )
    expect(plan!.map(([x]) => Math.round(x))).toEqual([0, 333, 667, 1000])
    expect(high!.map(([x]) => Math.round(x))).toEqual([333, 667, 1000])
    // On paper, further down is more.
    const heights = plan!.map(([, y]) => y)
    expect(heights.indexOf(Math.max(...heights))).toBe(2)
    const scale = (heights[2]! - heights[3]!) / 40
    expect((low![1]![1] - heights[2]!) / scale).toBeCloseTo(5, 6)
    expect((heights[3]! - high![2]![1]) / scale).toBeCloseTo(30, 6)
  })

  it('says what there is instead where a list is empty', () => {
    renderCase()
    expect(screen.getByText('Nothing to stop.')).toBeInTheDocument()
    expect(screen.queryByText('No input changes the result.')).not.toBeInTheDocument()
  })

  it('does without a client and without a band', () => {
    const picture = { ...report.cash.picture, band: null }
    const { container } = renderCase({ client: '', cash: { ...report.cash, picture } })
    expect(headings(1)).toEqual(['Business case'])
    expect(screen.getByText('Growth 2027')).toBeInTheDocument()
    expect(container.querySelectorAll('polyline')).toHaveLength(1)
  })
})
