import { describe, expect, it, vi } from 'vitest'
import { type ClipboardModule, createClipboardService } from './clipboard.ts'
import { createTestClipboard } from './testing/test-clipboard.ts'

const png = Uint8Array.of(1, 2, 3)
const table = { text: 'a\tb', html: '<table><tr><td>a</td><td>b</td></tr></table>' }

/** Electron's clipboard until version 43 */
function olderElectron() {
  const write = vi.fn<(content: unknown) => void>()
  const writeImage = vi.fn<(picture: unknown) => void>()
  const pictures = {
    createFromBuffer: (buffer: Buffer) => ({ bytes: [...buffer], isEmpty: () => buffer.length === 0 }),
  }
  return { clipboard: { write, writeImage }, nativeImage: pictures }
}

describe('the clipboard', () => {
  it('is given items by their media types', async () => {
    const electron = createTestClipboard()
    const service = createClipboardService(electron)
    await service.writePicture(png)
    expect(electron.copied).toEqual({ png })
    await service.writeTable(table)
    expect(electron.copied).toEqual(table)
  })

  it('is given pictures and tables in their own ways where Electron is older', async () => {
    const { clipboard, nativeImage } = olderElectron()
    const service = createClipboardService({ clipboard, nativeImage })
    await service.writePicture(png)
    expect(clipboard.writeImage.mock.calls).toEqual([[expect.objectContaining({ bytes: [1, 2, 3] })]])
    await service.writeTable(table)
    expect(clipboard.write.mock.calls).toEqual([[table]])
  })

  it('keeps what it holds when a picture cannot be read', async () => {
    const older = olderElectron()
    const today = createTestClipboard()
    const unreadable = { createFromBuffer: () => ({ isEmpty: () => true }) }
    for (const electron of [older, today] as ClipboardModule[])
      await expect(
        createClipboardService({ ...electron, nativeImage: unreadable }).writePicture(png),
      ).rejects.toMatchObject({ failure: { code: 'invalid' } })
    expect(older.clipboard.writeImage).not.toHaveBeenCalled()
    expect(today.copied).toBeNull()
  })

  it('tells when the system refuses', async () => {
    const refusing = {
      ...createTestClipboard(),
      clipboard: { write: () => Promise.reject(new Error('in use')) },
    }
    await expect(createClipboardService(refusing).writeTable(table)).rejects.toThrow('in use')
  })
})
