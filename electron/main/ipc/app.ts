import type { AppInfo } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function readAppInfo({ services }: Call): AppInfo {
  return services.app.info()
}
