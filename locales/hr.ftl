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
dimension-record-kind = Vrsta zapisa
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
list-suggestion-kind = Vrste rezultata
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
organisation-emcdda = Agencija Europske unije za droge
organisation-ecdc = Europski centar za sprečavanje i kontrolu bolesti
organisation-cfca = Europska agencija za kontrolu ribarstva
organisation-council-general-secretariat = Glavno tajništvo Vijeća
organisation-cosi = Stalni odbor za operativnu suradnju u području unutarnje sigurnosti
organisation-presidency = Predsjedništvo Vijeća
organisation-sitcen = Obavještajni i situacijski centar EU-a
organisation-member-states = Države članice
organisation-europol-joint-supervisory-body = Zajedničko nadzorno tijelo Europola
organisation-eulex-kosovo = Misija Europske unije za uspostavu vladavine prava na Kosovu
organisation-eupm-bih = Policijska misija Europske unije u Bosni i Hercegovini
organisation-eubam = Misija EU-a za pomoć na granicama u Moldovi i Ukrajini

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mil. €
date-since = od: { $date }
date-until = do: { $date }
season-spring = proljeće { $year }.
season-summer = ljeto { $year }.
season-autumn = jesen { $year }.
season-winter = zima { $year }.
no-date = bez datuma

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
        [few] { $n } projekta
       *[other] { $n } projekata
    }
count-projects-noun =
    { $n ->
        [one] projekt
        [few] projekta
       *[other] projekata
    }
count-agreements =
    { $n ->
        [one] { $n } sporazum
        [few] { $n } sporazuma
       *[other] { $n } sporazuma
    }
count-agreements-noun =
    { $n ->
        [one] sporazum
        [few] sporazuma
       *[other] sporazuma
    }
count-cooperation =
    { $n ->
        [one] { $n } korak suradnje
        [few] { $n } koraka suradnje
       *[other] { $n } koraka suradnje
    }
count-cooperation-noun =
    { $n ->
        [one] korak suradnje
        [few] koraka suradnje
       *[other] koraka suradnje
    }
count-actions =
    { $n ->
        [one] { $n } mjera
        [few] { $n } mjere
       *[other] { $n } mjera
    }
count-actions-noun =
    { $n ->
        [one] mjera
        [few] mjere
       *[other] mjera
    }
count-countries =
    { $n ->
        [one] { $n } zemlja
        [few] { $n } zemlje
       *[other] { $n } zemalja
    }
count-organisations =
    { $n ->
        [one] { $n } organizacija
        [few] { $n } organizacije
       *[other] { $n } organizacija
    }
of-total = od { $n }
reported-for = prijavljeno za njih { $n }
counted-once = svaki se projekt broji jedanput
all-of = Cijeli popis: { $records }
and-more = i još { $n }

## Lists

kinds-action-all = Mjere
results = Rezultati
filters = Filtri
skip-results = Prijeđi na rezultate
filters-hint = U svakoj skupini zapisi moraju odgovarati jednoj od odabranih vrijednosti. Svaki broj označava ukupan broj ako se u skupini odabere samo ta vrijednost.
filters-selected = Odabrano: { $n }
filters-more = Još { $n }
filters-find = Pretraži: { $name }
filters-lookup = Potraži druge
filters-other = Druge mogućnosti
show-projects = Prikaži projekte
show-agreements = Prikaži sporazume
show-cooperation = Prikaži korake suradnje
show-actions = Prikaži mjere
range-start = Početak
range-active = Razdoblje provedbe
range-amount = Iznos u eurima
range-milestone = Datum ključnog događaja
range-date = Datum
range-deadline = Rok
range-from = od
range-to = do
chips = Aktivni filtri
chips-clear = Izbriši sve
chips-or = ili
chips-not = nije
chips-remove = Ukloni filtar:
sort-by = Redoslijed:
sort-document = Redoslijed u dokumentu
sort-amount-desc = Najveći iznos
sort-amount = Najmanji iznos
sort-start-desc = Najkasniji početak
sort-start = Najraniji početak
sort-title = Naslov
sort-milestone-desc = Najnoviji ključni događaj
sort-milestone = Najraniji ključni događaj
sort-date-desc = Najnoviji datum
sort-date = Najraniji datum
sort-deadline-desc = Najkasniji rok
sort-deadline = Najraniji rok
sort-code = Broj
as-of = Stanje na dan
as-of-hint = Prikaži registar kakav je bio na kraju određenog dana.
show = Prikaži
list-shown = { $first } – { $last } od { $total }
list-caption = { $kind }, stranica { $page } od { $pages }
pages = Stranice
page = Stranica
page-previous = Prethodna stranica
page-next = Sljedeća stranica
use-data = Upotreba ovih podataka
download = Preuzmi
download-all = Svi rezultati ({ $records }), ovim redoslijedom.
use-rest = Zahtjev REST za ovaj prikaz
use-graphql = Zahtjev GraphQL za ovaj prikaz
faults =
    { $n ->
        [one] Zanemaren je { $n } filtar.
        [few] Zanemarena su { $n } filtra.
       *[other] Zanemareno je { $n } filtara.
    }
nothing = Ništa ne odgovara svim tim filtrima
nothing-remove = Za prikaz rezultata ukloni jedan filtar:
nothing-way = Bez „{ $name }”
nothing-search = Pretraži sve zapise
chart-projects-by-year = Projekti prema godini početka
chart-agreements-by-year = Sporazumi prema godini najnovijeg ključnog događaja
chart-signatures-by-year = Potpisivanja prema godini
chart-cooperation-by-year = Koraci suradnje prema godini
chart-actions-by-year = Mjere prema godini roka
chart-top-countries = Najčešće navedene zemlje
chart-top-kinds = Najčešće vrste koraka
chart-top-responsible = Najčešće odgovorna tijela
chart-undated =
    { $n ->
        [one] { $n } zapis bez datuma
        [few] { $n } zapisa bez datuma
       *[other] { $n } zapisa bez datuma
    }
chart-empty = Datumi nisu prijavljeni
head-project = Projekt
head-countries = Zemlje
head-period = Razdoblje
head-amount = Iznos
head-date = Datum
head-title = Naslov
head-milestone = Najnoviji ključni događaj s datumom
head-number = Br.
head-responsible = Odgovorno tijelo
head-partners = Partneri
head-amount-role = Vrsta iznosa
head-currency = Izvorna valuta
head-rate = Devizni tečaj
head-euro = U eurima
repeat = ponovljena prijava
amount-not-counted = ne ubraja se
amount-requested = zatraženo { $amount }
explain-h = Od čega se sastoji zbroj
explain-counted = Uračunano u zbroj
explain-why = Napomena
list-not-counted = Razlog zbog kojeg se iznos ne ubraja
not-counted-no-amount = Iznos nije prijavljen
not-counted-requested-or-other = Samo zatraženi ili ostali iznosi
not-counted-not-converted = Nema vrijednosti u eurima: godina ili devizni tečaj nisu poznati
not-counted-programme = Iznos obuhvaća cijeli program
not-counted-same-project = Ubraja se druga prijava istog projekta
not-counted-share-of-counted = Udio u iznosu koji je već uračunan
not-counted-larger-share = Udio veći od uračunanog iznosa
not-counted-same-payer = Ubraja se drugi zapis za istog platitelja
embed-h = Prikaži na svojem mrežnom mjestu
embed-p = Kopiraj ovaj kod na svoju stranicu. Podaci ostaju ažurni.
amount-counts = uračunato { $amount }

## Records

crumbs = Navigacijski put
facts = Činjenice
note = Napomena urednika
original-show = Prikaži izvorni tekst
history = Povijest
history-json = Povijest u formatu JSON
where = Gdje
map-of = Karta: { $names }
source = Izvor
row = redak { $n }
cite = Navođenje i ponovna upotreba
cite-link = Trajna poveznica
cite-text = Navod
funding = Financiranje
amount-counted = Iznos uračunan u zbrojeve
rate-source = Europska središnja banka, prosjek za { $year }.
rate-none = nije potrebno
rate-unknown = tečaj nije poznat
reports-title =
    { $n ->
        [one] Jedan projekt, prijavljen { $n } put
        [few] Jedan projekt, prijavljen { $n } puta
       *[other] Jedan projekt, prijavljen { $n } puta
    }
reports-text =
    { $n ->
        [one] { $n } prijava opisuje isti projekt. Prijave se čuvaju kao zasebni zapisi jer se razlikuju. U zbrojevima se projekt broji jedanput.
        [few] { $n } prijave opisuju isti projekt. Prijave se čuvaju kao zasebni zapisi jer se razlikuju. U zbrojevima se projekt broji jedanput.
       *[other] { $n } prijava opisuje isti projekt. Prijave se čuvaju kao zasebni zapisi jer se razlikuju. U zbrojevima se projekt broji jedanput.
    }
report-this = ovaj zapis
report-first = prva prijava
similar = Slični projekti
similar-hint = Projekti koji s ovim projektom imaju zajedničke zemlje, organizacije ili program, počevši od najsličnijeg.
counterpart = Druga strana
parties = Stranke
milestones = Ključni događaji
milestones-latest = Najnoviji ključni događaji
durations-h = Koliko traje
durations-since = Dani od događaja „{ $milestone }”
durations-note = Medijan broja dana između točnih datuma. U zagradama: broj sporazuma.
milestones-hint = Točkasto: nije navedeno u dokumentu.
not-reached = nije ostvareno
steps-none = Nisu prijavljeni koraci suradnje.
in-force-since = Na snazi od: { $date }
agreements-also = Drugi sporazumi s istim zemljama
indicator = Pokazatelj
progress = Napredak
cited = Navedeni dokumenti
dates-named = Navedeni datumi
timetable-by-date = rok: { $date }

## The plan

plan-eu-plan-thb-2005 = Plan EU-a o najboljim praksama, standardima i postupcima za suzbijanje i sprečavanje trgovanja ljudima
chapter-1 = Koordinacija djelovanja EU-a
chapter-2 = Utvrđivanje opsega problema
chapter-3 = Sprečavanje trgovanja ljudima
chapter-4 = Smanjenje potražnje
chapter-5 = Istraga i kazneni progon
chapter-6 = Zaštita i potpora žrtvama trgovanja ljudima
chapter-7 = Povratak i reintegracija
chapter-8 = Vanjski odnosi
plan-title = Plan iz 2005. godinu dana poslije
plan-lead =
    { $n ->
        [one] Napredak u provedbi { $n } mjere, kako je navedeno u napomeni Vijeća ({ $date }).
        [few] Napredak u provedbi { $n } mjere, kako je navedeno u napomeni Vijeća ({ $date }).
       *[other] Napredak u provedbi { $n } mjera, kako je navedeno u napomeni Vijeća ({ $date }).
    }
plan-description =
    { $n ->
        [one] Napredak u provedbi { $n } mjere iz plana EU-a.
        [few] Napredak u provedbi { $n } mjere iz plana EU-a.
       *[other] Napredak u provedbi { $n } mjera iz plana EU-a.
    }
plan-overdue = istekao rok: rok je prošao, a mjera nije provedena
plan-late = kasni: rok je istekao ili je mjera prema napomeni odgođena
plan-list = U obliku popisa
print = Ispiši
glance = Ukratko
glance-hint = Crveni kut: istekao rok ({ $date }).
glance-more = Kako je definirano „istekao rok”
anyone = Svi
board-shown = Mjere: { $n } od { $total }
chapter-done = Provedeno ili se ponavlja: { $n } od { $total }
fig-late =
    { $count ->
        [one] od { $n } mjera kasnila je: istekao rok ili odgođena
        [few] od { $n } mjera kasnile su: istekao rok ili odgođene
       *[other] od { $n } mjera kasnilo je: istekao rok ili odgođeno
    }

## Countries, organisations, documents and programmes

a-to-z = Od A do Ž
about-state = O ovoj zemlji
reported-by-state = Prijavila ova država članica
place-empty = Ne navodi se ni u jednom projektu, sporazumu ni koraku suradnje.
place-description = { $name }: { $projects }, { $agreements } i { $steps }.
largest-projects = Najveći projekti
amounts-h = Iznosi po godinama
amounts-by-year = Prijavljeni iznosi, prema godini početka projekta
amounts-hint = Prikazan je puni iznos projekta, čak i ako obuhvaća i druge zemlje ili organizacije.
by-theme = Projekti prema temi
who-else = Tko još sudjeluje
who-organisations = Organizacije u ovim projektima
roles = Uloge
roles-hint = Organizacija može imati više uloga u jednom projektu.
regions-note-h = Nije uključeno na ovoj stranici
regions-note = Zapisi u kojima je navedena samo regija ovdje se ne ubrajaju. U registru regije nisu raščlanjene na zemlje. Regije kojima ova zemlja pripada:
regions-note-with = Projekti ove zemlje i regija kojima ona pripada
organisation-find = Pronađi organizaciju
organisation-types = Vrste organizacija
documents = Dokumenti
documents-sources = Izvori registra
documents-cited = Dokumenti koji se navode u zapisima
document-holds = Što registar sadržava iz ovog dokumenta
document-cited-only = Registar ne sadržava nijedan zapis iz ovog dokumenta. On se navodi u zapisima.
originator = Izdavatelj
without-country = Bez zemlje
without-agency = Bez agencije EU-a
without-date = Bez datuma
without-amount = Bez iznosa
caveats = Što se u dokumentu navodi o njegovim podacima
programmes = Programi
regions = Regije
region-countries = Zemlje u ovoj regiji
region-part-of = Šire regije
exchange-rates = Devizni tečajevi
exchange-rates-p = Prosječni tečajevi Europske središnje banke. Po njima se prijavljeni iznosi preračunavaju u eure.
rate-units = Broj jedinica za euro
closed-lists = Popisi vrijednosti
closed-lists-p = Vrijednosti koje polja i filtri mogu imati i njihovo značenje.
list-code = Oznaka
list-label = Naziv
list-meaning = Značenje

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } zapis odgovara upitu
        [few] { $n } zapisa odgovaraju upitu
       *[other] { $n } zapisa odgovara upitu
    }
search-all = Sve
search-did-you-mean = Jeste li mislili:
search-entries = Zemlje, organizacije i dokumenti
search-how = Kako funkcionira pretraživanje
search-how-p = Rezultati sadržavaju sve upisane riječi, u bilo kojem obliku: upitom „trafficked” pronalazi se i „trafficking”. Za pretraživanje izraza upotrijebi navodnike, a za pretraživanje riječi s istim početkom zvjezdicu.
search-api = Pretraži s pomoću API-ja
changes = Promjene
changes-p = Registar raste u numeriranim revizijama. Ništa se ne prebrisuje: može se prikazati svako prijašnje stanje.
changes-changed =
    { $n ->
        [one] Promijenjen { $n } zapis
        [few] Promijenjena { $n } zapisa
       *[other] Promijenjeno { $n } zapisa
    }
changes-removed =
    { $n ->
        [one] Uklonjen { $n } zapis
        [few] Uklonjena { $n } zapisa
       *[other] Uklonjeno { $n } zapisa
    }
changes-none = Promijenjeni su samo referentni podaci
past-banner = Prikazano je stanje registra na dan { $date } (revizija { $n }).
past-latest = Prikaži najnovije stanje
error-missing = Ova stranica ne postoji
error-gone = Ovaj je zapis uklonjen
error-invalid = Ova se adresa ne može pročitati
error-unavailable = Registar je privremeno nedostupan
error-failed = Došlo je do pogreške
error-without = Prikaži stranicu bez ovih filtara
error-similar = Slične oznake:
error-last = Prikaži posljednju verziju zapisa
error-home = Početna stranica
error-instance = Pri obraćanju nama navedi ovaj broj zahtjeva:

## About the data

foot-developers = Za razvojne programere
about-toc = Na ovoj stranici
about-lead = Registar sadržava ono o čemu se izvješćuje u dvama dokumentima Vijeća: jedan zapis za svaki redak. Na stranicama zapisa izvorni je tekst prikazan uz vrijednosti iz registra kako bi ih svatko mogao provjeriti.
about-sources = Izvori
about-sources-p = Činjenice, brojke, imena i naslovi preuzeti su iz dokumenata. Sažeci su napisani za registar. Ako je dokument proturječan, zadržavaju se obje verzije i to se navodi u napomeni.
about-method = Metoda
about-once = Iznosi se broje jedanput
about-once-p = Svaki iznos zadržava svoju izvornu valutu i vrstu. Preračunava se u eure po prosječnom tečaju Europske središnje banke za godinu u kojoj projekt počinje. Ako je projekt prijavljen nekoliko puta, svaka je prijava zaseban zapis, ali u zbrojevima se projekt broji jedanput. Iznosi koji su samo zatraženi nikad se ne ubrajaju.
about-once-n =
    { $n ->
        [one] { $n } od ukupnog broja projekata ({ $total }) ima iznos koji se ubraja, pa zbrojevi pokazuju što je prijavljeno, a ne što je potrošeno.
        [few] { $n } od ukupnog broja projekata ({ $total }) imaju iznos koji se ubraja, pa zbrojevi pokazuju što je prijavljeno, a ne što je potrošeno.
       *[other] { $n } od ukupnog broja projekata ({ $total }) ima iznos koji se ubraja, pa zbrojevi pokazuju što je prijavljeno, a ne što je potrošeno.
    }
about-overdue-p = Rok mjere istekao je ako je prošao prije datuma napomene, a status mjere nije „Provedena”. Među mjerama koje kasne jesu i one koje su prema napomeni odgođene.
about-dates = Datumi
about-dates-p = Datumi su jednako precizni kao u dokumentu: godina, godišnje doba, mjesec, dan ili raspon. Upitnik znači da tumačenje nije pouzdano.
about-countries-p = U zapisu se navode zemlje na koje se njegov redak odnosi, a ne zemlja koja ga je prijavila. Skupine zemalja jesu regije i ne raščlanjuju se.
about-limits = Ograničenja podataka
about-limits-end = Podaci završavaju s dokumentima. Ne pokazuju što se poslije dogodilo.
about-limits-reported = Obuhvaćaju samo ono što je prijavljeno. Države članice same su odabrale što će prijaviti i koliko podrobno. I zemlja s malo zapisa može biti vrlo aktivna.
about-limits-cells = Neki su retci u izvoru oštećeni. Ćelije koje nedostaju ovdje su prazne, uz napomenu.
about-files = Preuzimanja
about-files-p = Sve datoteke s opisima, u obliku paketa podataka Frictionless. Može se preuzeti i svaki filtrirani popis.
about-api = REST i GraphQL
about-api-p = Za dohvaćanje podataka stranice dodaj /v1 njezinoj adresi.
about-docs = Vodiči
about-feeds = Promjene i kanali
about-feeds-p = Promjene se objavljuju kao numerirane revizije. Trenutačna je revizija { $n }. Svaki se popis može prikazati prema stanju na neki prijašnji dan.
about-licence = Licencija i navođenje
about-licence-p = Podaci se smiju ponovno upotrebljavati uz navođenje izvora. Za navođenje zapisa upotrijebi njegovu trajnu poveznicu i reviziju. Na stranici svakog zapisa nalazi se gotov navod.
about-borders = Granice na kartama: Natural Earth, javna domena. Njima se ne izražava nikakvo stajalište o statusu nekog područja.
access-h = Pristupačnost
access-level = Stranice su u skladu sa Smjernicama za pristupačnost mrežnog sadržaja (WCAG) 2.2, razina AA.
access-tested = Ispituju se alatom axe, tipkovnicom, bez skripti, u svijetlim i tamnim bojama te na malim zaslonima.
access-known = Nisu ispitane sa svim preglednicima i čitačima zaslona. Ako nešto ne funkcionira, obavijesti nas.
access-tables = Uz svaki grafikon i kartu nalazi se tablica ili popis s istim brojkama.
privacy-h = Privatnost
privacy-cookies = Stranice ne postavljaju kolačiće i ništa ne pohranjuju u pregledniku.
privacy-third = Ne učitavaju ništa s drugih mrežnih mjesta.
privacy-log = Zapisnik operatora može kratko čuvati adrese zahtjeva radi pronalaženja kvarova.
privacy-people = Registar ne sadržava osobne podatke o žrtvama ni službenicima.
publisher = Izdavač
publisher-none = Operator ovog registra
