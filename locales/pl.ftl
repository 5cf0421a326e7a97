# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Działania UE przeciwko handlowi ludźmi
skip = Przejdź do głównej treści
lang = Język
menu = Główna

## Search

search = Szukaj
search-label = Szukaj w rejestrze
placeholder = Kraj lub słowo kluczowe
try = Na przykład

## Navigation

nav-plan = Plan z 2005 r.
nav-projects = Projekty
nav-agreements = Umowy
nav-cooperation = Współpraca
nav-countries = Kraje
nav-organisations = Organizacje
nav-data = Dane i API

## Front page: introduction

hero = Działania UE przeciwko handlowi ludźmi, wiersz po wierszu
lead = Publiczny rejestr { $records } działań, projektów, umów i kroków w ramach współpracy, o których mowa w dwóch dokumentach Rady. Przy każdym wpisie podano dokument i wiersz, z których pochodzi.

## Front page: key figures

fig-label = Najważniejsze liczby
fig-records =
    { $count ->
        [one] wpis z dwóch dokumentów Rady
        [few] wpisy z dwóch dokumentów Rady
       *[many] wpisów z dwóch dokumentów Rady
        [other] wpisu z dwóch dokumentów Rady
    }
fig-money =
    { $total ->
        [one] zgłoszono dla { $n } z { $total } projektu, każdy policzono raz
        [few] zgłoszono dla { $n } z { $total } projektów, każdy policzono raz
       *[many] zgłoszono dla { $n } z { $total } projektów, każdy policzono raz
        [other] zgłoszono dla { $n } z { $total } projektu, każdy policzono raz
    }
fig-countries =
    { $count ->
        [one] kraj wymieniony we wpisach
        [few] kraje wymienione we wpisach
       *[many] krajów wymienionych we wpisach
        [other] kraju wymienionego we wpisach
    }
fig-force =
    { $count ->
        [one] obowiązująca umowa ({ $date })
        [few] obowiązujące umowy ({ $date })
       *[many] obowiązujących umów ({ $date })
        [other] obowiązującej umowy ({ $date })
    }
fig-overdue =
    { $count ->
        [one] z { $n } działań z planu z 2005 r. było po terminie ({ $date })
        [few] z { $n } działań z planu z 2005 r. były po terminie ({ $date })
       *[many] z { $n } działań z planu z 2005 r. było po terminie ({ $date })
        [other] z { $n } działań z planu z 2005 r. było po terminie ({ $date })
    }

## Map

map-h = Gdzie prowadzi się działania
map-p = Liczba projektów, umów i kroków w ramach współpracy, w których wymieniono dany kraj. Kraje, które jedynie zgłosiły wpis, nie są liczone.
map-table = Kraje wymieniane najczęściej
map-all =
    { $n ->
        [one] Lista { $n } kraju
        [few] Lista wszystkich { $n } krajów
       *[many] Lista wszystkich { $n } krajów
        [other] Lista { $n } kraju
    }
map-none = Brak
map-note = Regionów takich jak „Bałkany Zachodnie” nie dzieli się na kraje.
map-xk = Kosowo: użycie tej nazwy nie wpływa na stanowiska w sprawie statusu Kosowa i jest zgodne z rezolucją Rady Bezpieczeństwa ONZ 1244/1999 oraz z opinią Międzynarodowego Trybunału Sprawiedliwości w sprawie Deklaracji niepodległości Kosowa.
map-ps = Palestyna: użycie tej nazwy nie może być rozumiane jako uznanie Państwa Palestyny i pozostaje bez uszczerbku dla stanowisk poszczególnych państw członkowskich w tej kwestii.

## Tables and charts

col-country = Kraj
col-all = Ogółem
col-projects = Projekty
col-agreements = Umowy
col-cooperation = Współpraca
head-name = Nazwa
head-records = Wpisy
head-year = Rok
chart-table = Pokaż jako tabelę
chart-summary = { $title }, { $first }–{ $last }. Najwyższa wartość: { $value } w { $year } r.

## Front page: kinds of record

kinds-h = Cztery rodzaje wpisów
kinds-action = Działania z planu z 2005 r.
kinds-project = Projekty
kinds-agreement = Umowy
kinds-cooperation = Kroki w ramach współpracy
kinds-action-p = Co UE zaplanowała ({ $planned }) i jak daleko posunęły się prace ({ $reported }).
kinds-project-p = Szkolenia, kampanie, pomoc i badania zgłoszone przez państwa członkowskie i Komisję.
kinds-agreement-p = Umowy między państwami, agencjami UE i innymi podmiotami – od pierwszych kontaktów po wejście w życie.
kinds-cooperation-p = Kroki agencji UE wraz z datami: kwestionariusze, negocjacje, wizyty, decyzje.
by-status = Według stanu realizacji
by-year = Według roku rozpoczęcia
by-stage = Według etapu
by-agency = Według agencji

## Front page: browse

browse-h = Przeglądaj rejestr
browse-country = Według kraju
browse-organisation = Według organizacji
browse-theme = Według tematu
browse-document = Według dokumentu
all-countries = Wszystkie kraje
all-organisations = Wszystkie organizacje
all-projects = Wszystkie projekty
all-documents = Wszystkie dokumenty
records-n =
    { $n ->
        [one] { $n } wpis
        [few] { $n } wpisy
       *[many] { $n } wpisów
        [other] { $n } wpisu
    }

## Front page: example row

example-h = Przykładowy wiersz
example-rate = { $amount } po kursie { $rate } za euro
facts-original = Tekst oryginalny
facts-register = W rejestrze

## Changes

changes-h = Ostatnie zmiany
changes-rev = Wersja { $n }
changes-added =
    { $n ->
        [one] Dodano { $n } wpis
        [few] Dodano { $n } wpisy
       *[many] Dodano { $n } wpisów
        [other] Dodano { $n } wpisu
    }
changes-including = W tym
changes-feed = Subskrybuj zmiany (kanał Atom)
changes-all = Wszystkie zmiany

## Use the data

data-h = Korzystanie z danych
data-p = Wszystkie dane w rejestrze są otwarte. Można je ponownie wykorzystywać pod warunkiem podania źródła (CC BY 4.0).
data-rest = REST
data-rest-p = Listy, filtry, sumy i historia w formacie JSON.
data-graphql = GraphQL
data-graphql-p = Wszystko, co potrzebne na jednym ekranie, w jednym zapytaniu, z tymi samymi filtrami.
data-files = Pliki
data-files-p = Dowolna lista w formacie CSV, XLSX lub NDJSON albo wszystko w jednym pliku.
data-zip = Cały rejestr (ZIP)
copy = Kopiuj
copied = Skopiowano
million = mln

## Footer

foot-data = Otwarte dane
foot-help = Informacje
foot-revision = Wersja { $n }, { $date }
foot-about = O danych
foot-access = Dostępność
foot-privacy = Prywatność: bez plików cookie, bez śledzenia
foot-licence = Dane: CC BY 4.0
foot-contact = Kontakt
foot-errors = Błędy API

## Values

not-stated = Nie podano
yes = Tak
no = Nie

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Rozdział
dimension-objective = Cel
dimension-code = Kod działania
dimension-responsible = Organizacja odpowiedzialna
dimension-country = Kraj
dimension-country-role = Rola kraju
dimension-region = Region
dimension-organisation = Organizacja
dimension-role = Rola organizacji
dimension-funder = Podmiot finansujący
dimension-lead = Organizacja wiodąca
dimension-partner = Partner
dimension-reporter = Zgłaszający
dimension-document = Dokument
dimension-agency = Agencja UE
dimension-type = Rodzaj umowy
dimension-stage = Etap
dimension-status = Stan realizacji
dimension-kind = Rodzaj kroku
dimension-record-kind = Rodzaj wpisu
dimension-form = Forma działalności
dimension-theme = Temat
dimension-programme = Program
dimension-directorate-general = Dyrekcja Generalna
dimension-timetable-kind = Harmonogram
dimension-milestone = Kluczowy etap
dimension-milestone-year = Rok kluczowego etapu
dimension-year = Rok
dimension-ongoing = W toku
dimension-overdue = Po terminie
dimension-late = Spóźnione
dimension-overdue-on = Po terminie w dniu
dimension-deadline-from = Termin od
dimension-deadline-to = Termin do
dimension-milestone-from = Kluczowy etap od
dimension-milestone-to = Kluczowy etap do
dimension-date-from = Data od
dimension-date-to = Data do
dimension-start-from = Rozpoczęcie od
dimension-start-to = Rozpoczęcie do
dimension-active-from = W toku od
dimension-active-to = W toku do
dimension-in-force-on = Obowiązuje w dniu
dimension-amount-eur-from = Kwota w euro od
dimension-amount-eur-to = Kwota w euro do
dimension-has-funding = Podano kwotę
dimension-single-country = Tylko jeden kraj
dimension-include-regions = Uwzględnij regiony wokół kraju
dimension-certain = Pewne daty
dimension-first-report = Pierwsze zgłoszenie
dimension-same-as = Ponowne zgłoszenie wpisu
dimension-agreement = Kroki dotyczące umowy
dimension-q = Słowa kluczowe

## Kinds, changes and access

list-kind = Rodzaje wpisów
kind-action = Działanie
kind-project = Projekt
kind-agreement = Umowa
kind-cooperation = Krok w ramach współpracy
list-event = Rodzaje zmian
event-added = Dodano
event-changed = Zmieniono
event-removed = Usunięto
list-access = Dostęp
access-public = Publiczny
access-restricted = Ograniczony
list-suggestion-kind = Rodzaje wyników
suggestion-kind-action = { kind-action }
suggestion-kind-project = { kind-project }
suggestion-kind-agreement = { kind-agreement }
suggestion-kind-cooperation = { kind-cooperation }
suggestion-kind-country = { dimension-country }
suggestion-kind-region = { dimension-region }
suggestion-kind-organisation = { dimension-organisation }
suggestion-kind-programme = { dimension-programme }
suggestion-kind-plan = { dimension-plan }
suggestion-kind-document = { dimension-document }

## Actions

list-action-status = Stan realizacji działania
action-status-not-started = Nierozpoczęte
action-status-in-progress = W toku
action-status-done = Wykonane
action-status-delayed = Opóźnione
action-status-recurring = Powtarzające się
action-status-unknown = Nie podano
action-status-null = Brak informacji
list-timetable-kind = Harmonogram
timetable-kind-by = Do określonej daty
timetable-kind-ongoing = W trybie ciągłym
timetable-kind-recurring = W odstępach czasu
timetable-kind-as-soon-as-possible = Jak najszybciej
timetable-kind-none = Brak harmonogramu
list-responsible-role = Rola organizacji odpowiedzialnej
responsible-role-lead = Wiodąca
responsible-role-support = Wspierająca
responsible-role-coordinator = Koordynująca

## Countries and organisations

list-country-role = Rola kraju
country-role-target = Kraj, którego dotyczy wpis
country-role-partner = Kraj partnerski
list-organisation-role = Rola organizacji
organisation-role-lead = Organizacja wiodąca
organisation-role-promoter = Projektodawca
organisation-role-partner = Partner
organisation-role-funder = Podmiot finansujący
organisation-role-participant = Uczestnik
list-organisation-type = Rodzaj organizacji
organisation-type-member-state = Państwo członkowskie
organisation-type-eu-institution = Instytucja lub służba UE
organisation-type-eu-agency = Agencja UE
organisation-type-international-organisation = Organizacja międzynarodowa
organisation-type-third-country-authority = Organ państwa trzeciego
organisation-type-national-authority = Organ państwa członkowskiego
organisation-type-ngo = Organizacja pozarządowa
organisation-type-academic = Uniwersytet lub instytut badawczy
organisation-type-private = Przedsiębiorstwo
organisation-type-network = Sieć
organisation-type-plural-member-state = Państwa członkowskie
organisation-type-plural-eu-institution = Instytucje i służby UE
organisation-type-plural-eu-agency = Agencje UE
organisation-type-plural-international-organisation = Organizacje międzynarodowe
organisation-type-plural-third-country-authority = Organy państw trzecich
organisation-type-plural-national-authority = Organy państw członkowskich
organisation-type-plural-ngo = Organizacje pozarządowe
organisation-type-plural-academic = Uniwersytety i instytuty badawcze
organisation-type-plural-private = Przedsiębiorstwa
organisation-type-plural-network = Sieci
organisation-european-union = Unia Europejska
organisation-european-parliament = Parlament Europejski
organisation-council = Rada Unii Europejskiej
organisation-european-commission = Komisja Europejska
organisation-ecb = Europejski Bank Centralny
organisation-olaf = Europejski Urząd ds. Zwalczania Nadużyć Finansowych
organisation-europol = Agencja Unii Europejskiej ds. Współpracy Organów Ścigania
organisation-eurojust = Agencja Unii Europejskiej ds. Współpracy Wymiarów Sprawiedliwości w Sprawach Karnych
organisation-frontex = Europejska Agencja Straży Granicznej i Przybrzeżnej
organisation-fra = Agencja Praw Podstawowych Unii Europejskiej
organisation-cepol = Agencja Unii Europejskiej ds. Szkolenia w Dziedzinie Ścigania
organisation-emsa = Europejska Agencja Bezpieczeństwa Morskiego
organisation-emcdda = Agencja Unii Europejskiej ds. Narkotyków
organisation-ecdc = Europejskie Centrum ds. Zapobiegania i Kontroli Chorób
organisation-cfca = Europejska Agencja Kontroli Rybołówstwa
organisation-council-general-secretariat = Sekretariat Generalny Rady
organisation-cosi = Stały Komitet Współpracy Operacyjnej w zakresie Bezpieczeństwa Wewnętrznego
organisation-presidency = Prezydencja Rady
organisation-sitcen = Centrum Wywiadowcze i Sytuacyjne UE
organisation-member-states = Państwa członkowskie
organisation-europol-joint-supervisory-body = Wspólny Organ Nadzorczy Europolu
organisation-eulex-kosovo = Misja Unii Europejskiej w zakresie praworządności w Kosowie
organisation-eupm-bih = Misja Policyjna Unii Europejskiej w Bośni i Hercegowinie
organisation-eubam = Misja UE ds. Pomocy Granicznej w Mołdawii i Ukrainie

## Activities and funding

list-form-category = Forma działalności
form-category-project = Projekt
form-category-training = Szkolenie
form-category-conference = Konferencja
form-category-study-visit = Wizyta studyjna
form-category-campaign = Kampania
form-category-information-exchange = Wymiana informacji
form-category-operational = Współpraca operacyjna
form-category-liaison = Oficerowie łącznikowi
form-category-joint-investigation = Wspólne dochodzenie
form-category-agreement = Umowa
form-category-legislation = Prawodawstwo
form-category-strategy = Strategia lub polityka
form-category-research = Badania
form-category-funding = Finansowanie
form-category-other = Inne
list-theme = Temat
theme-prevention = Zapobieganie
theme-protection = Ochrona
theme-prosecution = Ściganie
theme-partnership = Partnerstwo
theme-research = Badania
list-directorate-general = Dyrekcja Generalna
directorate-general-home-affairs = Sprawy Wewnętrzne
directorate-general-enlargement = Rozszerzenie
directorate-general-development-cooperation = Rozwój i Współpraca
directorate-general-justice-freedom-and-security = Sprawiedliwość, Wolność i Bezpieczeństwo
list-amount-role = Rodzaj kwoty
amount-role-total = Ogółem
amount-role-eu = Wkład UE
amount-role-national = Wkład krajowy
amount-role-cofinancing = Współfinansowanie
amount-role-grant = Dotacja
amount-role-requested = Tylko wnioskowana
amount-role-other = Inna
list-covers = Co obejmuje kwota
covers-activity = Całość działalności
covers-share = Udział jednego płatnika
covers-programme = Cały program
list-bound = Granica przedziału
bound-min = Minimum
bound-max = Maksimum

## Agreements

list-agreement-type = Rodzaj umowy
agreement-type-operational = Umowa operacyjna
agreement-type-strategic = Umowa strategiczna
agreement-type-working-arrangement = Ustalenia robocze
agreement-type-cooperation-arrangement = Ustalenia dotyczące współpracy
agreement-type-administrative-arrangement = Porozumienie administracyjne
agreement-type-cooperation-agreement = Umowa o współpracy
agreement-type-memorandum-of-understanding = Protokół ustaleń
agreement-type-letter-of-intent = List intencyjny
agreement-type-bilateral = Umowa dwustronna
agreement-type-multilateral = Umowa wielostronna
agreement-type-other = Inny instrument
list-stage = Etap umowy
stage-contacts = Kontakty
stage-negotiation = Negocjacje
stage-awaiting-signature = Oczekuje na podpisanie
stage-signed = Podpisana
stage-in-force = Obowiązuje
stage-on-hold = Wstrzymana
stage-declined = Zaniechana
list-milestone-kind = Kluczowy etap umowy
milestone-kind-contacts-opened = Pierwsze kontakty
milestone-kind-negotiations-opened = Rozpoczęcie negocjacji
milestone-kind-data-protection-report-finalised = Ukończenie sprawozdania o ochronie danych
milestone-kind-data-protection-report-board-approval = Zatwierdzenie sprawozdania o ochronie danych przez zarząd
milestone-kind-data-protection-report-council-approval = Zatwierdzenie sprawozdania o ochronie danych przez Radę
milestone-kind-draft-finalised = Ukończenie projektu umowy
milestone-kind-board-approval = Zatwierdzenie projektu umowy przez zarząd
milestone-kind-council-approval = Zatwierdzenie projektu umowy przez Radę
milestone-kind-signature = Podpisanie
milestone-kind-ratification = Ratyfikacja
milestone-kind-entry-into-force = Wejście w życie
milestone-kind-termination = Koniec obowiązywania

## Cooperation steps

list-cooperation-kind = Rodzaj kroku w ramach współpracy
cooperation-kind-contact = Kontakt lub spotkanie
cooperation-kind-questionnaire-sent = Wysłanie kwestionariusza
cooperation-kind-questionnaire-received = Otrzymanie kwestionariusza
cooperation-kind-study-visit = Wizyta studyjna
cooperation-kind-fact-finding-mission = Misja informacyjna
cooperation-kind-negotiation-meeting = Spotkanie negocjacyjne
cooperation-kind-decision = Decyzja
cooperation-kind-letter = Pismo
cooperation-kind-signature = Podpisanie
cooperation-kind-ratification = Ratyfikacja
cooperation-kind-conference = Konferencja
cooperation-kind-project-support = Wsparcie projektu
cooperation-kind-joint-analysis = Wspólna analiza
cooperation-kind-research = Badania
cooperation-kind-training = Szkolenie
cooperation-kind-other = Inny krok
list-cooperation-status = Stan realizacji kroku w ramach współpracy
cooperation-status-done = Wykonany
cooperation-status-planned = Planowany
cooperation-status-ongoing = W toku
cooperation-status-cancelled = Odwołany

## Regions

region-accession-countries = Kraje przystępujące
region-africa = Afryka
region-andes = Andy
region-asia = Azja
region-austria-neighbour-countries = Kraje sąsiadujące z Austrią
region-balkans = Bałkany
region-baltic-countries = Kraje bałtyckie
region-baltic-sea-region = Region Morza Bałtyckiego
region-black-sea-region = Region Morza Czarnego
region-candidate-countries = Kraje kandydujące
region-central-america = Ameryka Środkowa
region-central-asia = Azja Środkowa
region-cis = Wspólnota Niepodległych Państw
region-east-asia = Azja Wschodnia
region-eastern-neighbours = Wschodni sąsiedzi
region-eu-southern-maritime-borders = Południowe granice morskie UE
region-europe = Europa
region-european-periphery = Peryferie Europy
region-european-union = Unia Europejska
region-global = Cały świat
region-great-lakes-region = Region Wielkich Jezior
region-greater-mekong-sub-region = Subregion Wielkiego Mekongu
region-gulf-council-states = Państwa Rady Współpracy Zatoki Perskiej
region-horn-of-africa = Róg Afryki
region-ibero-america = Ameryka Iberyjska
region-latin-america-and-the-caribbean = Ameryka Łacińska i Karaiby
region-neighbouring-countries = Kraje sąsiadujące
region-nordic-countries = Kraje nordyckie
region-portuguese-speaking-countries = Kraje portugalskojęzyczne
region-puntland = Puntland
region-south-america = Ameryka Południowa
region-south-asia = Azja Południowa
region-south-caucasus = Kaukaz Południowy
region-south-east-asia = Azja Południowo-Wschodnia
region-south-east-europe = Europa Południowo-Wschodnia
region-southern-africa = Afryka Południowa
region-southern-cone = Stożek Południowy
region-west-africa = Afryka Zachodnia
region-western-balkans = Bałkany Zachodnie

## Programmes

programme-aeneas = AENEAS (poprzednik programu tematycznego „Migracja i azyl”)
programme-agis = Zapobieganie i walka z przestępczością
programme-criminal-justice = Wymiar sprawiedliwości w sprawach karnych
programme-dci = Instrument Finansowania Współpracy na rzecz Rozwoju
programme-eidhr = Europejski Instrument na rzecz Wspierania Demokracji i Praw Człowieka
programme-eu-readmission-fund = Fundusz readmisji UE
programme-ipa = Instrument Pomocy Przedakcesyjnej
programme-isec = Zapobieganie i walka z przestępczością
programme-ifs = Instrument na rzecz Stabilności
programme-norwegian-cooperation = Norweski program współpracy na rzecz wzrostu gospodarczego i zrównoważonego rozwoju w Bułgarii
programme-polish-foreign-assistance = Polski program pomocy zagranicznej
programme-return-fund = Europejski Fundusz Powrotów Imigrantów
programme-tacis = Pomoc techniczna dla Wspólnoty Niepodległych Państw
programme-taiex = Instrument Pomocy Technicznej i Wymiany Informacji
programme-thematic-migration-asylum = Program tematyczny „Migracja i azyl”
programme-thematic-ngos-civil-society = Program tematyczny na rzecz organizacji pozarządowych i społeczeństwa obywatelskiego

## Names of countries that differ from CLDR

country-cd = Demokratyczna Republika Konga
country-cg = Kongo
country-mm = Mjanma

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mln €
date-since = od: { $date }
date-until = do: { $date }
season-spring = wiosna { $year } r.
season-summer = lato { $year } r.
season-autumn = jesień { $year } r.
season-winter = zima { $year } r.
no-date = brak daty

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
        [few] { $n } projekty
       *[many] { $n } projektów
        [other] { $n } projektu
    }
count-projects-noun =
    { $n ->
        [one] projekt
        [few] projekty
       *[many] projektów
        [other] projektu
    }
count-agreements =
    { $n ->
        [one] { $n } umowa
        [few] { $n } umowy
       *[many] { $n } umów
        [other] { $n } umowy
    }
count-agreements-noun =
    { $n ->
        [one] umowa
        [few] umowy
       *[many] umów
        [other] umowy
    }
count-cooperation =
    { $n ->
        [one] { $n } krok w ramach współpracy
        [few] { $n } kroki w ramach współpracy
       *[many] { $n } kroków w ramach współpracy
        [other] { $n } kroku w ramach współpracy
    }
count-cooperation-noun =
    { $n ->
        [one] krok w ramach współpracy
        [few] kroki w ramach współpracy
       *[many] kroków w ramach współpracy
        [other] kroku w ramach współpracy
    }
count-actions =
    { $n ->
        [one] { $n } działanie
        [few] { $n } działania
       *[many] { $n } działań
        [other] { $n } działania
    }
count-actions-noun =
    { $n ->
        [one] działanie
        [few] działania
       *[many] działań
        [other] działania
    }
count-countries =
    { $n ->
        [one] { $n } kraj
        [few] { $n } kraje
       *[many] { $n } krajów
        [other] { $n } kraju
    }
count-organisations =
    { $n ->
        [one] { $n } organizacja
        [few] { $n } organizacje
       *[many] { $n } organizacji
        [other] { $n } organizacji
    }
of-total = (z { $n })
reported-for = zgłoszono dla { $n } z nich
counted-once = każdy projekt policzono raz
all-of = Wszystkie: { $records }
and-more = i jeszcze { $n }

## Lists

kinds-action-all = Działania
results = Wyniki
filters = Filtry
skip-results = Przejdź do wyników
filters-hint = Wpis musi odpowiadać jednej z wybranych wartości w każdej grupie. Każda liczba to suma przy wyborze tylko tej wartości w danej grupie.
filters-selected = wybrano: { $n }
filters-more = jeszcze { $n }
filters-find = Szukaj: { $name }
filters-lookup = Wyszukaj inne
filters-other = Inne opcje
show-projects = Pokaż projekty
show-agreements = Pokaż umowy
show-cooperation = Pokaż kroki w ramach współpracy
show-actions = Pokaż działania
range-start = Rozpoczęcie
range-active = Okres realizacji
range-amount = Kwota w euro
range-milestone = Data kluczowego etapu
range-date = Data
range-deadline = Termin
range-from = od
range-to = do
chips = Aktywne filtry
chips-clear = Wyczyść wszystko
chips-or = lub
chips-not = – z wyłączeniem:
chips-remove = Usuń filtr:
sort-by = Sortowanie:
sort-document = Kolejność w dokumencie
sort-amount-desc = Największa kwota
sort-amount = Najmniejsza kwota
sort-start-desc = Najpóźniejsze rozpoczęcie
sort-start = Najwcześniejsze rozpoczęcie
sort-title = Tytuł
sort-milestone-desc = Najpóźniejszy kluczowy etap
sort-milestone = Najwcześniejszy kluczowy etap
sort-date-desc = Najpóźniejsza data
sort-date = Najwcześniejsza data
sort-deadline-desc = Najpóźniejszy termin
sort-deadline = Najwcześniejszy termin
sort-code = Numer
as-of = Stan na dzień
as-of-hint = Pokaż rejestr według stanu na koniec danego dnia.
show = Pokaż
list-shown = { $first }–{ $last } z { $total }
list-caption = { $kind }, strona { $page } z { $pages }
pages = Strony
page = Strona
page-previous = Poprzednia strona
page-next = Następna strona
use-data = Wykorzystaj te dane
download = Pobierz
download-all = Wszystkie wyniki ({ $records }), w tej kolejności.
use-rest = Zapytanie REST dla tego widoku
use-graphql = Zapytanie GraphQL dla tego widoku
faults =
    { $n ->
        [one] Pominięto { $n } filtr.
        [few] Pominięto { $n } filtry.
       *[many] Pominięto { $n } filtrów.
        [other] Pominięto { $n } filtru.
    }
nothing = Nic nie odpowiada wszystkim tym filtrom
nothing-remove = Aby zobaczyć wyniki, usuń jeden filtr:
nothing-way = Bez filtra „{ $name }”
nothing-search = Szukaj we wszystkich wpisach
chart-projects-by-year = Projekty według roku rozpoczęcia
chart-agreements-by-year = Umowy według roku ostatniego kluczowego etapu
chart-signatures-by-year = Podpisania według roku
chart-cooperation-by-year = Kroki w ramach współpracy według roku
chart-actions-by-year = Działania według roku, w którym upływa termin
chart-top-countries = Kraje wymieniane najczęściej
chart-top-kinds = Najczęstsze rodzaje kroków
chart-top-responsible = Podmioty odpowiedzialne najczęściej
chart-undated =
    { $n ->
        [one] { $n } wpis bez daty
        [few] { $n } wpisy bez daty
       *[many] { $n } wpisów bez daty
        [other] { $n } wpisu bez daty
    }
chart-empty = Nie podano dat
head-project = Projekt
head-countries = Kraje
head-period = Okres
head-amount = Kwota
head-date = Data
head-title = Tytuł
head-milestone = Ostatni kluczowy etap opatrzony datą
head-number = Nr
head-responsible = Podmiot odpowiedzialny
head-partners = Partnerzy
head-amount-role = Rodzaj kwoty
head-currency = Pierwotna waluta
head-rate = Kurs wymiany
head-euro = W euro
repeat = ponowne zgłoszenie
amount-not-counted = nie wliczono
amount-requested = wnioskowano o { $amount }
explain-h = Z czego składa się suma
explain-counted = Wliczono do sumy
explain-why = Uwagi
list-not-counted = Powód niewliczenia kwoty
not-counted-no-amount = Nie zgłoszono kwoty
not-counted-requested-or-other = Tylko kwoty wnioskowane lub inne
not-counted-not-converted = Brak wartości w euro: nieznany rok lub kurs wymiany
not-counted-programme = Kwota obejmuje cały program
not-counted-same-project = Wliczono inne zgłoszenie tego samego projektu
not-counted-share-of-counted = Udział w kwocie, którą już wliczono
not-counted-larger-share = Udział większy niż wliczona kwota
not-counted-same-payer = Wliczono inny wpis dotyczący tego samego płatnika
embed-h = Pokaż na swojej stronie internetowej
embed-p = Skopiuj ten kod na swoją stronę. Dane będą zawsze aktualne.
amount-counts = wliczono { $amount }

## Records

crumbs = Ścieżka nawigacyjna
facts = Fakty
note = Uwaga redakcyjna
original-show = Pokaż tekst oryginalny
history = Historia
history-json = Historia w formacie JSON
where = Gdzie
map-of = Mapa: { $names }
source = Źródło
row = wiersz { $n }
cite = Cytowanie i ponowne wykorzystywanie
cite-link = Stały link
cite-text = Cytat
funding = Finansowanie
amount-counted = Kwota wliczana do sum
rate-source = Europejski Bank Centralny, średnia za { $year } r.
rate-none = nie dotyczy
rate-unknown = kurs nieznany
reports-title =
    { $n ->
        [one] Jeden projekt, zgłoszony { $n } raz
        [few] Jeden projekt, zgłoszony { $n } razy
       *[many] Jeden projekt, zgłoszony { $n } razy
        [other] Jeden projekt, zgłoszony { $n } razu
    }
reports-text = Liczba zgłoszeń opisujących ten sam projekt: { $n }. Zgłoszenia te zachowano jako osobne wpisy, ponieważ różnią się od siebie. W sumach projekt liczy się raz.
report-this = ten wpis
report-first = pierwsze zgłoszenie
similar = Podobne projekty
similar-hint = Projekty, które łączą z tym projektem kraje, organizacje lub program, począwszy od najbardziej podobnych.
counterpart = Druga strona
parties = Strony
milestones = Kluczowe etapy
milestones-latest = Ostatnie kluczowe etapy
durations-h = Ile to trwa
durations-since = Liczba dni od etapu „{ $milestone }”
durations-note = Mediana liczby dni między dokładnymi datami. W nawiasie: liczba umów.
milestones-hint = Linia kropkowana: brak wzmianki w dokumencie.
not-reached = nie osiągnięto
steps-none = Nie zgłoszono żadnych kroków w ramach współpracy.
in-force-since = Obowiązuje od: { $date }
agreements-also = Inne umowy z tymi samymi krajami
indicator = Wskaźnik
progress = Postępy
cited = Przytoczone dokumenty
dates-named = Podane daty
timetable-by-date = termin: { $date }

## The plan

plan-eu-plan-thb-2005 = Plan UE dotyczący najlepszych praktyk, standardów i procedur zwalczania handlu ludźmi i zapobiegania mu
chapter-1 = Koordynacja działań UE
chapter-2 = Określenie skali problemu
chapter-3 = Zapobieganie handlowi ludźmi
chapter-4 = Ograniczanie popytu
chapter-5 = Dochodzenia i ściganie
chapter-6 = Ochrona i wsparcie ofiar handlu ludźmi
chapter-7 = Powroty i reintegracja
chapter-8 = Stosunki zewnętrzne
plan-title = Plan z 2005 r. po roku realizacji
plan-lead = Postępy w realizacji { $n } działań przedstawione w nocie Rady ({ $date }).
plan-description = Postępy w realizacji { $n } działań z planu UE.
plan-overdue = po terminie: termin upłynął, a działania nie wykonano
plan-late = spóźnione: po terminie lub według noty opóźnione
plan-list = Jako lista
print = Drukuj
glance = W skrócie
glance-hint = Czerwony róg: po terminie w dniu sporządzenia dokumentu ({ $date }).
glance-more = Co oznacza „po terminie”
anyone = Dowolny
board-shown = { $n } z { $total } działań
chapter-done = wykonane lub powtarzające się: { $n } z { $total }
fig-late =
    { $count ->
        [one] z { $n } działań było spóźnione: po terminie lub opóźnione
        [few] z { $n } działań były spóźnione: po terminie lub opóźnione
       *[many] z { $n } działań było spóźnionych: po terminie lub opóźnionych
        [other] z { $n } działań było spóźnione: po terminie lub opóźnione
    }

## Countries, organisations, documents and programmes

a-to-z = Od A do Z
about-state = O tym kraju
reported-by-state = Zgłoszone przez to państwo członkowskie
place-empty = Brak wzmianki w projektach, umowach i krokach w ramach współpracy.
place-description = { $name }: { $projects }, { $agreements } i { $steps }.
largest-projects = Największe projekty
amounts-h = Kwoty według roku
amounts-by-year = Zgłoszone kwoty według roku rozpoczęcia projektu
amounts-hint = Podano pełną kwotę projektu, nawet jeśli obejmuje on również inne kraje lub organizacje.
by-theme = Projekty według tematu
who-else = Kto jeszcze bierze udział
who-organisations = Organizacje w tych projektach
roles = Role
roles-hint = Organizacja może pełnić kilka ról w jednym projekcie.
regions-note-h = Nieuwzględnione na tej stronie
regions-note = Wpisów, w których wymieniono tylko region, tutaj się nie liczy. W rejestrze regionów nie dzieli się na kraje. Regiony wokół tego kraju:
regions-note-with = Projekty dotyczące tego kraju i regionów wokół niego
organisation-find = Znajdź organizację
organisation-types = Rodzaje organizacji
documents = Dokumenty
documents-sources = Źródła rejestru
documents-cited = Dokumenty przytoczone we wpisach
document-holds = Co rejestr zawiera z tego dokumentu
document-cited-only = Rejestr nie zawiera żadnego wpisu z tego dokumentu. Dokument jest przytoczony we wpisach.
originator = Wydany przez
without-country = Bez kraju
without-agency = Bez agencji UE
without-date = Bez daty
without-amount = Bez kwoty
caveats = Co dokument mówi o swoich danych
programmes = Programy
regions = Regiony
region-countries = Kraje w tym regionie
region-part-of = Większe regiony
exchange-rates = Kursy wymiany
exchange-rates-p = Średnie kursy Europejskiego Banku Centralnego. Służą do przeliczania zgłoszonych kwot na euro.
rate-units = Liczba jednostek za euro
closed-lists = Listy wartości
closed-lists-p = Wartości, jakie mogą przyjmować pola i filtry, oraz ich znaczenie.
list-code = Kod
list-label = Nazwa
list-meaning = Znaczenie

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } wpis odpowiada zapytaniu
        [few] { $n } wpisy odpowiadają zapytaniu
       *[many] { $n } wpisów odpowiada zapytaniu
        [other] { $n } wpisu odpowiada zapytaniu
    }
search-all = Wszystko
search-did-you-mean = Czy chodziło o:
search-entries = Kraje, organizacje i dokumenty
search-how = Jak działa wyszukiwanie
search-how-p = Wyniki zawierają wszystkie podane słowa w dowolnej formie: „trafficked” pozwala znaleźć także „trafficking”. Aby znaleźć wyrażenie, użyj cudzysłowu, a aby znaleźć słowa zaczynające się tak samo – gwiazdki.
search-api = Szukaj przez API
changes = Zmiany
changes-p = Rejestr rozwija się w postaci numerowanych wersji. Niczego się nie nadpisuje: można wyświetlić każdy wcześniejszy stan.
changes-changed =
    { $n ->
        [one] Zmieniono { $n } wpis
        [few] Zmieniono { $n } wpisy
       *[many] Zmieniono { $n } wpisów
        [other] Zmieniono { $n } wpisu
    }
changes-removed =
    { $n ->
        [one] Usunięto { $n } wpis
        [few] Usunięto { $n } wpisy
       *[many] Usunięto { $n } wpisów
        [other] Usunięto { $n } wpisu
    }
changes-none = Zmieniono tylko dane referencyjne
past-banner = Wyświetlasz rejestr według stanu na dzień { $date } (wersja { $n }).
past-latest = Pokaż najnowszy stan
error-missing = Ta strona nie istnieje
error-gone = Ten wpis usunięto
error-invalid = Nie można odczytać tego adresu
error-unavailable = Rejestr jest chwilowo niedostępny
error-failed = Wystąpił błąd
error-without = Pokaż stronę bez tych filtrów
error-similar = Podobne identyfikatory:
error-last = Pokaż ostatnią wersję wpisu
error-home = Strona główna
error-instance = Kontaktując się z nami, podaj ten numer zapytania:

## About the data

foot-developers = Dla programistów
about-toc = Na tej stronie
about-lead = Rejestr zawiera to, co podano w dwóch dokumentach Rady: jeden wpis na każdy wiersz. Na stronach wpisów obok wartości z rejestru widnieje tekst oryginalny, dzięki czemu każdy może je sprawdzić.
about-sources = Źródła
about-sources-p = Fakty, liczby, nazwy i tytuły zaczerpnięto z dokumentów. Streszczenia napisano na potrzeby rejestru. Jeśli dokument zawiera sprzeczności, zachowano obie wersje, o czym informuje uwaga.
about-method = Metoda
about-once = Kwoty liczy się raz
about-once-p = Każda kwota zachowuje pierwotną walutę i rodzaj. Przelicza się ją na euro po średnim kursie Europejskiego Banku Centralnego z roku, w którym rozpoczął się projekt. Jeśli projekt zgłoszono kilkakrotnie, każde zgłoszenie stanowi wpis, ale w sumach projekt liczy się raz. Kwot, o które tylko wnioskowano, nigdy się nie wlicza.
about-once-n = Kwotę wliczaną do sum podano dla { $n } z { $total } projektów, dlatego sumy pokazują, co zgłoszono, a nie co wydano.
about-overdue-p = Działanie jest po terminie, jeśli termin upłynął przed datą noty, a stan realizacji jest inny niż „Wykonane”. Działania spóźnione obejmują także te, które w nocie określono jako opóźnione.
about-dates = Daty
about-dates-p = Daty są tak dokładne jak w dokumencie: rok, pora roku, miesiąc, dzień lub przedział. Znak zapytania oznacza, że odczyt jest niepewny.
about-countries-p = We wpisie podano kraje, których dotyczy wiersz, a nie kraj, który go zgłosił. Grupy krajów są regionami i nie dzieli się ich.
about-limits = Ograniczenia danych
about-limits-end = Dane kończą się wraz z dokumentami. Nie mówią, co wydarzyło się później.
about-limits-reported = Obejmują tylko to, co zgłoszono. Państwa członkowskie same decydowały, co zgłosić i jak szczegółowo. Kraj z niewielką liczbą wpisów może być mimo to bardzo aktywny.
about-limits-cells = Niektóre wiersze są w źródle uszkodzone. Brakujące komórki są tu puste i opatrzone uwagą.
about-files = Pliki do pobrania
about-files-p = Wszystkie pliki wraz z opisami, jako pakiet danych Frictionless. Można też pobrać dowolną przefiltrowaną listę.
about-api = REST i GraphQL
about-api-p = Aby otrzymać dane ze strony, dodaj /v1 do jej adresu.
about-docs = Przewodniki
about-feeds = Zmiany i kanały
about-feeds-p = Zmiany publikuje się jako numerowane wersje. Aktualna wersja to { $n }. Każdą listę można wyświetlić według stanu na wcześniejszy dzień.
about-licence = Licencja i cytowanie
about-licence-p = Dane można ponownie wykorzystywać pod warunkiem podania źródła. Aby zacytować wpis, należy użyć jego stałego linku i wersji. Na stronie każdego wpisu znajduje się gotowy cytat.
about-borders = Granice na mapie: Natural Earth, domena publiczna. Nie oznaczają one żadnego stanowiska w sprawie statusu jakiegokolwiek terytorium.
access-h = Dostępność
access-level = Strony są zgodne z wytycznymi dotyczącymi dostępności treści internetowych (WCAG) 2.2, poziom AA.
access-tested = Testuje się je za pomocą narzędzia axe, z użyciem klawiatury, bez skryptów, w jasnych i ciemnych kolorach oraz na małych ekranach.
access-known = Nie przetestowano ich ze wszystkimi przeglądarkami i czytnikami ekranu. Jeśli coś nie działa, prosimy o informację.
access-tables = Obok każdego wykresu i każdej mapy znajduje się tabela lub lista z tymi samymi danymi liczbowymi.
privacy-h = Prywatność
privacy-cookies = Strony nie używają plików cookie i niczego nie zapisują w przeglądarce.
privacy-third = Nie wczytują niczego z innych stron.
privacy-log = Dziennik operatora może przez krótki czas zawierać adresy zapytań na potrzeby wykrywania usterek.
privacy-people = Rejestr nie zawiera danych osobowych ofiar ani funkcjonariuszy.
publisher = Wydawca
publisher-none = Operator tego rejestru
