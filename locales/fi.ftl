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
