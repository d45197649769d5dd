import { z } from 'zod'

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export const minimumSize = { width: 1024, height: 640 }
export const defaultSize = { width: 1280, height: 800 }

const coordinate = z.number().int().min(-100_000).max(100_000)
const windowStateSchema = z.object({
  bounds: z.object({ x: coordinate, y: coordinate, width: coordinate.min(1), height: coordinate.min(1) }),
  isMaximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** null when the content makes no sense. */
export function parseWindowState(content: unknown): WindowState | null {
  const result = windowStateSchema.safeParse(content)
  return result.success ? result.data : null
}

/**
 * Where the window opens: where it was, if enough of it to be grasped lies on a display that is still there, and no
 * larger than that display; else in the middle (no position).
 */
export function placeWindow(
  saved: Rectangle | null,
  workAreas: Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  const area = saved === null ? undefined : workAreas.find((candidate) => isGraspable(saved, candidate))
  if (saved === null || area === undefined) {
    const [primary] = workAreas
    return primary === undefined ? defaultSize : fitSize(defaultSize, primary)
  }
  const size = fitSize(saved, area)
  return {
    ...size,
    x: clamp(saved.x, area.x, area.x + area.width - size.width),
    y: clamp(saved.y, area.y, area.y + area.height - size.height),
  }
}

/** The middle of the title bar has to be in sight. */
function isGraspable(window: Rectangle, area: Rectangle): boolean {
  const middle = window.x + window.width / 2
  return (
    middle >= area.x &&
    middle <= area.x + area.width &&
    window.y >= area.y - 1 &&
    window.y < area.y + area.height
  )
}

function fitSize(wanted: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.min(Math.max(wanted.width, minimumSize.width), Math.max(area.width, minimumSize.width)),
    height: Math.min(Math.max(wanted.height, minimumSize.height), Math.max(area.height, minimumSize.height)),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
