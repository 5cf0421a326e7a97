# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = EU:n toimet ihmiskauppaa vastaan
skip = Siirry pääsisältöön
lang = Kieli
menu = Päävalikko

## Search

search = Hae
search-label = Hae rekisteristä
placeholder = Maa tai hakusana
try = Kokeile

## Navigation

nav-plan = Vuoden 2005 suunnitelma
nav-projects = Hankkeet
nav-agreements = Sopimukset
nav-cooperation = Yhteistyö
nav-countries = Maat
nav-organisations = Organisaatiot
nav-data = Data ja API

## Front page: introduction

hero = EU:n toimet ihmiskauppaa vastaan rivi riviltä
lead = Julkinen rekisteri, jossa on { $records } kahdessa neuvoston asiakirjassa raportoitua toimenpidettä, hanketta, sopimusta ja yhteistyöaskelta. Jokaisesta merkinnästä näkyy, mistä asiakirjasta ja miltä riviltä se on peräisin.

## Front page: key figures

fig-label = Avainluvut
fig-records =
    { $count ->
        [one] merkintä kahdesta neuvoston asiakirjasta
       *[other] merkintää kahdesta neuvoston asiakirjasta
    }
fig-money =
    { $total ->
        [one] ilmoitettu { $n } hankkeesta, kun hankkeita on { $total }; kukin laskettu kerran
       *[other] ilmoitettu { $n } hankkeesta, kun hankkeita on { $total }; kukin laskettu kerran
    }
fig-countries =
    { $count ->
        [one] merkinnöissä mainittu maa
       *[other] merkinnöissä mainittua maata
    }
fig-force =
    { $count ->
        [one] voimassa oleva sopimus ({ $date })
       *[other] voimassa olevaa sopimusta ({ $date })
    }
fig-overdue =
    { $count ->
        [one] toimenpide ylitti määräajan ({ $date }); vuoden 2005 suunnitelmassa toimenpiteitä on { $n }
       *[other] toimenpidettä ylitti määräajan ({ $date }); vuoden 2005 suunnitelmassa toimenpiteitä on { $n }
    }

## Map

map-h = Missä toimitaan
map-p = Kunkin maan mainitsevien hankkeiden, sopimusten ja yhteistyöaskelten määrä. Maita, jotka ovat vain ilmoittaneet merkinnän, ei lasketa.
map-table = Useimmin mainitut maat
map-all =
    { $n ->
        [one] Luettelo { $n } maasta
       *[other] Luettelo kaikista { $n } maasta
    }
map-none = Ei yhtään
map-note = Alueita, kuten ”Länsi-Balkan”, ei ole jaettu maihin.
map-xk = Kosovo: Tämä nimitys ei vaikuta asemaa koskeviin kantoihin, ja se on YK:n turvallisuusneuvoston päätöslauselman 1244/1999 ja Kansainvälisen tuomioistuimen Kosovon itsenäisyysjulistuksesta antaman lausunnon mukainen.
map-ps = Palestiina: Tätä nimitystä ei pidä tulkita Palestiinan valtion tunnustamiseksi, eikä se vaikuta yksittäisten jäsenvaltioiden kantoihin tässä asiassa.

## Tables and charts

col-country = Maa
col-all = Yhteensä
col-projects = Hankkeet
col-agreements = Sopimukset
col-cooperation = Yhteistyö
head-name = Nimi
head-records = Merkinnät
head-year = Vuosi
chart-table = Näytä taulukkona
chart-summary = { $title }, { $first }–{ $last }. Suurin arvo: { $value } vuonna { $year }.

## Front page: kinds of record

kinds-h = Neljänlaisia merkintöjä
kinds-action = Vuoden 2005 suunnitelman toimenpiteet
kinds-project = Hankkeet
kinds-agreement = Sopimukset
kinds-cooperation = Yhteistyöaskeleet
kinds-action-p = Mitä EU suunnitteli ({ $planned }) ja kuinka pitkälle se oli päässyt ({ $reported }).
kinds-project-p = Jäsenvaltioiden ja komission ilmoittamat koulutukset, kampanjat, tuki ja tutkimus.
kinds-agreement-p = Valtioiden, EU:n virastojen ja muiden elinten väliset sopimukset ensimmäisistä yhteydenotoista voimaantuloon.
kinds-cooperation-p = EU:n virastojen toteuttamat askeleet päivämäärineen: kyselyt, neuvottelut, vierailut, päätökset.
by-status = Tilanteen mukaan
by-year = Alkamisvuoden mukaan
by-stage = Vaiheen mukaan
by-agency = Viraston mukaan

## Front page: browse

browse-h = Selaa rekisteriä
browse-country = Maittain
browse-organisation = Organisaatioittain
browse-theme = Aiheittain
browse-document = Asiakirjoittain
all-countries = Kaikki maat
all-organisations = Kaikki organisaatiot
all-projects = Kaikki hankkeet
all-documents = Kaikki asiakirjat
records-n =
    { $n ->
        [one] { $n } merkintä
       *[other] { $n } merkintää
    }

## Front page: example row

example-h = Esimerkkirivi
example-rate = { $amount }, kurssi { $rate } euroa kohti
facts-original = Alkuperäinen teksti
facts-register = Rekisterissä

## Changes

changes-h = Viimeisimmät muutokset
changes-rev = Versio { $n }
changes-added =
    { $n ->
        [one] Lisätty { $n } merkintä
       *[other] Lisätty { $n } merkintää
    }
changes-including = Muun muassa
changes-feed = Tilaa muutokset (Atom-syöte)
changes-all = Kaikki muutokset

## Use the data

data-h = Käytä dataa
data-p = Kaikki rekisterin tiedot ovat avointa dataa. Niitä saa käyttää uudelleen, kun lähde mainitaan (CC BY 4.0).
data-rest = REST
data-rest-p = Luettelot, suodattimet, summat ja historia JSON-muodossa.
data-graphql = GraphQL
data-graphql-p = Kaikki yhden näkymän tarvitsemat tiedot yhdellä pyynnöllä, samat suodattimet.
data-files = Tiedostot
data-files-p = Mikä tahansa luettelo CSV-, XLSX- tai NDJSON-muodossa tai kaikki yhdessä tiedostossa.
data-zip = Koko rekisteri (ZIP)
copy = Kopioi
copied = Kopioitu
million = milj.

## Footer

foot-data = Avoin data
foot-help = Tietoa rekisteristä
foot-revision = Versio { $n }, { $date }
foot-about = Tietoa datasta
foot-access = Saavutettavuus
foot-privacy = Tietosuoja: ei evästeitä, ei seurantaa
foot-licence = Data: CC BY 4.0
foot-contact = Yhteystiedot
foot-errors = API-virheet

## Values

not-stated = Ei ilmoitettu
yes = Kyllä
no = Ei

## Filters and groupings

dimension-plan = Suunnitelma
dimension-chapter = Luku
dimension-objective = Tavoite
dimension-code = Toimenpiteen koodi
dimension-responsible = Vastuuorganisaatio
dimension-country = Maa
dimension-country-role = Maan rooli
dimension-region = Alue
dimension-organisation = Organisaatio
dimension-role = Organisaation rooli
dimension-funder = Rahoittaja
dimension-lead = Johtava organisaatio
dimension-partner = Kumppani
dimension-reporter = Ilmoittaja
dimension-document = Asiakirja
dimension-agency = EU:n virasto
dimension-type = Sopimustyyppi
dimension-stage = Vaihe
dimension-status = Tilanne
dimension-kind = Askeleen tyyppi
dimension-record-kind = Merkinnän laji
dimension-form = Toiminnan muoto
dimension-theme = Aihe
dimension-programme = Ohjelma
dimension-directorate-general = Pääosasto
dimension-timetable-kind = Aikataulu
dimension-milestone = Virstanpylväs
dimension-milestone-year = Virstanpylvään vuosi
dimension-year = Vuosi
dimension-ongoing = Käynnissä
dimension-overdue = Määräaika ylitetty
dimension-late = Myöhässä
dimension-overdue-on = Määräaika ylitetty päivänä
dimension-deadline-from = Määräaika alkaen
dimension-deadline-to = Määräaika viimeistään
dimension-milestone-from = Virstanpylväs alkaen
dimension-milestone-to = Virstanpylväs viimeistään
dimension-date-from = Päivämäärä alkaen
dimension-date-to = Päivämäärä viimeistään
dimension-start-from = Alku aikaisintaan
dimension-start-to = Alku viimeistään
dimension-active-from = Käynnissä alkaen
dimension-active-to = Käynnissä viimeistään
dimension-in-force-on = Voimassa päivänä
dimension-amount-eur-from = Määrä euroina vähintään
dimension-amount-eur-to = Määrä euroina enintään
dimension-has-funding = Rahamäärä ilmoitettu
dimension-single-country = Vain yksi maa
dimension-include-regions = Myös alueet, joihin maa kuuluu
dimension-certain = Päivämäärät varmoja
dimension-first-report = Ensimmäinen ilmoitus
dimension-same-as = Uusintailmoitus merkinnästä
dimension-agreement = Sopimukseen liittyvät askeleet
dimension-q = Hakusanat

## Kinds, changes and access

list-kind = Merkintöjen lajit
kind-action = Toimenpide
kind-project = Hanke
kind-agreement = Sopimus
kind-cooperation = Yhteistyöaskel
list-event = Muutostyypit
event-added = Lisätty
event-changed = Muutettu
event-removed = Poistettu
list-access = Käyttöoikeus
access-public = Julkinen
access-restricted = Rajoitettu
list-suggestion-kind = Tulosten lajit
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

list-action-status = Toimenpiteen tilanne
action-status-not-started = Ei aloitettu
action-status-in-progress = Käynnissä
action-status-done = Toteutettu
action-status-delayed = Viivästynyt
action-status-recurring = Toistuva
action-status-unknown = Ei ilmoitettu
action-status-null = Ei tietoja
list-timetable-kind = Aikataulu
timetable-kind-by = Määräpäivään mennessä
timetable-kind-ongoing = Jatkuva
timetable-kind-recurring = Määräajoin
timetable-kind-as-soon-as-possible = Mahdollisimman pian
timetable-kind-none = Ei aikataulua
list-responsible-role = Vastuuorganisaation rooli
responsible-role-lead = Johtovastuu
responsible-role-support = Tuki
responsible-role-coordinator = Koordinaattori

## Countries and organisations

list-country-role = Maan rooli
country-role-target = Asianomainen maa
country-role-partner = Kumppanimaa
list-organisation-role = Organisaation rooli
organisation-role-lead = Johtava organisaatio
organisation-role-promoter = Hankkeesta vastaava
organisation-role-partner = Kumppani
organisation-role-funder = Rahoittaja
organisation-role-participant = Osallistuja
list-organisation-type = Organisaation tyyppi
organisation-type-member-state = Jäsenvaltio
organisation-type-eu-institution = EU:n toimielin tai yksikkö
organisation-type-eu-agency = EU:n virasto
organisation-type-international-organisation = Kansainvälinen järjestö
organisation-type-third-country-authority = EU:n ulkopuolisen maan viranomainen
organisation-type-national-authority = Jäsenvaltion viranomainen
organisation-type-ngo = Kansalaisjärjestö
organisation-type-academic = Yliopisto tai tutkimuslaitos
organisation-type-private = Yritys
organisation-type-network = Verkosto
organisation-type-plural-member-state = Jäsenvaltiot
organisation-type-plural-eu-institution = EU:n toimielimet ja yksiköt
organisation-type-plural-eu-agency = EU:n virastot
organisation-type-plural-international-organisation = Kansainväliset järjestöt
organisation-type-plural-third-country-authority = EU:n ulkopuolisten maiden viranomaiset
organisation-type-plural-national-authority = Jäsenvaltioiden viranomaiset
organisation-type-plural-ngo = Kansalaisjärjestöt
organisation-type-plural-academic = Yliopistot ja tutkimuslaitokset
organisation-type-plural-private = Yritykset
organisation-type-plural-network = Verkostot
organisation-european-union = Euroopan unioni
organisation-european-parliament = Euroopan parlamentti
organisation-council = Euroopan unionin neuvosto
organisation-european-commission = Euroopan komissio
organisation-ecb = Euroopan keskuspankki
organisation-olaf = Euroopan petostentorjuntavirasto
organisation-europol = Euroopan unionin lainvalvontayhteistyövirasto
organisation-eurojust = Euroopan unionin rikosoikeudellisen yhteistyön virasto
organisation-frontex = Euroopan raja- ja merivartiovirasto
organisation-fra = Euroopan unionin perusoikeusvirasto
organisation-cepol = Euroopan unionin lainvalvontakoulutusvirasto
organisation-emsa = Euroopan meriturvallisuusvirasto
organisation-emcdda = Euroopan unionin huumevirasto
organisation-ecdc = Euroopan tautienehkäisy- ja -valvontakeskus
organisation-cfca = Euroopan kalastuksenvalvontavirasto
organisation-council-general-secretariat = Neuvoston pääsihteeristö
organisation-cosi = Sisäisen turvallisuuden operatiivisen yhteistyön pysyvä komitea
organisation-presidency = Neuvoston puheenjohtajavaltio
organisation-sitcen = EU:n tiedustelu- ja tilannekeskus
organisation-member-states = Jäsenvaltiot
organisation-europol-joint-supervisory-body = Europolin yhteinen valvontaviranomainen
organisation-eulex-kosovo = Euroopan unionin oikeusvaltio-operaatio Kosovossa
organisation-eupm-bih = Euroopan unionin poliisioperaatio Bosnia ja Hertsegovinassa
organisation-eubam = EU:n rajavalvonnan avustusoperaatio Moldovassa ja Ukrainassa

## Activities and funding

list-form-category = Toiminnan muoto
form-category-project = Hanke
form-category-training = Koulutus
form-category-conference = Konferenssi
form-category-study-visit = Opintovierailu
form-category-campaign = Kampanja
form-category-information-exchange = Tietojenvaihto
form-category-operational = Operatiivinen yhteistyö
form-category-liaison = Yhteyshenkilöt
form-category-joint-investigation = Yhteinen tutkinta
form-category-agreement = Sopimus
form-category-legislation = Lainsäädäntö
form-category-strategy = Strategia tai politiikka
form-category-research = Tutkimus
form-category-funding = Rahoitus
form-category-other = Muu
list-theme = Aihe
theme-prevention = Ehkäiseminen
theme-protection = Suojelu
theme-prosecution = Syytteeseenpano
theme-partnership = Kumppanuus
theme-research = Tutkimus
list-directorate-general = Pääosasto
directorate-general-home-affairs = Sisäasiat
directorate-general-enlargement = Laajentuminen
directorate-general-development-cooperation = Kehitys ja yhteistyö
directorate-general-justice-freedom-and-security = Oikeus, vapaus ja turvallisuus
list-amount-role = Rahamäärän tyyppi
amount-role-total = Kokonaismäärä
amount-role-eu = EU:n rahoitusosuus
amount-role-national = Kansallinen rahoitusosuus
amount-role-cofinancing = Yhteisrahoitus
amount-role-grant = Avustus
amount-role-requested = Vain haettu
amount-role-other = Muu
list-covers = Mitä rahamäärä kattaa
covers-activity = Koko toiminta
covers-share = Yhden maksajan osuus
covers-programme = Koko ohjelma
list-bound = Vaihteluvälin raja
bound-min = Vähimmäismäärä
bound-max = Enimmäismäärä

## Agreements

list-agreement-type = Sopimustyyppi
agreement-type-operational = Operatiivinen sopimus
agreement-type-strategic = Strateginen sopimus
agreement-type-working-arrangement = Työjärjestely
agreement-type-cooperation-arrangement = Yhteistyöjärjestely
agreement-type-administrative-arrangement = Hallinnollinen järjestely
agreement-type-cooperation-agreement = Yhteistyösopimus
agreement-type-memorandum-of-understanding = Yhteisymmärryspöytäkirja
agreement-type-letter-of-intent = Aiekirje
agreement-type-bilateral = Kahdenvälinen sopimus
agreement-type-multilateral = Monenvälinen sopimus
agreement-type-other = Muu väline
list-stage = Sopimuksen vaihe
stage-contacts = Yhteydet
stage-negotiation = Neuvottelut
stage-awaiting-signature = Odottaa allekirjoitusta
stage-signed = Allekirjoitettu
stage-in-force = Voimassa
stage-on-hold = Keskeytetty
stage-declined = Rauennut
list-milestone-kind = Sopimuksen virstanpylväs
milestone-kind-contacts-opened = Ensimmäiset yhteydet
milestone-kind-negotiations-opened = Neuvottelut aloitettu
milestone-kind-data-protection-report-finalised = Tietosuojaraportti valmistunut
milestone-kind-data-protection-report-board-approval = Hallintoneuvosto hyväksynyt tietosuojaraportin
milestone-kind-data-protection-report-council-approval = Neuvosto hyväksynyt tietosuojaraportin
milestone-kind-draft-finalised = Luonnos valmistunut
milestone-kind-board-approval = Hallintoneuvosto hyväksynyt luonnoksen
milestone-kind-council-approval = Neuvosto hyväksynyt luonnoksen
milestone-kind-signature = Allekirjoittaminen
milestone-kind-ratification = Ratifiointi
milestone-kind-entry-into-force = Voimaantulo
milestone-kind-termination = Voimassaolon päättyminen

## Cooperation steps

list-cooperation-kind = Yhteistyöaskeleen tyyppi
cooperation-kind-contact = Yhteydenotto tai tapaaminen
cooperation-kind-questionnaire-sent = Kyselylomake lähetetty
cooperation-kind-questionnaire-received = Kyselylomake saatu
cooperation-kind-study-visit = Opintovierailu
cooperation-kind-fact-finding-mission = Tiedonhankintamatka
cooperation-kind-negotiation-meeting = Neuvottelukokous
cooperation-kind-decision = Päätös
cooperation-kind-letter = Kirje
cooperation-kind-signature = Allekirjoittaminen
cooperation-kind-ratification = Ratifiointi
cooperation-kind-conference = Konferenssi
cooperation-kind-project-support = Hankkeen tukeminen
cooperation-kind-joint-analysis = Yhteinen analyysi
cooperation-kind-research = Tutkimus
cooperation-kind-training = Koulutus
cooperation-kind-other = Muu askel
list-cooperation-status = Yhteistyöaskeleen tilanne
cooperation-status-done = Toteutettu
cooperation-status-planned = Suunniteltu
cooperation-status-ongoing = Käynnissä
cooperation-status-cancelled = Peruutettu

## Regions

region-accession-countries = Liittyvät maat
region-africa = Afrikka
region-andes = Andien alue
region-asia = Aasia
region-austria-neighbour-countries = Itävallan naapurimaat
region-balkans = Balkan
region-baltic-countries = Baltian maat
region-baltic-sea-region = Itämeren alue
region-black-sea-region = Mustanmeren alue
region-candidate-countries = Ehdokasmaat
region-central-america = Keski-Amerikka
region-central-asia = Keski-Aasia
region-cis = Itsenäisten valtioiden yhteisö
region-east-asia = Itä-Aasia
region-eastern-neighbours = Itäiset naapurit
region-eu-southern-maritime-borders = EU:n eteläiset merirajat
region-europe = Eurooppa
region-european-periphery = Euroopan reuna-alueet
region-european-union = Euroopan unioni
region-global = Maailmanlaajuinen
region-great-lakes-region = Suurten järvien alue
region-greater-mekong-sub-region = Suur-Mekongin alue
region-gulf-council-states = Persianlahden yhteistyöneuvoston valtiot
region-horn-of-africa = Afrikan sarvi
region-ibero-america = Iberoamerikka
region-latin-america-and-the-caribbean = Latinalainen Amerikka ja Karibian alue
region-neighbouring-countries = Naapurimaat
region-nordic-countries = Pohjoismaat
region-portuguese-speaking-countries = Portugalinkieliset maat
region-puntland = Puntmaa
region-south-america = Etelä-Amerikka
region-south-asia = Etelä-Aasia
region-south-caucasus = Etelä-Kaukasia
region-south-east-asia = Kaakkois-Aasia
region-south-east-europe = Kaakkois-Eurooppa
region-southern-africa = Eteläinen Afrikka
region-southern-cone = Etelä-Amerikan eteläosa
region-west-africa = Länsi-Afrikka
region-western-balkans = Länsi-Balkan

## Programmes

programme-aeneas = AENEAS (maahanmuutto- ja turvapaikka-asioiden aihekohtaisen ohjelman edeltäjä)
programme-agis = Rikosten ennalta ehkäisy ja torjunta
programme-criminal-justice = Rikosoikeus
programme-dci = Kehitysyhteistyön rahoitusväline
programme-eidhr = Demokratiaa ja ihmisoikeuksia koskeva eurooppalainen rahoitusväline
programme-eu-readmission-fund = EU:n takaisinottorahasto
programme-ipa = Liittymistä valmisteleva tukiväline
programme-isec = Rikosten ennalta ehkäisy ja torjunta
programme-ifs = Vakautusväline
programme-norwegian-cooperation = Norjan yhteistyöohjelma Bulgarian talouskasvun ja kestävän kehityksen edistämiseksi
programme-polish-foreign-assistance = Puolan ulkomaanapuohjelma
programme-return-fund = Euroopan paluurahasto
programme-tacis = Tekninen apu Itsenäisten valtioiden yhteisölle
programme-taiex = Teknisen avun ja tietojenvaihdon väline
programme-thematic-migration-asylum = Maahanmuutto- ja turvapaikka-asioiden aihekohtainen ohjelma
programme-thematic-ngos-civil-society = Kansalaisjärjestöjen ja kansalaisyhteiskunnan aihekohtainen ohjelma

## Names of countries that differ from CLDR

country-cd = Kongon demokraattinen tasavalta
country-cg = Kongo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } milj. €
date-since = alku: { $date }
date-until = loppu: { $date }
season-spring = kevät { $year }
season-summer = kesä { $year }
season-autumn = syksy { $year }
season-winter = talvi { $year }
no-date = ei päivämäärää

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } hanke
       *[other] { $n } hanketta
    }
count-projects-noun =
    { $n ->
        [one] hanke
       *[other] hanketta
    }
count-agreements =
    { $n ->
        [one] { $n } sopimus
       *[other] { $n } sopimusta
    }
count-agreements-noun =
    { $n ->
        [one] sopimus
       *[other] sopimusta
    }
count-cooperation =
    { $n ->
        [one] { $n } yhteistyöaskel
       *[other] { $n } yhteistyöaskelta
    }
count-cooperation-noun =
    { $n ->
        [one] yhteistyöaskel
       *[other] yhteistyöaskelta
    }
count-actions =
    { $n ->
        [one] { $n } toimenpide
       *[other] { $n } toimenpidettä
    }
count-actions-noun =
    { $n ->
        [one] toimenpide
       *[other] toimenpidettä
    }
count-countries =
    { $n ->
        [one] { $n } maa
       *[other] { $n } maata
    }
count-organisations =
    { $n ->
        [one] { $n } organisaatio
       *[other] { $n } organisaatiota
    }
of-total = (yhteensä { $n })
reported-for = ilmoitettu { $n } hankkeesta
counted-once = kukin hanke laskettu kerran
all-of = Koko luettelo: { $records }
and-more =
    { $n ->
        [one] ja { $n } muu
       *[other] ja { $n } muuta
    }

## Lists

kinds-action-all = Toimenpiteet
results = Tulokset
filters = Suodattimet
skip-results = Siirry tuloksiin
filters-hint = Merkintöjen on vastattava yhtä valituista arvoista kussakin ryhmässä. Kukin luku on kokonaismäärä, jos ryhmästä valitaan vain kyseinen arvo.
filters-selected = valittu: { $n }
filters-more =
    { $n ->
        [one] { $n } muu
       *[other] { $n } muuta
    }
filters-find = Hae: { $name }
filters-lookup = Etsi muita
filters-other = Muut valinnat
show-projects = Näytä hankkeet
show-agreements = Näytä sopimukset
show-cooperation = Näytä yhteistyöaskeleet
show-actions = Näytä toimenpiteet
range-start = Alku
range-active = Toiminta-aika
range-amount = Määrä euroina
range-milestone = Virstanpylvään päivämäärä
range-date = Päivämäärä
range-deadline = Määräaika
range-from = alkaen
range-to = asti
chips = Käytössä olevat suodattimet
chips-clear = Poista kaikki
chips-or = tai
chips-not = ei ole
chips-remove = Poista suodatin:
sort-by = Järjestys:
sort-document = Asiakirjan mukainen järjestys
sort-amount-desc = Suurin rahamäärä
sort-amount = Pienin rahamäärä
sort-start-desc = Myöhäisin alku
sort-start = Varhaisin alku
sort-title = Nimi
sort-milestone-desc = Viimeisin virstanpylväs
sort-milestone = Varhaisin virstanpylväs
sort-date-desc = Viimeisin päivämäärä
sort-date = Varhaisin päivämäärä
sort-deadline-desc = Myöhäisin määräaika
sort-deadline = Varhaisin määräaika
sort-code = Numero
as-of = Tilanne
as-of-hint = Näytä rekisteri sellaisena kuin se oli tietyn päivän lopussa.
show = Näytä
list-shown = { $first }–{ $last }, yhteensä { $total }
list-caption = { $kind }, sivu { $page }/{ $pages }
pages = Sivut
page = Sivu
page-previous = Edellinen sivu
page-next = Seuraava sivu
use-data = Käytä näitä tietoja
download = Lataa
download-all = Kaikki hakua vastaavat merkinnät tässä järjestyksessä: { $records }.
use-rest = REST-pyyntö tätä näkymää varten
use-graphql = GraphQL-kysely tätä näkymää varten
faults =
    { $n ->
        [one] Yksi suodatin jätettiin huomiotta.
       *[other] { $n } suodatinta jätettiin huomiotta.
    }
nothing = Mikään ei vastaa kaikkia näitä suodattimia
nothing-remove = Poista yksi suodatin, niin näet tuloksia:
nothing-way = Ilman suodatinta ”{ $name }”
nothing-search = Hae kaikista merkinnöistä
chart-projects-by-year = Hankkeet alkamisvuoden mukaan
chart-agreements-by-year = Sopimukset viimeisimmän virstanpylvään vuoden mukaan
chart-signatures-by-year = Allekirjoitukset vuoden mukaan
chart-cooperation-by-year = Yhteistyöaskeleet vuosittain
chart-actions-by-year = Toimenpiteet määräajan vuoden mukaan
chart-top-countries = Useimmin mainitut maat
chart-top-kinds = Yleisimmät askeleen tyypit
chart-top-responsible = Useimmin vastuussa olevat elimet
chart-undated =
    { $n ->
        [one] { $n } merkintä ilman päivämäärää
       *[other] { $n } merkintää ilman päivämäärää
    }
chart-empty = Päivämääriä ei ole ilmoitettu
head-project = Hanke
head-countries = Maat
head-period = Ajanjakso
head-amount = Rahamäärä
head-date = Päivämäärä
head-title = Nimi
head-milestone = Viimeisin päivätty virstanpylväs
head-number = Nro
head-responsible = Vastuutaho
head-partners = Kumppanit
head-amount-role = Rahamäärän tyyppi
head-currency = Alkuperäinen valuutta
head-rate = Vaihtokurssi
head-euro = Euroina
repeat = uusintailmoitus
amount-not-counted = ei laskettu mukaan
amount-requested = haettu { $amount }
explain-h = Mistä summa koostuu
explain-counted = Summaan laskettu
explain-why = Huomautus
list-not-counted = Syy, miksi rahamäärää ei lasketa mukaan
not-counted-no-amount = Rahamäärää ei ole ilmoitettu
not-counted-requested-or-other = Vain haettuja tai muita rahamääriä
not-counted-not-converted = Ei arvoa euroina: vuosi tai vaihtokurssi ei ole tiedossa
not-counted-programme = Rahamäärä kattaa kokonaisen ohjelman
not-counted-same-project = Summaan lasketaan toinen ilmoitus samasta hankkeesta
not-counted-share-of-counted = Osuus jo mukaan lasketusta rahamäärästä
not-counted-larger-share = Osuus on suurempi kuin mukaan laskettu rahamäärä
not-counted-same-payer = Saman maksajan osalta summaan lasketaan toinen merkintä
embed-h = Näytä verkkosivustollasi
embed-p = Kopioi tämä koodi sivullesi. Luvut pysyvät ajan tasalla.
amount-counts = laskettu mukaan { $amount }

## Records

crumbs = Murupolku
facts = Tiedot
note = Toimituksen huomautus
original-show = Näytä alkuperäinen teksti
history = Historia
history-json = Historia JSON-muodossa
where = Missä
map-of = Kartta: { $names }
source = Lähde
row = rivi { $n }
cite = Viittaaminen ja uudelleenkäyttö
cite-link = Pysyvä linkki
cite-text = Lähdeviite
funding = Rahoitus
amount-counted = Summiin laskettu rahamäärä
rate-source = Euroopan keskuspankki, vuoden { $year } keskiarvo
rate-none = ei tarvita
rate-unknown = kurssi ei ole tiedossa
reports-title =
    { $n ->
        [one] Yksi hanke, ilmoitettu { $n } kerran
       *[other] Yksi hanke, ilmoitettu { $n } kertaa
    }
reports-text =
    { $n ->
        [one] Hankkeesta on { $n } ilmoitus. Se on säilytetty erillisenä merkintänä. Summissa hanke lasketaan kerran.
       *[other] Samasta hankkeesta on { $n } ilmoitusta. Ne on säilytetty erillisinä merkintöinä, koska ne eroavat toisistaan. Summissa hanke lasketaan kerran.
    }
report-this = tämä merkintä
report-first = ensimmäinen ilmoitus
similar = Samankaltaisia hankkeita
similar-hint = Hankkeet, joilla on tämän hankkeen kanssa yhteisiä maita, organisaatioita tai yhteinen ohjelma, läheisin vastaavuus ensin.
counterpart = Toinen osapuoli
parties = Osapuolet
milestones = Virstanpylväät
milestones-latest = Viimeisimmät virstanpylväät
durations-h = Kuinka kauan se kestää
durations-since = Päiviä virstanpylväästä ”{ $milestone }”
durations-note = Tarkkojen päivämäärien välisten päivien mediaani. Suluissa: sopimusten määrä.
milestones-hint = Pisteviiva: ei mainita asiakirjassa.
not-reached = ei saavutettu
steps-none = Yhteistyöaskeleita ei ole ilmoitettu.
in-force-since = Voimassa alkaen: { $date }
agreements-also = Muut sopimukset samojen maiden kanssa
indicator = Indikaattori
progress = Edistyminen
cited = Viitatut asiakirjat
dates-named = Mainitut päivämäärät
timetable-by-date = määräaika: { $date }

## The plan

plan-eu-plan-thb-2005 = EU:n suunnitelma parhaista käytännöistä, normeista ja menettelyistä ihmiskaupan torjumiseksi ja ehkäisemiseksi
chapter-1 = EU:n toimien koordinointi
chapter-2 = Ongelman kartoittaminen
chapter-3 = Ihmiskaupan ehkäiseminen
chapter-4 = Kysynnän vähentäminen
chapter-5 = Tutkinta ja syytteeseenpano
chapter-6 = Ihmiskaupan uhrien suojelu ja tukeminen
chapter-7 = Paluu ja uudelleenkotoutuminen
chapter-8 = Ulkosuhteet
plan-title = Vuoden 2005 suunnitelma vuotta myöhemmin
plan-lead = { $n } toimenpiteen edistyminen neuvoston asiakirjan mukaan ({ $date }).
plan-description = EU:n suunnitelman { $n } toimenpiteen edistyminen.
plan-overdue = määräaika ylitetty: määräaika on kulunut umpeen eikä toimenpidettä ole toteutettu
plan-late = myöhässä: määräaika on ylitetty tai toimenpide on asiakirjan mukaan viivästynyt
plan-list = Luettelona
print = Tulosta
glance = Yhdellä silmäyksellä
glance-hint = Punainen kulma: määräaika ylitetty ({ $date }).
glance-more = Miten ”määräaika ylitetty” on määritelty
anyone = Kaikki vastuutahot
board-shown =
    { $n ->
        [one] { $n } toimenpide (yhteensä { $total })
       *[other] { $n } toimenpidettä (yhteensä { $total })
    }
chapter-done = toteutettu tai toistuva: { $n }/{ $total }
fig-late =
    { $count ->
        [one] toimenpide oli myöhässä (määräaika ylitetty tai viivästynyt); toimenpiteitä on { $n }
       *[other] toimenpidettä oli myöhässä (määräaika ylitetty tai viivästynyt); toimenpiteitä on { $n }
    }

## Countries, organisations, documents and programmes

a-to-z = A–Ö
about-state = Tietoa tästä maasta
reported-by-state = Tämän jäsenvaltion ilmoittamat
place-empty = Ei mainita missään hankkeessa, sopimuksessa tai yhteistyöaskeleessa.
place-description = { $name }: { $projects }, { $agreements } ja { $steps }.
largest-projects = Suurimmat hankkeet
amounts-h = Rahamäärät vuosittain
amounts-by-year = Ilmoitetut rahamäärät hankkeen alkamisvuoden mukaan
amounts-hint = Hankkeen koko rahamäärä näytetään, vaikka se kattaisi myös muita maita tai organisaatioita.
by-theme = Hankkeet aiheittain
who-else = Ketkä muut osallistuvat
who-organisations = Näiden hankkeiden organisaatiot
roles = Roolit
roles-hint = Organisaatiolla voi olla yhdessä hankkeessa useita rooleja.
regions-note-h = Ei mukana tällä sivulla
regions-note = Merkintöjä, joissa mainitaan vain alue, ei lasketa tässä. Rekisterissä alueita ei ole jaettu maihin. Alueet, joihin tämä maa kuuluu:
regions-note-with = Tämän maan ja niiden alueiden hankkeet, joihin maa kuuluu
organisation-find = Etsi organisaatio
organisation-types = Organisaatioiden tyypit
documents = Asiakirjat
documents-sources = Rekisterin lähteet
documents-cited = Asiakirjat, joihin merkinnöissä viitataan
document-holds = Mitä rekisterissä on tästä asiakirjasta
document-cited-only = Rekisterissä ei ole yhtään merkintää tästä asiakirjasta. Siihen viitataan merkinnöissä.
originator = Antaja
without-country = Ei maata
without-agency = Ei EU:n virastoa
without-date = Ei päivämäärää
without-amount = Ei rahamäärää
caveats = Mitä asiakirjassa sanotaan sen tiedoista
programmes = Ohjelmat
regions = Alueet
region-countries = Tämän alueen maat
region-part-of = Laajemmat alueet
exchange-rates = Vaihtokurssit
exchange-rates-p = Euroopan keskuspankin keskikurssit. Ilmoitetut rahamäärät muunnetaan niillä euroiksi.
rate-units = Yksikköä euroa kohti
closed-lists = Arvoluettelot
closed-lists-p = Arvot, joita kentillä ja suodattimilla voi olla, ja niiden merkitys.
list-code = Koodi
list-label = Nimi
list-meaning = Merkitys

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } merkintä vastaa hakua
       *[other] { $n } merkintää vastaa hakua
    }
search-all = Kaikki
search-did-you-mean = Tarkoititko:
search-entries = Maat, organisaatiot ja asiakirjat
search-how = Miten haku toimii
search-how-p = Tulokset sisältävät kaikki hakusanat missä tahansa muodossa: sanalla ”trafficked” löytyy myös ”trafficking”. Lainausmerkeillä haetaan sanayhdistelmää ja asteriskilla samalla tavalla alkavia sanoja.
search-api = Haku API:n kautta
changes = Muutokset
changes-p = Rekisteri kasvaa numeroituina versioina. Mitään ei korvata: jokainen aiempi tilanne voidaan näyttää.
changes-changed =
    { $n ->
        [one] Muutettu { $n } merkintä
       *[other] Muutettu { $n } merkintää
    }
changes-removed =
    { $n ->
        [one] Poistettu { $n } merkintä
       *[other] Poistettu { $n } merkintää
    }
changes-none = Vain viitetietoja muutettu
past-banner = Näkyvissä on rekisterin aiempi tilanne: { $date } (versio { $n }).
past-latest = Näytä viimeisin tilanne
error-missing = Tätä sivua ei ole
error-gone = Tämä merkintä on poistettu
error-invalid = Tätä osoitetta ei voida lukea
error-unavailable = Rekisteri on tilapäisesti poissa käytöstä
error-failed = Tapahtui virhe
error-without = Näytä sivu ilman näitä suodattimia
error-similar = Samankaltaisia tunnisteita:
error-last = Näytä merkinnän viimeisin sisältö:
error-home = Etusivu
error-instance = Jos otat yhteyttä, ilmoita tämä pyynnön numero:

## About the data

foot-developers = Kehittäjille
about-toc = Tällä sivulla
about-lead = Rekisteri sisältää sen, mitä kahdessa neuvoston asiakirjassa raportoidaan: yksi merkintä kutakin riviä kohti. Merkintöjen sivuilla alkuperäinen teksti on rekisterin arvojen vieressä, joten kuka tahansa voi tarkistaa ne.
about-sources = Lähteet
about-sources-p = Tiedot, luvut ja nimet ovat peräisin asiakirjoista. Tiivistelmät on kirjoitettu rekisteriä varten. Jos asiakirja on ristiriidassa itsensä kanssa, molemmat versiot säilytetään ja asiasta kerrotaan huomautuksessa.
about-method = Menetelmä
about-once = Rahamäärät lasketaan kerran
about-once-p = Kunkin rahamäärän alkuperäinen valuutta ja tyyppi säilytetään. Määrä muunnetaan euroiksi Euroopan keskuspankin keskikurssilla hankkeen alkamisvuodelta. Jos hankkeesta on useita ilmoituksia, jokainen ilmoitus on oma merkintänsä, mutta summissa hanke lasketaan kerran. Pelkästään haettuja rahamääriä ei koskaan lasketa mukaan.
about-once-n = Laskettava rahamäärä on { $n } hankkeella, kun hankkeita on { $total }, joten summat osoittavat, mitä on ilmoitettu, eivät sitä, mitä on käytetty.
about-overdue-p = Toimenpiteen määräaika on ylitetty, jos se kului umpeen ennen neuvoston asiakirjan päivämäärää eikä toimenpiteen tilanne ole ”Toteutettu”. Myöhässä oleviin kuuluvat myös toimenpiteet, jotka ovat asiakirjan mukaan viivästyneet.
about-dates = Päivämäärät
about-dates-p = Päivämäärät ovat yhtä tarkkoja kuin asiakirjassa: vuosi, vuodenaika, kuukausi, päivä tai aikaväli. Kysymysmerkki tarkoittaa, että tulkinta on epävarma.
about-countries-p = Merkinnässä luetellaan maat, joita rivi koskee, ei maata, joka on ilmoittanut sen. Maaryhmät ovat alueita, eikä niitä jaeta.
about-limits = Datan rajoitukset
about-limits-end = Data päättyy asiakirjoihin. Siitä ei ilmene, mitä myöhemmin tapahtui.
about-limits-reported = Data kattaa vain sen, mitä on ilmoitettu. Jäsenvaltiot päättivät itse, mitä ja kuinka yksityiskohtaisesti ne ilmoittivat. Maa, josta on vain vähän merkintöjä, voi silti olla hyvin aktiivinen.
about-limits-cells = Jotkin rivit ovat lähteessä vioittuneita. Puuttuvat solut ovat tässä tyhjiä, ja niistä on huomautus.
about-files = Ladattavat tiedostot
about-files-p = Kaikki tiedostot kuvauksineen Frictionless-datapakettina. Myös minkä tahansa suodatetun luettelon voi ladata.
about-api = REST ja GraphQL
about-api-p = Sivun tiedot saa lisäämällä sen osoitteeseen /v1.
about-docs = Oppaat
about-feeds = Muutokset ja syötteet
about-feeds-p = Muutokset julkaistaan numeroituina versioina. Nykyinen versio on { $n }. Minkä tahansa luettelon voi näyttää aiemman päivän tilanteessa.
about-licence = Lisenssi ja viittaaminen
about-licence-p = Tietoja saa käyttää uudelleen, kun lähde mainitaan. Viittaa merkintään sen pysyvällä linkillä ja versiolla. Jokaisen merkinnän sivulla on valmis lähdeviite.
about-borders = Kartan rajat: Natural Earth, vapaasti käytettävissä. Ne eivät ilmaise kantaa minkään alueen asemaan.
access-h = Saavutettavuus
access-level = Sivut noudattavat verkkosisällön saavutettavuusohjeita (WCAG) 2.2, taso AA.
access-tested = Niitä testataan axe-työkalulla, näppäimistöllä, ilman komentosarjoja, vaaleilla ja tummilla väreillä sekä pienillä näytöillä.
access-known = Niitä ei ole testattu kaikilla selaimilla ja ruudunlukuohjelmilla. Kerro meille, jos jokin ei toimi.
access-tables = Jokaisen kaavion ja kartan vieressä on taulukko tai luettelo, jossa on samat luvut.
privacy-h = Tietosuoja
privacy-cookies = Sivut eivät aseta evästeitä eivätkä tallenna mitään selaimeen.
privacy-third = Ne eivät lataa mitään muilta sivustoilta.
privacy-log = Ylläpitäjän lokissa voi olla lyhyen aikaa pyyntöjen osoitteita vikojen löytämistä varten.
privacy-people = Rekisteri ei sisällä uhrien eikä virkamiesten henkilötietoja.
publisher = Julkaisija
publisher-none = Tämän rekisterin ylläpitäjä
