import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import electronPath from 'electron'
import { applyCommand } from '#domain/commands/apply.ts'
import { planInput } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { readWorkspaceFile, writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { languageNames } from '#i18n/language-names.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import {
  launchApplication,
  launchOptions,
  makeTemporaryFolder,
  stubOpenDialog,
  stubSaveDialog,
  type LaunchedApplication,
} from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { journalFolders, storedContent, storedWorkspace, storedWorkspaces } from './stored-data.ts'

test.describe.configure({ mode: 'serial' })

const undoIsOver = 14_000

let launched: LaunchedApplication
let workspace: WorkspacePage
const files = makeTemporaryFolder()

async function start(options: { userData?: string; args?: string[] } = {}): Promise<void> {
  launched = await launchApplication({ language: 'en-GB', ...options })
  workspace = new WorkspacePage(launched.page, 'en')
}

async function restart(args: string[] = []): Promise<void> {
  await launched.close()
  await start({ userData: launched.userData, args })
}

function cards(): Locator {
  return launched.page.getByTestId('workspace-cards').getByRole('listitem')
}

function card(name: string): Locator {
  return cards().filter({ has: launched.page.getByText(name, { exact: true }) })
}

async function choose(name: string, action: 'Rename' | 'Duplicate' | 'Delete'): Promise<void> {
  const actions = { name: `Actions for ${name}`, exact: true }
  await launched.page.getByRole('button', actions).click()
  // The menu used before may still be fading out.
  await launched.page.getByRole('menu', actions).getByRole('menuitem', { name: action }).click()
}

/** The sample under a name and an id of its own, with any deal size. */
function workspaceOf(id: string, name: string, dealSize = 31_000): Workspace {
  const sample = sampleWorkspace('en', id)
  const outcome = applyCommand(
    { ...sample, profile: { ...sample.profile, name, isSample: false } },
    { type: 'set-input', path: planInput('dealSize'), value: dealSize, who: '', at: 1 },
  )
  if (!outcome.ok) throw new Error('the edit was refused')
  return outcome.workspace
}

function writeFile(name: string, content: Workspace | string): string {
  const file = path.join(files, name)
  const origin = { application: 'Tuottolaskuri', savedAt: '2026-11-12T08:00:00.000Z' }
  writeFileSync(file, typeof content === 'string' ? content : writeWorkspaceFile(content, origin))
  return file
}

async function openFile(file: string): Promise<void> {
  await stubOpenDialog(launched.application, file)
  await launched.page.getByTestId('open-file').click()
}

async function expectOpen(name: string): Promise<void> {
  await expect(launched.page.getByTestId('headline')).toBeVisible()
  await expect(launched.page.getByText(name, { exact: true }).first()).toBeVisible()
}

/** Content without what makes a copy a copy. */
function contentOf({ profile, ...rest }: Workspace) {
  const { id: _id, name: _name, createdAt: _createdAt, ...others } = profile
  return { profile: others, ...rest }
}

test.describe('the list', () => {
  test.beforeAll(async () => {
    await start()
    await workspace.createFromTemplate('inbound', 'First')
    await workspace.saved()
    await workspace.goHome()
  })
  test.afterAll(() => launched.close())

  test('a workspace is renamed, in the list, inside and after a restart; a name is needed', async () => {
    const { page } = launched
    await choose('First', 'Rename')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('  ')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await expect(dialog.getByText('Please fill this in.')).toBeVisible()
    expect((await storedWorkspace(page, 'First')).profile.client).toBe('')
    await dialog.getByRole('textbox', { name: 'Name' }).fill(' Żółta kevät ')
    await dialog.getByRole('textbox', { name: 'Client or company' }).fill('Asiakas Oy')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(card('Żółta kevät')).toContainText('Asiakas Oy')
    await expect(card('First')).toHaveCount(0)
    await restart()
    await workspace.openFromHome('Żółta kevät')
    await expectOpen('Żółta kevät')
    await workspace.goHome()
  })

  test('a duplicate is independent of what it was made from', async () => {
    const { page } = launched
    await choose('Żółta kevät', 'Duplicate')
    await expect(card('Żółta kevät (copy)')).toBeVisible()
    const [original, copy] = [
      await storedWorkspace(page, 'Żółta kevät'),
      await storedWorkspace(page, 'Żółta kevät (copy)'),
    ]
    expect(copy.profile.id).not.toBe(original.profile.id)
    expect(contentOf(copy)).toEqual(contentOf(original))
    await workspace.openFromHome('Żółta kevät (copy)')
    await workspace.goTo('plan')
    await workspace.enter('Average deal', '77777')
    await workspace.saved()
    await workspace.goHome()
    expect((await storedWorkspace(page, 'Żółta kevät (copy)')).plan.dealSize).toBe(77_777)
    expect(await storedWorkspace(page, 'Żółta kevät')).toEqual(original)
    await choose('Żółta kevät (copy)', 'Rename')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Second')
    await page.keyboard.press('Enter')
    await expect(card('Second')).toBeVisible()
  })

  test('a deletion that is undone leaves everything, for good', async () => {
    const { page, userData } = launched
    const before = await storedWorkspace(page, 'Second')
    await page.clock.install()
    await choose('Second', 'Delete')
    await expect(card('Second')).toHaveCount(0)
    await expect(page.getByText('“Second” was deleted.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(card('Second')).toBeVisible()
    await page.clock.fastForward(undoIsOver)
    await workspace.openFromHome('Second')
    await workspace.goHome()
    expect(await storedWorkspace(page, 'Second')).toEqual(before)
    expect(journalFolders(userData)).toContain(before.profile.id)
    await restart()
    await expect(card('Second')).toBeVisible()
    expect(await storedWorkspace(launched.page, 'Second')).toEqual(before)
  })

  test('a deletion that is not undone leaves nothing, once undoing is over', async () => {
    const { page, userData } = launched
    const { id } = (await storedWorkspace(page, 'Second')).profile
    await page.clock.install()
    await choose('Second', 'Delete')
    await expect(page.getByText('“Second” was deleted.')).toBeVisible()
    expect(journalFolders(userData)).toContain(id)
    await page.clock.fastForward(undoIsOver)
    await expect(page.getByText('“Second” was deleted.')).toHaveCount(0)
    await expect.poll(async () => [...(await storedWorkspaces(page)).keys()]).not.toContain(id)
    await expect.poll(() => journalFolders(userData).filter((name) => name.includes(id))).toEqual([])
    await expect(card('Żółta kevät')).toBeVisible()
  })

  test('a deletion before the end of the application is over at the next start', async () => {
    const { userData } = launched
    await choose('Żółta kevät', 'Duplicate')
    await expect(cards()).toHaveCount(2)
    const { id } = (await storedWorkspace(launched.page, 'Żółta kevät (copy)')).profile
    await choose('Żółta kevät (copy)', 'Delete')
    await expect(cards()).toHaveCount(1)
    await restart()
    await expect(card('Żółta kevät')).toBeVisible()
    await expect(cards()).toHaveCount(1)
    expect([...(await storedWorkspaces(launched.page)).keys()]).not.toContain(id)
    expect(journalFolders(userData).filter((name) => name.includes(id))).toEqual([])
    await expect(launched.page.getByTestId('recovery-notice')).toHaveCount(0)
  })
})

test.describe('workspace files', () => {
  const id = 'fromafile000000000001'
  const newFile = writeFile('new.tuotto', workspaceOf(id, 'From a file'))

  test.beforeAll(() => start())
  test.afterAll(() => launched.close())

  test('a file is opened as it is, and opened again it is the same workspace', async () => {
    await openFile(newFile)
    await expectOpen('From a file')
    await workspace.goHome()
    expect(await storedWorkspace(launched.page, 'From a file')).toEqual(workspaceOf(id, 'From a file'))
    const before = await storedContent(launched.page)
    await openFile(newFile)
    await expectOpen('From a file')
    await workspace.goHome()
    await expect(cards()).toHaveCount(1)
    expect(await storedContent(launched.page)).toBe(before)
  })

  test('other content under the same id becomes a copy, and overwrites nothing', async () => {
    const { page } = launched
    const other = workspaceOf(id, 'From a file', 99_000)
    await openFile(writeFile('other.tuotto', other))
    await expect(page.getByTestId('headline')).toBeVisible()
    await workspace.goHome()
    await expect(cards()).toHaveCount(2)
    expect(await storedWorkspace(page, 'From a file')).toEqual(workspaceOf(id, 'From a file'))
    const copies = [...(await storedWorkspaces(page)).values()].filter(({ profile }) => profile.id !== id)
    expect(copies).toHaveLength(1)
    expect(copies[0]!.profile.name).toMatch(/^From a file \(opened .+\)$/)
    expect(contentOf(copies[0]!)).toEqual(contentOf(other))
    await expect(card(copies[0]!.profile.name)).toBeVisible()
  })

  const valid = JSON.parse(readFileSync(newFile, 'utf8')) as {
    schemaVersion: number
    workspace: { plan: Record<string, unknown>; stages: Record<string, Record<string, unknown>> }
  }
  const stageId = Object.keys(valid.workspace.stages)[1]!
  const altered = (change: (file: typeof valid) => unknown) => {
    const file = structuredClone(valid)
    change(file)
    return JSON.stringify(file)
  }
  const refusals: [title: string, text: string, place: string, reason: string][] = [
    ['cut off', readFileSync(newFile, 'utf8').slice(0, -100), '', 'The file is not JSON, or it is cut off.'],
    [
      'of a newer version',
      altered((file) => (file.schemaVersion = schemaVersion + 1)),
      'schemaVersion',
      'The file was written by a newer version of Tuottolaskuri.',
    ],
    ['of something else', '{"format":"other"}', 'format', 'This is not a Tuottolaskuri workspace.'],
    [
      'with a wrong field',
      altered(({ workspace: content }) => (content.plan['margin'] = 'half')),
      'plan/margin',
      'This is not a number.',
    ],
    [
      'with an empty name',
      altered(({ workspace: content }) => (content.stages[stageId]!['name'] = '')),
      `stages/${stageId}/name`,
      'Please fill this in.',
    ],
    [
      'with a field of its own',
      altered(({ workspace: content }) => (content.plan['bonus'] = 1)),
      'plan/bonus',
      'This field is unknown.',
    ],
  ]
  for (const [title, text, place, reason] of refusals)
    test(`a file ${title} is refused with its name, the place and the reason`, async () => {
      const { page, userData } = launched
      const before = { content: await storedContent(page), folders: journalFolders(userData) }
      await openFile(writeFile(`${title}.tuotto`, text))
      const dialog = page.getByRole('dialog', { name: 'This file was not opened' })
      await expect(dialog).toContainText(`“${title}.tuotto” cannot be used. Nothing here was changed.`)
      const problem = dialog.getByTestId('file-problems').getByRole('listitem')
      await expect(problem).toHaveCount(1)
      await expect(problem).toContainText(reason)
      if (place !== '') await expect(problem.getByText(place, { exact: true })).toBeVisible()
      await dialog.getByRole('button', { name: 'Close' }).last().click()
      await expect(dialog).toHaveCount(0)
      expect(await storedContent(page)).toBe(before.content)
      expect(journalFolders(userData)).toEqual(before.folders)
      await expect(cards()).toHaveCount(2)
    })

  test('what is not text is refused by its place', async () => {
    const file = path.join(files, 'picture.tuotto')
    writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]))
    await openFile(file)
    const dialog = launched.page.getByRole('dialog', { name: 'This file was not opened' })
    await expect(dialog).toContainText('picture.tuotto')
    await expect(dialog).toContainText('The file is not UTF-8 text.')
    await launched.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  test('a saved copy has equal content, and saved again in another profile it is the same file', async () => {
    const { page, application } = launched
    await card('From a file').getByRole('link').click()
    await workspace.goTo('report')
    const copy = path.join(files, 'copy.tuotto')
    const saved = await saveCopy(launched, copy)
    expect(saved).toEqual(await storedWorkspace(page, 'From a file'))

    const other = await launchApplication({ language: 'en-GB' })
    await stubOpenDialog(other.application, copy)
    await other.page.getByTestId('open-file').click()
    await new WorkspacePage(other.page, 'en').goTo('report')
    const again = path.join(files, 'again.tuotto')
    await saveCopy(other, again)
    await other.close()
    expect(withoutTime(again)).toBe(withoutTime(copy))

    // Changed since, so that the copy is opened beside it.
    await workspace.goTo('plan')
    await workspace.enter('Average deal', '12345')
    await workspace.saved()
    await workspace.goHome()
    await stubOpenDialog(application, copy)
    await page.getByTestId('open-file').click()
    await expect(page.getByTestId('headline')).toBeVisible()
    await workspace.goHome()
    await expect(cards()).toHaveCount(3)
    const opened = [...(await storedWorkspaces(page)).values()].find(
      ({ profile, plan }) => profile.id !== id && plan.dealSize === saved.plan.dealSize,
    )
    expect(contentOf(opened!)).toEqual(contentOf(saved))
    expect((await storedWorkspace(page, 'From a file')).plan.dealSize).toBe(12_345)
  })

  async function saveCopy({ application, page }: LaunchedApplication, file: string): Promise<Workspace> {
    await stubSaveDialog(application, file)
    await page.getByTestId('save-workspace-copy').click()
    await expect(page.getByText(`The copy was saved: ${file}`)).toBeVisible()
    const read = readWorkspaceFile(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error(`the copy cannot be read: ${JSON.stringify(read.problems)}`)
    return read.workspace
  }

  function withoutTime(file: string): string {
    return readFileSync(file, 'utf8').replace(/"savedAt": "[^"]+"/, '')
  }

  test('a file can be named at the start, and handed over by a second start from any screen', async () => {
    const named = writeFile('named.tuotto', workspaceOf('fromafile000000000002', 'Named at the start'))
    await restart([named])
    await expectOpen('Named at the start')
    await workspace.goTo('plan')
    const handed = writeFile('handed.tuotto', workspaceOf('fromafile000000000003', 'Handed over'))
    expect(await startAgain(handed)).toBe(0)
    await expectOpen('Handed over')
    await workspace.goHome()
    await expect(card('Handed over')).toBeVisible()
    await expect(card('Named at the start')).toBeVisible()
    const refused = writeFile('handed-and-refused.tuotto', '{')
    expect(await startAgain(refused)).toBe(0)
    const dialog = launched.page.getByRole('dialog', { name: 'This file was not opened' })
    await expect(dialog).toContainText('handed-and-refused.tuotto')
    await launched.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    const missing = path.join(files, 'missing.tuotto')
    expect(await startAgain(missing)).toBe(0)
    await expect(dialog).toContainText('missing.tuotto')
    await expect(dialog).toContainText('The file is no longer there.')
    await launched.page.keyboard.press('Escape')
  })
})

/** Starts the application a second time on the same profile; resolves with its exit code. */
async function startAgain(file: string): Promise<number | null> {
  const options = launchOptions({ userData: launched.userData, args: [file] })
  const second = spawn(options.executablePath ?? (electronPath as unknown as string), options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: 'ignore',
  })
  return new Promise((resolve) => second.once('exit', resolve))
}

test.describe('settings', () => {
  test.beforeAll(() => start())
  test.afterAll(() => launched.close())

  async function inSettings(button: string, choice: string): Promise<void> {
    const { page } = launched
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('dialog').getByText(choice, { exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  test('language and appearance change at once, in the menu too, and stay after a restart', async () => {
    const title = () => launched.page.getByRole('heading', { level: 1 })
    const html = () => launched.page.locator('html')
    const firstMenu = () =>
      launched.application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)
    await expect(title()).toHaveText('Agree what a lead is. See what the funnel returns.')
    await inSettings('Settings', 'Suomi')
    await expect(html()).toHaveAttribute('lang', 'fi')
    await expect(launched.page.getByTestId('open-sample')).toHaveText('Avaa esimerkkiyritys')
    await expect.poll(firstMenu).toBe('Tiedosto')
    await inSettings('Asetukset', 'Tumma')
    await expect(html()).toHaveAttribute('data-mantine-color-scheme', 'dark')
    expect(await background()).toBe('rgb(14, 20, 18)')
    await restart()
    await expect(html()).toHaveAttribute('lang', 'fi')
    await expect(html()).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await expect(launched.page.getByTestId('open-sample')).toHaveText('Avaa esimerkkiyritys')
    expect(await background()).toBe('rgb(14, 20, 18)')
    await inSettings('Asetukset', 'Vaalea')
    await expect(html()).toHaveAttribute('data-mantine-color-scheme', 'light')
    await inSettings('Asetukset', 'Polski')
    await expect(html()).toHaveAttribute('lang', 'pl')
    await expect.poll(firstMenu).toBe('Plik')
    await inSettings('Ustawienia', 'English')
  })

  function background(): Promise<string> {
    return launched.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  }

  const formats: Record<Language, { taken: string[]; refused: [typed: string, why: RegExp][] }> = {
    fi: {
      taken: ['1 234,5', '1.234,5', '1\u00a0234,5', '1234,5'],
      refused: [
        ['1.234', /1\u00a0234 .*1,234/],
        ['1,234.5', /pilkku/],
      ],
    },
    en: {
      taken: ['1,234.5', '1 234.5', '1234.5'],
      refused: [
        ['1.234,5', /point/],
        ['1 234,5', /point/],
      ],
    },
    pl: {
      taken: ['1 234,5', '1.234,5', '1\u202f234,5'],
      refused: [
        ['1.234', /1\u00a0?234 .*1,234/],
        ['1,234.5', /przecin/],
      ],
    },
  }

  test('numbers are understood as the language of the window writes them, or refused', async () => {
    const { page } = launched
    await workspace.createFromTemplate('inbound', 'Numbers')
    await workspace.goTo('plan')
    for (const language of ['fi', 'en', 'pl'] as const) {
      await chooseLanguage(language)
      const local = new WorkspacePage(page, language)
      const field = local.input(local.t('plan.dealSize'))
      const enter = async (text: string) => {
        await field.fill(text)
        await field.press('Tab')
      }
      for (const typed of formats[language].taken) {
        await enter('2')
        await expect.poll(storedDeal).toBe(2)
        await enter(typed)
        await expect(field).toHaveAttribute('aria-invalid', 'false')
        await expect.poll(storedDeal, { message: `${language}: ${typed}` }).toBe(1234.5)
      }
      for (const [typed, why] of formats[language].refused) {
        await enter(typed)
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        await expect(page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`)).toHaveText(why)
        await expect(field).toHaveValue(typed)
        await local.saved()
        expect(await storedDeal(), `${language}: ${typed}`).toBe(1234.5)
      }
      await enter('2')
      await expect(field).toHaveAttribute('aria-invalid', 'false')
    }
  })

  test('a column of a spreadsheet is pasted as monthly volumes; a bad cell is named by its place', async () => {
    const { page, application } = launched
    const list = page.getByTestId('volume-list')
    const stored = async () => {
      const { profile, channels } = await storedWorkspace(page, 'Numbers')
      return channels[profile.channelOrder[0]!]!.list
    }
    const paste = async (text: string) => {
      await application.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
      await list.focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('ControlOrMeta+v')
      await page.keyboard.press('Tab')
    }
    const customers = page.getByTestId('customers')

    await chooseLanguage('fi')
    const finnish = new WorkspacePage(page, 'fi')
    await page.getByTestId('channel').first().getByRole('button').last().click()
    await page.getByText(finnish.t('plan.listVolume'), { exact: true }).click()
    await expect(list).toBeVisible()
    const withoutList = (await customers.textContent()) ?? ''
    // As a spreadsheet copies a column: line ends of Windows, one more at the end, groups and decimals of the language.
    await paste('12\u00a0000,5\r\n15 000\r\n9.500,25\r\n')
    await expect.poll(stored).toEqual([12_000.5, 15_000, 9500.25])
    await expect(customers).not.toHaveText(withoutList)
    const withList = (await customers.textContent()) ?? ''

    await paste('100\r\n200,5\r\n1.234\r\n300')
    await expect(list).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText(/^Solu 3: /)).toBeVisible()
    await expect(list).toHaveValue('100\n200,5\n1.234\n300')
    await expect(customers).toHaveText(withList)
    expect(await stored()).toEqual([12_000.5, 15_000, 9500.25])

    await chooseLanguage('en')
    await paste('100\n200.5\nn/a\n300')
    await expect(page.getByText('Cell 3: This is not a number.')).toBeVisible()
    expect(await stored()).toEqual([12_000.5, 15_000, 9500.25])
    // A row instead of a column is parted by tabs.
    await paste('1,000.5\t2,000\t3000')
    await expect.poll(stored).toEqual([1000.5, 2000, 3000])
    await expect(list).not.toHaveAttribute('aria-invalid', 'true')
    await expect(list).toHaveValue('1,000.5\n2,000\n3,000')
  })

  /** Whatever the language is now: the choices are named in themselves. */
  async function chooseLanguage(language: Language): Promise<void> {
    const { page } = launched
    const now = (await page.locator('html').getAttribute('lang')) as Language
    await inSettings(new WorkspacePage(page, now).t('common.settings'), languageNames[language])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  }

  async function storedDeal(): Promise<number> {
    return (await storedWorkspace(launched.page, 'Numbers')).plan.dealSize
  }
})
