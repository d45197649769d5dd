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
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'surface',
] as const
export type ChartColours = Record<(typeof names)[number], string>

/** Canvas knows no CSS variables: their values as they stand at an element. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as ChartColours
}

/** Those of the light scheme, whatever that of the screen is. */
export function readLightColours(): ChartColours {
  const probe = document.createElement('div')
  probe.className = 'always-light'
  document.body.append(probe)
  const colours = readColours(probe)
  probe.remove()
  return colours
}
