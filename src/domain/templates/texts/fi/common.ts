import type { ChannelNames, SampleText, TemplateCard } from '../shape.ts'
import { agreement } from './agreement.ts'

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
  scenarios: {
    withoutInvestment: {
      name: 'Ilman ohjelmaa',
      note: 'Mitä sivusto tuo joka tapauksessa: puolet käynneistä, ei kasvua, ei uusia kustannuksia.',
    },
    sharper: {
      name: 'Tarkempi karsinta',
      note: 'Harvempi liidi kelpaa MQL:ksi, mutta myynti hyväksyy niistä useamman. Puhutaan työpajassa.',
    },
    partners: { name: 'Kumppaneita kaksin verroin', note: 'Toinen kumppanivastaava heti alusta.' },
    slowYear: { name: 'Hidas vuosi', note: 'Pienempiä kauppoja, pidemmät neuvottelut.' },
  },
  charts: {
    risk: {
      name: 'Kuinka varmoja olemme?',
      note: 'Hallitukselle: millä todennäköisyydellä rahat saadaan takaisin.',
    },
    grid: { name: 'Kaupan koko ja voittoprosentti', note: '' },
    compare: { name: 'Neljä tietä eteenpäin', note: '' },
    tornado: { name: 'Mikä ratkaisee eniten', note: '' },
  },
  agreement,
}
