import { Menu as NativeMenu } from 'electron'
import type { Menu, MenuCommand } from '#platform/contract.ts'
import { menuCommandSchema } from '#platform/schemas.ts'
import { initialMenu, menuTemplate } from './menu-template.ts'

export interface ApplicationMenu {
  set(menu: Menu): void
}

export function createApplicationMenu(
  send: (command: MenuCommand) => void,
  surroundings: { isMac: boolean; isDevelopment: boolean },
): ApplicationMenu {
  let shownLabels: string | null = null

  function set(menu: Menu): void {
    const labels = JSON.stringify(menu.labels)
    if (labels === shownLabels) {
      // Rebuilding would close a menu that the user holds open.
      enableCommands(menu)
      return
    }
    NativeMenu.setApplicationMenu(NativeMenu.buildFromTemplate(menuTemplate(menu, send, surroundings)))
    shownLabels = labels
  }

  set(initialMenu)
  return { set }
}

function enableCommands({ enabled }: Menu): void {
  const menu = NativeMenu.getApplicationMenu()
  for (const command of menuCommandSchema.options) {
    const item = menu?.getMenuItemById(command)
    if (item) item.enabled = enabled.includes(command)
  }
}
