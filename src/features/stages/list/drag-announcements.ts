import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core'
import type { Stage } from '#domain/stage.ts'
import type { Translate } from '#i18n/translate.ts'

/** What a screen reader says while a stage is moved. */
export function dragAnnouncements(stages: readonly Stage[], t: Translate): Announcements {
  function at(id: UniqueIdentifier, overId: UniqueIdentifier | undefined) {
    const place = stages.findIndex((stage) => stage.id === (overId ?? id))
    return { name: nameOf(id), position: place + 1, total: stages.length }
  }
  function nameOf(id: UniqueIdentifier): string {
    return stages.find((stage) => stage.id === id)?.name ?? ''
  }
  return {
    onDragStart: ({ active }) => t('stages.dragStart', at(active.id, undefined)),
    onDragOver: ({ active, over }) => t('stages.dragOver', at(active.id, over?.id)),
    onDragEnd: ({ active, over }) => t('stages.dragEnd', at(active.id, over?.id)),
    onDragCancel: ({ active }) => t('stages.dragCancel', { name: nameOf(active.id) }),
  }
}

export function dragInstructions(t: Translate): ScreenReaderInstructions {
  return { draggable: t('stages.dragInstructions') }
}
