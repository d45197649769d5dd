import { MantineProvider } from '@mantine/core'
import { notifications, Notifications } from '@mantine/notifications'
import { renderHook, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserPlatform, type BrowserOptions } from '#platform/browser.ts'
import { PlatformError } from '#platform/contract.ts'
import { Session } from '#session/session.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { useChartActions } from './use-chart-actions.ts'

afterEach(() => notifications.clean())

/** One transparent point */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
const draw = () => Promise.resolve(png)

function renderActions(options: BrowserOptions = {}) {
  const platform = browserPlatform(options)
  const session = new Session(sampleWorkspace(), { save: () => Promise.resolve() }, () => 0)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <Notifications />
        {children}
      </LanguageProvider>
    </MantineProvider>
  )
  const { result } = renderHook(() => useChartActions(platform, session), { wrapper })
  return { platform, profile: session.committed.profile, actions: result.current }
}

describe('the actions of a chart', () => {
  it('copy a picture, and say so', async () => {
    const { platform, actions } = renderActions()
    actions.copyPicture(draw)
    expect(await screen.findByText('Picture copied')).toBeInTheDocument()
    expect(platform.simulate.copied()).toEqual({ png })
  })

  it('copy a table, and say so', async () => {
    const { platform, actions } = renderActions()
    const table = { text: 'a\tb', html: '<table></table>' }
    actions.copyTable(() => table)
    expect(await screen.findByText('Table copied')).toBeInTheDocument()
    expect(platform.simulate.copied()).toEqual(table)
  })

  it('save a picture under the name of the client, the workspace and the chart', async () => {
    const savePicture = vi.fn<NonNullable<BrowserOptions['savePicture']>>(() =>
      Promise.resolve({ path: '/home/a/b.png' }),
    )
    const { actions, profile } = renderActions({ savePicture })
    actions.savePicture('Cash: both scenarios', draw)
    expect(await screen.findByText('The picture was saved: /home/a/b.png')).toBeInTheDocument()
    expect(savePicture.mock.calls).toEqual([
      [
        {
          title: 'Save the picture',
          filterLabel: 'PNG picture',
          suggestedName: `${profile.client} - ${profile.name} - Cash both scenarios.png`,
          png,
        },
      ],
    ])
  })

  it('say nothing where the dialog was cancelled', async () => {
    const { actions } = renderActions()
    actions.savePicture('Cash', draw)
    actions.copyTable(() => ({ text: '', html: '' }))
    await screen.findByText('Table copied')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('say in words what failed', async () => {
    const { actions } = renderActions({
      savePicture: () =>
        Promise.reject(new PlatformError({ code: 'disk-full', detail: 'ENOSPC', place: '/place' })),
    })
    actions.savePicture('Cash', draw)
    expect(await screen.findByText(/the disk is full/)).toBeInTheDocument()
    expect(screen.getByText('/place')).toBeInTheDocument()
    actions.copyPicture(() => Promise.reject(new Error('the page cannot draw')))
    expect(await screen.findByText(/picture could not be copied/)).toBeInTheDocument()
    expect(screen.getByText(/the page cannot draw/)).toBeInTheDocument()
    actions.copyPicture(() => Promise.resolve(new Uint8Array()))
    expect(await screen.findByText(/invalid/)).toBeInTheDocument()
    actions.copyTable(() => {
      throw new RangeError('must be finite')
    })
    expect(await screen.findByText(/table could not be copied/)).toBeInTheDocument()
  })
})
