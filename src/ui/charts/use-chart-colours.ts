import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'

const names = [
  'ink',
  'ink-soft',
  'ink-faint',
  'hairline',
  'edge',
  'accent',
  'accent-soft',
  'warning',
  'loss',
  'ghost',
  'surface',
] as const
export type ChartColours = Record<(typeof names)[number], string>

/** Canvas knows no CSS variables: reads them once for the light and once for the dark scheme. */
export function useChartColours(): ChartColours {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => readColours(scheme), [scheme])
}

const read = new Map<string, ChartColours>()

/** The scheme is an argument so that each is read but once, and after the page has taken it on. */
function readColours(scheme: string): ChartColours {
  const known = read.get(scheme)
  if (known !== undefined) return known
  const style = getComputedStyle(document.documentElement)
  const colours = Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as ChartColours
  read.set(scheme, colours)
  return colours
}
