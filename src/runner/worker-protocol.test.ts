import { describe, expect, test } from 'vitest'
import { buffersIn, readAnswer, readOrder } from './worker-protocol.ts'

const task = { kind: 'task', id: 1, task: 'grid', request: {}, kept: null }

describe('what reaches a worker', () => {
  test('a task, a task with something to keep, and the end of keeping it', () => {
    const orders = [task, { ...task, kept: { key: 3 } }, { ...task, kept: { key: 3, value: {} } }]
    for (const order of [...orders, { kind: 'drop', key: 3 }]) expect(readOrder(order)).toBe(order)
  })

  test.each([
    null,
    'task',
    { ...task, kind: 'order' },
    { ...task, id: '1' },
    { ...task, task: 7 },
    { ...task, kept: undefined },
    { ...task, kept: { key: 'a' } },
    { kind: 'drop' },
  ])('%j is no order', (data) => {
    expect(() => readOrder(data)).toThrow(TypeError)
  })
})

describe('what a worker answers', () => {
  test.each([
    { kind: 'progress', id: 1, done: 0.5 },
    { kind: 'result', id: 1, result: null },
    { kind: 'error', id: 1, message: 'no' },
  ])('%j', (answer) => {
    expect(readAnswer(answer)).toBe(answer)
  })

  test.each([
    undefined,
    { kind: 'progress', id: 1 },
    { kind: 'result', id: 1 },
    { kind: 'error', id: 1, message: new Error('no') },
    { kind: 'result', result: 1 },
    { kind: 'other', id: 1 },
  ])('%j is no answer', (data) => {
    expect(() => readAnswer(data)).toThrow(TypeError)
  })
})

test('buffers are found wherever they are, each once', () => {
  const [a, b] = [new Float64Array(4), new Uint8Array(3)]
  const data = { a, half: a.subarray(2), list: [{ b }, { b: null }], text: 'x', numbers: [1, 2], none: null }
  expect(buffersIn(data)).toEqual([a.buffer, b.buffer])
  expect(buffersIn(undefined)).toEqual([])
})
