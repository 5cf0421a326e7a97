# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = ELi tegevus inimkaubanduse vastu
skip = Liigu põhisisu juurde
lang = Keel
menu = Põhimenüü

## Search

search = Otsi
search-label = Otsi registrist
placeholder = Riik või märksõna
try = Näiteks

## Navigation

nav-plan = 2005. aasta kava
nav-projects = Projektid
nav-agreements = Lepingud
nav-cooperation = Koostöö
nav-countries = Riigid
nav-organisations = Organisatsioonid
nav-data = Andmed ja API

## Front page: introduction

hero = ELi tegevus inimkaubanduse vastu, rida-realt
lead = Avalik register, milles on { $records } meedet, projekti, lepingut ja koostöösammu, millest on teatatud kahes nõukogu dokumendis. Iga kirje juures on näha dokument ja rida, millest see pärineb.

## Front page: key figures

fig-label = Põhinäitajad
fig-records =
    { $count ->
        [one] kirje kahest nõukogu dokumendist
       *[other] kirjet kahest nõukogu dokumendist
    }
fig-money =
    { $total ->
        [one] teatatud { $n } projekti kohta { $total } projektist, iga projekt on arvestatud üks kord
       *[other] teatatud { $n } projekti kohta { $total } projektist, iga projekt on arvestatud üks kord
    }
fig-countries =
    { $count ->
        [one] kirjetes nimetatud riik
       *[other] kirjetes nimetatud riiki
    }
fig-force =
    { $count ->
        [one] jõus olev leping ({ $date })
       *[other] jõus olevat lepingut ({ $date })
    }
fig-overdue =
    { $count ->
        [one] tähtaja ületanud meede ({ $date }), 2005. aasta kavas on kokku { $n } meedet
       *[other] tähtaja ületanud meedet ({ $date }), 2005. aasta kavas on kokku { $n } meedet
    }

## Map

map-h = Kus see toimub
map-p = Igat riiki nimetavate projektide, lepingute ja koostöösammude arv. Riike, kes on kirjest üksnes teatanud, ei arvestata.
map-table = Kõige sagedamini nimetatud riigid
map-all =
    { $n ->
        [one] { $n } riigi loetelu
       *[other] Kõigi { $n } riigi loetelu
    }
map-none = Puudub
map-note = Piirkondi, nagu „Lääne-Balkan“, ei ole riikideks jaotatud.
map-xk = Kosovo: Kõnealune nimetus ei mõjuta seisukohti staatuse suhtes ning on kooskõlas ÜRO Julgeolekunõukogu resolutsiooniga 1244/1999 ja Rahvusvahelise Kohtu arvamusega Kosovo iseseisvusdeklaratsiooni kohta.
map-ps = Palestiina: Seda nimetust ei käsitata Palestiina riigi tunnustamisena ning see ei piira liikmesriikide individuaalseid seisukohti selles küsimuses.

## Tables and charts

col-country = Riik
col-all = Kokku
col-projects = Projektid
col-agreements = Lepingud
col-cooperation = Koostöö
head-name = Nimi
head-records = Kirjed
head-year = Aasta
chart-table = Näita tabelina
chart-summary = { $title }, { $first }–{ $last }. Suurim väärtus: { $value } ({ $year }).

## Front page: kinds of record

kinds-h = Nelja liiki kirjed
kinds-action = 2005. aasta kava meetmed
kinds-project = Projektid
kinds-agreement = Lepingud
kinds-cooperation = Koostöösammud
kinds-action-p = Mida EL kavandas ({ $planned }) ja kui kaugele jõudis ({ $reported }).
kinds-project-p = Koolitus, kampaaniad, abi ja teadusuuringud, millest on teatanud liikmesriigid ja komisjon.
kinds-agreement-p = Riikide, ELi asutuste ja muude organite vahelised lepingud esimestest kontaktidest kuni jõustumiseni.
kinds-cooperation-p = ELi asutuste sammud koos kuupäevadega: küsimustikud, läbirääkimised, külastused, otsused.
by-status = Seisu järgi
by-year = Algusaasta järgi
by-stage = Etapi järgi
by-agency = Asutuse järgi

## Front page: browse

browse-h = Sirvi registrit
browse-country = Riigi järgi
browse-organisation = Organisatsiooni järgi
browse-theme = Teema järgi
browse-document = Dokumendi järgi
all-countries = Kõik riigid
all-organisations = Kõik organisatsioonid
all-projects = Kõik projektid
all-documents = Kõik dokumendid
records-n =
    { $n ->
        [one] { $n } kirje
       *[other] { $n } kirjet
    }

## Front page: example row

example-h = Näidisrida
example-rate = { $amount } kursiga { $rate } euro kohta
facts-original = Algtekst
facts-register = Registris

## Changes

changes-h = Viimased muudatused
changes-rev = Versioon { $n }
changes-added =
    { $n ->
        [one] Lisatud { $n } kirje
       *[other] Lisatud { $n } kirjet
    }
changes-including = Sealhulgas
changes-feed = Telli muudatused (Atomi voog)
changes-all = Kõik muudatused

## Use the data

data-h = Kasuta andmeid
data-p = Kõik registri andmed on avaandmed. Neid võib taaskasutada, kui viidatakse allikale (CC BY 4.0).
data-rest = REST
data-rest-p = Loetelud, filtrid, kogusummad ja ajalugu JSON-vormingus.
data-graphql = GraphQL
data-graphql-p = Kõik ühe kuva jaoks vajalik ühe päringuga ja samade filtritega.
data-files = Failid
data-files-p = Iga loetelu CSV-, XLSX- või NDJSON-vormingus või kõik ühes failis.
data-zip = Kogu register (ZIP)
copy = Kopeeri
copied = Kopeeritud
million = mln

## Footer

foot-data = Avaandmed
foot-help = Registrist
foot-revision = Versioon { $n }, { $date }
foot-about = Andmetest
foot-access = Juurdepääsetavus
foot-privacy = Privaatsus: küpsiseid ja jälgimist ei ole
foot-licence = Andmed: CC BY 4.0
foot-contact = Kontakt
foot-errors = API vead

## Values

not-stated = Märkimata
yes = Jah
no = Ei

## Filters and groupings

dimension-plan = Kava
dimension-chapter = Peatükk
dimension-objective = Eesmärk
dimension-code = Meetme kood
dimension-responsible = Vastutav organisatsioon
dimension-country = Riik
dimension-country-role = Riigi roll
dimension-region = Piirkond
dimension-organisation = Organisatsioon
dimension-role = Organisatsiooni roll
dimension-funder = Rahastaja
dimension-lead = Juhtorganisatsioon
dimension-partner = Partner
dimension-reporter = Teataja
dimension-document = Dokument
dimension-agency = ELi asutus
dimension-type = Lepingu liik
dimension-stage = Etapp
dimension-status = Seis
dimension-kind = Sammu liik
dimension-record-kind = Kirje liik
dimension-form = Tegevuse vorm
dimension-theme = Teema
dimension-programme = Programm
dimension-directorate-general = Peadirektoraat
dimension-timetable-kind = Ajakava
dimension-milestone = Verstapost
dimension-milestone-year = Verstaposti aasta
dimension-year = Aasta
dimension-ongoing = Käimas
dimension-overdue = Tähtaeg ületatud
dimension-late = Hilineb
dimension-overdue-on = Tähtaeg ületatud seisuga
dimension-deadline-from = Tähtaeg alates
dimension-deadline-to = Tähtaeg kuni
dimension-milestone-from = Verstapost alates
dimension-milestone-to = Verstapost kuni
dimension-date-from = Kuupäev alates
dimension-date-to = Kuupäev kuni
dimension-start-from = Algus alates
dimension-start-to = Algus kuni
dimension-active-from = Käimas alates
dimension-active-to = Käimas kuni
dimension-in-force-on = Jõus seisuga
dimension-amount-eur-from = Summa eurodes alates
dimension-amount-eur-to = Summa eurodes kuni
dimension-has-funding = Summa teatatud
dimension-single-country = Ainult üks riik
dimension-include-regions = Kaasa riiki hõlmavad piirkonnad
dimension-certain = Kuupäevad kindlad
dimension-first-report = Esimene teade
dimension-same-as = Korduv teade kirje kohta
dimension-agreement = Lepingu sammud
dimension-q = Märksõnad

## Kinds, changes and access

list-kind = Kirjete liigid
kind-action = Meede
kind-project = Projekt
kind-agreement = Leping
kind-cooperation = Koostöösamm
list-event = Muudatuste liigid
event-added = Lisatud
event-changed = Muudetud
event-removed = Kustutatud
list-access = Juurdepääs
access-public = Avalik
access-restricted = Piiratud
list-suggestion-kind = Tulemuste liigid
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

list-action-status = Meetme seis
action-status-not-started = Alustamata
action-status-in-progress = Käimas
action-status-done = Tehtud
action-status-delayed = Viibib
action-status-recurring = Korduv
action-status-unknown = Märkimata
action-status-null = Teave puudub
list-timetable-kind = Ajakava
timetable-kind-by = Teatud kuupäevaks
timetable-kind-ongoing = Pidev
timetable-kind-recurring = Ajavahemike järel
timetable-kind-as-soon-as-possible = Võimalikult kiiresti
timetable-kind-none = Ajakava puudub
list-responsible-role = Vastutava organisatsiooni roll
responsible-role-lead = Juhtimine
responsible-role-support = Toetamine
responsible-role-coordinator = Koordineerimine

## Countries and organisations

list-country-role = Riigi roll
country-role-target = Asjaomane riik
country-role-partner = Partnerriik
list-organisation-role = Organisatsiooni roll
organisation-role-lead = Juhtorganisatsioon
organisation-role-promoter = Projekti elluviija
organisation-role-partner = Partner
organisation-role-funder = Rahastaja
organisation-role-participant = Osaleja
list-organisation-type = Organisatsiooni liik
organisation-type-member-state = Liikmesriik
organisation-type-eu-institution = ELi institutsioon või talitus
organisation-type-eu-agency = ELi asutus
organisation-type-international-organisation = Rahvusvaheline organisatsioon
organisation-type-third-country-authority = ELi-välise riigi ametiasutus
organisation-type-national-authority = Liikmesriigi ametiasutus
organisation-type-ngo = Valitsusväline organisatsioon
organisation-type-academic = Ülikool või teadusinstituut
organisation-type-private = Ettevõte
organisation-type-network = Võrgustik
organisation-type-plural-member-state = Liikmesriigid
organisation-type-plural-eu-institution = ELi institutsioonid ja talitused
organisation-type-plural-eu-agency = ELi asutused
organisation-type-plural-international-organisation = Rahvusvahelised organisatsioonid
organisation-type-plural-third-country-authority = ELi-väliste riikide ametiasutused
organisation-type-plural-national-authority = Liikmesriikide ametiasutused
organisation-type-plural-ngo = Valitsusvälised organisatsioonid
organisation-type-plural-academic = Ülikoolid ja teadusinstituudid
organisation-type-plural-private = Ettevõtted
organisation-type-plural-network = Võrgustikud
organisation-european-union = Euroopa Liit
organisation-european-parliament = Euroopa Parlament
organisation-council = Euroopa Liidu Nõukogu
organisation-european-commission = Euroopa Komisjon
organisation-ecb = Euroopa Keskpank
organisation-olaf = Euroopa Pettustevastane Amet
organisation-europol = Euroopa Liidu Õiguskaitsekoostöö Amet
organisation-eurojust = Euroopa Liidu Kriminaalõigusalase Koostöö Amet
organisation-frontex = Euroopa Piiri- ja Rannikuvalve Amet
organisation-fra = Euroopa Liidu Põhiõiguste Amet
organisation-cepol = Euroopa Liidu Õiguskaitsekoolituse Amet
organisation-emsa = Euroopa Meresõiduohutuse Amet
organisation-emcdda = Euroopa Liidu Uimastiamet
organisation-ecdc = Haiguste Ennetamise ja Tõrje Euroopa Keskus
organisation-cfca = Euroopa Kalanduskontrolli Amet
organisation-council-general-secretariat = Nõukogu peasekretariaat
organisation-cosi = Sisejulgeolekualase operatiivkoostöö alaline komitee
organisation-presidency = Nõukogu eesistujariik
organisation-sitcen = ELi luure- ja situatsioonikeskus
organisation-member-states = Liikmesriigid
organisation-europol-joint-supervisory-body = Europoli ühine järelevalveasutus
organisation-eulex-kosovo = Euroopa Liidu õigusriigimissioon Kosovos
organisation-eupm-bih = Euroopa Liidu politseimissioon Bosnias ja Hertsegoviinas
organisation-eubam = ELi piirihalduse abimissioon Moldovas ja Ukrainas

## Activities and funding

list-form-category = Tegevuse vorm
form-category-project = Projekt
form-category-training = Koolitus
form-category-conference = Konverents
form-category-study-visit = Õppekülastus
form-category-campaign = Kampaania
form-category-information-exchange = Teabevahetus
form-category-operational = Operatiivkoostöö
form-category-liaison = Kontaktametnikud
form-category-joint-investigation = Ühine uurimine
form-category-agreement = Leping
form-category-legislation = Õigusaktid
form-category-strategy = Strateegia või poliitika
form-category-research = Teadusuuringud
form-category-funding = Rahastamine
form-category-other = Muu
list-theme = Teema
theme-prevention = Ennetamine
theme-protection = Kaitse
theme-prosecution = Süüdistuse esitamine
theme-partnership = Partnerlus
theme-research = Teadusuuringud
list-directorate-general = Peadirektoraat
directorate-general-home-affairs = Siseasjad
directorate-general-enlargement = Laienemine
directorate-general-development-cooperation = Areng ja koostöö
directorate-general-justice-freedom-and-security = Õigus, vabadus ja turvalisus
list-amount-role = Summa liik
amount-role-total = Kogusumma
amount-role-eu = ELi panus
amount-role-national = Riigi panus
amount-role-cofinancing = Kaasrahastamine
amount-role-grant = Toetus
amount-role-requested = Ainult taotletud
amount-role-other = Muu
list-covers = Mida summa hõlmab
covers-activity = Kogu tegevust
covers-share = Ühe maksja osa
covers-programme = Kogu programmi
list-bound = Vahemiku piir
bound-min = Miinimum
bound-max = Maksimum

## Agreements

list-agreement-type = Lepingu liik
agreement-type-operational = Operatiivleping
agreement-type-strategic = Strateegiline leping
agreement-type-working-arrangement = Töökokkulepe
agreement-type-cooperation-arrangement = Koostöökokkulepe
agreement-type-administrative-arrangement = Halduskokkulepe
agreement-type-cooperation-agreement = Koostööleping
agreement-type-memorandum-of-understanding = Vastastikuse mõistmise memorandum
agreement-type-letter-of-intent = Kavatsuste kiri
agreement-type-bilateral = Kahepoolne leping
agreement-type-multilateral = Mitmepoolne leping
agreement-type-other = Muu dokument
list-stage = Lepingu etapp
stage-contacts = Kontaktid
stage-negotiation = Läbirääkimised
stage-awaiting-signature = Allkirjastamise ootel
stage-signed = Allkirjastatud
stage-in-force = Jõus
stage-on-hold = Peatatud
stage-declined = Loobutud
list-milestone-kind = Lepingu verstapost
milestone-kind-contacts-opened = Esimesed kontaktid
milestone-kind-negotiations-opened = Läbirääkimised alanud
milestone-kind-data-protection-report-finalised = Andmekaitsearuanne valmis
milestone-kind-data-protection-report-board-approval = Haldusnõukogu kiitis andmekaitsearuande heaks
milestone-kind-data-protection-report-council-approval = Nõukogu kiitis andmekaitsearuande heaks
milestone-kind-draft-finalised = Lepinguprojekt valmis
milestone-kind-board-approval = Haldusnõukogu kiitis lepinguprojekti heaks
milestone-kind-council-approval = Nõukogu kiitis lepinguprojekti heaks
milestone-kind-signature = Allkirjastamine
milestone-kind-ratification = Ratifitseerimine
milestone-kind-entry-into-force = Jõustumine
milestone-kind-termination = Kehtivuse lõpp

## Cooperation steps

list-cooperation-kind = Koostöösammu liik
cooperation-kind-contact = Kontakt või kohtumine
cooperation-kind-questionnaire-sent = Küsimustik saadetud
cooperation-kind-questionnaire-received = Küsimustik saadud
cooperation-kind-study-visit = Õppekülastus
cooperation-kind-fact-finding-mission = Teabekogumismissioon
cooperation-kind-negotiation-meeting = Läbirääkimiste koosolek
cooperation-kind-decision = Otsus
cooperation-kind-letter = Kiri
cooperation-kind-signature = Allkirjastamine
cooperation-kind-ratification = Ratifitseerimine
cooperation-kind-conference = Konverents
cooperation-kind-project-support = Projekti toetamine
cooperation-kind-joint-analysis = Ühine analüüs
cooperation-kind-research = Teadusuuringud
cooperation-kind-training = Koolitus
cooperation-kind-other = Muu samm
list-cooperation-status = Koostöösammu seis
cooperation-status-done = Tehtud
cooperation-status-planned = Kavandatud
cooperation-status-ongoing = Käimas
cooperation-status-cancelled = Tühistatud

## Regions

region-accession-countries = Ühinevad riigid
region-africa = Aafrika
region-andes = Andid
region-asia = Aasia
region-austria-neighbour-countries = Austria naaberriigid
region-balkans = Balkan
region-baltic-countries = Balti riigid
region-baltic-sea-region = Läänemere piirkond
region-black-sea-region = Musta mere piirkond
region-candidate-countries = Kandidaatriigid
region-central-america = Kesk-Ameerika
region-central-asia = Kesk-Aasia
region-cis = Sõltumatute Riikide Ühendus
region-east-asia = Ida-Aasia
region-eastern-neighbours = Idanaabrid
region-eu-southern-maritime-borders = ELi lõunapoolsed merepiirid
region-europe = Euroopa
region-european-periphery = Euroopa äärealad
region-european-union = Euroopa Liit
region-global = Kogu maailm
region-great-lakes-region = Suure järvistu piirkond
region-greater-mekong-sub-region = Suur-Mekongi allpiirkond
region-gulf-council-states = Pärsia lahe koostöönõukogu riigid
region-horn-of-africa = Aafrika Sarv
region-ibero-america = Ibero-Ameerika
region-latin-america-and-the-caribbean = Ladina-Ameerika ja Kariibi mere piirkond
region-neighbouring-countries = Naaberriigid
region-nordic-countries = Põhjamaad
region-portuguese-speaking-countries = Portugalikeelsed riigid
region-puntland = Puntland
region-south-america = Lõuna-Ameerika
region-south-asia = Lõuna-Aasia
region-south-caucasus = Lõuna-Kaukaasia
region-south-east-asia = Kagu-Aasia
region-south-east-europe = Kagu-Euroopa
region-southern-africa = Aafrika lõunaosa
region-southern-cone = Lõunakoonus
region-west-africa = Lääne-Aafrika
region-western-balkans = Lääne-Balkan

## Programmes

programme-aeneas = AENEAS (temaatilise programmi „Ränne ja varjupaik“ eelkäija)
programme-agis = Kuritegevuse ennetamine ja selle vastu võitlemine
programme-criminal-justice = Õigusemõistmine kriminaalasjades
programme-dci = Arengukoostöö rahastamisvahend
programme-eidhr = Demokraatia ja inimõiguste Euroopa rahastamisvahend
programme-eu-readmission-fund = ELi tagasivõtufond
programme-ipa = Ühinemiseelse abi rahastamisvahend
programme-isec = Kuritegevuse ennetamine ja selle vastu võitlemine
programme-ifs = Stabiliseerimisvahend
programme-norwegian-cooperation = Norra koostööprogramm majanduskasvu ja kestliku arengu edendamiseks Bulgaarias
programme-polish-foreign-assistance = Poola välisabiprogramm
programme-return-fund = Euroopa Tagasipöördumisfond
programme-tacis = Tehniline abi Sõltumatute Riikide Ühendusele
programme-taiex = Tehnilise abi ja teabevahetuse vahend
programme-thematic-migration-asylum = Temaatiline programm „Ränne ja varjupaik“
programme-thematic-ngos-civil-society = Valitsusväliste organisatsioonide ja kodanikuühiskonna temaatiline programm

## Names of countries that differ from CLDR

country-cd = Kongo Demokraatlik Vabariik
country-cg = Kongo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mln €
date-since = alates: { $date }
date-until = kuni: { $date }
season-spring = { $year }. aasta kevad
season-summer = { $year }. aasta suvi
season-autumn = { $year }. aasta sügis
season-winter = { $year }. aasta talv
no-date = kuupäev puudub

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
       *[other] { $n } projekti
    }
count-projects-noun =
    { $n ->
        [one] projekt
       *[other] projekti
    }
count-agreements =
    { $n ->
        [one] { $n } leping
       *[other] { $n } lepingut
    }
count-agreements-noun =
    { $n ->
        [one] leping
       *[other] lepingut
    }
count-cooperation =
    { $n ->
        [one] { $n } koostöösamm
       *[other] { $n } koostöösammu
    }
count-cooperation-noun =
    { $n ->
        [one] koostöösamm
       *[other] koostöösammu
    }
count-actions =
    { $n ->
        [one] { $n } meede
       *[other] { $n } meedet
    }
count-actions-noun =
    { $n ->
        [one] meede
       *[other] meedet
    }
count-countries =
    { $n ->
        [one] { $n } riik
       *[other] { $n } riiki
    }
count-organisations =
    { $n ->
        [one] { $n } organisatsioon
       *[other] { $n } organisatsiooni
    }
of-total = (kokku { $n })
reported-for = teatatud { $n } projekti kohta
counted-once = iga projekt on arvestatud üks kord
all-of = Täielik loetelu: { $records }
and-more = ja veel { $n }

## Lists

kinds-action-all = Meetmed
results = Tulemused
filters = Filtrid
skip-results = Liigu tulemuste juurde
filters-hint = Kirjed peavad vastama igas rühmas ühele valitud väärtustest. Iga arv näitab koguarvu juhul, kui valite selles rühmas ainult selle väärtuse.
filters-selected = valitud: { $n }
filters-more = veel { $n }
filters-find = Otsi: { $name }
filters-lookup = Otsi teisi
filters-other = Muud valikud
show-projects = Näita projekte
show-agreements = Näita lepinguid
show-cooperation = Näita koostöösamme
show-actions = Näita meetmeid
range-start = Algus
range-active = Kestus
range-amount = Summa eurodes
range-milestone = Verstaposti kuupäev
range-date = Kuupäev
range-deadline = Tähtaeg
range-from = alates
range-to = kuni
chips = Kasutatavad filtrid
chips-clear = Tühista kõik
chips-or = või
chips-not = ei ole
chips-remove = Eemalda filter:
sort-by = Järjestus:
sort-document = Järjestus dokumendis
sort-amount-desc = Suurim summa
sort-amount = Väikseim summa
sort-start-desc = Hiliseim algus
sort-start = Varaseim algus
sort-title = Pealkiri
sort-milestone-desc = Hiliseim verstapost
sort-milestone = Varaseim verstapost
sort-date-desc = Hiliseim kuupäev
sort-date = Varaseim kuupäev
sort-deadline-desc = Hiliseim tähtaeg
sort-deadline = Varaseim tähtaeg
sort-code = Number
as-of = Seisuga
as-of-hint = Näita registrit sellisena, nagu see oli teatud päeva lõpus.
show = Näita
list-shown = { $first }–{ $last }, kokku { $total }
list-caption = { $kind }, lehekülg { $page }, kokku { $pages }
pages = Leheküljed
page = Lehekülg
page-previous = Eelmine lehekülg
page-next = Järgmine lehekülg
use-data = Kasuta neid andmeid
download = Laadi alla
download-all = Kõik vastavad kirjed selles järjestuses: { $records }.
use-rest = REST-päring selle vaate jaoks
use-graphql = GraphQL-päring selle vaate jaoks
faults =
    { $n ->
        [one] Ühte filtrit ei arvestatud.
       *[other] { $n } filtrit ei arvestatud.
    }
nothing = Kõigile neile filtritele ei vasta ükski kirje
nothing-remove = Tulemuste nägemiseks eemaldage üks filter:
nothing-way = Ilma filtrita „{ $name }“
nothing-search = Otsi kõigist kirjetest
chart-projects-by-year = Projektid algusaasta järgi
chart-agreements-by-year = Lepingud viimase verstaposti aasta järgi
chart-signatures-by-year = Allkirjastamised aasta järgi
chart-cooperation-by-year = Koostöösammud aasta järgi
chart-actions-by-year = Meetmed tähtaja aasta järgi
chart-top-countries = Kõige sagedamini nimetatud riigid
chart-top-kinds = Kõige sagedasemad sammu liigid
chart-top-responsible = Kõige sagedamini vastutavad organid
chart-undated =
    { $n ->
        [one] { $n } kirje ilma kuupäevata
       *[other] { $n } kirjet ilma kuupäevata
    }
chart-empty = Kuupäevi ei ole teatatud
head-project = Projekt
head-countries = Riigid
head-period = Ajavahemik
head-amount = Summa
head-date = Kuupäev
head-title = Pealkiri
head-milestone = Viimane kuupäevaga verstapost
head-number = Nr
head-responsible = Vastutaja
head-partners = Partnerid
head-amount-role = Summa liik
head-currency = Algne vääring
head-rate = Vahetuskurss
head-euro = Eurodes
repeat = korduv teade
amount-not-counted = ei arvestata
amount-requested = taotletud { $amount }
explain-h = Kuidas kogusumma kujuneb
explain-counted = Kogusummas arvestatud
explain-why = Märkus
list-not-counted = Põhjus, miks summat ei arvestata
not-counted-no-amount = Summat ei ole teatatud
not-counted-requested-or-other = Ainult taotletud või muud summad
not-counted-not-converted = Väärtus eurodes puudub: aasta või vahetuskurss ei ole teada
not-counted-programme = Summa hõlmab kogu programmi
not-counted-same-project = Arvestatakse teist teadet sama projekti kohta
not-counted-share-of-counted = Osa juba arvestatud summast
not-counted-larger-share = Osa on suurem kui arvestatud summa
not-counted-same-payer = Arvestatakse teist kirjet sama maksja kohta
embed-h = Näita oma veebisaidil
embed-p = Kopeerige see kood oma lehele. Andmed on alati ajakohased.
amount-counts = arvesse läheb { $amount }

## Records

crumbs = Navigeerimisrada
facts = Faktid
note = Toimetuse märkus
original-show = Näita algteksti
history = Ajalugu
history-json = Ajalugu JSON-vormingus
where = Kus
map-of = Kaart: { $names }
source = Allikas
row = rida { $n }
cite = Viitamine ja taaskasutamine
cite-link = Püsilink
cite-text = Viide
funding = Rahastamine
amount-counted = Kogusummades arvestatud summa
rate-source = Euroopa Keskpank, { $year }. aasta keskmine
rate-none = ei ole vaja
rate-unknown = kurss ei ole teada
reports-title =
    { $n ->
        [one] Üks projekt, millest on teatatud { $n } kord
       *[other] Üks projekt, millest on teatatud { $n } korda
    }
reports-text =
    { $n ->
        [one] Projekti kirjeldab { $n } teade. See on säilitatud eraldi kirjena. Kogusummades arvestatakse projekti üks kord.
       *[other] Sama projekti kirjeldab { $n } teadet. Need on säilitatud eraldi kirjetena, sest need erinevad. Kogusummades arvestatakse projekti üks kord.
    }
report-this = see kirje
report-first = esimene teade
similar = Sarnased projektid
similar-hint = Projektid, millel on selle projektiga ühiseid riike, organisatsioone või ühine programm, kõige sarnasemad eespool.
counterpart = Teine pool
parties = Osalised
milestones = Verstapostid
milestones-latest = Viimased verstapostid
durations-h = Kui kaua see aega võtab
durations-since = Päevi alates verstapostist „{ $milestone }“
durations-note = Täpsete kuupäevade vahele jäävate päevade mediaan. Sulgudes: lepingute arv.
milestones-hint = Punktiirjoonega: dokumendis ei ole nimetatud.
not-reached = saavutamata
steps-none = Koostöösammudest ei ole teatatud.
in-force-since = Jõus alates: { $date }
agreements-also = Muud lepingud samade riikidega
indicator = Näitaja
progress = Edusammud
cited = Viidatud dokumendid
dates-named = Nimetatud kuupäevad
timetable-by-date = tähtaeg: { $date }

## The plan

plan-eu-plan-thb-2005 = ELi kava inimkaubanduse tõkestamise ja selle vastase võitluse heade tavade, standardite ning korra kohta
chapter-1 = ELi tegevuse koordineerimine
chapter-2 = Probleemi ulatuse kindlakstegemine
chapter-3 = Inimkaubanduse ennetamine
chapter-4 = Nõudluse vähendamine
chapter-5 = Uurimine ja süüdistuse esitamine
chapter-6 = Inimkaubanduse ohvrite kaitsmine ja toetamine
chapter-7 = Tagasipöördumine ja taasintegreerimine
chapter-8 = Välissuhted
plan-title = 2005. aasta kava aasta hiljem
plan-lead = Edusammud { $n } meetme puhul nõukogu dokumendi põhjal ({ $date }).
plan-description = Edusammud ELi kava { $n } meetme puhul.
plan-overdue = tähtaeg ületatud: tähtaeg on möödunud ja meede ei ole tehtud
plan-late = hilineb: tähtaeg on ületatud või meede dokumendi järgi viibib
plan-list = Loeteluna
print = Prindi
glance = Lühiülevaade
glance-hint = Punane nurk: tähtaeg ületatud ({ $date }).
glance-more = Kuidas on määratletud „tähtaeg ületatud“
anyone = Kõik vastutajad
board-shown =
    { $n ->
        [one] { $n } meede (kokku { $total })
       *[other] { $n } meedet (kokku { $total })
    }
chapter-done = tehtud või korduvad: { $n } (kokku { $total })
fig-late =
    { $count ->
        [one] hilinev meede (tähtaeg ületatud või viibib), kokku on { $n } meedet
       *[other] hilinevat meedet (tähtaeg ületatud või viibib), kokku on { $n } meedet
    }

## Countries, organisations, documents and programmes

a-to-z = A–Ü
about-state = Selle riigi kohta
reported-by-state = Selle liikmesriigi teatatud
place-empty = Ei ole nimetatud üheski projektis, lepingus ega koostöösammus.
place-description = { $name }: { $projects }, { $agreements } ja { $steps }.
largest-projects = Suurimad projektid
amounts-h = Summad aasta järgi
amounts-by-year = Teatatud summad projekti algusaasta järgi
amounts-hint = Näidatud on projekti kogusumma, isegi kui projekt hõlmab ka teisi riike või organisatsioone.
by-theme = Projektid teema järgi
who-else = Kes veel osalevad
who-organisations = Organisatsioonid nendes projektides
roles = Rollid
roles-hint = Organisatsioonil võib ühes projektis olla mitu rolli.
regions-note-h = Sellel lehel ei ole arvestatud
regions-note = Kirjeid, milles on nimetatud ainult piirkond, siin ei arvestata. Registris ei ole piirkondi riikideks jaotatud. Seda riiki hõlmavad piirkonnad:
regions-note-with = Selle riigi ja seda hõlmavate piirkondade projektid
organisation-find = Leia organisatsioon
organisation-types = Organisatsioonide liigid
documents = Dokumendid
documents-sources = Registri allikad
documents-cited = Dokumendid, millele kirjetes viidatakse
document-holds = Mida register sellest dokumendist sisaldab
document-cited-only = Registris ei ole ühtegi kirjet sellest dokumendist. Kirjetes viidatakse sellele.
originator = Koostaja
without-country = Riik puudub
without-agency = ELi asutus puudub
without-date = Kuupäev puudub
without-amount = Summa puudub
caveats = Mida dokument oma andmete kohta ütleb
programmes = Programmid
regions = Piirkonnad
region-countries = Selle piirkonna riigid
region-part-of = Suuremad piirkonnad
exchange-rates = Vahetuskursid
exchange-rates-p = Euroopa Keskpanga keskmised kursid. Nende alusel arvestatakse teatatud summad ümber eurodesse.
rate-units = Ühikuid euro kohta
closed-lists = Väärtuste loetelud
closed-lists-p = Väärtused, mis väljadel ja filtritel võivad olla, ja nende tähendus.
list-code = Kood
list-label = Nimetus
list-meaning = Tähendus

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } kirje vastab päringule
       *[other] { $n } kirjet vastab päringule
    }
search-all = Kõik
search-did-you-mean = Kas mõtlesite:
search-entries = Riigid, organisatsioonid ja dokumendid
search-how = Kuidas otsing toimib
search-how-p = Tulemused sisaldavad kõiki sisestatud sõnu mis tahes vormis: sõnaga „trafficked“ leitakse ka „trafficking“. Väljendi leidmiseks kasutage jutumärke ja sama algusega sõnade leidmiseks tärni.
search-api = Otsing API kaudu
changes = Muudatused
changes-p = Register täieneb nummerdatud versioonide kaupa. Midagi ei kirjutata üle: näidata saab iga varasemat seisu.
changes-changed =
    { $n ->
        [one] Muudetud { $n } kirje
       *[other] Muudetud { $n } kirjet
    }
changes-removed =
    { $n ->
        [one] Kustutatud { $n } kirje
       *[other] Kustutatud { $n } kirjet
    }
changes-none = Muudetud on ainult viiteandmeid
past-banner = Vaatate registrit varasema seisuga: { $date } (versioon { $n }).
past-latest = Näita viimast seisu
error-missing = Seda lehte ei ole olemas
error-gone = See kirje on kustutatud
error-invalid = Seda aadressi ei saa lugeda
error-unavailable = Register ei ole ajutiselt kättesaadav
error-failed = Tekkis viga
error-without = Näita lehte ilma nende filtriteta
error-similar = Sarnased tunnused:
error-last = Näita kirje viimast seisu:
error-home = Avaleht
error-instance = Meiega ühendust võttes märkige see päringu number:

## About the data

foot-developers = Arendajatele
about-toc = Sellel lehel
about-lead = Register sisaldab seda, millest on teatatud kahes nõukogu dokumendis: üks kirje iga rea kohta. Kirjete lehtedel on algtekst registri väärtuste kõrval, et igaüks saaks neid kontrollida.
about-sources = Allikad
about-sources-p = Faktid, arvud, nimed ja pealkirjad on võetud dokumentidest. Kokkuvõtted on kirjutatud registri jaoks. Kui dokument on iseendaga vastuolus, on mõlemad variandid alles ja selle kohta on lisatud märkus.
about-method = Meetod
about-once = Summasid arvestatakse üks kord
about-once-p = Iga summa säilitab oma algse vääringu ja liigi. See arvestatakse ümber eurodesse Euroopa Keskpanga keskmise kursi alusel projekti algusaastal. Kui projektist on teatatud mitu korda, on iga teade eraldi kirje, kuid kogusummades arvestatakse projekti üks kord. Ainult taotletud summasid ei arvestata kunagi.
about-once-n = Arvestatava summaga projekte on { $n } (kokku { $total }), seega näitavad kogusummad seda, millest on teatatud, mitte seda, mis on kulutatud.
about-overdue-p = Meetme tähtaeg on ületatud, kui see möödus enne nõukogu dokumendi kuupäeva ja meetme seis ei ole „Tehtud“. Hilinevad meetmed hõlmavad ka neid, mis dokumendi järgi viibivad.
about-dates = Kuupäevad
about-dates-p = Kuupäevad on sama täpsed kui dokumendis: aasta, aastaaeg, kuu, päev või vahemik. Küsimärk tähendab, et tõlgendus ei ole kindel.
about-countries-p = Kirjes on loetletud riigid, mida rida käsitleb, mitte riik, kes sellest teatab. Riikide rühmad on piirkonnad ja neid ei jaotata.
about-limits = Andmete piirangud
about-limits-end = Andmed lõpevad dokumentidega. Need ei näita, mis toimus hiljem.
about-limits-reported = Andmed hõlmavad ainult seda, millest on teatatud. Liikmesriigid valisid ise, millest ja kui üksikasjalikult teatada. Ka väheste kirjetega riik võib olla väga aktiivne.
about-limits-cells = Mõni rida on allikas kahjustatud. Puuduvad lahtrid on siin tühjad ja varustatud märkusega.
about-files = Allalaadimine
about-files-p = Kõik failid koos kirjeldustega Frictionlessi andmepaketina. Alla saab laadida ka iga filtreeritud loetelu.
about-api = REST ja GraphQL
about-api-p = Lehe andmete saamiseks lisage selle aadressile /v1.
about-docs = Juhendid
about-feeds = Muudatused ja vood
about-feeds-p = Muudatused avaldatakse nummerdatud versioonidena. Praegune versioon on { $n }. Iga loetelu saab näidata varasema päeva seisuga.
about-licence = Litsents ja viitamine
about-licence-p = Andmeid võib taaskasutada, kui viidatakse allikale. Kirjele viitamiseks kasutage selle püsilinki ja versiooni. Iga kirje lehel on valmis viide.
about-borders = Kaardi piirid: Natural Earth, üldkasutatav. Need ei väljenda seisukohta ühegi territooriumi staatuse suhtes.
access-h = Juurdepääsetavus
access-level = Lehed järgivad veebisisu juurdepääsetavuse suuniseid (WCAG) 2.2, tase AA.
access-tested = Lehti testitakse axe’iga, klaviatuuriga, ilma skriptideta, heledate ja tumedate värvidega ning väikestel ekraanidel.
access-known = Lehti ei ole testitud kõigi brauserite ja ekraanilugejatega. Andke meile teada, kui midagi ei toimi.
access-tables = Iga diagrammi ja kaardi kõrval on samade andmetega tabel või loetelu.
privacy-h = Privaatsus
privacy-cookies = Lehed ei kasuta küpsiseid ega salvesta midagi teie brauserisse.
privacy-third = Need ei laadi midagi teistelt saitidelt.
privacy-log = Käitaja logis võivad päringute aadressid vigade leidmiseks lühikest aega säilida.
privacy-people = Register ei sisalda ohvrite ega ametnike isikuandmeid.
publisher = Väljaandja
publisher-none = Selle registri käitaja
