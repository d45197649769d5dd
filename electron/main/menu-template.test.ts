import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type Menu, type MenuLabel } from '#platform/contract.ts'
import { menuCommandSchema, menuLabelSchema } from '#platform/schemas.ts'
import { initialMenu, menuTemplate } from './menu-template.ts'

const finnish: Menu = {
  labels: Object.fromEntries(menuLabelSchema.options.map((name) => [name, `fi ${name}`])) as Record<
    MenuLabel,
    string
  >,
  enabled: ['new', 'undo'],
}
const linux = { isMac: false, isDevelopment: false }

function flatten(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...flatten((item.submenu ?? []) as MenuItemConstructorOptions[])])
}

describe('the native menu', () => {
  it.each([true, false])('has every command and speaks the language of the window (mac: %s)', (isMac) => {
    const items = flatten(menuTemplate(finnish, () => undefined, { isMac, isDevelopment: false }))
    expect(
      items
        .map(({ id }) => id)
        .filter((id) => id !== undefined)
        .sort(),
    ).toEqual([...menuCommandSchema.options].sort())
    const words = items.filter(({ type, role }) => type !== 'separator' && role !== 'appMenu')
    for (const { label } of words) expect(label).toMatch(/^fi /)
  })

  it('has words of its own from the start', () => {
    const items = flatten(menuTemplate(initialMenu, () => undefined, linux))
    for (const { label, type } of items) expect(type === 'separator' || (label ?? '').length > 1).toBe(true)
  })

  it('greys what cannot be used now, and hands over what is chosen', () => {
    const send = vi.fn()
    const items = flatten(menuTemplate(finnish, send, linux))
    const enabled = items.filter((item) => item.id !== undefined && item.enabled).map(({ id }) => id)
    expect(enabled.sort()).toEqual(['new', 'undo'])
    const chosen = items.find(({ id }) => id === 'new')
    const click = chosen?.click as (() => void) | undefined
    click?.()
    expect(send).toHaveBeenCalledWith('new')
  })

  it('leaves the keys for undo and redo to the window, and shows them', () => {
    const items = flatten(menuTemplate(finnish, () => undefined, linux))
    for (const item of items.filter(({ id }) => id === 'undo' || id === 'redo')) {
      expect(item).toMatchObject({ accelerator: expect.stringContaining('Z'), registerAccelerator: false })
    }
    expect(items.find(({ id }) => id === 'open')?.registerAccelerator).toBeUndefined()
  })

  it('offers the developer tools in development only', () => {
    const roles = (isDevelopment: boolean) =>
      flatten(menuTemplate(finnish, () => undefined, { isMac: false, isDevelopment })).map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
  })
})
