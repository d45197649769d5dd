import { protocol, type Session } from 'electron'
import { scheme } from './addresses.ts'
import { type BundleFiles, respond } from './bundle-responses.ts'

/**
 * To be called before Electron is ready. A standard, secure scheme has an origin of its own, so that the database
 * stays where it is when the application is installed elsewhere.
 */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveBundle(session: Session, files: BundleFiles): void {
  session.protocol.handle(scheme, (request) => respond(files, request.method, request.url))
}
