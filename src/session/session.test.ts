import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ChannelId, ParticipantId, RoleId, RoundId, StageId } from '#domain/identifier.ts'
import { planInput } from '#domain/inputs.ts'
import type { RecordChange } from '#domain/records.ts'
import type { Workspace } from '#domain/workspace.ts'
import { signature, withAgreement, type AgreementState } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { Session } from './session.ts'

function open(workspace: Workspace = sampleWorkspace()) {
  const saved: (readonly RecordChange[])[] = []
  let clock = 0
  const session = new Session(
    workspace,
    {
      save: (changes) => {
        saved.push(changes)
        return Promise.resolve()
      },
    },
    () => clock,
  )
  return { session, saved, wait: (milliseconds: number) => (clock += milliseconds) }
}

const deal = (value: number) =>
  ({ type: 'set-input', path: planInput('dealSize'), value, who: '', at: 1 }) as const
const margin = (value: number) =>
  ({ type: 'set-input', path: planInput('margin'), value, who: '', at: 1 }) as const

describe('session', () => {
  it('shows a preview without saving it, and drops it on Escape', () => {
    const { session, saved } = open()
    const before = session.workspace
    expect(session.preview(deal(1))).toEqual([])
    expect(session.workspace.plan.dealSize).toBe(1)
    session.cancelPreview()
    expect(session.workspace).toBe(before)
    expect(saved).toEqual([])
  })

  it('makes one drag one undo step', () => {
    const { session, saved } = open()
    const before = session.workspace
    for (const value of [10, 20, 30]) session.preview(deal(value))
    session.commit(deal(30))
    expect(saved).toHaveLength(1)
    session.undo()
    expect(session.workspace).toEqual(before)
    expect(session.undo()).toBe(false)
  })

  it('joins a burst of typing into one step, and a rest parts two', () => {
    const { session, wait } = open()
    const before = session.workspace
    session.commit(deal(1), { burst: 'deal' })
    wait(500)
    session.commit(deal(12), { burst: 'deal' })
    wait(5000)
    session.commit(deal(123), { burst: 'deal' })
    session.undo()
    expect(session.workspace.plan.dealSize).toBe(12)
    session.undo()
    expect(session.workspace).toEqual(before)
  })

  it('undoes and redoes across screens in order, and saves both', () => {
    const { session, saved } = open()
    const before = session.workspace
    session.commit(deal(1))
    session.commit({ type: 'remove-channel', id: before.profile.channelOrder[0] as ChannelId })
    session.commit(margin(0.1))
    const after = session.workspace
    session.undo()
    session.undo()
    session.undo()
    expect(session.workspace).toEqual(before)
    session.redo()
    session.redo()
    session.redo()
    expect(session.workspace).toEqual(after)
    expect(saved).toHaveLength(9)
  })

  it('takes back what was typed into a field since it was entered, with its origin, and no more', () => {
    const { session, wait } = open()
    session.commit(deal(5), { burst: 'deal' })
    const atEntry = session.workspace
    const mark = session.mark()
    session.commit(deal(1), { burst: 'deal' })
    wait(5000)
    session.commit(deal(2), { burst: 'deal' })
    session.preview(deal(3))
    session.takeBackTo(mark, 'deal')
    expect(session.workspace).toEqual(atEntry)
    expect(session.redo()).toBe(false)
    session.undo()
    expect(session.workspace.plan.dealSize).not.toBe(5)
  })

  it('takes back to the right place when the oldest steps have been dropped', () => {
    const { session } = open()
    for (let value = 1; value <= 600; value++) session.commit(deal(value))
    const atEntry = session.workspace
    const mark = session.mark()
    session.commit(deal(7000), { burst: 'deal' })
    session.takeBackTo(mark, 'deal')
    expect(session.workspace).toEqual(atEntry)
  })

  it('forgets what could be redone after a new edit', () => {
    const { session } = open()
    session.commit(deal(1))
    session.undo()
    session.commit(margin(0.2))
    expect(session.redo()).toBe(false)
  })

  it('refuses a bad value with its field, and nothing changes', () => {
    const { session, saved } = open()
    const before = session.workspace
    const outcome = session.commit(margin(1.5))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ path: 'plan/margin', code: 'too-large', parameters: { maximum: 1 } }],
    })
    expect(session.workspace).toBe(before)
    expect(saved).toEqual([])
  })

  it('carries out several commands as one step, or none of them', () => {
    const { session } = open()
    const before = session.workspace
    session.commit([deal(1), margin(2)])
    expect(session.workspace).toBe(before)
    session.commit([deal(1), margin(0.3)])
    session.undo()
    expect(session.workspace).toEqual(before)
  })
})

describe('what is not taken back in passing', () => {
  const plain = buildWorkspace({ stages: [{ id: 's0' }, { id: 's1' }] })
  const [s0, s1] = ['s0', 's1'] as StageId[] as [StageId, StageId]
  const r0 = 'r0' as RoundId
  const p1 = 'p1' as ParticipantId
  const answer: Command = {
    type: 'seal-answer',
    roundId: r0,
    answererId: p1,
    content: {
      kind: 'terms',
      owner: { kind: 'sales', name: '' },
      obligation: 'must',
      worker: { kind: 'sales', name: '' },
      handoff: 'manual',
      criteria: [],
      definition: 'Ready for a call',
      duty: '',
    },
    at: 1,
  }

  const barriers: [what: string, state: AgreementState, command: Command][] = [
    ['sealing an answer', 'draft', answer],
    ['taking back a sealed answer', 'draft', { type: 'withdraw-answer', roundId: r0, answererId: 'p0' }],
    ['revealing a round', 'draft', { type: 'reveal-round', id: r0, at: 1 }],
    ['proposing', 'draft', { type: 'propose-version', ...author }],
    ['withdrawing a proposal', 'proposed', { type: 'withdraw-proposal' }],
    ['signing', 'proposed', signature('sales' as RoleId)],
    ['taking a signature back', 'proposed', { type: 'withdraw-signature', roleId: 'management' as RoleId }],
    ['the last signature', 'proposed-again', signature('marketing' as RoleId)],
    ['beginning the next version', 'agreed', { type: 'start-version', reason: '' }],
    ['giving up a draft', 'next-draft', { type: 'discard-version' }],
  ]

  it.each(barriers)('%s: neither undo nor redo goes beyond it', (_, state, barrier) => {
    const { session, saved } = open(withAgreement(plain, state))
    session.commit(deal(1))
    session.commit(deal(2))
    session.undo()
    const mark = session.mark()
    expect(session.commit(barrier)).toMatchObject({ ok: true })
    const after = session.workspace
    expect(saved).toHaveLength(4)
    expect([session.undo(), session.redo()]).toEqual([false, false])
    session.takeBackTo(mark - 1, 'deal')
    expect(session.workspace).toBe(after)
    expect(saved).toHaveLength(4)
    // What follows is taken back up to there, and made again.
    session.commit(deal(3))
    session.commit(margin(0.1))
    expect([session.undo(), session.undo(), session.undo()]).toEqual([true, true, false])
    expect(session.workspace).toEqual(after)
    expect([session.redo(), session.redo(), session.redo()]).toEqual([true, true, false])
    expect(session.workspace.plan).toMatchObject({ dealSize: 3, margin: 0.1 })
  })

  it('holds for a barrier among several commands of one step as well', () => {
    const { session } = open(withAgreement(plain, 'draft'))
    session.commit(deal(1))
    session.commit([deal(2), { type: 'propose-version', ...author }, signature('sales' as RoleId)])
    expect(session.undo()).toBe(false)
    expect(session.workspace.plan.dealSize).toBe(2)
  })

  it('a barrier that is refused leaves what can be undone', () => {
    const { session } = open(withAgreement(plain, 'draft'))
    session.commit(deal(1))
    session.commit({ type: 'edit-stage', id: s0, fields: { name: 'Other' } })
    expect(session.commit({ type: 'withdraw-proposal' })).toMatchObject({ ok: false })
    expect([session.undo(), session.undo()]).toEqual([true, true])
    expect(session.redo()).toBe(true)
  })

  it('an edit of the draft is taken back to the definitions that were agreed, and no further', () => {
    const { session } = open(withAgreement(plain, 'agreed'))
    const { stages, versions } = session.workspace
    session.commit({ type: 'start-version', reason: '' })
    session.commit({ type: 'remove-stage', id: s1, ...author })
    session.undo()
    expect(session.undo()).toBe(false)
    expect(session.workspace.stages).toEqual(stages)
    expect(session.workspace.versions[1]).toBe(versions[1])
  })
})
