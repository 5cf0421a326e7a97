# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Ukrepanje EU proti trgovini z ljudmi
skip = Preskoči na glavno vsebino
lang = Jezik
menu = Glavna

## Search

search = Išči
search-label = Išči v registru
placeholder = Država ali ključna beseda
try = Na primer

## Navigation

nav-plan = Načrt iz leta 2005
nav-projects = Projekti
nav-agreements = Sporazumi
nav-cooperation = Sodelovanje
nav-countries = Države
nav-organisations = Organizacije
nav-data = Podatki in API

## Front page: introduction

hero = Ukrepanje EU proti trgovini z ljudmi, vrstica za vrstico
lead = Javni register, ki vsebuje { $records } ukrepov, projektov, sporazumov in korakov sodelovanja, o katerih poročata dva dokumenta Sveta. Pri vsakem zapisu sta navedena dokument in vrstica, iz katerih izhaja.

## Front page: key figures

fig-label = Ključni podatki
fig-records =
    { $count ->
        [one] zapis iz dveh dokumentov Sveta
        [two] zapisa iz dveh dokumentov Sveta
        [few] zapisi iz dveh dokumentov Sveta
       *[other] zapisov iz dveh dokumentov Sveta
    }
fig-money =
    { $total ->
        [one] sporočeno za { $n } od { $total } projekta, vsak se šteje enkrat
        [two] sporočeno za { $n } od { $total } projektov, vsak se šteje enkrat
        [few] sporočeno za { $n } od { $total } projektov, vsak se šteje enkrat
       *[other] sporočeno za { $n } od { $total } projektov, vsak se šteje enkrat
    }
fig-countries =
    { $count ->
        [one] država, navedena v zapisih
        [two] državi, navedeni v zapisih
        [few] države, navedene v zapisih
       *[other] držav, navedenih v zapisih
    }
fig-force =
    { $count ->
        [one] veljaven sporazum ({ $date })
        [two] veljavna sporazuma ({ $date })
        [few] veljavni sporazumi ({ $date })
       *[other] veljavnih sporazumov ({ $date })
    }
fig-overdue =
    { $count ->
        [one] od { $n } ukrepov iz načrta iz leta 2005 je zamudil rok ({ $date })
        [two] od { $n } ukrepov iz načrta iz leta 2005 sta zamudila rok ({ $date })
        [few] od { $n } ukrepov iz načrta iz leta 2005 so zamudili rok ({ $date })
       *[other] od { $n } ukrepov iz načrta iz leta 2005 je zamudilo rok ({ $date })
    }

## Map

map-h = Kje se ukrepa
map-p = Število projektov, sporazumov in korakov sodelovanja, v katerih je navedena posamezna država. Države, ki so zapis samo sporočile, niso vštete.
map-table = Najpogosteje navedene države
map-all =
    { $n ->
        [one] Seznam { $n } države
        [two] Seznam vseh { $n } držav
        [few] Seznam vseh { $n } držav
       *[other] Seznam vseh { $n } držav
    }
map-none = Brez
map-note = Regije, kot je „Zahodni Balkan“, niso razčlenjene na države.
map-xk = Kosovo: To poimenovanje ne posega v stališča glede statusa ter je v skladu z RVSZN 1244/1999 in mnenjem Meddržavnega sodišča o razglasitvi neodvisnosti Kosova.
map-ps = Palestina: To poimenovanje se ne razlaga kot priznanje države Palestine in ne posega v stališča posameznih držav članic glede tega vprašanja.

## Tables and charts

col-country = Država
col-all = Skupaj
col-projects = Projekti
col-agreements = Sporazumi
col-cooperation = Sodelovanje
head-name = Naziv
head-records = Zapisi
head-year = Leto
chart-table = Prikaži kot preglednico
chart-summary = { $title }, { $first }–{ $last }. Najvišja vrednost: { $value } leta { $year }.

## Front page: kinds of record

kinds-h = Štiri vrste zapisov
kinds-action = Ukrepi iz načrta iz leta 2005
kinds-project = Projekti
kinds-agreement = Sporazumi
kinds-cooperation = Koraki sodelovanja
kinds-action-p = Kaj je EU načrtovala ({ $planned }) in kako daleč je prišla ({ $reported }).
kinds-project-p = Usposabljanje, kampanje, pomoč in raziskave, o katerih so poročale države članice in Komisija.
kinds-agreement-p = Sporazumi med državami, agencijami EU in drugimi telesi, od prvih stikov do začetka veljavnosti.
kinds-cooperation-p = Koraki agencij EU z datumi: vprašalniki, pogajanja, obiski, sklepi.
by-status = Po stanju
by-year = Po letu začetka
by-stage = Po fazi
by-agency = Po agenciji

## Front page: browse

browse-h = Brskaj po registru
browse-country = Po državi
browse-organisation = Po organizaciji
browse-theme = Po temi
browse-document = Po dokumentu
all-countries = Vse države
all-organisations = Vse organizacije
all-projects = Vsi projekti
all-documents = Vsi dokumenti
records-n =
    { $n ->
        [one] { $n } zapis
        [two] { $n } zapisa
        [few] { $n } zapisi
       *[other] { $n } zapisov
    }

## Front page: example row

example-h = Primer vrstice
example-rate = { $amount } po tečaju { $rate } za euro
facts-original = Izvirno besedilo
facts-register = V registru

## Changes

changes-h = Zadnje spremembe
changes-rev = Različica { $n }
changes-added =
    { $n ->
        [one] Dodan { $n } zapis
        [two] Dodana { $n } zapisa
        [few] Dodani { $n } zapisi
       *[other] Dodanih { $n } zapisov
    }
changes-including = Med drugim
changes-feed = Naročilo na spremembe (vir Atom)
changes-all = Vse spremembe

## Use the data

data-h = Uporaba podatkov
data-p = Vsi podatki v registru so odprti. Ponovna uporaba je dovoljena z navedbo vira (CC BY 4.0).
data-rest = REST
data-rest-p = Seznami, filtri, vsote in zgodovina v obliki JSON.
data-graphql = GraphQL
data-graphql-p = Vse, kar potrebuje en zaslon, v eni zahtevi, z istimi filtri.
data-files = Datoteke
data-files-p = Vsak seznam v obliki CSV, XLSX ali NDJSON ali vse v eni datoteki.
data-zip = Celoten register (ZIP)
copy = Kopiraj
copied = Kopirano
million = mio.

## Footer

foot-data = Odprti podatki
foot-help = O registru
foot-revision = Različica { $n }, { $date }
foot-about = O podatkih
foot-access = Dostopnost
foot-privacy = Zasebnost: brez piškotkov, brez sledenja
foot-licence = Podatki: CC BY 4.0
foot-contact = Stik
foot-errors = Napake API

## Values

not-stated = Ni navedeno
yes = Da
no = Ne

## Filters and groupings

dimension-plan = Načrt
dimension-chapter = Poglavje
dimension-objective = Cilj
dimension-code = Oznaka ukrepa
dimension-responsible = Odgovorna organizacija
dimension-country = Država
dimension-country-role = Vloga države
dimension-region = Regija
dimension-organisation = Organizacija
dimension-role = Vloga organizacije
dimension-funder = Financer
dimension-lead = Vodilna organizacija
dimension-partner = Partner
dimension-reporter = Poročevalec
dimension-document = Dokument
dimension-agency = Agencija EU
dimension-type = Vrsta sporazuma
dimension-stage = Faza
dimension-status = Stanje
dimension-kind = Vrsta koraka
dimension-record-kind = Vrsta zapisa
dimension-form = Oblika dejavnosti
dimension-theme = Tema
dimension-programme = Program
dimension-directorate-general = Generalni direktorat
dimension-timetable-kind = Časovni načrt
dimension-milestone = Mejnik
dimension-milestone-year = Leto mejnika
dimension-year = Leto
dimension-ongoing = V teku
dimension-overdue = Rok potekel
dimension-late = Zamuja
dimension-overdue-on = Rok potekel na dan
dimension-deadline-from = Rok od
dimension-deadline-to = Rok do
dimension-milestone-from = Mejnik od
dimension-milestone-to = Mejnik do
dimension-date-from = Datum od
dimension-date-to = Datum do
dimension-start-from = Začetek od
dimension-start-to = Začetek do
dimension-active-from = V teku od
dimension-active-to = V teku do
dimension-in-force-on = Velja na dan
dimension-amount-eur-from = Znesek v eurih od
dimension-amount-eur-to = Znesek v eurih do
dimension-has-funding = Znesek sporočen
dimension-single-country = Samo ena država
dimension-include-regions = Vključi regije, v katerih je država
dimension-certain = Datumi zanesljivi
dimension-first-report = Prvo poročilo
dimension-same-as = Ponovno poročilo o zapisu
dimension-agreement = Koraki v zvezi s sporazumom
dimension-q = Ključne besede

## Kinds, changes and access

list-kind = Vrste zapisov
kind-action = Ukrep
kind-project = Projekt
kind-agreement = Sporazum
kind-cooperation = Korak sodelovanja
list-event = Vrste sprememb
event-added = Dodano
event-changed = Spremenjeno
event-removed = Odstranjeno
list-access = Dostop
access-public = Javno
access-restricted = Omejeno
list-suggestion-kind = Vrste rezultatov
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

list-action-status = Stanje ukrepa
action-status-not-started = Ni začet
action-status-in-progress = V teku
action-status-done = Izveden
action-status-delayed = Zamuja
action-status-recurring = Ponavljajoč se
action-status-unknown = Ni navedeno
action-status-null = Ni informacij
list-timetable-kind = Časovni načrt
timetable-kind-by = Do določenega datuma
timetable-kind-ongoing = Stalno
timetable-kind-recurring = V presledkih
timetable-kind-as-soon-as-possible = Čim prej
timetable-kind-none = Brez časovnega načrta
list-responsible-role = Vloga odgovorne organizacije
responsible-role-lead = Vodenje
responsible-role-support = Podpora
responsible-role-coordinator = Usklajevanje

## Countries and organisations

list-country-role = Vloga države
country-role-target = Zadevna država
country-role-partner = Partnerska država
list-organisation-role = Vloga organizacije
organisation-role-lead = Vodilna organizacija
organisation-role-promoter = Nosilec projekta
organisation-role-partner = Partner
organisation-role-funder = Financer
organisation-role-participant = Udeleženec
list-organisation-type = Vrsta organizacije
organisation-type-member-state = Država članica
organisation-type-eu-institution = Institucija ali služba EU
organisation-type-eu-agency = Agencija EU
organisation-type-international-organisation = Mednarodna organizacija
organisation-type-third-country-authority = Organ države nečlanice EU
organisation-type-national-authority = Organ države članice
organisation-type-ngo = Nevladna organizacija
organisation-type-academic = Univerza ali raziskovalni inštitut
organisation-type-private = Podjetje
organisation-type-network = Mreža
organisation-type-plural-member-state = Države članice
organisation-type-plural-eu-institution = Institucije in službe EU
organisation-type-plural-eu-agency = Agencije EU
organisation-type-plural-international-organisation = Mednarodne organizacije
organisation-type-plural-third-country-authority = Organi držav nečlanic EU
organisation-type-plural-national-authority = Organi držav članic
organisation-type-plural-ngo = Nevladne organizacije
organisation-type-plural-academic = Univerze in raziskovalni inštituti
organisation-type-plural-private = Podjetja
organisation-type-plural-network = Mreže
organisation-european-union = Evropska unija
organisation-european-parliament = Evropski parlament
organisation-council = Svet Evropske unije
organisation-european-commission = Evropska komisija
organisation-ecb = Evropska centralna banka
organisation-olaf = Evropski urad za boj proti goljufijam
organisation-europol = Agencija Evropske unije za sodelovanje na področju preprečevanja, odkrivanja in preiskovanja kaznivih dejanj
organisation-eurojust = Agencija Evropske unije za pravosodno sodelovanje v kazenskih zadevah
organisation-frontex = Evropska agencija za mejno in obalno stražo
organisation-fra = Agencija Evropske unije za temeljne pravice
organisation-cepol = Agencija Evropske unije za usposabljanje na področju preprečevanja, odkrivanja in preiskovanja kaznivih dejanj
organisation-emsa = Evropska agencija za pomorsko varnost
organisation-emcdda = Agencija Evropske unije za droge
organisation-ecdc = Evropski center za preprečevanje in obvladovanje bolezni
organisation-cfca = Evropska agencija za nadzor ribištva
organisation-council-general-secretariat = Generalni sekretariat Sveta
organisation-cosi = Stalni odbor za operativno sodelovanje na področju notranje varnosti
organisation-presidency = Predsedstvo Sveta
organisation-sitcen = Obveščevalni in situacijski center EU
organisation-member-states = Države članice
organisation-europol-joint-supervisory-body = Skupni nadzorni organ Europola
organisation-eulex-kosovo = Misija Evropske unije za krepitev pravne države na Kosovu
organisation-eupm-bih = Policijska misija Evropske unije v Bosni in Hercegovini
organisation-eubam = Misija EU za pomoč na meji v Moldaviji in Ukrajini

## Activities and funding

list-form-category = Oblika dejavnosti
form-category-project = Projekt
form-category-training = Usposabljanje
form-category-conference = Konferenca
form-category-study-visit = Študijski obisk
form-category-campaign = Kampanja
form-category-information-exchange = Izmenjava informacij
form-category-operational = Operativno sodelovanje
form-category-liaison = Uradniki za zvezo
form-category-joint-investigation = Skupna preiskava
form-category-agreement = Sporazum
form-category-legislation = Zakonodaja
form-category-strategy = Strategija ali politika
form-category-research = Raziskave
form-category-funding = Financiranje
form-category-other = Drugo
list-theme = Tema
theme-prevention = Preprečevanje
theme-protection = Zaščita
theme-prosecution = Pregon
theme-partnership = Partnerstvo
theme-research = Raziskave
list-directorate-general = Generalni direktorat
directorate-general-home-affairs = Notranje zadeve
directorate-general-enlargement = Širitev
directorate-general-development-cooperation = Razvoj in sodelovanje
directorate-general-justice-freedom-and-security = Pravosodje, svoboda in varnost
list-amount-role = Vrsta zneska
amount-role-total = Skupni znesek
amount-role-eu = Prispevek EU
amount-role-national = Nacionalni prispevek
amount-role-cofinancing = Sofinanciranje
amount-role-grant = Nepovratna sredstva
amount-role-requested = Samo zaprošeno
amount-role-other = Drugo
list-covers = Kaj znesek zajema
covers-activity = Celotno dejavnost
covers-share = Delež enega plačnika
covers-programme = Celoten program
list-bound = Meja razpona
bound-min = Najmanj
bound-max = Največ

## Agreements

list-agreement-type = Vrsta sporazuma
agreement-type-operational = Operativni sporazum
agreement-type-strategic = Strateški sporazum
agreement-type-working-arrangement = Delovni dogovor
agreement-type-cooperation-arrangement = Dogovor o sodelovanju
agreement-type-administrative-arrangement = Upravni dogovor
agreement-type-cooperation-agreement = Sporazum o sodelovanju
agreement-type-memorandum-of-understanding = Memorandum o soglasju
agreement-type-letter-of-intent = Pismo o nameri
agreement-type-bilateral = Dvostranski sporazum
agreement-type-multilateral = Večstranski sporazum
agreement-type-other = Drug instrument
list-stage = Faza sporazuma
stage-contacts = Stiki
stage-negotiation = Pogajanja
stage-awaiting-signature = Čaka na podpis
stage-signed = Podpisan
stage-in-force = V veljavi
stage-on-hold = Začasno ustavljen
stage-declined = Opuščen
list-milestone-kind = Mejnik sporazuma
milestone-kind-contacts-opened = Prvi stiki
milestone-kind-negotiations-opened = Začetek pogajanj
milestone-kind-data-protection-report-finalised = Dokončano poročilo o varstvu podatkov
milestone-kind-data-protection-report-board-approval = Upravni odbor odobril poročilo o varstvu podatkov
milestone-kind-data-protection-report-council-approval = Svet odobril poročilo o varstvu podatkov
milestone-kind-draft-finalised = Dokončan osnutek
milestone-kind-board-approval = Upravni odbor odobril osnutek
milestone-kind-council-approval = Svet odobril osnutek
milestone-kind-signature = Podpis
milestone-kind-ratification = Ratifikacija
milestone-kind-entry-into-force = Začetek veljavnosti
milestone-kind-termination = Prenehanje veljavnosti

## Cooperation steps

list-cooperation-kind = Vrsta koraka sodelovanja
cooperation-kind-contact = Stik ali sestanek
cooperation-kind-questionnaire-sent = Vprašalnik poslan
cooperation-kind-questionnaire-received = Vprašalnik prejet
cooperation-kind-study-visit = Študijski obisk
cooperation-kind-fact-finding-mission = Misija za ugotavljanje dejstev
cooperation-kind-negotiation-meeting = Pogajalski sestanek
cooperation-kind-decision = Sklep
cooperation-kind-letter = Dopis
cooperation-kind-signature = Podpis
cooperation-kind-ratification = Ratifikacija
cooperation-kind-conference = Konferenca
cooperation-kind-project-support = Podpora projektu
cooperation-kind-joint-analysis = Skupna analiza
cooperation-kind-research = Raziskave
cooperation-kind-training = Usposabljanje
cooperation-kind-other = Drug korak
list-cooperation-status = Stanje koraka sodelovanja
cooperation-status-done = Izvedeno
cooperation-status-planned = Načrtovano
cooperation-status-ongoing = V teku
cooperation-status-cancelled = Odpovedano

## Regions

region-accession-countries = Države pristopnice
region-africa = Afrika
region-andes = Andi
region-asia = Azija
region-austria-neighbour-countries = Države sosede Avstrije
region-balkans = Balkan
region-baltic-countries = Baltske države
region-baltic-sea-region = Regija Baltskega morja
region-black-sea-region = Črnomorska regija
region-candidate-countries = Države kandidatke
region-central-america = Srednja Amerika
region-central-asia = Srednja Azija
region-cis = Skupnost neodvisnih držav
region-east-asia = Vzhodna Azija
region-eastern-neighbours = Vzhodne sosede
region-eu-southern-maritime-borders = Južne morske meje EU
region-europe = Evropa
region-european-periphery = Evropsko obrobje
region-european-union = Evropska unija
region-global = Ves svet
region-great-lakes-region = Regija Velikih jezer
region-greater-mekong-sub-region = Širša podregija Mekonga
region-gulf-council-states = Države Sveta za sodelovanje v Zalivu
region-horn-of-africa = Afriški rog
region-ibero-america = Iberska Amerika
region-latin-america-and-the-caribbean = Latinska Amerika in Karibi
region-neighbouring-countries = Sosednje države
region-nordic-countries = Nordijske države
region-portuguese-speaking-countries = Portugalsko govoreče države
region-puntland = Puntland
region-south-america = Južna Amerika
region-south-asia = Južna Azija
region-south-caucasus = Južni Kavkaz
region-south-east-asia = Jugovzhodna Azija
region-south-east-europe = Jugovzhodna Evropa
region-southern-africa = Južni del Afrike
region-southern-cone = Južni stožec
region-west-africa = Zahodna Afrika
region-western-balkans = Zahodni Balkan

## Programmes

programme-aeneas = AENEAS (predhodnik tematskega programa „Migracije in azil“)
programme-agis = Preprečevanje kriminala in boj proti njemu
programme-criminal-justice = Kazensko pravosodje
programme-dci = Instrument za razvojno sodelovanje
programme-eidhr = Evropski instrument za demokracijo in človekove pravice
programme-eu-readmission-fund = Sklad EU za ponovni sprejem
programme-ipa = Instrument za predpristopno pomoč
programme-isec = Preprečevanje kriminala in boj proti njemu
programme-ifs = Instrument za stabilnost
programme-norwegian-cooperation = Norveški program sodelovanja za gospodarsko rast in trajnostni razvoj v Bolgariji
programme-polish-foreign-assistance = Poljski program zunanje pomoči
programme-return-fund = Evropski sklad za vračanje
programme-tacis = Tehnična pomoč Skupnosti neodvisnih držav
programme-taiex = Instrument za tehnično pomoč in izmenjavo informacij
programme-thematic-migration-asylum = Tematski program „Migracije in azil“
programme-thematic-ngos-civil-society = Tematski program za nevladne organizacije in civilno družbo

## Names of countries that differ from CLDR

country-cd = Demokratična republika Kongo
country-cg = Kongo
country-mm = Mjanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mio. €
date-since = od: { $date }
date-until = do: { $date }
season-spring = pomlad { $year }
season-summer = poletje { $year }
season-autumn = jesen { $year }
season-winter = zima { $year }
no-date = brez datuma

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
        [two] { $n } projekta
        [few] { $n } projekti
       *[other] { $n } projektov
    }
count-projects-noun =
    { $n ->
        [one] projekt
        [two] projekta
        [few] projekti
       *[other] projektov
    }
count-agreements =
    { $n ->
        [one] { $n } sporazum
        [two] { $n } sporazuma
        [few] { $n } sporazumi
       *[other] { $n } sporazumov
    }
count-agreements-noun =
    { $n ->
        [one] sporazum
        [two] sporazuma
        [few] sporazumi
       *[other] sporazumov
    }
count-cooperation =
    { $n ->
        [one] { $n } korak sodelovanja
        [two] { $n } koraka sodelovanja
        [few] { $n } koraki sodelovanja
       *[other] { $n } korakov sodelovanja
    }
count-cooperation-noun =
    { $n ->
        [one] korak sodelovanja
        [two] koraka sodelovanja
        [few] koraki sodelovanja
       *[other] korakov sodelovanja
    }
count-actions =
    { $n ->
        [one] { $n } ukrep
        [two] { $n } ukrepa
        [few] { $n } ukrepi
       *[other] { $n } ukrepov
    }
count-actions-noun =
    { $n ->
        [one] ukrep
        [two] ukrepa
        [few] ukrepi
       *[other] ukrepov
    }
count-countries =
    { $n ->
        [one] { $n } država
        [two] { $n } državi
        [few] { $n } države
       *[other] { $n } držav
    }
count-organisations =
    { $n ->
        [one] { $n } organizacija
        [two] { $n } organizaciji
        [few] { $n } organizacije
       *[other] { $n } organizacij
    }
of-total = (od { $n })
reported-for = sporočeno za { $n } od njih
counted-once = vsak projekt se šteje enkrat
all-of = Vse: { $records }
and-more = in še { $n }

## Lists

kinds-action-all = Ukrepi
results = Rezultati
filters = Filtri
skip-results = Preskoči na rezultate
filters-hint = Zapis mora v vsaki skupini ustrezati eni od izbranih vrednosti. Vsako število je skupno število, če v skupini izberete samo to vrednost.
filters-selected = izbrano: { $n }
filters-more = še { $n }
filters-find = Išči: { $name }
filters-lookup = Poišči druge
filters-other = Druge možnosti
show-projects = Prikaži projekte
show-agreements = Prikaži sporazume
show-cooperation = Prikaži korake sodelovanja
show-actions = Prikaži ukrepe
range-start = Začetek
range-active = Obdobje izvajanja
range-amount = Znesek v eurih
range-milestone = Datum mejnika
range-date = Datum
range-deadline = Rok
range-from = od
range-to = do
chips = Dejavni filtri
chips-clear = Počisti vse
chips-or = ali
chips-not = – razen:
chips-remove = Odstrani filter:
sort-by = Razvrstitev:
sort-document = Vrstni red v dokumentu
sort-amount-desc = Največji znesek
sort-amount = Najmanjši znesek
sort-start-desc = Najpoznejši začetek
sort-start = Najzgodnejši začetek
sort-title = Naslov
sort-milestone-desc = Najpoznejši mejnik
sort-milestone = Najzgodnejši mejnik
sort-date-desc = Najpoznejši datum
sort-date = Najzgodnejši datum
sort-deadline-desc = Najpoznejši rok
sort-deadline = Najzgodnejši rok
sort-code = Številka
as-of = Stanje na dan:
as-of-hint = Prikaži register, kakršen je bil ob koncu določenega dne.
show = Prikaži
list-shown = { $first }–{ $last } od { $total }
list-caption = { $kind }, stran { $page } od { $pages }
pages = Strani
page = Stran
page-previous = Prejšnja stran
page-next = Naslednja stran
use-data = Uporabi te podatke
download = Prenesi
download-all = Vsi rezultati ({ $records }) v tem vrstnem redu.
use-rest = Zahteva REST za ta prikaz
use-graphql = Poizvedba GraphQL za ta prikaz
faults =
    { $n ->
        [one] { $n } filter ni bil upoštevan.
        [two] { $n } filtra nista bila upoštevana.
        [few] { $n } filtri niso bili upoštevani.
       *[other] { $n } filtrov ni bilo upoštevanih.
    }
nothing = Nič ne ustreza vsem tem filtrom
nothing-remove = Za prikaz rezultatov odstranite en filter:
nothing-way = Brez filtra „{ $name }“
nothing-search = Išči v vseh zapisih
chart-projects-by-year = Projekti po letu začetka
chart-agreements-by-year = Sporazumi po letu zadnjega mejnika
chart-signatures-by-year = Podpisi po letih
chart-cooperation-by-year = Koraki sodelovanja po letu
chart-actions-by-year = Ukrepi po letu roka
chart-top-countries = Najpogosteje navedene države
chart-top-kinds = Najpogostejše vrste korakov
chart-top-responsible = Najpogosteje odgovorna telesa
chart-undated =
    { $n ->
        [one] { $n } zapis brez datuma
        [two] { $n } zapisa brez datuma
        [few] { $n } zapisi brez datuma
       *[other] { $n } zapisov brez datuma
    }
chart-empty = Datumi niso navedeni
head-project = Projekt
head-countries = Države
head-period = Obdobje
head-amount = Znesek
head-date = Datum
head-title = Naslov
head-milestone = Zadnji mejnik z datumom
head-number = Št.
head-responsible = Odgovorni
head-partners = Partnerji
head-amount-role = Vrsta zneska
head-currency = Prvotna valuta
head-rate = Menjalni tečaj
head-euro = V eurih
repeat = ponovno poročilo
amount-not-counted = ni všteto
amount-requested = zaprošeno { $amount }
explain-h = Iz česa je sestavljena vsota
explain-counted = Všteto v vsoto
explain-why = Opomba
list-not-counted = Razlog, zakaj znesek ni vštet
not-counted-no-amount = Znesek ni bil sporočen
not-counted-requested-or-other = Samo zaprošeni ali drugi zneski
not-counted-not-converted = Ni vrednosti v eurih: leto ali menjalni tečaj ni znan
not-counted-programme = Znesek zajema celoten program
not-counted-same-project = Šteje se drugo poročilo o istem projektu
not-counted-share-of-counted = Delež zneska, ki je že vštet
not-counted-larger-share = Delež, večji od vštetega zneska
not-counted-same-payer = Šteje se drug zapis za istega plačnika
embed-h = Prikaži na svojem spletišču
embed-p = Kopirajte to kodo na svojo stran. Podatki ostanejo posodobljeni.
amount-counts = upoštevano { $amount }

## Records

crumbs = Pot do strani
facts = Dejstva
note = Uredniška opomba
original-show = Prikaži izvirno besedilo
history = Zgodovina
history-json = Zgodovina v obliki JSON
where = Kje
map-of = Zemljevid: { $names }
source = Vir
row = vrstica { $n }
cite = Navajanje in ponovna uporaba
cite-link = Trajna povezava
cite-text = Navedba vira
funding = Financiranje
amount-counted = Znesek, vštet v vsote
rate-source = Evropska centralna banka, povprečje za leto { $year }
rate-none = ni potreben
rate-unknown = tečaj ni znan
reports-title = En projekt, sporočen { $n }-krat
reports-text = Število poročil o istem projektu: { $n }. Ker se razlikujejo, so shranjena kot ločeni zapisi. V vsotah se projekt šteje enkrat.
report-this = ta zapis
report-first = prvo poročilo
similar = Podobni projekti
similar-hint = Projekti, ki imajo s tem skupne države, organizacije ali program, najprej najbolj podobni.
counterpart = Nasprotna stran
parties = Stranke
milestones = Mejniki
milestones-latest = Zadnji mejniki
durations-h = Kako dolgo traja
durations-since = Dnevi od mejnika „{ $milestone }“
durations-note = Mediana števila dni med točnimi datumi. V oklepaju: število sporazumov.
milestones-hint = Pikčasto: ni omenjeno v dokumentu.
not-reached = ni doseženo
steps-none = O korakih sodelovanja ni poročil.
in-force-since = V veljavi od: { $date }
agreements-also = Drugi sporazumi z istimi državami
indicator = Kazalnik
progress = Napredek
cited = Navedeni dokumenti
dates-named = Navedeni datumi
timetable-by-date = rok: { $date }

## The plan

plan-eu-plan-thb-2005 = Načrt EU o najboljših praksah, standardih in postopkih za preprečevanje in boj proti trgovini z ljudmi
chapter-1 = Usklajevanje ukrepanja EU
chapter-2 = Opredelitev obsega problema
chapter-3 = Preprečevanje trgovine z ljudmi
chapter-4 = Zmanjševanje povpraševanja
chapter-5 = Preiskovanje in pregon
chapter-6 = Zaščita žrtev trgovine z ljudmi in podpora žrtvam
chapter-7 = Vračanje in ponovno vključevanje
chapter-8 = Zunanji odnosi
plan-title = Načrt iz leta 2005, leto pozneje
plan-lead = Napredek pri izvajanju { $n } ukrepov, kot je naveden v dopisu Sveta ({ $date }).
plan-description = Napredek pri izvajanju { $n } ukrepov iz načrta EU.
plan-overdue = rok potekel: rok je mimo, ukrep pa ni izveden
plan-late = zamuja: rok je potekel ali pa ukrep zamuja glede na dopis
plan-list = Kot seznam
print = Natisni
glance = Na kratko
glance-hint = Rdeč kot: rok je na dan dokumenta že potekel ({ $date }).
glance-more = Kaj pomeni „rok potekel“
anyone = Vsi
board-shown = { $n } od { $total } ukrepov
chapter-done = izvedeni ali ponavljajoči se: { $n } od { $total }
fig-late =
    { $count ->
        [one] od { $n } ukrepov je zamujal: s pretečenim rokom ali z zamudo
        [two] od { $n } ukrepov sta zamujala: s pretečenim rokom ali z zamudo
        [few] od { $n } ukrepov so zamujali: s pretečenim rokom ali z zamudo
       *[other] od { $n } ukrepov je zamujalo: s pretečenim rokom ali z zamudo
    }

## Countries, organisations, documents and programmes

a-to-z = Od A do Ž
about-state = O tej državi
reported-by-state = Sporočila ta država članica
place-empty = Ni omenjeno v nobenem projektu, sporazumu ali koraku sodelovanja.
place-description = { $name }: { $projects }, { $agreements } in { $steps }.
largest-projects = Največji projekti
amounts-h = Zneski po letih
amounts-by-year = Sporočeni zneski po letu začetka projekta
amounts-hint = Prikazan je celotni znesek projekta, tudi če projekt zajema še druge države ali organizacije.
by-theme = Projekti po temi
who-else = Kdo še sodeluje
who-organisations = Organizacije v teh projektih
roles = Vloge
roles-hint = Organizacija ima lahko v enem projektu več vlog.
regions-note-h = Ni vključeno na tej strani
regions-note = Zapisi, v katerih je navedena samo regija, tukaj niso všteti. V registru regije niso razčlenjene na države. Regije, v katerih je ta država:
regions-note-with = Projekti te države in regij, v katerih je
organisation-find = Poišči organizacijo
organisation-types = Vrste organizacij
documents = Dokumenti
documents-sources = Viri registra
documents-cited = Dokumenti, na katere se sklicujejo zapisi
document-holds = Kaj register vsebuje iz tega dokumenta
document-cited-only = Register ne vsebuje nobenega zapisa iz tega dokumenta. Zapisi se nanj sklicujejo.
originator = Izdal
without-country = Brez države
without-agency = Brez agencije EU
without-date = Brez datuma
without-amount = Brez zneska
caveats = Kaj dokument pove o svojih podatkih
programmes = Programi
regions = Regije
region-countries = Države v tej regiji
region-part-of = Širše regije
exchange-rates = Menjalni tečaji
exchange-rates-p = Povprečni tečaji Evropske centralne banke. Po njih se sporočeni zneski preračunajo v eure.
rate-units = Število enot za euro
closed-lists = Seznami vrednosti
closed-lists-p = Vrednosti, ki jih lahko imajo polja in filtri, in njihov pomen.
list-code = Oznaka
list-label = Naziv
list-meaning = Pomen

## Search, changes and errors

search-found =
    { $n ->
        [one] Iskanju ustreza { $n } zapis:
        [two] Iskanju ustrezata { $n } zapisa:
        [few] Iskanju ustrezajo { $n } zapisi:
       *[other] Iskanju ustreza { $n } zapisov:
    }
search-all = Vse
search-did-you-mean = Ste mislili:
search-entries = Države, organizacije in dokumenti
search-how = Kako deluje iskanje
search-how-p = Rezultati vsebujejo vse vaše besede v kateri koli obliki: „trafficked“ najde tudi „trafficking“. Z narekovaji poiščete besedno zvezo, z zvezdico pa besede z enakim začetkom.
search-api = Iskanje prek API
changes = Spremembe
changes-p = Register raste z oštevilčenimi različicami. Nič se ne prepiše: prikazati je mogoče vsako prejšnje stanje.
changes-changed =
    { $n ->
        [one] Spremenjen { $n } zapis
        [two] Spremenjena { $n } zapisa
        [few] Spremenjeni { $n } zapisi
       *[other] Spremenjenih { $n } zapisov
    }
changes-removed =
    { $n ->
        [one] Odstranjen { $n } zapis
        [two] Odstranjena { $n } zapisa
        [few] Odstranjeni { $n } zapisi
       *[other] Odstranjenih { $n } zapisov
    }
changes-none = Spremenjeni so samo referenčni podatki
past-banner = Prikazano je prejšnje stanje registra ({ $date }, različica { $n }).
past-latest = Prikaži najnovejše stanje
error-missing = Ta stran ne obstaja
error-gone = Ta zapis je bil odstranjen
error-invalid = Tega naslova ni mogoče prebrati
error-unavailable = Register začasno ni na voljo
error-failed = Prišlo je do napake
error-without = Prikaži stran brez teh filtrov
error-similar = Podobni identifikatorji:
error-last = Prikaži zadnjo različico zapisa
error-home = Začetna stran
error-instance = Če nam boste pisali, navedite to številko zahteve:

## About the data

foot-developers = Za razvijalce
about-toc = Na tej strani
about-lead = Register vsebuje to, o čemer poročata dva dokumenta Sveta: en zapis za vsako vrstico. Na straneh zapisov je ob vrednostih registra prikazano izvirno besedilo, tako da jih lahko vsak preveri.
about-sources = Viri
about-sources-p = Dejstva, številke, imena in naslovi so vzeti iz dokumentov. Povzetki so napisani za register. Kadar je dokument sam s seboj v nasprotju, sta ohranjeni obe različici, na kar opozarja opomba.
about-method = Metoda
about-once = Zneski se štejejo enkrat
about-once-p = Vsak znesek ohrani prvotno valuto in vrsto. V eure se preračuna po povprečnem tečaju Evropske centralne banke za leto, v katerem se projekt začne. Če je projekt sporočen večkrat, je vsako poročilo svoj zapis, v vsotah pa se projekt šteje enkrat. Zneski, za katere se je samo zaprosilo, se nikoli ne štejejo.
about-once-n = Znesek, ki se šteje, je naveden za { $n } od { $total } projektov, zato vsote kažejo, kaj je bilo sporočeno, in ne, kaj je bilo porabljeno.
about-overdue-p = Rok za ukrep je potekel, če se je iztekel pred datumom dopisa in stanje ukrepa ni „Izveden“. Med ukrepe, ki zamujajo, spadajo tudi tisti, za katere dopis navaja, da zamujajo.
about-dates = Datumi
about-dates-p = Datumi so tako natančni kot v dokumentu: leto, letni čas, mesec, dan ali razpon. Vprašaj pomeni, da branje ni zanesljivo.
about-countries-p = V zapisu so navedene države, na katere se vrstica nanaša, in ne država, ki jo je sporočila. Skupine držav so regije in niso razčlenjene.
about-limits = Omejitve podatkov
about-limits-end = Podatki se končajo z dokumentoma. Ne povedo, kaj se je zgodilo pozneje.
about-limits-reported = Zajemajo samo to, kar je bilo sporočeno. Države članice so same izbrale, o čem bodo poročale in kako podrobno. Država z malo zapisi je lahko kljub temu zelo dejavna.
about-limits-cells = Nekatere vrstice so v viru poškodovane. Manjkajoče celice so tukaj prazne in opremljene z opombo.
about-files = Datoteke za prenos
about-files-p = Vse datoteke z opisi kot podatkovni paket Frictionless. Prenesete lahko tudi vsak filtriran seznam.
about-api = REST in GraphQL
about-api-p = Podatke strani dobite tako, da njenemu naslovu dodate /v1.
about-docs = Vodniki
about-feeds = Spremembe in viri
about-feeds-p = Spremembe se objavljajo kot oštevilčene različice. Trenutna različica je { $n }. Vsak seznam lahko prikažete v stanju na prejšnji dan.
about-licence = Licenca in navajanje
about-licence-p = Ponovna uporaba podatkov je dovoljena z navedbo vira. Pri navajanju zapisa uporabite njegovo trajno povezavo in različico. Na strani vsakega zapisa je pripravljena navedba vira.
about-borders = Meje na zemljevidu: Natural Earth, javna domena. Ne izražajo nobenega stališča o statusu ozemlja.
access-h = Dostopnost
access-level = Strani upoštevajo Smernice za dostopnost spletnih vsebin (WCAG) 2.2, raven AA.
access-tested = Preskušene so z orodjem axe, s tipkovnico, brez skriptov, v svetlih in temnih barvah ter na majhnih zaslonih.
access-known = Niso bile preskušene z vsemi brskalniki in bralniki zaslona. Če vam kaj ne deluje, nam to sporočite.
access-tables = Ob vsakem grafikonu in zemljevidu je preglednica ali seznam z istimi številkami.
privacy-h = Zasebnost
privacy-cookies = Strani ne uporabljajo piškotkov in v vaš brskalnik ničesar ne shranjujejo.
privacy-third = Ničesar ne nalagajo z drugih spletišč.
privacy-log = Dnevnik upravljavca lahko kratek čas vsebuje naslove zahtev zaradi odkrivanja napak.
privacy-people = Register ne vsebuje osebnih podatkov žrtev ali uradnih oseb.
publisher = Izdajatelj
publisher-none = Upravljavec tega registra
