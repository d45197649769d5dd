/** What is to be known of a snapshot to decide whether it stays. */
export interface SnapshotFacts {
  sequence: number
  size: number
  writtenAt: number
}

export interface Retention {
  kept: Set<number>
  /** Entries after this sequence must stay, so that the newest content can be rebuilt from any of the recent snapshots. */
  oldestRecent: number
}

const newestKept = 3
const mostKept = 10
/** Below this share of an older snapshot's size, a newer one counts as emptier. */
const fullnessShare = 0.75
const dayLength = 24 * 60 * 60 * 1000

/**
 * Keeps the three newest, those that everything after them is emptier than, and the newest of each day, ten in all.
 * The order is that of the sequences; the clock, which may have been wrong, only tells days apart.
 */
export function chooseSnapshots(snapshots: SnapshotFacts[]): Retention {
  const ordered = snapshots.toSorted((left, right) => right.sequence - left.sequence)
  const newest = ordered.slice(0, newestKept)
  const fuller = findFuller(ordered.slice(newestKept), Math.max(0, ...newest.map(({ size }) => size)))
  const kept = [...newest, ...fuller.slice(0, mostKept - newest.length)]
  const recent = [...newest]
  const days = new Set(newest.map(dayOf))
  for (const snapshot of ordered.slice(newestKept)) {
    if (days.has(dayOf(snapshot))) continue
    if (!kept.includes(snapshot)) {
      if (kept.length >= mostKept) break
      kept.push(snapshot)
    }
    days.add(dayOf(snapshot))
    recent.push(snapshot)
  }
  return {
    kept: new Set(kept.map(({ sequence }) => sequence)),
    oldestRecent: Math.min(...recent.map(({ sequence }) => sequence)),
  }
}

/** Fullest first, so that of too many the fullest stay. */
function findFuller(older: SnapshotFacts[], newestSize: number): SnapshotFacts[] {
  const fuller: SnapshotFacts[] = []
  let fullest = newestSize
  for (const snapshot of older) {
    if (fullest >= snapshot.size * fullnessShare) continue
    fuller.push(snapshot)
    fullest = snapshot.size
  }
  return fuller.toReversed()
}

function dayOf({ writtenAt }: SnapshotFacts): number {
  return Math.floor(writtenAt / dayLength)
}
