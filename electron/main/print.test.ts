import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { PrintRequest } from '#platform/contract.ts'
import { createPrintService, type PrintPage } from './print.ts'
import { makeTemporaryFolder } from './testing/temporary-folder.ts'

const request: PrintRequest = {
  title: 'Raport',
  author: 'Łucja',
  subject: 'Zażółć',
  language: 'pl',
  paper: 'A4',
  dialogTitle: 'Zapisz',
  filterLabel: 'PDF',
  suggestedName: 'raport.pdf',
  footer: 'Wersja 1',
  pageLabel: '{page} / {pages}',
  document: 'first',
}

type Behaviour = (page: {
  id: number
  takeDocument(): string | null
  markReady(): void
  fail(detail: string): void
}) => void | Promise<void>

/** A print service whose pages behave as told when they are loaded. */
async function createService(
  behaviour: Behaviour,
  options: { timeout?: number; answer?: string | null } = {},
) {
  const folder = await makeTemporaryFolder()
  const file = path.join(folder, 'raport.pdf')
  const pages: { id: number; isDestroyed: boolean; fail(error: Error): void }[] = []
  const asked: unknown[] = []
  const choose = (question: unknown) => {
    asked.push(question)
    return Promise.resolve(options.answer === undefined ? file : options.answer)
  }
  const service = createPrintService({
    dialogs: { chooseToOpen: choose, chooseToSave: choose },
    openPage: () => {
      const id = pages.length + 10
      let fail: (error: Error) => void = () => undefined
      const gone = new Promise<never>((_resolve, reject) => {
        fail = reject
      })
      gone.catch(() => undefined)
      const state = { id, isDestroyed: false, fail }
      pages.push(state)
      const page: PrintPage = {
        id,
        gone,
        load: async () =>
          behaviour({
            id,
            takeDocument: () => service.takeDocument(id),
            markReady: () => service.finishLayout(id, { isLaidOut: true }),
            fail: (detail) => service.finishLayout(id, { isLaidOut: false, detail }),
          }),
        print: async () => {
          const document = await PDFDocument.create()
          document.addPage()
          return document.save()
        },
        destroy: () => {
          state.isDestroyed = true
        },
      }
      return page
    },
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  })
  return { service, pages, asked, folder, file }
}

describe('printing', () => {
  it('hands the page its document, waits for it, and writes the file', async () => {
    const taken: (string | null)[] = []
    const { service, pages, asked, file, folder } = await createService(({ takeDocument, markReady }) => {
      taken.push(takeDocument())
      setTimeout(markReady, 5)
    })
    expect(await service.savePdf(request)).toEqual({ path: file })
    expect(taken).toEqual(['first'])
    expect(asked).toEqual([
      { title: 'Zapisz', filterLabel: 'PDF', suggestedName: 'raport.pdf', extension: 'pdf' },
    ])
    expect(pages.map(({ isDestroyed }) => isDestroyed)).toEqual([true])
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readdir(folder)).toEqual(['raport.pdf'])
  })

  it('opens no page when the user cancels', async () => {
    const { service, pages } = await createService(() => undefined, { answer: null })
    expect(await service.savePdf(request)).toBeNull()
    expect(pages).toEqual([])
  })

  it('hands a document to its own page only, and only while it is printed', async () => {
    const strangers: (string | null)[] = []
    const { service } = await createService(({ id, markReady }) => {
      strangers.push(service.takeDocument(id + 1), service.takeDocument(1))
      service.finishLayout(1, { isLaidOut: true })
      service.finishLayout(1, { isLaidOut: false, detail: 'of another page' })
      setTimeout(markReady, 5)
    })
    await service.savePdf(request)
    expect(strangers).toEqual([null, null])
    expect(service.takeDocument(10)).toBeNull()
  })

  it('of several documents is done one after the other', async () => {
    const order: (string | null)[] = []
    const { service, pages } = await createService(({ takeDocument, markReady }) => {
      order.push(takeDocument())
      expect(pages.filter(({ isDestroyed }) => !isDestroyed)).toHaveLength(1)
      setTimeout(markReady, 5)
    })
    await Promise.all(['a', 'b', 'c'].map((document) => service.savePdf({ ...request, document })))
    expect(order).toEqual(['a', 'b', 'c'])
  })

  it('ends with an error when the page takes too long, and leaves the old file', async () => {
    const { service, pages, file } = await createService(() => undefined, { timeout: 30 })
    await writeFile(file, 'old')
    await expect(service.savePdf(request)).rejects.toMatchObject({
      failure: { code: 'failed', detail: 'the print page did not finish within 0.03 seconds' },
    })
    expect(pages[0]?.isDestroyed).toBe(true)
    expect(await readFile(file, 'utf8')).toBe('old')
  })

  it('ends as soon as the page says that it failed, even while it is loaded, and works the next time', async () => {
    const failed = {
      failure: { code: 'failed', detail: 'the print page failed: the document is damaged' },
    }
    let attempts = 0
    const { service, pages, file } = await createService(async ({ fail, markReady }) => {
      attempts += 1
      if (attempts === 3) return markReady()
      fail('the document is damaged')
      if (attempts === 2) await new Promise(() => {})
    })
    await writeFile(file, 'old')
    await expect(service.savePdf(request)).rejects.toMatchObject(failed)
    await expect(service.savePdf(request)).rejects.toMatchObject(failed)
    expect(await readFile(file, 'utf8')).toBe('old')
    expect(await service.savePdf(request)).toEqual({ path: file })
    expect(pages.map(({ isDestroyed }) => isDestroyed)).toEqual([true, true, true])
  })

  it('ends with an error when the page cannot be loaded or crashes, and works the next time', async () => {
    let attempts = 0
    const { service, pages } = await createService(({ markReady }) => {
      attempts += 1
      if (attempts === 1) throw new Error('not loaded')
      if (attempts === 2) pages[1]?.fail(new Error('crashed'))
      else markReady()
    })
    await expect(service.savePdf(request)).rejects.toThrow('not loaded')
    await expect(service.savePdf(request)).rejects.toThrow('crashed')
    expect(await service.savePdf(request)).not.toBeNull()
    expect(pages.map(({ isDestroyed }) => isDestroyed)).toEqual([true, true, true])
  })
})
