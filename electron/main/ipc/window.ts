import type { Menu } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function setMenu({ services }: Call, menu: Menu): void {
  services.window.setMenu(menu)
}

export function answerClose({ services }: Call, answer: { proceed: boolean }): void {
  services.window.answerClose(answer)
}
