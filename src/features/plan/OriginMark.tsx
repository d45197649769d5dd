import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { OriginForm } from './OriginForm.tsx'
import classes from './OriginMark.module.css'
import { originName } from './origin-words.ts'

/**
 * A mark inside a field that tells where its number comes from; a click opens the form. It is no tab stop,
 * or every field would be two: by keyboard the same form stands in the list of inputs.
 */
export function OriginMark({ path, inputName }: { path: InputPath; inputName: string }) {
  const { t } = useLanguage()
  const provenance = useWorkspace().provenance[path]
  const [isOpen, setIsOpen] = useState(false)
  const origin = originName(provenance?.origin, t)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.mark}
          data-origin={provenance?.origin ?? 'unknown'}
          title={t('inputs.originOf', { input: inputName, origin })}
          aria-label={t('inputs.originOf', { input: inputName, origin })}
          onClick={() => setIsOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen ? <OriginForm paths={[path]} onDone={() => setIsOpen(false)} /> : null}
      </Popover.Dropdown>
    </Popover>
  )
}
