import type { InboundStage } from '#domain/templates/inbound.ts'
import type { TemplateText } from '../shape.ts'

export const inbound: TemplateText<InboundStage> = {
  title: 'Inbound',
  summary:
    'Od odwiedzającego do klienta w siedmiu etapach, obok ścieżki ambasadorzy i pozostali; MQL sprzedaż może podjąć, SQL musi podjąć.',
  whenToUse:
    'Dla firmy, którą kupujący znajdują sami: przez wyszukiwarkę, treści i newsletter, i zgłaszają się, kiedy są gotowi.',
  stages: {
    visitors: {
      name: 'Odwiedzający',
      abbreviation: '',
      synonyms: ['Ruch na stronie', 'Sesje'],
      definition:
        'Wizyty na naszej stronie: sama liczba, bez nazwisk. Pokazuje, jak duże jest zainteresowanie; z nikim nie da się jeszcze skontaktować. Liczymy co miesiąc tak samo i z jednego narzędzia.',
      entryCriteria: [
        'Otwarto co najmniej jedną podstronę naszego serwisu',
        'To nie jest nasz pracownik, znany nam dostawca ani bot',
      ],
      exitCriteria: ['Osoba zostawiła adres e-mail i wiemy, z kim mamy do czynienia'],
      sendBackReasons: [],
    },
    subscriber: {
      name: 'Subskrybent',
      abbreviation: '',
      synonyms: ['Odbiorca newslettera', 'Kontakt'],
      definition:
        'Osoba, która zgodziła się otrzymywać od nas wiadomości i chce czytać to, co publikujemy, nic więcej. Znamy adres, czasem imię i nazwisko. Marketing pisze regularnie i jeszcze niczego nie sprzedaje.',
      entryCriteria: [
        'Osoba podała adres e-mail i zgodziła się na nasze wiadomości',
        'Adres działa: wiadomość z potwierdzeniem została otwarta lub kliknięto w niej odnośnik',
      ],
      exitCriteria: [
        'Osoba wypełniła formularz, z którego znamy firmę i stanowisko',
        'Zgoda została wycofana albo wiadomości nie dochodzą',
      ],
      sendBackReasons: [],
    },
    lead: {
      name: 'Lead',
      abbreviation: '',
      synonyms: ['Rozpoznany kontakt'],
      definition:
        'Osoba, która przedstawiła się i podała firmę w zamian za coś użytecznego: poradnik, webinar, kalkulator. Interesuje ją temat, niekoniecznie my. Marketing podtrzymuje kontakt i dowiaduje się więcej.',
      entryCriteria: [
        'Znamy imię i nazwisko, firmę i stanowisko',
        'Osoba pobrała poradnik, wzięła udział w webinarze lub skorzystała z naszego narzędzia',
        'Firma istnieje i nie jest konkurentem, dostawcą ani projektem studenckim',
      ],
      exitCriteria: [
        'Lead osiągnął uzgodniony próg punktowy i stał się MQL',
        'Brak jakiejkolwiek aktywności od 12 miesięcy',
      ],
      sendBackReasons: [],
    },
    mql: {
      name: 'Lead zakwalifikowany przez marketing',
      abbreviation: 'MQL',
      synonyms: ['Marketing qualified lead', 'Gorący lead'],
      definition:
        'Według miar marketingu mocny lead: właściwa firma i tyle aktywności, że zainteresowanie jest prawdziwe. Sprzedaż MOŻE podjąć MQL, jeżeli ma czas albo powód. Marketing pracuje z nim dalej, aż spełni także kryteria sprzedaży.',
      entryCriteria: [
        'Firma należy do uzgodnionych branż i ma uzgodnioną wielkość',
        'Osoba na tym stanowisku współdecyduje o zakupie',
        'Liczba punktów osiągnęła uzgodniony próg',
        'W ostatnich 30 dniach osoba odwiedziła naszą stronę lub nasze wydarzenie',
      ],
      exitCriteria: [
        'Lead spełnia wszystkie kryteria SQL',
        'Liczba punktów od 90 dni pozostaje poniżej progu',
      ],
      sendBackReasons: [],
    },
    sql: {
      name: 'Lead zakwalifikowany przez sprzedaż',
      abbreviation: 'SQL',
      synonyms: ['Sales qualified lead', 'Lead gotowy dla handlowca'],
      definition:
        'Lead, który spełnia również kryteria ustalone przez sprzedaż, łącznie z najostrzejszymi. Trafia do CRM automatycznie i od tej chwili sprzedaż MUSI go podjąć: w uzgodnionym czasie i uzgodnioną liczbą prób. To jeszcze nie transakcja, ale ktoś, z kim handlowiec powinien porozmawiać.',
      entryCriteria: [
        'Spełnione są wszystkie kryteria MQL',
        'Osoba poprosiła o ofertę, prezentację lub telefon albo w ciągu 14 dni co najmniej dwa razy zajrzała do cennika',
        'Numer telefonu i firma zostały sprawdzone',
        'Nie jest to obecny klient ani otwarta szansa sprzedaży',
      ],
      exitCriteria: [
        'Handlowiec porozmawiał z osobą i otworzył szansę sprzedaży',
        'Zwrot do marketingu z jednego z uzgodnionych powodów',
        'Brak kontaktu po pięciu próbach w ciągu dziesięciu dni',
      ],
      sendBackReasons: [
        'Firma spoza uzgodnionych branż lub wielkości',
        'Błędne dane kontaktowe albo osoba nie pracuje już w firmie',
        'Potrzeba jest prawdziwa, ale dopiero za ponad pół roku',
        'Osoba nie ma udziału w decyzji i nie doprowadzi nas do decydenta',
      ],
    },
    opportunity: {
      name: 'Szansa sprzedaży',
      abbreviation: '',
      synonyms: ['Opportunity', 'Deal'],
      definition:
        'Zakup, który ktoś przygotowuje i który możemy zdobyć. Tak zdecydowała sprzedaż po rozmowie; w CRM jest kwota i przewidywana data. Od tego etapu powstaje prognoza sprzedaży.',
      entryCriteria: [
        'Potrzeba, budżet i termin zostały omówione z kupującym',
        'Znamy z nazwiska osoby, które decydują',
        'Następne spotkanie jest w kalendarzu',
        'Kwota i przewidywana data zamknięcia są w CRM',
      ],
      exitCriteria: [
        'Umowa została podpisana',
        'Przegrana: powód zapisano w CRM',
        'Brak odpowiedzi kupującego od 60 dni',
      ],
      sendBackReasons: [
        'Projekt odłożono bez nowego terminu',
        'Na ten rok nie przyznano budżetu',
        'Zmieniła się osoba kontaktowa i potrzebę trzeba rozpoznać od nowa',
      ],
    },
    customer: {
      name: 'Klient',
      abbreviation: '',
      synonyms: ['Wygrana', 'Closed won'],
      definition:
        'Firma, która podpisała z nami umowę. Odpowiedzialność przechodzi ze sprzedaży na zespół obsługi klienta, który pilnuje, aby klient dostał to, co mu obiecano. Liczymy raz, w miesiącu podpisania.',
      entryCriteria: [
        'Umowę lub zamówienie podpisały obie strony',
        'Sprzedaż przekazała klienta zespołowi obsługi wraz z notatką o tym, co obiecano',
      ],
      exitCriteria: ['Umowa wygasła i nie obowiązuje żadna inna'],
      sendBackReasons: [],
    },
    evangelist: {
      name: 'Ambasador',
      abbreviation: '',
      synonyms: ['Ewangelista', 'Klient referencyjny'],
      definition:
        'Klient tak zadowolony, że mówi o nas dobrze sam z siebie albo chętnie, kiedy poprosimy. Przyprowadza leady, do których nie dotrze żadna kampania. Marketing może prosić o referencje, lecz nie częściej, niż uzgodniono z zespołem obsługi klienta.',
      entryCriteria: [
        'Osoba poleciła nas komuś albo na pytanie o gotowość do polecenia odpowiedziała 9 lub 10',
        'Mamy pisemną zgodę na powoływanie się na tę firmę',
      ],
      exitCriteria: ['Osoba nie chce już być źródłem referencji albo firma przestała być klientem'],
      sendBackReasons: [],
    },
    other: {
      name: 'Pozostali',
      abbreviation: '',
      synonyms: ['Poza lejkiem'],
      definition:
        'Osoby z naszej bazy, które nie kupią: kandydaci do pracy, partnerzy, media, konkurenci, dostawcy. Trzymamy je osobno, żeby nie zniekształcały współczynników konwersji. Nikt im nie sprzedaje.',
      entryCriteria: [
        'Osoba odezwała się w innej sprawie niż zakup albo pracuje u konkurenta, u dostawcy, na uczelni lub w mediach',
        'W jej organizacji nie ma potrzeby, na którą moglibyśmy odpowiedzieć',
      ],
      exitCriteria: ['Osoba zgłasza potrzebę własnej firmy: zaczyna ponownie jako lead'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Rodzinna firma produkująca okna, 180 osób. Dyrektor produkcji od dwóch tygodni prawie codziennie zagląda na naszą stronę, w poniedziałek użył kalkulatora, a wieczorem poprosił o prezentację: pieniądze są w tegorocznym budżecie, start w październiku. Numer i firma sprawdzone, jeszcze nie dzwoniliśmy.',
    'Regionalna hurtownia spożywcza, 90 osób. Koordynatorka logistyki siedem tygodni temu wzięła udział w jednym webinarze i podała nazwisko, firmę i stanowisko. Od tamtej pory niczego nie otworzyła. W ankiecie napisała: ciekawe, ale niczego nie planujemy, po prostu śledzę branżę.',
    'Kontraktowy producent elektroniki, 240 osób. Kierownik operacyjny i dyrektor finansowy odbyli w czwartek wideorozmowę z naszym handlowcem. Potrzeba, budżet i termin są omówione, porównują trzech dostawców, zarząd decyduje w maju. Ofertę już mają, następne spotkanie jest w kalendarzu, a kwota w CRM.',
    'Giełdowa grupa przemysłowa, 1200 osób. Stażystka z działu rozwoju produktu w tydzień pobrała wszystkie siedem poradników i przeczytała trzydzieści podstron: najwyższy wynik w całej bazie. Na czacie napisała, że przełożony chce mieć na piątek przegląd dostawców.',
    'Sześcioosobowy zakład stolarski, dużo mniejszy niż nasi typowi klienci. Właściciel w dwa dni cztery razy zajrzał do cennika, po czym poprosił o ofertę i telefon. Chce zdecydować w tym miesiącu i zapłacić od razu. Mówi, że za rok będzie zatrudniał trzydzieści osób.',
    'Grupa kapitałowa produkująca materiały budowlane, 600 osób, od zeszłego roku nasz klient przez jedną z cegielni. Teraz o prezentację prosi w formularzu kierowniczka jakości z innej spółki grupy. Własny budżet, własna decyzja i żadnej wiedzy o tym, że koledzy już u nas kupują.',
    'Sieć prywatnych przychodni, 130 osób. Kierownik zakupów dwa tygodnie temu wypełnił formularz kontaktowy: „Proszę o telefon, potrzebujemy tego jeszcze przed wakacjami”. Cztery telefony o różnych porach, dwa e-maile, żadnej odpowiedzi. Otwiera jednak każdy newsletter, a wczoraj zaglądał do cennika.',
    'Miejskie wodociągi, 75 osób. Kierownik eksploatacji poprosił o prezentację na naszym wiosennym seminarium. Potrzeba jest oczywista i zakup zależy od niego, ale obecna umowa obowiązuje do końca przyszłego roku, a wcześniej nie będzie na to żadnych pieniędzy.',
    'Firma doradcza, 25 osób. Konsultantka była na dwóch webinarach i poprosiła w formularzu o ceny i referencje dla klienta, który należy do naszej grupy docelowej, ale którego nazwy nie wolno jej podać. Klient wybierze jesienią; ona układa krótką listę, sama niczego nie kupuje.',
    'Student politechniki, który pisze pracę magisterską o zakładzie chemicznym (300 osób) z naszej grupy docelowej. Pobrał pięć poradników, na webinarze zadawał trafne pytania, prosi o godzinny wywiad. Ze strony firmy pracą opiekuje się dyrektor zakładu i wiosną na jej podstawie ma zostać wybrany dostawca.',
  ],
}
