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
  sampleLeads: [
    'Sieć salonów meblowych, 400 osób. Koordynator sklepu internetowego zapisał się w środę na webinar, pierwszy raz; znamy nazwisko, firmę i e-mail, nie znamy telefonu. Do progu punktowego bardzo daleko. W oczekiwaniach wpisał: dowiedzieć się, co nowego w branży.',
    'Grupa logistyczna, 900 osób. Nasz zespół telefoniczny rozmawiał z dyrektorem magazynów dwadzieścia minut. W CRM zapisano: potrzeba z naszej dziedziny, zakup do września, decyduje razem z działem IT, handlowiec może dzwonić. Wczoraj zaproponowany handlowcowi z regionu, który jeszcze tam nie zajrzał.',
    'Towarzystwo ubezpieczeniowe, 1500 osób. Nasz handlowiec dwa razy spotkał się z dyrektorką likwidacji szkód i szefem IT. Budżet jest przyznany, potrzeba i termin potwierdzone, trzy osoby decydujące znamy z nazwiska. Kwota i czerwcowa data są w CRM i w prognozie; projekt umowy czytają ich prawnicy.',
    'Grupa dealerów samochodowych, 700 osób. Stażysta z marketingu w dziesięć dni pobrał dziewięć dokumentów i według reguł znalazł się wysoko ponad progiem. W formularzu podał „menedżer”, w profilu zawodowym ma „stażysta”. Numer prowadzi do centrali. O potrzebie firmy ani słowa.',
    'Operator telekomunikacyjny, 2000 osób, od czterech lat nasz klient w pionie sieci. Szefowa obsługi klienta, z innego pionu i z własnym budżetem, była na naszym wydarzeniu i poprosiła o telefon. Próg przekroczony. Opiekun klienta nic o tym nie wie i jej nie zna.',
    'Producent nabiału, 350 osób. Dyrektor łańcucha dostaw przekroczył próg trzy tygodnie temu i jeszcze tego samego dnia ktoś z zespołu telefonicznego przypisał leada do siebie. Od tamtej pory ani jednego telefonu: najpierw targi, potem urlopy. Dyrektor tymczasem dwa razy pobrał przewodnik po cenach.',
    'Przedsiębiorstwo ciepłownicze, 500 osób. Kierownik administracji rozmawiał z nami kwadrans: potrzeba jest prawdziwa, zakup w ciągu pół roku, on sam zasiada w komitecie sterującym. Telefonu od handlowca jednak sobie nie życzy: „Proszę przysłać materiały, odezwę się po wakacjach”.',
    'Biuro projektowe, 260 osób. Leada przekazano z porządną notatką. Handlowiec zna dyrektora technicznego od lat, zadzwonił w drodze do domu i umówił się z nim na lunch w przyszłym tygodniu, ale w CRM leada nie przyjął. Dwudniowy termin minął wczoraj.',
    'Sieć sklepów spożywczych, 1100 osób. Partner poprosił nas o telefon do kierownika IT: „Pasowalibyście do nich”. Kierownik był uprzejmy i w tym roku żadnej potrzeby nie widzi, ale nie ma też nic przeciwko rozmowie z handlowcem. Niewykluczone, że tego klienta prowadzi partner.',
    'Zarządca nieruchomości, 180 osób. Dyrektor zakupów napisał prosto do jednego z naszych handlowców: „Proszę o cennik, w tym miesiącu porównujemy czterech dostawców”. W systemie marketingu go nie ma, nikt z nim nie rozmawiał, a firma jest nieco poniżej uzgodnionej wielkości.',
  ],
}
