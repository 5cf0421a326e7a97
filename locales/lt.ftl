# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = ES veiksmai kovojant su prekyba žmonėmis
skip = Pereiti prie pagrindinio turinio
lang = Kalba
menu = Pagrindinė

## Search

search = Ieškoti
search-label = Ieškoti registre
placeholder = Šalis arba raktažodis
try = Pavyzdžiui

## Navigation

nav-plan = 2005 m. planas
nav-projects = Projektai
nav-agreements = Susitarimai
nav-cooperation = Bendradarbiavimas
nav-countries = Šalys
nav-organisations = Organizacijos
nav-data = Duomenys ir API

## Front page: introduction

hero = ES veiksmai kovojant su prekyba žmonėmis – eilutė po eilutės
lead = Viešas registras, kuriame pateikiama { $records } veiksmų, projektų, susitarimų ir bendradarbiavimo žingsnių, apie kuriuos pranešta dviejuose Tarybos dokumentuose. Prie kiekvieno įrašo nurodytas dokumentas ir eilutė, iš kurių jis paimtas.

## Front page: key figures

fig-label = Pagrindiniai skaičiai
fig-records =
    { $count ->
        [one] įrašas iš dviejų Tarybos dokumentų
        [few] įrašai iš dviejų Tarybos dokumentų
        [many] įrašo iš dviejų Tarybos dokumentų
       *[other] įrašų iš dviejų Tarybos dokumentų
    }
fig-money =
    { $total ->
        [one] nurodyta dėl { $n } iš { $total } projekto, kiekvienas skaičiuojamas vieną kartą
        [few] nurodyta dėl { $n } iš { $total } projektų, kiekvienas skaičiuojamas vieną kartą
        [many] nurodyta dėl { $n } iš { $total } projekto, kiekvienas skaičiuojamas vieną kartą
       *[other] nurodyta dėl { $n } iš { $total } projektų, kiekvienas skaičiuojamas vieną kartą
    }
fig-countries =
    { $count ->
        [one] įrašuose paminėta šalis
        [few] įrašuose paminėtos šalys
        [many] įrašuose paminėtos šalies
       *[other] įrašuose paminėtų šalių
    }
fig-force =
    { $count ->
        [one] galiojantis susitarimas ({ $date })
        [few] galiojantys susitarimai ({ $date })
        [many] galiojančio susitarimo ({ $date })
       *[other] galiojančių susitarimų ({ $date })
    }
fig-overdue =
    { $count ->
        [one] iš { $n } 2005 m. plano veiksmų nebuvo laiku įvykdytas ({ $date })
        [few] iš { $n } 2005 m. plano veiksmų nebuvo laiku įvykdyti ({ $date })
        [many] iš { $n } 2005 m. plano veiksmų nebuvo laiku įvykdyta ({ $date })
       *[other] iš { $n } 2005 m. plano veiksmų nebuvo laiku įvykdyta ({ $date })
    }

## Map

map-h = Kur tai vyksta
map-p = Projektų, susitarimų ir bendradarbiavimo žingsnių, kuriuose minima kiekviena šalis, skaičius. Šalys, kurios tik pranešė apie įrašą, neįskaičiuojamos.
map-table = Dažniausiai minimos šalys
map-all =
    { $n ->
        [one] { $n } šalies sąrašas
        [few] Visų { $n } šalių sąrašas
        [many] { $n } šalies sąrašas
       *[other] Visų { $n } šalių sąrašas
    }
map-none = Nėra
map-note = Tokie regionai kaip „Vakarų Balkanai“ į šalis neskaidomi.
map-xk = Kosovas: Šis pavadinimas nekeičia pozicijų dėl statuso ir atitinka JT ST rezoliuciją 1244/1999 bei TTT nuomonę dėl Kosovo nepriklausomybės deklaracijos.
map-ps = Palestina: Šis pavadinimas nelaikomas Palestinos Valstybės pripažinimu ir nedaro poveikio atskirų valstybių narių pozicijoms šiuo klausimu.

## Tables and charts

col-country = Šalis
col-all = Iš viso
col-projects = Projektai
col-agreements = Susitarimai
col-cooperation = Bendradarbiavimas
head-name = Pavadinimas
head-records = Įrašai
head-year = Metai
chart-table = Rodyti kaip lentelę
chart-summary = { $title }, { $first }–{ $last } m. Didžiausia reikšmė: { $value } ({ $year } m.).

## Front page: kinds of record

kinds-h = Keturios įrašų rūšys
kinds-action = 2005 m. plano veiksmai
kinds-project = Projektai
kinds-agreement = Susitarimai
kinds-cooperation = Bendradarbiavimo žingsniai
kinds-action-p = Ką ES planavo ({ $planned }) ir kiek pasiekė ({ $reported }).
kinds-project-p = Mokymas, kampanijos, pagalba ir moksliniai tyrimai, apie kuriuos pranešė valstybės narės ir Komisija.
kinds-agreement-p = Valstybių, ES agentūrų ir kitų įstaigų susitarimai – nuo pirmųjų ryšių iki įsigaliojimo.
kinds-cooperation-p = ES agentūrų žingsniai su datomis: klausimynai, derybos, vizitai, sprendimai.
by-status = Pagal būseną
by-year = Pagal pradžios metus
by-stage = Pagal etapą
by-agency = Pagal agentūrą

## Front page: browse

browse-h = Naršyti registrą
browse-country = Pagal šalį
browse-organisation = Pagal organizaciją
browse-theme = Pagal temą
browse-document = Pagal dokumentą
all-countries = Visos šalys
all-organisations = Visos organizacijos
all-projects = Visi projektai
all-documents = Visi dokumentai
records-n =
    { $n ->
        [one] { $n } įrašas
        [few] { $n } įrašai
        [many] { $n } įrašo
       *[other] { $n } įrašų
    }

## Front page: example row

example-h = Eilutės pavyzdys
example-rate = { $amount }, kursas – { $rate } už eurą
facts-original = Originalo tekstas
facts-register = Registre

## Changes

changes-h = Naujausi pakeitimai
changes-rev = Versija { $n }
changes-added =
    { $n ->
        [one] Pridėtas { $n } įrašas
        [few] Pridėti { $n } įrašai
        [many] Pridėta { $n } įrašo
       *[other] Pridėta { $n } įrašų
    }
changes-including = Be kita ko
changes-feed = Prenumeruoti pakeitimus („Atom“ kanalas)
changes-all = Visi pakeitimai

## Use the data

data-h = Naudotis duomenimis
data-p = Visi registro duomenys yra atvirieji. Juos galima pakartotinai naudoti nurodžius šaltinį (CC BY 4.0).
data-rest = REST
data-rest-p = Sąrašai, filtrai, bendros sumos ir istorija JSON formatu.
data-graphql = GraphQL
data-graphql-p = Viskas, ko reikia vienam ekranui, viena užklausa ir su tais pačiais filtrais.
data-files = Rinkmenos
data-files-p = Bet kuris sąrašas CSV, XLSX arba NDJSON formatu arba viskas vienoje rinkmenoje.
data-zip = Visas registras (ZIP)
copy = Kopijuoti
copied = Nukopijuota
million = mln.

## Footer

foot-data = Atvirieji duomenys
foot-help = Apie registrą
foot-revision = Versija { $n }, { $date }
foot-about = Apie duomenis
foot-access = Prieinamumas
foot-privacy = Privatumas: jokių slapukų, jokio sekimo
foot-licence = Duomenys: CC BY 4.0
foot-contact = Kontaktai
foot-errors = API klaidos

## Values

not-stated = Nenurodyta
yes = Taip
no = Ne

## Filters and groupings

dimension-plan = Planas
dimension-chapter = Skyrius
dimension-objective = Tikslas
dimension-code = Veiksmo kodas
dimension-responsible = Atsakinga organizacija
dimension-country = Šalis
dimension-country-role = Šalies vaidmuo
dimension-region = Regionas
dimension-organisation = Organizacija
dimension-role = Organizacijos vaidmuo
dimension-funder = Finansuotojas
dimension-lead = Vadovaujanti organizacija
dimension-partner = Partneris
dimension-reporter = Pranešė
dimension-document = Dokumentas
dimension-agency = ES agentūra
dimension-type = Susitarimo rūšis
dimension-stage = Etapas
dimension-status = Būsena
dimension-kind = Žingsnio rūšis
dimension-record-kind = Įrašo rūšis
dimension-form = Veiklos forma
dimension-theme = Tema
dimension-programme = Programa
dimension-directorate-general = Generalinis direktoratas
dimension-timetable-kind = Tvarkaraštis
dimension-milestone = Svarbus etapas
dimension-milestone-year = Svarbaus etapo metai
dimension-year = Metai
dimension-ongoing = Vykdoma
dimension-overdue = Praleistas terminas
dimension-late = Vėluojama
dimension-overdue-on = Terminas praleistas (data)
dimension-deadline-from = Terminas nuo
dimension-deadline-to = Terminas iki
dimension-milestone-from = Svarbus etapas nuo
dimension-milestone-to = Svarbus etapas iki
dimension-date-from = Data nuo
dimension-date-to = Data iki
dimension-start-from = Pradžia nuo
dimension-start-to = Pradžia iki
dimension-active-from = Vykdoma nuo
dimension-active-to = Vykdoma iki
dimension-in-force-on = Galioja (data)
dimension-amount-eur-from = Suma eurais nuo
dimension-amount-eur-to = Suma eurais iki
dimension-has-funding = Suma nurodyta
dimension-single-country = Tik viena šalis
dimension-include-regions = Įtraukti regionus, kuriems šalis priklauso
dimension-certain = Datos tikslios
dimension-first-report = Pirmas pranešimas
dimension-same-as = Pakartotinis pranešimas apie
dimension-agreement = Susitarimo žingsniai
dimension-q = Raktažodžiai

## Kinds, changes and access

list-kind = Įrašų rūšys
kind-action = Veiksmas
kind-project = Projektas
kind-agreement = Susitarimas
kind-cooperation = Bendradarbiavimo žingsnis
list-event = Pakeitimų rūšys
event-added = Pridėta
event-changed = Pakeista
event-removed = Pašalinta
list-access = Prieiga
access-public = Vieša
access-restricted = Ribota
list-suggestion-kind = Rezultatų rūšys
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

list-action-status = Veiksmo būsena
action-status-not-started = Nepradėtas
action-status-in-progress = Vykdomas
action-status-done = Įvykdytas
action-status-delayed = Vėluoja
action-status-recurring = Pasikartojantis
action-status-unknown = Nenurodyta
action-status-null = Nėra informacijos
list-timetable-kind = Tvarkaraštis
timetable-kind-by = Iki tam tikros datos
timetable-kind-ongoing = Nuolat
timetable-kind-recurring = Tam tikrais laiko tarpais
timetable-kind-as-soon-as-possible = Kuo greičiau
timetable-kind-none = Nėra tvarkaraščio
list-responsible-role = Atsakingos organizacijos vaidmuo
responsible-role-lead = Vadovavimas
responsible-role-support = Parama
responsible-role-coordinator = Koordinavimas

## Countries and organisations

list-country-role = Šalies vaidmuo
country-role-target = Atitinkama šalis
country-role-partner = Šalis partnerė
list-organisation-role = Organizacijos vaidmuo
organisation-role-lead = Vadovaujanti organizacija
organisation-role-promoter = Projekto vykdytojas
organisation-role-partner = Partneris
organisation-role-funder = Finansuotojas
organisation-role-participant = Dalyvis
list-organisation-type = Organizacijos rūšis
organisation-type-member-state = Valstybė narė
organisation-type-eu-institution = ES institucija arba tarnyba
organisation-type-eu-agency = ES agentūra
organisation-type-international-organisation = Tarptautinė organizacija
organisation-type-third-country-authority = ES nepriklausančios šalies institucija
organisation-type-national-authority = Valstybės narės institucija
organisation-type-ngo = Nevyriausybinė organizacija
organisation-type-academic = Universitetas arba mokslinių tyrimų institutas
organisation-type-private = Įmonė
organisation-type-network = Tinklas
organisation-type-plural-member-state = Valstybės narės
organisation-type-plural-eu-institution = ES institucijos ir tarnybos
organisation-type-plural-eu-agency = ES agentūros
organisation-type-plural-international-organisation = Tarptautinės organizacijos
organisation-type-plural-third-country-authority = ES nepriklausančių šalių institucijos
organisation-type-plural-national-authority = Valstybių narių institucijos
organisation-type-plural-ngo = Nevyriausybinės organizacijos
organisation-type-plural-academic = Universitetai ir mokslinių tyrimų institutai
organisation-type-plural-private = Įmonės
organisation-type-plural-network = Tinklai
organisation-european-union = Europos Sąjunga
organisation-european-parliament = Europos Parlamentas
organisation-council = Europos Sąjungos Taryba
organisation-european-commission = Europos Komisija
organisation-ecb = Europos Centrinis Bankas
organisation-olaf = Europos kovos su sukčiavimu tarnyba
organisation-europol = Europos Sąjungos teisėsaugos bendradarbiavimo agentūra
organisation-eurojust = Europos Sąjungos bendradarbiavimo baudžiamosios teisenos srityje agentūra
organisation-frontex = Europos sienų ir pakrančių apsaugos agentūra
organisation-fra = Europos Sąjungos pagrindinių teisių agentūra
organisation-cepol = Europos Sąjungos teisėsaugos mokymo agentūra
organisation-emsa = Europos jūrų saugumo agentūra
organisation-emcdda = Europos Sąjungos narkotikų agentūra
organisation-ecdc = Europos ligų prevencijos ir kontrolės centras
organisation-cfca = Europos žuvininkystės kontrolės agentūra
organisation-council-general-secretariat = Tarybos generalinis sekretoriatas
organisation-cosi = Nuolatinis operatyvinio bendradarbiavimo vidaus saugumo srityje komitetas
organisation-presidency = Tarybai pirmininkaujanti valstybė narė
organisation-sitcen = ES žvalgybos ir situacijų centras
organisation-member-states = Valstybės narės
organisation-europol-joint-supervisory-body = Europolo jungtinis priežiūros organas
organisation-eulex-kosovo = Europos Sąjungos teisinės valstybės misija Kosove
organisation-eupm-bih = Europos Sąjungos policijos misija Bosnijoje ir Hercegovinoje
organisation-eubam = ES pasienio pagalbos misija Moldovoje ir Ukrainoje

## Activities and funding

list-form-category = Veiklos forma
form-category-project = Projektas
form-category-training = Mokymas
form-category-conference = Konferencija
form-category-study-visit = Pažintinis vizitas
form-category-campaign = Kampanija
form-category-information-exchange = Keitimasis informacija
form-category-operational = Operatyvinis bendradarbiavimas
form-category-liaison = Ryšių palaikymas
form-category-joint-investigation = Bendras tyrimas
form-category-agreement = Susitarimas
form-category-legislation = Teisės aktai
form-category-strategy = Strategija arba politika
form-category-research = Moksliniai tyrimai
form-category-funding = Finansavimas
form-category-other = Kita
list-theme = Tema
theme-prevention = Prevencija
theme-protection = Apsauga
theme-prosecution = Baudžiamasis persekiojimas
theme-partnership = Partnerystė
theme-research = Moksliniai tyrimai
list-directorate-general = Generalinis direktoratas
directorate-general-home-affairs = Vidaus reikalai
directorate-general-enlargement = Plėtra
directorate-general-development-cooperation = Vystymasis ir bendradarbiavimas
directorate-general-justice-freedom-and-security = Teisingumas, laisvė ir saugumas
list-amount-role = Sumos rūšis
amount-role-total = Bendra suma
amount-role-eu = ES įnašas
amount-role-national = Nacionalinis įnašas
amount-role-cofinancing = Bendras finansavimas
amount-role-grant = Dotacija
amount-role-requested = Tik prašoma
amount-role-other = Kita
list-covers = Ką apima suma
covers-activity = Visą veiklą
covers-share = Vieno mokėtojo dalį
covers-programme = Visą programą
list-bound = Intervalo riba
bound-min = Mažiausia
bound-max = Didžiausia

## Agreements

list-agreement-type = Susitarimo rūšis
agreement-type-operational = Operatyvinis susitarimas
agreement-type-strategic = Strateginis susitarimas
agreement-type-working-arrangement = Darbinis susitarimas
agreement-type-cooperation-arrangement = Bendradarbiavimo tvarka
agreement-type-administrative-arrangement = Administracinis susitarimas
agreement-type-cooperation-agreement = Bendradarbiavimo susitarimas
agreement-type-memorandum-of-understanding = Susitarimo memorandumas
agreement-type-letter-of-intent = Ketinimų raštas
agreement-type-bilateral = Dvišalis susitarimas
agreement-type-multilateral = Daugiašalis susitarimas
agreement-type-other = Kita priemonė
list-stage = Susitarimo etapas
stage-contacts = Ryšiai
stage-negotiation = Derybos
stage-awaiting-signature = Laukiama pasirašymo
stage-signed = Pasirašytas
stage-in-force = Galioja
stage-on-hold = Sustabdytas
stage-declined = Atsisakyta
list-milestone-kind = Svarbus susitarimo etapas
milestone-kind-contacts-opened = Pirmieji ryšiai
milestone-kind-negotiations-opened = Derybų pradžia
milestone-kind-data-protection-report-finalised = Parengta duomenų apsaugos ataskaita
milestone-kind-data-protection-report-board-approval = Valdančioji taryba patvirtino duomenų apsaugos ataskaitą
milestone-kind-data-protection-report-council-approval = Taryba patvirtino duomenų apsaugos ataskaitą
milestone-kind-draft-finalised = Parengtas susitarimo projektas
milestone-kind-board-approval = Valdančioji taryba patvirtino susitarimo projektą
milestone-kind-council-approval = Taryba patvirtino susitarimo projektą
milestone-kind-signature = Pasirašymas
milestone-kind-ratification = Ratifikavimas
milestone-kind-entry-into-force = Įsigaliojimas
milestone-kind-termination = Galiojimo pabaiga

## Cooperation steps

list-cooperation-kind = Bendradarbiavimo žingsnio rūšis
cooperation-kind-contact = Ryšys arba susitikimas
cooperation-kind-questionnaire-sent = Klausimynas išsiųstas
cooperation-kind-questionnaire-received = Klausimynas gautas
cooperation-kind-study-visit = Pažintinis vizitas
cooperation-kind-fact-finding-mission = Faktų nustatymo misija
cooperation-kind-negotiation-meeting = Derybų posėdis
cooperation-kind-decision = Sprendimas
cooperation-kind-letter = Raštas
cooperation-kind-signature = Pasirašymas
cooperation-kind-ratification = Ratifikavimas
cooperation-kind-conference = Konferencija
cooperation-kind-project-support = Parama projektui
cooperation-kind-joint-analysis = Bendra analizė
cooperation-kind-research = Moksliniai tyrimai
cooperation-kind-training = Mokymas
cooperation-kind-other = Kitas žingsnis
list-cooperation-status = Bendradarbiavimo žingsnio būsena
cooperation-status-done = Įvykdyta
cooperation-status-planned = Planuojama
cooperation-status-ongoing = Vykdoma
cooperation-status-cancelled = Atšaukta

## Regions

region-accession-countries = Stojančiosios šalys
region-africa = Afrika
region-andes = Andai
region-asia = Azija
region-austria-neighbour-countries = Austrijos kaimyninės šalys
region-balkans = Balkanai
region-baltic-countries = Baltijos šalys
region-baltic-sea-region = Baltijos jūros regionas
region-black-sea-region = Juodosios jūros regionas
region-candidate-countries = Šalys kandidatės
region-central-america = Centrinė Amerika
region-central-asia = Vidurinė Azija
region-cis = Nepriklausomų valstybių sandrauga
region-east-asia = Rytų Azija
region-eastern-neighbours = Rytinės kaimynės
region-eu-southern-maritime-borders = Pietinės ES jūrų sienos
region-europe = Europa
region-european-periphery = Europos pakraštys
region-european-union = Europos Sąjunga
region-global = Visas pasaulis
region-great-lakes-region = Didžiųjų ežerų regionas
region-greater-mekong-sub-region = Didžiojo Mekongo paregionis
region-gulf-council-states = Persijos įlankos bendradarbiavimo tarybos valstybės
region-horn-of-africa = Somalio pusiasalis
region-ibero-america = Ibero-Amerika
region-latin-america-and-the-caribbean = Lotynų Amerika ir Karibai
region-neighbouring-countries = Kaimyninės šalys
region-nordic-countries = Šiaurės šalys
region-portuguese-speaking-countries = Portugališkai kalbančios šalys
region-puntland = Puntlandas
region-south-america = Pietų Amerika
region-south-asia = Pietų Azija
region-south-caucasus = Pietų Kaukazas
region-south-east-asia = Pietryčių Azija
region-south-east-europe = Pietryčių Europa
region-southern-africa = Pietinė Afrikos dalis
region-southern-cone = Pietinis kūgis
region-west-africa = Vakarų Afrika
region-western-balkans = Vakarų Balkanai

## Programmes

programme-aeneas = AENEAS (teminės programos „Migracija ir prieglobstis“ pirmtakė)
programme-agis = Nusikalstamumo prevencija ir kova su nusikalstamumu
programme-criminal-justice = Baudžiamasis teisingumas
programme-dci = Vystomojo bendradarbiavimo priemonė
programme-eidhr = Europos demokratijos ir žmogaus teisių rėmimo priemonė
programme-eu-readmission-fund = ES readmisijos fondas
programme-ipa = Pasirengimo narystei paramos priemonė
programme-isec = Nusikalstamumo prevencija ir kova su nusikalstamumu
programme-ifs = Stabilumo priemonė
programme-norwegian-cooperation = Norvegijos bendradarbiavimo programa ekonomikos augimui ir darniam vystymuisi Bulgarijoje skatinti
programme-polish-foreign-assistance = Lenkijos užsienio paramos programa
programme-return-fund = Europos grąžinimo fondas
programme-tacis = Techninė parama Nepriklausomų valstybių sandraugai
programme-taiex = Techninės paramos ir keitimosi informacija priemonė
programme-thematic-migration-asylum = Teminė programa „Migracija ir prieglobstis“
programme-thematic-ngos-civil-society = Nevyriausybinių organizacijų ir pilietinės visuomenės teminė programa

## Names of countries that differ from CLDR

country-cd = Kongo Demokratinė Respublika
country-cg = Kongas
country-mm = Mianmaras

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mln. €
date-since = pradžia: { $date }
date-until = pabaiga: { $date }
season-spring = { $year } m. pavasaris
season-summer = { $year } m. vasara
season-autumn = { $year } m. ruduo
season-winter = { $year } m. žiema
no-date = data nenurodyta

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projektas
        [few] { $n } projektai
        [many] { $n } projekto
       *[other] { $n } projektų
    }
count-projects-noun =
    { $n ->
        [one] projektas
        [few] projektai
        [many] projekto
       *[other] projektų
    }
count-agreements =
    { $n ->
        [one] { $n } susitarimas
        [few] { $n } susitarimai
        [many] { $n } susitarimo
       *[other] { $n } susitarimų
    }
count-agreements-noun =
    { $n ->
        [one] susitarimas
        [few] susitarimai
        [many] susitarimo
       *[other] susitarimų
    }
count-cooperation =
    { $n ->
        [one] { $n } bendradarbiavimo žingsnis
        [few] { $n } bendradarbiavimo žingsniai
        [many] { $n } bendradarbiavimo žingsnio
       *[other] { $n } bendradarbiavimo žingsnių
    }
count-cooperation-noun =
    { $n ->
        [one] bendradarbiavimo žingsnis
        [few] bendradarbiavimo žingsniai
        [many] bendradarbiavimo žingsnio
       *[other] bendradarbiavimo žingsnių
    }
count-actions =
    { $n ->
        [one] { $n } veiksmas
        [few] { $n } veiksmai
        [many] { $n } veiksmo
       *[other] { $n } veiksmų
    }
count-actions-noun =
    { $n ->
        [one] veiksmas
        [few] veiksmai
        [many] veiksmo
       *[other] veiksmų
    }
count-countries =
    { $n ->
        [one] { $n } šalis
        [few] { $n } šalys
        [many] { $n } šalies
       *[other] { $n } šalių
    }
count-organisations =
    { $n ->
        [one] { $n } organizacija
        [few] { $n } organizacijos
        [many] { $n } organizacijos
       *[other] { $n } organizacijų
    }
of-total = iš { $n }
reported-for = nurodyta dėl { $n } iš jų
counted-once = kiekvienas projektas skaičiuojamas vieną kartą
all-of = Visas sąrašas: { $records }
and-more = ir dar { $n }

## Lists

kinds-action-all = Veiksmai
results = Rezultatai
filters = Filtrai
skip-results = Pereiti prie rezultatų
filters-hint = Kiekvienoje grupėje įrašai turi atitikti vieną iš pasirinktų reikšmių. Kiekvienas skaičius rodo, kiek įrašų būtų iš viso, jei grupėje būtų pasirinkta tik ta reikšmė.
filters-selected = Pasirinkta: { $n }
filters-more = Dar { $n }
filters-find = Ieškoti: { $name }
filters-lookup = Ieškoti kitų
filters-other = Kitos galimybės
show-projects = Rodyti projektus
show-agreements = Rodyti susitarimus
show-cooperation = Rodyti bendradarbiavimo žingsnius
show-actions = Rodyti veiksmus
range-start = Pradžia
range-active = Vykdymo laikotarpis
range-amount = Suma eurais
range-milestone = Svarbaus etapo data
range-date = Data
range-deadline = Terminas
range-from = nuo
range-to = iki
chips = Taikomi filtrai
chips-clear = Išvalyti viską
chips-or = arba
chips-not = ne
chips-remove = Pašalinti filtrą:
sort-by = Tvarka:
sort-document = Kaip dokumente
sort-amount-desc = Pradedant didžiausia suma
sort-amount = Pradedant mažiausia suma
sort-start-desc = Pradedant vėliausia pradžia
sort-start = Pradedant anksčiausia pradžia
sort-title = Pavadinimas
sort-milestone-desc = Pradedant naujausiu svarbiu etapu
sort-milestone = Pradedant seniausiu svarbiu etapu
sort-date-desc = Pradedant vėliausia data
sort-date = Pradedant anksčiausia data
sort-deadline-desc = Pradedant vėliausiu terminu
sort-deadline = Pradedant anksčiausiu terminu
sort-code = Numeris
as-of = Padėtis
as-of-hint = Rodyti registrą, koks jis buvo pasirinktos dienos pabaigoje.
show = Rodyti
list-shown = { $first }–{ $last } iš { $total }
list-caption = { $kind }, { $page } puslapis iš { $pages }
pages = Puslapiai
page = Puslapis
page-previous = Ankstesnis puslapis
page-next = Kitas puslapis
use-data = Naudotis šiais duomenimis
download = Atsisiųsti
download-all = Visi rezultatai ({ $records }) šia tvarka.
use-rest = Šio rodinio REST užklausa
use-graphql = Šio rodinio „GraphQL“ užklausa
faults =
    { $n ->
        [one] Nepaisyta { $n } filtro.
        [few] Nepaisyta { $n } filtrų.
        [many] Nepaisyta { $n } filtro.
       *[other] Nepaisyta { $n } filtrų.
    }
nothing = Niekas neatitinka visų šių filtrų
nothing-remove = Kad būtų rodomi rezultatai, reikia pašalinti vieną filtrą:
nothing-way = Be „{ $name }“
nothing-search = Ieškoti visuose įrašuose
chart-projects-by-year = Projektai pagal pradžios metus
chart-agreements-by-year = Susitarimai pagal naujausio svarbaus etapo metus
chart-signatures-by-year = Pasirašymai pagal metus
chart-cooperation-by-year = Bendradarbiavimo žingsniai pagal metus
chart-actions-by-year = Veiksmai pagal termino metus
chart-top-countries = Dažniausiai minimos šalys
chart-top-kinds = Dažniausios žingsnių rūšys
chart-top-responsible = Dažniausiai atsakingos įstaigos
chart-undated =
    { $n ->
        [one] { $n } įrašas be datos
        [few] { $n } įrašai be datos
        [many] { $n } įrašo be datos
       *[other] { $n } įrašų be datos
    }
chart-empty = Datų nenurodyta
head-project = Projektas
head-countries = Šalys
head-period = Laikotarpis
head-amount = Suma
head-date = Data
head-title = Pavadinimas
head-milestone = Naujausias svarbus etapas su data
head-number = Nr.
head-responsible = Atsakinga įstaiga
head-partners = Partneriai
head-amount-role = Sumos rūšis
head-currency = Pradinė valiuta
head-rate = Valiutos kursas
head-euro = Eurais
repeat = pakartotinis pranešimas
amount-not-counted = neįskaičiuota
amount-requested = prašoma { $amount }
explain-h = Iš ko susideda bendra suma
explain-counted = Įskaičiuota į bendrą sumą
explain-why = Pastaba
list-not-counted = Priežastis, dėl kurios suma neįskaičiuota
not-counted-no-amount = Suma nenurodyta
not-counted-requested-or-other = Tik prašomos arba kitos sumos
not-counted-not-converted = Nėra vertės eurais: nežinomi metai arba valiutos kursas
not-counted-programme = Suma apima visą programą
not-counted-same-project = Įskaičiuotas kitas pranešimas apie tą patį projektą
not-counted-share-of-counted = Jau įskaičiuotos sumos dalis
not-counted-larger-share = Dalis didesnė už įskaičiuotą sumą
not-counted-same-payer = Įskaičiuotas kitas to paties mokėtojo įrašas
embed-h = Rodyti savo svetainėje
embed-p = Nukopijuokite šį kodą į savo puslapį. Duomenys bus nuolat atnaujinami.
amount-counts = įskaičiuota { $amount }

## Records

crumbs = Naršymo kelias
facts = Faktai
note = Redakcinė pastaba
original-show = Rodyti originalo tekstą
history = Istorija
history-json = Istorija JSON formatu
where = Kur
map-of = Žemėlapis: { $names }
source = Šaltinis
row = { $n } eilutė
cite = Cituoti ir naudoti pakartotinai
cite-link = Nuolatinė nuoroda
cite-text = Citata
funding = Finansavimas
amount-counted = Į bendras sumas įskaičiuota suma
rate-source = Europos Centrinis Bankas, { $year } m. vidurkis
rate-none = nereikalingas
rate-unknown = kursas nežinomas
reports-title =
    { $n ->
        [one] Vienas projektas, apie kurį pranešta { $n } kartą
        [few] Vienas projektas, apie kurį pranešta { $n } kartus
        [many] Vienas projektas, apie kurį pranešta { $n } karto
       *[other] Vienas projektas, apie kurį pranešta { $n } kartų
    }
reports-text =
    { $n ->
        [one] { $n } pranešimas skirtas tam pačiam projektui. Pranešimai laikomi atskirais įrašais, nes jie skiriasi. Bendrose sumose projektas skaičiuojamas vieną kartą.
        [few] { $n } pranešimai skirti tam pačiam projektui. Pranešimai laikomi atskirais įrašais, nes jie skiriasi. Bendrose sumose projektas skaičiuojamas vieną kartą.
        [many] { $n } pranešimo skirta tam pačiam projektui. Pranešimai laikomi atskirais įrašais, nes jie skiriasi. Bendrose sumose projektas skaičiuojamas vieną kartą.
       *[other] { $n } pranešimų skirta tam pačiam projektui. Pranešimai laikomi atskirais įrašais, nes jie skiriasi. Bendrose sumose projektas skaičiuojamas vieną kartą.
    }
report-this = šis įrašas
report-first = pirmas pranešimas
similar = Panašūs projektai
similar-hint = Projektai, kurių šalys, organizacijos arba programa sutampa su šio projekto, pradedant panašiausiu.
counterpart = Bendradarbiavimo partneris
parties = Susitarimo šalys
milestones = Svarbūs etapai
milestones-latest = Naujausi svarbūs etapai
durations-h = Kiek tai trunka
durations-since = Dienos nuo etapo „{ $milestone }“
durations-note = Dienų tarp tikslių datų mediana. Skliausteliuose – susitarimų skaičius.
milestones-hint = Punktyru pažymėta tai, kas dokumente nepaminėta.
not-reached = nepasiekta
steps-none = Apie bendradarbiavimo žingsnius nepranešta.
in-force-since = Galioja nuo: { $date }
agreements-also = Kiti susitarimai su tomis pačiomis šalimis
indicator = Rodiklis
progress = Pažanga
cited = Cituojami dokumentai
dates-named = Minimos datos
timetable-by-date = terminas: { $date }

## The plan

plan-eu-plan-thb-2005 = ES planas dėl prekybos žmonėmis prevencijai ir kovai su ja skirtų geriausios praktikos, standartų ir procedūrų
chapter-1 = ES veiksmų koordinavimas
chapter-2 = Problemos masto nustatymas
chapter-3 = Prekybos žmonėmis prevencija
chapter-4 = Paklausos mažinimas
chapter-5 = Tyrimas ir baudžiamasis persekiojimas
chapter-6 = Prekybos žmonėmis aukų apsauga ir parama joms
chapter-7 = Grąžinimas ir reintegracija
chapter-8 = Išorės santykiai
plan-title = 2005 m. planas po metų
plan-lead =
    { $n ->
        [one] { $n } veiksmo pažanga, kaip nurodyta Tarybos pranešime ({ $date }).
        [few] { $n } veiksmų pažanga, kaip nurodyta Tarybos pranešime ({ $date }).
        [many] { $n } veiksmo pažanga, kaip nurodyta Tarybos pranešime ({ $date }).
       *[other] { $n } veiksmų pažanga, kaip nurodyta Tarybos pranešime ({ $date }).
    }
plan-description =
    { $n ->
        [one] { $n } ES plano veiksmo pažanga.
        [few] { $n } ES plano veiksmų pažanga.
        [many] { $n } ES plano veiksmo pažanga.
       *[other] { $n } ES plano veiksmų pažanga.
    }
plan-overdue = praleistas terminas: terminas suėjo, o veiksmas neįvykdytas
plan-late = vėluojama: praleistas terminas arba pranešime nurodyta, kad veiksmas vėluoja
plan-list = Sąrašu
print = Spausdinti
glance = Trumpai
glance-hint = Raudonas kampas: praleistas terminas ({ $date }).
glance-more = Ką reiškia „praleistas terminas“
anyone = Visi
board-shown = Veiksmai: { $n } iš { $total }
chapter-done = Įvykdyta arba pasikartoja: { $n } iš { $total }
fig-late =
    { $count ->
        [one] iš { $n } veiksmų buvo vykdomas pavėluotai: praleistas terminas arba vėluojama
        [few] iš { $n } veiksmų buvo vykdomi pavėluotai: praleistas terminas arba vėluojama
        [many] iš { $n } veiksmų buvo vykdoma pavėluotai: praleistas terminas arba vėluojama
       *[other] iš { $n } veiksmų buvo vykdoma pavėluotai: praleistas terminas arba vėluojama
    }

## Countries, organisations, documents and programmes

a-to-z = Nuo A iki Ž
about-state = Apie šią šalį
reported-by-state = Pranešė ši valstybė narė
place-empty = Neminima jokiame projekte, susitarime ar bendradarbiavimo žingsnyje.
place-description = { $name }: { $projects }, { $agreements } ir { $steps }.
largest-projects = Didžiausi projektai
amounts-h = Sumos pagal metus
amounts-by-year = Nurodytos sumos pagal projekto pradžios metus
amounts-hint = Rodoma visa projekto suma, net jei ji apima ir kitas šalis ar organizacijas.
by-theme = Projektai pagal temą
who-else = Kas dar dalyvauja
who-organisations = Šių projektų organizacijos
roles = Vaidmenys
roles-hint = Viename projekte organizacija gali turėti kelis vaidmenis.
regions-note-h = Neįtraukta į šį puslapį
regions-note = Įrašai, kuriuose minimas tik regionas, čia neįskaičiuojami. Registre regionai į šalis neskaidomi. Regionai, kuriems priklauso ši šalis:
regions-note-with = Šios šalies ir regionų, kuriems ji priklauso, projektai
organisation-find = Rasti organizaciją
organisation-types = Organizacijų rūšys
documents = Dokumentai
documents-sources = Registro šaltiniai
documents-cited = Įrašuose cituojami dokumentai
document-holds = Kas registre pateikta iš šio dokumento
document-cited-only = Registre nėra šio dokumento įrašų. Jis cituojamas įrašuose.
originator = Paskelbė
without-country = Be šalies
without-agency = Be ES agentūros
without-date = Be datos
without-amount = Be sumos
caveats = Kas dokumente sakoma apie jo duomenis
programmes = Programos
regions = Regionai
region-countries = Šio regiono šalys
region-part-of = Didesni regionai
exchange-rates = Valiutų kursai
exchange-rates-p = Vidutiniai Europos Centrinio Banko kursai. Pagal juos nurodytos sumos perskaičiuojamos eurais.
rate-units = Vienetų už eurą
closed-lists = Reikšmių sąrašai
closed-lists-p = Reikšmės, kurias gali turėti laukai ir filtrai, ir jų paaiškinimai.
list-code = Kodas
list-label = Pavadinimas
list-meaning = Paaiškinimas

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } įrašas atitinka užklausą
        [few] { $n } įrašai atitinka užklausą
        [many] { $n } įrašo atitinka užklausą
       *[other] { $n } įrašų atitinka užklausą
    }
search-all = Viskas
search-did-you-mean = Ar turėjote omenyje:
search-entries = Šalys, organizacijos ir dokumentai
search-how = Kaip veikia paieška
search-how-p = Rezultatuose yra visi įrašyti žodžiai bet kokia forma: pagal „trafficked“ randama ir „trafficking“. Frazei rasti naudojamos kabutės, o vienodai prasidedantiems žodžiams – žvaigždutė.
search-api = Ieškoti per API
changes = Pakeitimai
changes-p = Registras pildomas sunumeruotomis versijomis. Niekas neperrašoma: galima parodyti kiekvieną ankstesnę būklę.
changes-changed =
    { $n ->
        [one] Pakeistas { $n } įrašas
        [few] Pakeisti { $n } įrašai
        [many] Pakeista { $n } įrašo
       *[other] Pakeista { $n } įrašų
    }
changes-removed =
    { $n ->
        [one] Pašalintas { $n } įrašas
        [few] Pašalinti { $n } įrašai
        [many] Pašalinta { $n } įrašo
       *[other] Pašalinta { $n } įrašų
    }
changes-none = Pakeisti tik pagalbiniai duomenys
past-banner = Rodoma ankstesnė registro būklė: { $date } (versija { $n }).
past-latest = Rodyti naujausią būklę
error-missing = Šio puslapio nėra
error-gone = Šis įrašas pašalintas
error-invalid = Šio adreso neįmanoma perskaityti
error-unavailable = Registras laikinai neveikia
error-failed = Įvyko klaida
error-without = Rodyti puslapį be šių filtrų
error-similar = Panašūs identifikatoriai:
error-last = Rodyti paskutinę versiją:
error-home = Pradžios puslapis
error-instance = Kreipiantis į mus prašome nurodyti šį užklausos numerį:

## About the data

foot-developers = Programuotojams
about-toc = Šiame puslapyje
about-lead = Registre pateikiama tai, apie ką pranešta dviejuose Tarybos dokumentuose: po vieną kiekvienos eilutės įrašą. Įrašų puslapiuose šalia registro reikšmių rodomas originalo tekstas, kad kiekvienas galėtų jas patikrinti.
about-sources = Šaltiniai
about-sources-p = Faktai, skaičiai, vardai ir pavadinimai paimti iš dokumentų. Santraukos parengtos registrui. Jei dokumentas pats sau prieštarauja, paliekamos abi versijos ir tai nurodoma pastaboje.
about-method = Metodas
about-once = Sumos skaičiuojamos vieną kartą
about-once-p = Paliekama kiekvienos sumos pradinė valiuta ir rūšis. Ji perskaičiuojama eurais pagal Europos Centrinio Banko vidutinį metų, kuriais projektas prasideda, kursą. Jei apie projektą pranešta kelis kartus, kiekvienas pranešimas yra įrašas, bet bendrose sumose projektas skaičiuojamas vieną kartą. Sumos, kurių tik prašyta, niekada neįskaičiuojamos.
about-once-n =
    { $total ->
        [one] Įskaičiuojamą sumą turi { $n } iš { $total } projekto, todėl bendros sumos rodo, kiek nurodyta, o ne kiek išleista.
        [few] Įskaičiuojamą sumą turi { $n } iš { $total } projektų, todėl bendros sumos rodo, kiek nurodyta, o ne kiek išleista.
        [many] Įskaičiuojamą sumą turi { $n } iš { $total } projekto, todėl bendros sumos rodo, kiek nurodyta, o ne kiek išleista.
       *[other] Įskaičiuojamą sumą turi { $n } iš { $total } projektų, todėl bendros sumos rodo, kiek nurodyta, o ne kiek išleista.
    }
about-overdue-p = Veiksmo terminas praleistas, jei jis suėjo iki pranešimo datos, o veiksmo būsena nėra „Įvykdytas“. Vėluojantiems veiksmams priskiriami ir tie, kurie pranešime nurodyti kaip vėluojantys.
about-dates = Datos
about-dates-p = Datos yra tokios pat tikslios kaip dokumente: metai, metų laikas, mėnuo, diena arba laikotarpis. Klaustukas reiškia, kad aiškinimas nėra tikras.
about-countries-p = Įraše nurodomos šalys, su kuriomis susijusi jo eilutė, o ne apie jį pranešusi šalis. Šalių grupės yra regionai ir neskaidomos.
about-limits = Duomenų ribotumas
about-limits-end = Duomenys baigiasi kartu su dokumentais. Jie nerodo, kas įvyko vėliau.
about-limits-reported = Jie apima tik tai, apie ką pranešta. Valstybės narės pačios pasirinko, apie ką ir kaip išsamiai pranešti. Šalis, kurios įrašų nedaug, vis tiek gali būti labai aktyvi.
about-limits-cells = Kai kurios šaltinio eilutės pažeistos. Trūkstami langeliai čia tušti ir pateikiama pastaba.
about-files = Atsisiuntimas
about-files-p = Visos rinkmenos su aprašymais kaip „Frictionless“ duomenų paketas. Taip pat galima atsisiųsti bet kurį filtruotą sąrašą.
about-api = REST ir GraphQL
about-api-p = Norint gauti puslapio duomenis, prie jo adreso reikia pridėti /v1.
about-docs = Vadovai
about-feeds = Pakeitimai ir kanalai
about-feeds-p = Pakeitimai skelbiami kaip sunumeruotos versijos. Dabartinė versija – { $n }. Galima parodyti bet kurį sąrašą, koks jis buvo ankstesnę dieną.
about-licence = Licencija ir citavimas
about-licence-p = Duomenis galima pakartotinai naudoti nurodžius šaltinį. Cituojant įrašą reikia nurodyti jo nuolatinę nuorodą ir versiją. Kiekvieno įrašo puslapyje yra parengta citata.
about-borders = Žemėlapių sienos: „Natural Earth“, viešoji nuosavybė. Jos nereiškia jokios pozicijos dėl teritorijos statuso.
access-h = Prieinamumas
access-level = Puslapiai atitinka Žiniatinklio turinio prieinamumo gairių (WCAG) 2.2 AA lygį.
access-tested = Jie bandomi naudojant „axe“, klaviatūrą, be scenarijų, šviesiomis ir tamsiomis spalvomis bei mažuose ekranuose.
access-known = Jie nebuvo išbandyti su visomis naršyklėmis ir ekrano skaitytuvais. Jei kas nors neveikia, prašome mums pranešti.
access-tables = Prie kiekvienos diagramos ir žemėlapio pateikiama lentelė arba sąrašas su tais pačiais skaičiais.
privacy-h = Privatumas
privacy-cookies = Puslapiai nenaudoja slapukų ir nieko nesaugo naršyklėje.
privacy-third = Jie nieko neįkelia iš kitų svetainių.
privacy-log = Operatoriaus žurnale užklausų adresai gali būti trumpai saugomi gedimams nustatyti.
privacy-people = Registre nėra aukų ar pareigūnų asmens duomenų.
publisher = Leidėjas
publisher-none = Šio registro operatorius
