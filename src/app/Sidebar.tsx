import { Download, LayoutDashboard, ListOrdered, Settings2, SlidersHorizontal } from 'lucide-react'
import type { ComponentType } from 'react'
import { Link } from 'wouter'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Logo } from '#ui/Logo.tsx'
import { SaveSign } from './SaveSign.tsx'
import classes from './Sidebar.module.css'
import type { ScreenName } from './WorkspaceFrame.tsx'

const icons: Record<ScreenName, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>> = {
  overview: LayoutDashboard,
  stages: ListOrdered,
  plan: SlidersHorizontal,
  report: Download,
}

interface SidebarProps {
  workspaceId: string
  screen: ScreenName
  onSettings: () => void
}

/** The one navigation bar of a workspace, in the order of the work. */
export function Sidebar({ workspaceId, screen, onSettings }: SidebarProps) {
  const { t } = useLanguage()
  const { profile } = useWorkspace()
  const { version, status } = profile.agreement
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
                  <span>{t(`common.${name}`)}</span>
                  {name === 'stages' ? (
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
