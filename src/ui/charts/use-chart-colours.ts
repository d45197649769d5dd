import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'

const names = ['ink', 'ink-soft', 'ink-faint', 'hairline', 'edge', 'accent', 'accent-soft', 'warning', 'loss', 'ghost', 'surface'] as const
export type ChartColours = Record<(typeof names)[number], string>

/** Canvas knows no CSS variables: reads them once for the light and once for the dark scheme. */
export function useChartColours(): ChartColours {
  const scheme = useComputedColorScheme('light')
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    void scheme
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as ChartColours
  }, [scheme])
}
