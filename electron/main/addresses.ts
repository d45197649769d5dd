export const scheme = 'app'
export const host = 'bundle'
export const ownOrigin = `${scheme}://${host}`

export const pages = { main: '/index.html', print: '/print.html', audience: '/audience.html' } as const
export type PageName = keyof typeof pages

/** Where pages come from: the bundle or, in development only, the server of the build tool. */
export interface Addresses {
  page(name: PageName): string
  /** Whether an address belongs to the application itself. */
  isOwn(address: string): boolean
  /** Host of the development server, which the network lock has to let through. */
  developmentHost: string | null
}

export function createAddresses(developmentUrl: string | undefined): Addresses {
  const development = developmentUrl === undefined ? null : parseDevelopmentUrl(developmentUrl)
  return {
    page: (name) => (development === null ? ownOrigin : development.origin) + pages[name],
    isOwn: (address) => {
      const url = parse(address)
      if (url === null) return false
      // Schemes of one's own have the opaque origin "null" in Node.
      if (url.protocol === `${scheme}:`)
        return url.host === host && url.username === '' && url.password === ''
      return development !== null && isOfDevelopment(url, development)
    },
    developmentHost: development?.hostname ?? null,
  }
}

function parseDevelopmentUrl(address: string): URL {
  const url = new URL(address)
  if (url.protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new Error('the development server has to be on this machine')
  }
  return url
}

function isOfDevelopment(url: URL, development: URL): boolean {
  return url.host === development.host && ['http:', 'ws:'].includes(url.protocol)
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
