import type { StageId } from '#domain/identifier.ts'
import { useProjection, useWorkspace } from '#session/session-context.tsx'
import { FunnelPicture } from '#ui/funnel/FunnelPicture.tsx'
import { funnelModel } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './JourneyPicture.module.css'

interface JourneyPictureProps {
  selectedId: StageId
  onSelect: (id: StageId) => void
}

/** The buyer's journey over the funnel: which stage lies in which phase, where responsibility passes on. */
export function JourneyPicture({ selectedId, onSelect }: JourneyPictureProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { projection } = useProjection()
  const model = funnelModel(workspace, projection, t, language)
  if (model.stages.length === 0) return <p className={classes.none}>{t('stages.noPath')}</p>
  return (
    <FunnelPicture
      {...model}
      height={104}
      hasNumbers={false}
      selectedId={selectedId}
      onSelect={(id) => onSelect(id as StageId)}
    />
  )
}
