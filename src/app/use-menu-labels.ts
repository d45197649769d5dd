import { useEffect } from 'react'
import type { MenuCommand, Platform } from '#platform/contract.ts'
import { useLanguage } from '#ui/language.tsx'

const everywhere: MenuCommand[] = ['home', 'new', 'open', 'check-file', 'settings']
const inWorkspace: MenuCommand[] = [...everywhere, 'save-copy', 'export-pdf', 'undo', 'redo', 'presentation']
/** On the wall nothing leads to Home, where other clients' names stand. */
const enabledIn = { home: everywhere, workspace: inWorkspace, presentation: [] satisfies MenuCommand[] }

/** Gives the native menu the words of the window's language. */
export function useMenuLabels(platform: Platform, place: keyof typeof enabledIn): void {
  const { t } = useLanguage()
  useEffect(() => {
    const labels = {
      file: t('menu.file'),
      edit: t('menu.edit'),
      view: t('menu.view'),
      window: t('menu.window'),
      home: t('common.home'),
      new: t('menu.new'),
      open: t('menu.open'),
      'check-file': t('menu.checkFile'),
      'save-copy': t('menu.saveCopy'),
      'export-pdf': t('menu.exportPdf'),
      settings: t('menu.settings'),
      close: t('common.close'),
      quit: t('menu.quit'),
      undo: t('common.undo'),
      redo: t('common.redo'),
      cut: t('menu.cut'),
      copy: t('menu.copy'),
      paste: t('menu.paste'),
      'select-all': t('menu.selectAll'),
      'zoom-in': t('menu.zoomIn'),
      'zoom-out': t('menu.zoomOut'),
      'reset-zoom': t('menu.resetZoom'),
      presentation: t('presentation.title'),
      'full-screen': t('menu.fullScreen'),
      minimize: t('menu.minimize'),
      hide: t('menu.hide'),
      about: t('menu.about'),
    }
    platform.window
      .setMenu({ labels, enabled: enabledIn[place] })
      .catch((error: unknown) => console.error('menu not set', error))
  }, [platform, t, place])
}
