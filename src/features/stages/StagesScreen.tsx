import { useState } from 'react'
import { fixedVersion } from '#domain/agreement/versions.ts'
import type { StageId } from '#domain/identifier.ts'
import { useWorkspace } from '#session/session-context.tsx'
import type { RefusedTexts } from '#ui/inputs/use-text-draft.ts'
import { useLanguage } from '#ui/language.tsx'
import { AddStageDialog } from './dialogs/AddStageDialog.tsx'
import { MergeStageDialog } from './dialogs/MergeStageDialog.tsx'
import { RemoveStageDialog } from './dialogs/RemoveStageDialog.tsx'
import { StageEditor } from './editor/StageEditor.tsx'
import { EmptyStages } from './EmptyStages.tsx'
import { FixedBar } from './FixedBar.tsx'
import {
  addElementId,
  definitionElementId,
  itemElementId,
  mergeElementId,
  removeElementId,
  useFocusLater,
} from './focus.ts'
import { JourneyPicture } from './JourneyPicture.tsx'
import { StageList } from './list/StageList.tsx'
import { listedStages, mergeTargets, stageAfterRemoval } from './neighbours.ts'
import { StageReading } from './reading/StageReading.tsx'
import classes from './StagesScreen.module.css'
import { useFigureNotice } from './use-figure-notice.tsx'

/** The stages of the funnel in order, and the definition of the one that is selected. */
export function StagesScreen() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const focusLater = useFocusLater()
  useFigureNotice()
  const [refused] = useState<RefusedTexts>(() => new Map())
  const [selectedId, setSelectedId] = useState<StageId | null>(null)
  const [dialog, setDialog] = useState<'add' | 'merge' | 'remove' | null>(null)
  const listed = listedStages(workspace)
  // An undo may have taken the selected stage away.
  const selected = listed.find((stage) => stage.id === selectedId) ?? listed[0]
  const fixed = fixedVersion(workspace)
  const targets = selected === undefined ? [] : mergeTargets(workspace, selected.id)

  function close(elementId: string): void {
    setDialog(null)
    focusLater(elementId)
  }
  function goTo(id: StageId | undefined): void {
    setSelectedId(id ?? null)
    close(id === undefined ? addElementId : itemElementId(id))
  }

  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('stages.title')}</h1>
        <p className={classes.lead}>{t('stages.lead')}</p>
      </header>
      {fixed === undefined ? null : (
        <FixedBar version={fixed} onBegun={() => focusLater(definitionElementId)} />
      )}
      {selected === undefined ? (
        <EmptyStages onAdd={() => setDialog('add')} />
      ) : (
        <>
          <JourneyPicture selectedId={selected.id} onSelect={setSelectedId} />
          <div className={classes.work}>
            <StageList
              selectedId={selected.id}
              isFixed={fixed !== undefined}
              onSelect={setSelectedId}
              onAdd={() => setDialog('add')}
            />
            {fixed === undefined ? (
              <StageEditor
                key={selected.id}
                stage={selected}
                refused={refused}
                canMerge={targets.length > 0}
                onMerge={() => setDialog('merge')}
                onRemove={() => setDialog('remove')}
              />
            ) : (
              <StageReading stage={selected} />
            )}
          </div>
        </>
      )}
      {dialog === 'add' ? (
        <AddStageDialog
          selectedId={selected?.id}
          onAdded={(id) => {
            setSelectedId(id)
            close(definitionElementId)
          }}
          onClose={() => close(addElementId)}
        />
      ) : null}
      {dialog === 'merge' && selected !== undefined && targets.length > 0 ? (
        <MergeStageDialog
          stage={selected}
          neighbours={targets}
          onMerged={goTo}
          onClose={() => close(mergeElementId)}
        />
      ) : null}
      {dialog === 'remove' && selected !== undefined ? (
        <RemoveStageDialog
          stage={selected}
          onRemoved={() => goTo(stageAfterRemoval(workspace, selected.id))}
          onClose={() => close(removeElementId)}
        />
      ) : null}
    </div>
  )
}
