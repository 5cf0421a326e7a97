# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = EU's indsats mod menneskehandel
skip = Gå til hovedindholdet
lang = Sprog
menu = Hovedmenu

## Search

search = Søg
search-label = Søg i registret
placeholder = Land eller søgeord
try = Prøv

## Navigation

nav-plan = 2005-planen
nav-projects = Projekter
nav-agreements = Aftaler
nav-cooperation = Samarbejde
nav-countries = Lande
nav-organisations = Organisationer
nav-data = Data og API

## Front page: introduction

hero = EU's indsats mod menneskehandel, række for række
lead = Et offentligt register over { $records } tiltag, projekter, aftaler og samarbejdsskridt, der er omtalt i to rådsdokumenter. Hver post viser det dokument og den række, den stammer fra.

## Front page: key figures

fig-label = Nøgletal
fig-records =
    { $count ->
        [one] post fra to rådsdokumenter
       *[other] poster fra to rådsdokumenter
    }
fig-money =
    { $total ->
        [one] indberettet for { $n } ud af { $total } projekt, hvert talt med én gang
       *[other] indberettet for { $n } ud af { $total } projekter, hvert talt med én gang
    }
fig-countries =
    { $count ->
        [one] land nævnt i posterne
       *[other] lande nævnt i posterne
    }
fig-force =
    { $count ->
        [one] aftale i kraft ({ $date })
       *[other] aftaler i kraft ({ $date })
    }
fig-overdue =
    { $count ->
        [one] ud af { $n } tiltag i 2005-planen havde overskredet fristen i { $date }
       *[other] ud af { $n } tiltag i 2005-planen havde overskredet fristen i { $date }
    }

## Map

map-h = Hvor indsatsen finder sted
map-p = Antal projekter, aftaler og samarbejdsskridt, hvor det enkelte land er nævnt. Lande, der kun har indberettet en post, er ikke talt med.
map-table = De oftest nævnte lande
map-all =
    { $n ->
        [one] Liste over { $n } land
       *[other] Liste over alle { $n } lande
    }
map-none = Ingen
map-note = Regioner som »Vestbalkan« er ikke opdelt i lande.
map-xk = Kosovo: Denne betegnelse indebærer ingen stillingtagen til Kosovos status og er i overensstemmelse med UNSCR 1244/1999 og ICJ's udtalelse om Kosovos uafhængighedserklæring.
map-ps = Palæstina: Denne betegnelse skal ikke forstås som en anerkendelse af en palæstinensisk stat og berører ikke de enkelte medlemsstaters holdning til dette spørgsmål.

## Tables and charts

col-country = Land
col-all = I alt
col-projects = Projekter
col-agreements = Aftaler
col-cooperation = Samarbejde
head-name = Navn
head-records = Poster
head-year = År
chart-table = Vis som tabel
chart-summary = { $title }, { $first } til { $last }. Højeste værdi: { $value } i { $year }.

## Front page: kinds of record

kinds-h = Fire slags poster
kinds-action = Tiltag i 2005-planen
kinds-project = Projekter
kinds-agreement = Aftaler
kinds-cooperation = Samarbejdsskridt
kinds-action-p = Hvad EU planlagde i { $planned }, og hvor langt man var nået i { $reported }.
kinds-project-p = Uddannelse, kampagner, bistand og forskning, som medlemsstaterne og Kommissionen har indberettet.
kinds-agreement-p = Aftaler mellem stater, EU-agenturer og andre organer, fra de første kontakter til ikrafttrædelsen.
kinds-cooperation-p = EU-agenturers skridt med datoer: spørgeskemaer, forhandlinger, besøg, afgørelser.
by-status = Efter status
by-year = Efter startår
by-stage = Efter fase
by-agency = Efter agentur

## Front page: browse

browse-h = Gennemse registret
browse-country = Efter land
browse-organisation = Efter organisation
browse-theme = Efter tema
browse-document = Efter dokument
all-countries = Alle lande
all-organisations = Alle organisationer
all-projects = Alle projekter
all-documents = Alle dokumenter
records-n =
    { $n ->
        [one] { $n } post
       *[other] { $n } poster
    }

## Front page: example row

example-h = Eksempel på en række
example-rate = { $amount } til kursen { $rate } pr. euro
facts-original = Original tekst
facts-register = I registret

## Changes

changes-h = Seneste ændringer
changes-rev = Revision { $n }
changes-added =
    { $n ->
        [one] { $n } post tilføjet
       *[other] { $n } poster tilføjet
    }
changes-including = Herunder
changes-feed = Abonner på ændringer (Atom-feed)
changes-all = Alle ændringer

## Use the data

data-h = Brug dataene
data-p = Alle data i registret er åbne. De kan videreanvendes med kildeangivelse (CC BY 4.0).
data-rest = REST
data-rest-p = Lister, filtre, totaler og historik som JSON.
data-graphql = GraphQL
data-graphql-p = Alt, hvad et skærmbillede kræver, i én forespørgsel og med de samme filtre.
data-files = Filer
data-files-p = Enhver liste som CSV, XLSX eller NDJSON, eller alt i én fil.
data-zip = Hele registret (ZIP)
copy = Kopier
copied = Kopieret
million = mio.

## Footer

foot-data = Åbne data
foot-help = Om registret
foot-revision = Revision { $n }, { $date }
foot-about = Om dataene
foot-access = Tilgængelighed
foot-privacy = Privatliv: ingen cookies, ingen sporing
foot-licence = Data: CC BY 4.0
foot-contact = Kontakt
foot-errors = API-fejl

## Values

not-stated = Ikke oplyst
yes = Ja
no = Nej

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Kapitel
dimension-objective = Mål
dimension-code = Tiltagets kode
dimension-responsible = Ansvarlig organisation
dimension-country = Land
dimension-country-role = Landets rolle
dimension-region = Region
dimension-organisation = Organisation
dimension-role = Organisationens rolle
dimension-funder = Finansieringskilde
dimension-lead = Ledende organisation
dimension-partner = Partner
dimension-reporter = Indberettet af
dimension-document = Dokument
dimension-agency = EU-agentur
dimension-type = Aftaletype
dimension-stage = Fase
dimension-status = Status
dimension-kind = Type skridt
dimension-form = Aktivitetsform
dimension-theme = Tema
dimension-programme = Program
dimension-directorate-general = Generaldirektorat
dimension-timetable-kind = Tidsplan
dimension-milestone = Milepæl
dimension-milestone-year = Milepælens år
dimension-year = År
dimension-ongoing = I gang
dimension-overdue = Frist overskredet
dimension-late = Forsinket
dimension-overdue-on = Frist overskredet den
dimension-deadline-from = Frist fra
dimension-deadline-to = Frist til
dimension-milestone-from = Milepæl fra
dimension-milestone-to = Milepæl til
dimension-date-from = Dato fra
dimension-date-to = Dato til
dimension-start-from = Start fra
dimension-start-to = Start til
dimension-active-from = I gang fra
dimension-active-to = I gang til
dimension-in-force-on = I kraft den
dimension-amount-eur-from = Beløb i euro fra
dimension-amount-eur-to = Beløb i euro til
dimension-has-funding = Beløb oplyst
dimension-single-country = Kun ét land
dimension-include-regions = Medtag regioner, som landet ligger i
dimension-certain = Sikre datoer
dimension-first-report = Første indberetning
dimension-same-as = Gentagen indberetning af
dimension-agreement = Skridt vedrørende aftalen
dimension-q = Søgeord

## Kinds, changes and access

list-kind = Slags poster
kind-action = Tiltag
kind-project = Projekt
kind-agreement = Aftale
kind-cooperation = Samarbejdsskridt
list-event = Typer ændringer
event-added = Tilføjet
event-changed = Ændret
event-removed = Fjernet
list-access = Adgang
access-public = Offentlig
access-restricted = Begrænset

## Actions

list-action-status = Et tiltags status
action-status-not-started = Ikke påbegyndt
action-status-in-progress = I gang
action-status-done = Gennemført
action-status-delayed = Forsinket
action-status-recurring = Tilbagevendende
action-status-unknown = Ikke oplyst
action-status-null = Ingen oplysninger
list-timetable-kind = Tidsplan
timetable-kind-by = Inden en dato
timetable-kind-ongoing = Løbende
timetable-kind-recurring = Med mellemrum
timetable-kind-as-soon-as-possible = Snarest muligt
timetable-kind-none = Ingen tidsplan
list-responsible-role = En ansvarlig organisations rolle
responsible-role-lead = Ledelse
responsible-role-support = Støtte
responsible-role-coordinator = Koordinering

## Countries and organisations

list-country-role = Et lands rolle
country-role-target = Berørt land
country-role-partner = Partnerland
list-organisation-role = En organisations rolle
organisation-role-lead = Ledende organisation
organisation-role-promoter = Projektansvarlig
organisation-role-partner = Partner
organisation-role-funder = Finansieringskilde
organisation-role-participant = Deltager
list-organisation-type = Organisationstype
organisation-type-member-state = Medlemsstat
organisation-type-eu-institution = EU-institution eller -tjenestegren
organisation-type-eu-agency = EU-agentur
organisation-type-international-organisation = International organisation
organisation-type-third-country-authority = Myndighed i et land uden for EU
organisation-type-national-authority = Myndighed i en medlemsstat
organisation-type-ngo = Ikkestatslig organisation
organisation-type-academic = Universitet eller forskningsinstitut
organisation-type-private = Virksomhed
organisation-type-network = Netværk
organisation-type-plural-member-state = Medlemsstater
organisation-type-plural-eu-institution = EU-institutioner og -tjenestegrene
organisation-type-plural-eu-agency = EU-agenturer
organisation-type-plural-international-organisation = Internationale organisationer
organisation-type-plural-third-country-authority = Myndigheder i lande uden for EU
organisation-type-plural-national-authority = Myndigheder i medlemsstaterne
organisation-type-plural-ngo = Ikkestatslige organisationer
organisation-type-plural-academic = Universiteter og forskningsinstitutter
organisation-type-plural-private = Virksomheder
organisation-type-plural-network = Netværk
organisation-european-union = Den Europæiske Union
organisation-european-parliament = Europa-Parlamentet
organisation-council = Rådet for Den Europæiske Union
organisation-european-commission = Europa-Kommissionen
organisation-ecb = Den Europæiske Centralbank
organisation-olaf = Det Europæiske Kontor for Bekæmpelse af Svig
organisation-europol = Den Europæiske Unions Agentur for Retshåndhævelsessamarbejde
organisation-eurojust = Den Europæiske Unions Agentur for Strafferetligt Samarbejde
organisation-frontex = Det Europæiske Agentur for Grænse- og Kystbevogtning
organisation-fra = Den Europæiske Unions Agentur for Grundlæggende Rettigheder
organisation-cepol = Den Europæiske Unions Agentur for Uddannelse inden for Retshåndhævelse
organisation-emsa = Det Europæiske Agentur for Søfartssikkerhed

## Activities and funding

list-form-category = Aktivitetsform
form-category-project = Projekt
form-category-training = Uddannelse
form-category-conference = Konference
form-category-study-visit = Studiebesøg
form-category-campaign = Kampagne
form-category-information-exchange = Informationsudveksling
form-category-operational = Operationelt samarbejde
form-category-liaison = Forbindelsesofficerer
form-category-joint-investigation = Fælles efterforskning
form-category-agreement = Aftale
form-category-legislation = Lovgivning
form-category-strategy = Strategi eller politik
form-category-research = Forskning
form-category-funding = Finansiering
form-category-other = Andet
list-theme = Tema
theme-prevention = Forebyggelse
theme-protection = Beskyttelse
theme-prosecution = Retsforfølgning
theme-partnership = Partnerskab
theme-research = Forskning
list-directorate-general = Generaldirektorat
directorate-general-home-affairs = Indre Anliggender
directorate-general-enlargement = Udvidelse
directorate-general-development-cooperation = Udvikling og Samarbejde
directorate-general-justice-freedom-and-security = Retfærdighed, Frihed og Sikkerhed
list-amount-role = Beløbstype
amount-role-total = Samlet beløb
amount-role-eu = EU-bidrag
amount-role-national = Nationalt bidrag
amount-role-cofinancing = Medfinansiering
amount-role-grant = Tilskud
amount-role-requested = Kun ansøgt om
amount-role-other = Andet
list-covers = Hvad et beløb dækker
covers-activity = Hele aktiviteten
covers-share = Én betalers andel
covers-programme = Hele programmet
list-bound = Grænse for et interval
bound-min = Minimum
bound-max = Maksimum

## Agreements

list-agreement-type = Aftaletype
agreement-type-operational = Operationel aftale
agreement-type-strategic = Strategisk aftale
agreement-type-working-arrangement = Samarbejdsordning
agreement-type-cooperation-arrangement = Samarbejdsarrangement
agreement-type-administrative-arrangement = Administrativ ordning
agreement-type-cooperation-agreement = Samarbejdsaftale
agreement-type-memorandum-of-understanding = Aftalememorandum
agreement-type-letter-of-intent = Hensigtserklæring
agreement-type-bilateral = Bilateral aftale
agreement-type-multilateral = Multilateral aftale
agreement-type-other = Andet instrument
list-stage = Aftalens fase
stage-contacts = Kontakter
stage-negotiation = Forhandling
stage-awaiting-signature = Afventer undertegnelse
stage-signed = Undertegnet
stage-in-force = I kraft
stage-on-hold = Sat i bero
stage-declined = Opgivet
list-milestone-kind = Milepæl for en aftale
milestone-kind-contacts-opened = Første kontakter
milestone-kind-negotiations-opened = Forhandlinger indledt
milestone-kind-data-protection-report-finalised = Databeskyttelsesrapport færdiggjort
milestone-kind-data-protection-report-board-approval = Databeskyttelsesrapport godkendt af bestyrelsen
milestone-kind-data-protection-report-council-approval = Databeskyttelsesrapport godkendt af Rådet
milestone-kind-draft-finalised = Udkast færdiggjort
milestone-kind-board-approval = Udkast godkendt af bestyrelsen
milestone-kind-council-approval = Udkast godkendt af Rådet
milestone-kind-signature = Undertegnelse
milestone-kind-ratification = Ratifikation
milestone-kind-entry-into-force = Ikrafttrædelse
milestone-kind-termination = Gyldighedsperiodens ophør

## Cooperation steps

list-cooperation-kind = Type samarbejdsskridt
cooperation-kind-contact = Kontakt eller møde
cooperation-kind-questionnaire-sent = Spørgeskema sendt
cooperation-kind-questionnaire-received = Spørgeskema modtaget
cooperation-kind-study-visit = Studiebesøg
cooperation-kind-fact-finding-mission = Undersøgelsesmission
cooperation-kind-negotiation-meeting = Forhandlingsmøde
cooperation-kind-decision = Afgørelse
cooperation-kind-letter = Brev
cooperation-kind-signature = Undertegnelse
cooperation-kind-ratification = Ratifikation
cooperation-kind-conference = Konference
cooperation-kind-project-support = Projektstøtte
cooperation-kind-joint-analysis = Fælles analyse
cooperation-kind-research = Forskning
cooperation-kind-training = Uddannelse
cooperation-kind-other = Andet skridt
list-cooperation-status = Et samarbejdsskridts status
cooperation-status-done = Gennemført
cooperation-status-planned = Planlagt
cooperation-status-ongoing = I gang
cooperation-status-cancelled = Aflyst

## Regions

region-accession-countries = Tiltrædende lande
region-africa = Afrika
region-andes = Andesregionen
region-asia = Asien
region-austria-neighbour-countries = Østrigs nabolande
region-balkans = Balkan
region-baltic-countries = De baltiske lande
region-baltic-sea-region = Østersøområdet
region-black-sea-region = Sortehavsområdet
region-candidate-countries = Kandidatlande
region-central-america = Mellemamerika
region-central-asia = Centralasien
region-cis = Fællesskabet af Uafhængige Stater
region-east-asia = Østasien
region-eastern-neighbours = Østlige naboer
region-eu-southern-maritime-borders = EU's sydlige søgrænser
region-europe = Europa
region-european-periphery = Europas periferi
region-european-union = Den Europæiske Union
region-global = Hele verden
region-great-lakes-region = De Store Søers område
region-greater-mekong-sub-region = Mekongsubregionen
region-gulf-council-states = Golfsamarbejdsrådets stater
region-horn-of-africa = Afrikas Horn
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Latinamerika og Vestindien
region-neighbouring-countries = Nabolande
region-nordic-countries = De nordiske lande
region-portuguese-speaking-countries = Portugisisksprogede lande
region-puntland = Puntland
region-south-america = Sydamerika
region-south-asia = Sydasien
region-south-caucasus = Sydkaukasus
region-south-east-asia = Sydøstasien
region-south-east-europe = Sydøsteuropa
region-southern-africa = Det sydlige Afrika
region-southern-cone = Den sydlige kegle
region-west-africa = Vestafrika
region-western-balkans = Vestbalkan

## Programmes

programme-aeneas = AENEAS (forløber for det tematiske program »Migration og asyl«)
programme-agis = Forebyggelse og bekæmpelse af kriminalitet
programme-criminal-justice = Strafferet
programme-dci = Instrumentet til finansiering af udviklingssamarbejde
programme-eidhr = Det europæiske instrument for demokrati og menneskerettigheder
programme-eu-readmission-fund = EU's tilbagetagelsesfond
programme-ipa = Instrument til førtiltrædelsesbistand
programme-isec = Forebyggelse og bekæmpelse af kriminalitet
programme-ifs = Stabilitetsinstrumentet
programme-norwegian-cooperation = Norsk samarbejdsprogram for økonomisk vækst og bæredygtig udvikling i Bulgarien
programme-polish-foreign-assistance = Polsk program for udenlandsbistand
programme-return-fund = Den Europæiske Tilbagesendelsesfond
programme-tacis = Teknisk bistand til Fællesskabet af Uafhængige Stater
programme-taiex = Instrumentet for teknisk bistand og informationsudveksling
programme-thematic-migration-asylum = Det tematiske program »Migration og asyl«
programme-thematic-ngos-civil-society = Det tematiske program for NGO'er og civilsamfundet

## Names of countries that differ from CLDR

country-cd = Den Demokratiske Republik Congo
country-cg = Congo
country-mm = Myanmar
