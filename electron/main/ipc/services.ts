import type { z } from 'zod'
import type { AppInfo, AudiencePlatform, Menu, Platform } from '#platform/contract.ts'
import type { Channel, channelArguments } from '#platform/schemas.ts'
import type { AudienceService } from '../audience.ts'
import type { ClipboardService } from '../clipboard.ts'
import type { FileService } from '../files.ts'
import type { JournalStore } from '../journal/store.ts'
import type { PrintService } from '../print.ts'
import type { SettingsStore } from '../settings.ts'

/** Everything that handlers work with; tests give them stand-ins. */
export interface Services {
  app: { info(): AppInfo }
  settings: SettingsStore
  journal: JournalStore
  files: FileService
  clipboard: ClipboardService
  print: PrintService
  audience: Omit<AudienceService, 'dropMenu'>
  window: {
    setMenu(menu: Menu): void
    answerClose(answer: { proceed: boolean }): void
  }
}

export interface Call {
  services: Services
  /** Identifies the page that called */
  senderId: number
}

/** Everything that some page may call. */
type Callable = Omit<Platform, 'audience'> & { audience: Platform['audience'] & AudiencePlatform }

type KeyOf<C extends Channel> = C extends `${infer G}:${infer M}` ? [G, Camel<M>] : never
type Camel<S extends string> = S extends `${infer H}-${infer T}` ? `${H}${Capitalize<Camel<T>>}` : S
type MethodOf<C extends Channel> =
  KeyOf<C> extends [infer G extends keyof Callable, infer M]
    ? M extends keyof Callable[G]
      ? Callable[G][M]
      : never
    : never
type Result<F> = F extends (...values: never[]) => Promise<infer T> ? T : never

/** For each channel a function with the checked arguments and the result of the platform's method of that name. */
export type Handlers = {
  [C in Channel]: (
    call: Call,
    ...values: z.infer<(typeof channelArguments)[C]>
  ) => Result<MethodOf<C>> | Promise<Result<MethodOf<C>>>
}
