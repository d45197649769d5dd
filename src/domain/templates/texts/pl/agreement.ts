import type { AgreementText } from '../shape.ts'

export const agreement: AgreementText = {
  participants: {
    management: [
      { name: 'Barbara Wilczek', title: 'Prezes zarządu' },
      { name: 'Tomasz Gajda', title: 'Kontroler finansowy' },
    ],
    marketing: [
      { name: 'Magdalena Sikora', title: 'Kierownik marketingu' },
      { name: 'Paweł Urban', title: 'Specjalista ds. marketingu' },
    ],
    sales: [
      { name: 'Krzysztof Malec', title: 'Dyrektor sprzedaży' },
      { name: 'Joanna Bielak', title: 'Inżynier sprzedaży' },
    ],
  },
  versions: [
    {
      reason:
        'Pierwsze definicje wspólne dla wszystkich trzech stron. Dotąd marketing liczył leady, a sprzedaż rozmowy, i kierownictwo oglądało jedno i drugie tak, jakby to była ta sama liczba.',
      comments: {
        management: 'Wreszcie jedna liczba, którą mogę pokazać wspólnikom.',
        marketing: 'Przekażemy mniej leadów, ale za każdego ręczymy.',
        sales: 'Te pięć prób wykonamy. W zamian marketing przejrzy każdego leada, którego zwracamy.',
      },
    },
    {
      reason:
        'W pół roku sprzedaż zwróciła co trzeciego leada przekazanego jako SQL. Prawie wszystkie przeszły dzięki kryterium „Osoba jest zainteresowana zakupem”, które każda ze stron rozumiała po swojemu: jako pobranie, wizytę albo prośbę. Odtąd SQL to ktoś, kto o coś poprosił albo wrócił do cennika i czyj numer telefonu został sprawdzony.',
      comments: {
        management: 'Wrócimy do tego, kiedy będą wyniki z dwóch kwartałów.',
        marketing: 'Formularz pyta teraz także o numer telefonu.',
        sales: 'Do takich leadów moi ludzie chętnie zadzwonią jeszcze tego samego dnia.',
      },
    },
  ],
  firstSql: {
    definition:
      'Lead gotowy dla sprzedaży: firma do nas pasuje, a zainteresowanie zakupem jest prawdziwe. Sprzedaż MUSI skontaktować się z nim bez zwłoki. Marketing daje sprzedaży znać, kiedy taki lead się pojawi.',
    entryCriteria: [
      'Osoba jest zainteresowana zakupem',
      'Firma do nas pasuje',
      'Z osobą można się skontaktować',
    ],
  },
  reservation:
    'Punkty są też za czytanie, a czytanie to jeszcze nie potrzeba. Mogę z tym żyć, bo MQL sprzedaż MOŻE podjąć, ale nie musi. Jeżeli po kwartale mniej niż jedna trzecia MQL stanie się SQL, próg trzeba będzie podnieść.',
  objection: {
    raised:
      'Moi ludzie nie mogą obiecać pięciu prób kontaktu przy każdym leadzie, dopóki nie wolno zwrócić nawet takiego, który nigdy nie powinien był do nas trafić.',
    settled:
      'Sprzeciw wycofany: sprzedaż może zwrócić SQL w ciągu dwóch dni roboczych, ale tylko z uzgodnionego powodu. Po tym czasie lead uznaje się za przyjęty.',
  },
  answers: {
    mql: {
      management: {
        definition:
          'Ktoś z właściwej firmy, kto współdecyduje o zakupie i już nas zauważył. Dla nas to sprzedaż następnego kwartału.',
        duty: 'Sprzedaż dzwoni do każdego. Inaczej trudno powiedzieć, za co płacimy marketingowi.',
        criteria: [
          'Firma należy do uzgodnionych branż i ma uzgodnioną wielkość',
          'Osoba na tym stanowisku współdecyduje o zakupie',
        ],
      },
      marketing: {
        definition: 'Lead, który osiągnął próg punktowy. Swoje zrobiliśmy, dalej należy już do sprzedaży.',
        duty: 'Sprzedaż odzywa się w ciągu dwóch dni i mówi nam, co z tego wyszło.',
        criteria: [
          'Firma należy do uzgodnionych branż i ma uzgodnioną wielkość',
          'Liczba punktów osiągnęła uzgodniony próg',
          'W ostatnich 30 dniach osoba odwiedziła naszą stronę lub nasze wydarzenie',
        ],
      },
      sales: {
        definition:
          'Nazwisko kogoś, kto coś przeczytał. Może kiedyś będzie z niego klient, ale na razie nikt nas o nic nie poprosił.',
        duty: 'Marketing pracuje dalej, aż pojawi się pytanie, na które można odpowiedzieć. W spokojnym tygodniu możemy zadzwonić.',
        criteria: [
          'Firma należy do uzgodnionych branż i ma uzgodnioną wielkość',
          'Osoba na tym stanowisku współdecyduje o zakupie',
          'W ostatnich 30 dniach osoba odwiedziła naszą stronę lub nasze wydarzenie',
          'Osoba odbiera pod podanym numerem',
        ],
      },
    },
    sql: {
      management: {
        definition:
          'Transakcja, na którą można liczyć: znamy potrzebę i mniej więcej wiemy, ile klient może wydać. Z tego składa się prognoza.',
        duty: 'Wychodzi oferta, a kwota i miesiąc są w CRM.',
        criteria: ['Osoba jest zainteresowana zakupem', 'Firma do nas pasuje', 'Na zakup jest budżet'],
      },
      marketing: {
        definition:
          'MQL, który sam się zgłosił: formularz, czat, powrót do cennika. To widać w danych i niczyja opinia nie jest potrzebna.',
        duty: 'Sprzedaż dzwoni tego samego dnia, próbuje do skutku i nie zwraca leada tylko dlatego, że ma pełny tydzień.',
        criteria: ['Osoba jest zainteresowana zakupem', 'Z osobą można się skontaktować'],
      },
      sales: {
        definition:
          'Ktoś, z kim jedno z nas rozmawiało i kto chce kupić w ciągu roku. Przed taką rozmową nikt nie jest SQL, choćby miał nie wiadomo ile punktów.',
        duty: 'Umawiamy spotkanie. Co się nie potwierdzi, wraca do marketingu jeszcze w tym samym tygodniu, bez dyskusji.',
        criteria: [
          'Osoba jest zainteresowana zakupem',
          'Firma do nas pasuje',
          'Z osobą można się skontaktować',
          'Handlowiec rozmawiał z osobą',
        ],
      },
    },
  },
}
