import { type CopyTableRequest, type Picture, PlatformError } from '#platform/contract.ts'

export interface ClipboardService {
  writePicture(png: Picture): Promise<void>
  writeTable(table: CopyTableRequest): Promise<void>
}

interface NativePicture {
  isEmpty(): boolean
}

/** The part of Electron that is used here. */
export interface ClipboardModule {
  nativeImage: { createFromBuffer(buffer: Buffer): NativePicture }
  clipboard: ItemClipboard | OlderClipboard
  /** Since Electron 44, with which everything is written as items; development may run on an older one. */
  ClipboardItem?: new (
    content: Content,
  ) => object
}

/** By media type */
type Content = Record<string, string | Blob>

interface ItemClipboard {
  write(items: object[]): Promise<void>
}

interface OlderClipboard {
  write(content: { text: string; html: string }): void
  writeImage(picture: NativePicture): void
}

/** Puts things on the clipboard of the system, in place of what was there. */
export function createClipboardService({
  clipboard,
  nativeImage,
  ClipboardItem,
}: ClipboardModule): ClipboardService {
  async function write(content: Content, writeOlder: (older: OlderClipboard) => void): Promise<void> {
    if (ClipboardItem === undefined) writeOlder(clipboard as OlderClipboard)
    else await (clipboard as ItemClipboard).write([new ClipboardItem(content)])
  }

  return {
    async writePicture(png) {
      const picture = nativeImage.createFromBuffer(Buffer.from(png))
      if (picture.isEmpty()) throw new PlatformError({ code: 'invalid', detail: 'not a picture' })
      const blob = new Blob([png], { type: 'image/png' })
      await write({ 'image/png': blob }, (older) => older.writeImage(picture))
    },
    writeTable: ({ text, html }) =>
      write({ 'text/plain': text, 'text/html': html }, (older) => older.write({ text, html })),
  }
}
