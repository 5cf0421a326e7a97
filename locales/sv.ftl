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
dimension-record-kind = Typ av post
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
list-suggestion-kind = Typer av resultat
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
organisation-emcdda = Europeiska unionens narkotikamyndighet
organisation-ecdc = Europeiska centrumet för förebyggande och kontroll av sjukdomar
organisation-cfca = Europeiska fiskerikontrollbyrån
organisation-council-general-secretariat = Rådets generalsekretariat
organisation-cosi = Ständiga kommittén för operativt samarbete i frågor som rör den inre säkerheten
organisation-presidency = Rådets ordförandeskap
organisation-sitcen = EU:s underrättelse- och lägescentral
organisation-member-states = Medlemsstater
organisation-europol-joint-supervisory-body = Europols gemensamma tillsynsmyndighet
organisation-eulex-kosovo = Europeiska unionens rättsstatsuppdrag i Kosovo
organisation-eupm-bih = Europeiska unionens polisuppdrag i Bosnien och Hercegovina
organisation-eubam = EU:s gränsövervakningsuppdrag i Moldavien och Ukraina

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mn €
date-since = sedan { $date }
date-until = till och med { $date }
season-spring = våren { $year }
season-summer = sommaren { $year }
season-autumn = hösten { $year }
season-winter = vintern { $year }
no-date = inget datum

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
       *[other] { $n } projekt
    }
count-projects-noun =
    { $n ->
        [one] projekt
       *[other] projekt
    }
count-agreements =
    { $n ->
        [one] { $n } avtal
       *[other] { $n } avtal
    }
count-agreements-noun =
    { $n ->
        [one] avtal
       *[other] avtal
    }
count-cooperation =
    { $n ->
        [one] { $n } samarbetssteg
       *[other] { $n } samarbetssteg
    }
count-cooperation-noun =
    { $n ->
        [one] samarbetssteg
       *[other] samarbetssteg
    }
count-actions =
    { $n ->
        [one] { $n } åtgärd
       *[other] { $n } åtgärder
    }
count-actions-noun =
    { $n ->
        [one] åtgärd
       *[other] åtgärder
    }
count-countries =
    { $n ->
        [one] { $n } land
       *[other] { $n } länder
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
of-total = (av { $n })
reported-for = rapporterat för { $n } av dem
counted-once = varje projekt räknat en gång
all-of = Alla { $records }
and-more = och { $n } till

## Lists

kinds-action-all = Åtgärder
results = Resultat
filters = Filter
skip-results = Gå till resultaten
filters-hint = Posterna måste stämma överens med ett av de valda värdena i varje grupp. Varje antal är det totala antalet om du väljer endast det värdet i dess grupp.
filters-selected =
    { $n ->
        [one] { $n } valt
       *[other] { $n } valda
    }
filters-more = { $n } till
filters-find = Sök: { $name }
filters-lookup = Slå upp andra
filters-other = Andra val
show-projects = Visa projekt
show-agreements = Visa avtal
show-cooperation = Visa samarbetssteg
show-actions = Visa åtgärder
range-start = Start
range-active = Löptid
range-amount = Belopp i euro
range-milestone = Milstolpens datum
range-date = Datum
range-deadline = Tidsfrist
range-from = från
range-to = till
chips = Aktiva filter
chips-clear = Rensa alla
chips-or = eller
chips-not = utom
chips-remove = Ta bort filter:
sort-by = Sortera efter
sort-document = Ordningen i dokumentet
sort-amount-desc = Största belopp
sort-amount = Minsta belopp
sort-start-desc = Senaste start
sort-start = Tidigaste start
sort-title = Titel
sort-milestone-desc = Senaste milstolpe
sort-milestone = Tidigaste milstolpe
sort-date-desc = Senaste datum
sort-date = Tidigaste datum
sort-deadline-desc = Senaste tidsfrist
sort-deadline = Tidigaste tidsfrist
sort-code = Nummer
as-of = Läget den
as-of-hint = Visa registret som det såg ut i slutet av en viss dag.
show = Visa
list-shown = { $first }–{ $last } av { $total }
list-caption = { $kind }, sida { $page } av { $pages }
pages = Sidor
page = Sida
page-previous = Föregående sida
page-next = Nästa sida
use-data = Använd dessa uppgifter
download = Ladda ner
download-all = Alla träffar ({ $records }), i denna ordning.
use-rest = REST-begäran för denna vy
use-graphql = GraphQL-fråga för denna vy
faults =
    { $n ->
        [one] Ett filter ignorerades.
       *[other] { $n } filter ignorerades.
    }
nothing = Inget stämmer överens med alla dessa filter
nothing-remove = Ta bort ett filter för att se resultat:
nothing-way = Utan ”{ $name }”
nothing-search = Sök i alla poster
chart-projects-by-year = Projekt efter startår
chart-agreements-by-year = Avtal efter år för den senaste milstolpen
chart-signatures-by-year = Undertecknanden efter år
chart-cooperation-by-year = Samarbetssteg efter år
chart-actions-by-year = Åtgärder efter tidsfristens år
chart-top-countries = Oftast nämnda länder
chart-top-kinds = Vanligaste typer av steg
chart-top-responsible = Oftast ansvariga organ
chart-undated =
    { $n ->
        [one] { $n } post utan datum
       *[other] { $n } poster utan datum
    }
chart-empty = Inga datum rapporterade
head-project = Projekt
head-countries = Länder
head-period = Period
head-amount = Belopp
head-date = Datum
head-title = Titel
head-milestone = Senaste daterade milstolpe
head-number = Nr
head-responsible = Ansvarig
head-partners = Partner
head-amount-role = Typ av belopp
head-currency = Ursprunglig valuta
head-rate = Växelkurs
head-euro = I euro
repeat = upprepad rapportering
amount-not-counted = räknas inte
amount-requested = { $amount } sökt
explain-h = Vad summan består av
explain-counted = Räknas i summan
explain-why = Anmärkning
list-not-counted = Skäl till att ett belopp inte räknas
not-counted-no-amount = Inget belopp rapporterat
not-counted-requested-or-other = Endast sökta eller övriga belopp
not-counted-not-converted = Inget värde i euro: okänt år eller okänd växelkurs
not-counted-programme = Beloppet täcker ett helt program
not-counted-same-project = En annan rapportering av samma projekt räknas
not-counted-share-of-counted = Andel av ett belopp som redan räknas
not-counted-larger-share = Andelen är större än det belopp som räknas
not-counted-same-payer = En annan post för samma betalare räknas
embed-h = Visa på din webbplats
embed-p = Kopiera denna kod till din sida. Siffrorna hålls aktuella.
amount-counts = { $amount } räknas

## Records

crumbs = Länkstig
facts = Fakta
note = Redaktionell anmärkning
original-show = Visa originaltexten
history = Historik
history-json = Historik som JSON
where = Var
map-of = Karta: { $names }
source = Källa
row = rad { $n }
cite = Citera och vidareutnyttja
cite-link = Permanent länk
cite-text = Källhänvisning
funding = Finansiering
amount-counted = Belopp som räknas i summor
rate-source = Europeiska centralbanken, genomsnitt för { $year }
rate-none = behövs inte
rate-unknown = ingen känd kurs
reports-title =
    { $n ->
        [one] Ett projekt, rapporterat { $n } gång
       *[other] Ett projekt, rapporterat { $n } gånger
    }
reports-text =
    { $n ->
        [one] { $n } rapportering beskriver projektet. I summor räknas projektet en gång.
       *[other] { $n } rapporteringar beskriver samma projekt. De behålls som separata poster eftersom de skiljer sig åt. I summor räknas projektet en gång.
    }
report-this = denna post
report-first = första rapportering
similar = Liknande projekt
similar-hint = Projekt som har länder, organisationer eller ett program gemensamt med detta, med de mest lika först.
counterpart = Motpart
parties = Parter
milestones = Milstolpar
milestones-latest = Senaste milstolparna
durations-h = Hur lång tid det tar
durations-since = Dagar sedan ”{ $milestone }”
durations-note = Median för antalet dagar mellan exakta datum. Inom parentes: antal avtal.
milestones-hint = Prickad: nämns inte i dokumentet.
not-reached = ej uppnådd
steps-none = Inga samarbetssteg rapporterade.
in-force-since = I kraft sedan { $date }
agreements-also = Andra avtal med samma länder
indicator = Indikator
progress = Framsteg
cited = Dokument som det hänvisas till
dates-named = Nämnda datum
timetable-by-date = senast { $date }

## The plan

plan-eu-plan-thb-2005 = EU:s plan för bästa metoder, standarder och förfaranden för att bekämpa och förhindra människohandel
chapter-1 = Samordning av EU:s insatser
chapter-2 = Kartläggning av problemet
chapter-3 = Förebyggande av människohandel
chapter-4 = Minskad efterfrågan
chapter-5 = Utredning och lagföring
chapter-6 = Skydd av och stöd till offer för människohandel
chapter-7 = Återvändande och återanpassning
chapter-8 = Yttre förbindelser
plan-title = 2005 års plan, ett år senare
plan-lead = Framsteg med { $n } åtgärder, enligt rådets not ({ $date }).
plan-description = Framsteg med { $n } åtgärder i EU:s plan.
plan-overdue = tidsfrist överskriden: tidsfristen har löpt ut och åtgärden är inte genomförd
plan-late = sena: tidsfrist överskriden, eller försenade enligt noten
plan-list = Som lista
print = Skriv ut
glance = I korthet
glance-hint = Rött hörn: tidsfristen var överskriden vid dokumentets datum ({ $date }).
glance-more = Hur ”tidsfrist överskriden” definieras
anyone = Alla
board-shown = { $n } av { $total } åtgärder
chapter-done = { $n } av { $total } genomförda eller återkommande
fig-late =
    { $count ->
        [one] av { $n } åtgärder var sen: tidsfristen överskriden eller åtgärden försenad
       *[other] av { $n } åtgärder var sena: tidsfristen överskriden eller åtgärden försenad
    }

## Countries, organisations, documents and programmes

a-to-z = A till Ö
about-state = Om detta land
reported-by-state = Rapporterat av denna medlemsstat
place-empty = Nämns inte i något projekt, avtal eller samarbetssteg.
place-description = { $name }: { $projects }, { $agreements } och { $steps }.
largest-projects = Största projekt
amounts-h = Belopp per år
amounts-by-year = Rapporterade belopp, efter projektets startår
amounts-hint = Hela beloppet för ett projekt visas, även om projektet också omfattar andra länder eller organisationer.
by-theme = Projekt efter tema
who-else = Vilka fler som deltar
who-organisations = Organisationer i dessa projekt
roles = Roller
roles-hint = En organisation kan ha flera roller i ett projekt.
regions-note-h = Ingår inte på denna sida
regions-note = Poster som bara nämner en region räknas inte här. Registret delar inte upp regioner på länder. Regioner runt detta land:
regions-note-with = Projekt i detta land och i regionerna runt det
organisation-find = Hitta en organisation
organisation-types = Typer av organisationer
documents = Dokument
documents-sources = Registrets källor
documents-cited = Dokument som poster hänvisar till
document-holds = Vad registret innehåller från detta dokument
document-cited-only = Registret innehåller ingen post från detta dokument. Det finns poster som hänvisar till det.
originator = Utfärdat av
without-country = Utan land
without-agency = Utan EU-byrå
without-date = Utan datum
without-amount = Utan belopp
caveats = Vad dokumentet säger om sina uppgifter
programmes = Program
regions = Regioner
region-countries = Länder i denna region
region-part-of = Del av
exchange-rates = Växelkurser
exchange-rates-p = Europeiska centralbankens genomsnittskurser. De används för att räkna om rapporterade belopp till euro.
rate-units = Enheter per euro
closed-lists = Listor över värden
closed-lists-p = De värden som fält och filter kan ha, och vad de betyder.
list-code = Kod
list-label = Benämning
list-meaning = Betydelse

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } post stämmer överens med
       *[other] { $n } poster stämmer överens med
    }
search-all = Alla
search-did-you-mean = Menade du:
search-entries = Länder, organisationer och dokument
search-how = Så fungerar sökningen
search-how-p = Resultaten innehåller alla dina ord, i alla former: ”trafficked” hittar även ”trafficking”. Använd citattecken för att hitta en fras och en asterisk för att hitta ord som börjar på samma sätt.
search-api = Sök via API
changes = Ändringar
changes-p = Registret växer genom numrerade revideringar. Ingenting skrivs över: alla tidigare versioner kan visas.
changes-changed =
    { $n ->
        [one] { $n } post har ändrats
       *[other] { $n } poster har ändrats
    }
changes-removed =
    { $n ->
        [one] { $n } post har tagits bort
       *[other] { $n } poster har tagits bort
    }
changes-none = Endast referensdata har ändrats
past-banner = Du ser registret som det såg ut den { $date } (revidering { $n }).
past-latest = Visa den senaste versionen
error-missing = Sidan finns inte
error-gone = Posten har tagits bort
error-invalid = Adressen kan inte läsas
error-unavailable = Registret är tillfälligt otillgängligt
error-failed = Något gick fel
error-without = Visa sidan utan dessa filter
error-similar = Liknande id:n:
error-last = Visa den senaste versionen av
error-home = Startsida
error-instance = Uppge detta nummer på begäran om du kontaktar oss:

## About the data

foot-developers = För utvecklare
about-toc = På denna sida
about-lead = Registret innehåller det som rapporteras i två rådsdokument: en post för varje rad. Posternas sidor visar originaltexten bredvid registrets värden, så att vem som helst kan kontrollera dem.
about-sources = Källor
about-sources-p = Fakta, siffror, namn och titlar är hämtade från dokumenten. Sammanfattningarna är skrivna för registret. Om ett dokument motsäger sig självt behålls båda versionerna, och detta anges i en anmärkning.
about-method = Metod
about-once = Belopp räknas en gång
about-once-p = Varje belopp behåller sin ursprungliga valuta och typ. Det räknas om till euro enligt Europeiska centralbankens genomsnittliga kurs för det år då projektet startar. Om ett projekt rapporteras flera gånger är varje rapportering en post, men i summor räknas projektet en gång. Belopp som endast har sökts räknas aldrig.
about-once-n = { $n } av { $total } projekt har ett belopp som räknas, så summorna visar vad som har rapporterats, inte vad som har använts.
about-overdue-p = Tidsfristen för en åtgärd är överskriden om den löpte ut före notens datum och åtgärdens status inte är ”Genomförd”. Sena åtgärder omfattar även dem som enligt noten är försenade.
about-dates = Datum
about-dates-p = Datumen är lika exakta som i dokumentet: ett år, en årstid, en månad, en dag eller ett intervall. Ett frågetecken betyder att tolkningen är osäker.
about-countries-p = En post anger de länder som raden handlar om, inte det land som rapporterar den. Grupper av länder är regioner och delas inte upp.
about-limits = Uppgifternas begränsningar
about-limits-end = Uppgifterna slutar med dokumenten. De säger inte vad som hände senare.
about-limits-reported = De omfattar endast det som har rapporterats. Medlemsstaterna valde vad de skulle rapportera och hur detaljerat. Ett land med få poster kan ändå vara mycket aktivt.
about-limits-cells = Vissa rader är skadade i källan. Celler som saknas är tomma här, med en anmärkning.
about-files = Filer att ladda ner
about-files-p = Alla filer med beskrivningar, som ett Frictionless-datapaket. Du kan också ladda ner valfri filtrerad lista.
about-api = REST och GraphQL
about-api-p = Lägg till /v1 i en sidas adress för att få dess data.
about-docs = Handledningar
about-feeds = Ändringar och flöden
about-feeds-p = Ändringar offentliggörs som numrerade revideringar. Den aktuella revideringen är { $n }. Du kan visa valfri lista som den såg ut en tidigare dag.
about-licence = Licens och källhänvisning
about-licence-p = Du får vidareutnyttja uppgifterna om du anger källan. Använd en posts permanenta länk och revidering för att hänvisa till den. På varje posts sida finns en färdig källhänvisning.
about-borders = Kartans gränser: Natural Earth, allmän egendom. De innebär inget ställningstagande till ett territoriums status.
access-h = Tillgänglighet
access-level = Sidorna följer riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA.
access-tested = De är testade med axe, med tangentbord, utan skript, i ljusa och mörka färger och på små skärmar.
access-known = De har inte testats med alla webbläsare och skärmläsare. Kontakta oss om något inte fungerar för dig.
access-tables = Alla diagram och kartor åtföljs av en tabell eller lista med samma siffror.
privacy-h = Integritet
privacy-cookies = Sidorna använder inga kakor och lagrar ingenting i din webbläsare.
privacy-third = De hämtar ingenting från andra webbplatser.
privacy-log = Operatörens logg kan under en kort tid innehålla adresserna i begäranden, för felsökning.
privacy-people = Registret innehåller inga personuppgifter om brottsoffer eller tjänstemän.
publisher = Utgivare
publisher-none = Registrets operatör
