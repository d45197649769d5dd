import type { ChannelNames, SampleText, TemplateCard } from '../shape.ts'
import { agreement } from './agreement.ts'

export const empty: TemplateCard = {
  title: 'Empty',
  summary: 'No stages, no channels, no numbers.',
  whenToUse: 'Suits those who bring a funnel of their own and want to enter it from the start.',
}

export const channels: ChannelNames = {
  organic: 'Organic search and content',
  paid: 'Paid search',
  partners: 'Partners and referrals',
}

export const sample: SampleText = {
  name: 'Inbound growth plan',
  client: 'Harrow & Vale Instruments Ltd',
  marketingLead: 'Head of marketing',
  salesDirector: 'Sales director',
  controller: 'Financial controller',
  webAnalytics: (year) => `Web analytics, Jan–Dec ${year}`,
  advertising: (year) => `Advertising account, Jul–Dec ${year}, 6,214 clicks`,
  crm: (year) => `CRM, Jan–Dec ${year}, 41 deals`,
  partnerProgramme: (year) => `Partner programme, register of introductions ${year}`,
  industryComparison: (year) => `Trade association’s comparison of B2B funnels, ${year}`,
  budget: (year) => `Marketing budget ${year}, approved by the board`,
  workshop: 'Workshop estimate, six people',
  scenarios: {
    withoutInvestment: {
      name: 'Without the programme',
      note: 'What the site brings anyway: half of the visits, no growth, no new costs.',
    },
    sharper: {
      name: 'Sharper qualification',
      note: 'Fewer leads become MQLs, but sales accepts more of them. To be discussed in the workshop.',
    },
    partners: { name: 'Twice the partners', note: 'A second partner manager from the first month on.' },
    slowYear: { name: 'Slow year', note: 'Smaller deals, longer negotiations.' },
  },
  charts: {
    risk: { name: 'How sure are we?', note: 'For the board: the chance of getting the money back.' },
    grid: { name: 'Deal size and win rate', note: '' },
    compare: { name: 'Four ways ahead', note: '' },
    tornado: { name: 'What matters most', note: '' },
  },
  agreement,
}
