import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '#ui/language.tsx'
import { ChartActionsProvider, type ChartActions } from './chart-actions.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { drawPicture } from './draw-picture.ts'

// happy-dom draws nothing.
vi.mock('./draw-picture.ts', () => ({ drawPicture: vi.fn() }))

function renderFrame({ hasActions = true } = {}) {
  const actions = {
    copyPicture: vi.fn<ChartActions['copyPicture']>(),
    savePicture: vi.fn<ChartActions['savePicture']>(),
    copyTable: vi.fn<ChartActions['copyTable']>(),
  }
  const configure = () => ({ type: 'bar' as const, data: { datasets: [] } })
  render(
    <LanguageProvider language="fi">
      <ChartActionsProvider value={hasActions ? actions : null}>
        <ChartFrame
          title="Kassavirta"
          unit="€, ennen veroja"
          chart={<p>chart</p>}
          configure={configure}
          table={<p>table</p>}
          figures={{ columns: [{ name: 'Kuukausi' }, { name: 'Kassa', digits: 2 }], rows: [['tammi', 1.5]] }}
        />
      </ChartActionsProvider>
    </LanguageProvider>,
  )
  return { actions, configure, user: userEvent.setup() }
}

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

describe('a chart', () => {
  it('is copied and saved as a picture of itself', async () => {
    const { actions, configure, user } = renderFrame()
    const png = Uint8Array.of(1)
    vi.mocked(drawPicture).mockResolvedValue(png)
    expect(buttons()).toEqual(['Kopioi kuva', 'Tallenna kuva…', 'Taulukko'])
    await user.click(screen.getByRole('button', { name: 'Kopioi kuva' }))
    expect(drawPicture).not.toHaveBeenCalled()
    expect(await actions.copyPicture.mock.calls[0]?.[0]()).toBe(png)
    expect(drawPicture).toHaveBeenCalledWith({ title: 'Kassavirta', unit: '€, ennen veroja', configure })
    await user.click(screen.getByRole('button', { name: 'Tallenna kuva…' }))
    const [title, draw] = actions.savePicture.mock.calls[0]!
    expect(title).toBe('Kassavirta')
    expect(await draw()).toBe(png)
  })

  it('is copied as a table where the table is shown', async () => {
    const { actions, user } = renderFrame()
    await user.click(screen.getByRole('button', { name: 'Taulukko' }))
    expect(buttons()).toEqual(['Kopioi taulukko', 'Kaavio'])
    await user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }))
    expect(actions.copyTable.mock.calls[0]?.[0]().text).toBe('Kuukausi\tKassa\r\ntammi\t1,5')
  })

  it('is only looked at where nothing can be done with it', () => {
    renderFrame({ hasActions: false })
    expect(buttons()).toEqual(['Taulukko'])
  })
})
