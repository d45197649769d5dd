import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describePlatform } from '#platform/conformance.ts'
import { electronPlatform } from '#platform/electron.ts'
import { createTestApplication } from '../testing/test-application.ts'

describePlatform('the desktop', async () => {
  const application = await createTestApplication()
  const { bridge, folder, dialogs, clipboard, audience, emit, pendingFile, closing } = application
  let saved = ''
  return {
    platform: electronPlatform(bridge),
    answerDialogs: async (file) => {
      if (file === null) {
        dialogs.answer = null
        return
      }
      dialogs.answer = saved = path.join(folder, file.name)
      await writeFile(saved, file.text)
    },
    saved: () => readFile(saved),
    copied: () => clipboard.copied,
    offerFile: async ({ name, text }) => {
      const file = path.join(folder, name)
      await writeFile(file, text)
      pendingFile.offer(file)
    },
    shownSlide: () => audience.slides().at(-1) ?? null,
    closeAudience: () => audience.closeByUser(),
    chooseMenu: (command) => emit('window:menu', command),
    requestClose: () => closing.request(),
  }
})
