# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Činnosť EÚ proti obchodovaniu s ľuďmi
skip = Prejsť na hlavný obsah
lang = Jazyk
menu = Hlavná

## Search

search = Hľadať
search-label = Hľadať v registri
placeholder = Krajina alebo kľúčové slovo
try = Napríklad

## Navigation

nav-plan = Plán z roku 2005
nav-projects = Projekty
nav-agreements = Dohody
nav-cooperation = Spolupráca
nav-countries = Krajiny
nav-organisations = Organizácie
nav-data = Údaje a API

## Front page: introduction

hero = Činnosť EÚ proti obchodovaniu s ľuďmi, riadok po riadku
lead = Verejný register, ktorý obsahuje { $records } opatrení, projektov, dohôd a krokov spolupráce uvedených v dvoch dokumentoch Rady. Pri každom zázname sa uvádza dokument a riadok, z ktorého pochádza.

## Front page: key figures

fig-label = Kľúčové údaje
fig-records =
    { $count ->
        [one] záznam z dvoch dokumentov Rady
        [few] záznamy z dvoch dokumentov Rady
        [many] záznamu z dvoch dokumentov Rady
       *[other] záznamov z dvoch dokumentov Rady
    }
fig-money =
    { $total ->
        [one] vykázané pri { $n } z { $total } projektu, každý sa počíta raz
        [few] vykázané pri { $n } z { $total } projektov, každý sa počíta raz
        [many] vykázané pri { $n } z { $total } projektu, každý sa počíta raz
       *[other] vykázané pri { $n } z { $total } projektov, každý sa počíta raz
    }
fig-countries =
    { $count ->
        [one] krajina uvedená v záznamoch
        [few] krajiny uvedené v záznamoch
        [many] krajiny uvedenej v záznamoch
       *[other] krajín uvedených v záznamoch
    }
fig-force =
    { $count ->
        [one] platná dohoda ({ $date })
        [few] platné dohody ({ $date })
        [many] platnej dohody ({ $date })
       *[other] platných dohôd ({ $date })
    }
fig-overdue =
    { $count ->
        [one] z { $n } opatrení plánu z roku 2005 bolo po termíne ({ $date })
        [few] z { $n } opatrení plánu z roku 2005 boli po termíne ({ $date })
        [many] z { $n } opatrení plánu z roku 2005 bolo po termíne ({ $date })
       *[other] z { $n } opatrení plánu z roku 2005 bolo po termíne ({ $date })
    }

## Map

map-h = Kde činnosť prebieha
map-p = Počet projektov, dohôd a krokov spolupráce, v ktorých sa uvádza daná krajina. Krajiny, ktoré záznam iba nahlásili, sa nezapočítavajú.
map-table = Najčastejšie uvádzané krajiny
map-all =
    { $n ->
        [one] Zoznam { $n } krajiny
        [few] Zoznam všetkých { $n } krajín
        [many] Zoznam { $n } krajiny
       *[other] Zoznam všetkých { $n } krajín
    }
map-none = Žiadne
map-note = Regióny ako „Západný Balkán“ sa nečlenia na krajiny.
map-xk = Kosovo: Týmto označením nie sú dotknuté pozície k štatútu a označenie je v súlade s rezolúciou BR OSN č. 1244/1999 a so stanoviskom MSD k vyhláseniu nezávislosti Kosova.
map-ps = Palestína: Toto označenie sa nemá chápať ako uznanie Palestínskeho štátu a nie sú ním dotknuté pozície jednotlivých členských štátov k tejto otázke.

## Tables and charts

col-country = Krajina
col-all = Spolu
col-projects = Projekty
col-agreements = Dohody
col-cooperation = Spolupráca
head-name = Názov
head-records = Záznamy
head-year = Rok
chart-table = Zobraziť ako tabuľku
chart-summary = { $title }, { $first } až { $last }. Najvyššia hodnota: { $value } v roku { $year }.

## Front page: kinds of record

kinds-h = Štyri druhy záznamov
kinds-action = Opatrenia plánu z roku 2005
kinds-project = Projekty
kinds-agreement = Dohody
kinds-cooperation = Kroky spolupráce
kinds-action-p = Čo EÚ plánovala ({ $planned }) a ako ďaleko sa dostala ({ $reported }).
kinds-project-p = Odborná príprava, kampane, pomoc a výskum, o ktorých informovali členské štáty a Komisia.
kinds-agreement-p = Dohody medzi štátmi, agentúrami EÚ a ďalšími subjektmi od prvých kontaktov až po nadobudnutie platnosti.
kinds-cooperation-p = Kroky agentúr EÚ s dátumami: dotazníky, rokovania, návštevy, rozhodnutia.
by-status = Podľa stavu
by-year = Podľa roku začatia
by-stage = Podľa fázy
by-agency = Podľa agentúry

## Front page: browse

browse-h = Prehliadať register
browse-country = Podľa krajiny
browse-organisation = Podľa organizácie
browse-theme = Podľa témy
browse-document = Podľa dokumentu
all-countries = Všetky krajiny
all-organisations = Všetky organizácie
all-projects = Všetky projekty
all-documents = Všetky dokumenty
records-n =
    { $n ->
        [one] { $n } záznam
        [few] { $n } záznamy
        [many] { $n } záznamu
       *[other] { $n } záznamov
    }

## Front page: example row

example-h = Príklad riadka
example-rate = { $amount } pri kurze { $rate } za euro
facts-original = Pôvodný text
facts-register = V registri

## Changes

changes-h = Najnovšie zmeny
changes-rev = Revízia { $n }
changes-added =
    { $n ->
        [one] Pridaný { $n } záznam
        [few] Pridané { $n } záznamy
        [many] Pridaného { $n } záznamu
       *[other] Pridaných { $n } záznamov
    }
changes-including = Okrem iného
changes-feed = Odoberať zmeny (kanál Atom)
changes-all = Všetky zmeny

## Use the data

data-h = Využiť údaje
data-p = Všetky údaje v registri sú otvorené. Možno ich opakovane použiť, ak sa uvedie zdroj (CC BY 4.0).
data-rest = REST
data-rest-p = Zoznamy, filtre, súčty a história vo formáte JSON.
data-graphql = GraphQL
data-graphql-p = Všetko, čo treba na jednu obrazovku, v jednej požiadavke a s rovnakými filtrami.
data-files = Súbory
data-files-p = Každý zoznam vo formáte CSV, XLSX alebo NDJSON, prípadne všetko v jednom súbore.
data-zip = Celý register (ZIP)
copy = Kopírovať
copied = Skopírované
million = mil.

## Footer

foot-data = Otvorené údaje
foot-help = O registri
foot-revision = Revízia { $n }, { $date }
foot-about = O údajoch
foot-access = Prístupnosť
foot-privacy = Ochrana súkromia: bez súborov cookie, bez sledovania
foot-licence = Údaje: CC BY 4.0
foot-contact = Kontakt
foot-errors = Chyby API

## Values

not-stated = Neuvedené
yes = Áno
no = Nie

## Filters and groupings

dimension-plan = Plán
dimension-chapter = Kapitola
dimension-objective = Cieľ
dimension-code = Kód opatrenia
dimension-responsible = Zodpovedná organizácia
dimension-country = Krajina
dimension-country-role = Úloha krajiny
dimension-region = Región
dimension-organisation = Organizácia
dimension-role = Úloha organizácie
dimension-funder = Financujúci subjekt
dimension-lead = Vedúca organizácia
dimension-partner = Partner
dimension-reporter = Nahlasujúci subjekt
dimension-document = Dokument
dimension-agency = Agentúra EÚ
dimension-type = Druh dohody
dimension-stage = Fáza
dimension-status = Stav
dimension-kind = Druh kroku
dimension-form = Forma činnosti
dimension-theme = Téma
dimension-programme = Program
dimension-directorate-general = Generálne riaditeľstvo
dimension-timetable-kind = Harmonogram
dimension-milestone = Míľnik
dimension-milestone-year = Rok míľnika
dimension-year = Rok
dimension-ongoing = Prebieha
dimension-overdue = Po termíne
dimension-late = Oneskorené
dimension-overdue-on = Po termíne ku dňu
dimension-deadline-from = Termín od
dimension-deadline-to = Termín do
dimension-milestone-from = Míľnik od
dimension-milestone-to = Míľnik do
dimension-date-from = Dátum od
dimension-date-to = Dátum do
dimension-start-from = Začiatok od
dimension-start-to = Začiatok do
dimension-active-from = Prebieha od
dimension-active-to = Prebieha do
dimension-in-force-on = V platnosti ku dňu
dimension-amount-eur-from = Suma v eurách od
dimension-amount-eur-to = Suma v eurách do
dimension-has-funding = Suma uvedená
dimension-single-country = Len jedna krajina
dimension-include-regions = Zahrnúť regióny, do ktorých krajina patrí
dimension-certain = Dátumy isté
dimension-first-report = Prvé nahlásenie
dimension-same-as = Opakované nahlásenie záznamu
dimension-agreement = Kroky k dohode
dimension-q = Kľúčové slová

## Kinds, changes and access

list-kind = Druhy záznamov
kind-action = Opatrenie
kind-project = Projekt
kind-agreement = Dohoda
kind-cooperation = Krok spolupráce
list-event = Druhy zmien
event-added = Pridané
event-changed = Zmenené
event-removed = Odstránené
list-access = Prístup
access-public = Verejný
access-restricted = Obmedzený

## Actions

list-action-status = Stav opatrenia
action-status-not-started = Nezačaté
action-status-in-progress = Prebieha
action-status-done = Splnené
action-status-delayed = Oneskorené
action-status-recurring = Opakujúce sa
action-status-unknown = Neuvedené
action-status-null = Bez informácií
list-timetable-kind = Harmonogram
timetable-kind-by = Do určitého dátumu
timetable-kind-ongoing = Priebežne
timetable-kind-recurring = V pravidelných intervaloch
timetable-kind-as-soon-as-possible = Čo najskôr
timetable-kind-none = Bez harmonogramu
list-responsible-role = Úloha zodpovednej organizácie
responsible-role-lead = Vedenie
responsible-role-support = Podpora
responsible-role-coordinator = Koordinácia

## Countries and organisations

list-country-role = Úloha krajiny
country-role-target = Dotknutá krajina
country-role-partner = Partnerská krajina
list-organisation-role = Úloha organizácie
organisation-role-lead = Vedúca organizácia
organisation-role-promoter = Realizátor projektu
organisation-role-partner = Partner
organisation-role-funder = Financujúci subjekt
organisation-role-participant = Účastník
list-organisation-type = Druh organizácie
organisation-type-member-state = Členský štát
organisation-type-eu-institution = Inštitúcia alebo útvar EÚ
organisation-type-eu-agency = Agentúra EÚ
organisation-type-international-organisation = Medzinárodná organizácia
organisation-type-third-country-authority = Orgán krajiny mimo EÚ
organisation-type-national-authority = Orgán členského štátu
organisation-type-ngo = Mimovládna organizácia
organisation-type-academic = Univerzita alebo výskumný ústav
organisation-type-private = Podnik
organisation-type-network = Sieť
organisation-type-plural-member-state = Členské štáty
organisation-type-plural-eu-institution = Inštitúcie a útvary EÚ
organisation-type-plural-eu-agency = Agentúry EÚ
organisation-type-plural-international-organisation = Medzinárodné organizácie
organisation-type-plural-third-country-authority = Orgány krajín mimo EÚ
organisation-type-plural-national-authority = Orgány členských štátov
organisation-type-plural-ngo = Mimovládne organizácie
organisation-type-plural-academic = Univerzity a výskumné ústavy
organisation-type-plural-private = Podniky
organisation-type-plural-network = Siete
organisation-european-union = Európska únia
organisation-european-parliament = Európsky parlament
organisation-council = Rada Európskej únie
organisation-european-commission = Európska komisia
organisation-ecb = Európska centrálna banka
organisation-olaf = Európsky úrad pre boj proti podvodom
organisation-europol = Agentúra Európskej únie pre spoluprácu v oblasti presadzovania práva
organisation-eurojust = Agentúra Európskej únie pre justičnú spoluprácu v trestných veciach
organisation-frontex = Európska agentúra pre pohraničnú a pobrežnú stráž
organisation-fra = Agentúra Európskej únie pre základné práva
organisation-cepol = Agentúra Európskej únie pre odbornú prípravu v oblasti presadzovania práva
organisation-emsa = Európska námorná bezpečnostná agentúra

## Activities and funding

list-form-category = Forma činnosti
form-category-project = Projekt
form-category-training = Odborná príprava
form-category-conference = Konferencia
form-category-study-visit = Študijná návšteva
form-category-campaign = Kampaň
form-category-information-exchange = Výmena informácií
form-category-operational = Operačná spolupráca
form-category-liaison = Styční dôstojníci a kontakty
form-category-joint-investigation = Spoločné vyšetrovanie
form-category-agreement = Dohoda
form-category-legislation = Právne predpisy
form-category-strategy = Stratégia alebo politika
form-category-research = Výskum
form-category-funding = Financovanie
form-category-other = Iné
list-theme = Téma
theme-prevention = Prevencia
theme-protection = Ochrana
theme-prosecution = Trestné stíhanie
theme-partnership = Partnerstvo
theme-research = Výskum
list-directorate-general = Generálne riaditeľstvo
directorate-general-home-affairs = Vnútorné záležitosti
directorate-general-enlargement = Rozšírenie
directorate-general-development-cooperation = Rozvoj a spolupráca
directorate-general-justice-freedom-and-security = Spravodlivosť, sloboda a bezpečnosť
list-amount-role = Druh sumy
amount-role-total = Celková suma
amount-role-eu = Príspevok EÚ
amount-role-national = Vnútroštátny príspevok
amount-role-cofinancing = Spolufinancovanie
amount-role-grant = Grant
amount-role-requested = Iba požadovaná suma
amount-role-other = Iné
list-covers = Na čo sa suma vzťahuje
covers-activity = Celá činnosť
covers-share = Podiel jedného platiteľa
covers-programme = Celý program
list-bound = Hranica rozpätia
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Druh dohody
agreement-type-operational = Operačná dohoda
agreement-type-strategic = Strategická dohoda
agreement-type-working-arrangement = Pracovné dojednanie
agreement-type-cooperation-arrangement = Dojednanie o spolupráci
agreement-type-administrative-arrangement = Administratívne dojednanie
agreement-type-cooperation-agreement = Dohoda o spolupráci
agreement-type-memorandum-of-understanding = Memorandum o porozumení
agreement-type-letter-of-intent = Vyhlásenie o zámere
agreement-type-bilateral = Dvojstranná dohoda
agreement-type-multilateral = Viacstranná dohoda
agreement-type-other = Iný nástroj
list-stage = Fáza dohody
stage-contacts = Kontakty
stage-negotiation = Rokovania
stage-awaiting-signature = Pred podpisom
stage-signed = Podpísaná
stage-in-force = V platnosti
stage-on-hold = Pozastavená
stage-declined = Upustené
list-milestone-kind = Míľnik dohody
milestone-kind-contacts-opened = Prvé kontakty
milestone-kind-negotiations-opened = Začatie rokovaní
milestone-kind-data-protection-report-finalised = Dokončenie správy o ochrane údajov
milestone-kind-data-protection-report-board-approval = Schválenie správy o ochrane údajov správnou radou
milestone-kind-data-protection-report-council-approval = Schválenie správy o ochrane údajov Radou
milestone-kind-draft-finalised = Dokončenie návrhu
milestone-kind-board-approval = Schválenie návrhu správnou radou
milestone-kind-council-approval = Schválenie návrhu Radou
milestone-kind-signature = Podpis
milestone-kind-ratification = Ratifikácia
milestone-kind-entry-into-force = Nadobudnutie platnosti
milestone-kind-termination = Skončenie platnosti

## Cooperation steps

list-cooperation-kind = Druh kroku spolupráce
cooperation-kind-contact = Kontakt alebo stretnutie
cooperation-kind-questionnaire-sent = Odoslaný dotazník
cooperation-kind-questionnaire-received = Prijatý dotazník
cooperation-kind-study-visit = Študijná návšteva
cooperation-kind-fact-finding-mission = Prieskumná misia
cooperation-kind-negotiation-meeting = Rokovanie o dohode
cooperation-kind-decision = Rozhodnutie
cooperation-kind-letter = List
cooperation-kind-signature = Podpis
cooperation-kind-ratification = Ratifikácia
cooperation-kind-conference = Konferencia
cooperation-kind-project-support = Podpora projektu
cooperation-kind-joint-analysis = Spoločná analýza
cooperation-kind-research = Výskum
cooperation-kind-training = Odborná príprava
cooperation-kind-other = Iný krok
list-cooperation-status = Stav kroku spolupráce
cooperation-status-done = Uskutočnené
cooperation-status-planned = Plánované
cooperation-status-ongoing = Prebieha
cooperation-status-cancelled = Zrušené

## Regions

region-accession-countries = Pristupujúce krajiny
region-africa = Afrika
region-andes = Andy
region-asia = Ázia
region-austria-neighbour-countries = Krajiny susediace s Rakúskom
region-balkans = Balkán
region-baltic-countries = Pobaltské krajiny
region-baltic-sea-region = Oblasť Baltského mora
region-black-sea-region = Oblasť Čierneho mora
region-candidate-countries = Kandidátske krajiny
region-central-america = Stredná Amerika
region-central-asia = Stredná Ázia
region-cis = Spoločenstvo nezávislých štátov
region-east-asia = Východná Ázia
region-eastern-neighbours = Východní susedia
region-eu-southern-maritime-borders = Južné námorné hranice EÚ
region-europe = Európa
region-european-periphery = Okraj Európy
region-european-union = Európska únia
region-global = Celý svet
region-great-lakes-region = Oblasť Veľkých jazier
region-greater-mekong-sub-region = Subregión Veľký Mekong
region-gulf-council-states = Štáty Rady pre spoluprácu v Perzskom zálive
region-horn-of-africa = Africký roh
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Latinská Amerika a Karibik
region-neighbouring-countries = Susedné krajiny
region-nordic-countries = Severské krajiny
region-portuguese-speaking-countries = Portugalsky hovoriace krajiny
region-puntland = Puntland
region-south-america = Južná Amerika
region-south-asia = Južná Ázia
region-south-caucasus = Južný Kaukaz
region-south-east-asia = Juhovýchodná Ázia
region-south-east-europe = Juhovýchodná Európa
region-southern-africa = Južná časť Afriky
region-southern-cone = Južný kužeľ
region-west-africa = Západná Afrika
region-western-balkans = Západný Balkán

## Programmes

programme-aeneas = AENEAS (predchodca tematického programu „Migrácia a azyl“)
programme-agis = Predchádzanie a boj proti trestnej činnosti
programme-criminal-justice = Trestná justícia
programme-dci = Nástroj rozvojovej spolupráce
programme-eidhr = Európsky nástroj pre demokraciu a ľudské práva
programme-eu-readmission-fund = Readmisný fond EÚ
programme-ipa = Nástroj predvstupovej pomoci
programme-isec = Predchádzanie a boj proti trestnej činnosti
programme-ifs = Nástroj stability
programme-norwegian-cooperation = Nórsky program spolupráce pre hospodársky rast a udržateľný rozvoj v Bulharsku
programme-polish-foreign-assistance = Poľský program zahraničnej pomoci
programme-return-fund = Európsky fond pre návrat
programme-tacis = Technická pomoc pre Spoločenstvo nezávislých štátov
programme-taiex = Nástroj technickej pomoci a výmeny informácií
programme-thematic-migration-asylum = Tematický program „Migrácia a azyl“
programme-thematic-ngos-civil-society = Tematický program pre mimovládne organizácie a občiansku spoločnosť

## Names of countries that differ from CLDR

country-cd = Konžská demokratická republika
country-cg = Kongo
country-ps = Palestína
