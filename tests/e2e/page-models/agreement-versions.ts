import { expect, type Locator } from '@playwright/test'
import type { AgreementPage } from './agreement-page.ts'

interface Signing {
  party: string
  name: string
  role: string
  /** Draws a signature with the mouse as well */
  isDrawn?: boolean
}

/** Proposing, signing and beginning versions, on the view that the agreement has for it. */
export class AgreementVersions {
  private readonly agreement: AgreementPage

  constructor(agreement: AgreementPage) {
    this.agreement = agreement
  }

  async expectState(version: number, status: 'draft' | 'proposed' | 'agreed'): Promise<void> {
    const { page, t } = this.agreement
    await expect(
      page.getByRole('heading', { name: t(`versions.${status}Title`, { version }), exact: true }),
    ).toBeVisible()
  }

  proposeButton(version: number): Locator {
    const { agreement } = this
    return agreement.button(agreement.t('versions.propose', { version }))
  }

  async propose(version: number): Promise<void> {
    const { dialog, t } = this.agreement
    await this.proposeButton(version).click()
    await dialog.getByRole('button', { name: t('versions.proposeConfirm') }).click()
    await this.expectState(version, 'proposed')
  }

  async openSigning(party: string): Promise<Locator> {
    const { dialog, t } = this.agreement
    await this.agreement.button(t('versions.signFor', { party })).click()
    await expect(dialog.getByTestId('signature-pad')).toBeVisible()
    return dialog
  }

  async sign({ party, name, role, isDrawn = false }: Signing): Promise<void> {
    const { page, t } = this.agreement
    const dialog = await this.openSigning(party)
    await dialog.getByRole('combobox', { name: t('versions.signerName') }).fill(name)
    await dialog.getByRole('textbox', { name: t('versions.signerRole') }).fill(role)
    if (isDrawn) await this.draw(dialog.getByTestId('signature-pad'))
    await dialog.getByRole('button', { name: t('versions.sign'), exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await expect(
      page.getByRole('list', { name: t('versions.signatures') }).getByText(`${name}, ${role}`),
    ).toBeVisible()
  }

  async withdrawProposal(version: number): Promise<void> {
    const { dialog, t } = this.agreement
    await this.agreement.button(t('versions.withdrawProposal')).click()
    await dialog.getByRole('button', { name: t('versions.withdrawProposal') }).click()
    await this.expectState(version, 'draft')
  }

  async begin(version: number, reason: string): Promise<void> {
    const { dialog, t } = this.agreement
    await this.agreement.button(t('versions.begin', { version })).click()
    await dialog.getByRole('textbox', { name: t('versions.reasonLabel') }).fill(reason)
    await dialog.getByRole('button', { name: t('versions.beginConfirm', { version }) }).click()
    await this.expectState(version, 'draft')
  }

  private async draw(pad: Locator): Promise<void> {
    const { mouse } = this.agreement.page
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (box === null) throw new Error('there is no room to sign in')
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
    await mouse.move(...at(0.2, 0.7))
    await mouse.down()
    for (const [x, y] of [
      [0.3, 0.2],
      [0.4, 0.8],
      [0.6, 0.3],
    ] as const)
      await mouse.move(...at(x, y), { steps: 4 })
    await mouse.up()
    await expect(pad.locator('path')).toBeVisible()
  }
}
