import { describe, expect, it } from 'vitest'
import type { RecordChange } from '#domain/records.ts'
import { planInput } from '#domain/inputs.ts'
import type { ChannelId } from '#domain/identifier.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { Session } from './session.ts'

function open() {
  const saved: (readonly RecordChange[])[] = []
  let clock = 0
  const session = new Session(
    sampleWorkspace(),
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
