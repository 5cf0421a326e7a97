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
dimension-record-kind = Druh záznamu
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
list-suggestion-kind = Druhy výsledkov
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
organisation-emcdda = Agentúra Európskej únie pre drogy
organisation-ecdc = Európske centrum pre prevenciu a kontrolu chorôb
organisation-cfca = Európska agentúra pre kontrolu rybárstva
organisation-council-general-secretariat = Generálny sekretariát Rady
organisation-cosi = Stály výbor pre operačnú spoluprácu v oblasti vnútornej bezpečnosti
organisation-presidency = Predsedníctvo Rady
organisation-sitcen = Spravodajské a situačné centrum EÚ
organisation-member-states = Členské štáty
organisation-europol-joint-supervisory-body = Spoločný dozorný orgán Europolu
organisation-eulex-kosovo = Misia Európskej únie na podporu právneho štátu v Kosove
organisation-eupm-bih = Policajná misia Európskej únie v Bosne a Hercegovine
organisation-eubam = Misia EÚ pre hraničnú pomoc v Moldavsku a na Ukrajine

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mil. €
date-since = od: { $date }
date-until = do: { $date }
season-spring = jar { $year }
season-summer = leto { $year }
season-autumn = jeseň { $year }
season-winter = zima { $year }
no-date = bez dátumu

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
        [few] { $n } projekty
        [many] { $n } projektu
       *[other] { $n } projektov
    }
count-projects-noun =
    { $n ->
        [one] projekt
        [few] projekty
        [many] projektu
       *[other] projektov
    }
count-agreements =
    { $n ->
        [one] { $n } dohoda
        [few] { $n } dohody
        [many] { $n } dohody
       *[other] { $n } dohôd
    }
count-agreements-noun =
    { $n ->
        [one] dohoda
        [few] dohody
        [many] dohody
       *[other] dohôd
    }
count-cooperation =
    { $n ->
        [one] { $n } krok spolupráce
        [few] { $n } kroky spolupráce
        [many] { $n } kroku spolupráce
       *[other] { $n } krokov spolupráce
    }
count-cooperation-noun =
    { $n ->
        [one] krok spolupráce
        [few] kroky spolupráce
        [many] kroku spolupráce
       *[other] krokov spolupráce
    }
count-actions =
    { $n ->
        [one] { $n } opatrenie
        [few] { $n } opatrenia
        [many] { $n } opatrenia
       *[other] { $n } opatrení
    }
count-actions-noun =
    { $n ->
        [one] opatrenie
        [few] opatrenia
        [many] opatrenia
       *[other] opatrení
    }
count-countries =
    { $n ->
        [one] { $n } krajina
        [few] { $n } krajiny
        [many] { $n } krajiny
       *[other] { $n } krajín
    }
count-organisations =
    { $n ->
        [one] { $n } organizácia
        [few] { $n } organizácie
        [many] { $n } organizácie
       *[other] { $n } organizácií
    }
of-total = (z { $n })
reported-for = vykázané pri { $n } z nich
counted-once = každý projekt sa počíta raz
all-of = Všetky: { $records }
and-more = a ďalšie ({ $n })

## Lists

kinds-action-all = Opatrenia
results = Výsledky
filters = Filtre
skip-results = Prejsť na výsledky
filters-hint = Záznam musí v každej skupine zodpovedať jednej z vybraných hodnôt. Každé číslo je celkový počet, ak v danej skupine vyberiete iba túto hodnotu.
filters-selected = vybrané: { $n }
filters-more = ďalšie ({ $n })
filters-find = Hľadať: { $name }
filters-lookup = Vyhľadať iné
filters-other = Ďalšie možnosti
show-projects = Zobraziť projekty
show-agreements = Zobraziť dohody
show-cooperation = Zobraziť kroky spolupráce
show-actions = Zobraziť opatrenia
range-start = Začiatok
range-active = Obdobie trvania
range-amount = Suma v eurách
range-milestone = Dátum míľnika
range-date = Dátum
range-deadline = Termín
range-from = od
range-to = do
chips = Použité filtre
chips-clear = Zrušiť všetko
chips-or = alebo
chips-not = – okrem:
chips-remove = Odstrániť filter:
sort-by = Zoradenie:
sort-document = Poradie v dokumente
sort-amount-desc = Najvyššia suma
sort-amount = Najnižšia suma
sort-start-desc = Najneskorší začiatok
sort-start = Najskorší začiatok
sort-title = Názov
sort-milestone-desc = Najneskorší míľnik
sort-milestone = Najskorší míľnik
sort-date-desc = Najneskorší dátum
sort-date = Najskorší dátum
sort-deadline-desc = Najneskorší termín
sort-deadline = Najskorší termín
sort-code = Číslo
as-of = Stav ku dňu
as-of-hint = Zobraziť register v stave na konci určitého dňa.
show = Zobraziť
list-shown = { $first } – { $last } z { $total }
list-caption = { $kind }, strana { $page } z { $pages }
pages = Strany
page = Strana
page-previous = Predchádzajúca strana
page-next = Nasledujúca strana
use-data = Využiť tieto údaje
download = Stiahnuť
download-all = Všetky výsledky ({ $records }) v tomto poradí.
use-rest = Požiadavka REST pre toto zobrazenie
use-graphql = Požiadavka GraphQL pre toto zobrazenie
faults =
    { $n ->
        [one] { $n } filter sa nepoužil.
        [few] { $n } filtre sa nepoužili.
        [many] { $n } filtra sa nepoužilo.
       *[other] { $n } filtrov sa nepoužilo.
    }
nothing = Všetkým týmto filtrom nič nezodpovedá
nothing-remove = Ak chcete zobraziť výsledky, odstráňte jeden filter:
nothing-way = Bez filtra „{ $name }“
nothing-search = Hľadať vo všetkých záznamoch
chart-projects-by-year = Projekty podľa roku začatia
chart-agreements-by-year = Dohody podľa roku posledného míľnika
chart-signatures-by-year = Podpisy podľa roku
chart-cooperation-by-year = Kroky spolupráce podľa roku
chart-actions-by-year = Opatrenia podľa roku termínu
chart-top-countries = Najčastejšie uvádzané krajiny
chart-top-kinds = Najčastejšie druhy krokov
chart-top-responsible = Najčastejšie zodpovedné subjekty
chart-undated =
    { $n ->
        [one] { $n } záznam bez dátumu
        [few] { $n } záznamy bez dátumu
        [many] { $n } záznamu bez dátumu
       *[other] { $n } záznamov bez dátumu
    }
chart-empty = Dátumy sa neuvádzajú
head-project = Projekt
head-countries = Krajiny
head-period = Obdobie
head-amount = Suma
head-date = Dátum
head-title = Názov
head-milestone = Posledný míľnik s dátumom
head-number = Č.
head-responsible = Zodpovedný subjekt
head-partners = Partneri
head-amount-role = Druh sumy
head-currency = Pôvodná mena
head-rate = Výmenný kurz
head-euro = V eurách
repeat = opakované nahlásenie
amount-not-counted = nezapočítava sa
amount-requested = požadované { $amount }
explain-h = Z čoho sa súčet skladá
explain-counted = Započítané do súčtu
explain-why = Poznámka
list-not-counted = Dôvod, prečo sa suma nezapočítava
not-counted-no-amount = Žiadna vykázaná suma
not-counted-requested-or-other = Iba požadované alebo iné sumy
not-counted-not-converted = Bez hodnoty v eurách: rok alebo výmenný kurz nie je známy
not-counted-programme = Suma sa vzťahuje na celý program
not-counted-same-project = Započítava sa iné nahlásenie toho istého projektu
not-counted-share-of-counted = Podiel na už započítanej sume
not-counted-larger-share = Podiel väčší než započítaná suma
not-counted-same-payer = Započítava sa iný záznam toho istého platiteľa
embed-h = Zobraziť na vlastnom webovom sídle
embed-p = Skopírujte tento kód na svoju stránku. Údaje zostanú aktuálne.
amount-counts = započítané { $amount }

## Records

crumbs = Navigačná cesta
facts = Fakty
note = Redakčná poznámka
original-show = Zobraziť pôvodný text
history = História
history-json = História vo formáte JSON
where = Kde
map-of = Mapa: { $names }
source = Zdroj
row = riadok { $n }
cite = Citovať a opakovane použiť
cite-link = Trvalý odkaz
cite-text = Citácia
funding = Financovanie
amount-counted = Suma započítaná do súčtov
rate-source = Európska centrálna banka, priemer za rok { $year }
rate-none = nie je potrebný
rate-unknown = kurz nie je známy
reports-title =
    { $n ->
        [one] Jeden projekt, nahlásený { $n } raz
        [few] Jeden projekt, nahlásený { $n } razy
        [many] Jeden projekt, nahlásený { $n } razu
       *[other] Jeden projekt, nahlásený { $n } ráz
    }
reports-text = Počet nahlásení, ktoré opisujú ten istý projekt: { $n }. Zachovávajú sa ako samostatné záznamy, pretože sa líšia. V súčtoch sa projekt počíta raz.
report-this = tento záznam
report-first = prvé nahlásenie
similar = Podobné projekty
similar-hint = Projekty, ktoré majú s týmto spoločné krajiny, organizácie alebo program, od najpodobnejšieho.
counterpart = Partnerská strana
parties = Zmluvné strany
milestones = Míľniky
milestones-latest = Posledné míľniky
durations-h = Ako dlho to trvá
durations-since = Dni od míľnika „{ $milestone }“
durations-note = Medián počtu dní medzi presnými dátumami. V zátvorke: počet dohôd.
milestones-hint = Bodkované: v dokumente sa neuvádza.
not-reached = nedosiahnuté
steps-none = Neuvádzajú sa žiadne kroky spolupráce.
in-force-since = V platnosti od: { $date }
agreements-also = Ďalšie dohody s tými istými krajinami
indicator = Ukazovateľ
progress = Pokrok
cited = Citované dokumenty
dates-named = Uvedené dátumy
timetable-by-date = termín: { $date }

## The plan

plan-eu-plan-thb-2005 = Plán EÚ osvedčených postupov, noriem a spôsobov práce pre boj proti obchodovaniu s ľuďmi a jeho predchádzanie
chapter-1 = Koordinácia činnosti EÚ
chapter-2 = Vymedzenie problému
chapter-3 = Predchádzanie obchodovaniu s ľuďmi
chapter-4 = Znižovanie dopytu
chapter-5 = Vyšetrovanie a trestné stíhanie
chapter-6 = Ochrana a podpora obetí obchodovania s ľuďmi
chapter-7 = Návraty a opätovné začlenenie
chapter-8 = Vonkajšie vzťahy
plan-title = Plán z roku 2005 po jednom roku
plan-lead = Pokrok v plnení { $n } opatrení podľa poznámky Rady ({ $date }).
plan-description = Pokrok v plnení { $n } opatrení plánu EÚ.
plan-overdue = po termíne: termín uplynul a opatrenie nie je splnené
plan-late = oneskorené: po termíne alebo podľa poznámky omeškané
plan-list = Ako zoznam
print = Tlačiť
glance = Prehľad
glance-hint = Červený roh: po termíne ku dňu dokumentu ({ $date }).
glance-more = Čo znamená „po termíne“
anyone = Všetky subjekty
board-shown = { $n } z { $total } opatrení
chapter-done = splnené alebo opakujúce sa: { $n } z { $total }
fig-late =
    { $count ->
        [one] z { $n } opatrení bolo oneskorené: po termíne alebo omeškané
        [few] z { $n } opatrení boli oneskorené: po termíne alebo omeškané
        [many] z { $n } opatrení bolo oneskorených: po termíne alebo omeškaných
       *[other] z { $n } opatrení bolo oneskorených: po termíne alebo omeškaných
    }

## Countries, organisations, documents and programmes

a-to-z = Od A po Z
about-state = O tejto krajine
reported-by-state = Nahlásené týmto členským štátom
place-empty = Neuvádza sa v žiadnom projekte, žiadnej dohode ani v žiadnom kroku spolupráce.
place-description = { $name }: { $projects }, { $agreements } a { $steps }.
largest-projects = Najväčšie projekty
amounts-h = Sumy podľa roku
amounts-by-year = Vykázané sumy podľa roku začatia projektu
amounts-hint = Uvádza sa celá suma projektu, aj keď sa projekt týka aj iných krajín alebo organizácií.
by-theme = Projekty podľa témy
who-else = Kto ďalší je zapojený
who-organisations = Organizácie v týchto projektoch
roles = Úlohy
roles-hint = Organizácia môže mať v jednom projekte viacero úloh.
regions-note-h = Čo táto strana nezahŕňa
regions-note = Záznamy, v ktorých sa uvádza iba región, sa tu nezapočítavajú. Register nečlení regióny na krajiny. Regióny, do ktorých krajina patrí:
regions-note-with = Projekty tejto krajiny a regiónov, do ktorých patrí
organisation-find = Nájsť organizáciu
organisation-types = Druhy organizácií
documents = Dokumenty
documents-sources = Zdroje registra
documents-cited = Dokumenty citované v záznamoch
document-holds = Čo register obsahuje z tohto dokumentu
document-cited-only = Register neobsahuje žiadny záznam z tohto dokumentu. Dokument sa v záznamoch iba cituje.
originator = Vydal
without-country = Bez krajiny
without-agency = Bez agentúry EÚ
without-date = Bez dátumu
without-amount = Bez sumy
caveats = Čo dokument hovorí o svojich údajoch
programmes = Programy
regions = Regióny
region-countries = Krajiny v tomto regióne
region-part-of = Širšie regióny
exchange-rates = Výmenné kurzy
exchange-rates-p = Priemerné kurzy Európskej centrálnej banky. Vykázané sumy sa podľa nich prepočítavajú na eurá.
rate-units = Počet jednotiek za euro
closed-lists = Zoznamy hodnôt
closed-lists-p = Hodnoty, ktoré môžu mať polia a filtre, a ich význam.
list-code = Kód
list-label = Názov
list-meaning = Význam

## Search, changes and errors

search-found =
    { $n ->
        [one] Vyhľadávaniu zodpovedá { $n } záznam:
        [few] Vyhľadávaniu zodpovedajú { $n } záznamy:
        [many] Vyhľadávaniu zodpovedá { $n } záznamu:
       *[other] Vyhľadávaniu zodpovedá { $n } záznamov:
    }
search-all = Všetko
search-did-you-mean = Mysleli ste:
search-entries = Krajiny, organizácie a dokumenty
search-how = Ako funguje vyhľadávanie
search-how-p = Výsledky obsahujú všetky zadané slová v akomkoľvek tvare: „trafficked“ nájde aj „trafficking“. Slovné spojenie nájdete pomocou úvodzoviek a slová s rovnakým začiatkom pomocou hviezdičky.
search-api = Hľadať cez API
changes = Zmeny
changes-p = Register sa rozrastá v číslovaných revíziách. Nič sa neprepisuje: zobraziť možno každý predchádzajúci stav.
changes-changed =
    { $n ->
        [one] Zmenený { $n } záznam
        [few] Zmenené { $n } záznamy
        [many] Zmeneného { $n } záznamu
       *[other] Zmenených { $n } záznamov
    }
changes-removed =
    { $n ->
        [one] Odstránený { $n } záznam
        [few] Odstránené { $n } záznamy
        [many] Odstráneného { $n } záznamu
       *[other] Odstránených { $n } záznamov
    }
changes-none = Zmenili sa iba referenčné údaje
past-banner = Zobrazuje sa stav registra ku dňu { $date } (revízia { $n }).
past-latest = Zobraziť najnovší stav
error-missing = Táto stránka neexistuje
error-gone = Tento záznam bol odstránený
error-invalid = Túto adresu nemožno prečítať
error-unavailable = Register je dočasne nedostupný
error-failed = Vyskytla sa chyba
error-without = Zobraziť stránku bez týchto filtrov
error-similar = Podobné identifikátory:
error-last = Zobraziť poslednú verziu záznamu
error-home = Úvodná stránka
error-instance = Ak nás budete kontaktovať, uveďte toto číslo požiadavky:

## About the data

foot-developers = Pre vývojárov
about-toc = Na tejto stránke
about-lead = Register obsahuje to, čo sa uvádza v dvoch dokumentoch Rady: jeden záznam za každý riadok. Na stránkach záznamov je pri hodnotách registra uvedený aj pôvodný text, takže si ich môže ktokoľvek overiť.
about-sources = Zdroje
about-sources-p = Fakty, čísla, mená a názvy sú prevzaté z dokumentov. Zhrnutia sú napísané pre register. Ak si dokument protirečí, zachovávajú sa obe znenia a upozorňuje na to poznámka.
about-method = Metóda
about-once = Sumy sa počítajú raz
about-once-p = Každá suma si zachováva pôvodnú menu a druh. Na eurá sa prepočítava priemerným kurzom Európskej centrálnej banky za rok, v ktorom sa projekt začal. Ak je projekt nahlásený viackrát, každé nahlásenie je záznamom, ale v súčtoch sa projekt počíta raz. Iba požadované sumy sa nikdy nezapočítavajú.
about-once-n = Započítavaná suma sa uvádza pri { $n } z { $total } projektov, preto súčty ukazujú, čo bolo vykázané, a nie čo sa vynaložilo.
about-overdue-p = Opatrenie je po termíne, ak jeho termín uplynul pred dátumom poznámky a jeho stav nie je „Splnené“. Medzi oneskorené opatrenia patria aj tie, ktoré sa v poznámke označujú ako omeškané.
about-dates = Dátumy
about-dates-p = Dátumy sú také presné ako v dokumente: rok, ročné obdobie, mesiac, deň alebo rozpätie. Otáznik znamená, že čítanie je neisté.
about-countries-p = V zázname sa uvádzajú krajiny, ktorých sa riadok týka, a nie krajina, ktorá ho nahlásila. Skupiny krajín sú regióny a nečlenia sa.
about-limits = Obmedzenia údajov
about-limits-end = Údaje sa končia dokumentmi. Nehovoria, čo sa stalo neskôr.
about-limits-reported = Zahŕňajú iba to, čo bolo nahlásené. Členské štáty sa samy rozhodli, čo nahlásia a ako podrobne. Aj krajina s malým počtom záznamov môže byť veľmi aktívna.
about-limits-cells = Niektoré riadky sú v zdroji poškodené. Chýbajúce bunky sú tu prázdne a označené poznámkou.
about-files = Súbory na stiahnutie
about-files-p = Všetky súbory s opismi ako dátový balík Frictionless. Stiahnuť možno aj každý filtrovaný zoznam.
about-api = REST a GraphQL
about-api-p = Údaje stránky získate, ak do jej adresy doplníte /v1.
about-docs = Príručky
about-feeds = Zmeny a kanály
about-feeds-p = Zmeny sa uverejňujú ako číslované revízie. Aktuálna revízia je { $n }. Každý zoznam možno zobraziť v stave ku skoršiemu dňu.
about-licence = Licencia a citovanie
about-licence-p = Údaje možno opakovane použiť, ak sa uvedie zdroj. Pri citovaní záznamu použite jeho trvalý odkaz a revíziu. Na stránke každého záznamu je pripravená citácia.
about-borders = Hranice na mape: Natural Earth, voľné dielo. Nevyjadrujú nijaký postoj k štatútu územia.
access-h = Prístupnosť
access-level = Stránky sú v súlade s usmerneniami pre prístupnosť webového obsahu (WCAG) 2.2, úroveň AA.
access-tested = Testujú sa nástrojom axe, pomocou klávesnice, bez skriptov, vo svetlých a tmavých farbách a na malých obrazovkách.
access-known = Netestovali sa so všetkými prehliadačmi a čítačkami obrazovky. Ak vám niečo nefunguje, dajte nám vedieť.
access-tables = Pri každom grafe a každej mape je tabuľka alebo zoznam s rovnakými údajmi.
privacy-h = Ochrana súkromia
privacy-cookies = Stránky nepoužívajú súbory cookie a vo vašom prehliadači nič neukladajú.
privacy-third = Nenačítavajú nič z iných webových sídel.
privacy-log = Protokol prevádzkovateľa môže krátky čas obsahovať adresy požiadaviek na účely zisťovania chýb.
privacy-people = Register neobsahuje osobné údaje obetí ani príslušníkov orgánov.
publisher = Vydavateľ
publisher-none = Prevádzkovateľ tohto registra
