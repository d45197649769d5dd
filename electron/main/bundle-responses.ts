import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { host, pages, scheme } from './addresses.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const nonceMark = '__CSP_NONCE__'

/** Files of the bundle by the path of their address. */
export type BundleFiles = ReadonlyMap<string, string>

/** Only what is listed here is ever served, so that no address can lead anywhere else. */
export async function listBundle(folder: string): Promise<BundleFiles> {
  const files = new Map<string, string>()
  await collect(folder, '', files)
  const index = files.get(pages.main)
  if (index !== undefined) files.set('/', index)
  return files
}

async function collect(folder: string, prefix: string, files: Map<string, string>): Promise<void> {
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, item.name)
    if (item.isDirectory()) await collect(file, `${prefix}/${item.name}`, files)
    else if (item.isFile() && path.extname(item.name) in contentTypes)
      files.set(`${prefix}/${item.name}`, file)
  }
}

/** Answers a request for an address of the bundle. */
export async function respond(files: BundleFiles, method: string, address: string): Promise<Response> {
  const url = new URL(address)
  const file = isServed(url, method) ? files.get(url.pathname) : undefined
  if (file === undefined) {
    return new Response('not found', { status: 404, headers: headersFor('.txt') })
  }
  const content = await readFile(file)
  const headers = headersFor(path.extname(file))
  if (path.extname(file) !== '.html') return new Response(new Uint8Array(content), { headers })
  const nonce = randomBytes(16).toString('base64')
  const html = content.toString('utf8').replaceAll(nonceMark, nonce)
  return new Response(html, {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce, url.pathname === pages.print),
      'cache-control': 'no-store',
    },
  })
}

function isServed(url: URL, method: string): boolean {
  return (
    method === 'GET' &&
    url.protocol === `${scheme}:` &&
    url.host === host &&
    url.username === '' &&
    url.password === ''
  )
}

function headersFor(extension: string): Record<string, string> {
  return {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    // On scripts as well: a worker is bound by the policy that comes with its own script.
    'content-security-policy': contentSecurityPolicy(null),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
