import { Button } from '@mantine/core'
import { FilePlus2, FolderOpen, Settings2, Sparkles } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { TemplateName } from '#domain/profile.ts'
import { useLanguage } from '#ui/language.tsx'
import { Logo } from '#ui/Logo.tsx'
import classes from './HomeScreen.module.css'
import { NewWorkspaceDialog } from './NewWorkspaceDialog.tsx'
import { RefusedFileDialog } from './RefusedFileDialog.tsx'
import { TemplateGallery } from './TemplateGallery.tsx'
import { useOpenFile } from './use-open-file.ts'
import { useSample } from './use-sample.ts'
import { useWorkspaces } from './use-workspaces.tsx'
import { WorkspaceCard } from './WorkspaceCard.tsx'

interface HomeScreenProps {
  onSettings: () => void
  /** A second start handed over a file */
  onFilePending: (listener: () => void) => () => void
}

/** All workspaces, and the ways to a new one. */
export function HomeScreen({ onSettings, onFilePending }: HomeScreenProps) {
  const { t } = useLanguage()
  const [location, navigate] = useLocation()
  const [template, setTemplate] = useState<TemplateName | null>(null)
  const workspaces = useWorkspaces()
  const opening = useOpenFile()
  const openSample = useSample()
  const { chooseFile, takePending, takeDropped } = opening

  useEffect(() => {
    void takePending()
    return onFilePending(() => void takePending())
  }, [takePending, onFilePending])

  const chooseFileNow = useEffectEvent(() => void chooseFile())
  useEffect(() => {
    // The native menu leads here from any screen.
    if (location !== '/open') return
    navigate('/', { replace: true })
    chooseFileNow()
  }, [location, navigate])

  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) void takeDropped(file)
  })
  useEffect(() => {
    // Without this a dropped file would be opened in the place of the application.
    const allow = (event: DragEvent) => event.preventDefault()
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', drop)
    }
  }, [])

  const chosen = template ?? (location === '/new' ? 'inbound' : null)
  const isFirstStart = workspaces.list?.length === 0
  return (
    <main className={classes.home}>
      <header className={classes.header}>
        <Logo size={28} />
        <span className={classes.product}>{t('common.productName')}</span>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<Settings2 size={16} aria-hidden />}
          onClick={onSettings}
        >
          {t('common.settings')}
        </Button>
      </header>

      <div className={classes.lead}>
        <h1>{isFirstStart ? t('home.firstTitle') : t('home.title')}</h1>
        {isFirstStart ? <p className={classes.explanation}>{t('home.firstExplanation')}</p> : null}
      </div>

      {workspaces.list === null || isFirstStart ? null : (
        <section aria-labelledby="workspaces-title">
          <h2 id="workspaces-title" className="visually-hidden">
            {t('home.workspaces')}
          </h2>
          <ul className={classes.cards} data-testid="workspace-cards">
            {workspaces.list.map((summary) => (
              <WorkspaceCard key={summary.profile.id} summary={summary} actions={workspaces} />
            ))}
          </ul>
        </section>
      )}

      {workspaces.list === null ? null : (
        <section className={classes.start} aria-labelledby="start-title">
          <h2 id="start-title">{t('home.startFromTemplate')}</h2>
          <TemplateGallery onChoose={setTemplate} />
          <div className={classes.others}>
            <Button
              variant="default"
              leftSection={<Sparkles size={16} aria-hidden />}
              data-testid="open-sample"
              onClick={() => void openSample()}
            >
              {t('home.openSample')}
            </Button>
            <Button
              variant="default"
              leftSection={<FolderOpen size={16} aria-hidden />}
              data-testid="open-file"
              onClick={() => void chooseFile()}
            >
              {t('home.openFile')}
            </Button>
            <span className={classes.hint}>
              <FilePlus2 size={14} aria-hidden /> {t('home.dropHint')}
            </span>
          </div>
        </section>
      )}
      <p className={classes.privacy}>{t('home.privacy')}</p>

      {chosen === null ? null : (
        <NewWorkspaceDialog
          template={chosen}
          onClose={() => {
            setTemplate(null)
            navigate('/', { replace: true })
          }}
        />
      )}
      <RefusedFileDialog refusal={opening.refusal} onClose={opening.dismiss} />
    </main>
  )
}
