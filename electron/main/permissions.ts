import type { Session } from 'electron'
import type { Addresses } from './addresses.ts'

/** Without this one the browser may throw the database away when the disk runs full. */
const allowedPermission = 'persistent-storage'

export function restrictPermissions(session: Session, addresses: Addresses): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isAllowed(permission, details.requestingUrl, addresses))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isAllowed(permission, requestingOrigin, addresses),
  )
  session.setDevicePermissionHandler(() => false)
}

export function isAllowed(permission: string, origin: string, addresses: Addresses): boolean {
  return permission === allowedPermission && addresses.isOwn(origin)
}
