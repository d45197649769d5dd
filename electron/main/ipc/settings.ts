import type { Settings } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function readSettings({ services }: Call): Settings {
  return services.settings.read()
}

export function writeSettings({ services }: Call, settings: Settings): void {
  services.settings.write(settings)
}
