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
