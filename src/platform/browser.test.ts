import { expect, it } from 'vitest'
import { browserPlatform } from './browser.ts'
import { describePlatform } from './conformance.ts'
import type { OpenedFile } from './contract.ts'

describePlatform('memory', async () => {
  let answer: OpenedFile | null = null
  let saved: Uint8Array = new Uint8Array()
  const platform = browserPlatform({
    openFile: async () => answer,
    saveText: async ({ text }) => {
      if (answer === null) return null
      saved = new TextEncoder().encode(text)
      return { path: answer.name }
    },
    savePicture: async ({ png }) => {
      if (answer === null) return null
      saved = png
      return { path: answer.name }
    },
  })
  return {
    platform,
    answerDialogs: async (file) => {
      answer = file
    },
    saved: async () => saved,
    copied: () => platform.simulate.copied(),
    offerFile: async (file) => platform.simulate.offerFile(file),
    shownSlide: () => platform.simulate.shownSlide(),
    closeAudience: () => platform.simulate.closeAudience(),
    chooseMenu: (command) => platform.simulate.chooseMenu(command),
    requestClose: () => platform.simulate.requestClose(),
  }
})

it('remembers the menu it was given, and its options', async () => {
  const platform = browserPlatform({ settings: { language: 'fi' }, info: { version: '9' }, now: () => 5 })
  expect((await platform.settings.read()).language).toBe('fi')
  expect((await platform.app.info()).version).toBe('9')
  expect(platform.simulate.menu()).toBeNull()
  await platform.journal.append({
    workspaceId: 'w0000000000000001',
    sequence: 1,
    digest: '0'.repeat(64),
    payload: '',
  })
  expect((await platform.journal.heads())[0]?.writtenAt).toBe(5)
})
