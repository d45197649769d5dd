import type { ChartConfiguration } from 'chart.js'
import { readLightColours, type ChartColours } from './chart-colours.ts'
import { Chart } from './chart-setup.ts'
import { textLines } from './text-lines.ts'

export interface PictureContent {
  title: string
  /** Unit and basis, under the title */
  unit: string
  configure(colours: ChartColours): ChartConfiguration
}

// The shape of a slide. Laid out as small as on the screen and drawn four times as dense, 3200 by 1800 pixels, so that
// the letters of 12 pixels are those of 14 points on a whole slide.
const width = 800
const height = 450
const density = 4
const margin = 24

const titleStyle = { font: '600 20px Inter, sans-serif', lineHeight: 26 }
const unitStyle = { font: '400 13px Inter, sans-serif', lineHeight: 20 }
const gap = 8
/** One of each file that the font consists of */
const letters = 'aą'

/**
 * A chart as a PNG to be pasted into a slide or a paper: with its title and unit, on white, in light colours, the
 * same whatever the window and its scheme are. Throws where the page cannot draw.
 */
export async function drawPicture({
  title,
  unit,
  configure,
}: PictureContent): Promise<Uint8Array<ArrayBuffer>> {
  // A canvas takes another font without a word while this one is on its way.
  await Promise.all([titleStyle, unitStyle].map(({ font }) => document.fonts.load(font, letters)))
  const colours = readLightColours()
  const canvas = document.createElement('canvas')
  canvas.width = width * density
  canvas.height = height * density
  const context = contextOf(canvas)
  context.scale(density, density)
  context.fillStyle = colours.surface
  context.fillRect(0, 0, width, height)
  const belowTitle = writeLines(context, title, { ...titleStyle, colour: colours.ink, top: margin })
  const belowUnit = writeLines(context, unit, { ...unitStyle, colour: colours['ink-faint'], top: belowTitle })
  const top = belowUnit + gap
  drawChart(context, configure(colours), { top, width: width - 2 * margin, height: height - top - margin })
  return bytesOf(canvas)
}

interface LineStyle {
  font: string
  lineHeight: number
  colour: string
  top: number
}

/** Where the text ends below. */
function writeLines(context: CanvasRenderingContext2D, text: string, style: LineStyle): number {
  context.font = style.font
  context.fillStyle = style.colour
  context.textBaseline = 'middle'
  const lines = textLines(text, width - 2 * margin, (line) => context.measureText(line).width)
  lines.forEach((line, index) => context.fillText(line, margin, style.top + (index + 0.5) * style.lineHeight))
  return style.top + lines.length * style.lineHeight
}

function drawChart(
  context: CanvasRenderingContext2D,
  configuration: ChartConfiguration,
  area: { top: number; width: number; height: number },
): void {
  const canvas = document.createElement('canvas')
  canvas.width = area.width
  canvas.height = area.height
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, responsive: false, animation: false, devicePixelRatio: density },
  })
  context.drawImage(canvas, margin, area.top, area.width, area.height)
  chart.destroy()
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the page cannot draw')
  return context
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('the picture could not be made')
  return new Uint8Array(await blob.arrayBuffer())
}
