import type { ClassicStage } from '#domain/templates/classic.ts'
import type { TemplateText } from '../shape.ts'

export const classic: TemplateText<ClassicStage> = {
  title: 'Klasyczny',
  summary:
    'Od odbiorcy przekazu do klienta w sześciu etapach; każdy MQL jest weryfikowany ręcznie, zwykle przez telefon, a o szansie sprzedaży decyduje wyłącznie sprzedaż.',
  whenToUse:
    'Dla firmy, która sama dociera do kupujących i w której przed handlowcem dzwoni zespół przedsprzedaży.',
  stages: {
    suspect: {
      name: 'Odbiorca przekazu',
      abbreviation: '',
      synonyms: ['Suspect', 'Zasięg'],
      definition:
        'Każdy, do kogo dotarł nasz przekaz: gość strony, osoba przy stoisku targowym, czytelnik reklamy. Przyciąga ich marketing swoją stałą pracą (attraction), ale przyciąga właściwych i niewłaściwych bez różnicy, i właśnie dlatego potrzebne są kolejne etapy. Liczymy bez nazwisk.',
      entryCriteria: [
        'Odwiedzono naszą stronę, stoisko lub wydarzenie',
        'To nie jest nasz pracownik, znany nam dostawca ani bot',
      ],
      exitCriteria: ['Osoba zareagowała tak, że wiemy, kto to jest'],
      sendBackReasons: [],
    },
    prospect: {
      name: 'Prospect',
      abbreviation: '',
      synonyms: ['Osoba zainteresowana', 'Kontakt'],
      definition:
        'Osoba, która zareagowała na działanie marketingu: odpowiedziała na wiadomość, wypełniła formularz, zostawiła wizytówkę na stoisku. Znamy nazwisko i wolno nam się odezwać. Jedna reakcja świadczy o ciekawości, jeszcze nie o potrzebie.',
      entryCriteria: [
        'Osoba zareagowała na kampanię, formularz lub zaproszenie',
        'Znamy imię i nazwisko, firmę oraz działający adres e-mail lub telefon',
        'Wolno nam się kontaktować: zgoda lub inna podstawa prawna jest zapisana',
      ],
      exitCriteria: [
        'Prospect osiągnął uzgodniony próg punktowy i stał się MQL',
        'Brak reakcji na cokolwiek od 12 miesięcy',
      ],
      sendBackReasons: [],
    },
    mql: {
      name: 'Lead zakwalifikowany przez marketing',
      abbreviation: 'MQL',
      synonyms: ['Marketing qualified lead', 'Lead dla przedsprzedaży'],
      definition:
        'Osoba, która swoją mierzoną aktywnością zebrała w scoringu leadów dość punktów: za przeczytane strony, wysłane formularze, udział w wydarzeniach. O MQL rozstrzygają punkty, a nie opinia. Przedsprzedaż MUSI zadzwonić do każdego, bo punkty mówią, jak ktoś jest aktywny, a nie czego potrzebuje.',
      entryCriteria: [
        'Liczba punktów osiągnęła uzgodniony próg',
        'Przynajmniej część punktów pochodzi z ostatnich 30 dni',
        'Firma należy do uzgodnionych branż i ma uzgodnioną wielkość',
        'Numer telefonu jest znany lub można go ustalić',
      ],
      exitCriteria: [
        'Przedsprzedaż porozmawiała z osobą i zweryfikowała leada',
        'Zwrot do marketingu z jednego z uzgodnionych powodów',
        'Brak kontaktu po trzech próbach w ciągu pięciu dni',
      ],
      sendBackReasons: [
        'Błędny numer telefonu lub błędna firma',
        'Student, kandydat do pracy, konkurent albo dostawca',
        'Osoba czytała z ciekawości; w firmie nie ma potrzeby',
      ],
    },
    sql: {
      name: 'Lead zakwalifikowany przez sprzedaż',
      abbreviation: 'SQL',
      synonyms: ['SAL', 'Sales accepted lead', 'Sales qualified lead'],
      definition:
        'MQL, którego człowiek sprawdził ręcznie, zwykle w rozmowie telefonicznej z zespołem przedsprzedaży. Przedsprzedaż zapisuje, co usłyszała, i przekazuje leada w CRM; od tej chwili sprzedaż MUSI go podjąć. W ciągu dwóch dni roboczych sprzedaż przyjmuje leada albo zwraca go z podaniem powodu.',
      entryCriteria: [
        'Przedsprzedaż rozmawiała z osobą; sama wymiana e-maili nie wystarcza',
        'Potrzeba została zapisana słowami rozmówcy',
        'Jest termin: zakup ma nastąpić w ciągu 12 miesięcy',
        'Osoba decyduje o zakupie lub bierze udział w decyzji',
      ],
      exitCriteria: [
        'Sprzedaż zdecydowała, że prowadzi leada jako szansę sprzedaży',
        'Zwrot do przedsprzedaży z jednego z uzgodnionych powodów',
        'Brak kontaktu po pięciu próbach w ciągu dziesięciu dni',
      ],
      sendBackReasons: [
        'Na taką potrzebę nie mamy odpowiedzi',
        'Termin podany przedsprzedaży się nie potwierdził',
        'Osoba nie ma głosu w decyzji i nie skieruje nas do decydenta',
        'Brakuje notatki z rozmowy albo jest zbyt skąpa',
      ],
    },
    sqo: {
      name: 'Zakwalifikowana szansa sprzedaży',
      abbreviation: 'SQO',
      synonyms: ['Sales qualified opportunity', 'Szansa sprzedaży', 'Deal'],
      definition:
        'SQL, z którego sprzedaż spodziewa się transakcji. Decyzja należy wyłącznie do działu sprzedaży i zapada po jego własnym spotkaniu; część SQL nigdy do tego etapu nie dochodzi. Kwota, data i następny krok są zapisane i z nich powstaje prognoza.',
      entryCriteria: [
        'Handlowiec spotkał się z kupującym, osobiście lub w wideorozmowie',
        'Budżet, potrzeba i termin zostały potwierdzone na spotkaniu',
        'Wiemy, kto decyduje i kto jeszcze składa ofertę',
        'Kwota i przewidywana data zamknięcia są w CRM',
      ],
      exitCriteria: [
        'Umowa została podpisana',
        'Przegrana: powód zapisano w CRM',
        'Od 60 dni nie uzgodniono następnego kroku',
      ],
      sendBackReasons: [
        'Zakup odłożono bez nowego terminu',
        'Nie przyznano budżetu',
        'Kupujący postanowił działać po staremu',
      ],
    },
    customer: {
      name: 'Klient',
      abbreviation: '',
      synonyms: ['Wygrana', 'Closed won'],
      definition:
        'Umowa jest podpisana. Nie ma tu nic do interpretacji: bez podpisu nie ma klienta. Opiekę przejmuje zespół obsługi klienta, a sprzedaż przekazuje mu na piśmie, co zostało obiecane.',
      entryCriteria: ['Umowę podpisały obie strony', 'Podpisana umowa jest dołączona do transakcji w CRM'],
      exitCriteria: ['Umowa wygasła i nie obowiązuje żadna inna'],
      sendBackReasons: [],
    },
  },
  sampleLeads: [
    'Firma transportowa, 110 osób. Kierownik floty w zeszłym miesiącu zostawił wizytówkę na naszym stoisku targowym i zabrał folder. Zgoda na e-maile jest zapisana. Nie otworzył żadnej z dwóch wysłanych potem wiadomości, a już na stoisku mówił, że tylko się rozgląda.',
    'Grupa piekarni, 210 osób. Kierownik utrzymania ruchu zebrał punkty za poradniki i udział w wydarzeniu; we wtorek zadzwoniła przedsprzedaż. Potrzeba zapisana jego słowami: „o dwa przestoje w miesiącu za dużo”. Zakup do grudnia; on przygotowuje decyzję, zatwierdza ją dyrektor finansowy. Przekazany sprzedaży w CRM.',
    'Producent opakowań z tworzyw, 320 osób. Nasz handlowiec spotkał się na miejscu z dyrektorem zakładu i kupcem. Budżet, potrzeba i termin są potwierdzone, oferty składa też dwóch konkurentów, prezes decyduje w marcu. Kwota i data zamknięcia są w CRM; następny krok to wizyta u klienta referencyjnego.',
    'Wykonawca instalacji sanitarnych, 45 osób. Kierowniczka biura napisała na ogólny adres: „Proszę o przesłanie cennika i terminów dostaw”. Żadnych punktów, żadnych wcześniejszych wizyt, w stopce brak telefonu. Następnego dnia przyszła druga wiadomość: czy ceny obejmują montaż?',
    'Skład drewna, 150 osób. Prezesa przedstawił nam e-mailem partner: „Powinniście porozmawiać”. Prezes podziękował, chętnie zje z nami lunch i o wszystkim decyduje, ale żadnej potrzeby nie widzi i zapytał przedsprzedaż, czym my się właściwie zajmujemy.',
    'Dwuosobowe biuro handlowe spółki zarejestrowanej za granicą. Dyrektor marketingu w trzy dni pobrał wszystko, po czym wypytywał przedsprzedaż o ceny, rabaty i terminy dostaw, a o własnej potrzebie nie powiedział ani słowa. Zdaniem naszych handlowców właściciel ma też udziały u konkurenta.',
    'Spółdzielnia mieszkaniowa, 85 osób. Wiceprezes poprosił o prezentację i pół godziny rozmawiał z przedsprzedażą: potrzeba jest jasna, o zakupie decyduje sam. Obecna umowa obowiązuje jednak jeszcze czternaście miesięcy i do tego czasu nie ma budżetu. Prezentację chciałby mimo to zobaczyć w tym miesiącu.',
    'Sieć laboratoriów protetycznych, 60 osób. Kierowniczka zakupów przekroczyła próg i dziewięć dni temu poprosiła o telefon. Przedsprzedaż dzwoniła cztery razy i dwa razy się nagrała. W odpowiedzi przyszedł jeden SMS: „Cały tydzień na zebraniach, bardzo mnie to interesuje, proszę dzwonić w przyszłym”.',
    'Ośmioosobowy startup, wyraźnie poniżej uzgodnionej wielkości. Prezeska zadzwoniła na centralę z pytaniem o cenę, opisała przedsprzedaży prawdziwy problem i chce go rozwiązać w ciągu miesiąca. Pieniądze od inwestorów są na koncie. Za dwa lata, jak mówi, firma ma mieć osiemdziesiąt osób.',
    'Zakład obróbki metali, 140 osób. Kierownik produkcji przesiedział z handlowcem godzinę na naszym stoisku, pokazał rysunki, podał kwotę i datę. Żadnych punktów, żadnej wizyty na stronie, przedsprzedaż nie dzwoniła. Handlowiec chce od razu otworzyć szansę sprzedaży.',
  ],
}
