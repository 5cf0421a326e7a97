# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = EU-optreden tegen mensenhandel
skip = Naar de hoofdinhoud
lang = Taal
menu = Hoofdmenu

## Search

search = Zoeken
search-label = Zoeken in het register
placeholder = Land of trefwoord
try = Probeer

## Navigation

nav-plan = Plan van 2005
nav-projects = Projecten
nav-agreements = Overeenkomsten
nav-cooperation = Samenwerking
nav-countries = Landen
nav-organisations = Organisaties
nav-data = Gegevens en API

## Front page: introduction

hero = Het EU-optreden tegen mensenhandel, rij voor rij
lead = Een openbaar register van { $records } acties, projecten, overeenkomsten en samenwerkingsstappen uit twee Raadsdocumenten. Bij elke vermelding staan het document en de rij waaruit zij afkomstig is.

## Front page: key figures

fig-label = Kerncijfers
fig-records =
    { $count ->
        [one] vermelding uit twee Raadsdocumenten
       *[other] vermeldingen uit twee Raadsdocumenten
    }
fig-money =
    { $total ->
        [one] opgegeven voor { $n } van { $total } project, elk eenmaal geteld
       *[other] opgegeven voor { $n } van de { $total } projecten, elk eenmaal geteld
    }
fig-countries =
    { $count ->
        [one] land dat in de vermeldingen wordt genoemd
       *[other] landen die in de vermeldingen worden genoemd
    }
fig-force =
    { $count ->
        [one] overeenkomst van kracht ({ $date })
       *[other] overeenkomsten van kracht ({ $date })
    }
fig-overdue =
    { $count ->
        [one] van de { $n } acties uit het plan van 2005 had in { $date } de termijn overschreden
       *[other] van de { $n } acties uit het plan van 2005 hadden in { $date } de termijn overschreden
    }

## Map

map-h = Waar het gebeurt
map-p = Aantal projecten, overeenkomsten en samenwerkingsstappen waarin elk land wordt genoemd. Landen die een vermelding alleen hebben gemeld, tellen niet mee.
map-table = Meest genoemde landen
map-all =
    { $n ->
        [one] Lijst van { $n } land
       *[other] Lijst van alle { $n } landen
    }
map-none = Geen
map-note = Regio’s zoals “Westelijke Balkan” worden niet in landen opgesplitst.
map-xk = Kosovo: deze benaming laat de standpunten over de status van Kosovo onverlet, en is in overeenstemming met Resolutie 1244/1999 van de VN-Veiligheidsraad en het advies van het Internationaal Gerechtshof over de onafhankelijkheidsverklaring van Kosovo.
map-ps = Palestina: deze benaming mag niet worden uitgelegd als een erkenning van een Palestijnse staat en laat de individuele standpunten van de lidstaten ter zake onverlet.

## Tables and charts

col-country = Land
col-all = Totaal
col-projects = Projecten
col-agreements = Overeenkomsten
col-cooperation = Samenwerking
head-name = Naam
head-records = Vermeldingen
head-year = Jaar
chart-table = Als tabel tonen
chart-summary = { $title }, { $first } tot en met { $last }. Hoogste waarde: { $value } in { $year }.

## Front page: kinds of record

kinds-h = Vier soorten vermeldingen
kinds-action = Acties uit het plan van 2005
kinds-project = Projecten
kinds-agreement = Overeenkomsten
kinds-cooperation = Samenwerkingsstappen
kinds-action-p = Wat de EU in { $planned } van plan was en hoever zij daarmee in { $reported } stond.
kinds-project-p = Opleiding, campagnes, hulp en onderzoek, gemeld door de lidstaten en de Commissie.
kinds-agreement-p = Overeenkomsten tussen staten, EU-agentschappen en andere organen, van de eerste contacten tot de inwerkingtreding.
kinds-cooperation-p = Stappen van EU-agentschappen, met data: vragenlijsten, onderhandelingen, bezoeken, besluiten.
by-status = Naar status
by-year = Naar beginjaar
by-stage = Naar fase
by-agency = Naar agentschap

## Front page: browse

browse-h = Door het register bladeren
browse-country = Naar land
browse-organisation = Naar organisatie
browse-theme = Naar thema
browse-document = Naar document
all-countries = Alle landen
all-organisations = Alle organisaties
all-projects = Alle projecten
all-documents = Alle documenten
records-n =
    { $n ->
        [one] { $n } vermelding
       *[other] { $n } vermeldingen
    }

## Front page: example row

example-h = Voorbeeldrij
example-rate = { $amount } tegen een koers van { $rate } per euro
facts-original = Oorspronkelijke tekst
facts-register = In het register

## Changes

changes-h = Laatste wijzigingen
changes-rev = Revisie { $n }
changes-added =
    { $n ->
        [one] { $n } vermelding toegevoegd
       *[other] { $n } vermeldingen toegevoegd
    }
changes-including = Waaronder
changes-feed = Abonneren op wijzigingen (Atom-feed)
changes-all = Alle wijzigingen

## Use the data

data-h = De gegevens gebruiken
data-p = Alle gegevens in het register zijn open. U mag ze hergebruiken mits u de bron vermeldt (CC BY 4.0).
data-rest = REST
data-rest-p = Lijsten, filters, totalen en geschiedenis als JSON.
data-graphql = GraphQL
data-graphql-p = Alles wat een scherm nodig heeft in één verzoek, met dezelfde filters.
data-files = Bestanden
data-files-p = Elke lijst als CSV, XLSX of NDJSON, of alles in één bestand.
data-zip = Volledig register (ZIP)
copy = Kopiëren
copied = Gekopieerd
million = miljoen

## Footer

foot-data = Open data
foot-help = Over het register
foot-revision = Revisie { $n }, { $date }
foot-about = Over de gegevens
foot-access = Toegankelijkheid
foot-privacy = Privacy: geen cookies, geen tracking
foot-licence = Gegevens: CC BY 4.0
foot-contact = Contact
foot-errors = API-fouten

## Values

not-stated = Niet vermeld
yes = Ja
no = Nee

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Hoofdstuk
dimension-objective = Doelstelling
dimension-code = Code van de actie
dimension-responsible = Verantwoordelijke organisatie
dimension-country = Land
dimension-country-role = Rol van het land
dimension-region = Regio
dimension-organisation = Organisatie
dimension-role = Rol van de organisatie
dimension-funder = Financier
dimension-lead = Leidende organisatie
dimension-partner = Partner
dimension-reporter = Gemeld door
dimension-document = Document
dimension-agency = EU-agentschap
dimension-type = Soort overeenkomst
dimension-stage = Fase
dimension-status = Status
dimension-kind = Soort stap
dimension-record-kind = Soort vermelding
dimension-form = Vorm van activiteit
dimension-theme = Thema
dimension-programme = Programma
dimension-directorate-general = Directoraat-generaal
dimension-timetable-kind = Tijdschema
dimension-milestone = Mijlpaal
dimension-milestone-year = Jaar van de mijlpaal
dimension-year = Jaar
dimension-ongoing = Lopend
dimension-overdue = Termijn overschreden
dimension-late = Te laat
dimension-overdue-on = Termijn overschreden op
dimension-deadline-from = Termijn vanaf
dimension-deadline-to = Termijn tot en met
dimension-milestone-from = Mijlpaal vanaf
dimension-milestone-to = Mijlpaal tot en met
dimension-date-from = Datum vanaf
dimension-date-to = Datum tot en met
dimension-start-from = Begin vanaf
dimension-start-to = Begin tot en met
dimension-active-from = Lopend vanaf
dimension-active-to = Lopend tot en met
dimension-in-force-on = Van kracht op
dimension-amount-eur-from = Bedrag in euro vanaf
dimension-amount-eur-to = Bedrag in euro tot en met
dimension-has-funding = Bedrag opgegeven
dimension-single-country = Slechts één land
dimension-include-regions = Regio’s rond het land meenemen
dimension-certain = Datums zeker
dimension-first-report = Eerste melding
dimension-same-as = Herhaalde melding van
dimension-agreement = Stappen van de overeenkomst
dimension-q = Trefwoorden

## Kinds, changes and access

list-kind = Soorten vermeldingen
kind-action = Actie
kind-project = Project
kind-agreement = Overeenkomst
kind-cooperation = Samenwerkingsstap
list-event = Soorten wijzigingen
event-added = Toegevoegd
event-changed = Gewijzigd
event-removed = Verwijderd
list-access = Toegang
access-public = Openbaar
access-restricted = Beperkt
list-suggestion-kind = Soorten resultaten
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

list-action-status = Status van een actie
action-status-not-started = Niet begonnen
action-status-in-progress = In uitvoering
action-status-done = Uitgevoerd
action-status-delayed = Vertraagd
action-status-recurring = Terugkerend
action-status-unknown = Niet vermeld
action-status-null = Geen informatie
list-timetable-kind = Tijdschema
timetable-kind-by = Voor een bepaalde datum
timetable-kind-ongoing = Doorlopend
timetable-kind-recurring = Met tussenpozen
timetable-kind-as-soon-as-possible = Zo spoedig mogelijk
timetable-kind-none = Geen tijdschema
list-responsible-role = Rol van een verantwoordelijke organisatie
responsible-role-lead = Leiding
responsible-role-support = Ondersteuning
responsible-role-coordinator = Coördinatie

## Countries and organisations

list-country-role = Rol van een land
country-role-target = Betrokken land
country-role-partner = Partnerland
list-organisation-role = Rol van een organisatie
organisation-role-lead = Leidende organisatie
organisation-role-promoter = Projectverantwoordelijke
organisation-role-partner = Partner
organisation-role-funder = Financier
organisation-role-participant = Deelnemer
list-organisation-type = Soort organisatie
organisation-type-member-state = Lidstaat
organisation-type-eu-institution = Instelling of dienst van de EU
organisation-type-eu-agency = EU-agentschap
organisation-type-international-organisation = Internationale organisatie
organisation-type-third-country-authority = Autoriteit van een derde land
organisation-type-national-authority = Autoriteit van een lidstaat
organisation-type-ngo = Niet-gouvernementele organisatie
organisation-type-academic = Universiteit of onderzoeksinstelling
organisation-type-private = Onderneming
organisation-type-network = Netwerk
organisation-type-plural-member-state = Lidstaten
organisation-type-plural-eu-institution = Instellingen en diensten van de EU
organisation-type-plural-eu-agency = EU-agentschappen
organisation-type-plural-international-organisation = Internationale organisaties
organisation-type-plural-third-country-authority = Autoriteiten van derde landen
organisation-type-plural-national-authority = Autoriteiten van lidstaten
organisation-type-plural-ngo = Niet-gouvernementele organisaties
organisation-type-plural-academic = Universiteiten en onderzoeksinstellingen
organisation-type-plural-private = Ondernemingen
organisation-type-plural-network = Netwerken
organisation-european-union = Europese Unie
organisation-european-parliament = Europees Parlement
organisation-council = Raad van de Europese Unie
organisation-european-commission = Europese Commissie
organisation-ecb = Europese Centrale Bank
organisation-olaf = Europees Bureau voor fraudebestrijding
organisation-europol = Agentschap van de Europese Unie voor samenwerking op het gebied van rechtshandhaving
organisation-eurojust = Agentschap van de Europese Unie voor justitiële samenwerking in strafzaken
organisation-frontex = Europees Grens- en kustwachtagentschap
organisation-fra = Bureau van de Europese Unie voor de grondrechten
organisation-cepol = Agentschap van de Europese Unie voor opleiding op het gebied van rechtshandhaving
organisation-emsa = Europees Agentschap voor maritieme veiligheid
organisation-emcdda = Drugsagentschap van de Europese Unie
organisation-ecdc = Europees Centrum voor ziektepreventie en -bestrijding
organisation-cfca = Europees Bureau voor visserijcontrole
organisation-council-general-secretariat = Secretariaat-generaal van de Raad
organisation-cosi = Permanent Comité operationele samenwerking op het gebied van de binnenlandse veiligheid
organisation-presidency = Voorzitterschap van de Raad
organisation-sitcen = EU-Inlichtingen- en situatiecentrum
organisation-member-states = Lidstaten
organisation-europol-joint-supervisory-body = Gemeenschappelijk controleorgaan van Europol
organisation-eulex-kosovo = Rechtsstaatmissie van de Europese Unie in Kosovo
organisation-eupm-bih = Politiemissie van de Europese Unie in Bosnië en Herzegovina
organisation-eubam = EU-missie voor bijstandverlening inzake grensbeheer in Moldavië en Oekraïne

## Activities and funding

list-form-category = Vorm van activiteit
form-category-project = Project
form-category-training = Opleiding
form-category-conference = Conferentie
form-category-study-visit = Studiebezoek
form-category-campaign = Campagne
form-category-information-exchange = Informatie-uitwisseling
form-category-operational = Operationele samenwerking
form-category-liaison = Verbindingsfunctionarissen
form-category-joint-investigation = Gemeenschappelijk opsporingsonderzoek
form-category-agreement = Overeenkomst
form-category-legislation = Wetgeving
form-category-strategy = Strategie of beleid
form-category-research = Onderzoek
form-category-funding = Financiering
form-category-other = Overige
list-theme = Thema
theme-prevention = Preventie
theme-protection = Bescherming
theme-prosecution = Vervolging
theme-partnership = Partnerschap
theme-research = Onderzoek
list-directorate-general = Directoraat-generaal
directorate-general-home-affairs = Binnenlandse Zaken
directorate-general-enlargement = Uitbreiding
directorate-general-development-cooperation = Ontwikkeling en Samenwerking
directorate-general-justice-freedom-and-security = Justitie, Vrijheid en Veiligheid
list-amount-role = Soort bedrag
amount-role-total = Totaal
amount-role-eu = EU-bijdrage
amount-role-national = Nationale bijdrage
amount-role-cofinancing = Medefinanciering
amount-role-grant = Subsidie
amount-role-requested = Alleen aangevraagd
amount-role-other = Overige
list-covers = Wat een bedrag dekt
covers-activity = Hele activiteit
covers-share = Aandeel van één betaler
covers-programme = Hele programma
list-bound = Grens van een bandbreedte
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Soort overeenkomst
agreement-type-operational = Operationele overeenkomst
agreement-type-strategic = Strategische overeenkomst
agreement-type-working-arrangement = Werkafspraken
agreement-type-cooperation-arrangement = Samenwerkingsregeling
agreement-type-administrative-arrangement = Administratieve regeling
agreement-type-cooperation-agreement = Samenwerkingsovereenkomst
agreement-type-memorandum-of-understanding = Memorandum van overeenstemming
agreement-type-letter-of-intent = Intentieverklaring
agreement-type-bilateral = Bilaterale overeenkomst
agreement-type-multilateral = Multilaterale overeenkomst
agreement-type-other = Ander instrument
list-stage = Fase van een overeenkomst
stage-contacts = Contacten
stage-negotiation = Onderhandeling
stage-awaiting-signature = Wacht op ondertekening
stage-signed = Ondertekend
stage-in-force = Van kracht
stage-on-hold = Aangehouden
stage-declined = Niet voortgezet
list-milestone-kind = Mijlpaal van een overeenkomst
milestone-kind-contacts-opened = Eerste contacten
milestone-kind-negotiations-opened = Onderhandelingen geopend
milestone-kind-data-protection-report-finalised = Verslag over gegevensbescherming voltooid
milestone-kind-data-protection-report-board-approval = Verslag over gegevensbescherming goedgekeurd door de raad van bestuur
milestone-kind-data-protection-report-council-approval = Verslag over gegevensbescherming goedgekeurd door de Raad
milestone-kind-draft-finalised = Ontwerp voltooid
milestone-kind-board-approval = Ontwerp goedgekeurd door de raad van bestuur
milestone-kind-council-approval = Ontwerp goedgekeurd door de Raad
milestone-kind-signature = Ondertekening
milestone-kind-ratification = Bekrachtiging
milestone-kind-entry-into-force = Inwerkingtreding
milestone-kind-termination = Einde van de geldigheid

## Cooperation steps

list-cooperation-kind = Soort samenwerkingsstap
cooperation-kind-contact = Contact of bijeenkomst
cooperation-kind-questionnaire-sent = Vragenlijst verzonden
cooperation-kind-questionnaire-received = Vragenlijst ontvangen
cooperation-kind-study-visit = Studiebezoek
cooperation-kind-fact-finding-mission = Onderzoeksmissie
cooperation-kind-negotiation-meeting = Onderhandelingsbijeenkomst
cooperation-kind-decision = Besluit
cooperation-kind-letter = Brief
cooperation-kind-signature = Ondertekening
cooperation-kind-ratification = Bekrachtiging
cooperation-kind-conference = Conferentie
cooperation-kind-project-support = Projectondersteuning
cooperation-kind-joint-analysis = Gezamenlijke analyse
cooperation-kind-research = Onderzoek
cooperation-kind-training = Opleiding
cooperation-kind-other = Andere stap
list-cooperation-status = Status van een samenwerkingsstap
cooperation-status-done = Uitgevoerd
cooperation-status-planned = Gepland
cooperation-status-ongoing = Lopend
cooperation-status-cancelled = Geannuleerd

## Regions

region-accession-countries = Toetredende landen
region-africa = Afrika
region-andes = Andes
region-asia = Azië
region-austria-neighbour-countries = Buurlanden van Oostenrijk
region-balkans = Balkan
region-baltic-countries = Baltische landen
region-baltic-sea-region = Oostzeegebied
region-black-sea-region = Zwarte Zeegebied
region-candidate-countries = Kandidaat-lidstaten
region-central-america = Midden-Amerika
region-central-asia = Centraal-Azië
region-cis = Gemenebest van Onafhankelijke Staten
region-east-asia = Oost-Azië
region-eastern-neighbours = Oostelijke buurlanden
region-eu-southern-maritime-borders = Zuidelijke zeegrenzen van de EU
region-europe = Europa
region-european-periphery = Europese periferie
region-european-union = Europese Unie
region-global = Wereldwijd
region-great-lakes-region = Gebied van de Grote Meren
region-greater-mekong-sub-region = Subregio van de Grote Mekong
region-gulf-council-states = Staten van de Samenwerkingsraad van de Golf
region-horn-of-africa = Hoorn van Afrika
region-ibero-america = Ibero-Amerika
region-latin-america-and-the-caribbean = Latijns-Amerika en het Caribisch gebied
region-neighbouring-countries = Buurlanden
region-nordic-countries = Noordse landen
region-portuguese-speaking-countries = Portugeessprekende landen
region-puntland = Puntland
region-south-america = Zuid-Amerika
region-south-asia = Zuid-Azië
region-south-caucasus = Zuidelijke Kaukasus
region-south-east-asia = Zuidoost-Azië
region-south-east-europe = Zuidoost-Europa
region-southern-africa = Zuidelijk Afrika
region-southern-cone = Zuidelijke Kegel
region-west-africa = West-Afrika
region-western-balkans = Westelijke Balkan

## Programmes

programme-aeneas = AENEAS (voorloper van het thematische programma “Migratie en asiel”)
programme-agis = Preventie en bestrijding van criminaliteit
programme-criminal-justice = Strafrecht
programme-dci = Financieringsinstrument voor ontwikkelingssamenwerking
programme-eidhr = Europees instrument voor democratie en mensenrechten
programme-eu-readmission-fund = EU-overnamefonds
programme-ipa = Instrument voor pretoetredingssteun
programme-isec = Preventie en bestrijding van criminaliteit
programme-ifs = Stabiliteitsinstrument
programme-norwegian-cooperation = Noors samenwerkingsprogramma voor economische groei en duurzame ontwikkeling in Bulgarije
programme-polish-foreign-assistance = Pools programma voor buitenlandse hulp
programme-return-fund = Europees Terugkeerfonds
programme-tacis = Technische bijstand aan het Gemenebest van Onafhankelijke Staten
programme-taiex = Instrument voor technische bijstand en informatie-uitwisseling
programme-thematic-migration-asylum = Thematisch programma “Migratie en asiel”
programme-thematic-ngos-civil-society = Thematisch programma voor ngo’s en het maatschappelijk middenveld

## Names of countries that differ from CLDR

country-cd = Democratische Republiek Congo
country-cg = Congo
country-mm = Myanmar

## Dates and amounts

euro = € { $amount }
euro-millions = € { $amount } miljoen
date-since = sinds { $date }
date-until = tot en met { $date }
season-spring = voorjaar { $year }
season-summer = zomer { $year }
season-autumn = najaar { $year }
season-winter = winter { $year }
no-date = geen datum

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } project
       *[other] { $n } projecten
    }
count-projects-noun =
    { $n ->
        [one] project
       *[other] projecten
    }
count-agreements =
    { $n ->
        [one] { $n } overeenkomst
       *[other] { $n } overeenkomsten
    }
count-agreements-noun =
    { $n ->
        [one] overeenkomst
       *[other] overeenkomsten
    }
count-cooperation =
    { $n ->
        [one] { $n } samenwerkingsstap
       *[other] { $n } samenwerkingsstappen
    }
count-cooperation-noun =
    { $n ->
        [one] samenwerkingsstap
       *[other] samenwerkingsstappen
    }
count-actions =
    { $n ->
        [one] { $n } actie
       *[other] { $n } acties
    }
count-actions-noun =
    { $n ->
        [one] actie
       *[other] acties
    }
count-countries =
    { $n ->
        [one] { $n } land
       *[other] { $n } landen
    }
count-organisations =
    { $n ->
        [one] { $n } organisatie
       *[other] { $n } organisaties
    }
of-total = (van { $n })
reported-for = opgegeven voor { $n } daarvan
counted-once = elk project eenmaal geteld
all-of = Alle { $records }
and-more = en nog { $n }

## Lists

kinds-action-all = Acties
results = Resultaten
filters = Filters
skip-results = Naar de resultaten
filters-hint = Een vermelding moet in elke groep overeenkomen met een van de geselecteerde waarden. Elk getal is het totaal als u in die groep alleen die waarde selecteert.
filters-selected = { $n } geselecteerd
filters-more = nog { $n }
filters-find = Zoeken: { $name }
filters-lookup = Andere opzoeken
filters-other = Andere keuzes
show-projects = Projecten tonen
show-agreements = Overeenkomsten tonen
show-cooperation = Samenwerkingsstappen tonen
show-actions = Acties tonen
range-start = Begin
range-active = Looptijd
range-amount = Bedrag in euro
range-milestone = Datum van de mijlpaal
range-date = Datum
range-deadline = Termijn
range-from = vanaf
range-to = tot en met
chips = Actieve filters
chips-clear = Alles wissen
chips-or = of
chips-not = behalve
chips-remove = Filter verwijderen:
sort-by = Sorteren op
sort-document = Volgorde van het document
sort-amount-desc = Hoogste bedrag
sort-amount = Laagste bedrag
sort-start-desc = Laatste begin
sort-start = Vroegste begin
sort-title = Titel
sort-milestone-desc = Laatste mijlpaal
sort-milestone = Vroegste mijlpaal
sort-date-desc = Laatste datum
sort-date = Vroegste datum
sort-deadline-desc = Laatste termijn
sort-deadline = Vroegste termijn
sort-code = Nummer
as-of = Stand op
as-of-hint = Het register tonen zoals het er aan het einde van een bepaalde dag uitzag.
show = Tonen
list-shown = { $first }–{ $last } van { $total }
list-caption = { $kind }, pagina { $page } van { $pages }
pages = Pagina’s
page = Pagina
page-previous = Vorige pagina
page-next = Volgende pagina
use-data = Deze gegevens gebruiken
download = Downloaden
download-all = Alle resultaten ({ $records }), in deze volgorde.
use-rest = REST-verzoek voor deze weergave
use-graphql = GraphQL-query voor deze weergave
faults =
    { $n ->
        [one] Eén filter is genegeerd.
       *[other] { $n } filters zijn genegeerd.
    }
nothing = Niets komt met al deze filters overeen
nothing-remove = Verwijder één filter om resultaten te zien:
nothing-way = Zonder “{ $name }”
nothing-search = In alle vermeldingen zoeken
chart-projects-by-year = Projecten naar beginjaar
chart-agreements-by-year = Overeenkomsten naar jaar van hun laatste mijlpaal
chart-signatures-by-year = Ondertekeningen per jaar
chart-cooperation-by-year = Samenwerkingsstappen naar jaar
chart-actions-by-year = Acties naar jaar van de termijn
chart-top-countries = Meest genoemde landen
chart-top-kinds = Meest voorkomende soorten stappen
chart-top-responsible = Vaakst verantwoordelijke organen
chart-undated =
    { $n ->
        [one] { $n } vermelding zonder datum
       *[other] { $n } vermeldingen zonder datum
    }
chart-empty = Geen datums opgegeven
head-project = Project
head-countries = Landen
head-period = Periode
head-amount = Bedrag
head-date = Datum
head-title = Titel
head-milestone = Laatste gedateerde mijlpaal
head-number = Nr.
head-responsible = Verantwoordelijk
head-partners = Partners
head-amount-role = Soort bedrag
head-currency = Oorspronkelijke valuta
head-rate = Wisselkoers
head-euro = In euro
repeat = herhaalde melding
amount-not-counted = niet meegeteld
amount-requested = { $amount } aangevraagd
explain-h = Hoe het totaal is opgebouwd
explain-counted = Meegeteld in het totaal
explain-why = Opmerking
list-not-counted = Reden waarom een bedrag niet meetelt
not-counted-no-amount = Geen bedrag opgegeven
not-counted-requested-or-other = Alleen aangevraagde of overige bedragen
not-counted-not-converted = Geen waarde in euro: jaar of wisselkoers onbekend
not-counted-programme = Het bedrag dekt een heel programma
not-counted-same-project = Een andere melding van hetzelfde project telt mee
not-counted-share-of-counted = Aandeel in een bedrag dat al meetelt
not-counted-larger-share = Aandeel groter dan het bedrag dat meetelt
not-counted-same-payer = Een andere vermelding voor dezelfde betaler telt mee
embed-h = Op uw website tonen
embed-p = Kopieer deze code naar uw pagina. De cijfers blijven actueel.
amount-counts = { $amount } meegeteld

## Records

crumbs = Kruimelpad
facts = Feiten
note = Redactionele opmerking
original-show = Oorspronkelijke tekst tonen
history = Geschiedenis
history-json = Geschiedenis als JSON
where = Waar
map-of = Kaart: { $names }
source = Bron
row = rij { $n }
cite = Citeren en hergebruiken
cite-link = Permanente link
cite-text = Bronvermelding
funding = Financiering
amount-counted = Bedrag dat in totalen meetelt
rate-source = Europese Centrale Bank, gemiddelde van { $year }
rate-none = niet nodig
rate-unknown = geen koers bekend
reports-title = Eén project, { $n } keer gemeld
reports-text =
    { $n ->
        [one] { $n } melding beschrijft dit project. In totalen telt het project eenmaal mee.
       *[other] { $n } meldingen beschrijven hetzelfde project. Zij blijven afzonderlijke vermeldingen omdat zij van elkaar verschillen. In totalen telt het project eenmaal mee.
    }
report-this = deze vermelding
report-first = eerste melding
similar = Vergelijkbare projecten
similar-hint = Projecten die landen, organisaties of een programma met dit project gemeen hebben, met de grootste overeenkomst eerst.
counterpart = Tegenpartij
parties = Partijen
milestones = Mijlpalen
milestones-latest = Laatste mijlpalen
durations-h = Hoelang het duurt
durations-since = Dagen sinds “{ $milestone }”
durations-note = Mediaan van het aantal dagen tussen exacte datums. Tussen haakjes: aantal overeenkomsten.
milestones-hint = Gestippeld: niet in het document vermeld.
not-reached = niet bereikt
steps-none = Geen samenwerkingsstappen gemeld.
in-force-since = Van kracht sinds { $date }
agreements-also = Andere overeenkomsten met dezelfde landen
indicator = Indicator
progress = Voortgang
cited = Aangehaalde documenten
dates-named = Genoemde datums
timetable-by-date = uiterlijk { $date }

## The plan

plan-eu-plan-thb-2005 = EU-plan inzake de beste praktijken, normen en procedures bij de voorkoming en bestrijding van mensenhandel
chapter-1 = Coördinatie van het EU-optreden
chapter-2 = In kaart brengen van het probleem
chapter-3 = Preventie van mensenhandel
chapter-4 = Vermindering van de vraag
chapter-5 = Opsporing en vervolging
chapter-6 = Bescherming en ondersteuning van slachtoffers van mensenhandel
chapter-7 = Terugkeer en re-integratie
chapter-8 = Externe betrekkingen
plan-title = Het plan van 2005, een jaar later
plan-lead = Voortgang van { $n } acties, zoals beschreven in de nota van de Raad van { $date }.
plan-description = Voortgang van { $n } acties uit het EU-plan.
plan-overdue = termijn overschreden: de termijn is verstreken en de actie is niet uitgevoerd
plan-late = te laat: termijn overschreden, of vertraagd volgens de nota
plan-list = Als lijst
print = Afdrukken
glance = In één oogopslag
glance-hint = Rode hoek: termijn overschreden op de datum van het document ({ $date }).
glance-more = Wanneer een termijn als overschreden geldt
anyone = Alle
board-shown = { $n } van { $total } acties
chapter-done = { $n } van { $total } uitgevoerd of terugkerend
fig-late =
    { $count ->
        [one] van de { $n } acties was te laat: termijn overschreden of vertraagd
       *[other] van de { $n } acties waren te laat: termijn overschreden of vertraagd
    }

## Countries, organisations, documents and programmes

a-to-z = A tot Z
about-state = Over dit land
reported-by-state = Gemeld door deze lidstaat
place-empty = Wordt in geen enkel project, geen enkele overeenkomst en geen enkele samenwerkingsstap genoemd.
place-description = { $name }: { $projects }, { $agreements } en { $steps }.
largest-projects = Grootste projecten
amounts-h = Bedragen per jaar
amounts-by-year = Opgegeven bedragen, naar beginjaar van het project
amounts-hint = Het volledige bedrag van een project wordt getoond, ook als het project andere landen of organisaties omvat.
by-theme = Projecten naar thema
who-else = Wie er nog meer bij betrokken is
who-organisations = Organisaties in deze projecten
roles = Rollen
roles-hint = Een organisatie kan in één project verschillende rollen hebben.
regions-note-h = Niet opgenomen op deze pagina
regions-note = Vermeldingen die alleen een regio noemen, tellen hier niet mee. Het register splitst regio’s niet in landen op. Regio’s rond dit land:
regions-note-with = Projecten van dit land en van de regio’s eromheen
organisation-find = Een organisatie zoeken
organisation-types = Soorten organisaties
documents = Documenten
documents-sources = Bronnen van het register
documents-cited = Documenten die in vermeldingen worden aangehaald
document-holds = Wat het register uit dit document bevat
document-cited-only = Het register bevat geen vermelding uit dit document. Het document wordt wel in vermeldingen aangehaald.
originator = Opgesteld door
without-country = Zonder land
without-agency = Zonder EU-agentschap
without-date = Zonder datum
without-amount = Zonder bedrag
caveats = Wat het document over zijn gegevens zegt
programmes = Programma’s
regions = Regio’s
region-countries = Landen in deze regio
region-part-of = Deel van
exchange-rates = Wisselkoersen
exchange-rates-p = Gemiddelde koersen van de Europese Centrale Bank. Hiermee worden opgegeven bedragen omgerekend naar euro.
rate-units = Eenheden per euro
closed-lists = Waardelijsten
closed-lists-p = De waarden die velden en filters kunnen hebben, en wat ze betekenen.
list-code = Code
list-label = Naam
list-meaning = Betekenis

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } vermelding voor
       *[other] { $n } vermeldingen voor
    }
search-all = Alles
search-did-you-mean = Bedoelde u:
search-entries = Landen, organisaties en documenten
search-how = Zo werkt zoeken
search-how-p = De resultaten bevatten al uw woorden, in elke vorm: met “trafficked” vindt u ook “trafficking”. Gebruik aanhalingstekens om een woordgroep te zoeken en een sterretje om woorden te vinden die hetzelfde beginnen.
search-api = Zoeken via de API
changes = Wijzigingen
changes-p = Het register groeit met genummerde revisies. Niets wordt overschreven: elke eerdere stand kan worden getoond.
changes-changed =
    { $n ->
        [one] { $n } vermelding gewijzigd
       *[other] { $n } vermeldingen gewijzigd
    }
changes-removed =
    { $n ->
        [one] { $n } vermelding verwijderd
       *[other] { $n } vermeldingen verwijderd
    }
changes-none = Alleen referentiegegevens gewijzigd
past-banner = U ziet de stand van het register op { $date } (revisie { $n }).
past-latest = De laatste stand tonen
error-missing = Deze pagina bestaat niet
error-gone = Deze vermelding is verwijderd
error-invalid = Dit adres kan niet worden gelezen
error-unavailable = Het register is tijdelijk niet beschikbaar
error-failed = Er is iets misgegaan
error-without = De pagina zonder deze filters tonen
error-similar = Vergelijkbare id’s:
error-last = Laatste versie tonen van
error-home = Startpagina
error-instance = Vermeld dit verzoeknummer als u contact met ons opneemt:

## About the data

foot-developers = Voor ontwikkelaars
about-toc = Op deze pagina
about-lead = Het register bevat wat in twee Raadsdocumenten wordt gemeld: één vermelding per rij. Op de pagina van een vermelding staat de oorspronkelijke tekst naast de waarden van het register, zodat iedereen die kan controleren.
about-sources = Bronnen
about-sources-p = Feiten, cijfers, namen en titels zijn overgenomen uit de documenten. De samenvattingen zijn voor het register geschreven. Als een document zichzelf tegenspreekt, blijven beide versies bewaard en vermeldt een opmerking dat.
about-method = Methode
about-once = Bedragen tellen eenmaal mee
about-once-p = Elk bedrag behoudt zijn oorspronkelijke valuta en soort. Het wordt omgerekend naar euro tegen de gemiddelde koers van de Europese Centrale Bank voor het jaar waarin het project begint. Als een project meermaals wordt gemeld, is elke melding een vermelding, maar in totalen telt het project eenmaal mee. Bedragen die alleen zijn aangevraagd, tellen nooit mee.
about-once-n = Voor { $n } van de { $total } projecten is er een bedrag dat meetelt. Totalen tonen dus wat is opgegeven, niet wat is uitgegeven.
about-overdue-p = Een actie heeft de termijn overschreden als de termijn vóór de datum van de nota is verstreken en de status niet “Uitgevoerd” is. Ook acties die volgens de nota vertraagd zijn, gelden als te laat.
about-dates = Datums
about-dates-p = Datums zijn even nauwkeurig als in het document: een jaar, een seizoen, een maand, een dag of een periode. Een vraagteken betekent dat de lezing onzeker is.
about-countries-p = Bij een vermelding staan de landen waarover de rij gaat, niet het land dat haar heeft gemeld. Groepen van landen zijn regio’s en worden niet opgesplitst.
about-limits = Beperkingen van de gegevens
about-limits-end = De gegevens eindigen met de documenten. Zij zeggen niet wat er later is gebeurd.
about-limits-reported = Zij omvatten alleen wat is gemeld. De lidstaten kozen zelf wat zij meldden en hoe uitvoerig. Een land met weinig vermeldingen kan toch zeer actief zijn.
about-limits-cells = Sommige rijen zijn in de bron beschadigd. Ontbrekende cellen zijn hier leeg, met een opmerking.
about-files = Downloads
about-files-p = Alle bestanden met hun beschrijving, als Frictionless-datapakket. U kunt ook elke gefilterde lijst downloaden.
about-api = REST en GraphQL
about-api-p = Voeg /v1 toe aan het adres van een pagina om de gegevens ervan te krijgen.
about-docs = Handleidingen
about-feeds = Wijzigingen en feeds
about-feeds-p = Wijzigingen worden bekendgemaakt als genummerde revisies. De huidige revisie is { $n }. U kunt elke lijst tonen zoals zij op een eerdere dag was.
about-licence = Licentie en bronvermelding
about-licence-p = U mag de gegevens hergebruiken mits u de bron vermeldt. Gebruik om naar een vermelding te verwijzen de permanente link en de revisie ervan. Op de pagina van elke vermelding staat een kant-en-klare bronvermelding.
about-borders = Grenzen op de kaart: Natural Earth, publiek domein. Zij houden geen standpunt over de status van een gebied in.
access-h = Toegankelijkheid
access-level = De pagina’s volgen de richtlijnen voor toegankelijkheid van webcontent (WCAG) 2.2, niveau AA.
access-tested = Zij zijn getest met axe, met het toetsenbord, zonder scripts, in lichte en donkere kleuren en op kleine schermen.
access-known = Zij zijn niet met elke browser en elke schermlezer getest. Laat het ons weten als iets bij u niet werkt.
access-tables = Naast elke grafiek en kaart staat een tabel of lijst met dezelfde cijfers.
privacy-h = Privacy
privacy-cookies = De pagina’s plaatsen geen cookies en slaan niets op in uw browser.
privacy-third = Zij laden niets van andere sites.
privacy-log = Het logbestand van de beheerder kan de adressen van verzoeken korte tijd bewaren om fouten op te sporen.
privacy-people = Het register bevat geen persoonsgegevens van slachtoffers of ambtenaren.
publisher = Uitgever
publisher-none = De beheerder van dit register
