import type { Chart, Plugin } from 'chart.js'

/** Writes the name of a line at its end: the reader need not match colours with a legend. */
export const endLabels: Plugin = {
  id: 'endLabels',
  afterDatasetsDraw(chart: Chart) {
    const { ctx, chartArea } = chart
    const taken: Place[] = []
    chart.data.datasets.forEach((dataset, index) => {
      const text = (dataset as { endLabel?: string }).endLabel
      const point = chart.getDatasetMeta(index).data.at(-1)
      if (text === undefined || point === undefined || !chart.isDatasetVisible(index)) return
      const lines = labelLines(text)
      const half = (lines.length * lineHeight) / 2
      const wanted = Math.min(Math.max(point.y, chartArea.top + half), chartArea.bottom - half)
      const y = freePlace(wanted, lines.length * lineHeight, taken, chartArea)
      taken.push({ y, height: lines.length * lineHeight })
      ctx.save()
      ctx.font = '600 12px Inter, sans-serif'
      ctx.fillStyle = String(dataset.borderColor)
      ctx.textBaseline = 'middle'
      lines.forEach((line, number) =>
        ctx.fillText(line, chartArea.right + 6, y + (number - (lines.length - 1) / 2) * lineHeight),
      )
      ctx.restore()
    })
  },
}

const lineHeight = 15
/** Letters in a line beside a chart */
const longestLine = 13

interface Place {
  y: number
  height: number
}

/** Long names go over several lines rather than take the room of the chart. */
export function labelLines(text: string, longest = longestLine): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Moves a label off those that stand already, within the height of the chart. */
function freePlace(
  wanted: number,
  height: number,
  taken: readonly Place[],
  { top, bottom }: { top: number; bottom: number },
): number {
  const isFree = (y: number) =>
    y - height / 2 >= top &&
    y + height / 2 <= bottom &&
    taken.every((other) => Math.abs(other.y - y) >= (height + other.height) / 2)
  for (let shift = 0; shift < bottom - top; shift += 3) {
    if (isFree(wanted - shift)) return wanted - shift
    if (isFree(wanted + shift)) return wanted + shift
  }
  return wanted
}
