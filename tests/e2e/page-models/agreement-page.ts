import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#i18n/translate.ts'
import type { WorkspacePage } from './workspace-page.ts'

export type AgreementView = 'people' | 'terms' | 'criteria' | 'calibrate' | 'estimate' | 'decide' | 'versions'

/** Agreeing as a facilitator does it: people, blind rounds, consent. */
export class AgreementPage {
  readonly page: Page
  readonly t: Translate
  private readonly workspace: WorkspacePage

  constructor(workspace: WorkspacePage) {
    this.page = workspace.page
    this.t = workspace.t
    this.workspace = workspace
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  get openRound(): Locator {
    return this.page.getByTestId('open-round')
  }

  get revealedRound(): Locator {
    return this.page.getByTestId('revealed-round')
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async goTo(view: AgreementView): Promise<void> {
    await this.workspace.goTo('agreement')
    const link = this.page
      .getByRole('navigation', { name: this.t('workshop.views') })
      .getByRole('link', { name: this.t(`workshop.${view}`), exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  async addParticipant(name: string, role: string): Promise<void> {
    const field = this.page.getByTestId('new-participant')
    await field.fill(name)
    await this.page.getByRole('combobox', { name: this.t('people.newRoleOf') }).click()
    await this.page.getByRole('option', { name: role, exact: true }).click()
    await field.press('Enter')
    await expect(this.page.getByRole('textbox', { name: this.t('people.nameOf', { name }) })).toBeVisible()
  }

  async begin(count: number): Promise<void> {
    await this.button(this.t('rounds.beginWith', { count })).click()
    await this.expectAnswered(0, count)
  }

  /** How many have sealed an answer in the open round */
  async expectAnswered(answered: number, count: number): Promise<void> {
    await expect(
      this.openRound.getByText(this.t('rounds.answered', { answered, count }), { exact: true }),
    ).toBeVisible()
  }

  /** Hands the machine to somebody, who lifts the curtain; gives the form. */
  async openForm(name: string, lift: 'iAm' | 'weAre'): Promise<Locator> {
    await this.button(this.t('rounds.answerOf', { name })).click()
    return this.liftCurtain(name, lift)
  }

  /** One after the other lifts the curtain, answers and seals, without going back to the round between. */
  async answerInTurn(
    names: readonly string[],
    lift: 'iAm' | 'weAre',
    answer: (form: Locator, name: string) => Promise<void>,
  ): Promise<void> {
    await this.button(this.t('rounds.answerOf', { name: names[0]! })).click()
    for (const name of names) {
      await answer(await this.liftCurtain(name, lift), name)
      await this.page.keyboard.press('Control+Enter')
      await expect(this.dialog.getByText(this.t('rounds.sealedNow'))).toBeVisible()
    }
    await this.dialog.getByRole('button', { name: this.t('rounds.backToRound') }).click()
    await expect(this.dialog).toHaveCount(0)
  }

  async reveal(): Promise<void> {
    await this.button(this.t('rounds.reveal')).click()
    await this.dialog.getByRole('button', { name: this.t('rounds.revealConfirm'), exact: true }).click()
    await expect(this.revealedRound).toBeVisible()
    await expect(this.dialog).toHaveCount(0)
  }

  choose(form: Locator, question: string, option: string): Promise<void> {
    return form
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: option, exact: true })
      .check()
  }

  /** The part of the view that says who can live with the definition of a stage */
  decision(stage: string): Locator {
    return this.page.getByRole('article', { name: stage, exact: true })
  }

  position(stage: string, name: string): Locator {
    return this.decision(stage).getByRole('group', { name: this.t('decide.positionOf', { name, stage }) })
  }

  /** Takes the position that a reason belongs to. */
  async takePosition(
    stage: string,
    name: string,
    stance: 'reservation' | 'objection',
    reason: string,
  ): Promise<void> {
    await this.position(stage, name)
      .getByRole('button', { name: this.t(`decide.${stance}`) })
      .click()
    const asked = stance === 'objection' ? 'decide.whyObjection' : 'decide.whyReservation'
    const field = this.decision(stage).getByRole('textbox', { name: this.t(asked, { name }) })
    await field.fill(reason)
    await field.press('Enter')
    await expect(field).toHaveCount(0)
  }

  async liftCurtain(name: string, lift: 'iAm' | 'weAre'): Promise<Locator> {
    await this.dialog.getByRole('button', { name: this.t(`rounds.${lift}`, { name }) }).click()
    const form = this.dialog.locator('form')
    await expect(form.getByRole('heading', { name, exact: true })).toBeFocused()
    return form
  }
}
