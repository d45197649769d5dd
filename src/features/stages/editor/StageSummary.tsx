import type { Stage } from '#domain/stage.ts'
import { pathStages } from '#domain/workspace.ts'
import { obligationText, roleName } from '#i18n/stage-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'

/** Where the stage stands and who works it, in one line. */
export function StageSummary({ stage }: { stage: Stage }) {
  const { t } = useLanguage()
  const path = pathStages(useWorkspace())
  const place = path.findIndex((other) => other.id === stage.id)
  return [
    place < 0 ? t('stages.beside') : t('stages.positionOnPath', { position: place + 1, total: path.length }),
    roleName(stage.owner, t),
    obligationText(stage, t),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
