# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Azione dell’UE contro la tratta di esseri umani
skip = Vai al contenuto principale
lang = Lingua
menu = Principale

## Search

search = Cerca
search-label = Cerca nel registro
placeholder = Paese o parola chiave
try = Prova

## Navigation

nav-plan = Piano del 2005
nav-projects = Progetti
nav-agreements = Accordi
nav-cooperation = Cooperazione
nav-countries = Paesi
nav-organisations = Organizzazioni
nav-data = Dati e API

## Front page: introduction

hero = L’azione dell’UE contro la tratta di esseri umani, riga per riga
lead = Registro pubblico di { $records } azioni, progetti, accordi e iniziative di cooperazione riportati in due documenti del Consiglio. Ogni voce indica il documento e la riga da cui è tratta.

## Front page: key figures

fig-label = Cifre chiave
fig-records =
    { $count ->
        [one] voce da due documenti del Consiglio
       *[other] voci da due documenti del Consiglio
    }
fig-money =
    { $total ->
        [one] comunicati per { $n } progetto su { $total }, contato una sola volta
       *[other] comunicati per { $n } progetti su { $total }, ciascuno contato una sola volta
    }
fig-countries =
    { $count ->
        [one] paese citato nelle voci
       *[other] paesi citati nelle voci
    }
fig-force =
    { $count ->
        [one] accordo in vigore ({ $date })
       *[other] accordi in vigore ({ $date })
    }
fig-overdue =
    { $count ->
        [one] azione su { $n } del piano del 2005 era fuori termine ({ $date })
       *[other] azioni su { $n } del piano del 2005 erano fuori termine ({ $date })
    }

## Map

map-h = Dove si interviene
map-p = Numero di progetti, accordi e iniziative di cooperazione che citano ciascun paese. I paesi che si limitano a comunicare una voce non sono conteggiati.
map-table = Paesi citati più spesso
map-all =
    { $n ->
        [one] Elenco di { $n } paese
       *[other] Elenco di tutti i { $n } paesi
    }
map-none = Nessuna
map-note = Le regioni come «Balcani occidentali» non sono suddivise in paesi.
map-xk = Kosovo: tale designazione non pregiudica le posizioni riguardo allo status ed è in linea con la risoluzione 1244/1999 dell’UNSC e con il parere della CIG sulla dichiarazione di indipendenza del Kosovo.
map-ps = Palestina: tale designazione non si intende come riconoscimento di uno Stato di Palestina e lascia impregiudicate le singole posizioni degli Stati membri sulla questione.

## Tables and charts

col-country = Paese
col-all = Totale
col-projects = Progetti
col-agreements = Accordi
col-cooperation = Cooperazione
head-name = Nome
head-records = Voci
head-year = Anno
chart-table = Mostra come tabella
chart-summary = { $title }, dal { $first } al { $last }. Valore più alto: { $value } nel { $year }.

## Front page: kinds of record

kinds-h = Quattro tipi di voci
kinds-action = Azioni del piano del 2005
kinds-project = Progetti
kinds-agreement = Accordi
kinds-cooperation = Iniziative di cooperazione
kinds-action-p = Che cosa l’UE aveva previsto ({ $planned }) e a che punto era giunta ({ $reported }).
kinds-project-p = Formazione, campagne, aiuti e ricerca comunicati dagli Stati membri e dalla Commissione.
kinds-agreement-p = Accordi tra Stati, agenzie dell’UE e altri organismi, dai primi contatti all’entrata in vigore.
kinds-cooperation-p = Iniziative delle agenzie dell’UE, con le date: questionari, negoziati, visite, decisioni.
by-status = Per stato
by-year = Per anno di inizio
by-stage = Per fase
by-agency = Per agenzia

## Front page: browse

browse-h = Esplora il registro
browse-country = Per paese
browse-organisation = Per organizzazione
browse-theme = Per tema
browse-document = Per documento
all-countries = Tutti i paesi
all-organisations = Tutte le organizzazioni
all-projects = Tutti i progetti
all-documents = Tutti i documenti
records-n =
    { $n ->
        [one] { $n } voce
       *[other] { $n } voci
    }

## Front page: example row

example-h = Riga di esempio
example-rate = { $amount } al cambio di { $rate } per euro
facts-original = Testo originale
facts-register = Nel registro

## Changes

changes-h = Ultime modifiche
changes-rev = Revisione { $n }
changes-added =
    { $n ->
        [one] { $n } voce aggiunta
       *[other] { $n } voci aggiunte
    }
changes-including = Tra cui
changes-feed = Ricevi le modifiche (feed Atom)
changes-all = Tutte le modifiche

## Use the data

data-h = Utilizza i dati
data-p = Tutti i dati del registro sono aperti. È possibile riutilizzarli citando la fonte (CC BY 4.0).
data-rest = REST
data-rest-p = Elenchi, filtri, totali e cronologia in formato JSON.
data-graphql = GraphQL
data-graphql-p = Tutto ciò che serve a una schermata in una sola richiesta, con gli stessi filtri.
data-files = File
data-files-p = Qualsiasi elenco in formato CSV, XLSX o NDJSON, oppure tutto in un unico file.
data-zip = Registro completo (ZIP)
copy = Copia
copied = Copiato
million = mln

## Footer

foot-data = Dati aperti
foot-help = Informazioni
foot-revision = Revisione { $n }, { $date }
foot-about = Informazioni sui dati
foot-access = Accessibilità
foot-privacy = Privacy: nessun cookie, nessun tracciamento
foot-licence = Dati: CC BY 4.0
foot-contact = Contatti
foot-errors = Errori dell’API

## Values

not-stated = Non indicato
yes = Sì
no = No

## Filters and groupings

dimension-plan = Piano
dimension-chapter = Capitolo
dimension-objective = Obiettivo
dimension-code = Codice dell’azione
dimension-responsible = Organizzazione responsabile
dimension-country = Paese
dimension-country-role = Ruolo del paese
dimension-region = Regione
dimension-organisation = Organizzazione
dimension-role = Ruolo dell’organizzazione
dimension-funder = Finanziatore
dimension-lead = Organizzazione capofila
dimension-partner = Partner
dimension-reporter = Comunicato da
dimension-document = Documento
dimension-agency = Agenzia dell’UE
dimension-type = Tipo di accordo
dimension-stage = Fase
dimension-status = Stato
dimension-kind = Tipo di iniziativa
dimension-record-kind = Tipo di voce
dimension-form = Forma di attività
dimension-theme = Tema
dimension-programme = Programma
dimension-directorate-general = Direzione generale
dimension-timetable-kind = Calendario
dimension-milestone = Tappa
dimension-milestone-year = Anno della tappa
dimension-year = Anno
dimension-ongoing = In corso
dimension-overdue = Fuori termine
dimension-late = In ritardo
dimension-overdue-on = Fuori termine al
dimension-deadline-from = Termine dal
dimension-deadline-to = Termine fino al
dimension-milestone-from = Tappa dal
dimension-milestone-to = Tappa fino al
dimension-date-from = Data dal
dimension-date-to = Data fino al
dimension-start-from = Inizio dal
dimension-start-to = Inizio fino al
dimension-active-from = In corso dal
dimension-active-to = In corso fino al
dimension-in-force-on = In vigore al
dimension-amount-eur-from = Importo in euro da
dimension-amount-eur-to = Importo in euro fino a
dimension-has-funding = Importo comunicato
dimension-single-country = Un solo paese
dimension-include-regions = Includi le regioni intorno al paese
dimension-certain = Date certe
dimension-first-report = Prima comunicazione
dimension-same-as = Comunicazione ripetuta di
dimension-agreement = Iniziative relative all’accordo
dimension-q = Parole chiave

## Kinds, changes and access

list-kind = Tipi di voci
kind-action = Azione
kind-project = Progetto
kind-agreement = Accordo
kind-cooperation = Iniziativa di cooperazione
list-event = Tipi di modifica
event-added = Aggiunta
event-changed = Modificata
event-removed = Rimossa
list-access = Accesso
access-public = Pubblico
access-restricted = Limitato
list-suggestion-kind = Tipi di risultati
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

list-action-status = Stato di un’azione
action-status-not-started = Non avviata
action-status-in-progress = In corso
action-status-done = Completata
action-status-delayed = Ritardata
action-status-recurring = Ricorrente
action-status-unknown = Non indicato
action-status-null = Nessuna informazione
list-timetable-kind = Calendario
timetable-kind-by = Entro una data
timetable-kind-ongoing = Continuativo
timetable-kind-recurring = A intervalli
timetable-kind-as-soon-as-possible = Quanto prima
timetable-kind-none = Nessun calendario
list-responsible-role = Ruolo di un’organizzazione responsabile
responsible-role-lead = Capofila
responsible-role-support = Sostegno
responsible-role-coordinator = Coordinatore

## Countries and organisations

list-country-role = Ruolo di un paese
country-role-target = Paese interessato
country-role-partner = Paese partner
list-organisation-role = Ruolo di un’organizzazione
organisation-role-lead = Organizzazione capofila
organisation-role-promoter = Promotore
organisation-role-partner = Partner
organisation-role-funder = Finanziatore
organisation-role-participant = Partecipante
list-organisation-type = Tipo di organizzazione
organisation-type-member-state = Stato membro
organisation-type-eu-institution = Istituzione o servizio dell’UE
organisation-type-eu-agency = Agenzia dell’UE
organisation-type-international-organisation = Organizzazione internazionale
organisation-type-third-country-authority = Autorità di un paese terzo
organisation-type-national-authority = Autorità di uno Stato membro
organisation-type-ngo = Organizzazione non governativa
organisation-type-academic = Università o istituto di ricerca
organisation-type-private = Impresa
organisation-type-network = Rete
organisation-type-plural-member-state = Stati membri
organisation-type-plural-eu-institution = Istituzioni e servizi dell’UE
organisation-type-plural-eu-agency = Agenzie dell’UE
organisation-type-plural-international-organisation = Organizzazioni internazionali
organisation-type-plural-third-country-authority = Autorità di paesi terzi
organisation-type-plural-national-authority = Autorità di Stati membri
organisation-type-plural-ngo = Organizzazioni non governative
organisation-type-plural-academic = Università e istituti di ricerca
organisation-type-plural-private = Imprese
organisation-type-plural-network = Reti
organisation-european-union = Unione europea
organisation-european-parliament = Parlamento europeo
organisation-council = Consiglio dell’Unione europea
organisation-european-commission = Commissione europea
organisation-ecb = Banca centrale europea
organisation-olaf = Ufficio europeo per la lotta antifrode
organisation-europol = Agenzia dell’Unione europea per la cooperazione nell’attività di contrasto
organisation-eurojust = Agenzia dell’Unione europea per la cooperazione giudiziaria penale
organisation-frontex = Agenzia europea della guardia di frontiera e costiera
organisation-fra = Agenzia dell’Unione europea per i diritti fondamentali
organisation-cepol = Agenzia dell’Unione europea per la formazione delle autorità di contrasto
organisation-emsa = Agenzia europea per la sicurezza marittima
organisation-emcdda = Agenzia dell’Unione europea sulle droghe
organisation-ecdc = Centro europeo per la prevenzione e il controllo delle malattie
organisation-cfca = Agenzia europea di controllo della pesca
organisation-council-general-secretariat = Segretariato generale del Consiglio
organisation-cosi = Comitato permanente per la cooperazione operativa in materia di sicurezza interna
organisation-presidency = Presidenza del Consiglio dell’Unione europea
organisation-sitcen = Centro UE di situazione e di intelligence
organisation-member-states = Stati membri
organisation-europol-joint-supervisory-body = Autorità di controllo comune di Europol
organisation-eulex-kosovo = Missione dell’Unione europea sullo Stato di diritto in Kosovo
organisation-eupm-bih = Missione di polizia dell’Unione europea in Bosnia-Erzegovina
organisation-eubam = Missione dell’UE di assistenza alle frontiere per la Moldova e l’Ucraina

## Activities and funding

list-form-category = Forma di attività
form-category-project = Progetto
form-category-training = Formazione
form-category-conference = Conferenza
form-category-study-visit = Visita di studio
form-category-campaign = Campagna
form-category-information-exchange = Scambio di informazioni
form-category-operational = Cooperazione operativa
form-category-liaison = Collegamento
form-category-joint-investigation = Indagine comune
form-category-agreement = Accordo
form-category-legislation = Legislazione
form-category-strategy = Strategia o politica
form-category-research = Ricerca
form-category-funding = Finanziamento
form-category-other = Altro
list-theme = Tema
theme-prevention = Prevenzione
theme-protection = Protezione
theme-prosecution = Azione penale
theme-partnership = Partenariato
theme-research = Ricerca
list-directorate-general = Direzione generale
directorate-general-home-affairs = Affari interni
directorate-general-enlargement = Allargamento
directorate-general-development-cooperation = Sviluppo e cooperazione
directorate-general-justice-freedom-and-security = Giustizia, libertà e sicurezza
list-amount-role = Tipo di importo
amount-role-total = Totale
amount-role-eu = Contributo dell’UE
amount-role-national = Contributo nazionale
amount-role-cofinancing = Cofinanziamento
amount-role-grant = Sovvenzione
amount-role-requested = Solo richiesto
amount-role-other = Altro
list-covers = Che cosa copre un importo
covers-activity = Intera attività
covers-share = Quota di un pagatore
covers-programme = Intero programma
list-bound = Limite di un intervallo
bound-min = Minimo
bound-max = Massimo

## Agreements

list-agreement-type = Tipo di accordo
agreement-type-operational = Accordo operativo
agreement-type-strategic = Accordo strategico
agreement-type-working-arrangement = Accordo di lavoro
agreement-type-cooperation-arrangement = Intesa di cooperazione
agreement-type-administrative-arrangement = Accordo amministrativo
agreement-type-cooperation-agreement = Accordo di cooperazione
agreement-type-memorandum-of-understanding = Memorandum d’intesa
agreement-type-letter-of-intent = Lettera d’intenti
agreement-type-bilateral = Accordo bilaterale
agreement-type-multilateral = Accordo multilaterale
agreement-type-other = Altro strumento
list-stage = Fase di un accordo
stage-contacts = Contatti
stage-negotiation = Negoziato
stage-awaiting-signature = In attesa di firma
stage-signed = Firmato
stage-in-force = In vigore
stage-on-hold = Sospeso
stage-declined = Abbandonato
list-milestone-kind = Tappa di un accordo
milestone-kind-contacts-opened = Primi contatti
milestone-kind-negotiations-opened = Avvio dei negoziati
milestone-kind-data-protection-report-finalised = Relazione sulla protezione dei dati completata
milestone-kind-data-protection-report-board-approval = Relazione sulla protezione dei dati approvata dal consiglio di amministrazione
milestone-kind-data-protection-report-council-approval = Relazione sulla protezione dei dati approvata dal Consiglio
milestone-kind-draft-finalised = Progetto di accordo completato
milestone-kind-board-approval = Progetto di accordo approvato dal consiglio di amministrazione
milestone-kind-council-approval = Progetto di accordo approvato dal Consiglio
milestone-kind-signature = Firma
milestone-kind-ratification = Ratifica
milestone-kind-entry-into-force = Entrata in vigore
milestone-kind-termination = Fine della validità

## Cooperation steps

list-cooperation-kind = Tipo di iniziativa di cooperazione
cooperation-kind-contact = Contatto o riunione
cooperation-kind-questionnaire-sent = Questionario inviato
cooperation-kind-questionnaire-received = Questionario ricevuto
cooperation-kind-study-visit = Visita di studio
cooperation-kind-fact-finding-mission = Missione conoscitiva
cooperation-kind-negotiation-meeting = Riunione negoziale
cooperation-kind-decision = Decisione
cooperation-kind-letter = Lettera
cooperation-kind-signature = Firma
cooperation-kind-ratification = Ratifica
cooperation-kind-conference = Conferenza
cooperation-kind-project-support = Sostegno a un progetto
cooperation-kind-joint-analysis = Analisi comune
cooperation-kind-research = Ricerca
cooperation-kind-training = Formazione
cooperation-kind-other = Altra iniziativa
list-cooperation-status = Stato di un’iniziativa di cooperazione
cooperation-status-done = Realizzata
cooperation-status-planned = Prevista
cooperation-status-ongoing = In corso
cooperation-status-cancelled = Annullata

## Regions

region-accession-countries = Paesi in via di adesione
region-africa = Africa
region-andes = Ande
region-asia = Asia
region-austria-neighbour-countries = Paesi confinanti con l’Austria
region-balkans = Balcani
region-baltic-countries = Paesi baltici
region-baltic-sea-region = Regione del Mar Baltico
region-black-sea-region = Regione del Mar Nero
region-candidate-countries = Paesi candidati
region-central-america = America centrale
region-central-asia = Asia centrale
region-cis = Comunità di Stati indipendenti
region-east-asia = Asia orientale
region-eastern-neighbours = Vicini orientali
region-eu-southern-maritime-borders = Frontiere marittime meridionali dell’UE
region-europe = Europa
region-european-periphery = Periferia europea
region-european-union = Unione europea
region-global = Tutto il mondo
region-great-lakes-region = Regione dei Grandi Laghi
region-greater-mekong-sub-region = Sottoregione del Grande Mekong
region-gulf-council-states = Stati del Consiglio di cooperazione del Golfo
region-horn-of-africa = Corno d’Africa
region-ibero-america = America iberica
region-latin-america-and-the-caribbean = America latina e Caraibi
region-neighbouring-countries = Paesi vicini
region-nordic-countries = Paesi nordici
region-portuguese-speaking-countries = Paesi di lingua portoghese
region-puntland = Puntland
region-south-america = America meridionale
region-south-asia = Asia meridionale
region-south-caucasus = Caucaso meridionale
region-south-east-asia = Sud-est asiatico
region-south-east-europe = Europa sudorientale
region-southern-africa = Africa australe
region-southern-cone = Cono meridionale
region-west-africa = Africa occidentale
region-western-balkans = Balcani occidentali

## Programmes

programme-aeneas = AENEAS (predecessore del programma tematico «Migrazione e asilo»)
programme-agis = Prevenzione e lotta contro la criminalità
programme-criminal-justice = Giustizia penale
programme-dci = Strumento per il finanziamento della cooperazione allo sviluppo
programme-eidhr = Strumento europeo per la democrazia e i diritti umani
programme-eu-readmission-fund = Fondo dell’UE per la riammissione
programme-ipa = Strumento di assistenza preadesione
programme-isec = Prevenzione e lotta contro la criminalità
programme-ifs = Strumento per la stabilità
programme-norwegian-cooperation = Programma norvegese di cooperazione per la crescita economica e lo sviluppo sostenibile in Bulgaria
programme-polish-foreign-assistance = Programma polacco di assistenza estera
programme-return-fund = Fondo europeo per i rimpatri
programme-tacis = Assistenza tecnica alla Comunità di Stati indipendenti
programme-taiex = Strumento di assistenza tecnica e scambio di informazioni
programme-thematic-migration-asylum = Programma tematico «Migrazione e asilo»
programme-thematic-ngos-civil-society = Programma tematico per le ONG e la società civile

## Names of countries that differ from CLDR

country-cd = Repubblica democratica del Congo
country-cg = Congo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mln €
date-since = inizio: { $date }
date-until = fine: { $date }
season-spring = primavera { $year }
season-summer = estate { $year }
season-autumn = autunno { $year }
season-winter = inverno { $year }
no-date = senza data

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } progetto
       *[other] { $n } progetti
    }
count-projects-noun =
    { $n ->
        [one] progetto
       *[other] progetti
    }
count-agreements =
    { $n ->
        [one] { $n } accordo
       *[other] { $n } accordi
    }
count-agreements-noun =
    { $n ->
        [one] accordo
       *[other] accordi
    }
count-cooperation =
    { $n ->
        [one] { $n } iniziativa di cooperazione
       *[other] { $n } iniziative di cooperazione
    }
count-cooperation-noun =
    { $n ->
        [one] iniziativa di cooperazione
       *[other] iniziative di cooperazione
    }
count-actions =
    { $n ->
        [one] { $n } azione
       *[other] { $n } azioni
    }
count-actions-noun =
    { $n ->
        [one] azione
       *[other] azioni
    }
count-countries =
    { $n ->
        [one] { $n } paese
       *[other] { $n } paesi
    }
count-organisations =
    { $n ->
        [one] { $n } organizzazione
       *[other] { $n } organizzazioni
    }
of-total = su { $n }
reported-for = comunicati per { $n } di essi
counted-once = ogni progetto è contato una sola volta
all-of = Elenco completo: { $records }
and-more =
    { $n ->
        [one] e { $n } altro
       *[other] e altri { $n }
    }

## Lists

kinds-action-all = Azioni
results = Risultati
filters = Filtri
skip-results = Vai ai risultati
filters-hint = In ciascun gruppo le voci devono corrispondere a uno dei valori selezionati. Ogni numero indica il totale che si ottiene selezionando solo quel valore nel suo gruppo.
filters-selected = Selezione: { $n }
filters-more =
    { $n ->
        [one] { $n } altro valore
       *[other] Altri { $n } valori
    }
filters-find = Cerca: { $name }
filters-lookup = Cerca altri valori
filters-other = Altre scelte
show-projects = Mostra i progetti
show-agreements = Mostra gli accordi
show-cooperation = Mostra le iniziative di cooperazione
show-actions = Mostra le azioni
range-start = Inizio
range-active = Periodo di attività
range-amount = Importo in euro
range-milestone = Data della tappa
range-date = Data
range-deadline = Termine
range-from = da
range-to = fino a
chips = Filtri attivi
chips-clear = Cancella tutto
chips-or = o
chips-not = tranne
chips-remove = Rimuovi il filtro:
sort-by = Ordina per
sort-document = Ordine del documento
sort-amount-desc = Importo decrescente
sort-amount = Importo crescente
sort-start-desc = Inizio più recente
sort-start = Inizio meno recente
sort-title = Titolo
sort-milestone-desc = Tappa più recente
sort-milestone = Tappa meno recente
sort-date-desc = Data più recente
sort-date = Data meno recente
sort-deadline-desc = Termine più lontano
sort-deadline = Termine più vicino
sort-code = Numero
as-of = Situazione alla data:
as-of-hint = Mostra il registro com’era alla fine di un dato giorno.
show = Mostra
list-shown = { $first }–{ $last } di { $total }
list-caption = { $kind }, pagina { $page } di { $pages }
pages = Pagine
page = Pagina
page-previous = Pagina precedente
page-next = Pagina successiva
use-data = Utilizza questi dati
download = Scarica
download-all = Tutti i risultati ({ $records }), in questo ordine.
use-rest = Richiesta REST per questa visualizzazione
use-graphql = Richiesta GraphQL per questa visualizzazione
faults =
    { $n ->
        [one] { $n } filtro è stato ignorato.
       *[other] { $n } filtri sono stati ignorati.
    }
nothing = Nessuna voce corrisponde a tutti questi filtri
nothing-remove = Rimuovi un filtro per vedere i risultati:
nothing-way = Senza «{ $name }»
nothing-search = Cerca in tutte le voci
chart-projects-by-year = Progetti per anno di inizio
chart-agreements-by-year = Accordi per anno dell’ultima tappa
chart-signatures-by-year = Firme per anno
chart-cooperation-by-year = Iniziative di cooperazione per anno
chart-actions-by-year = Azioni per anno di scadenza del termine
chart-top-countries = Paesi citati più spesso
chart-top-kinds = Tipi di iniziativa più frequenti
chart-top-responsible = Organismi più spesso responsabili
chart-undated =
    { $n ->
        [one] { $n } voce senza data
       *[other] { $n } voci senza data
    }
chart-empty = Nessuna data comunicata
head-project = Progetto
head-countries = Paesi
head-period = Periodo
head-amount = Importo
head-date = Data
head-title = Titolo
head-milestone = Ultima tappa con data
head-number = N.
head-responsible = Responsabile
head-partners = Partner
head-amount-role = Tipo di importo
head-currency = Valuta originale
head-rate = Tasso di cambio
head-euro = In euro
repeat = comunicazione ripetuta
amount-not-counted = non contato
amount-requested = richiesti { $amount }
explain-h = Come si compone il totale
explain-counted = Contato nel totale
explain-why = Osservazioni
list-not-counted = Motivo per cui un importo non è contato
not-counted-no-amount = Nessun importo comunicato
not-counted-requested-or-other = Solo importi richiesti o di altro tipo
not-counted-not-converted = Nessun valore in euro: anno o tasso di cambio non noto
not-counted-programme = L’importo copre un intero programma
not-counted-same-project = È contata un’altra comunicazione dello stesso progetto
not-counted-share-of-counted = Quota di un importo già contato
not-counted-larger-share = Quota superiore all’importo contato
not-counted-same-payer = È contata un’altra voce per lo stesso pagatore
embed-h = Mostra sul tuo sito web
embed-p = Copia questo codice nella tua pagina. I dati restano aggiornati.
amount-counts = conteggiati { $amount }

## Records

crumbs = Percorso di navigazione
facts = Informazioni
note = Nota redazionale
original-show = Mostra il testo originale
history = Cronologia
history-json = Cronologia in formato JSON
where = Dove
map-of = Mappa: { $names }
source = Fonte
row = riga { $n }
cite = Cita e riutilizza
cite-link = Link permanente
cite-text = Citazione
funding = Finanziamento
amount-counted = Importo contato nei totali
rate-source = Banca centrale europea, media del { $year }
rate-none = non necessario
rate-unknown = tasso non noto
reports-title =
    { $n ->
        [one] Un progetto, comunicato { $n } volta
       *[other] Un progetto, comunicato { $n } volte
    }
reports-text =
    { $n ->
        [one] { $n } comunicazione descrive lo stesso progetto. Le comunicazioni sono mantenute come voci distinte perché differiscono. Nei totali il progetto è contato una sola volta.
       *[other] { $n } comunicazioni descrivono lo stesso progetto. Sono mantenute come voci distinte perché differiscono. Nei totali il progetto è contato una sola volta.
    }
report-this = questa voce
report-first = prima comunicazione
similar = Progetti simili
similar-hint = Progetti che hanno in comune con questo paesi, organizzazioni o un programma, a partire dal più simile.
counterpart = Controparte
parties = Parti
milestones = Tappe
milestones-latest = Ultime tappe
durations-h = Quanto tempo richiede
durations-since = Giorni da «{ $milestone }»
durations-note = Numero mediano di giorni tra date esatte. Tra parentesi: numero di accordi.
milestones-hint = Punteggiato: non menzionato nel documento.
not-reached = non raggiunta
steps-none = Nessuna iniziativa di cooperazione comunicata.
in-force-since = In vigore da: { $date }
agreements-also = Altri accordi con gli stessi paesi
indicator = Indicatore
progress = Progressi
cited = Documenti citati
dates-named = Date menzionate
timetable-by-date = entro: { $date }

## The plan

plan-eu-plan-thb-2005 = Piano UE sulle migliori pratiche, le norme e le procedure per contrastare e prevenire la tratta di esseri umani
chapter-1 = Coordinamento dell’azione dell’UE
chapter-2 = Definizione della portata del problema
chapter-3 = Prevenzione della tratta
chapter-4 = Riduzione della domanda
chapter-5 = Indagini e azione penale
chapter-6 = Protezione e sostegno delle vittime della tratta
chapter-7 = Rimpatri e reintegrazione
chapter-8 = Relazioni esterne
plan-title = Il piano del 2005, un anno dopo
plan-lead = Progressi relativi a { $n } azioni, secondo la nota del Consiglio ({ $date }).
plan-description = Progressi relativi a { $n } azioni del piano dell’UE.
plan-overdue = fuori termine: azioni il cui termine è scaduto e non completate
plan-late = in ritardo: azioni fuori termine, o ritardate secondo la nota
plan-list = Come elenco
print = Stampa
glance = In sintesi
glance-hint = Angolo rosso: fuori termine ({ $date }).
glance-more = Definizione di «fuori termine»
anyone = Tutti i responsabili
board-shown = { $n } azioni su { $total }
chapter-done = Completate o ricorrenti: { $n } su { $total }
fig-late =
    { $count ->
        [one] azione su { $n } era in ritardo: fuori termine o ritardata
       *[other] azioni su { $n } erano in ritardo: fuori termine o ritardate
    }

## Countries, organisations, documents and programmes

a-to-z = Dalla A alla Z
about-state = Informazioni su questo paese
reported-by-state = Comunicato da questo Stato membro
place-empty = Nessun progetto, accordo o iniziativa di cooperazione lo cita.
place-description = { $name }: { $projects }, { $agreements } e { $steps }.
largest-projects = Progetti di maggiore importo
amounts-h = Importi per anno
amounts-by-year = Importi comunicati, per anno di inizio del progetto
amounts-hint = È indicato l’intero importo di un progetto, anche se il progetto riguarda pure altri paesi o altre organizzazioni.
by-theme = Progetti per tema
who-else = Altri soggetti coinvolti
who-organisations = Organizzazioni in questi progetti
roles = Ruoli
roles-hint = Un’organizzazione può avere più ruoli in uno stesso progetto.
regions-note-h = Non incluso in questa pagina
regions-note = Le voci che citano soltanto una regione non sono conteggiate qui. Il registro non suddivide le regioni in paesi. Regioni intorno a questo paese:
regions-note-with = Progetti di questo paese e delle regioni che lo circondano
organisation-find = Trova un’organizzazione
organisation-types = Tipi di organizzazione
documents = Documenti
documents-sources = Fonti del registro
documents-cited = Documenti citati nelle voci
document-holds = Che cosa contiene il registro di questo documento
document-cited-only = Il registro non contiene voci tratte da questo documento. Alcune voci lo citano.
originator = Pubblicato da
without-country = Senza paese
without-agency = Senza agenzia dell’UE
without-date = Senza data
without-amount = Senza importo
caveats = Che cosa dice il documento dei propri dati
programmes = Programmi
regions = Regioni
region-countries = Paesi di questa regione
region-part-of = Parte di
exchange-rates = Tassi di cambio
exchange-rates-p = Tassi medi della Banca centrale europea. Servono a convertire in euro gli importi comunicati.
rate-units = Unità per euro
closed-lists = Elenchi di valori
closed-lists-p = I valori che possono assumere i campi e i filtri, e il loro significato.
list-code = Codice
list-label = Denominazione
list-meaning = Significato

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } voce corrisponde a
       *[other] { $n } voci corrispondono a
    }
search-all = Tutto
search-did-you-mean = Forse cercavi:
search-entries = Paesi, organizzazioni e documenti
search-how = Come funziona la ricerca
search-how-p = I risultati contengono tutte le parole inserite, in qualsiasi forma: «trafficked» trova anche «trafficking». Usa le virgolette per trovare una frase esatta e un asterisco per trovare le parole che iniziano allo stesso modo.
search-api = Cerca tramite API
changes = Modifiche
changes-p = Il registro si arricchisce per revisioni numerate. Nulla è sovrascritto: è possibile visualizzare ogni stato precedente.
changes-changed =
    { $n ->
        [one] { $n } voce modificata
       *[other] { $n } voci modificate
    }
changes-removed =
    { $n ->
        [one] { $n } voce rimossa
       *[other] { $n } voci rimosse
    }
changes-none = Modificati soltanto i dati di riferimento
past-banner = È visualizzato uno stato precedente del registro: { $date } (revisione { $n }).
past-latest = Mostra lo stato più recente
error-missing = Questa pagina non esiste
error-gone = Questa voce è stata rimossa
error-invalid = Questo indirizzo non può essere letto
error-unavailable = Il registro è temporaneamente non disponibile
error-failed = Si è verificato un errore
error-without = Mostra la pagina senza questi filtri
error-similar = Identificativi simili:
error-last = Mostra l’ultima versione di
error-home = Pagina iniziale
error-instance = Se ci contatti, indica questo numero di richiesta:

## About the data

foot-developers = Per gli sviluppatori
about-toc = In questa pagina
about-lead = Il registro contiene quanto riportato in due documenti del Consiglio: una voce per ogni riga. Le pagine delle voci mostrano il testo originale accanto ai valori del registro, affinché chiunque possa verificarli.
about-sources = Fonti
about-sources-p = Fatti, cifre, nomi e titoli sono tratti dai documenti. Le sintesi sono redatte per il registro. Quando un documento si contraddice, entrambe le versioni sono mantenute e una nota lo segnala.
about-method = Metodo
about-once = Gli importi sono contati una sola volta
about-once-p = Ogni importo conserva la valuta originale e il tipo. È convertito in euro al tasso medio della Banca centrale europea per l’anno di inizio del progetto. Se un progetto è comunicato più volte, ogni comunicazione costituisce una voce, ma nei totali il progetto è contato una sola volta. Gli importi soltanto richiesti non sono mai contati.
about-once-n =
    { $n ->
        [one] { $n } progetto su { $total } ha un importo che viene contato: i totali indicano quindi quanto è stato comunicato, non quanto è stato speso.
       *[other] { $n } progetti su { $total } hanno un importo che viene contato: i totali indicano quindi quanto è stato comunicato, non quanto è stato speso.
    }
about-overdue-p = Un’azione è fuori termine se il suo termine è scaduto prima della data della nota e il suo stato non è «Completata». Le azioni in ritardo comprendono anche quelle che la nota definisce ritardate.
about-dates = Date
about-dates-p = Le date hanno la stessa precisione che nel documento: un anno, una stagione, un mese, un giorno o un intervallo. Un punto interrogativo significa che la lettura è incerta.
about-countries-p = Una voce elenca i paesi cui si riferisce la sua riga, non il paese che la comunica. I gruppi di paesi sono regioni e non sono suddivisi.
about-limits = Limiti dei dati
about-limits-end = I dati si fermano alla data dei documenti. Non dicono che cosa è accaduto in seguito.
about-limits-reported = Riguardano soltanto quanto è stato comunicato. Gli Stati membri hanno scelto che cosa comunicare e con quale grado di dettaglio. Un paese con poche voci può comunque essere molto attivo.
about-limits-cells = Alcune righe sono danneggiate nella fonte. Le celle mancanti sono vuote qui, con una nota.
about-files = Download
about-files-p = Tutti i file con le relative descrizioni, come pacchetto di dati Frictionless. È inoltre possibile scaricare qualsiasi elenco filtrato.
about-api = REST e GraphQL
about-api-p = Per ottenere i dati di una pagina, aggiungi /v1 al suo indirizzo.
about-docs = Guide
about-feeds = Modifiche e feed
about-feeds-p = Le modifiche sono pubblicate come revisioni numerate. La revisione attuale è la { $n }. È possibile visualizzare qualsiasi elenco com’era in un giorno precedente.
about-licence = Licenza e citazione
about-licence-p = È possibile riutilizzare i dati citando la fonte. Per citare una voce, utilizza il suo link permanente e la revisione. Ogni pagina di una voce contiene una citazione pronta.
about-borders = Confini sulle mappe: Natural Earth, pubblico dominio. Non implicano alcuna posizione sullo status di un territorio.
access-h = Accessibilità
access-level = Le pagine seguono le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA.
access-tested = Sono testate con axe, da tastiera, senza script, con colori chiari e scuri e su schermi piccoli.
access-known = Non sono state testate con tutti i browser e tutti gli screen reader. Segnalaci ciò che non funziona.
access-tables = Ogni grafico e ogni mappa sono affiancati da una tabella o da un elenco con le stesse cifre.
privacy-h = Privacy
privacy-cookies = Le pagine non utilizzano cookie e non memorizzano nulla nel browser.
privacy-third = Non caricano nulla da altri siti.
privacy-log = Il registro tecnico del gestore può conservare per breve tempo gli indirizzi delle richieste, al fine di individuare guasti.
privacy-people = Il registro non contiene dati personali di vittime o agenti.
publisher = Editore
publisher-none = Il gestore di questo registro
