import { act, render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { AudiencePlatform, AudienceSlide } from '#platform/contract.ts'
import { AudiencePage } from './AudiencePage.tsx'

const look = { language: 'fi', theme: 'dark' } as const

/** The page with what it is told as a function. */
async function openPage() {
  const listeners = new Set<(slide: AudienceSlide) => void>()
  const told: string[] = []
  const platform: AudiencePlatform = {
    onSlide: (listener) => {
      told.push('listens')
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ready: () => {
      told.push('ready')
      return Promise.resolve()
    },
  }
  const { unmount } = render(<AudiencePage platform={platform} />)
  await act(() => Promise.resolve())
  const show = (slide: AudienceSlide) =>
    act(() => {
      for (const listener of listeners) listener(slide)
    })
  return { told, listeners, show, unmount }
}

it('begins behind the curtain, and says that it is ready once it listens', async () => {
  const { told, listeners, unmount } = await openPage()
  expect(told).toEqual(['listens', 'ready'])
  expect(screen.getByTestId('curtain')).toHaveTextContent('')
  unmount()
  expect(listeners.size).toBe(0)
})

it('shows one slide at a time in its language and theme', async () => {
  const { show } = await openPage()
  show({ kind: 'title', ...look, heading: 'Sovitaan termit', lines: ['Kaksi tuntia'] })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sovitaan termit')
  expect(document.documentElement.lang).toBe('fi')
  expect(document.documentElement.dataset['mantineColorScheme']).toBe('dark')
  show({ kind: 'curtain', ...look, theme: 'light' })
  expect(screen.queryByText('Sovitaan termit')).toBeNull()
  expect(screen.getByTestId('curtain')).toHaveTextContent('')
  expect(document.documentElement.dataset['mantineColorScheme']).toBe('light')
})

it('shows how many have answered, and the choices with their keys', async () => {
  const { show } = await openPage()
  show({
    kind: 'question',
    ...look,
    part: 'Termit',
    heading: 'Kuka vastaa?',
    text: '<img src=x onerror=alert(1)>',
    choices: ['Markkinointi', 'Myynti'],
    progress: { words: '4/6 on vastannut', answered: 4, total: 6 },
    remaining: '7 minuuttia',
  })
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1Markkinointi',
    '2Myynti',
  ])
  expect(screen.getByText('4/6 on vastannut')).toBeVisible()
  expect(document.querySelectorAll('[data-answered]')).toHaveLength(4)
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  expect(document.querySelector('img')).toBeNull()
})

it('names the marks of a table beside its cells, and those that are used below it', async () => {
  const { show } = await openPage()
  show({
    kind: 'table',
    ...look,
    heading: 'MQL',
    columns: ['', 'Myynti', 'Johto'],
    rows: [
      {
        label: 'Vastuu',
        cells: [
          { text: 'Myynti', mark: 'differs' },
          { text: 'Johto', mark: 'none' },
        ],
      },
    ],
    legend: { differs: 'Vastaukset eroavat', same: 'Kaikki samaa mieltä' },
  })
  const row = screen.getByRole('row', { name: /Vastuu/ })
  expect(within(row).getByRole('img', { name: 'Vastaukset eroavat' })).toBeInTheDocument()
  expect(screen.getByText('Vastaukset eroavat')).toBeVisible()
  expect(screen.queryByText('Kaikki samaa mieltä')).toBeNull()
})

it('draws parts as wide as their shares and names each tone once', async () => {
  const { show } = await openPage()
  const parts = [
    { share: 0.75, tone: 'accent', label: 'vaaditaan' },
    { share: 0.25, tone: 'faint', label: 'ei tarpeen' },
  ] as const
  const row = (label: string) => ({ label, parts: [...parts], value: '75 %' })
  show({ kind: 'bars', ...look, heading: 'Kriteerit', rows: [row('Budjetti'), row('Aikataulu')] })
  const widths = [...document.querySelectorAll<HTMLElement>('[data-tone=accent][style]')].map(
    ({ style }) => style.width,
  )
  expect(widths).toEqual(['75%', '75%'])
  expect(screen.getAllByText('vaaditaan')).toHaveLength(1 + 2)
})

it('draws all ranges on one axis', async () => {
  const { show } = await openPage()
  const amount = (value: number) => ({ value, words: `${value} %` })
  const row = (label: string, low: number, likely: number, high: number) => ({
    label,
    low: amount(low),
    likely: amount(likely),
    high: amount(high),
    isPooled: false,
  })
  show({
    kind: 'ranges',
    ...look,
    heading: 'MQL → SQL',
    unit: '%',
    rows: [row('Myynti', 10, 20, 30), row('Johto', 20, 40, 50)],
  })
  const places = [...document.querySelectorAll<HTMLElement>('[style*=left]')].map(({ style }) => style.left)
  expect(places).toEqual(['0%', '25%', '25%', '75%'])
  expect(screen.getByText('10 % – 30 %')).toBeVisible()
  expect(screen.getByText('50 %')).toBeInTheDocument()
})

it('says which item of the agenda is now', async () => {
  const { show } = await openPage()
  show({
    kind: 'agenda',
    ...look,
    heading: 'Kulku',
    items: [
      { label: 'Johdanto', minutes: '10 min', state: 'done' },
      { label: 'Termit', minutes: '20 min', state: 'now' },
    ],
  })
  expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Termit20 min')
})
