import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { currencies, type Currency } from '#domain/currency.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import { languages, type Language } from '#domain/language.ts'
import { templateNames, type TemplateName } from '#domain/profile.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { templateTexts } from '#domain/templates/texts/texts.ts'
import { parseWorkspace } from '#domain/validate.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { defaultCurrency, nextMonth } from './defaults.ts'
import { useFocusBack } from './use-focus-back.ts'

interface NewWorkspaceDialogProps {
  template: TemplateName
  onClose: () => void
}

/** Asks for what a template cannot know; everything has a value already, so that Enter is enough. */
export function NewWorkspaceDialog(props: NewWorkspaceDialogProps) {
  const { t, language: shown } = useLanguage()
  const { library, newId, now } = useApplication()
  const [, navigate] = useLocation()
  useFocusBack()
  const firstMonth = nextMonth(now())
  const [template, setTemplate] = useState(props.template)
  const [language, setLanguage] = useState<Language>(shown)
  const [currency, setCurrency] = useState<Currency>(defaultCurrency(shown))
  const [name, setName] = useState<string | null>(null)
  const [client, setClient] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const titleOf = (one: TemplateName, words: Language) => templateTexts[words][one].title
  const suggestedName = `${titleOf(template, language)} ${firstMonth.year}`

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const workspaceId = newId() as WorkspaceId
    const workspace = createFromTemplate({
      template,
      language,
      currency,
      workspaceId,
      name: (name ?? suggestedName).trim(),
      client: client.trim(),
      createdAt: now(),
      firstMonth,
      newId,
    })
    const checked = parseWorkspace(workspace)
    if (!checked.ok) {
      setProblem(problemText(checked.problems[0]!, t, shown))
      return
    }
    try {
      await library.create(workspace)
    } catch (error) {
      setProblem(t('home.notCreated', { detail: String(error) }))
      return
    }
    navigate(`/workspace/${workspaceId}/${template === 'empty' ? 'stages' : 'overview'}`)
  }

  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('home.newWorkspace')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Select
            label={t('home.template')}
            description={templateTexts[shown][template].whenToUse}
            allowDeselect={false}
            data={templateNames.map((one) => ({ value: one, label: titleOf(one, shown) }))}
            value={template}
            onChange={(value) => setTemplate(value as TemplateName)}
          />
          <TextInput
            data-autofocus
            data-testid="new-name"
            label={t('home.name')}
            value={name ?? suggestedName}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('home.client')}
            description={t('home.clientHint')}
            value={client}
            maxLength={120}
            onChange={(event) => setClient(event.currentTarget.value)}
          />
          <SimpleGrid cols={2}>
            <Select
              label={t('home.definitionLanguage')}
              description={t('home.definitionLanguageHint')}
              allowDeselect={false}
              data={languages.map((one) => ({ value: one, label: t(`home.${one}`) }))}
              value={language}
              onChange={(value) => setLanguage(value as Language)}
            />
            <Select
              label={t('home.currency')}
              description={t('home.currencyHint')}
              allowDeselect={false}
              data={[...currencies]}
              value={currency}
              onChange={(value) => setCurrency(value as Currency)}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" data-testid="create-workspace">
              {t('home.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
