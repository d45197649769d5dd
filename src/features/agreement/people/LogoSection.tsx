import { Button, FileButton, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { logoOwners, type LogoOwner } from '#domain/agreement/logo.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './PeopleView.module.css'
import { readLogo } from './read-logo.ts'
import { useCommit } from '../use-commit.ts'

/** Logos for the cover of the agreement. */
export function LogoSection() {
  const { t } = useLanguage()
  return (
    <section className={classes.section} aria-labelledby="logos-title">
      <h3 id="logos-title">{t('people.logos')}</h3>
      <p className={classes.hint}>{t('people.logosHint')}</p>
      <div className={classes.logos}>
        {logoOwners.map((owner) => (
          <LogoField key={owner} owner={owner} />
        ))}
      </div>
    </section>
  )
}

function LogoField({ owner }: { owner: LogoOwner }) {
  const { t } = useLanguage()
  const logo = useWorkspacePart((workspace) => workspace.logos[owner])
  const commit = useCommit()
  const [problem, setProblem] = useState<string | null>(null)
  const resetFile = useRef<() => void>(null)
  const name = t(`people.${owner}Logo`)

  async function take(file: File): Promise<void> {
    const read = await readLogo(file)
    setProblem(read.ok ? commit({ type: 'set-logo', owner, logo: read.logo }) : t(`people.${read.problem}`))
  }

  return (
    <div className={classes.logo}>
      <h4 className={classes.hint}>{name}</h4>
      <div className={classes.picture} data-empty={logo === undefined || undefined}>
        {logo === undefined ? t('people.noLogo') : <img src={logo.image} alt={name} />}
      </div>
      <Group gap={8}>
        <FileButton
          resetRef={resetFile}
          accept="image/png,image/jpeg"
          inputProps={{ 'aria-label': t('people.chooseLogoOf', { name }) }}
          onChange={(file) => {
            if (file !== null) void take(file)
            resetFile.current?.()
          }}
        >
          {(props) => (
            <Button size="xs" variant="default" aria-label={t('people.chooseLogoOf', { name })} {...props}>
              {t('people.chooseLogo')}
            </Button>
          )}
        </FileButton>
        {logo === undefined ? null : (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('people.removeLogoOf', { name })}
            onClick={() => setProblem(commit({ type: 'set-logo', owner, logo: null }))}
          >
            {t('common.remove')}
          </Button>
        )}
      </Group>
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
