# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = EU:s arbete mot människohandel
skip = Gå till huvudinnehållet
lang = Språk
menu = Huvudmeny

## Search

search = Sök
search-label = Sök i registret
placeholder = Land eller sökord
try = Prova

## Navigation

nav-plan = 2005 års plan
nav-projects = Projekt
nav-agreements = Avtal
nav-cooperation = Samarbete
nav-countries = Länder
nav-organisations = Organisationer
nav-data = Data och API

## Front page: introduction

hero = EU:s arbete mot människohandel, rad för rad
lead = Ett offentligt register över { $records } åtgärder, projekt, avtal och samarbetssteg som rapporteras i två rådsdokument. Varje post visar vilket dokument och vilken rad den kommer från.

## Front page: key figures

fig-label = Nyckeltal
fig-records =
    { $count ->
        [one] post från två rådsdokument
       *[other] poster från två rådsdokument
    }
fig-money =
    { $total ->
        [one] rapporterat för { $n } av { $total } projekt, varje projekt räknat en gång
       *[other] rapporterat för { $n } av { $total } projekt, varje projekt räknat en gång
    }
fig-countries =
    { $count ->
        [one] land som nämns i posterna
       *[other] länder som nämns i posterna
    }
fig-force =
    { $count ->
        [one] avtal i kraft ({ $date })
       *[other] avtal i kraft ({ $date })
    }
fig-overdue =
    { $count ->
        [one] av { $n } åtgärder i 2005 års plan hade överskridit tidsfristen i { $date }
       *[other] av { $n } åtgärder i 2005 års plan hade överskridit tidsfristen i { $date }
    }

## Map

map-h = Var det sker
map-p = Antal projekt, avtal och samarbetssteg som nämner respektive land. Länder som bara har rapporterat en post räknas inte.
map-table = Oftast nämnda länder
map-all =
    { $n ->
        [one] Förteckning över { $n } land
       *[other] Förteckning över alla { $n } länder
    }
map-none = Inga
map-note = Regioner som ”Västra Balkan” delas inte upp på länder.
map-xk = Kosovo: denna beteckning påverkar inte ståndpunkter om Kosovos status och är i överensstämmelse med FN:s säkerhetsråds resolution 1244/1999 och med Internationella domstolens utlåtande om Kosovos självständighetsförklaring.
map-ps = Palestina: denna beteckning ska inte tolkas som ett erkännande av en palestinsk stat och påverkar inte de enskilda medlemsstaternas ståndpunkter i frågan.

## Tables and charts

col-country = Land
col-all = Totalt
col-projects = Projekt
col-agreements = Avtal
col-cooperation = Samarbete
head-name = Namn
head-records = Poster
head-year = År
chart-table = Visa som tabell
chart-summary = { $title }, { $first } till { $last }. Högsta värde: { $value } år { $year }.

## Front page: kinds of record

kinds-h = Fyra typer av poster
kinds-action = Åtgärder i 2005 års plan
kinds-project = Projekt
kinds-agreement = Avtal
kinds-cooperation = Samarbetssteg
kinds-action-p = Vad EU planerade i { $planned } och hur långt arbetet hade kommit i { $reported }.
kinds-project-p = Utbildning, kampanjer, bistånd och forskning som rapporterats av medlemsstaterna och kommissionen.
kinds-agreement-p = Avtal mellan stater, EU-byråer och andra organ, från de första kontakterna till ikraftträdandet.
kinds-cooperation-p = Steg som EU-byråer har tagit, med datum: frågeformulär, förhandlingar, besök, beslut.
by-status = Efter status
by-year = Efter startår
by-stage = Efter fas
by-agency = Efter byrå

## Front page: browse

browse-h = Bläddra i registret
browse-country = Efter land
browse-organisation = Efter organisation
browse-theme = Efter tema
browse-document = Efter dokument
all-countries = Alla länder
all-organisations = Alla organisationer
all-projects = Alla projekt
all-documents = Alla dokument
records-n =
    { $n ->
        [one] { $n } post
       *[other] { $n } poster
    }

## Front page: example row

example-h = Exempel på rad
example-rate = { $amount } till kursen { $rate } per euro
facts-original = Originaltext
facts-register = I registret

## Changes

changes-h = Senaste ändringar
changes-rev = Revidering { $n }
changes-added =
    { $n ->
        [one] { $n } post har lagts till
       *[other] { $n } poster har lagts till
    }
changes-including = Bland annat
changes-feed = Prenumerera på ändringar (Atom-flöde)
changes-all = Alla ändringar

## Use the data

data-h = Använd uppgifterna
data-p = Alla data i registret är öppna. Du får vidareutnyttja dem om du anger källan (CC BY 4.0).
data-rest = REST
data-rest-p = Listor, filter, summor och historik som JSON.
data-graphql = GraphQL
data-graphql-p = Allt som en skärmbild behöver i en enda begäran, med samma filter.
data-files = Filer
data-files-p = Valfri lista som CSV, XLSX eller NDJSON, eller allt i en fil.
data-zip = Hela registret (ZIP)
copy = Kopiera
copied = Kopierat
million = mn

## Footer

foot-data = Öppna data
foot-help = Om registret
foot-revision = Revidering { $n }, { $date }
foot-about = Om uppgifterna
foot-access = Tillgänglighet
foot-privacy = Integritet: inga kakor, ingen spårning
foot-licence = Data: CC BY 4.0
foot-contact = Kontakt
foot-errors = API-fel

## Values

not-stated = Ej angivet
yes = Ja
no = Nej

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Kapitel
dimension-objective = Mål
dimension-code = Åtgärdens kod
dimension-responsible = Ansvarig organisation
dimension-country = Land
dimension-country-role = Landets roll
dimension-region = Region
dimension-organisation = Organisation
dimension-role = Organisationens roll
dimension-funder = Finansiär
dimension-lead = Ledande organisation
dimension-partner = Partner
dimension-reporter = Rapporterat av
dimension-document = Dokument
dimension-agency = EU-byrå
dimension-type = Typ av avtal
dimension-stage = Fas
dimension-status = Status
dimension-kind = Typ av steg
dimension-form = Typ av verksamhet
dimension-theme = Tema
dimension-programme = Program
dimension-directorate-general = Generaldirektorat
dimension-timetable-kind = Tidsplan
dimension-milestone = Milstolpe
dimension-milestone-year = Milstolpens år
dimension-year = År
dimension-ongoing = Pågående
dimension-overdue = Tidsfrist överskriden
dimension-late = Sen
dimension-overdue-on = Tidsfrist överskriden den
dimension-deadline-from = Tidsfrist från
dimension-deadline-to = Tidsfrist till
dimension-milestone-from = Milstolpe från
dimension-milestone-to = Milstolpe till
dimension-date-from = Datum från
dimension-date-to = Datum till
dimension-start-from = Start från
dimension-start-to = Start till
dimension-active-from = Pågående från
dimension-active-to = Pågående till
dimension-in-force-on = I kraft den
dimension-amount-eur-from = Belopp i euro från
dimension-amount-eur-to = Belopp i euro till
dimension-has-funding = Belopp rapporterat
dimension-single-country = Endast ett land
dimension-include-regions = Ta med regioner runt landet
dimension-certain = Säkra datum
dimension-first-report = Första rapportering
dimension-same-as = Upprepad rapportering av
dimension-agreement = Avtalets steg
dimension-q = Sökord

## Kinds, changes and access

list-kind = Typer av poster
kind-action = Åtgärd
kind-project = Projekt
kind-agreement = Avtal
kind-cooperation = Samarbetssteg
list-event = Typer av ändring
event-added = Tillagd
event-changed = Ändrad
event-removed = Borttagen
list-access = Åtkomst
access-public = Offentlig
access-restricted = Begränsad

## Actions

list-action-status = Åtgärdens status
action-status-not-started = Ej påbörjad
action-status-in-progress = Pågår
action-status-done = Genomförd
action-status-delayed = Försenad
action-status-recurring = Återkommande
action-status-unknown = Ej angivet
action-status-null = Ingen information
list-timetable-kind = Tidsplan
timetable-kind-by = Senast ett visst datum
timetable-kind-ongoing = Löpande
timetable-kind-recurring = Med jämna mellanrum
timetable-kind-as-soon-as-possible = Så snart som möjligt
timetable-kind-none = Ingen tidsplan
list-responsible-role = Den ansvariga organisationens roll
responsible-role-lead = Ledning
responsible-role-support = Stöd
responsible-role-coordinator = Samordning

## Countries and organisations

list-country-role = Landets roll
country-role-target = Berört land
country-role-partner = Partnerland
list-organisation-role = Organisationens roll
organisation-role-lead = Ledande organisation
organisation-role-promoter = Projektansvarig
organisation-role-partner = Partner
organisation-role-funder = Finansiär
organisation-role-participant = Deltagare
list-organisation-type = Typ av organisation
organisation-type-member-state = Medlemsstat
organisation-type-eu-institution = EU-institution eller EU-avdelning
organisation-type-eu-agency = EU-byrå
organisation-type-international-organisation = Internationell organisation
organisation-type-third-country-authority = Myndighet i tredjeland
organisation-type-national-authority = Myndighet i en medlemsstat
organisation-type-ngo = Icke-statlig organisation
organisation-type-academic = Universitet eller forskningsinstitut
organisation-type-private = Företag
organisation-type-network = Nätverk
organisation-type-plural-member-state = Medlemsstater
organisation-type-plural-eu-institution = EU-institutioner och EU-avdelningar
organisation-type-plural-eu-agency = EU-byråer
organisation-type-plural-international-organisation = Internationella organisationer
organisation-type-plural-third-country-authority = Myndigheter i tredjeländer
organisation-type-plural-national-authority = Myndigheter i medlemsstater
organisation-type-plural-ngo = Icke-statliga organisationer
organisation-type-plural-academic = Universitet och forskningsinstitut
organisation-type-plural-private = Företag
organisation-type-plural-network = Nätverk
organisation-european-union = Europeiska unionen
organisation-european-parliament = Europaparlamentet
organisation-council = Europeiska unionens råd
organisation-european-commission = Europeiska kommissionen
organisation-ecb = Europeiska centralbanken
organisation-olaf = Europeiska byrån för bedrägeribekämpning
organisation-europol = Europeiska unionens byrå för samarbete inom brottsbekämpning
organisation-eurojust = Europeiska unionens byrå för straffrättsligt samarbete
organisation-frontex = Europeiska gräns- och kustbevakningsbyrån
organisation-fra = Europeiska unionens byrå för grundläggande rättigheter
organisation-cepol = Europeiska unionens byrå för utbildning av tjänstemän inom brottsbekämpning
organisation-emsa = Europeiska sjösäkerhetsbyrån

## Activities and funding

list-form-category = Typ av verksamhet
form-category-project = Projekt
form-category-training = Utbildning
form-category-conference = Konferens
form-category-study-visit = Studiebesök
form-category-campaign = Kampanj
form-category-information-exchange = Informationsutbyte
form-category-operational = Operativt samarbete
form-category-liaison = Sambandspersoner
form-category-joint-investigation = Gemensam utredning
form-category-agreement = Avtal
form-category-legislation = Lagstiftning
form-category-strategy = Strategi eller politik
form-category-research = Forskning
form-category-funding = Finansiering
form-category-other = Övrigt
list-theme = Tema
theme-prevention = Förebyggande
theme-protection = Skydd
theme-prosecution = Lagföring
theme-partnership = Partnerskap
theme-research = Forskning
list-directorate-general = Generaldirektorat
directorate-general-home-affairs = Inrikes frågor
directorate-general-enlargement = Utvidgning
directorate-general-development-cooperation = Utveckling och samarbete
directorate-general-justice-freedom-and-security = Rättvisa, frihet och säkerhet
list-amount-role = Typ av belopp
amount-role-total = Totalt
amount-role-eu = EU-bidrag
amount-role-national = Nationellt bidrag
amount-role-cofinancing = Medfinansiering
amount-role-grant = Beviljat bidrag
amount-role-requested = Endast sökt
amount-role-other = Övrigt
list-covers = Vad ett belopp täcker
covers-activity = Hela verksamheten
covers-share = En betalares andel
covers-programme = Hela programmet
list-bound = Gräns för ett intervall
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Typ av avtal
agreement-type-operational = Operativt avtal
agreement-type-strategic = Strategiskt avtal
agreement-type-working-arrangement = Arbetsarrangemang
agreement-type-cooperation-arrangement = Samarbetsöverenskommelse
agreement-type-administrative-arrangement = Administrativ överenskommelse
agreement-type-cooperation-agreement = Samarbetsavtal
agreement-type-memorandum-of-understanding = Samförståndsavtal
agreement-type-letter-of-intent = Avsiktsförklaring
agreement-type-bilateral = Bilateralt avtal
agreement-type-multilateral = Multilateralt avtal
agreement-type-other = Annat instrument
list-stage = Avtalets fas
stage-contacts = Kontakter
stage-negotiation = Förhandling
stage-awaiting-signature = Inväntar undertecknande
stage-signed = Undertecknat
stage-in-force = I kraft
stage-on-hold = Vilande
stage-declined = Avbrutet
list-milestone-kind = Milstolpe för ett avtal
milestone-kind-contacts-opened = Första kontakter
milestone-kind-negotiations-opened = Förhandlingar inledda
milestone-kind-data-protection-report-finalised = Rapport om uppgiftsskydd slutförd
milestone-kind-data-protection-report-board-approval = Rapport om uppgiftsskydd godkänd av styrelsen
milestone-kind-data-protection-report-council-approval = Rapport om uppgiftsskydd godkänd av rådet
milestone-kind-draft-finalised = Utkast slutfört
milestone-kind-board-approval = Utkast godkänt av styrelsen
milestone-kind-council-approval = Utkast godkänt av rådet
milestone-kind-signature = Undertecknande
milestone-kind-ratification = Ratificering
milestone-kind-entry-into-force = Ikraftträdande
milestone-kind-termination = Giltighetstidens slut

## Cooperation steps

list-cooperation-kind = Typ av samarbetssteg
cooperation-kind-contact = Kontakt eller möte
cooperation-kind-questionnaire-sent = Frågeformulär skickat
cooperation-kind-questionnaire-received = Frågeformulär mottaget
cooperation-kind-study-visit = Studiebesök
cooperation-kind-fact-finding-mission = Undersökningsuppdrag
cooperation-kind-negotiation-meeting = Förhandlingsmöte
cooperation-kind-decision = Beslut
cooperation-kind-letter = Skrivelse
cooperation-kind-signature = Undertecknande
cooperation-kind-ratification = Ratificering
cooperation-kind-conference = Konferens
cooperation-kind-project-support = Projektstöd
cooperation-kind-joint-analysis = Gemensam analys
cooperation-kind-research = Forskning
cooperation-kind-training = Utbildning
cooperation-kind-other = Annat steg
list-cooperation-status = Samarbetsstegets status
cooperation-status-done = Genomfört
cooperation-status-planned = Planerat
cooperation-status-ongoing = Pågår
cooperation-status-cancelled = Inställt

## Regions

region-accession-countries = Anslutande länder
region-africa = Afrika
region-andes = Anderna
region-asia = Asien
region-austria-neighbour-countries = Österrikes grannländer
region-balkans = Balkan
region-baltic-countries = Baltiska länder
region-baltic-sea-region = Östersjöregionen
region-black-sea-region = Svartahavsregionen
region-candidate-countries = Kandidatländer
region-central-america = Centralamerika
region-central-asia = Centralasien
region-cis = Oberoende staters samvälde
region-east-asia = Östasien
region-eastern-neighbours = Östra grannländer
region-eu-southern-maritime-borders = EU:s södra sjögränser
region-europe = Europa
region-european-periphery = Europas periferi
region-european-union = Europeiska unionen
region-global = Hela världen
region-great-lakes-region = Området kring de stora sjöarna
region-greater-mekong-sub-region = Större Mekongregionen
region-gulf-council-states = Stater i Gulfstaternas samarbetsråd
region-horn-of-africa = Afrikas horn
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Latinamerika och Västindien
region-neighbouring-countries = Grannländer
region-nordic-countries = Nordiska länder
region-portuguese-speaking-countries = Portugisisktalande länder
region-puntland = Puntland
region-south-america = Sydamerika
region-south-asia = Sydasien
region-south-caucasus = Sydkaukasien
region-south-east-asia = Sydostasien
region-south-east-europe = Sydösteuropa
region-southern-africa = Södra Afrika
region-southern-cone = Södra konen
region-west-africa = Västafrika
region-western-balkans = Västra Balkan

## Programmes

programme-aeneas = AENEAS (föregångare till det tematiska programmet ”Migration och asyl”)
programme-agis = Förebyggande och bekämpande av brott
programme-criminal-justice = Straffrätt
programme-dci = Finansieringsinstrument för utvecklingssamarbete
programme-eidhr = Europeiskt instrument för demokrati och mänskliga rättigheter
programme-eu-readmission-fund = EU:s återtagandefond
programme-ipa = Instrument för stöd inför anslutningen
programme-isec = Förebyggande och bekämpande av brott
programme-ifs = Stabilitetsinstrumentet
programme-norwegian-cooperation = Norskt samarbetsprogram för ekonomisk tillväxt och hållbar utveckling i Bulgarien
programme-polish-foreign-assistance = Polskt program för utlandsbistånd
programme-return-fund = Europeiska återvändandefonden
programme-tacis = Tekniskt bistånd till Oberoende staters samvälde
programme-taiex = Instrument för tekniskt bistånd och informationsutbyte
programme-thematic-migration-asylum = Tematiskt program ”Migration och asyl”
programme-thematic-ngos-civil-society = Tematiskt program för icke-statliga organisationer och det civila samhället

## Names of countries that differ from CLDR

country-cd = Demokratiska republiken Kongo
country-cg = Kongo
country-mm = Myanmar
