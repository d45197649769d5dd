import { describe, expect, it, vi } from 'vitest'
import type { AudienceSlide } from './audience-slide.ts'
import type { Copied } from './browser.ts'
import type { JournalEntry, Menu, MenuCommand, OpenedFile, Platform, PrintRequest } from './contract.ts'
import { menuLabelSchema } from './schemas.ts'

/** A platform with what the user and the system do to it. */
export interface ConformanceHarness {
  platform: Platform
  /** What the next dialogs answer: the file to open or, when saving, whether there is one; null cancels. */
  answerDialogs(file: OpenedFile | null): Promise<void>
  /** Content of the file that was saved last */
  saved(): Promise<Uint8Array>
  copied(): Copied | null
  offerFile(file: OpenedFile): Promise<void>
  chooseMenu(command: MenuCommand): void
  /** What the audience sees; null while its window is closed or has been shown nothing yet. */
  shownSlide(): AudienceSlide | null
  /** The user closes the audience window. */
  closeAudience(): void
  /** Whether the window closed once the page had its say. */
  requestClose(): Promise<boolean>
}

const workspaceId = 'w0000000000000001'
const digest = 'ab'.repeat(32)

function entry(sequence: number, payload = `edit ${sequence}`): JournalEntry {
  return { workspaceId, sequence, digest, payload }
}

const menu: Menu = {
  labels: Object.fromEntries(menuLabelSchema.options.map((name) => [name, name])) as Menu['labels'],
  enabled: ['undo', 'new'],
}

const saveRequest = {
  kind: 'workspace',
  title: 'Save',
  filterLabel: 'Workspace',
  suggestedName: 'Zażółć.tuotto',
  text: '{"name":"Zażółć"}',
} as const

/** One transparent point */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

const pictureRequest = { title: 'Save', filterLabel: 'PNG', suggestedName: 'Käyrä.png', png }

const printRequest: PrintRequest = {
  title: 'Report',
  author: 'Somebody',
  subject: 'Agreement',
  language: 'fi',
  paper: 'A4',
  dialogTitle: 'Save',
  filterLabel: 'PDF',
  suggestedName: 'report.pdf',
  footer: 'Version 1',
  pageLabel: '{page} / {pages}',
  document: '{}',
}

const slide: AudienceSlide = {
  kind: 'question',
  language: 'fi',
  theme: 'dark',
  part: 'Termit',
  heading: 'Kuka vastaa MQL-vaiheesta?',
  text: '<img src="x" onerror="alert(1)">',
  choices: ['Markkinointi', 'Myynti'],
  progress: { words: '4/6 vastannut', answered: 4, total: 6 },
  remaining: '',
}

/** What every platform does, whatever it is made of. */
export function describePlatform(name: string, createHarness: () => Promise<ConformanceHarness>): void {
  describe(`${name} as a platform`, () => {
    it('tells about itself', async () => {
      const { platform } = await createHarness()
      const info = await platform.app.info()
      expect(info.systemLanguages.length).toBeGreaterThan(0)
      expect(['linux', 'mac', 'windows']).toContain(info.operatingSystem)
    })

    describe('settings', () => {
      it('start with defaults and are kept', async () => {
        const { platform } = await createHarness()
        expect(await platform.settings.read()).toEqual({
          language: null,
          theme: 'system',
          paper: 'A4',
          userName: '',
        })
        const settings = { language: 'pl', theme: 'dark', paper: 'Letter', userName: 'Łucja' } as const
        await platform.settings.write(settings)
        expect(await platform.settings.read()).toEqual(settings)
      })

      it('that make no sense are refused', async () => {
        const { platform } = await createHarness()
        const settings = { language: 'sv', theme: 'dark', paper: 'A4', userName: '' }
        await expect(platform.settings.write(settings as never)).rejects.toMatchObject({
          name: 'PlatformError',
          failure: { code: 'invalid' },
        })
        expect((await platform.settings.read()).theme).toBe('system')
      })
    })

    describe('journal', () => {
      it('is empty at first', async () => {
        const { platform } = await createHarness()
        expect(await platform.journal.heads()).toEqual([])
        expect(await platform.journal.read(workspaceId)).toEqual({ snapshot: null, entries: [], damaged: 0 })
      })

      it('gives back what was appended', async () => {
        const { platform } = await createHarness()
        await platform.journal.append(entry(1))
        await platform.journal.append(entry(2, '\ud800 Zażółć \u2028'))
        const content = await platform.journal.read(workspaceId)
        expect(content.entries).toEqual([entry(1), entry(2, '\ud800 Zażółć \u2028')])
        expect(await platform.journal.heads()).toEqual([
          { workspaceId, sequence: 2, digest, writtenAt: expect.any(Number) },
        ])
      })

      it('begins with the newest snapshot', async () => {
        const { platform } = await createHarness()
        await platform.journal.append(entry(1))
        await platform.journal.append(entry(2))
        await platform.journal.snapshot(entry(2, 'all of it'))
        await platform.journal.append(entry(3))
        expect(await platform.journal.read(workspaceId)).toEqual({
          snapshot: { ...entry(2, 'all of it'), writtenAt: expect.any(Number) },
          entries: [entry(3)],
          damaged: 0,
        })
      })

      it('takes a snapshot of an earlier edit, and one beyond the head', async () => {
        const { platform } = await createHarness()
        for (const sequence of [1, 2, 3]) await platform.journal.append(entry(sequence))
        await platform.journal.snapshot(entry(2))
        expect((await platform.journal.read(workspaceId)).entries).toEqual([entry(3)])
        await platform.journal.snapshot(entry(10))
        expect((await platform.journal.heads())[0]).toMatchObject({ sequence: 10 })
        await platform.journal.append(entry(11))
        expect((await platform.journal.read(workspaceId)).entries).toEqual([entry(11)])
      })

      it('takes an edit once more, in place of the first and what followed', async () => {
        const { platform } = await createHarness()
        for (const sequence of [1, 2, 3]) await platform.journal.append(entry(sequence))
        await platform.journal.append(entry(2, 'again'))
        expect((await platform.journal.read(workspaceId)).entries).toEqual([entry(1), entry(2, 'again')])
      })

      it('refuses what it could not give back', async () => {
        const { platform } = await createHarness()
        const refused = { failure: { code: 'invalid' } }
        await expect(platform.journal.append(entry(2))).rejects.toMatchObject(refused)
        await platform.journal.snapshot(entry(5))
        await expect(platform.journal.append(entry(5))).rejects.toMatchObject(refused)
        await expect(platform.journal.append(entry(7))).rejects.toMatchObject(refused)
        await expect(platform.journal.append({ ...entry(6), workspaceId: '../x' })).rejects.toMatchObject(
          refused,
        )
        await expect(platform.journal.append({ ...entry(6), digest: 'x' })).rejects.toMatchObject(refused)
        await expect(platform.journal.read('..')).rejects.toMatchObject(refused)
        expect((await platform.journal.heads())[0]).toMatchObject({ sequence: 5 })
      })

      it('forgets a workspace that was removed', async () => {
        const { platform } = await createHarness()
        await platform.journal.snapshot(entry(5))
        await platform.journal.remove(workspaceId)
        await platform.journal.remove(workspaceId)
        expect(await platform.journal.heads()).toEqual([])
        await platform.journal.append(entry(1))
        expect((await platform.journal.heads())[0]).toMatchObject({ sequence: 1 })
      })
    })

    describe('files', () => {
      it('are opened as the user chooses', async () => {
        const { platform, answerDialogs } = await createHarness()
        const request = { title: 'Open', filterLabel: 'Workspace' }
        await answerDialogs({ name: 'Työ.tuotto', text: 'ä' })
        expect(await platform.files.open(request)).toEqual({ name: 'Työ.tuotto', text: 'ä' })
        await answerDialogs(null)
        expect(await platform.files.open(request)).toBeNull()
      })

      it('are saved as the user chooses', async () => {
        const { platform, answerDialogs, saved } = await createHarness()
        await answerDialogs({ name: 'Työ.tuotto', text: '' })
        const file = await platform.files.saveText(saveRequest)
        expect(file?.path).toContain('Työ.tuotto')
        expect(new TextDecoder().decode(await saved())).toBe(saveRequest.text)
        await answerDialogs(null)
        expect(await platform.files.saveText(saveRequest)).toBeNull()
      })

      it('may be pictures', async () => {
        const { platform, answerDialogs, saved } = await createHarness()
        await answerDialogs({ name: 'Käyrä.png', text: '' })
        const file = await platform.files.savePicture(pictureRequest)
        expect(file?.path).toContain('Käyrä.png')
        expect(new Uint8Array(await saved())).toEqual(png)
        await answerDialogs(null)
        expect(await platform.files.savePicture(pictureRequest)).toBeNull()
      })

      it('are never named by the page', async () => {
        const { platform } = await createHarness()
        for (const suggestedName of ['../x.tuotto', '/etc/passwd', 'a\\b', '', '.hidden', 'a\u202etxt.exe']) {
          const refused = { failure: { code: 'invalid' } }
          await expect(platform.files.saveText({ ...saveRequest, suggestedName })).rejects.toMatchObject(
            refused,
          )
          await expect(
            platform.files.savePicture({ ...pictureRequest, suggestedName }),
          ).rejects.toMatchObject(refused)
        }
      })

      it('offered from outside are announced and handed over once', async () => {
        const { platform, offerFile } = await createHarness()
        const listener = vi.fn()
        expect(await platform.files.takePending()).toBeNull()
        platform.window.onFilePending(listener)
        await offerFile({ name: 'a.tuotto', text: '{}' })
        expect(listener).toHaveBeenCalledOnce()
        expect(await platform.files.takePending()).toEqual({ name: 'a.tuotto', text: '{}' })
        expect(await platform.files.takePending()).toBeNull()
      })
    })

    describe('clipboard', () => {
      it('takes a picture, and then a table in its place', async () => {
        const { platform, copied } = await createHarness()
        await platform.clipboard.writePicture(png)
        expect(copied()).toEqual({ png })
        const table = { text: 'Kuu\tEuroa', html: '<table></table>' }
        await platform.clipboard.writeTable(table)
        expect(copied()).toEqual(table)
      })

      it('takes nothing that is no picture', async () => {
        const { platform, copied } = await createHarness()
        const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)
        const refused = { failure: { code: 'invalid' } }
        for (const bytes of [jpeg, png.slice(0, -1), new Uint8Array(), 'a text' as never]) {
          await expect(platform.clipboard.writePicture(bytes)).rejects.toMatchObject(refused)
          await expect(platform.files.savePicture({ ...pictureRequest, png: bytes })).rejects.toMatchObject(
            refused,
          )
        }
        expect(copied()).toBeNull()
      })
    })

    describe('printing', () => {
      it('ends without a file when the user cancels', async () => {
        const { platform, answerDialogs } = await createHarness()
        await answerDialogs(null)
        expect(await platform.print.savePdf(printRequest)).toBeNull()
      })

      it('hands no document to a page that is not printed', async () => {
        const { platform } = await createHarness()
        expect(await platform.print.takeDocument()).toBeNull()
        expect(await platform.print.finishLayout({ isLaidOut: true })).toBeUndefined()
        const failed = { isLaidOut: false, detail: 'damaged' } as const
        expect(await platform.print.finishLayout(failed)).toBeUndefined()
      })
    })

    describe('the audience window', () => {
      it('shows what it is shown, as it is', async () => {
        const { platform, shownSlide } = await createHarness()
        const place = await platform.audience.open()
        expect(place.displays).toBeGreaterThan(0)
        expect(place.isOnSecondDisplay && place.displays === 1).toBe(false)
        expect(shownSlide()).toBeNull()
        await platform.audience.show(slide)
        expect(shownSlide()).toEqual(slide)
        await platform.audience.show({ kind: 'curtain', language: 'fi', theme: 'dark' })
        expect(shownSlide()).toEqual({ kind: 'curtain', language: 'fi', theme: 'dark' })
      })

      it('is opened once and keeps what it shows', async () => {
        const { platform, shownSlide } = await createHarness()
        const first = await platform.audience.open()
        await platform.audience.show(slide)
        expect(await platform.audience.open()).toEqual(first)
        expect(shownSlide()).toEqual(slide)
      })

      it('forgets what it showed once it is closed', async () => {
        const { platform, shownSlide } = await createHarness()
        await platform.audience.open()
        await platform.audience.show(slide)
        await platform.audience.close()
        expect(shownSlide()).toBeNull()
        await platform.audience.show(slide)
        expect(shownSlide()).toBeNull()
        await platform.audience.open()
        expect(shownSlide()).toBeNull()
      })

      it('says that it is closed, whoever closed it, and only then', async () => {
        const { platform, closeAudience } = await createHarness()
        const [first, second] = [vi.fn(), vi.fn()]
        const leave = platform.audience.onClosed(first)
        platform.audience.onClosed(second)
        await platform.audience.close()
        expect(first).not.toHaveBeenCalled()
        await platform.audience.open()
        await platform.audience.close()
        expect(first).toHaveBeenCalledOnce()
        leave()
        await platform.audience.open()
        closeAudience()
        expect(first).toHaveBeenCalledOnce()
        expect(second).toHaveBeenCalledTimes(2)
      })

      it('is shown nothing that is no slide, or more than a slide holds', async () => {
        const { platform, shownSlide } = await createHarness()
        await platform.audience.open()
        await platform.audience.show(slide)
        const bad = [
          '<h1>',
          { ...slide, html: '<b>' },
          { ...slide, workspaceId },
          { ...slide, kind: 'html' },
          { ...slide, heading: 'x'.repeat(201) },
          { ...slide, progress: { words: '7/6', answered: 7, total: 6 } },
        ]
        for (const value of bad) {
          await expect(platform.audience.show(value as never)).rejects.toMatchObject({
            failure: { code: 'invalid' },
          })
        }
        expect(shownSlide()).toEqual(slide)
      })
    })

    describe('window', () => {
      it('hands menu commands to its listeners until they leave', async () => {
        const { platform, chooseMenu } = await createHarness()
        const [first, second] = [vi.fn(), vi.fn()]
        await platform.window.setMenu(menu)
        const leave = platform.window.onMenu(first)
        platform.window.onMenu(second)
        chooseMenu('undo')
        leave()
        chooseMenu('new')
        expect(first.mock.calls).toEqual([['undo']])
        expect(second.mock.calls).toEqual([['undo'], ['new']])
      })

      it('refuses a menu without all its words', async () => {
        const { platform } = await createHarness()
        const { quit: _, ...labels } = menu.labels
        await expect(platform.window.setMenu({ ...menu, labels } as Menu)).rejects.toMatchObject({
          failure: { code: 'invalid' },
        })
      })

      it('closes at once when nobody listens', async () => {
        const { requestClose } = await createHarness()
        expect(await requestClose()).toBe(true)
      })

      it('closes, or not, as the listener answers', async () => {
        const { platform, requestClose } = await createHarness()
        let proceed = false
        const leave = platform.window.onClosing(() => void platform.window.answerClose({ proceed }))
        expect(await requestClose()).toBe(false)
        proceed = true
        expect(await requestClose()).toBe(true)
        leave()
      })
    })
  })
}
