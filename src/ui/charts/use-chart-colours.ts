import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { readColours, type ChartColours } from './chart-colours.ts'

/** Colours of the screen, read once for the light and once for the dark scheme. */
export function useChartColours(): ChartColours {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => coloursOf(scheme), [scheme])
}

const read = new Map<string, ChartColours>()

/** The scheme is an argument so that each is read but once, and after the page has taken it on. */
function coloursOf(scheme: string): ChartColours {
  const colours = read.get(scheme) ?? readColours(document.documentElement)
  read.set(scheme, colours)
  return colours
}
