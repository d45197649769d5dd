import type { InputPath } from '#domain/inputs.ts'
import { originName } from '#i18n/origin-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { OriginMark } from './OriginMark.tsx'
import classes from './OriginMark.module.css'

/** The mark of an origin with its name, for lists and factors, which have no single field to hold it. */
export function OriginLine({ path, inputName }: { path: InputPath; inputName: string }) {
  const { t } = useLanguage()
  const origin = useWorkspacePart((workspace) => workspace.provenance[path]?.origin)
  return (
    <div className={classes.line}>
      <OriginMark path={path} inputName={inputName} />
      {`${t('inputs.origin')}: ${originName(origin, t)}`}
    </div>
  )
}
