import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callChannels, type Reply } from '#platform/contract.ts'
import { type Channel, channelArguments, menuLabelSchema } from '#platform/schemas.ts'
import { createAddresses } from '../../electron/main/addresses.ts'
import { registerHandlers } from '../../electron/main/ipc/register.ts'
import type { Services } from '../../electron/main/ipc/services.ts'
import { createSenderRegistry, type SentEvent } from '../../electron/main/senders.ts'

const entry = { workspaceId: 'w0000000000000001', sequence: 1, digest: 'ab'.repeat(32), payload: '{}' }

const png = pictureOf(3200, 1800)

/** The beginning and the end of a PNG; what stands between is for whoever unpacks it. */
function pictureOf(width: number, height: number, length = 1000): Uint8Array {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  bytes.set([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], length - 12)
  return bytes
}

/** One good argument list for each channel that takes arguments; everything bad is made from these. */
const good: { [C in Channel]: unknown[] } = {
  'app:info': [],
  'settings:read': [],
  'settings:write': [{ language: 'fi', theme: 'dark', paper: 'A4', userName: 'Maija' }],
  'journal:heads': [],
  'journal:read': [entry.workspaceId],
  'journal:append': [entry],
  'journal:snapshot': [entry],
  'journal:remove': [entry.workspaceId],
  'files:open': [{ title: 'Open', filterLabel: 'Workspace' }],
  'files:take-pending': [],
  'files:save-text': [
    { kind: 'workspace', title: 'Save', filterLabel: 'Workspace', suggestedName: 'a.tuotto', text: '{}' },
  ],
  'files:save-picture': [{ title: 'Save', filterLabel: 'PNG', suggestedName: 'a.png', png }],
  'clipboard:write-picture': [png],
  'clipboard:write-table': [{ text: 'a\tb', html: '<table></table>' }],
  'print:save-pdf': [
    {
      title: 'Report',
      author: 'Maija',
      subject: 'Agreement',
      language: 'fi',
      paper: 'A4',
      dialogTitle: 'Save',
      filterLabel: 'PDF',
      suggestedName: 'a.pdf',
      footer: 'Version 1',
      pageLabel: '{page}',
      document: '{}',
    },
  ],
  'print:take-document': [],
  'print:finish-layout': [{ isLaidOut: false, detail: 'damaged' }],
  'audience:open': [],
  'audience:close': [],
  'audience:show': [
    {
      kind: 'bars',
      language: 'fi',
      theme: 'light',
      heading: 'MQL',
      rows: [{ label: 'a', parts: [{ share: 1, tone: 'accent', label: 'b' }], value: '100 %' }],
    },
  ],
  'audience:ready': [],
  'window:set-menu': [
    { labels: Object.fromEntries(menuLabelSchema.options.map((name) => [name, name])), enabled: ['undo'] },
  ],
  'window:answer-close': [{ proceed: true }],
}

/** No identifier; a file may have this name. */
const badIdentifier = 'W0000000000000001'

/** Texts that no identifier, file name, digest, enumeration or short label may be. */
const badTexts = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '../../etc/passwd',
    '..\\..\\windows',
    '/etc/passwd',
    'C:\\x',
    'w0000000000000001/../w2',
    badIdentifier,
    'w000000000000000\u0000',
    'a\u202egnp.exe',
    'x'.repeat(70 * 1024 * 1024),
  ),
  fc.string({ minLength: 0, maxLength: 40 }).map((text) => `/${text}`),
)

/** What is no PNG, is cut off, or would take too much memory. */
const badPictures = fc.oneof(
  fc.constantFrom(
    pictureOf(0, 1800),
    pictureOf(3200, 0),
    pictureOf(8193, 1),
    pictureOf(1, 8193),
    pictureOf(2 ** 31, 2 ** 31),
    pictureOf(4097, 4097),
    pictureOf(3200, 1800, 16 * 1024 * 1024 + 1),
    new Uint8Array(png.buffer.slice(0, 24)),
  ),
  fc.nat({ max: png.length - 1 }).map((length) => png.slice(0, length)),
  fc
    .tuple(
      fc.constantFrom(...Array(16).keys(), ...Array.from({ length: 12 }, (_, index) => 988 + index)),
      fc.nat({ max: 254 }),
    )
    .map(([place, shift]) => png.with(place, ((png[place] ?? 0) + shift + 1) % 256)),
  fc.uint8Array({ maxLength: 64 }),
  fc.constantFrom<unknown>([...png], png.buffer, Buffer.from(png).toString('base64'), new Int8Array(png)),
)

/** Values of a kind that no field takes. */
const badValues = fc.oneof(
  fc.constantFrom<unknown>(undefined, Number.NaN, Infinity, -1, 1.5, 2 ** 60, [], {}, new Date(0), 10n, [[]]),
  fc.array(fc.anything(), { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.string(), fc.anything(), { minKeys: 1, maxKeys: 3 }),
)

/** Fields that are free text, so that only what is too long or of another kind is bad. */
const freeTexts = [
  'payload',
  'text',
  'html',
  'document',
  'title',
  'author',
  'subject',
  'footer',
  'pageLabel',
  'filterLabel',
  'dialogTitle',
  'userName',
  'detail',
  'heading',
]

function badField(name: string, value: unknown): fc.Arbitrary<unknown> {
  if (value instanceof Uint8Array) return fc.oneof(badValues, badTexts, badPictures)
  const isEmptyList = (bad: unknown) => Array.isArray(value) && Array.isArray(bad) && bad.length === 0
  if (typeof value !== 'string')
    return fc.oneof(
      badValues.filter((bad) => !isEmptyList(bad)),
      fc.constant('x'),
    )
  if (freeTexts.includes(name)) return fc.oneof(badValues, fc.constant('x'.repeat(70 * 1024 * 1024)))
  return fc.oneof(
    badValues,
    badTexts.filter((text) => name !== 'suggestedName' || text !== badIdentifier),
  )
}

function badObject(value: Record<string, unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(value)
  return fc.oneof(
    fc
      .constantFrom(...names)
      .chain((name) => badField(name, value[name]).map((bad) => ({ ...value, [name]: bad }))),
    fc
      .constantFrom(...names)
      .map((name) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))),
    fc
      .string({ minLength: 1 })
      .filter((name) => !(name in value))
      .map((name) => ({ ...value, [name]: 'path' })),
    fc.constant(JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(value).slice(1)}`)),
  )
}

function badArguments(channel: Channel): fc.Arbitrary<unknown[]> {
  const [value] = good[channel]
  const surplus = fc
    .array(fc.anything(), { minLength: 1, maxLength: 3 })
    .map((more) => [...good[channel], ...more])
  if (value === undefined) return surplus
  const bad =
    typeof value === 'object' && !(value instanceof Uint8Array)
      ? badObject(value as Record<string, unknown>)
      : badField('', value)
  return fc.oneof(
    surplus,
    fc.constant<unknown[]>([]),
    bad.map((one) => [one]),
    fc.oneof(badValues, badTexts, fc.constant(null)).map((one) => [one]),
  )
}

type Listener = (event: SentEvent, ...values: unknown[]) => Promise<Reply<unknown>>

/** The handlers with services of which any use is an error of this test. */
function createCalls() {
  const used: string[] = []
  const forbidden = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, name) => forbidden(`${path}.${String(name)}`),
      apply: () => {
        used.push(path)
      },
    })
  const addresses = createAddresses(undefined)
  const senders = createSenderRegistry(addresses.isOwn)
  senders.add({ id: 1, once: () => undefined }, 'main')
  senders.add({ id: 2, once: () => undefined }, 'print')
  senders.add({ id: 4, once: () => undefined }, 'audience')
  const listeners = new Map<string, Listener>()
  const logged: string[] = []
  const log = (message: string) => void logged.push(message)
  registerHandlers(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    forbidden('services') as Services,
    senders,
    { info: log, warn: log, error: log },
  )
  const call = (channel: string, event: SentEvent, values: unknown[]) =>
    listeners.get(channel)?.(event, ...values)
  return { used, logged, listeners, call }
}

function eventFrom(url: string, id = 1, parent: unknown = null): SentEvent {
  return { sender: { id }, senderFrame: { url, parent } }
}

const ownPage = eventFrom('app://bundle/index.html')
const audiencePage = eventFrom('app://bundle/audience.html', 4)
/** The one channel that is not for the page of the main window */
const forAudience = 'audience:ready'
const callerOf = (channel: Channel) => (channel === forAudience ? audiencePage : ownPage)
const refused = { ok: false, failure: { code: 'invalid' } }

describe('the channels', () => {
  it('are those that the contract lists, each with a schema and a handler', () => {
    const { listeners } = createCalls()
    expect([...listeners.keys()].sort()).toEqual([...callChannels].sort())
    expect(Object.keys(channelArguments).sort()).toEqual([...callChannels].sort())
  })

  it.each(callChannels)('%s takes its good argument', async (channel) => {
    const { call, used } = createCalls()
    expect(await call(channel, callerOf(channel), good[channel])).toMatchObject({ ok: true })
    expect(used).toHaveLength(1)
  })

  it.each(callChannels)('%s refuses 500 bad arguments and calls nothing', async (channel) => {
    const { call, used, logged } = createCalls()
    await fc.assert(
      fc.asyncProperty(badArguments(channel), async (values) => {
        expect(await call(channel, callerOf(channel), values)).toMatchObject(refused)
      }),
      { seed: 500, numRuns: 500 },
    )
    expect(used).toEqual([])
    expect(logged).toEqual([])
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('a call', () => {
  const foreign = [
    'https://example.org/',
    'http://localhost:5173/index.html',
    'app://bundle.example.org/index.html',
    'app://example.org/bundle/index.html',
    'app://bundle:1/index.html',
    'app://somebody@bundle/index.html',
    'application://bundle/index.html',
    'file:///index.html',
    'data:text/html,x',
    'about:blank',
    'blob:app://bundle/1',
    'devtools://devtools/bundled/index.html',
    'javascript:void 0',
    '',
    'app:',
  ]

  it.each(foreign)('from "%s" is refused on every channel', async (url) => {
    const { call, used } = createCalls()
    for (const channel of callChannels) {
      expect(await call(channel, eventFrom(url), good[channel])).toMatchObject(refused)
    }
    expect(used).toEqual([])
  })

  it.each([
    ['a frame in our page', eventFrom('app://bundle/index.html', 1, { url: 'app://bundle/index.html' })],
    ['a window that we did not open', eventFrom('app://bundle/index.html', 3)],
    ['a frame that is gone', { sender: { id: 1 }, senderFrame: null }],
  ])('from %s is refused on every channel', async (_what, event) => {
    const { call, used } = createCalls()
    for (const channel of callChannels)
      expect(await call(channel, event, good[channel])).toMatchObject(refused)
    expect(used).toEqual([])
  })

  it('from the print page reaches its document and nothing else', async () => {
    const { call, used } = createCalls()
    const printPage = eventFrom('app://bundle/print.html', 2)
    for (const channel of callChannels) {
      const isForPrinting = ['print:take-document', 'print:finish-layout'].includes(channel)
      const reply = await call(channel, printPage, good[channel])
      expect({ channel, ...reply }).toMatchObject({ channel, ...(isForPrinting ? { ok: true } : refused) })
    }
    expect(used).toEqual(['services.print.takeDocument', 'services.print.finishLayout'])
  })

  it('from the audience window says that it is ready and nothing else, and no other page says so', async () => {
    const { call, used } = createCalls()
    for (const channel of callChannels) {
      const reply = await call(channel, audiencePage, good[channel])
      expect({ channel, ...reply }).toMatchObject({
        channel,
        ...(channel === forAudience ? { ok: true } : refused),
      })
    }
    expect(used).toEqual(['services.audience.ready'])
    expect(await call(forAudience, ownPage, [])).toMatchObject(refused)
  })
})
