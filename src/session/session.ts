import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyCommand, type Outcome } from '#domain/commands/apply.ts'
import { isBarrier, type Command } from '#domain/commands/command.ts'
import type { Problem } from '#domain/problem.ts'
import { applyChanges, invertChanges, type RecordChange } from '#domain/records.ts'
import type { Workspace } from '#domain/workspace.ts'
import { joinChanges } from './changes.ts'

/** Where edits are saved; WorkspaceSaver of storage is one. */
export interface Saver {
  save(changes: readonly RecordChange[]): Promise<void>
}

interface Step {
  /** Counts up, so that a mark stays right when the oldest steps are dropped */
  number: number
  changes: RecordChange[]
  /** Edits with the same key in quick succession are one step. */
  burst: string | null
  at: number
}

export interface SessionState {
  /** What is saved, or being saved */
  committed: Workspace
  /** What a drag would make of it; null when nothing is dragged */
  previewed: Workspace | null
  undoSteps: readonly Step[]
  redoSteps: readonly Step[]
}

export interface CommitOptions {
  /** Typing in one field: commits with the same key within two seconds are one undo step. */
  burst?: string
}

const burstMilliseconds = 2000
const undoLimit = 500

/**
 * The open workspace. Memory is the truth: nothing is read back from storage while it is open. The document
 * is the workspace alone; what is selected or dragged is not saved and not undone.
 */
export class Session {
  readonly store: StoreApi<SessionState>
  private readonly saver: Saver
  private readonly now: () => number
  private lastNumber = 0

  constructor(workspace: Workspace, saver: Saver, now: () => number) {
    this.store = createStore<SessionState>(() => ({
      committed: workspace,
      previewed: null,
      undoSteps: [],
      redoSteps: [],
    }))
    this.saver = saver
    this.now = now
  }

  /** What screens show: the preview while something is dragged, otherwise what was committed. */
  get workspace(): Workspace {
    const { previewed, committed } = this.store.getState()
    return previewed ?? committed
  }

  /** What is saved; what leaves the application is made from this, as a preview is nobody's decision yet. */
  get committed(): Workspace {
    return this.store.getState().committed
  }

  /** Shows what commands would do, without saving or an undo step. Refused previews leave the last one. */
  preview(...commands: Command[]): Problem[] {
    const outcome = this.run(commands)
    if (!outcome.ok) return outcome.problems
    this.store.setState({ previewed: outcome.workspace })
    return []
  }

  cancelPreview(): void {
    if (this.store.getState().previewed !== null) this.store.setState({ previewed: null })
  }

  /** Carries out commands as one undo step and sends them to be saved. */
  commit(commands: Command | Command[], options: CommitOptions = {}): Outcome {
    const all = Array.isArray(commands) ? commands : [commands]
    const outcome = this.run(all)
    this.cancelPreview()
    if (!outcome.ok || outcome.changes.length === 0) return outcome
    if (all.some(isBarrier)) return this.commitForGood(outcome)
    const { undoSteps } = this.store.getState()
    const at = this.now()
    const burst = options.burst ?? null
    const last = undoSteps.at(-1)
    const isBurst = burst !== null && last?.burst === burst && at - last.at < burstMilliseconds
    const step: Step = {
      number: isBurst ? last.number : ++this.lastNumber,
      burst,
      at,
      changes: isBurst ? joinChanges(last.changes, outcome.changes) : outcome.changes,
    }
    const earlier = isBurst ? undoSteps.slice(0, -1) : undoSteps
    this.store.setState({
      committed: outcome.workspace,
      undoSteps: [...earlier, step].slice(-undoLimit),
      redoSteps: [],
    })
    this.send(outcome.changes)
    return outcome
  }

  /** Undo stops here: what was done before can no longer be taken back either. */
  private commitForGood(outcome: Extract<Outcome, { ok: true }>): Outcome {
    this.store.setState({ committed: outcome.workspace, undoSteps: [], redoSteps: [] })
    this.send(outcome.changes)
    return outcome
  }

  /** Where things stand now, for `takeBackTo`; what follows is a step of its own. */
  mark(): number {
    const { undoSteps } = this.store.getState()
    const last = undoSteps.at(-1)
    if (last !== undefined && last.burst !== null)
      this.store.setState({ undoSteps: [...undoSteps.slice(0, -1), { ...last, burst: null }] })
    return last?.number ?? 0
  }

  /** Takes back the edits of one burst since a mark, origins included, as if they had not been made. */
  takeBackTo(mark: number, burst: string): void {
    this.cancelPreview()
    for (;;) {
      const { undoSteps, redoSteps } = this.store.getState()
      const last = undoSteps.at(-1)
      if (last === undefined || last.number <= mark || last.burst !== burst) return
      this.travel(invertChanges(last.changes), { undoSteps: undoSteps.slice(0, -1), redoSteps })
    }
  }

  undo(): boolean {
    const { undoSteps, redoSteps } = this.store.getState()
    const step = undoSteps.at(-1)
    if (step === undefined) return false
    this.travel(invertChanges(step.changes), {
      undoSteps: undoSteps.slice(0, -1),
      redoSteps: [...redoSteps, { ...step, burst: null }],
    })
    return true
  }

  redo(): boolean {
    const { undoSteps, redoSteps } = this.store.getState()
    const step = redoSteps.at(-1)
    if (step === undefined) return false
    this.travel(step.changes, { undoSteps: [...undoSteps, step], redoSteps: redoSteps.slice(0, -1) })
    return true
  }

  private travel(changes: RecordChange[], steps: Pick<SessionState, 'undoSteps' | 'redoSteps'>): void {
    const committed = applyChanges(this.store.getState().committed, changes)
    this.store.setState({ committed, previewed: null, ...steps })
    this.send(changes)
  }

  private run(commands: readonly Command[]): Outcome {
    const start = this.store.getState().committed
    let workspace = start
    let changes: RecordChange[] = []
    for (const command of commands) {
      const outcome = applyCommand(workspace, command)
      if (!outcome.ok) return outcome
      workspace = outcome.workspace
      changes = joinChanges(changes, outcome.changes)
    }
    return { ok: true, workspace, changes }
  }

  private send(changes: readonly RecordChange[]): void {
    // The saver keeps what failed and shows it in the save sign; there is nothing to handle here.
    this.saver.save(changes).catch(() => undefined)
  }
}
