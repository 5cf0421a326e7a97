# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = ES rīcība pret cilvēku tirdzniecību
skip = Pāriet uz galveno saturu
lang = Valoda
menu = Galvenā

## Search

search = Meklēt
search-label = Meklēt reģistrā
placeholder = Valsts vai atslēgvārds
try = Piemēram

## Navigation

nav-plan = 2005. gada plāns
nav-projects = Projekti
nav-agreements = Nolīgumi
nav-cooperation = Sadarbība
nav-countries = Valstis
nav-organisations = Organizācijas
nav-data = Dati un API

## Front page: introduction

hero = ES rīcība pret cilvēku tirdzniecību – rindu pa rindai
lead = Publisks reģistrs, kurā apkopoti { $records } pasākumi, projekti, nolīgumi un sadarbības soļi, par ko ziņots divos Padomes dokumentos. Pie katra ieraksta norādīts dokuments un rinda, no kā tas ņemts.

## Front page: key figures

fig-label = Galvenie skaitļi
fig-records =
    { $count ->
        [zero] ierakstu no diviem Padomes dokumentiem
        [one] ieraksts no diviem Padomes dokumentiem
       *[other] ieraksti no diviem Padomes dokumentiem
    }
fig-money =
    { $total ->
        [zero] norādīts par { $n } no { $total } projektiem, katrs skaitīts vienreiz
        [one] norādīts par { $n } no { $total } projekta, katrs skaitīts vienreiz
       *[other] norādīts par { $n } no { $total } projektiem, katrs skaitīts vienreiz
    }
fig-countries =
    { $count ->
        [zero] ierakstos minētu valstu
        [one] ierakstos minēta valsts
       *[other] ierakstos minētas valstis
    }
fig-force =
    { $count ->
        [zero] spēkā esošu nolīgumu ({ $date })
        [one] spēkā esošs nolīgums ({ $date })
       *[other] spēkā esoši nolīgumi ({ $date })
    }
fig-overdue =
    { $count ->
        [zero] no { $n } 2005. gada plāna pasākumiem bija nokavēti ({ $date })
        [one] no { $n } 2005. gada plāna pasākumiem bija nokavēts ({ $date })
       *[other] no { $n } 2005. gada plāna pasākumiem bija nokavēti ({ $date })
    }

## Map

map-h = Kur tas notiek
map-p = To projektu, nolīgumu un sadarbības soļu skaits, kuros minēta attiecīgā valsts. Valstis, kas par ierakstu tikai ziņojušas, nav ieskaitītas.
map-table = Visbiežāk minētās valstis
map-all =
    { $n ->
        [zero] Visu { $n } valstu saraksts
        [one] { $n } valsts saraksts
       *[other] Visu { $n } valstu saraksts
    }
map-none = Nav
map-note = Tādi reģioni kā “Rietumbalkāni” nav sadalīti pa valstīm.
map-xk = Kosova: Šis nosaukums neskar nostājas par statusu un atbilst ANO DP Rezolūcijai 1244/1999 un Starptautiskās Tiesas atzinumam par Kosovas neatkarības deklarāciju.
map-ps = Palestīna: Šis nosaukums nav uzskatāms par Palestīnas Valsts atzīšanu un neskar dalībvalstu individuālās nostājas šajā jautājumā.

## Tables and charts

col-country = Valsts
col-all = Kopā
col-projects = Projekti
col-agreements = Nolīgumi
col-cooperation = Sadarbība
head-name = Nosaukums
head-records = Ieraksti
head-year = Gads
chart-table = Rādīt kā tabulu
chart-summary = { $title }, { $first }.–{ $last }. gads. Augstākā vērtība: { $value } ({ $year }. gadā).

## Front page: kinds of record

kinds-h = Četru veidu ieraksti
kinds-action = 2005. gada plāna pasākumi
kinds-project = Projekti
kinds-agreement = Nolīgumi
kinds-cooperation = Sadarbības soļi
kinds-action-p = Ko ES plānoja ({ $planned }) un cik tālu bija tikusi ({ $reported }).
kinds-project-p = Apmācība, kampaņas, palīdzība un pētniecība, par ko ziņojušas dalībvalstis un Komisija.
kinds-agreement-p = Nolīgumi starp valstīm, ES aģentūrām un citām struktūrām – no pirmajiem kontaktiem līdz spēkā stāšanās brīdim.
kinds-cooperation-p = ES aģentūru soļi ar datumiem: anketas, sarunas, apmeklējumi, lēmumi.
by-status = Pēc statusa
by-year = Pēc sākuma gada
by-stage = Pēc posma
by-agency = Pēc aģentūras

## Front page: browse

browse-h = Pārlūkot reģistru
browse-country = Pēc valsts
browse-organisation = Pēc organizācijas
browse-theme = Pēc temata
browse-document = Pēc dokumenta
all-countries = Visas valstis
all-organisations = Visas organizācijas
all-projects = Visi projekti
all-documents = Visi dokumenti
records-n =
    { $n ->
        [zero] { $n } ierakstu
        [one] { $n } ieraksts
       *[other] { $n } ieraksti
    }

## Front page: example row

example-h = Rindas piemērs
example-rate = { $amount } pēc kursa { $rate } par eiro
facts-original = Oriģinālteksts
facts-register = Reģistrā

## Changes

changes-h = Jaunākās izmaiņas
changes-rev = { $n }. redakcija
changes-added =
    { $n ->
        [zero] Pievienoti { $n } ieraksti
        [one] Pievienots { $n } ieraksts
       *[other] Pievienoti { $n } ieraksti
    }
changes-including = Tostarp
changes-feed = Abonēt izmaiņas (Atom plūsma)
changes-all = Visas izmaiņas

## Use the data

data-h = Izmantot datus
data-p = Visi reģistra dati ir atvērti. Tos drīkst izmantot atkārtoti, norādot avotu (CC BY 4.0).
data-rest = REST
data-rest-p = Saraksti, filtri, kopsummas un vēsture JSON formātā.
data-graphql = GraphQL
data-graphql-p = Viss, kas vajadzīgs vienam ekrānam, vienā pieprasījumā ar tiem pašiem filtriem.
data-files = Datnes
data-files-p = Jebkurš saraksts CSV, XLSX vai NDJSON formātā vai viss vienā datnē.
data-zip = Viss reģistrs (ZIP)
copy = Kopēt
copied = Nokopēts
million = milj.

## Footer

foot-data = Atvērtie dati
foot-help = Par reģistru
foot-revision = { $n }. redakcija, { $date }
foot-about = Par datiem
foot-access = Piekļūstamība
foot-privacy = Privātums: bez sīkdatnēm, bez izsekošanas
foot-licence = Dati: CC BY 4.0
foot-contact = Saziņa
foot-errors = API kļūdas

## Values

not-stated = Nav norādīts
yes = Jā
no = Nē

## Filters and groupings

dimension-plan = Plāns
dimension-chapter = Nodaļa
dimension-objective = Mērķis
dimension-code = Pasākuma kods
dimension-responsible = Atbildīgā organizācija
dimension-country = Valsts
dimension-country-role = Valsts loma
dimension-region = Reģions
dimension-organisation = Organizācija
dimension-role = Organizācijas loma
dimension-funder = Finansētājs
dimension-lead = Vadošā organizācija
dimension-partner = Partneris
dimension-reporter = Ziņotājs
dimension-document = Dokuments
dimension-agency = ES aģentūra
dimension-type = Nolīguma veids
dimension-stage = Posms
dimension-status = Statuss
dimension-kind = Soļa veids
dimension-record-kind = Ieraksta veids
dimension-form = Darbības forma
dimension-theme = Temats
dimension-programme = Programma
dimension-directorate-general = Ģenerāldirektorāts
dimension-timetable-kind = Grafiks
dimension-milestone = Atskaites punkts
dimension-milestone-year = Atskaites punkta gads
dimension-year = Gads
dimension-ongoing = Notiek
dimension-overdue = Nokavēts
dimension-late = Kavējas
dimension-overdue-on = Nokavēts (datums)
dimension-deadline-from = Termiņš no
dimension-deadline-to = Termiņš līdz
dimension-milestone-from = Atskaites punkts no
dimension-milestone-to = Atskaites punkts līdz
dimension-date-from = Datums no
dimension-date-to = Datums līdz
dimension-start-from = Sākums no
dimension-start-to = Sākums līdz
dimension-active-from = Notiek no
dimension-active-to = Notiek līdz
dimension-in-force-on = Spēkā (datums)
dimension-amount-eur-from = Summa eiro no
dimension-amount-eur-to = Summa eiro līdz
dimension-has-funding = Summa norādīta
dimension-single-country = Tikai viena valsts
dimension-include-regions = Iekļaut reģionus, kuros ietilpst valsts
dimension-certain = Datumi droši zināmi
dimension-first-report = Pirmais ziņojums
dimension-same-as = Atkārtots ziņojums par
dimension-agreement = Nolīguma soļi
dimension-q = Atslēgvārdi

## Kinds, changes and access

list-kind = Ierakstu veidi
kind-action = Pasākums
kind-project = Projekts
kind-agreement = Nolīgums
kind-cooperation = Sadarbības solis
list-event = Izmaiņu veidi
event-added = Pievienots
event-changed = Mainīts
event-removed = Svītrots
list-access = Piekļuve
access-public = Publiska
access-restricted = Ierobežota
list-suggestion-kind = Rezultātu veidi
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

list-action-status = Pasākuma statuss
action-status-not-started = Nav sākts
action-status-in-progress = Notiek
action-status-done = Īstenots
action-status-delayed = Kavējas
action-status-recurring = Periodisks
action-status-unknown = Nav norādīts
action-status-null = Nav informācijas
list-timetable-kind = Grafiks
timetable-kind-by = Līdz noteiktam datumam
timetable-kind-ongoing = Pastāvīgi
timetable-kind-recurring = Ar noteiktiem starplaikiem
timetable-kind-as-soon-as-possible = Cik drīz vien iespējams
timetable-kind-none = Nav grafika
list-responsible-role = Atbildīgās organizācijas loma
responsible-role-lead = Vadība
responsible-role-support = Atbalsts
responsible-role-coordinator = Koordinācija

## Countries and organisations

list-country-role = Valsts loma
country-role-target = Attiecīgā valsts
country-role-partner = Partnervalsts
list-organisation-role = Organizācijas loma
organisation-role-lead = Vadošā organizācija
organisation-role-promoter = Projekta īstenotājs
organisation-role-partner = Partneris
organisation-role-funder = Finansētājs
organisation-role-participant = Dalībnieks
list-organisation-type = Organizācijas veids
organisation-type-member-state = Dalībvalsts
organisation-type-eu-institution = ES iestāde vai dienests
organisation-type-eu-agency = ES aģentūra
organisation-type-international-organisation = Starptautiska organizācija
organisation-type-third-country-authority = Ārpussavienības valsts iestāde
organisation-type-national-authority = Dalībvalsts iestāde
organisation-type-ngo = Nevalstiska organizācija
organisation-type-academic = Universitāte vai pētniecības institūts
organisation-type-private = Uzņēmums
organisation-type-network = Tīkls
organisation-type-plural-member-state = Dalībvalstis
organisation-type-plural-eu-institution = ES iestādes un dienesti
organisation-type-plural-eu-agency = ES aģentūras
organisation-type-plural-international-organisation = Starptautiskas organizācijas
organisation-type-plural-third-country-authority = Ārpussavienības valstu iestādes
organisation-type-plural-national-authority = Dalībvalstu iestādes
organisation-type-plural-ngo = Nevalstiskas organizācijas
organisation-type-plural-academic = Universitātes un pētniecības institūti
organisation-type-plural-private = Uzņēmumi
organisation-type-plural-network = Tīkli
organisation-european-union = Eiropas Savienība
organisation-european-parliament = Eiropas Parlaments
organisation-council = Eiropas Savienības Padome
organisation-european-commission = Eiropas Komisija
organisation-ecb = Eiropas Centrālā banka
organisation-olaf = Eiropas Birojs krāpšanas apkarošanai
organisation-europol = Eiropas Savienības Aģentūra tiesībaizsardzības sadarbībai
organisation-eurojust = Eiropas Savienības Aģentūra tiesu iestāžu sadarbībai krimināllietās
organisation-frontex = Eiropas Robežu un krasta apsardzes aģentūra
organisation-fra = Eiropas Savienības Pamattiesību aģentūra
organisation-cepol = Eiropas Savienības Tiesībaizsardzības apmācības aģentūra
organisation-emsa = Eiropas Jūras drošības aģentūra
organisation-emcdda = Eiropas Savienības Narkotiku aģentūra
organisation-ecdc = Eiropas Slimību profilakses un kontroles centrs
organisation-cfca = Eiropas Zivsaimniecības kontroles aģentūra
organisation-council-general-secretariat = Padomes Ģenerālsekretariāts
organisation-cosi = Pastāvīgā komiteja operatīvai sadarbībai iekšējās drošības jautājumos
organisation-presidency = Padomes prezidentvalsts
organisation-sitcen = ES Izlūkdatu un situāciju centrs
organisation-member-states = Dalībvalstis
organisation-europol-joint-supervisory-body = Eiropola Apvienotā uzraudzības iestāde
organisation-eulex-kosovo = Eiropas Savienības Tiesiskuma misija Kosovā
organisation-eupm-bih = Eiropas Savienības Policijas misija Bosnijā un Hercegovinā
organisation-eubam = ES Robežu palīdzības misija Moldovai un Ukrainai

## Activities and funding

list-form-category = Darbības forma
form-category-project = Projekts
form-category-training = Apmācība
form-category-conference = Konference
form-category-study-visit = Mācību brauciens
form-category-campaign = Kampaņa
form-category-information-exchange = Informācijas apmaiņa
form-category-operational = Operatīvā sadarbība
form-category-liaison = Sadarbības koordinatori
form-category-joint-investigation = Kopīga izmeklēšana
form-category-agreement = Nolīgums
form-category-legislation = Tiesību akti
form-category-strategy = Stratēģija vai politika
form-category-research = Pētniecība
form-category-funding = Finansējums
form-category-other = Cits
list-theme = Temats
theme-prevention = Novēršana
theme-protection = Aizsardzība
theme-prosecution = Kriminālvajāšana
theme-partnership = Partnerība
theme-research = Pētniecība
list-directorate-general = Ģenerāldirektorāts
directorate-general-home-affairs = Iekšlietas
directorate-general-enlargement = Paplašināšanās
directorate-general-development-cooperation = Attīstība un sadarbība
directorate-general-justice-freedom-and-security = Tiesiskums, brīvība un drošība
list-amount-role = Summas veids
amount-role-total = Kopsumma
amount-role-eu = ES ieguldījums
amount-role-national = Nacionālais ieguldījums
amount-role-cofinancing = Līdzfinansējums
amount-role-grant = Dotācija
amount-role-requested = Tikai pieprasīts
amount-role-other = Cits
list-covers = Ko summa aptver
covers-activity = Visu darbību
covers-share = Viena maksātāja daļu
covers-programme = Visu programmu
list-bound = Diapazona robeža
bound-min = Minimums
bound-max = Maksimums

## Agreements

list-agreement-type = Nolīguma veids
agreement-type-operational = Operatīvais nolīgums
agreement-type-strategic = Stratēģiskais nolīgums
agreement-type-working-arrangement = Darba vienošanās
agreement-type-cooperation-arrangement = Sadarbības vienošanās
agreement-type-administrative-arrangement = Administratīva vienošanās
agreement-type-cooperation-agreement = Sadarbības nolīgums
agreement-type-memorandum-of-understanding = Saprašanās memorands
agreement-type-letter-of-intent = Nodomu vēstule
agreement-type-bilateral = Divpusējs nolīgums
agreement-type-multilateral = Daudzpusējs nolīgums
agreement-type-other = Cits instruments
list-stage = Nolīguma posms
stage-contacts = Kontakti
stage-negotiation = Sarunas
stage-awaiting-signature = Gaida parakstīšanu
stage-signed = Parakstīts
stage-in-force = Spēkā
stage-on-hold = Apturēts
stage-declined = Atmests
list-milestone-kind = Nolīguma atskaites punkts
milestone-kind-contacts-opened = Pirmie kontakti
milestone-kind-negotiations-opened = Sākta sarunu risināšana
milestone-kind-data-protection-report-finalised = Pabeigts datu aizsardzības ziņojums
milestone-kind-data-protection-report-board-approval = Valde apstiprinājusi datu aizsardzības ziņojumu
milestone-kind-data-protection-report-council-approval = Padome apstiprinājusi datu aizsardzības ziņojumu
milestone-kind-draft-finalised = Pabeigts nolīguma projekts
milestone-kind-board-approval = Valde apstiprinājusi nolīguma projektu
milestone-kind-council-approval = Padome apstiprinājusi nolīguma projektu
milestone-kind-signature = Parakstīšana
milestone-kind-ratification = Ratifikācija
milestone-kind-entry-into-force = Stāšanās spēkā
milestone-kind-termination = Darbības beigas

## Cooperation steps

list-cooperation-kind = Sadarbības soļa veids
cooperation-kind-contact = Kontakts vai sanāksme
cooperation-kind-questionnaire-sent = Anketa nosūtīta
cooperation-kind-questionnaire-received = Anketa saņemta
cooperation-kind-study-visit = Mācību brauciens
cooperation-kind-fact-finding-mission = Faktu vākšanas misija
cooperation-kind-negotiation-meeting = Sarunu sanāksme
cooperation-kind-decision = Lēmums
cooperation-kind-letter = Vēstule
cooperation-kind-signature = Parakstīšana
cooperation-kind-ratification = Ratifikācija
cooperation-kind-conference = Konference
cooperation-kind-project-support = Atbalsts projektam
cooperation-kind-joint-analysis = Kopīga analīze
cooperation-kind-research = Pētniecība
cooperation-kind-training = Apmācība
cooperation-kind-other = Cits solis
list-cooperation-status = Sadarbības soļa statuss
cooperation-status-done = Veikts
cooperation-status-planned = Plānots
cooperation-status-ongoing = Notiek
cooperation-status-cancelled = Atcelts

## Regions

region-accession-countries = Pievienošanās valstis
region-africa = Āfrika
region-andes = Andi
region-asia = Āzija
region-austria-neighbour-countries = Austrijas kaimiņvalstis
region-balkans = Balkāni
region-baltic-countries = Baltijas valstis
region-baltic-sea-region = Baltijas jūras reģions
region-black-sea-region = Melnās jūras reģions
region-candidate-countries = Kandidātvalstis
region-central-america = Centrālamerika
region-central-asia = Vidusāzija
region-cis = Neatkarīgo Valstu Sadraudzība
region-east-asia = Austrumāzija
region-eastern-neighbours = Austrumu kaimiņvalstis
region-eu-southern-maritime-borders = ES dienvidu jūras robežas
region-europe = Eiropa
region-european-periphery = Eiropas perifērija
region-european-union = Eiropas Savienība
region-global = Visa pasaule
region-great-lakes-region = Lielo ezeru reģions
region-greater-mekong-sub-region = Lielās Mekongas apakšreģions
region-gulf-council-states = Persijas līča sadarbības padomes valstis
region-horn-of-africa = Āfrikas rags
region-ibero-america = Ibēriskā Amerika
region-latin-america-and-the-caribbean = Latīņamerika un Karību jūras reģions
region-neighbouring-countries = Kaimiņvalstis
region-nordic-countries = Ziemeļvalstis
region-portuguese-speaking-countries = Portugāliski runājošās valstis
region-puntland = Puntlenda
region-south-america = Dienvidamerika
region-south-asia = Dienvidāzija
region-south-caucasus = Dienvidkaukāzs
region-south-east-asia = Dienvidaustrumāzija
region-south-east-europe = Dienvidaustrumeiropa
region-southern-africa = Āfrikas dienvidu daļa
region-southern-cone = Dienvidu konuss
region-west-africa = Rietumāfrika
region-western-balkans = Rietumbalkāni

## Programmes

programme-aeneas = AENEAS (tematiskās programmas “Migrācija un patvērums” priekštece)
programme-agis = Noziedzības profilakse un apkarošana
programme-criminal-justice = Krimināltiesības
programme-dci = Attīstības sadarbības instruments
programme-eidhr = Eiropas Demokrātijas un cilvēktiesību instruments
programme-eu-readmission-fund = ES atpakaļuzņemšanas fonds
programme-ipa = Pirmspievienošanās palīdzības instruments
programme-isec = Noziedzības profilakse un apkarošana
programme-ifs = Stabilitātes instruments
programme-norwegian-cooperation = Norvēģijas sadarbības programma ekonomikas izaugsmei un ilgtspējīgai attīstībai Bulgārijā
programme-polish-foreign-assistance = Polijas ārvalstu palīdzības programma
programme-return-fund = Eiropas Atgriešanās fonds
programme-tacis = Tehniskā palīdzība Neatkarīgo Valstu Sadraudzībai
programme-taiex = Tehniskās palīdzības un informācijas apmaiņas instruments
programme-thematic-migration-asylum = Tematiskā programma “Migrācija un patvērums”
programme-thematic-ngos-civil-society = Tematiskā programma nevalstiskajām organizācijām un pilsoniskajai sabiedrībai

## Names of countries that differ from CLDR

country-cd = Kongo Demokrātiskā Republika
country-cg = Kongo
country-mm = Mjanma

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } milj. €
date-since = sākums: { $date }
date-until = beigas: { $date }
season-spring = { $year }. gada pavasaris
season-summer = { $year }. gada vasara
season-autumn = { $year }. gada rudens
season-winter = { $year }. gada ziema
no-date = nav datuma

## Numbers of records

count-projects =
    { $n ->
        [zero] { $n } projektu
        [one] { $n } projekts
       *[other] { $n } projekti
    }
count-projects-noun =
    { $n ->
        [zero] projektu
        [one] projekts
       *[other] projekti
    }
count-agreements =
    { $n ->
        [zero] { $n } nolīgumu
        [one] { $n } nolīgums
       *[other] { $n } nolīgumi
    }
count-agreements-noun =
    { $n ->
        [zero] nolīgumu
        [one] nolīgums
       *[other] nolīgumi
    }
count-cooperation =
    { $n ->
        [zero] { $n } sadarbības soļu
        [one] { $n } sadarbības solis
       *[other] { $n } sadarbības soļi
    }
count-cooperation-noun =
    { $n ->
        [zero] sadarbības soļu
        [one] sadarbības solis
       *[other] sadarbības soļi
    }
count-actions =
    { $n ->
        [zero] { $n } pasākumu
        [one] { $n } pasākums
       *[other] { $n } pasākumi
    }
count-actions-noun =
    { $n ->
        [zero] pasākumu
        [one] pasākums
       *[other] pasākumi
    }
count-countries =
    { $n ->
        [zero] { $n } valstu
        [one] { $n } valsts
       *[other] { $n } valstis
    }
count-organisations =
    { $n ->
        [zero] { $n } organizāciju
        [one] { $n } organizācija
       *[other] { $n } organizācijas
    }
of-total = no { $n }
reported-for = norādīts par { $n } no tiem
counted-once = katrs projekts skaitīts vienreiz
all-of = Viss saraksts: { $records }
and-more = un vēl { $n }

## Lists

kinds-action-all = Pasākumi
results = Rezultāti
filters = Filtri
skip-results = Pāriet uz rezultātiem
filters-hint = Katrā grupā ierakstiem jāatbilst kādai no izvēlētajām vērtībām. Katrs skaitlis rāda, cik ierakstu būtu kopā, ja grupā būtu izvēlēta tikai šī vērtība.
filters-selected = Izvēlēts: { $n }
filters-more = Vēl { $n }
filters-find = Meklēt: { $name }
filters-lookup = Meklēt citas vērtības
filters-other = Citas iespējas
show-projects = Rādīt projektus
show-agreements = Rādīt nolīgumus
show-cooperation = Rādīt sadarbības soļus
show-actions = Rādīt pasākumus
range-start = Sākums
range-active = Norises laiks
range-amount = Summa eiro
range-milestone = Atskaites punkta datums
range-date = Datums
range-deadline = Termiņš
range-from = no
range-to = līdz
chips = Aktīvie filtri
chips-clear = Notīrīt visu
chips-or = vai
chips-not = nav
chips-remove = Noņemt filtru:
sort-by = Secība:
sort-document = Kā dokumentā
sort-amount-desc = Vispirms lielākā summa
sort-amount = Vispirms mazākā summa
sort-start-desc = Vispirms vēlākais sākums
sort-start = Vispirms agrākais sākums
sort-title = Nosaukums
sort-milestone-desc = Vispirms jaunākais atskaites punkts
sort-milestone = Vispirms agrākais atskaites punkts
sort-date-desc = Vispirms jaunākais datums
sort-date = Vispirms agrākais datums
sort-deadline-desc = Vispirms vēlākais termiņš
sort-deadline = Vispirms agrākais termiņš
sort-code = Numurs
as-of = Stāvoklis (datums):
as-of-hint = Rādīt reģistru, kāds tas bija noteiktas dienas beigās.
show = Rādīt
list-shown = { $first }.–{ $last }. no { $total }
list-caption = { $kind }, { $page }. lapa no { $pages }
pages = Lapas
page = Lapa
page-previous = Iepriekšējā lapa
page-next = Nākamā lapa
use-data = Izmantot šos datus
download = Lejupielādēt
download-all = Visi rezultāti ({ $records }) šādā secībā.
use-rest = REST pieprasījums šim skatam
use-graphql = GraphQL pieprasījums šim skatam
faults =
    { $n ->
        [zero] Nav ņemti vērā { $n } filtri.
        [one] Nav ņemts vērā { $n } filtrs.
       *[other] Nav ņemti vērā { $n } filtri.
    }
nothing = Nekas neatbilst visiem šiem filtriem
nothing-remove = Lai redzētu rezultātus, jānoņem viens filtrs:
nothing-way = Bez “{ $name }”
nothing-search = Meklēt visos ierakstos
chart-projects-by-year = Projekti pēc sākuma gada
chart-agreements-by-year = Nolīgumi pēc jaunākā atskaites punkta gada
chart-signatures-by-year = Parakstīšana pa gadiem
chart-cooperation-by-year = Sadarbības soļi pēc gada
chart-actions-by-year = Pasākumi pēc termiņa gada
chart-top-countries = Visbiežāk minētās valstis
chart-top-kinds = Biežākie soļu veidi
chart-top-responsible = Visbiežāk atbildīgās struktūras
chart-undated =
    { $n ->
        [zero] { $n } ierakstu bez datuma
        [one] { $n } ieraksts bez datuma
       *[other] { $n } ieraksti bez datuma
    }
chart-empty = Datumi nav norādīti
head-project = Projekts
head-countries = Valstis
head-period = Laikposms
head-amount = Summa
head-date = Datums
head-title = Nosaukums
head-milestone = Jaunākais atskaites punkts ar datumu
head-number = Nr.
head-responsible = Atbildīgā struktūra
head-partners = Partneri
head-amount-role = Summas veids
head-currency = Sākotnējā valūta
head-rate = Maiņas kurss
head-euro = Eiro
repeat = atkārtots ziņojums
amount-not-counted = nav ieskaitīta
amount-requested = pieprasīts { $amount }
explain-h = Kā veidojas kopsumma
explain-counted = Ieskaitīts kopsummā
explain-why = Piezīme
list-not-counted = Iemesls, kāpēc summa nav ieskaitīta
not-counted-no-amount = Summa nav norādīta
not-counted-requested-or-other = Tikai pieprasītas vai citas summas
not-counted-not-converted = Nav vērtības eiro: gads vai maiņas kurss nav zināms
not-counted-programme = Summa aptver visu programmu
not-counted-same-project = Ieskaitīts cits ziņojums par to pašu projektu
not-counted-share-of-counted = Daļa no jau ieskaitītas summas
not-counted-larger-share = Daļa ir lielāka par ieskaitīto summu
not-counted-same-payer = Ieskaitīts cits ieraksts par to pašu maksātāju
embed-h = Rādīt savā tīmekļa vietnē
embed-p = Iekopējiet šo kodu savā lapā. Dati vienmēr būs aktuāli.
amount-counts = ieskaitīts { $amount }

## Records

crumbs = Navigācijas ceļš
facts = Fakti
note = Redakcionāla piezīme
original-show = Rādīt oriģināltekstu
history = Vēsture
history-json = Vēsture JSON formātā
where = Kur
map-of = Karte: { $names }
source = Avots
row = { $n }. rinda
cite = Citēt un izmantot atkārtoti
cite-link = Pastāvīgā saite
cite-text = Atsauce
funding = Finansējums
amount-counted = Kopsummās ieskaitītā summa
rate-source = Eiropas Centrālā banka, { $year }. gada vidējais kurss
rate-none = nav vajadzīgs
rate-unknown = kurss nav zināms
reports-title =
    { $n ->
        [zero] Viens projekts, par ko ziņots { $n } reižu
        [one] Viens projekts, par ko ziņots { $n } reizi
       *[other] Viens projekts, par ko ziņots { $n } reizes
    }
reports-text =
    { $n ->
        [zero] { $n } ziņojumu apraksta vienu un to pašu projektu. Ziņojumi ir saglabāti kā atsevišķi ieraksti, jo tie atšķiras. Kopsummās projekts ir skaitīts vienreiz.
        [one] { $n } ziņojums apraksta vienu un to pašu projektu. Ziņojumi ir saglabāti kā atsevišķi ieraksti, jo tie atšķiras. Kopsummās projekts ir skaitīts vienreiz.
       *[other] { $n } ziņojumi apraksta vienu un to pašu projektu. Tie ir saglabāti kā atsevišķi ieraksti, jo atšķiras. Kopsummās projekts ir skaitīts vienreiz.
    }
report-this = šis ieraksts
report-first = pirmais ziņojums
similar = Līdzīgi projekti
similar-hint = Projekti, kuriem ar šo projektu ir kopīgas valstis, organizācijas vai programma, sākot ar līdzīgāko.
counterpart = Sadarbības partneris
parties = Puses
milestones = Atskaites punkti
milestones-latest = Jaunākie atskaites punkti
durations-h = Cik ilgi tas notiek
durations-since = Dienas kopš atskaites punkta “{ $milestone }”
durations-note = Dienu skaita mediāna starp precīziem datumiem. Iekavās: nolīgumu skaits.
milestones-hint = Punktēts: dokumentā nav minēts.
not-reached = nav sasniegts
steps-none = Par sadarbības soļiem nav ziņots.
in-force-since = Spēkā no: { $date }
agreements-also = Citi nolīgumi ar tām pašām valstīm
indicator = Rādītājs
progress = Progress
cited = Citētie dokumenti
dates-named = Minētie datumi
timetable-by-date = termiņš: { $date }

## The plan

plan-eu-plan-thb-2005 = ES plāns par labāko praksi, standartiem un procedūrām cilvēku tirdzniecības apkarošanai un novēršanai
chapter-1 = ES rīcības koordinēšana
chapter-2 = Problēmas apmēra apzināšana
chapter-3 = Cilvēku tirdzniecības novēršana
chapter-4 = Pieprasījuma mazināšana
chapter-5 = Izmeklēšana un kriminālvajāšana
chapter-6 = Cilvēku tirdzniecībā cietušo aizsardzība un atbalsts
chapter-7 = Atgriešanās un reintegrācija
chapter-8 = Ārējās attiecības
plan-title = 2005. gada plāns pēc viena gada
plan-lead =
    { $n ->
        [zero] Progress { $n } pasākumu īstenošanā, kā ziņots Padomes piezīmē ({ $date }).
        [one] Progress { $n } pasākuma īstenošanā, kā ziņots Padomes piezīmē ({ $date }).
       *[other] Progress { $n } pasākumu īstenošanā, kā ziņots Padomes piezīmē ({ $date }).
    }
plan-description =
    { $n ->
        [zero] Progress { $n } ES plāna pasākumu īstenošanā.
        [one] Progress { $n } ES plāna pasākuma īstenošanā.
       *[other] Progress { $n } ES plāna pasākumu īstenošanā.
    }
plan-overdue = nokavēts: termiņš pagājis, bet pasākums nav īstenots
plan-late = kavējas: nokavēts vai saskaņā ar piezīmi aizkavējies
plan-list = Saraksta veidā
print = Drukāt
glance = Īsumā
glance-hint = Sarkans stūris: nokavēts ({ $date }).
glance-more = Kā definēts “nokavēts”
anyone = Visi
board-shown = Pasākumi: { $n } no { $total }
chapter-done = Īstenoti vai periodiski: { $n } no { $total }
fig-late =
    { $count ->
        [zero] no { $n } pasākumiem kavējās: nokavēti vai aizkavējušies
        [one] no { $n } pasākumiem kavējās: nokavēts vai aizkavējies
       *[other] no { $n } pasākumiem kavējās: nokavēti vai aizkavējušies
    }

## Countries, organisations, documents and programmes

a-to-z = No A līdz Ž
about-state = Par šo valsti
reported-by-state = Šīs dalībvalsts ziņotais
place-empty = Nav minēta nevienā projektā, nolīgumā vai sadarbības solī.
place-description = { $name }: { $projects }, { $agreements } un { $steps }.
largest-projects = Lielākie projekti
amounts-h = Summas pa gadiem
amounts-by-year = Norādītās summas pēc projekta sākuma gada
amounts-hint = Norādīta visa projekta summa, pat ja projekts aptver arī citas valstis vai organizācijas.
by-theme = Projekti pēc temata
who-else = Kas vēl ir iesaistīts
who-organisations = Organizācijas šajos projektos
roles = Lomas
roles-hint = Organizācijai vienā projektā var būt vairākas lomas.
regions-note-h = Nav iekļauts šajā lapā
regions-note = Ieraksti, kuros minēts tikai reģions, šeit nav ieskaitīti. Reģistrā reģioni nav sadalīti pa valstīm. Reģioni, kuros ietilpst šī valsts:
regions-note-with = Šīs valsts un to reģionu projekti, kuros tā ietilpst
organisation-find = Atrast organizāciju
organisation-types = Organizāciju veidi
documents = Dokumenti
documents-sources = Reģistra avoti
documents-cited = Ierakstos citētie dokumenti
document-holds = Kas reģistrā ir no šī dokumenta
document-cited-only = Reģistrā nav neviena ieraksta no šī dokumenta. Tas ir citēts ierakstos.
originator = Izdevējs
without-country = Bez valsts
without-agency = Bez ES aģentūras
without-date = Bez datuma
without-amount = Bez summas
caveats = Kas dokumentā teikts par tā datiem
programmes = Programmas
regions = Reģioni
region-countries = Valstis šajā reģionā
region-part-of = Plašāki reģioni
exchange-rates = Maiņas kursi
exchange-rates-p = Eiropas Centrālās bankas vidējie kursi. Pēc tiem norādītās summas konvertē eiro.
rate-units = Vienību skaits par eiro
closed-lists = Vērtību saraksti
closed-lists-p = Vērtības, kādas var būt laukiem un filtriem, un to nozīme.
list-code = Kods
list-label = Nosaukums
list-meaning = Nozīme

## Search, changes and errors

search-found =
    { $n ->
        [zero] { $n } ierakstu atbilst vaicājumam
        [one] { $n } ieraksts atbilst vaicājumam
       *[other] { $n } ieraksti atbilst vaicājumam
    }
search-all = Viss
search-did-you-mean = Vai domājāt:
search-entries = Valstis, organizācijas un dokumenti
search-how = Kā darbojas meklēšana
search-how-p = Rezultātos ir visi ievadītie vārdi jebkādā formā: ar “trafficked” var atrast arī “trafficking”. Lai atrastu frāzi, jāizmanto pēdiņas, bet, lai atrastu vārdus ar vienādu sākumu, – zvaigznīte.
search-api = Meklēt, izmantojot API
changes = Izmaiņas
changes-p = Reģistrs tiek papildināts ar numurētām redakcijām. Nekas netiek pārrakstīts: var parādīt katru agrāko stāvokli.
changes-changed =
    { $n ->
        [zero] Mainīti { $n } ieraksti
        [one] Mainīts { $n } ieraksts
       *[other] Mainīti { $n } ieraksti
    }
changes-removed =
    { $n ->
        [zero] Svītroti { $n } ieraksti
        [one] Svītrots { $n } ieraksts
       *[other] Svītroti { $n } ieraksti
    }
changes-none = Mainīti tikai atsauces dati
past-banner = Redzams agrāks reģistra stāvoklis: { $date } ({ $n }. redakcija).
past-latest = Rādīt jaunāko stāvokli
error-missing = Šādas lapas nav
error-gone = Šis ieraksts ir svītrots
error-invalid = Šo adresi nevar nolasīt
error-unavailable = Reģistrs īslaicīgi nav pieejams
error-failed = Radās kļūda
error-without = Rādīt lapu bez šiem filtriem
error-similar = Līdzīgi identifikatori:
error-last = Rādīt pēdējo versiju:
error-home = Sākumlapa
error-instance = Sazinoties ar mums, lūdzam norādīt šo pieprasījuma numuru:

## About the data

foot-developers = Izstrādātājiem
about-toc = Šajā lapā
about-lead = Reģistrā ir tas, par ko ziņots divos Padomes dokumentos: viens ieraksts par katru rindu. Ierakstu lapās oriģinālteksts ir redzams līdzās reģistra vērtībām, lai ikviens tās varētu pārbaudīt.
about-sources = Avoti
about-sources-p = Fakti, skaitļi, vārdi un nosaukumi ir ņemti no dokumentiem. Kopsavilkumi ir rakstīti reģistram. Ja dokumentā ir pretrunas, ir saglabātas abas versijas un tas norādīts piezīmē.
about-method = Metode
about-once = Summas skaita vienreiz
about-once-p = Katrai summai ir saglabāta sākotnējā valūta un veids. Tā ir konvertēta eiro pēc Eiropas Centrālās bankas vidējā kursa gadā, kurā projekts sākas. Ja par projektu ziņots vairākas reizes, katrs ziņojums ir ieraksts, bet kopsummās projekts ir skaitīts vienreiz. Summas, kas ir tikai pieprasītas, nekad neieskaita.
about-once-n =
    { $total ->
        [zero] Ieskaitāma summa ir { $n } no { $total } projektiem, tāpēc kopsummas rāda ziņoto, nevis iztērēto.
        [one] Ieskaitāma summa ir { $n } no { $total } projekta, tāpēc kopsummas rāda ziņoto, nevis iztērēto.
       *[other] Ieskaitāma summa ir { $n } no { $total } projektiem, tāpēc kopsummas rāda ziņoto, nevis iztērēto.
    }
about-overdue-p = Pasākums ir nokavēts, ja tā termiņš bija pagājis pirms piezīmes datuma un tā statuss nav “Īstenots”. Pasākumi, kas kavējas, ietver arī tos, kuri piezīmē nosaukti par aizkavētiem.
about-dates = Datumi
about-dates-p = Datumi ir tikpat precīzi kā dokumentā: gads, gadalaiks, mēnesis, diena vai diapazons. Jautājuma zīme nozīmē, ka interpretācija nav droša.
about-countries-p = Ierakstā ir norādītas valstis, uz kurām attiecas tā rinda, nevis valsts, kas par to ziņo. Valstu grupas ir reģioni, un tās nav sadalītas.
about-limits = Datu ierobežojumi
about-limits-end = Dati beidzas līdz ar dokumentiem. Tie nerāda, kas notika vēlāk.
about-limits-reported = Tie aptver tikai to, par ko ziņots. Dalībvalstis pašas izvēlējās, par ko un cik sīki ziņot. Arī valsts, par kuru ir maz ierakstu, var būt ļoti aktīva.
about-limits-cells = Dažas rindas avotā ir bojātas. Trūkstošās šūnas šeit ir tukšas, un tām ir piezīme.
about-files = Lejupielādes
about-files-p = Visas datnes ar aprakstiem kā Frictionless datu pakotne. Var lejupielādēt arī jebkuru filtrētu sarakstu.
about-api = REST un GraphQL
about-api-p = Lai iegūtu lapas datus, tās adresei jāpievieno /v1.
about-docs = Rokasgrāmatas
about-feeds = Izmaiņas un plūsmas
about-feeds-p = Izmaiņas tiek publicētas kā numurētas redakcijas. Pašreizējā ir { $n }. redakcija. Var parādīt jebkuru sarakstu, kāds tas bija agrākā dienā.
about-licence = Licence un citēšana
about-licence-p = Datus drīkst izmantot atkārtoti, norādot avotu. Citējot ierakstu, jānorāda tā pastāvīgā saite un redakcija. Katra ieraksta lapā ir gatava atsauce.
about-borders = Robežas kartēs: Natural Earth, publiskais īpašums. Tās nepauž nekādu nostāju par kādas teritorijas statusu.
access-h = Piekļūstamība
access-level = Lapas atbilst Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 AA līmenim.
access-tested = Tās testē ar axe, ar tastatūru, bez skriptiem, gaišās un tumšās krāsās un mazos ekrānos.
access-known = Tās nav testētas ar visām pārlūkprogrammām un ekrāna lasītājiem. Lūdzam mums paziņot, ja kaut kas nedarbojas.
access-tables = Līdzās katrai diagrammai un kartei ir tabula vai saraksts ar tiem pašiem skaitļiem.
privacy-h = Privātums
privacy-cookies = Lapas neizmanto sīkdatnes un neko neglabā pārlūkprogrammā.
privacy-third = Tās neko neielādē no citām vietnēm.
privacy-log = Reģistra uzturētāja žurnālā īsu laiku var glabāties pieprasījumu adreses, lai atrastu kļūmes.
privacy-people = Reģistrā nav cietušo vai amatpersonu personas datu.
publisher = Izdevējs
publisher-none = Šī reģistra uzturētājs
