import { Button } from '@mantine/core'
import { Combine, Trash2 } from 'lucide-react'
import type { Stage } from '#domain/stage.ts'
import type { RefusedTexts } from '#ui/inputs/use-text-draft.ts'
import { useLanguage } from '#ui/language.tsx'
import { mergeElementId, removeElementId } from '../focus.ts'
import { CriteriaSection } from './CriteriaSection.tsx'
import { HandoffSection } from './HandoffSection.tsx'
import { MeaningSection } from './MeaningSection.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { ResponsibilitySection } from './ResponsibilitySection.tsx'
import { SendBackSection } from './SendBackSection.tsx'
import { StageSummary } from './StageSummary.tsx'
import { useStageEdit } from './use-stage-edit.ts'
import classes from './StageEditor.module.css'

interface StageEditorProps {
  stage: Stage
  refused: RefusedTexts
  canMerge: boolean
  onMerge: () => void
  onRemove: () => void
}

/** Every field of one stage; each commits by itself. */
export function StageEditor({ stage, refused, canMerge, onMerge, onRemove }: StageEditorProps) {
  const { t } = useLanguage()
  const edit = useStageEdit(stage, refused)
  return (
    <article className={classes.editor} data-testid="stage-editor" aria-labelledby="stage-editor-title">
      <header className={classes.header}>
        <div className={classes.titles}>
          <h2 id="stage-editor-title" className={classes.title} lang={edit.textLanguage}>
            {stage.name}
          </h2>
          <p className={classes.summary}>
            <StageSummary stage={stage} />
          </p>
        </div>
        {canMerge ? (
          <Button
            id={mergeElementId}
            variant="subtle"
            color="gray"
            className={classes.action}
            size="compact-sm"
            leftSection={<Combine size={14} aria-hidden="true" />}
            onClick={onMerge}
          >
            {t('stages.merge')}
          </Button>
        ) : null}
        <Button
          id={removeElementId}
          variant="subtle"
          color="gray"
          className={classes.action}
          size="compact-sm"
          leftSection={<Trash2 size={14} aria-hidden="true" />}
          onClick={onRemove}
        >
          {t('stages.remove')}
        </Button>
      </header>
      <MeaningSection edit={edit} />
      <CriteriaSection edit={edit} />
      <ResponsibilitySection edit={edit} />
      <HandoffSection edit={edit} />
      <SendBackSection edit={edit} />
      <PlaceSection edit={edit} />
    </article>
  )
}
