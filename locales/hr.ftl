# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Djelovanje EU-a protiv trgovanja ljudima
skip = Prijeđi na glavni sadržaj
lang = Jezik
menu = Glavna

## Search

search = Pretraži
search-label = Pretraži registar
placeholder = Zemlja ili ključna riječ
try = Na primjer

## Navigation

nav-plan = Plan iz 2005.
nav-projects = Projekti
nav-agreements = Sporazumi
nav-cooperation = Suradnja
nav-countries = Zemlje
nav-organisations = Organizacije
nav-data = Podaci i API

## Front page: introduction

hero = Djelovanje EU-a protiv trgovanja ljudima, redak po redak
lead = Javni registar koji sadržava { $records } mjera, projekata, sporazuma i koraka suradnje o kojima se izvješćuje u dvama dokumentima Vijeća. Uz svaki zapis navedeni su dokument i redak iz kojih potječe.

## Front page: key figures

fig-label = Ključne brojke
fig-records =
    { $count ->
        [one] zapis iz dvaju dokumenata Vijeća
        [few] zapisa iz dvaju dokumenata Vijeća
       *[other] zapisa iz dvaju dokumenata Vijeća
    }
fig-money =
    { $total ->
        [one] prijavljeno za { $n } od { $total } projekta, svaki se broji jedanput
        [few] prijavljeno za { $n } od { $total } projekta, svaki se broji jedanput
       *[other] prijavljeno za { $n } od { $total } projekata, svaki se broji jedanput
    }
fig-countries =
    { $count ->
        [one] zemlja navedena u zapisima
        [few] zemlje navedene u zapisima
       *[other] zemalja navedenih u zapisima
    }
fig-force =
    { $count ->
        [one] sporazum na snazi ({ $date })
        [few] sporazuma na snazi ({ $date })
       *[other] sporazuma na snazi ({ $date })
    }
fig-overdue =
    { $count ->
        [one] od { $n } mjera iz plana iz 2005. nije provedena u roku ({ $date })
        [few] od { $n } mjera iz plana iz 2005. nisu provedene u roku ({ $date })
       *[other] od { $n } mjera iz plana iz 2005. nije provedeno u roku ({ $date })
    }

## Map

map-h = Gdje se djeluje
map-p = Broj projekata, sporazuma i koraka suradnje u kojima je navedena pojedina zemlja. Zemlje koje su samo prijavile zapis ne ubrajaju se.
map-table = Najčešće navedene zemlje
map-all =
    { $n ->
        [one] Popis { $n } zemlje
        [few] Popis svih zemalja ({ $n })
       *[other] Popis svih zemalja ({ $n })
    }
map-none = Nema
map-note = Regije kao što je „Zapadni Balkan” nisu raščlanjene na zemlje.
map-xk = Kosovo: Ovim se nazivom ne dovode u pitanje stajališta o statusu te je on u skladu s RVSUN-om 1244/1999 i mišljenjem Međunarodnog suda o proglašenju neovisnosti Kosova.
map-ps = Palestina: Ovaj se naziv ne smije tumačiti kao priznavanje Države Palestine i njime se ne dovode u pitanje pojedinačna stajališta država članica o tom pitanju.

## Tables and charts

col-country = Zemlja
col-all = Ukupno
col-projects = Projekti
col-agreements = Sporazumi
col-cooperation = Suradnja
head-name = Naziv
head-records = Zapisi
head-year = Godina
chart-table = Prikaži kao tablicu
chart-summary = { $title }, { $first }. – { $last }. Najviša vrijednost: { $value } ({ $year }.).

## Front page: kinds of record

kinds-h = Četiri vrste zapisa
kinds-action = Mjere iz plana iz 2005.
kinds-project = Projekti
kinds-agreement = Sporazumi
kinds-cooperation = Koraci suradnje
kinds-action-p = Što je EU planirao ({ $planned }) i dokle je s time stigao ({ $reported }).
kinds-project-p = Osposobljavanje, kampanje, pomoć i istraživanja o kojima su izvijestile države članice i Komisija.
kinds-agreement-p = Sporazumi između država, agencija EU-a i drugih tijela, od prvih kontakata do stupanja na snagu.
kinds-cooperation-p = Koraci agencija EU-a, s datumima: upitnici, pregovori, posjeti, odluke.
by-status = Prema statusu
by-year = Prema godini početka
by-stage = Prema fazi
by-agency = Prema agenciji

## Front page: browse

browse-h = Pregledaj registar
browse-country = Prema zemlji
browse-organisation = Prema organizaciji
browse-theme = Prema temi
browse-document = Prema dokumentu
all-countries = Sve zemlje
all-organisations = Sve organizacije
all-projects = Svi projekti
all-documents = Svi dokumenti
records-n =
    { $n ->
        [one] { $n } zapis
        [few] { $n } zapisa
       *[other] { $n } zapisa
    }

## Front page: example row

example-h = Primjer retka
example-rate = { $amount } po tečaju od { $rate } za euro
facts-original = Izvorni tekst
facts-register = U registru

## Changes

changes-h = Najnovije promjene
changes-rev = Revizija { $n }
changes-added =
    { $n ->
        [one] Dodan { $n } zapis
        [few] Dodana { $n } zapisa
       *[other] Dodano { $n } zapisa
    }
changes-including = Među ostalim
changes-feed = Pretplati se na promjene (kanal Atom)
changes-all = Sve promjene

## Use the data

data-h = Upotreba podataka
data-p = Svi podaci u registru otvoreni su. Smiju se ponovno upotrebljavati uz navođenje izvora (CC BY 4.0).
data-rest = REST
data-rest-p = Popisi, filtri, zbrojevi i povijest u formatu JSON.
data-graphql = GraphQL
data-graphql-p = Sve što je potrebno za jedan zaslon u jednom zahtjevu, s istim filtrima.
data-files = Datoteke
data-files-p = Svaki popis u formatu CSV, XLSX ili NDJSON ili sve u jednoj datoteci.
data-zip = Cijeli registar (ZIP)
copy = Kopiraj
copied = Kopirano
million = mil.

## Footer

foot-data = Otvoreni podaci
foot-help = O registru
foot-revision = Revizija { $n }, { $date }
foot-about = O podacima
foot-access = Pristupačnost
foot-privacy = Privatnost: bez kolačića, bez praćenja
foot-licence = Podaci: CC BY 4.0
foot-contact = Kontakt
foot-errors = Pogreške API-ja

## Values

not-stated = Nije navedeno
yes = Da
no = Ne

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Poglavlje
dimension-objective = Cilj
dimension-code = Oznaka mjere
dimension-responsible = Odgovorna organizacija
dimension-country = Zemlja
dimension-country-role = Uloga zemlje
dimension-region = Regija
dimension-organisation = Organizacija
dimension-role = Uloga organizacije
dimension-funder = Financijer
dimension-lead = Vodeća organizacija
dimension-partner = Partner
dimension-reporter = Prijavitelj
dimension-document = Dokument
dimension-agency = Agencija EU-a
dimension-type = Vrsta sporazuma
dimension-stage = Faza
dimension-status = Status
dimension-kind = Vrsta koraka
dimension-form = Oblik aktivnosti
dimension-theme = Tema
dimension-programme = Program
dimension-directorate-general = Glavna uprava
dimension-timetable-kind = Vremenski plan
dimension-milestone = Ključni događaj
dimension-milestone-year = Godina ključnog događaja
dimension-year = Godina
dimension-ongoing = U tijeku
dimension-overdue = Istekao rok
dimension-late = Kasni
dimension-overdue-on = Rok istekao na dan
dimension-deadline-from = Rok od
dimension-deadline-to = Rok do
dimension-milestone-from = Ključni događaj od
dimension-milestone-to = Ključni događaj do
dimension-date-from = Datum od
dimension-date-to = Datum do
dimension-start-from = Početak od
dimension-start-to = Početak do
dimension-active-from = U tijeku od
dimension-active-to = U tijeku do
dimension-in-force-on = Na snazi na dan
dimension-amount-eur-from = Iznos u eurima od
dimension-amount-eur-to = Iznos u eurima do
dimension-has-funding = Iznos prijavljen
dimension-single-country = Samo jedna zemlja
dimension-include-regions = Uključi regije kojima zemlja pripada
dimension-certain = Datumi pouzdani
dimension-first-report = Prva prijava
dimension-same-as = Ponovljena prijava zapisa
dimension-agreement = Koraci u vezi sa sporazumom
dimension-q = Ključne riječi

## Kinds, changes and access

list-kind = Vrste zapisa
kind-action = Mjera
kind-project = Projekt
kind-agreement = Sporazum
kind-cooperation = Korak suradnje
list-event = Vrste promjena
event-added = Dodano
event-changed = Promijenjeno
event-removed = Uklonjeno
list-access = Pristup
access-public = Javno
access-restricted = Ograničeno

## Actions

list-action-status = Status mjere
action-status-not-started = Nije započeta
action-status-in-progress = U tijeku
action-status-done = Provedena
action-status-delayed = Odgođena
action-status-recurring = Ponavlja se
action-status-unknown = Nije navedeno
action-status-null = Nema informacija
list-timetable-kind = Vremenski plan
timetable-kind-by = Do određenog datuma
timetable-kind-ongoing = Kontinuirano
timetable-kind-recurring = U razmacima
timetable-kind-as-soon-as-possible = Što prije
timetable-kind-none = Bez vremenskog plana
list-responsible-role = Uloga odgovorne organizacije
responsible-role-lead = Vođenje
responsible-role-support = Potpora
responsible-role-coordinator = Koordinacija

## Countries and organisations

list-country-role = Uloga zemlje
country-role-target = Predmetna zemlja
country-role-partner = Partnerska zemlja
list-organisation-role = Uloga organizacije
organisation-role-lead = Vodeća organizacija
organisation-role-promoter = Nositelj projekta
organisation-role-partner = Partner
organisation-role-funder = Financijer
organisation-role-participant = Sudionik
list-organisation-type = Vrsta organizacije
organisation-type-member-state = Država članica
organisation-type-eu-institution = Institucija ili služba EU-a
organisation-type-eu-agency = Agencija EU-a
organisation-type-international-organisation = Međunarodna organizacija
organisation-type-third-country-authority = Tijelo zemlje izvan EU-a
organisation-type-national-authority = Tijelo države članice
organisation-type-ngo = Nevladina organizacija
organisation-type-academic = Sveučilište ili istraživački institut
organisation-type-private = Poduzeće
organisation-type-network = Mreža
organisation-type-plural-member-state = Države članice
organisation-type-plural-eu-institution = Institucije i službe EU-a
organisation-type-plural-eu-agency = Agencije EU-a
organisation-type-plural-international-organisation = Međunarodne organizacije
organisation-type-plural-third-country-authority = Tijela zemalja izvan EU-a
organisation-type-plural-national-authority = Tijela država članica
organisation-type-plural-ngo = Nevladine organizacije
organisation-type-plural-academic = Sveučilišta i istraživački instituti
organisation-type-plural-private = Poduzeća
organisation-type-plural-network = Mreže
organisation-european-union = Europska unija
organisation-european-parliament = Europski parlament
organisation-council = Vijeće Europske unije
organisation-european-commission = Europska komisija
organisation-ecb = Europska središnja banka
organisation-olaf = Europski ured za borbu protiv prijevara
organisation-europol = Agencija Europske unije za suradnju tijela za izvršavanje zakonodavstva
organisation-eurojust = Agencija Europske unije za suradnju u kaznenom pravosuđu
organisation-frontex = Agencija za europsku graničnu i obalnu stražu
organisation-fra = Agencija Europske unije za temeljna prava
organisation-cepol = Agencija Europske unije za osposobljavanje u području izvršavanja zakonodavstva
organisation-emsa = Europska agencija za pomorsku sigurnost

## Activities and funding

list-form-category = Oblik aktivnosti
form-category-project = Projekt
form-category-training = Osposobljavanje
form-category-conference = Konferencija
form-category-study-visit = Studijski posjet
form-category-campaign = Kampanja
form-category-information-exchange = Razmjena informacija
form-category-operational = Operativna suradnja
form-category-liaison = Časnici za vezu
form-category-joint-investigation = Zajednička istraga
form-category-agreement = Sporazum
form-category-legislation = Zakonodavstvo
form-category-strategy = Strategija ili politika
form-category-research = Istraživanje
form-category-funding = Financiranje
form-category-other = Ostalo
list-theme = Tema
theme-prevention = Sprečavanje
theme-protection = Zaštita
theme-prosecution = Kazneni progon
theme-partnership = Partnerstvo
theme-research = Istraživanje
list-directorate-general = Glavna uprava
directorate-general-home-affairs = Unutarnji poslovi
directorate-general-enlargement = Proširenje
directorate-general-development-cooperation = Razvoj i suradnja
directorate-general-justice-freedom-and-security = Pravosuđe, sloboda i sigurnost
list-amount-role = Vrsta iznosa
amount-role-total = Ukupni iznos
amount-role-eu = Doprinos EU-a
amount-role-national = Nacionalni doprinos
amount-role-cofinancing = Sufinanciranje
amount-role-grant = Bespovratna sredstva
amount-role-requested = Samo zatraženo
amount-role-other = Ostalo
list-covers = Što iznos obuhvaća
covers-activity = Cijelu aktivnost
covers-share = Udio jednog platitelja
covers-programme = Cijeli program
list-bound = Granica raspona
bound-min = Najmanje
bound-max = Najviše

## Agreements

list-agreement-type = Vrsta sporazuma
agreement-type-operational = Operativni sporazum
agreement-type-strategic = Strateški sporazum
agreement-type-working-arrangement = Radni dogovor
agreement-type-cooperation-arrangement = Dogovor o suradnji
agreement-type-administrative-arrangement = Administrativni dogovor
agreement-type-cooperation-agreement = Sporazum o suradnji
agreement-type-memorandum-of-understanding = Memorandum o razumijevanju
agreement-type-letter-of-intent = Pismo namjere
agreement-type-bilateral = Bilateralni sporazum
agreement-type-multilateral = Multilateralni sporazum
agreement-type-other = Drugi instrument
list-stage = Faza sporazuma
stage-contacts = Kontakti
stage-negotiation = Pregovori
stage-awaiting-signature = Čeka na potpis
stage-signed = Potpisan
stage-in-force = Na snazi
stage-on-hold = Obustavljen
stage-declined = Napušten
list-milestone-kind = Ključni događaj sporazuma
milestone-kind-contacts-opened = Prvi kontakti
milestone-kind-negotiations-opened = Otvaranje pregovora
milestone-kind-data-protection-report-finalised = Dovršeno izvješće o zaštiti podataka
milestone-kind-data-protection-report-board-approval = Upravni odbor odobrio izvješće o zaštiti podataka
milestone-kind-data-protection-report-council-approval = Vijeće odobrilo izvješće o zaštiti podataka
milestone-kind-draft-finalised = Dovršen nacrt
milestone-kind-board-approval = Upravni odbor odobrio nacrt
milestone-kind-council-approval = Vijeće odobrilo nacrt
milestone-kind-signature = Potpisivanje
milestone-kind-ratification = Ratifikacija
milestone-kind-entry-into-force = Stupanje na snagu
milestone-kind-termination = Prestanak važenja

## Cooperation steps

list-cooperation-kind = Vrsta koraka suradnje
cooperation-kind-contact = Kontakt ili sastanak
cooperation-kind-questionnaire-sent = Upitnik poslan
cooperation-kind-questionnaire-received = Upitnik primljen
cooperation-kind-study-visit = Studijski posjet
cooperation-kind-fact-finding-mission = Misija za utvrđivanje činjenica
cooperation-kind-negotiation-meeting = Pregovarački sastanak
cooperation-kind-decision = Odluka
cooperation-kind-letter = Dopis
cooperation-kind-signature = Potpisivanje
cooperation-kind-ratification = Ratifikacija
cooperation-kind-conference = Konferencija
cooperation-kind-project-support = Potpora projektu
cooperation-kind-joint-analysis = Zajednička analiza
cooperation-kind-research = Istraživanje
cooperation-kind-training = Osposobljavanje
cooperation-kind-other = Drugi korak
list-cooperation-status = Status koraka suradnje
cooperation-status-done = Provedeno
cooperation-status-planned = Planirano
cooperation-status-ongoing = U tijeku
cooperation-status-cancelled = Otkazano

## Regions

region-accession-countries = Zemlje pristupnice
region-africa = Afrika
region-andes = Ande
region-asia = Azija
region-austria-neighbour-countries = Zemlje susjede Austrije
region-balkans = Balkan
region-baltic-countries = Baltičke zemlje
region-baltic-sea-region = Regija Baltičkog mora
region-black-sea-region = Crnomorska regija
region-candidate-countries = Zemlje kandidatkinje
region-central-america = Srednja Amerika
region-central-asia = Srednja Azija
region-cis = Zajednica neovisnih država
region-east-asia = Istočna Azija
region-eastern-neighbours = Istočni susjedi
region-eu-southern-maritime-borders = Južne morske granice EU-a
region-europe = Europa
region-european-periphery = Rub Europe
region-european-union = Europska unija
region-global = Cijeli svijet
region-great-lakes-region = Regija Velikih jezera
region-greater-mekong-sub-region = Šira podregija Mekonga
region-gulf-council-states = Države Vijeća za suradnju u Zaljevu
region-horn-of-africa = Rog Afrike
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Latinska Amerika i Karibi
region-neighbouring-countries = Susjedne zemlje
region-nordic-countries = Nordijske zemlje
region-portuguese-speaking-countries = Zemlje portugalskog govornog područja
region-puntland = Puntland
region-south-america = Južna Amerika
region-south-asia = Južna Azija
region-south-caucasus = Južni Kavkaz
region-south-east-asia = Jugoistočna Azija
region-south-east-europe = Jugoistočna Europa
region-southern-africa = Južni dio Afrike
region-southern-cone = Južni konus
region-west-africa = Zapadna Afrika
region-western-balkans = Zapadni Balkan

## Programmes

programme-aeneas = AENEAS (prethodnik tematskog programa „Migracije i azil”)
programme-agis = Sprečavanje i borba protiv kriminala
programme-criminal-justice = Kazneno pravosuđe
programme-dci = Instrument za razvojnu suradnju
programme-eidhr = Europski instrument za demokraciju i ljudska prava
programme-eu-readmission-fund = Fond EU-a za ponovni prihvat
programme-ipa = Instrument pretpristupne pomoći
programme-isec = Sprečavanje i borba protiv kriminala
programme-ifs = Instrument za stabilnost
programme-norwegian-cooperation = Norveški program suradnje za gospodarski rast i održivi razvoj u Bugarskoj
programme-polish-foreign-assistance = Poljski program inozemne pomoći
programme-return-fund = Europski fond za povratak
programme-tacis = Tehnička pomoć Zajednici neovisnih država
programme-taiex = Instrument tehničke pomoći i razmjene informacija
programme-thematic-migration-asylum = Tematski program „Migracije i azil”
programme-thematic-ngos-civil-society = Tematski program za nevladine organizacije i civilno društvo

## Names of countries that differ from CLDR

country-cd = Demokratska Republika Kongo
country-cg = Kongo
country-mm = Mjanmar
