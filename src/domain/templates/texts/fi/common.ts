import type { ChannelNames, SampleText, TemplateCard } from '../shape.ts'

export const empty: TemplateCard = {
  title: 'Tyhjä',
  summary: 'Ei vaiheita, ei kanavia, ei lukuja.',
  whenToUse: 'Sopii, kun oma myyntisuppilo on jo olemassa ja se kirjataan alusta alkaen itse.',
}

export const channels: ChannelNames = {
  organic: 'Orgaaninen haku ja sisällöt',
  paid: 'Hakumainonta',
  partners: 'Kumppanit ja suosittelut',
}

export const sample: SampleText = {
  name: 'Inbound-suunnitelma',
  client: 'Nordkap Oy',
  marketingLead: 'Markkinointipäällikkö',
  salesDirector: 'Myyntijohtaja',
  controller: 'Business controller',
  webAnalytics: (year) => `Verkkoanalytiikka, tammi–joulukuu ${year}`,
  advertising: (year) => `Mainostili, heinä–joulukuu ${year}, 6 214 klikkausta`,
  crm: (year) => `CRM, tammi–joulukuu ${year}, 41 kauppaa`,
  partnerProgramme: (year) => `Kumppaniohjelman vinkkirekisteri ${year}`,
  industryComparison: (year) => `Toimialaliiton vertailu B2B-yritysten myyntisuppiloista, ${year}`,
  budget: (year) => `Markkinoinnin budjetti ${year}, hallituksen hyväksymä`,
  workshop: 'Työpajan arvio, kuusi osallistujaa',
}
