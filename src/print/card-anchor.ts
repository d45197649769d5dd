/** Identifiers may begin with a digit; a letter in front makes every one a good target of a link. */
export function cardAnchor(stageId: string): string {
  return `stage-${stageId}`
}
