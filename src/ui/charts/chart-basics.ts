import type { ChartOptions, TooltipOptions } from 'chart.js'
import type { ChartColours } from './chart-colours.ts'

/** What all charts share: no motion, as large as their place, dark words on pale lines. */
export function basicOptions(): Pick<ChartOptions, 'maintainAspectRatio' | 'animation'> {
  return { maintainAspectRatio: false, animation: false }
}

export function tooltipStyle(colours: ChartColours): Partial<TooltipOptions> {
  return {
    backgroundColor: colours.ink,
    titleColor: colours.surface,
    bodyColor: colours.surface,
    displayColors: false,
  }
}

/** A linear axis with few, short ticks and a name that says the unit. */
export function figureAxis(colours: ChartColours, name: string, text: (value: number) => string) {
  return {
    type: 'linear' as const,
    title: { display: name !== '', text: name, color: colours['ink-soft'] },
    border: { display: false },
    grid: {
      drawTicks: false,
      color: (context: { tick: { value: number } }) =>
        context.tick.value === 0 ? colours['ink-faint'] : colours.hairline,
    },
    ticks: {
      color: colours['ink-faint'],
      padding: 6,
      maxTicksLimit: 7,
      callback: (value: number | string) => text(Number(value)),
    },
  }
}
