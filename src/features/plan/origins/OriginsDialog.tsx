import { Button, Checkbox, Group, Modal, Popover } from '@mantine/core'
import { useState } from 'react'
import { inputValue, listInputs, type InputDescription } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatDate } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { RangeMark } from '#ui/ranges/RangeMark.tsx'
import tables from '#ui/tables.module.css'
import { inputName, inputText } from '#i18n/input-words.ts'
import { originName } from '#i18n/origin-words.ts'
import { OriginForm } from './OriginForm.tsx'
import { useCommit } from '../inputs/use-commit.ts'
import classes from './OriginsDialog.module.css'

/** Every input whose origin is known or that has a value, to be confirmed one by one or many at once. */
export function OriginsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="min(960px, 94vw)"
      title={t('plan.originsTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <OriginsTable />
    </Modal>
  )
}

function OriginsTable() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const commit = useCommit()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isFormOpen, setIsFormOpen] = useState(false)
  const inputs = listInputs(workspace).filter((input) => isWorthAsking(workspace, input))
  const examples = inputs.filter(({ path }) => workspace.provenance[path]?.origin === 'example')

  function toggle(path: string): void {
    const next = new Set(chosen)
    if (!next.delete(path)) next.add(path)
    setChosen(next)
  }

  return (
    <div className={classes.dialog}>
      <p className={classes.hint}>{t('plan.originsHint')}</p>
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setChosen(new Set(examples.map(({ path }) => path)))}
        >
          {t('plan.selectAll')}
        </Button>
        <Popover opened={isFormOpen} onChange={setIsFormOpen} trapFocus withArrow>
          <Popover.Target>
            <Button
              size="compact-sm"
              disabled={chosen.size === 0}
              data-testid="set-origins"
              onClick={() => setIsFormOpen(true)}
            >
              {t('plan.setOriginOf', { count: chosen.size })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            {isFormOpen ? (
              <OriginForm
                paths={[...chosen]}
                onDone={() => {
                  setIsFormOpen(false)
                  setChosen(new Set())
                }}
              />
            ) : null}
          </Popover.Dropdown>
        </Popover>
      </Group>
      <div className={classes.scroll}>
        <table className={`${tables.table} ${tables.scrolling}`}>
          <thead>
            <tr>
              <th scope="col">{t('plan.input')}</th>
              <th scope="col" className={tables.number}>
                {t('plan.value')}
              </th>
              <th scope="col">{t('inputs.range')}</th>
              <th scope="col">{t('inputs.origin')}</th>
              <th scope="col">{t('inputs.source')}</th>
              <th scope="col">{t('inputs.who')}</th>
              <th scope="col">{t('inputs.when')}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map((input) => {
              const provenance = workspace.provenance[input.path]
              const at = provenance?.at ?? null
              return (
                <tr key={input.path}>
                  <th scope="row">
                    <Checkbox
                      label={inputName(workspace, input, t)}
                      checked={chosen.has(input.path)}
                      onChange={() => toggle(input.path)}
                    />
                  </th>
                  <td className={tables.number}>{inputText(workspace, input, t, language)}</td>
                  <td>
                    <RangeMark
                      isInList
                      input={input}
                      inputName={inputName(workspace, input, t)}
                      range={workspace.ranges[input.path]?.range}
                      value={inputValue(workspace, input.path) ?? null}
                      currency={workspace.profile.currency}
                      onSet={(range) => commit({ type: 'set-range', path: input.path, range })}
                    />
                  </td>
                  <td className={provenance?.origin === 'example' ? classes.example : undefined}>
                    {originName(provenance?.origin, t)}
                  </td>
                  <td>{provenance?.source}</td>
                  <td>{provenance?.who}</td>
                  <td>{at === null ? '' : formatDate(at, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Inputs that stand at nothing and were never touched say nothing about the plan. */
function isWorthAsking(workspace: Workspace, { path, kind }: InputDescription): boolean {
  if (workspace.provenance[path] !== undefined) return true
  const value = inputValue(workspace, path)
  if (workspace.ranges[path] !== undefined) return true
  return kind === 'number' && value !== 0 && value !== null && value !== 1
}
