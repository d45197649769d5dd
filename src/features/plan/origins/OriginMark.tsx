import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { OriginForm } from './OriginForm.tsx'
import classes from './OriginMark.module.css'
import { originName } from '#i18n/origin-words.ts'

/**
 * A mark inside a field that tells where its number comes from; a click opens the form. It is no tab stop,
 * or every field would be two: by keyboard the same form stands in the list of inputs.
 */
export function OriginMark({ path, inputName }: { path: InputPath; inputName: string }) {
  const { t } = useLanguage()
  const origin = useWorkspacePart((workspace) => workspace.provenance[path]?.origin)
  const [isOpen, setIsOpen] = useState(false)
  const description = t('inputs.originOf', { input: inputName, origin: originName(origin, t) })
  const mark = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.mark}
      data-origin={origin ?? 'unknown'}
      title={description}
      aria-label={description}
      onClick={() => setIsOpen(!isOpen)}
    />
  )
  // There is a mark in each of a hundred fields, and a form in at most one of them.
  if (!isOpen) return mark
  return (
    <Popover opened onChange={setIsOpen} position="bottom-start" withArrow trapFocus>
      <Popover.Target>{mark}</Popover.Target>
      <Popover.Dropdown>
        <OriginForm paths={[path]} onDone={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
