/**
 * Places between 0 and 1, from the first to the last, moved as little as it takes to lie `distance` apart: first
 * downwards, then what has left the room is moved back up. `wanted` in rising order.
 */
export function spreadApart(wanted: readonly number[], distance: number): number[] {
  const places = [...wanted]
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + distance)
  let most = 1
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, most)
    most = places[i]! - distance
  }
  return places
}
