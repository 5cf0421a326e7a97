# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Acțiunea UE împotriva traficului de persoane
skip = Salt la conținutul principal
lang = Limba
menu = Principală

## Search

search = Căutare
search-label = Căutare în registru
placeholder = Țară sau cuvânt-cheie
try = Încercați

## Navigation

nav-plan = Planul din 2005
nav-projects = Proiecte
nav-agreements = Acorduri
nav-cooperation = Cooperare
nav-countries = Țări
nav-organisations = Organizații
nav-data = Date și API

## Front page: introduction

hero = Acțiunea UE împotriva traficului de persoane, rând cu rând
lead = Registru public al acțiunilor, proiectelor, acordurilor și demersurilor de cooperare (în total { $records }) prezentate în două documente ale Consiliului. Fiecare înregistrare indică documentul și rândul din care provine.

## Front page: key figures

fig-label = Cifre-cheie
fig-records =
    { $count ->
        [one] înregistrare din două documente ale Consiliului
        [few] înregistrări din două documente ale Consiliului
       *[other] de înregistrări din două documente ale Consiliului
    }
fig-money =
    { $total ->
        [one] raportate pentru { $n } din { $total } proiect, fiecare numărat o singură dată
        [few] raportate pentru { $n } din { $total } proiecte, fiecare numărat o singură dată
       *[other] raportate pentru { $n } din { $total } de proiecte, fiecare numărat o singură dată
    }
fig-countries =
    { $count ->
        [one] țară menționată în înregistrări
        [few] țări menționate în înregistrări
       *[other] de țări menționate în înregistrări
    }
fig-force =
    { $count ->
        [one] acord în vigoare ({ $date })
        [few] acorduri în vigoare ({ $date })
       *[other] de acorduri în vigoare ({ $date })
    }
fig-overdue =
    { $count ->
        [one] dintre acțiunile planului din 2005 (în total { $n }) avea termenul depășit în { $date }
        [few] dintre acțiunile planului din 2005 (în total { $n }) aveau termenul depășit în { $date }
       *[other] dintre acțiunile planului din 2005 (în total { $n }) aveau termenul depășit în { $date }
    }

## Map

map-h = Unde se acționează
map-p = Numărul de proiecte, acorduri și demersuri de cooperare care menționează fiecare țară. Țările care doar raportează o înregistrare nu sunt incluse.
map-table = Țările menționate cel mai des
map-all =
    { $n ->
        [one] Lista cu { $n } țară
        [few] Lista tuturor celor { $n } țări
       *[other] Lista tuturor celor { $n } de țări
    }
map-none = Niciuna
map-note = Regiunile precum „Balcanii de Vest” nu sunt defalcate pe țări.
map-xk = Kosovo: această denumire nu aduce atingere pozițiilor privind statutul și este conformă cu RCSONU 1244/1999, precum și cu Avizul CIJ privind Declarația de independență a Kosovoului.
map-ps = Palestina: această denumire nu se interpretează ca recunoaștere a unui stat palestinian și nu aduce atingere pozițiilor individuale ale statelor membre cu privire la această chestiune.

## Tables and charts

col-country = Țară
col-all = Total
col-projects = Proiecte
col-agreements = Acorduri
col-cooperation = Cooperare
head-name = Denumire
head-records = Înregistrări
head-year = An
chart-table = Afișare ca tabel
chart-summary = { $title }, { $first }–{ $last }. Valoarea cea mai mare: { $value } în { $year }.

## Front page: kinds of record

kinds-h = Patru tipuri de înregistrări
kinds-action = Acțiuni din planul din 2005
kinds-project = Proiecte
kinds-agreement = Acorduri
kinds-cooperation = Demersuri de cooperare
kinds-action-p = Ce a planificat UE în { $planned } și unde ajunsese în { $reported }.
kinds-project-p = Formare, campanii, ajutor și cercetare raportate de statele membre și de Comisie.
kinds-agreement-p = Acorduri între state, agenții ale UE și alte organisme, de la primele contacte până la intrarea în vigoare.
kinds-cooperation-p = Demersuri ale agențiilor UE, cu date: chestionare, negocieri, vizite, decizii.
by-status = După situație
by-year = După anul de început
by-stage = După etapă
by-agency = După agenție

## Front page: browse

browse-h = Explorarea registrului
browse-country = După țară
browse-organisation = După organizație
browse-theme = După temă
browse-document = După document
all-countries = Toate țările
all-organisations = Toate organizațiile
all-projects = Toate proiectele
all-documents = Toate documentele
records-n =
    { $n ->
        [one] { $n } înregistrare
        [few] { $n } înregistrări
       *[other] { $n } de înregistrări
    }

## Front page: example row

example-h = Exemplu de rând
example-rate = { $amount } la cursul de { $rate } pentru un euro
facts-original = Textul original
facts-register = În registru

## Changes

changes-h = Ultimele modificări
changes-rev = Revizia { $n }
changes-added =
    { $n ->
        [one] { $n } înregistrare adăugată
        [few] { $n } înregistrări adăugate
       *[other] { $n } de înregistrări adăugate
    }
changes-including = Printre care
changes-feed = Abonare la modificări (flux Atom)
changes-all = Toate modificările

## Use the data

data-h = Utilizarea datelor
data-p = Toate datele din registru sunt deschise. Le puteți reutiliza dacă menționați sursa (CC BY 4.0).
data-rest = REST
data-rest-p = Liste, filtre, totaluri și istoric în format JSON.
data-graphql = GraphQL
data-graphql-p = Tot ce este necesar pentru un ecran într-o singură cerere, cu aceleași filtre.
data-files = Fișiere
data-files-p = Orice listă în format CSV, XLSX sau NDJSON ori totul într-un singur fișier.
data-zip = Întregul registru (ZIP)
copy = Copiere
copied = Copiat
million = mil.

## Footer

foot-data = Date deschise
foot-help = Informații
foot-revision = Revizia { $n }, { $date }
foot-about = Despre date
foot-access = Accesibilitate
foot-privacy = Confidențialitate: fără cookie-uri, fără urmărire
foot-licence = Date: CC BY 4.0
foot-contact = Contact
foot-errors = Erori ale API-ului

## Values

not-stated = Nespecificat
yes = Da
no = Nu

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Capitol
dimension-objective = Obiectiv
dimension-code = Codul acțiunii
dimension-responsible = Organizație responsabilă
dimension-country = Țară
dimension-country-role = Rolul țării
dimension-region = Regiune
dimension-organisation = Organizație
dimension-role = Rolul organizației
dimension-funder = Finanțator
dimension-lead = Organizație principală
dimension-partner = Partener
dimension-reporter = Raportat de
dimension-document = Document
dimension-agency = Agenție a UE
dimension-type = Tip de acord
dimension-stage = Etapă
dimension-status = Situație
dimension-kind = Tip de demers
dimension-record-kind = Tip de înregistrare
dimension-form = Formă de activitate
dimension-theme = Temă
dimension-programme = Program
dimension-directorate-general = Direcție generală
dimension-timetable-kind = Calendar
dimension-milestone = Jalon
dimension-milestone-year = Anul jalonului
dimension-year = An
dimension-ongoing = În curs
dimension-overdue = Termen depășit
dimension-late = Cu întârziere
dimension-overdue-on = Termen depășit la
dimension-deadline-from = Termen de la
dimension-deadline-to = Termen până la
dimension-milestone-from = Jalon de la
dimension-milestone-to = Jalon până la
dimension-date-from = Data de la
dimension-date-to = Data până la
dimension-start-from = Început de la
dimension-start-to = Început până la
dimension-active-from = În curs de la
dimension-active-to = În curs până la
dimension-in-force-on = În vigoare la
dimension-amount-eur-from = Suma în euro de la
dimension-amount-eur-to = Suma în euro până la
dimension-has-funding = Sumă raportată
dimension-single-country = O singură țară
dimension-include-regions = Includerea regiunilor din jurul țării
dimension-certain = Date calendaristice certe
dimension-first-report = Prima raportare
dimension-same-as = Raportare repetată a
dimension-agreement = Demersuri privind acordul
dimension-q = Cuvinte-cheie

## Kinds, changes and access

list-kind = Tipuri de înregistrări
kind-action = Acțiune
kind-project = Proiect
kind-agreement = Acord
kind-cooperation = Demers de cooperare
list-event = Tipuri de modificare
event-added = Adăugată
event-changed = Modificată
event-removed = Eliminată
list-access = Acces
access-public = Public
access-restricted = Restricționat
list-suggestion-kind = Tipuri de rezultate
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

list-action-status = Situația unei acțiuni
action-status-not-started = Neîncepută
action-status-in-progress = În curs
action-status-done = Realizată
action-status-delayed = Întârziată
action-status-recurring = Recurentă
action-status-unknown = Nespecificat
action-status-null = Nicio informație
list-timetable-kind = Calendar
timetable-kind-by = Până la o anumită dată
timetable-kind-ongoing = Permanent
timetable-kind-recurring = La intervale
timetable-kind-as-soon-as-possible = Cât mai curând posibil
timetable-kind-none = Fără calendar
list-responsible-role = Rolul unei organizații responsabile
responsible-role-lead = Rol principal
responsible-role-support = Sprijin
responsible-role-coordinator = Coordonator

## Countries and organisations

list-country-role = Rolul unei țări
country-role-target = Țară vizată
country-role-partner = Țară parteneră
list-organisation-role = Rolul unei organizații
organisation-role-lead = Organizație principală
organisation-role-promoter = Promotor
organisation-role-partner = Partener
organisation-role-funder = Finanțator
organisation-role-participant = Participant
list-organisation-type = Tip de organizație
organisation-type-member-state = Stat membru
organisation-type-eu-institution = Instituție sau serviciu al UE
organisation-type-eu-agency = Agenție a UE
organisation-type-international-organisation = Organizație internațională
organisation-type-third-country-authority = Autoritate a unei țări terțe
organisation-type-national-authority = Autoritate a unui stat membru
organisation-type-ngo = Organizație neguvernamentală
organisation-type-academic = Universitate sau institut de cercetare
organisation-type-private = Întreprindere
organisation-type-network = Rețea
organisation-type-plural-member-state = State membre
organisation-type-plural-eu-institution = Instituții și servicii ale UE
organisation-type-plural-eu-agency = Agenții ale UE
organisation-type-plural-international-organisation = Organizații internaționale
organisation-type-plural-third-country-authority = Autorități ale țărilor terțe
organisation-type-plural-national-authority = Autorități ale statelor membre
organisation-type-plural-ngo = Organizații neguvernamentale
organisation-type-plural-academic = Universități și institute de cercetare
organisation-type-plural-private = Întreprinderi
organisation-type-plural-network = Rețele
organisation-european-union = Uniunea Europeană
organisation-european-parliament = Parlamentul European
organisation-council = Consiliul Uniunii Europene
organisation-european-commission = Comisia Europeană
organisation-ecb = Banca Centrală Europeană
organisation-olaf = Oficiul European de Luptă Antifraudă
organisation-europol = Agenția Uniunii Europene pentru Cooperare în Materie de Aplicare a Legii
organisation-eurojust = Agenția Uniunii Europene pentru Cooperare în Materie de Justiție Penală
organisation-frontex = Agenția Europeană pentru Poliția de Frontieră și Garda de Coastă
organisation-fra = Agenția pentru Drepturi Fundamentale a Uniunii Europene
organisation-cepol = Agenția Uniunii Europene pentru Formare în Materie de Aplicare a Legii
organisation-emsa = Agenția Europeană pentru Siguranță Maritimă
organisation-emcdda = Agenția Uniunii Europene privind Drogurile
organisation-ecdc = Centrul European de Prevenire și Control al Bolilor
organisation-cfca = Agenția Europeană pentru Controlul Pescuitului
organisation-council-general-secretariat = Secretariatul General al Consiliului
organisation-cosi = Comitetul permanent pentru cooperarea operațională în materie de securitate internă
organisation-presidency = Președinția Consiliului
organisation-sitcen = Centrul UE de situații și de analiză a informațiilor
organisation-member-states = State membre
organisation-europol-joint-supervisory-body = Organismul comun de supraveghere al Europol
organisation-eulex-kosovo = Misiunea Uniunii Europene de sprijinire a supremației legii în Kosovo
organisation-eupm-bih = Misiunea de poliție a Uniunii Europene în Bosnia și Herțegovina
organisation-eubam = Misiunea UE de asistență la frontieră în Moldova și Ucraina

## Activities and funding

list-form-category = Formă de activitate
form-category-project = Proiect
form-category-training = Formare
form-category-conference = Conferință
form-category-study-visit = Vizită de studiu
form-category-campaign = Campanie
form-category-information-exchange = Schimb de informații
form-category-operational = Cooperare operațională
form-category-liaison = Ofițeri de legătură
form-category-joint-investigation = Anchetă comună
form-category-agreement = Acord
form-category-legislation = Legislație
form-category-strategy = Strategie sau politică
form-category-research = Cercetare
form-category-funding = Finanțare
form-category-other = Altele
list-theme = Temă
theme-prevention = Prevenire
theme-protection = Protecție
theme-prosecution = Urmărire penală
theme-partnership = Parteneriat
theme-research = Cercetare
list-directorate-general = Direcție generală
directorate-general-home-affairs = Afaceri Interne
directorate-general-enlargement = Extindere
directorate-general-development-cooperation = Dezvoltare și Cooperare
directorate-general-justice-freedom-and-security = Justiție, Libertate și Securitate
list-amount-role = Tip de sumă
amount-role-total = Total
amount-role-eu = Contribuția UE
amount-role-national = Contribuție națională
amount-role-cofinancing = Cofinanțare
amount-role-grant = Grant
amount-role-requested = Doar solicitată
amount-role-other = Alta
list-covers = Ce acoperă o sumă
covers-activity = Întreaga activitate
covers-share = Partea unui singur plătitor
covers-programme = Întregul program
list-bound = Limita unui interval
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Tip de acord
agreement-type-operational = Acord operațional
agreement-type-strategic = Acord strategic
agreement-type-working-arrangement = Acord de lucru
agreement-type-cooperation-arrangement = Înțelegere de cooperare
agreement-type-administrative-arrangement = Acord administrativ
agreement-type-cooperation-agreement = Acord de cooperare
agreement-type-memorandum-of-understanding = Memorandum de înțelegere
agreement-type-letter-of-intent = Scrisoare de intenție
agreement-type-bilateral = Acord bilateral
agreement-type-multilateral = Acord multilateral
agreement-type-other = Alt instrument
list-stage = Etapa unui acord
stage-contacts = Contacte
stage-negotiation = Negociere
stage-awaiting-signature = În așteptarea semnării
stage-signed = Semnat
stage-in-force = În vigoare
stage-on-hold = Suspendat
stage-declined = Abandonat
list-milestone-kind = Jalonul unui acord
milestone-kind-contacts-opened = Primele contacte
milestone-kind-negotiations-opened = Deschiderea negocierilor
milestone-kind-data-protection-report-finalised = Raport privind protecția datelor finalizat
milestone-kind-data-protection-report-board-approval = Raport privind protecția datelor aprobat de consiliul de administrație
milestone-kind-data-protection-report-council-approval = Raport privind protecția datelor aprobat de Consiliu
milestone-kind-draft-finalised = Proiect de acord finalizat
milestone-kind-board-approval = Proiect de acord aprobat de consiliul de administrație
milestone-kind-council-approval = Proiect de acord aprobat de Consiliu
milestone-kind-signature = Semnare
milestone-kind-ratification = Ratificare
milestone-kind-entry-into-force = Intrare în vigoare
milestone-kind-termination = Încetarea valabilității

## Cooperation steps

list-cooperation-kind = Tip de demers de cooperare
cooperation-kind-contact = Contact sau reuniune
cooperation-kind-questionnaire-sent = Chestionar trimis
cooperation-kind-questionnaire-received = Chestionar primit
cooperation-kind-study-visit = Vizită de studiu
cooperation-kind-fact-finding-mission = Misiune de informare
cooperation-kind-negotiation-meeting = Reuniune de negociere
cooperation-kind-decision = Decizie
cooperation-kind-letter = Scrisoare
cooperation-kind-signature = Semnare
cooperation-kind-ratification = Ratificare
cooperation-kind-conference = Conferință
cooperation-kind-project-support = Sprijin pentru un proiect
cooperation-kind-joint-analysis = Analiză comună
cooperation-kind-research = Cercetare
cooperation-kind-training = Formare
cooperation-kind-other = Alt demers
list-cooperation-status = Situația unui demers de cooperare
cooperation-status-done = Realizat
cooperation-status-planned = Planificat
cooperation-status-ongoing = În curs
cooperation-status-cancelled = Anulat

## Regions

region-accession-countries = Țări aderente
region-africa = Africa
region-andes = Anzi
region-asia = Asia
region-austria-neighbour-countries = Țări vecine cu Austria
region-balkans = Balcani
region-baltic-countries = Țările baltice
region-baltic-sea-region = Regiunea Mării Baltice
region-black-sea-region = Regiunea Mării Negre
region-candidate-countries = Țări candidate
region-central-america = America Centrală
region-central-asia = Asia Centrală
region-cis = Comunitatea Statelor Independente
region-east-asia = Asia de Est
region-eastern-neighbours = Vecinii estici
region-eu-southern-maritime-borders = Frontierele maritime sudice ale UE
region-europe = Europa
region-european-periphery = Periferia Europei
region-european-union = Uniunea Europeană
region-global = La nivel mondial
region-great-lakes-region = Regiunea Marilor Lacuri
region-greater-mekong-sub-region = Subregiunea Mekongului Mare
region-gulf-council-states = Statele Consiliului de Cooperare al Golfului
region-horn-of-africa = Cornul Africii
region-ibero-america = America iberică
region-latin-america-and-the-caribbean = America Latină și zona Caraibilor
region-neighbouring-countries = Țări vecine
region-nordic-countries = Țările nordice
region-portuguese-speaking-countries = Țări de limbă portugheză
region-puntland = Puntland
region-south-america = America de Sud
region-south-asia = Asia de Sud
region-south-caucasus = Caucazul de Sud
region-south-east-asia = Asia de Sud-Est
region-south-east-europe = Europa de Sud-Est
region-southern-africa = Africa Australă
region-southern-cone = Conul de Sud
region-west-africa = Africa de Vest
region-western-balkans = Balcanii de Vest

## Programmes

programme-aeneas = AENEAS (predecesorul programului tematic „Migrație și azil”)
programme-agis = Prevenirea și combaterea criminalității
programme-criminal-justice = Justiție penală
programme-dci = Instrumentul de finanțare a cooperării pentru dezvoltare
programme-eidhr = Instrumentul european pentru democrație și drepturile omului
programme-eu-readmission-fund = Fondul UE pentru readmisie
programme-ipa = Instrumentul de asistență pentru preaderare
programme-isec = Prevenirea și combaterea criminalității
programme-ifs = Instrumentul de stabilitate
programme-norwegian-cooperation = Programul norvegian de cooperare pentru creștere economică și dezvoltare durabilă în Bulgaria
programme-polish-foreign-assistance = Programul polonez de asistență externă
programme-return-fund = Fondul european de returnare
programme-tacis = Asistență tehnică pentru Comunitatea Statelor Independente
programme-taiex = Instrumentul de asistență tehnică și schimb de informații
programme-thematic-migration-asylum = Programul tematic „Migrație și azil”
programme-thematic-ngos-civil-society = Programul tematic pentru ONG-uri și societatea civilă

## Names of countries that differ from CLDR

country-cd = Republica Democrată Congo
country-cg = Congo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mil. €
date-since = din { $date }
date-until = până la { $date }
season-spring = primăvara { $year }
season-summer = vara { $year }
season-autumn = toamna { $year }
season-winter = iarna { $year }
no-date = fără dată

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } proiect
        [few] { $n } proiecte
       *[other] { $n } de proiecte
    }
count-projects-noun =
    { $n ->
        [one] proiect
        [few] proiecte
       *[other] de proiecte
    }
count-agreements =
    { $n ->
        [one] { $n } acord
        [few] { $n } acorduri
       *[other] { $n } de acorduri
    }
count-agreements-noun =
    { $n ->
        [one] acord
        [few] acorduri
       *[other] de acorduri
    }
count-cooperation =
    { $n ->
        [one] { $n } demers de cooperare
        [few] { $n } demersuri de cooperare
       *[other] { $n } de demersuri de cooperare
    }
count-cooperation-noun =
    { $n ->
        [one] demers de cooperare
        [few] demersuri de cooperare
       *[other] de demersuri de cooperare
    }
count-actions =
    { $n ->
        [one] { $n } acțiune
        [few] { $n } acțiuni
       *[other] { $n } de acțiuni
    }
count-actions-noun =
    { $n ->
        [one] acțiune
        [few] acțiuni
       *[other] de acțiuni
    }
count-countries =
    { $n ->
        [one] { $n } țară
        [few] { $n } țări
       *[other] { $n } de țări
    }
count-organisations =
    { $n ->
        [one] { $n } organizație
        [few] { $n } organizații
       *[other] { $n } de organizații
    }
of-total = (din { $n })
reported-for = raportate pentru { $n } dintre ele
counted-once = fiecare proiect numărat o singură dată
all-of = Toate: { $records }
and-more = și încă { $n }

## Lists

kinds-action-all = Acțiuni
results = Rezultate
filters = Filtre
skip-results = Salt la rezultate
filters-hint = Înregistrările trebuie să corespundă, în fiecare grup, uneia dintre valorile selectate. Fiecare număr este totalul obținut dacă selectați numai valoarea respectivă în grupul său.
filters-selected = selectate: { $n }
filters-more = încă { $n }
filters-find = Căutare: { $name }
filters-lookup = Căutarea altora
filters-other = Alte opțiuni
show-projects = Afișare proiecte
show-agreements = Afișare acorduri
show-cooperation = Afișare demersuri de cooperare
show-actions = Afișare acțiuni
range-start = Început
range-active = Perioada de desfășurare
range-amount = Suma în euro
range-milestone = Data jalonului
range-date = Data
range-deadline = Termen
range-from = de la
range-to = până la
chips = Filtre active
chips-clear = Ștergerea tuturor
chips-or = sau
chips-not = – cu excepția:
chips-remove = Eliminarea filtrului:
sort-by = Sortare:
sort-document = Ordinea din document
sort-amount-desc = Suma cea mai mare
sort-amount = Suma cea mai mică
sort-start-desc = Începutul cel mai recent
sort-start = Începutul cel mai vechi
sort-title = Titlu
sort-milestone-desc = Jalonul cel mai recent
sort-milestone = Jalonul cel mai vechi
sort-date-desc = Data cea mai recentă
sort-date = Data cea mai veche
sort-deadline-desc = Termenul cel mai îndepărtat
sort-deadline = Termenul cel mai apropiat
sort-code = Număr
as-of = Situația la
as-of-hint = Afișarea registrului așa cum era la sfârșitul unei anumite zile.
show = Afișare
list-shown = { $first }–{ $last } din { $total }
list-caption = { $kind }, pagina { $page } din { $pages }
pages = Pagini
page = Pagina
page-previous = Pagina anterioară
page-next = Pagina următoare
use-data = Utilizarea acestor date
download = Descărcare
download-all = Toate rezultatele ({ $records }), în această ordine.
use-rest = Cerere REST pentru această vizualizare
use-graphql = Interogare GraphQL pentru această vizualizare
faults =
    { $n ->
        [one] { $n } filtru a fost ignorat.
        [few] { $n } filtre au fost ignorate.
       *[other] { $n } de filtre au fost ignorate.
    }
nothing = Nimic nu corespunde tuturor acestor filtre
nothing-remove = Pentru a vedea rezultate, eliminați un filtru:
nothing-way = Fără „{ $name }”
nothing-search = Căutare în toate înregistrările
chart-projects-by-year = Proiecte după anul de început
chart-agreements-by-year = Acorduri după anul celui mai recent jalon
chart-signatures-by-year = Semnări pe ani
chart-cooperation-by-year = Demersuri de cooperare după an
chart-actions-by-year = Acțiuni după anul termenului
chart-top-countries = Țările menționate cel mai des
chart-top-kinds = Cele mai frecvente tipuri de demersuri
chart-top-responsible = Organismele responsabile cel mai des
chart-undated =
    { $n ->
        [one] { $n } înregistrare fără dată
        [few] { $n } înregistrări fără dată
       *[other] { $n } de înregistrări fără dată
    }
chart-empty = Nicio dată calendaristică raportată
head-project = Proiect
head-countries = Țări
head-period = Perioadă
head-amount = Sumă
head-date = Data
head-title = Titlu
head-milestone = Cel mai recent jalon datat
head-number = Nr.
head-responsible = Responsabil
head-partners = Parteneri
head-amount-role = Tip de sumă
head-currency = Moneda originală
head-rate = Curs de schimb
head-euro = În euro
repeat = raportare repetată
amount-not-counted = neinclusă în calcul
amount-requested = solicitați { $amount }
explain-h = Cum este alcătuit totalul
explain-counted = Suma inclusă în total
explain-why = Observații
list-not-counted = Motivul pentru care o sumă nu este inclusă în calcul
not-counted-no-amount = Nicio sumă raportată
not-counted-requested-or-other = Doar sume solicitate sau alte sume
not-counted-not-converted = Fără valoare în euro: anul sau cursul de schimb este necunoscut
not-counted-programme = Suma acoperă un întreg program
not-counted-same-project = Se ia în calcul altă raportare a aceluiași proiect
not-counted-share-of-counted = Parte dintr-o sumă deja luată în calcul
not-counted-larger-share = Parte mai mare decât suma luată în calcul
not-counted-same-payer = Se ia în calcul altă înregistrare pentru același plătitor
embed-h = Afișare pe site-ul dumneavoastră
embed-p = Copiați acest cod în pagina dumneavoastră. Datele rămân actualizate.
amount-counts = { $amount } luați în calcul

## Records

crumbs = Cale de navigare
facts = Date principale
note = Notă editorială
original-show = Afișarea textului original
history = Istoric
history-json = Istoric în format JSON
where = Unde
map-of = Hartă: { $names }
source = Sursă
row = rândul { $n }
cite = Citare și reutilizare
cite-link = Link permanent
cite-text = Citare
funding = Finanțare
amount-counted = Suma inclusă în totaluri
rate-source = Banca Centrală Europeană, media pentru { $year }
rate-none = nu este necesar
rate-unknown = curs necunoscut
reports-title =
    { $n ->
        [one] Un singur proiect, raportat o dată
        [few] Un singur proiect, raportat de { $n } ori
       *[other] Un singur proiect, raportat de { $n } de ori
    }
reports-text = Numărul de raportări care descriu același proiect: { $n }. Ele sunt păstrate ca înregistrări separate deoarece diferă între ele. În totaluri, proiectul este numărat o singură dată.
report-this = această înregistrare
report-first = prima raportare
similar = Proiecte similare
similar-hint = Proiecte care au în comun cu acesta țări, organizații sau un program, începând cu cele mai apropiate.
counterpart = Contraparte
parties = Părți
milestones = Jaloane
milestones-latest = Cele mai recente jaloane
durations-h = Cât durează
durations-since = Zile de la jalonul „{ $milestone }”
durations-note = Numărul median de zile dintre date exacte. În paranteză: numărul de acorduri.
milestones-hint = Punctat: nu este menționat în document.
not-reached = neatins
steps-none = Niciun demers de cooperare raportat.
in-force-since = În vigoare din { $date }
agreements-also = Alte acorduri cu aceleași țări
indicator = Indicator
progress = Progrese
cited = Documente citate
dates-named = Date calendaristice menționate
timetable-by-date = până la { $date }

## The plan

plan-eu-plan-thb-2005 = Planul UE privind cele mai bune practici, standarde și proceduri pentru combaterea și prevenirea traficului de persoane
chapter-1 = Coordonarea acțiunii UE
chapter-2 = Delimitarea problemei
chapter-3 = Prevenirea traficului de persoane
chapter-4 = Reducerea cererii
chapter-5 = Investigare și urmărire penală
chapter-6 = Protecția și sprijinirea victimelor traficului de persoane
chapter-7 = Returnare și reintegrare
chapter-8 = Relații externe
plan-title = Planul din 2005, după un an
plan-lead =
    { $n ->
        [one] Progresele privind { $n } acțiune, astfel cum sunt prezentate în nota Consiliului din { $date }.
        [few] Progresele privind { $n } acțiuni, astfel cum sunt prezentate în nota Consiliului din { $date }.
       *[other] Progresele privind { $n } de acțiuni, astfel cum sunt prezentate în nota Consiliului din { $date }.
    }
plan-description =
    { $n ->
        [one] Progresele privind { $n } acțiune din planul UE.
        [few] Progresele privind { $n } acțiuni din planul UE.
       *[other] Progresele privind { $n } de acțiuni din planul UE.
    }
plan-overdue = cu termen depășit: termenul a expirat, iar acțiunea nu este realizată
plan-late = cu întârziere: cu termen depășit sau întârziate potrivit notei
plan-list = Ca listă
print = Tipărire
glance = Pe scurt
glance-hint = Colț roșu: termen depășit la data documentului ({ $date }).
glance-more = Cum se definește „termen depășit”
anyone = Toate
board-shown = Acțiuni: { $n } din { $total }
chapter-done = realizate sau recurente: { $n } din { $total }
fig-late =
    { $count ->
        [one] dintre acțiuni (în total { $n }) era cu întârziere: cu termen depășit sau întârziată
        [few] dintre acțiuni (în total { $n }) erau cu întârziere: cu termen depășit sau întârziate
       *[other] dintre acțiuni (în total { $n }) erau cu întârziere: cu termen depășit sau întârziate
    }

## Countries, organisations, documents and programmes

a-to-z = De la A la Z
about-state = Despre această țară
reported-by-state = Raportate de acest stat membru
place-empty = Fără mențiuni în proiecte, acorduri sau demersuri de cooperare.
place-description = { $name }: { $projects }, { $agreements } și { $steps }.
largest-projects = Cele mai mari proiecte
amounts-h = Sume după an
amounts-by-year = Sume raportate, după anul de început al proiectului
amounts-hint = Se afișează suma integrală a unui proiect, chiar dacă acesta vizează și alte țări sau organizații.
by-theme = Proiecte după temă
who-else = Cine mai participă
who-organisations = Organizații din aceste proiecte
roles = Roluri
roles-hint = O organizație poate avea mai multe roluri într-un proiect.
regions-note-h = Neincluse pe această pagină
regions-note = Înregistrările care menționează doar o regiune nu sunt numărate aici. În registru, regiunile nu sunt defalcate pe țări. Regiunile din jurul acestei țări:
regions-note-with = Proiectele acestei țări și ale regiunilor din jurul ei
organisation-find = Căutarea unei organizații
organisation-types = Tipuri de organizații
documents = Documente
documents-sources = Sursele registrului
documents-cited = Documente citate în înregistrări
document-holds = Ce conține registrul din acest document
document-cited-only = Registrul nu conține nicio înregistrare din acest document. Documentul este citat în înregistrări.
originator = Emis de
without-country = Fără țară
without-agency = Fără agenție a UE
without-date = Fără dată
without-amount = Fără sumă
caveats = Ce spune documentul despre datele sale
programmes = Programe
regions = Regiuni
region-countries = Țări din această regiune
region-part-of = Parte din
exchange-rates = Cursuri de schimb
exchange-rates-p = Cursuri medii ale Băncii Centrale Europene. Sumele raportate sunt convertite în euro la aceste cursuri.
rate-units = Unități pentru un euro
closed-lists = Liste de valori
closed-lists-p = Valorile pe care le pot avea câmpurile și filtrele și semnificația lor.
list-code = Cod
list-label = Denumire
list-meaning = Semnificație

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } înregistrare corespunde căutării
        [few] { $n } înregistrări corespund căutării
       *[other] { $n } de înregistrări corespund căutării
    }
search-all = Toate
search-did-you-mean = Ați vrut să spuneți:
search-entries = Țări, organizații și documente
search-how = Cum funcționează căutarea
search-how-p = Rezultatele conțin toate cuvintele introduse, în orice formă: cu „trafficked” se găsește și „trafficking”. Utilizați ghilimele pentru a găsi o expresie și un asterisc pentru a găsi cuvinte care încep la fel.
search-api = Căutare prin API
changes = Modificări
changes-p = Registrul crește prin revizii numerotate. Nimic nu se suprascrie: orice stare anterioară poate fi afișată.
changes-changed =
    { $n ->
        [one] { $n } înregistrare modificată
        [few] { $n } înregistrări modificate
       *[other] { $n } de înregistrări modificate
    }
changes-removed =
    { $n ->
        [one] { $n } înregistrare eliminată
        [few] { $n } înregistrări eliminate
       *[other] { $n } de înregistrări eliminate
    }
changes-none = S-au modificat doar datele de referință
past-banner = Vedeți registrul așa cum era la { $date } (revizia { $n }).
past-latest = Afișarea celei mai recente stări
error-missing = Această pagină nu există
error-gone = Această înregistrare a fost eliminată
error-invalid = Această adresă nu poate fi citită
error-unavailable = Registrul este temporar indisponibil
error-failed = A apărut o eroare
error-without = Afișarea paginii fără aceste filtre
error-similar = Identificatori similari:
error-last = Afișarea ultimei versiuni a înregistrării
error-home = Prima pagină
error-instance = Dacă ne contactați, menționați acest număr al cererii:

## About the data

foot-developers = Pentru dezvoltatori
about-toc = Pe această pagină
about-lead = Registrul conține ceea ce raportează două documente ale Consiliului: câte o înregistrare pentru fiecare rând. Paginile înregistrărilor prezintă textul original alături de valorile registrului, astfel încât oricine să le poată verifica.
about-sources = Surse
about-sources-p = Faptele, cifrele, numele și titlurile sunt preluate din documente. Rezumatele sunt redactate pentru registru. Dacă un document se contrazice, se păstrează ambele versiuni, iar o notă semnalează acest lucru.
about-method = Metodă
about-once = Sumele sunt numărate o singură dată
about-once-p = Fiecare sumă își păstrează moneda și tipul originale. Ea este convertită în euro la cursul mediu al Băncii Centrale Europene pentru anul în care începe proiectul. Dacă un proiect este raportat de mai multe ori, fiecare raportare este o înregistrare, dar în totaluri proiectul este numărat o singură dată. Sumele care au fost doar solicitate nu sunt numărate niciodată.
about-once-n = Proiecte cu o sumă luată în calcul: { $n } din { $total }. Prin urmare, totalurile arată ce s-a raportat, nu ce s-a cheltuit.
about-overdue-p = O acțiune are termenul depășit dacă termenul a expirat înainte de data notei, iar situația sa nu este „Realizată”. Acțiunile cu întârziere le includ și pe cele despre care nota spune că sunt întârziate.
about-dates = Date calendaristice
about-dates-p = Datele calendaristice sunt la fel de exacte ca în document: un an, un anotimp, o lună, o zi sau un interval. Un semn de întrebare înseamnă că interpretarea este incertă.
about-countries-p = O înregistrare enumeră țările la care se referă rândul său, nu țara care îl raportează. Grupurile de țări sunt regiuni și nu sunt defalcate.
about-limits = Limitele datelor
about-limits-end = Datele se opresc la documente. Ele nu arată ce s-a întâmplat ulterior.
about-limits-reported = Datele cuprind numai ceea ce s-a raportat. Statele membre au ales ce să raporteze și cât de detaliat. O țară cu puține înregistrări poate fi totuși foarte activă.
about-limits-cells = Unele rânduri sunt deteriorate în sursă. Celulele lipsă sunt goale aici și sunt însoțite de o notă.
about-files = Descărcări
about-files-p = Toate fișierele, cu descrierile lor, ca pachet de date Frictionless. Puteți descărca și orice listă filtrată.
about-api = REST și GraphQL
about-api-p = Pentru a obține datele unei pagini, adăugați /v1 la adresa ei.
about-docs = Ghiduri
about-feeds = Modificări și fluxuri
about-feeds-p = Modificările sunt publicate ca revizii numerotate. Revizia actuală este { $n }. Puteți afișa orice listă așa cum era într-o zi anterioară.
about-licence = Licență și citare
about-licence-p = Puteți reutiliza datele dacă menționați sursa. Pentru a cita o înregistrare, utilizați linkul său permanent și revizia. Pagina fiecărei înregistrări conține o citare gata pregătită.
about-borders = Frontierele de pe hartă: Natural Earth, domeniul public. Ele nu implică nicio poziție cu privire la statutul unui teritoriu.
access-h = Accesibilitate
access-level = Paginile respectă Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA.
access-tested = Ele sunt testate cu axe, cu tastatura, fără scripturi, în culori deschise și închise și pe ecrane mici.
access-known = Ele nu au fost testate cu toate browserele și cititoarele de ecran. Dacă ceva nu funcționează, vă rugăm să ne informați.
access-tables = Fiecare grafic și fiecare hartă este însoțită de un tabel sau de o listă cu aceleași cifre.
privacy-h = Confidențialitate
privacy-cookies = Paginile nu folosesc cookie-uri și nu stochează nimic în browserul dumneavoastră.
privacy-third = Ele nu încarcă nimic de pe alte site-uri.
privacy-log = Jurnalul operatorului poate păstra pentru scurt timp adresele cererilor, în scopul depistării defecțiunilor.
privacy-people = Registrul nu conține date cu caracter personal ale victimelor sau ale ofițerilor.
publisher = Editor
publisher-none = Operatorul acestui registru
