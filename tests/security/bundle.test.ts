import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import { afterAll } from 'vitest'
import { type BundleFiles, listBundle, respond } from '../../electron/main/bundle-responses.ts'
import { contentSecurityPolicy } from '../../electron/main/content-security-policy.ts'

const root = mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-bundle-'))
let files: BundleFiles

beforeAll(async () => {
  const bundle = path.join(root, 'renderer')
  await mkdir(path.join(bundle, 'assets'), { recursive: true })
  const html = '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>'
  await writeFile(path.join(bundle, 'index.html'), html)
  await writeFile(path.join(bundle, 'print.html'), html)
  await writeFile(path.join(bundle, 'audience.html'), html)
  await writeFile(path.join(bundle, 'assets', 'kernel.wasm'), 'wasm')
  await writeFile(path.join(bundle, 'assets', 'index.js'), 'script')
  await writeFile(path.join(bundle, 'assets', 'font.woff2'), 'font')
  await writeFile(path.join(bundle, 'assets', 'source.map'), 'secret')
  await writeFile(path.join(root, 'secret.html'), 'secret')
  await writeFile(path.join(root, 'package.json'), 'secret')
  files = await listBundle(bundle)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const get = (address: string) => respond(files, 'GET', address)

const climbs = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '.%2e',
  '%2e.',
  '%252e%252e',
  '..;',
  '....',
  '..%00',
  '%c0%ae%c0%ae',
  '．．',
]
const separators = ['/', '%2f', '%2F', '\\', '%5c', '%255c']
const traversals = [
  ...climbs.flatMap((climb) => separators.map((separator) => `app://bundle/${climb}${separator}secret.html`)),
  ...climbs.flatMap((climb) => [
    `app://bundle/assets/${climb}/${climb}/secret.html`,
    `app://bundle/${climb}/${climb}/${climb}/etc/passwd`,
    `app://bundle//${climb}/package.json`,
  ]),
  'app://bundle//etc/passwd',
  'app://bundle///etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle/C:/windows/win.ini',
  'app://bundle/file:///etc/passwd',
  `app://bundle/${encodeURIComponent(path.join(root, 'secret.html'))}`,
  `app://bundle${path.join(root, 'secret.html')}`,
  'app://bundle/index.html/../../secret.html',
  'app://bundle/index.html%00',
  'app://bundle/INDEX.HTML',
  'app://bundle/assets/',
  'app://bundle/assets',
  'app://bundle/__proto__',
  'app://bundle/constructor',
]

describe('the bundle', () => {
  it('serves its files with their types', async () => {
    const types = await Promise.all(
      [
        '/',
        '/index.html',
        '/print.html?x=1#y',
        '/assets/kernel.wasm',
        '/assets/index.js',
        '/assets/font.woff2',
      ].map(async (place) => {
        const response = await get(`app://bundle${place}`)
        return [response.status, response.headers.get('content-type')]
      }),
    )
    expect(types).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
      [200, 'application/wasm'],
      [200, 'text/javascript; charset=utf-8'],
      [200, 'font/woff2'],
    ])
  })

  it('lists at least fifty ways out', () => {
    expect(traversals.length).toBeGreaterThanOrEqual(50)
  })

  it.each(traversals)('does not serve %s', async (address) => {
    const response = await get(address)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('not found')
  })

  it('does not serve what no page needs', async () => {
    expect((await get('app://bundle/assets/source.map')).status).toBe(404)
  })

  it.each([
    'app://other/index.html',
    'app://user@bundle/index.html',
    'http://bundle/index.html',
    'app:index.html',
  ])('is not found at %s', async (address) => {
    expect((await get(address)).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('does not answer to %s', async (method) => {
    expect((await respond(files, method, 'app://bundle/index.html')).status).toBe(404)
  })

  it('gives each page a nonce of its own, in the page and in its policy', async () => {
    const nonces = new Set<string>()
    for (let time = 0; time < 20; time += 1) {
      const response = await get('app://bundle/index.html')
      const nonce =
        /'nonce-([^']{22,})'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      expect(await response.text()).toBe(
        `<meta name="csp-nonce" content="${nonce}"><style nonce="${nonce}"></style>`,
      )
      expect(response.headers.get('cache-control')).toBe('no-store')
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(20)
  })

  it('sends a policy with everything, so that workers are bound as well', async () => {
    for (const place of [
      '/index.html',
      '/print.html',
      '/audience.html',
      '/assets/index.js',
      '/assets/kernel.wasm',
      '/none',
    ]) {
      const { headers } = await get(`app://bundle${place}`)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('lets the print page alone load fonts that carry their own content', async () => {
    const policy = async (place: string) =>
      (await get(`app://bundle${place}`)).headers.get('content-security-policy')
    expect(await policy('/print.html')).toContain("font-src 'self' data:;")
    for (const place of ['/index.html', '/audience.html'])
      expect(await policy(place)).toContain("font-src 'self';")
  })
})

describe('the content security policy', () => {
  const policies = [
    contentSecurityPolicy('abc'),
    contentSecurityPolicy(null),
    contentSecurityPolicy('abc', true),
  ]

  it.each(policies)('%s allows only what is needed', (policy) => {
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('worker-src')).toEqual(["'self'"])
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"])
    }
    for (const name of ['frame-src', 'object-src', 'media-src', 'manifest-src']) {
      expect(directives.has(name)).toBe(false)
    }
    const sources = [...directives.values()].flat()
    for (const source of ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:', 'ws:', 'wss:']) {
      expect(sources).not.toContain(source)
    }
  })
})
