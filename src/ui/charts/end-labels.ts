import type { Chart, Plugin } from 'chart.js'

/** Writes the name of a line at its end: the reader need not match colours with a legend. */
export const endLabels: Plugin = {
  id: 'endLabels',
  afterDatasetsDraw(chart: Chart) {
    const { ctx, chartArea } = chart
    const taken: number[] = []
    chart.data.datasets.forEach((dataset, index) => {
      const text = (dataset as { endLabel?: string }).endLabel
      const point = chart.getDatasetMeta(index).data.at(-1)
      if (text === undefined || point === undefined || !chart.isDatasetVisible(index)) return
      const y = freePlace(Math.min(Math.max(point.y, chartArea.top + 6), chartArea.bottom - 6), taken)
      taken.push(y)
      ctx.save()
      ctx.font = '600 12px Inter, sans-serif'
      ctx.fillStyle = String(dataset.borderColor)
      ctx.textBaseline = 'middle'
      ctx.fillText(text, chartArea.right + 6, y)
      ctx.restore()
    })
  },
}

const lineHeight = 15

/** Moves a label off those that stand already. */
function freePlace(wanted: number, taken: readonly number[]): number {
  const isFree = (y: number) => taken.every((other) => Math.abs(other - y) >= lineHeight)
  for (let shift = 0; shift < 6 * lineHeight; shift += 3) {
    if (isFree(wanted - shift)) return wanted - shift
    if (isFree(wanted + shift)) return wanted + shift
  }
  return wanted
}
