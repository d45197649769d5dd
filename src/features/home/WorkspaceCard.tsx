import { ActionIcon, Menu } from '@mantine/core'
import { Copy, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { dayOf } from '#i18n/days.ts'
import { formatDateTime } from '#i18n/format.ts'
import { reviewReminder } from '#i18n/review-words.ts'
import { useApplication } from '#session/application-context.tsx'
import type { WorkspaceSummary } from '#storage/workspace-library.ts'
import { useLanguage } from '#ui/language.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import type { WorkspaceActions } from './use-workspaces.tsx'
import classes from './WorkspaceCard.module.css'

interface WorkspaceCardProps {
  summary: WorkspaceSummary
  actions: WorkspaceActions
}

export function WorkspaceCard({ summary, actions }: WorkspaceCardProps) {
  const { t, language } = useLanguage()
  const { now } = useApplication()
  const [isRenaming, setIsRenaming] = useState(false)
  const menuButton = useRef<HTMLButtonElement>(null)
  const { profile, changedAt } = summary
  const { version, status } = summary.definitions
  const review = reviewReminder(summary.reviewOn, dayOf(now()), { t, language })
  return (
    <li className={classes.card}>
      <Link href={`/workspace/${profile.id}/overview`} className={classes.link}>
        <span className={classes.name}>{profile.name}</span>
        <span className={classes.client}>{profile.client || t('home.noClient')}</span>
        <span className={classes.facts}>
          <span className={classes.status} data-status={status}>
            {t('common.versionStatus', { version, status: t(`common.${status}`) })}
          </span>
          {profile.isSample ? <span className={classes.status}>{t('home.sample')}</span> : null}
          {review === null ? null : (
            <span className={classes.review} data-due={review.isDue}>
              {review.text}
            </span>
          )}
          <span className={classes.time}>
            {t('home.changedAt', { time: formatDateTime(changedAt, language) })}
          </span>
        </span>
      </Link>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            ref={menuButton}
            className={classes.menu!}
            variant="subtle"
            color="gray"
            size={28}
            aria-label={t('home.actionsFor', { name: profile.name })}
          >
            <EllipsisVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={14} aria-hidden />} onClick={() => setIsRenaming(true)}>
            {t('common.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Copy size={14} aria-hidden />}
            onClick={() => void actions.duplicate(summary)}
          >
            {t('home.duplicate')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Trash2 size={14} aria-hidden />}
            onClick={() => void actions.remove(summary)}
          >
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRenaming ? (
        <RenameDialog
          summary={summary}
          onRename={actions.rename}
          onClose={() => {
            setIsRenaming(false)
            menuButton.current?.focus()
          }}
        />
      ) : null}
    </li>
  )
}
