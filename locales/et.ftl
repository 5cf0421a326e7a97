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
