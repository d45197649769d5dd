import { Button, FileButton, Group, Menu } from '@mantine/core'
import { FileText } from 'lucide-react'
import { useRef } from 'react'
import type { Round } from '#domain/agreement/round.ts'
import { ballotsOf } from '#exchange/ballots.ts'
import { safeFileName } from '#exchange/file-name.ts'
import { printRequest } from '#exchange/print-request.ts'
import { writeAnswerSheet } from '#exchange/answer-sheet.ts'
import { answererName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useSaving } from '../use-saving.ts'
import classes from './RoundPapers.module.css'
import { SheetOutcome } from './SheetOutcome.tsx'
import { useImportSheet } from './use-import-sheet.ts'
import { waitingFor } from './waiting-for.ts'

interface RoundPapersProps {
  round: Round
  title: string
  /** A faster way to type in ballots; undefined where each is typed into the form */
  onTypeIn?: (() => void) | undefined
}

/** For those who do not answer at the machine: ballots on paper, sheets by mail. */
export function RoundPapers({ round, title, onTypeIn }: RoundPapersProps) {
  const { t, language } = useLanguage()
  const { files, print, settings, now } = useApplication()
  const workspace = useCommittedWorkspace()
  const { saved, save } = useSaving()
  const { imported, importSheet } = useImportSheet(round)
  const resetFile = useRef<() => void>(null)
  const waiting = waitingFor(workspace, round)
  const { client, name: workspaceName } = workspace.profile

  function printBallots(): void {
    const { paper, userName } = settings
    void save(async () => {
      const report = ballotsOf(workspace, { round, answerers: waiting, title, language, now: now() })
      return print.savePdf(printRequest({ document: { kind: 'ballots', paper, report }, userName, t }))
    })
  }
  function saveSheet(answerer: Round['answerers'][number]): void {
    const name = answererName(answerer, t)
    void save(async () =>
      files.saveText({
        kind: 'sheet',
        title: t('rounds.saveSheetDialog'),
        filterLabel: t('rounds.sheetKind'),
        suggestedName: safeFileName([client, workspaceName, name], 'csv'),
        text: writeAnswerSheet({ workspace, round, answerer, title: `${title} · ${name}`, language }),
      }),
    )
  }

  return (
    <div className={classes.papers}>
      <Group gap={8}>
        {onTypeIn === undefined ? null : (
          <Button size="xs" variant="default" onClick={onTypeIn}>
            {t('rounds.typeInAll')}
          </Button>
        )}
        {waiting.length === 0 ? null : (
          <>
            <Button size="xs" variant="default" onClick={printBallots}>
              {t('rounds.printBallots')}
            </Button>
            <Menu>
              <Menu.Target>
                <Button size="xs" variant="default">
                  {t('rounds.saveSheet')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {waiting.map((answerer) => (
                  <Menu.Item
                    key={answerer.id}
                    leftSection={<FileText size={14} aria-hidden="true" />}
                    onClick={() => saveSheet(answerer)}
                  >
                    {answererName(answerer, t)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </>
        )}
        <FileButton
          resetRef={resetFile}
          accept=".csv,text/csv"
          inputProps={{ 'aria-label': t('rounds.importSheet') }}
          onChange={(file) => {
            if (file !== null) void importSheet(file)
            // The same file may be chosen again once it was corrected.
            resetFile.current?.()
          }}
        >
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              {t('rounds.importSheet')}
            </Button>
          )}
        </FileButton>
      </Group>
      {saved?.kind === 'saved' ? <p role="status">{t('rounds.savedTo', { path: saved.path })}</p> : null}
      {saved?.kind === 'failed' ? (
        <p role="alert" className={classes.problem}>
          {saved.message}
        </p>
      ) : null}
      {imported === null ? null : <SheetOutcome outcome={imported} />}
    </div>
  )
}
