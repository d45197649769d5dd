import { ActionIcon, Menu } from '@mantine/core'
import {
  ArrowDown,
  ArrowUp,
  Check,
  Copy,
  EllipsisVertical,
  Lock,
  LockOpen,
  Pencil,
  Scale,
  Trash2,
} from 'lucide-react'
import { useRef, useState } from 'react'
import type { Scenario } from '#domain/scenario.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { NameDialog } from '../NameDialog.tsx'
import { PromoteDialog } from './PromoteDialog.tsx'
import classes from './ScenarioPanel.module.css'
import { useScenarios } from './use-scenarios.ts'

interface ScenarioItemProps {
  scenario: Scenario
  isSelected: boolean
  onSelect: () => void
}

export function ScenarioItem({ scenario, isSelected, onSelect }: ScenarioItemProps) {
  const { t } = useLanguage()
  const { id, name, isLocked, overrides } = scenario
  const isBaseline = useWorkspacePart((workspace) => workspace.whatIf.baselineScenarioId === id)
  const scenarios = useScenarios()
  const [dialog, setDialog] = useState<'none' | 'rename' | 'promote'>('none')
  const menuButton = useRef<HTMLButtonElement>(null)
  const count = Object.keys(overrides).length
  const notes = [
    count === 0 ? t('whatIf.noChanges') : t('whatIf.changes', { count }),
    ...(isLocked ? [t('whatIf.locked')] : []),
    ...(isBaseline ? [t('whatIf.baseline')] : []),
  ]

  function close(): void {
    setDialog('none')
    menuButton.current?.focus()
  }

  return (
    <li className={classes.item} data-selected={isSelected || undefined} data-testid="scenario-item">
      <button type="button" className={classes.name} aria-pressed={isSelected} onClick={onSelect}>
        {name}
        <span className={classes.notes}>{notes.join(' · ')}</span>
      </button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            ref={menuButton}
            className={classes.menu!}
            variant="subtle"
            color="gray"
            size={28}
            aria-label={t('whatIf.menuOf', { name })}
          >
            <EllipsisVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={14} aria-hidden />} onClick={() => setDialog('rename')}>
            {t('whatIf.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Copy size={14} aria-hidden />}
            onClick={() => scenarios.duplicate(scenario)}
          >
            {t('whatIf.duplicate')}
          </Menu.Item>
          <Menu.Item
            leftSection={isLocked ? <LockOpen size={14} aria-hidden /> : <Lock size={14} aria-hidden />}
            onClick={() => scenarios.edit(id, { isLocked: !isLocked })}
          >
            {t(isLocked ? 'whatIf.unlock' : 'whatIf.lock')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Scale size={14} aria-hidden />}
            onClick={() => scenarios.setBaseline(isBaseline ? null : id)}
          >
            {t(isBaseline ? 'whatIf.dropBaseline' : 'whatIf.makeBaseline')}
          </Menu.Item>
          <Menu.Item leftSection={<ArrowUp size={14} aria-hidden />} onClick={() => scenarios.move(id, -1)}>
            {t('whatIf.moveUp')}
          </Menu.Item>
          <Menu.Item leftSection={<ArrowDown size={14} aria-hidden />} onClick={() => scenarios.move(id, 1)}>
            {t('whatIf.moveDown')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Check size={14} aria-hidden />}
            disabled={count === 0}
            onClick={() => setDialog('promote')}
          >
            {t('whatIf.promote')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Trash2 size={14} aria-hidden />}
            disabled={isLocked}
            onClick={() => scenarios.remove(scenario)}
          >
            {t('whatIf.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'rename' ? (
        <NameDialog
          title={t('whatIf.rename')}
          nameLabel={t('whatIf.scenarioName')}
          name={name}
          action={t('common.rename')}
          check={(newName) => scenarios.checkName(id, newName)}
          onSubmit={(newName) => scenarios.edit(id, { name: newName })}
          onClose={close}
        />
      ) : null}
      {dialog === 'promote' ? <PromoteDialog scenario={scenario} onClose={close} /> : null}
    </li>
  )
}
