import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '#domain/language.ts'
import { translator, type Translate } from '#i18n/translate.ts'

export type ScreenName = 'overview' | 'stages' | 'agreement' | 'plan' | 'what-if' | 'report'

/** The application as a person sees it, in one language. */
export class WorkspacePage {
  readonly page: Page
  readonly t: Translate

  constructor(page: Page, language: Language) {
    this.page = page
    this.t = translator(language)
  }

  async createFromTemplate(
    template: 'inbound' | 'classic' | 'waterfall' | 'empty',
    name?: string,
  ): Promise<void> {
    await this.page.getByTestId(`template-${template}`).click()
    if (name !== undefined) await this.page.getByTestId('new-name').fill(name)
    await this.page.getByTestId('create-workspace').click()
    await expect(this.page.getByTestId('save-sign')).toBeVisible()
  }

  async openFromHome(name: string): Promise<void> {
    await this.page.getByTestId('workspace-cards').getByRole('link', { name }).click()
    await expect(this.page.getByTestId('save-sign')).toBeVisible()
  }

  async goTo(screen: ScreenName): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: screen === 'what-if' ? this.t('whatIf.title') : this.t(`common.${screen}`) })
      .click()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async goHome(): Promise<void> {
    await this.page.getByRole('link', { name: this.t('common.home') }).click()
    await expect(this.page.getByTestId('open-sample')).toBeVisible()
  }

  /** Waits until everything done so far is on the disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByTestId('save-sign')).toHaveText(new RegExp(`^${this.t('common.saved')}`))
  }

  input(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** Types a value into a field of the plan and leaves it. */
  async enter(label: string, value: string): Promise<void> {
    await this.input(label).fill(value)
    await this.input(label).press('Tab')
  }

  figure(testId: string): Locator {
    return this.page.getByTestId(testId)
  }
}
