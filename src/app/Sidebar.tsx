import { ActionIcon } from '@mantine/core'
import {
  Download,
  Handshake,
  GitCompareArrows,
  LayoutDashboard,
  ListOrdered,
  Redo2,
  Settings2,
  SlidersHorizontal,
  Undo2,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { Link } from 'wouter'
import { latestVersion } from '#domain/agreement/versions.ts'
import { useUndo, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Logo } from '#ui/Logo.tsx'
import { SaveSign } from './SaveSign.tsx'
import classes from './Sidebar.module.css'
import type { ScreenName } from './WorkspaceFrame.tsx'

const icons: Record<ScreenName, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>> = {
  overview: LayoutDashboard,
  stages: ListOrdered,
  agreement: Handshake,
  plan: SlidersHorizontal,
  'what-if': GitCompareArrows,
  report: Download,
}

interface SidebarProps {
  workspaceId: string
  screen: ScreenName
  onSettings: () => void
  onUndo: () => void
  onRedo: () => void
}

/** The one navigation bar of a workspace, in the order of the work. */
export function Sidebar({ workspaceId, screen, onSettings, onUndo, onRedo }: SidebarProps) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { profile } = workspace
  const { version, status } = latestVersion(workspace)
  const { canUndo, canRedo } = useUndo()
  return (
    <div className={classes.sidebar}>
      <Link href="/" className={classes.product} title={t('common.home')}>
        <Logo />
        <span>{t('common.productName')}</span>
        <span className="visually-hidden">{t('common.home')}</span>
      </Link>
      <nav aria-label={t('common.navigation')}>
        <ul className={classes.list}>
          {(Object.keys(icons) as ScreenName[]).map((name) => {
            const Icon = icons[name]
            return (
              <li key={name}>
                <Link
                  href={`/workspace/${workspaceId}/${name}`}
                  className={classes.link}
                  aria-current={name === screen ? 'page' : undefined}
                >
                  <Icon size={16} aria-hidden />
                  <span>{name === 'what-if' ? t('whatIf.title') : t(`common.${name}`)}</span>
                  {name === 'agreement' ? (
                    <span className={classes.status} data-status={status}>
                      {t('common.versionStatus', { version, status: t(`common.${status}`) })}
                    </span>
                  ) : null}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className={classes.foot}>
        <div className={classes.history}>
          <HistoryButton label={t('common.undo')} isPossible={canUndo} onClick={onUndo} icon={Undo2} />
          <HistoryButton label={t('common.redo')} isPossible={canRedo} onClick={onRedo} icon={Redo2} />
        </div>
        <button type="button" className={classes.link} onClick={onSettings}>
          <Settings2 size={16} aria-hidden />
          <span>{t('common.settings')}</span>
        </button>
        <p className={classes.workspace}>
          <span>{profile.name}</span>
          {profile.client === '' ? null : <span className={classes.client}>{profile.client}</span>}
        </p>
        <SaveSign />
      </div>
    </div>
  )
}

interface HistoryButtonProps {
  label: string
  isPossible: boolean
  onClick: () => void
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
}

/** Not disabled where there is nothing to do: that would take the focus away from whoever just used it. */
function HistoryButton({ label, isPossible, onClick, icon: Icon }: HistoryButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      aria-label={label}
      title={label}
      aria-disabled={!isPossible}
      data-idle={!isPossible || undefined}
      className={classes.historyButton!}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  )
}
