/** A task for a worker. `kept` names a value that several tasks need; it is sent along with the first of them. */
export interface TaskMessage {
  kind: 'task'
  id: number
  task: string
  request: unknown
  kept: { key: number; value?: unknown } | null
}

/** The value is needed no more. */
export interface DropMessage {
  kind: 'drop'
  key: number
}

/** What a worker says of a task: how far it is, what came of it, or why nothing did. */
export type AnswerMessage =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'error'; id: number; message: string }

/** Checks what reached a worker. Throws a TypeError where it is no message of ours. */
export function readOrder(data: unknown): TaskMessage | DropMessage {
  if (isRecord(data) && data['kind'] === 'drop' && isNumber(data['key']))
    return data as unknown as DropMessage
  if (
    isRecord(data) &&
    data['kind'] === 'task' &&
    isNumber(data['id']) &&
    typeof data['task'] === 'string' &&
    'request' in data &&
    (data['kept'] === null || (isRecord(data['kept']) && isNumber(data['kept']['key'])))
  )
    return data as unknown as TaskMessage
  throw new TypeError('a worker was sent what is no task')
}

/** Checks what a worker answered. Throws a TypeError where it is no message of ours. */
export function readAnswer(data: unknown): AnswerMessage {
  if (isRecord(data) && isNumber(data['id'])) {
    const { kind } = data
    const isAnswer =
      (kind === 'progress' && isNumber(data['done'])) ||
      (kind === 'result' && 'result' in data) ||
      (kind === 'error' && typeof data['message'] === 'string')
    if (isAnswer) return data as unknown as AnswerMessage
  }
  throw new TypeError('a worker answered what is no answer')
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}

function isNumber(data: unknown): data is number {
  return typeof data === 'number'
}

/** Buffers of all typed arrays in plain data, each once: what may be handed over instead of copied. */
export function buffersIn(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(data, found)
  return [...found]
}

function collect(data: unknown, found: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer) found.add(data.buffer)
  } else if (Array.isArray(data)) {
    // Numbers have no buffers, and lists are all of one kind.
    if (typeof data[0] === 'object') for (const item of data) collect(item, found)
  } else if (isRecord(data)) for (const item of Object.values(data)) collect(item, found)
}
