import type { Copied } from '#platform/browser.ts'
import type { ClipboardModule } from '../clipboard.ts'

/** Electron's clipboard of today without a system behind it. */
export function createTestClipboard(): ClipboardModule & { readonly copied: Copied | null } {
  let copied: Copied | null = null

  class ClipboardItem {
    readonly content: Record<string, string | Blob>
    constructor(content: Record<string, string | Blob>) {
      this.content = content
    }
  }

  async function write(items: object[]): Promise<void> {
    const [item] = items as ClipboardItem[]
    const { 'image/png': picture, 'text/plain': text, 'text/html': html } = item?.content ?? {}
    copied =
      picture instanceof Blob
        ? { png: new Uint8Array(await picture.arrayBuffer()) }
        : { text: String(text), html: String(html) }
  }

  return {
    nativeImage: { createFromBuffer: (buffer) => ({ isEmpty: () => buffer.length === 0 }) },
    clipboard: { write },
    ClipboardItem,
    get copied() {
      return copied
    },
  }
}
