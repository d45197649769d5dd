interface SignaturePictureProps {
  /** Lines of x and y in turns, in thousandths of the width of the field */
  strokes: readonly (readonly number[])[]
  /** Height of the field in the same units */
  height: number
  className?: string | undefined
}

/** Height of the field that is signed in, its width being 1000. */
export const signatureHeight = 300

/** A signature as it was drawn, in the colour of the text around it. */
export function SignaturePicture({ strokes, height, className }: SignaturePictureProps) {
  return (
    <svg viewBox={`0 0 1000 ${height}`} className={className} aria-hidden="true">
      {strokes.map((stroke) => (
        <path
          key={stroke.join()}
          d={pathOf(stroke)}
          fill="none"
          stroke="currentColor"
          strokeWidth={7}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  )
}

/** A single point is drawn as a line of no length: round ends make a dot of it. */
function pathOf(stroke: readonly number[]): string {
  const points = Array.from(
    { length: stroke.length / 2 },
    (_, place) => `${stroke[2 * place]} ${stroke[2 * place + 1]}`,
  )
  return `M${points.join('L')}${points.length === 1 ? `L${points[0]}` : ''}`
}
