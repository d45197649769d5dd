import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import { origins, type Origin } from '#domain/provenance.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { originName } from '#i18n/origin-words.ts'

interface OriginFormProps {
  /** The inputs that get the same origin */
  paths: readonly InputPath[]
  onDone: () => void
}

/** Says where numbers come from: kind, source, who. The date is that of today. */
export function OriginForm({ paths, onDone }: OriginFormProps) {
  const { t, language } = useLanguage()
  const { settings, now } = useApplication()
  const session = useSession()
  const { provenance } = useWorkspace()
  const known = paths.length === 1 ? provenance[paths[0]!] : undefined
  const [origin, setOrigin] = useState<Origin>(
    known === undefined || known.origin === 'example' ? 'estimate' : known.origin,
  )
  const [source, setSource] = useState(known?.source ?? '')
  const [who, setWho] = useState(known?.who || settings.userName)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const outcome = session.commit({ type: 'set-origin', paths: [...paths], origin, source, who, at: now() })
    if (outcome.ok) onDone()
    else setProblem(problemText(outcome.problems[0]!, t, language))
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" w={260}>
        <Select
          label={t('inputs.origin')}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={origins.map((one) => ({ value: one, label: originName(one, t) }))}
          value={origin}
          onChange={(value) => setOrigin(value as Origin)}
        />
        <TextInput
          label={t('inputs.source')}
          placeholder={t('inputs.sourcePlaceholder')}
          value={source}
          error={problem}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <TextInput
          label={t('inputs.who')}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button size="xs" type="submit">
            {t('inputs.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
