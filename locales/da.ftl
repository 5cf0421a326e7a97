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
dimension-record-kind = Slags post
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
list-suggestion-kind = Slags resultater
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
organisation-emcdda = Den Europæiske Unions Narkotikaagentur
organisation-ecdc = Det Europæiske Center for Forebyggelse af og Kontrol med Sygdomme
organisation-cfca = Det Europæiske Fiskerikontrolagentur
organisation-council-general-secretariat = Generalsekretariatet for Rådet
organisation-cosi = Den Stående Komité for det Operationelle Samarbejde om den Indre Sikkerhed
organisation-presidency = Formandskabet for Rådet
organisation-sitcen = EU's Efterretnings- og Situationscenter
organisation-member-states = Medlemsstater
organisation-europol-joint-supervisory-body = Den Fælles Kontrolinstans for Europol
organisation-eulex-kosovo = Den Europæiske Unions retsstatsmission i Kosovo
organisation-eupm-bih = Den Europæiske Unions politimission i Bosnien-Hercegovina
organisation-eubam = EU's grænsebistandsmission i Moldova og Ukraine

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mio. €
date-since = siden { $date }
date-until = indtil { $date }
season-spring = foråret { $year }
season-summer = sommeren { $year }
season-autumn = efteråret { $year }
season-winter = vinteren { $year }
no-date = ingen dato

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
       *[other] { $n } projekter
    }
count-projects-noun =
    { $n ->
        [one] projekt
       *[other] projekter
    }
count-agreements =
    { $n ->
        [one] { $n } aftale
       *[other] { $n } aftaler
    }
count-agreements-noun =
    { $n ->
        [one] aftale
       *[other] aftaler
    }
count-cooperation =
    { $n ->
        [one] { $n } samarbejdsskridt
       *[other] { $n } samarbejdsskridt
    }
count-cooperation-noun =
    { $n ->
        [one] samarbejdsskridt
       *[other] samarbejdsskridt
    }
count-actions =
    { $n ->
        [one] { $n } tiltag
       *[other] { $n } tiltag
    }
count-actions-noun =
    { $n ->
        [one] tiltag
       *[other] tiltag
    }
count-countries =
    { $n ->
        [one] { $n } land
       *[other] { $n } lande
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
of-total = ud af { $n }
reported-for = indberettet for { $n } af dem
counted-once = hvert projekt talt med én gang
all-of = Alle { $records }
and-more =
    { $n ->
        [one] og { $n } mere
       *[other] og { $n } flere
    }

## Lists

kinds-action-all = Tiltag
results = Resultater
filters = Filtre
skip-results = Gå til resultaterne
filters-hint = Posterne skal svare til en af de valgte værdier i hver gruppe. Hvert tal er det samlede antal, hvis kun den pågældende værdi vælges i gruppen.
filters-selected = { $n } valgt
filters-more =
    { $n ->
        [one] { $n } mere
       *[other] { $n } flere
    }
filters-find = Søg: { $name }
filters-lookup = Find andre
filters-other = Andre valgmuligheder
show-projects = Vis projekter
show-agreements = Vis aftaler
show-cooperation = Vis samarbejdsskridt
show-actions = Vis tiltag
range-start = Start
range-active = Periode
range-amount = Beløb i euro
range-milestone = Milepælens dato
range-date = Dato
range-deadline = Frist
range-from = fra
range-to = til
chips = Aktive filtre
chips-clear = Ryd alle
chips-or = eller
chips-not = ikke
chips-remove = Fjern filter:
sort-by = Sortering:
sort-document = Rækkefølge i dokumentet
sort-amount-desc = Største beløb
sort-amount = Mindste beløb
sort-start-desc = Seneste start
sort-start = Tidligste start
sort-title = Titel
sort-milestone-desc = Seneste milepæl
sort-milestone = Tidligste milepæl
sort-date-desc = Seneste dato
sort-date = Tidligste dato
sort-deadline-desc = Seneste frist
sort-deadline = Tidligste frist
sort-code = Nummer
as-of = Status pr.
as-of-hint = Vis registret, som det så ud ved udgangen af en bestemt dag.
show = Vis
list-shown = { $first }-{ $last } ud af { $total }
list-caption = { $kind }, side { $page } af { $pages }
pages = Sider
page = Side
page-previous = Forrige side
page-next = Næste side
use-data = Brug disse data
download = Download
download-all = Alle poster, der matcher, i denne rækkefølge: { $records }.
use-rest = REST-forespørgsel for denne visning
use-graphql = GraphQL-forespørgsel for denne visning
faults =
    { $n ->
        [one] Ét filter blev ignoreret.
       *[other] { $n } filtre blev ignoreret.
    }
nothing = Intet matcher alle disse filtre
nothing-remove = Fjern et filter for at se resultater:
nothing-way = Uden »{ $name }«
nothing-search = Søg i alle poster
chart-projects-by-year = Projekter efter startår
chart-agreements-by-year = Aftaler efter året for den seneste milepæl
chart-signatures-by-year = Undertegnelser efter år
chart-cooperation-by-year = Samarbejdsskridt efter år
chart-actions-by-year = Tiltag efter året for fristen
chart-top-countries = De oftest nævnte lande
chart-top-kinds = De hyppigste typer skridt
chart-top-responsible = De oftest ansvarlige organer
chart-undated =
    { $n ->
        [one] { $n } post uden dato
       *[other] { $n } poster uden dato
    }
chart-empty = Ingen datoer indberettet
head-project = Projekt
head-countries = Lande
head-period = Periode
head-amount = Beløb
head-date = Dato
head-title = Titel
head-milestone = Seneste daterede milepæl
head-number = Nr.
head-responsible = Ansvarlig
head-partners = Partnere
head-amount-role = Beløbstype
head-currency = Oprindelig valuta
head-rate = Vekselkurs
head-euro = I euro
repeat = gentagen indberetning
amount-not-counted = tælles ikke med
amount-requested = { $amount } ansøgt om
explain-h = Sådan er summen sammensat
explain-counted = Medregnet i summen
explain-why = Bemærkning
list-not-counted = Grund til, at et beløb ikke tælles med
not-counted-no-amount = Intet beløb indberettet
not-counted-requested-or-other = Kun ansøgte eller andre beløb
not-counted-not-converted = Ingen værdi i euro: året eller vekselkursen er ukendt
not-counted-programme = Beløbet dækker et helt program
not-counted-same-project = En anden indberetning af samme projekt tælles med
not-counted-share-of-counted = Andel af et beløb, der allerede er medregnet
not-counted-larger-share = Andelen er større end det medregnede beløb
not-counted-same-payer = En anden post for samme betaler tælles med
embed-h = Vis på dit websted
embed-p = Kopier denne kode ind på din side. Tallene holdes ajour.
amount-counts = { $amount } medregnet

## Records

crumbs = Brødkrummesti
facts = Fakta
note = Redaktionel note
original-show = Vis den originale tekst
history = Historik
history-json = Historik som JSON
where = Hvor
map-of = Kort: { $names }
source = Kilde
row = række { $n }
cite = Citér og videreanvend
cite-link = Permanent link
cite-text = Kildehenvisning
funding = Finansiering
amount-counted = Beløb medregnet i totalerne
rate-source = Den Europæiske Centralbank, gennemsnit for { $year }
rate-none = ikke nødvendig
rate-unknown = ingen kendt kurs
reports-title =
    { $n ->
        [one] Ét projekt, indberettet { $n } gang
       *[other] Ét projekt, indberettet { $n } gange
    }
reports-text =
    { $n ->
        [one] { $n } indberetning beskriver projektet. Den er bevaret som en særskilt post. I totalerne tælles projektet med én gang.
       *[other] { $n } indberetninger beskriver det samme projekt. De er bevaret som særskilte poster, fordi de er forskellige. I totalerne tælles projektet med én gang.
    }
report-this = denne post
report-first = første indberetning
similar = Lignende projekter
similar-hint = Projekter, der har lande, organisationer eller et program til fælles med dette, med de nærmeste først.
counterpart = Modpart
parties = Parter
milestones = Milepæle
milestones-latest = Seneste milepæle
durations-h = Hvor lang tid det tager
durations-since = Dage siden »{ $milestone }«
durations-note = Median af antal dage mellem nøjagtige datoer. I parentes: antal aftaler.
milestones-hint = Prikket: ikke nævnt i dokumentet.
not-reached = ikke nået
steps-none = Ingen samarbejdsskridt indberettet.
in-force-since = I kraft siden { $date }
agreements-also = Andre aftaler med de samme lande
indicator = Indikator
progress = Fremskridt
cited = Citerede dokumenter
dates-named = Nævnte datoer
timetable-by-date = senest { $date }

## The plan

plan-eu-plan-thb-2005 = EU's plan for bedste praksis, standarder og procedurer i forbindelse med bekæmpelse og forebyggelse af menneskehandel
chapter-1 = Koordinering af EU's indsats
chapter-2 = Kortlægning af problemet
chapter-3 = Forebyggelse af menneskehandel
chapter-4 = Begrænsning af efterspørgslen
chapter-5 = Efterforskning og retsforfølgning
chapter-6 = Beskyttelse af og støtte til ofre for menneskehandel
chapter-7 = Tilbagesendelse og reintegration
chapter-8 = Eksterne forbindelser
plan-title = 2005-planen et år efter
plan-lead = Fremskridt for { $n } tiltag ifølge Rådets note ({ $date }).
plan-description = Fremskridt for { $n } tiltag i EU-planen.
plan-overdue = frist overskredet: fristen er udløbet, og tiltaget er ikke gennemført
plan-late = forsinket: frist overskredet, eller forsinket ifølge noten
plan-list = Som liste
print = Udskriv
glance = Kort fortalt
glance-hint = Rødt hjørne: frist overskredet ({ $date }).
glance-more = Hvordan »frist overskredet« er defineret
anyone = Alle ansvarlige
board-shown = { $n } ud af { $total } tiltag
chapter-done = { $n } ud af { $total } gennemført eller tilbagevendende
fig-late =
    { $count ->
        [one] ud af { $n } tiltag var forsinket: frist overskredet eller forsinket ifølge noten
       *[other] ud af { $n } tiltag var forsinket: frist overskredet eller forsinket ifølge noten
    }

## Countries, organisations, documents and programmes

a-to-z = A-Å
about-state = Om dette land
reported-by-state = Indberettet af denne medlemsstat
place-empty = Ikke nævnt i noget projekt, nogen aftale eller noget samarbejdsskridt.
place-description = { $name }: { $projects }, { $agreements } og { $steps }.
largest-projects = Største projekter
amounts-h = Beløb efter år
amounts-by-year = Indberettede beløb efter projektets startår
amounts-hint = Projektets fulde beløb er vist, også selv om det omfatter andre lande eller organisationer.
by-theme = Projekter efter tema
who-else = Hvem der ellers deltager
who-organisations = Organisationer i disse projekter
roles = Roller
roles-hint = En organisation kan have flere roller i ét projekt.
regions-note-h = Ikke medtaget på denne side
regions-note = Poster, der kun nævner en region, er ikke talt med her. Registret opdeler ikke regioner i lande. Regioner, som landet ligger i:
regions-note-with = Projekter for dette land og for de regioner, det ligger i
organisation-find = Find en organisation
organisation-types = Organisationstyper
documents = Dokumenter
documents-sources = Registrets kilder
documents-cited = Dokumenter, som posterne henviser til
document-holds = Hvad registret indeholder fra dette dokument
document-cited-only = Registret indeholder ingen poster fra dette dokument. Der henvises til det i poster.
originator = Udstedt af
without-country = Uden land
without-agency = Uden EU-agentur
without-date = Uden dato
without-amount = Uden beløb
caveats = Hvad dokumentet siger om sine data
programmes = Programmer
regions = Regioner
region-countries = Lande i denne region
region-part-of = Del af
exchange-rates = Vekselkurser
exchange-rates-p = Den Europæiske Centralbanks gennemsnitskurser. De bruges til at omregne indberettede beløb til euro.
rate-units = Enheder pr. euro
closed-lists = Lister over værdier
closed-lists-p = De værdier, som felter og filtre kan have, og hvad de betyder.
list-code = Kode
list-label = Navn
list-meaning = Betydning

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } post matcher
       *[other] { $n } poster matcher
    }
search-all = Alle
search-did-you-mean = Mente du:
search-entries = Lande, organisationer og dokumenter
search-how = Sådan fungerer søgningen
search-how-p = Resultaterne indeholder alle de indtastede ord i enhver form: »trafficked« finder også »trafficking«. Brug anførselstegn for at finde en vending og en stjerne for at finde ord, der begynder ens.
search-api = Søg via API
changes = Ændringer
changes-p = Registret vokser i nummererede revisioner. Intet overskrives: alle tidligere versioner kan vises.
changes-changed =
    { $n ->
        [one] { $n } post ændret
       *[other] { $n } poster ændret
    }
changes-removed =
    { $n ->
        [one] { $n } post fjernet
       *[other] { $n } poster fjernet
    }
changes-none = Kun referencedata er ændret
past-banner = Registret vises, som det så ud pr. { $date } (revision { $n }).
past-latest = Vis den seneste version
error-missing = Denne side findes ikke
error-gone = Denne post er fjernet
error-invalid = Denne adresse kan ikke læses
error-unavailable = Registret er midlertidigt utilgængeligt
error-failed = Der opstod en fejl
error-without = Vis siden uden disse filtre
error-similar = Lignende id'er:
error-last = Vis den seneste version af
error-home = Forside
error-instance = Oplys dette forespørgselsnummer ved henvendelse til os:

## About the data

foot-developers = For udviklere
about-toc = På denne side
about-lead = Registret indeholder det, der er omtalt i to rådsdokumenter: én post for hver række. Posternes sider viser den originale tekst ved siden af registrets værdier, så alle kan kontrollere dem.
about-sources = Kilder
about-sources-p = Fakta, tal, navne og titler er taget fra dokumenterne. Resuméerne er skrevet til registret. Hvis et dokument modsiger sig selv, er begge versioner bevaret, og det fremgår af en note.
about-method = Metode
about-once = Beløb tælles med én gang
about-once-p = Hvert beløb beholder sin oprindelige valuta og type. Det omregnes til euro efter Den Europæiske Centralbanks gennemsnitskurs for det år, hvor projektet starter. Hvis et projekt er indberettet flere gange, er hver indberetning en post, men i totalerne tælles projektet med én gang. Beløb, der kun er ansøgt om, tælles aldrig med.
about-once-n = { $n } ud af { $total } projekter har et beløb, der tælles med, så totalerne viser, hvad der er indberettet, ikke hvad der er brugt.
about-overdue-p = Et tiltag har overskredet fristen, hvis fristen udløb før notens dato, og dets status ikke er »Gennemført«. Forsinkede tiltag omfatter også dem, som noten betegner som forsinkede.
about-dates = Datoer
about-dates-p = Datoerne er lige så præcise som i dokumentet: et år, en årstid, en måned, en dag eller et interval. Et spørgsmålstegn betyder, at læsningen er usikker.
about-countries-p = En post angiver de lande, som rækken handler om, ikke det land, der har indberettet den. Grupper af lande er regioner og er ikke opdelt.
about-limits = Dataenes begrænsninger
about-limits-end = Dataene slutter med dokumenterne. De siger ikke, hvad der siden er sket.
about-limits-reported = De omfatter kun det, der er indberettet. Medlemsstaterne valgte selv, hvad de ville indberette, og hvor detaljeret. Et land med få poster kan alligevel være meget aktivt.
about-limits-cells = Nogle rækker er beskadiget i kilden. Manglende celler er tomme her og forsynet med en note.
about-files = Downloads
about-files-p = Alle filer med beskrivelser som en Frictionless-datapakke. Enhver filtreret liste kan også downloades.
about-api = REST og GraphQL
about-api-p = En sides data fås ved at føje /v1 til dens adresse.
about-docs = Vejledninger
about-feeds = Ændringer og feeds
about-feeds-p = Ændringer offentliggøres som nummererede revisioner. Den nuværende revision er { $n }. Enhver liste kan vises pr. en tidligere dag.
about-licence = Licens og kildehenvisning
about-licence-p = Dataene kan videreanvendes med kildeangivelse. Henvis til en post med dens permanente link og revision. Hver posts side har en færdig kildehenvisning.
about-borders = Kortets grænser: Natural Earth, offentligt domæne. De indebærer ingen stillingtagen til et områdes status.
access-h = Tilgængelighed
access-level = Siderne følger retningslinjerne for tilgængeligt webindhold (WCAG) 2.2, niveau AA.
access-tested = De er testet med axe, med tastatur, uden scripts, i lyse og mørke farver og på små skærme.
access-known = De er ikke testet med alle browsere og skærmlæsere. Kontakt os, hvis noget ikke fungerer.
access-tables = Ved siden af alle diagrammer og kort er der en tabel eller en liste med de samme tal.
privacy-h = Privatliv
privacy-cookies = Siderne bruger ingen cookies og gemmer intet i browseren.
privacy-third = De indlæser intet fra andre websteder.
privacy-log = Operatørens log kan i kort tid indeholde adresserne på forespørgsler med henblik på at finde fejl.
privacy-people = Registret indeholder ingen personoplysninger om ofre eller tjenestemænd.
publisher = Udgiver
publisher-none = Operatøren af dette register
