import { useRef, useState } from 'react'
import type { SavedFile } from '#platform/contract.ts'

export type SavingState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; path: string }
  | { kind: 'failed'; error: unknown }

interface Saving {
  state: SavingState
  /** Cancelling in the dialog (null) is no event: everything is as before. */
  save(job: () => Promise<SavedFile | null>): Promise<void>
}

/** One saving at a time, and what became of the last. */
export function useSaving(): Saving {
  const [state, setState] = useState<SavingState>({ kind: 'idle' })
  const isSaving = useRef(false)

  async function save(job: () => Promise<SavedFile | null>): Promise<void> {
    if (isSaving.current) return
    isSaving.current = true
    setState({ kind: 'saving' })
    try {
      const file = await job()
      setState(file === null ? { kind: 'idle' } : { kind: 'saved', path: file.path })
    } catch (error) {
      setState({ kind: 'failed', error })
    } finally {
      isSaving.current = false
    }
  }

  return { state, save }
}
