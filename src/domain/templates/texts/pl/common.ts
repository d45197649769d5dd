import type { ChannelNames, SampleText, TemplateCard } from '../shape.ts'
import { agreement } from './agreement.ts'

export const empty: TemplateCard = {
  title: 'Pusty',
  summary: 'Bez etapów, bez kanałów, bez liczb.',
  whenToUse: 'Dla tych, którzy mają już własny lejek i chcą go wprowadzić od początku.',
}

export const channels: ChannelNames = {
  organic: 'Wyszukiwanie organiczne i treści',
  paid: 'Reklama w wyszukiwarce',
  partners: 'Partnerzy i polecenia',
}

export const sample: SampleText = {
  name: 'Plan rozwoju inbound',
  client: 'Jaworlin Automatyka sp. z o.o.',
  marketingLead: 'Kierownik marketingu',
  salesDirector: 'Dyrektor sprzedaży',
  controller: 'Kontroler finansowy',
  webAnalytics: (year) => `Analityka internetowa, styczeń–grudzień ${year}`,
  advertising: (year) => `Konto reklamowe, lipiec–grudzień ${year}, 6214 kliknięć`,
  crm: (year) => `CRM, styczeń–grudzień ${year}, 41 transakcji`,
  partnerProgramme: (year) => `Program partnerski, rejestr poleceń ${year}`,
  industryComparison: (year) => `Porównanie lejków B2B przygotowane przez izbę branżową, ${year}`,
  budget: (year) => `Budżet marketingu ${year}, zatwierdzony przez zarząd`,
  workshop: 'Szacunek z warsztatu, sześć osób',
  scenarios: {
    withoutInvestment: {
      name: 'Bez programu',
      note: 'To, co strona przynosi i tak: połowa wizyt, bez wzrostu, bez nowych kosztów.',
    },
    sharper: {
      name: 'Ostrzejsza kwalifikacja',
      note: 'Mniej leadów zostaje MQL, ale sprzedaż przyjmuje ich większą część. Do omówienia na warsztacie.',
    },
    partners: { name: 'Dwa razy więcej partnerów', note: 'Drugi opiekun partnerów od pierwszego miesiąca.' },
    slowYear: { name: 'Słaby rok', note: 'Mniejsze transakcje, dłuższe negocjacje.' },
  },
  charts: {
    risk: { name: 'Na ile jesteśmy pewni?', note: 'Dla zarządu: jaka jest szansa, że pieniądze się zwrócą.' },
    grid: { name: 'Wartość transakcji i skuteczność', note: '' },
    compare: { name: 'Cztery drogi', note: '' },
    tornado: { name: 'Co waży najwięcej', note: '' },
  },
  agreement,
}
