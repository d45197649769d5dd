import type { WaterfallStage } from '#domain/templates/waterfall.ts'
import type { TemplateText } from '../shape.ts'

export const waterfall: TemplateText<WaterfallStage> = {
  title: 'Kaskada popytu',
  summary:
    'Od odwiedzającego do wygranej w ośmiu etapach (demand waterfall); między automatyzacją marketingu a sprzedażą pracuje zespół telefoniczny, a każda strona najpierw przyjmuje leada, potem go ocenia.',
  whenToUse:
    'Dla większej organizacji, która ma automatyzację marketingu i zespół dzwoniący i chce widzieć, przy którym przekazaniu giną leady.',
  stages: {
    visitors: {
      name: 'Odwiedzający',
      abbreviation: '',
      synonyms: ['Ruch na stronie', 'Sesje'],
      definition:
        'Wizyty na naszej stronie: sama liczba, bez nazwisk. Pokazuje, ile popytu jest do przejęcia. Liczymy co miesiąc tak samo i z jednego narzędzia.',
      entryCriteria: [
        'Otwarto co najmniej jedną podstronę naszego serwisu',
        'To nie jest nasz pracownik, znany nam dostawca ani bot',
      ],
      exitCriteria: ['Osoba wysłała zapytanie i wiemy, z kim mamy do czynienia'],
      sendBackReasons: [],
    },
    inquiry: {
      name: 'Zapytanie',
      abbreviation: 'INQ',
      synonyms: ['Inquiry', 'Odpowiedź na kampanię'],
      definition:
        'Osoba, która odezwała się po raz pierwszy: wypełniła formularz, zapisała się na webinar, napisała do nas. Wchodzą tu wszystkie zgłoszenia, dobre i złe; nic jeszcze nie zostało ocenione. Dalej pracuje automatyzacja marketingu.',
      entryCriteria: [
        'Osoba przysłała formularz, zgłoszenie lub wiadomość',
        'Znamy imię i nazwisko, firmę i adres e-mail',
        'Osoby nie ma jeszcze w bazie jako prowadzonego leada',
      ],
      exitCriteria: [
        'Automatyzacja marketingu zakwalifikowała leada na podstawie punktów',
        'Brak kolejnego zgłoszenia od 12 miesięcy',
      ],
      sendBackReasons: [],
    },
    aql: {
      name: 'Lead zakwalifikowany automatycznie',
      abbreviation: 'AQL',
      synonyms: ['Automation qualified lead', 'MQL'],
      definition:
        'Zapytanie, które automatyzacja marketingu uznała za dość dobre według wcześniej uzgodnionych reguł: dopasowanie firmy i stanowiska oraz aktywność. Nikt jeszcze na nie nie spojrzał. Marketing proponuje leada zespołowi telefonicznemu, który może go podjąć.',
      entryCriteria: [
        'Liczba punktów osiągnęła uzgodniony próg',
        'Firma należy do uzgodnionych branż, krajów i przedziału wielkości',
        'Stanowisko jest na uzgodnionej liście',
        'Dane są kompletne: telefon, firma, kraj',
      ],
      exitCriteria: [
        'Zespół telefoniczny przyjął leada',
        'Lead nieprzyjęty w ciągu pięciu dni roboczych: wraca do komunikacji marketingowej',
      ],
      sendBackReasons: [],
    },
    tal: {
      name: 'Lead przyjęty przez zespół telefoniczny',
      abbreviation: 'TAL',
      synonyms: ['Teleprospecting accepted lead', 'Lead do obdzwonienia'],
      definition:
        'Lead, którego zespół telefoniczny obejrzał i przyjął. Przyjęcie jest obietnicą: zespół MUSI teraz zadzwonić tak szybko i tyle razy, jak uzgodniono. Kto bierze leada i nie dzwoni, ten odbiera go innym.',
      entryCriteria: [
        'Członek zespołu obejrzał leada i przypisał go do siebie',
        'Nikt inny w firmie nie jest w kontakcie z tą osobą',
        'Dane kontaktowe nadają się do użycia',
      ],
      exitCriteria: [
        'Lead zakwalifikowany w rozmowie',
        'Zwrot do marketingu z jednego z uzgodnionych powodów',
        'Brak kontaktu po pięciu próbach w ciągu dziesięciu dni',
      ],
      sendBackReasons: [
        'Numer jest błędny i nie ma lepszego',
        'Firma spoza uzgodnionych branż, krajów lub wielkości',
        'Osoba jest już klientem albo rozmawia ze sprzedażą',
      ],
    },
    tql: {
      name: 'Lead zakwalifikowany telefonicznie',
      abbreviation: 'TQL',
      synonyms: ['Teleprospecting qualified lead', 'Lead po telekwalifikacji'],
      definition:
        'Lead, z którym zespół rozmawiał i u którego stwierdził potrzebę, termin i udział w decyzji. Trafia do CRM z notatką z rozmowy i jest proponowany konkretnemu handlowcowi. Dopóki handlowiec go nie przyjmie, odpowiada za niego zespół.',
      entryCriteria: [
        'Rozmowa się odbyła, a notatka jest w CRM',
        'Na taką potrzebę mamy odpowiedź',
        'Zakup ma nastąpić w ciągu 12 miesięcy',
        'Osoba zgodziła się na kontakt handlowca',
      ],
      exitCriteria: ['Handlowiec przyjął leada', 'Sprzedaż odrzuciła leada z jednego z uzgodnionych powodów'],
      sendBackReasons: [
        'Brakuje notatki z rozmowy albo jest zbyt skąpa',
        'Termin jest niejasny i wymaga kolejnej rozmowy',
        'Osoba nie zgodziła się na kontakt handlowca',
      ],
    },
    sal: {
      name: 'Lead zaakceptowany przez sprzedaż',
      abbreviation: 'SAL',
      synonyms: ['Sales accepted lead'],
      definition:
        'Zakwalifikowany lead, którego konkretny handlowiec przyjął jako swojego. Od przyjęcia sprzedaż MUSI go podjąć w uzgodnionym czasie, a zwrócić może tylko z uzgodnionego powodu. To pierwszy etap, za który sprzedaż odpowiada własnym nazwiskiem.',
      entryCriteria: [
        'Wskazany z nazwiska handlowiec przyjął leada w CRM',
        'Spełnione są wszystkie kryteria TQL',
        'Lead nie należy do już otwartej szansy sprzedaży',
      ],
      exitCriteria: [
        'Handlowiec spotkał się z kupującym i wpisał transakcję do prognozy',
        'Zwrot z jednego z uzgodnionych powodów',
        'Brak kontaktu po pięciu próbach w ciągu dziesięciu dni',
      ],
      sendBackReasons: [
        'Rozmowa z handlowcem nie potwierdziła potrzeby',
        'Zakup dopiero za ponad 12 miesięcy',
        'Osoba nie ma udziału w decyzji',
        'Klienta prowadzi partner',
      ],
    },
    sql: {
      name: 'Lead zakwalifikowany przez sprzedaż',
      abbreviation: 'SQL',
      synonyms: ['Sales qualified lead', 'Szansa sprzedaży', 'Deal'],
      definition:
        'W kaskadzie popytu tak nazywa się transakcję, która jest już w lejku handlowca: odbyło się spotkanie, sprzedaż wierzy w zakup i wpisała kwotę oraz datę. Gdzie indziej mówi się na to szansa sprzedaży. Decyzję podejmuje wyłącznie sprzedaż.',
      entryCriteria: [
        'Handlowiec spotkał się z kupującym, osobiście lub w wideorozmowie',
        'Budżet, potrzeba i termin zostały potwierdzone',
        'Znamy z nazwiska osoby, które decydują',
        'Kwota i przewidywana data zamknięcia są w CRM',
      ],
      exitCriteria: [
        'Wygrana: umowa została podpisana',
        'Przegrana: powód zapisano w CRM',
        'Od 60 dni nie uzgodniono następnego kroku',
      ],
      sendBackReasons: [
        'Projekt odłożono bez nowego terminu',
        'Nie przyznano budżetu',
        'Kupujący zostaje przy obecnym dostawcy',
      ],
    },
    won: {
      name: 'Wygrana',
      abbreviation: '',
      synonyms: ['Klient', 'Closed won'],
      definition:
        'Umowa jest podpisana, a firma jest klientem. Opiekę przejmuje od sprzedaży zespół obsługi klienta. Liczymy raz, w miesiącu podpisania.',
      entryCriteria: [
        'Umowę podpisały obie strony',
        'Sprzedaż przekazała klienta zespołowi obsługi wraz z notatką o tym, co obiecano',
      ],
      exitCriteria: ['Umowa wygasła i nie obowiązuje żadna inna'],
      sendBackReasons: [],
    },
  },
}
