import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { renderFields } from '../testing/render-fields.tsx'
import { ChannelsSection } from './ChannelsSection.tsx'

it('a channel that is added stands open, ready to be named', async () => {
  const workspace = buildWorkspace({
    stages: [{ id: 'lead' }, { id: 'won' }],
    channels: [{ id: 'ads', name: 'Ads' }],
  })
  const { session } = renderFields(<ChannelsSection />, { workspace, engine: inlineRunner })
  const user = userEvent.setup()
  await user.click(screen.getByTestId('add-channel'))
  const name = screen.getByRole('textbox', { name: 'Name of the channel' })
  expect(name).toHaveFocus()
  await user.keyboard('Fairs{Enter}')
  expect(Object.values(session.committed.channels).map((channel) => channel.name)).toEqual(['Ads', 'Fairs'])
})
