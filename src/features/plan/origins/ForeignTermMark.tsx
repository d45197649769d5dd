import { foreignTerm } from '#domain/agreement/foreign-term.ts'
import type { InputPath } from '#domain/inputs.ts'
import { stageListText } from '#i18n/stage-words.ts'
import { useWorkspace, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './ForeignTermMark.module.css'

/** Says that the source of a number counted under another word than its stage has here. */
export function ForeignTermMark({ path }: { path: InputPath }) {
  const isForeign = useWorkspacePart((workspace) => foreignTerm(workspace, path) !== null)
  return isForeign ? <Mark path={path} /> : null
}

function Mark({ path }: { path: InputPath }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const foreign = foreignTerm(workspace, path)
  if (foreign === null) return null
  const stages = stageListText(
    foreign.stageIds.flatMap((id) => workspace.stages[id] ?? []),
    language,
  )
  const { term, namesakeId } = foreign
  return (
    <p className={classes.mark} data-testid="foreign-term">
      {t(namesakeId === undefined ? 'inputs.foreignTerm' : 'inputs.foreignNamesake', { term, stages })}
    </p>
  )
}
