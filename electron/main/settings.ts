import type { Settings } from '#platform/contract.ts'
import { settingsSchema } from '#platform/schemas.ts'
import { writingFailure } from './failure.ts'
import type { StoredValues } from './stored-values.ts'

export const defaultSettings: Settings = { language: null, theme: 'system', paper: 'A4', userName: '' }

export interface SettingsStore {
  read(): Settings
  write(settings: Settings): void
}

export function createSettingsStore(
  stored: StoredValues,
  place: string,
  onChange: (settings: Settings) => void = () => {},
): SettingsStore {
  return {
    read: () => repairSettings(stored.read()),
    write: (settings) => {
      try {
        stored.write(settings)
      } catch (error) {
        throw writingFailure(error, place)
      }
      onChange(settings)
    },
  }
}

/** Whatever a file held, with the default for each setting that makes no sense. */
export function repairSettings(content: unknown): Settings {
  const values: Record<string, unknown> =
    typeof content === 'object' && content !== null ? { ...content } : {}
  const entries = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const result = schema.safeParse(values[name])
    return [name, result.success ? result.data : defaultSettings[name as keyof Settings]]
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}
