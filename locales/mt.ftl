# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Azzjoni tal-UE kontra t-traffikar tal-bnedmin
skip = Aqbeż għall-kontenut ewlieni
lang = Lingwa
menu = Ewlenija

## Search

search = Fittex
search-label = Fittex fir-reġistru
placeholder = Pajjiż jew kelma ewlenija
try = Ipprova

## Navigation

nav-plan = Pjan tal-2005
nav-projects = Proġetti
nav-agreements = Ftehimiet
nav-cooperation = Kooperazzjoni
nav-countries = Pajjiżi
nav-organisations = Organizzazzjonijiet
nav-data = Data u API

## Front page: introduction

hero = Azzjoni tal-UE kontra t-traffikar tal-bnedmin, ringiela b’ringiela
lead = Reġistru pubbliku ta’ { $records } azzjoni, proġett, ftehim u pass ta’ kooperazzjoni rrappurtati f’żewġ dokumenti tal-Kunsill. Kull rekord juri minn liema dokument u ringiela ġej.

## Front page: key figures

fig-label = Ċifri ewlenin
fig-records =
    { $count ->
        [one] rekord minn żewġ dokumenti tal-Kunsill
        [two] rekords minn żewġ dokumenti tal-Kunsill
        [few] rekords minn żewġ dokumenti tal-Kunsill
        [many] rekord minn żewġ dokumenti tal-Kunsill
       *[other] rekord minn żewġ dokumenti tal-Kunsill
    }
fig-money =
    { $total ->
        [one] irrappurtati għal { $n } minn { $total } proġett, kull wieħed magħdud darba
        [two] irrappurtati għal { $n } minn { $total } proġetti, kull wieħed magħdud darba
        [few] irrappurtati għal { $n } minn { $total } proġetti, kull wieħed magħdud darba
        [many] irrappurtati għal { $n } minn { $total }-il proġett, kull wieħed magħdud darba
       *[other] irrappurtati għal { $n } minn { $total } proġett, kull wieħed magħdud darba
    }
fig-countries =
    { $count ->
        [one] pajjiż imsemmi fir-rekords
        [two] pajjiżi msemmija fir-rekords
        [few] pajjiżi msemmija fir-rekords
        [many] pajjiż imsemmi fir-rekords
       *[other] pajjiż imsemmi fir-rekords
    }
fig-force =
    { $count ->
        [one] ftehim fis-seħħ ({ $date })
        [two] ftehimiet fis-seħħ ({ $date })
        [few] ftehimiet fis-seħħ ({ $date })
        [many] ftehim fis-seħħ ({ $date })
       *[other] ftehim fis-seħħ ({ $date })
    }
fig-overdue =
    { $count ->
        [one] minn { $n } azzjoni fil-pjan tal-2005 kienet qabżet l-iskadenza ({ $date })
        [two] minn { $n } azzjoni fil-pjan tal-2005 kienu qabżu l-iskadenza ({ $date })
        [few] minn { $n } azzjoni fil-pjan tal-2005 kienu qabżu l-iskadenza ({ $date })
        [many] minn { $n } azzjoni fil-pjan tal-2005 kienu qabżu l-iskadenza ({ $date })
       *[other] minn { $n } azzjoni fil-pjan tal-2005 kienu qabżu l-iskadenza ({ $date })
    }

## Map

map-h = Fejn isseħħ l-azzjoni
map-p = Għadd ta’ proġetti, ftehimiet u passi ta’ kooperazzjoni li jsemmu kull pajjiż. Il-pajjiżi li jirrappurtaw rekord biss ma jingħaddux.
map-table = L-aktar pajjiżi msemmija
map-all =
    { $n ->
        [one] Lista ta’ { $n } pajjiż
        [two] Lista tal-pajjiżi kollha ({ $n })
        [few] Lista tal-pajjiżi kollha ({ $n })
        [many] Lista tal-pajjiżi kollha ({ $n })
       *[other] Lista tal-pajjiżi kollha ({ $n })
    }
map-none = L-ebda
map-note = Reġjuni bħal “Balkani tal-Punent” mhumiex maqsuma f’pajjiżi.
map-xk = Kosovo: Din id-denominazzjoni hija mingħajr preġudizzju għall-pożizzjonijiet dwar l-istatus, u hija konformi mar-Riżoluzzjoni 1244/1999 tal-Kunsill tas-Sigurtà tan-NU u mal-Opinjoni tal-QIĠ dwar id-dikjarazzjoni tal-indipendenza tal-Kosovo.
map-ps = Palestina: Din id-denominazzjoni ma għandhiex tiġi interpretata bħala rikonoxximent ta’ Stat tal-Palestina u hija mingħajr preġudizzju għall-pożizzjonijiet individwali tal-Istati Membri dwar din il-kwistjoni.

## Tables and charts

col-country = Pajjiż
col-all = Total
col-projects = Proġetti
col-agreements = Ftehimiet
col-cooperation = Kooperazzjoni
head-name = Isem
head-records = Rekords
head-year = Sena
chart-table = Uri bħala tabella
chart-summary = { $title }, minn { $first } sa { $last }. L-ogħla valur: { $value } ({ $year }).

## Front page: kinds of record

kinds-h = Erba’ tipi ta’ rekords
kinds-action = Azzjonijiet fil-pjan tal-2005
kinds-project = Proġetti
kinds-agreement = Ftehimiet
kinds-cooperation = Passi ta’ kooperazzjoni
kinds-action-p = X’ippjanat l-UE ({ $planned }), u sa fejn kienet waslet ({ $reported }).
kinds-project-p = Taħriġ, kampanji, għajnuna u riċerka rrappurtati mill-Istati Membri u l-Kummissjoni.
kinds-agreement-p = Ftehimiet bejn stati, aġenziji tal-UE u korpi oħra, mill-ewwel kuntatti sad-dħul fis-seħħ.
kinds-cooperation-p = Passi mill-aġenziji tal-UE, bid-dati: kwestjonarji, negozjati, żjarat, deċiżjonijiet.
by-status = Skont l-istatus
by-year = Skont is-sena tal-bidu
by-stage = Skont l-istadju
by-agency = Skont l-aġenzija

## Front page: browse

browse-h = Esplora r-reġistru
browse-country = Skont il-pajjiż
browse-organisation = Skont l-organizzazzjoni
browse-theme = Skont it-tema
browse-document = Skont id-dokument
all-countries = Il-pajjiżi kollha
all-organisations = L-organizzazzjonijiet kollha
all-projects = Il-proġetti kollha
all-documents = Id-dokumenti kollha
records-n =
    { $n ->
        [one] { $n } rekord
        [two] { $n } rekords
        [few] { $n } rekords
        [many] { $n }-il rekord
       *[other] { $n } rekord
    }

## Front page: example row

example-h = Eżempju ta’ ringiela
example-rate = { $amount } b’rata ta’ { $rate } għal kull euro
facts-original = Test oriġinali
facts-register = Fir-reġistru

## Changes

changes-h = L-aħħar bidliet
changes-rev = Reviżjoni { $n }
changes-added =
    { $n ->
        [one] Żdied { $n } rekord
        [two] Żdiedu { $n } rekords
        [few] Żdiedu { $n } rekords
        [many] Żdiedu { $n }-il rekord
       *[other] Żdiedu { $n } rekord
    }
changes-including = Inkluż
changes-feed = Abbona għall-bidliet (feed Atom)
changes-all = Il-bidliet kollha

## Use the data

data-h = Uża d-data
data-p = Id-data kollha fir-reġistru hija miftuħa. Tista’ tintuża mill-ġdid jekk jissemma s-sors (CC BY 4.0).
data-rest = REST
data-rest-p = Listi, filtri, totali u storja bħala JSON.
data-graphql = GraphQL
data-graphql-p = Dak kollu li jeħtieġ skrin f’talba waħda, bl-istess filtri.
data-files = Fajls
data-files-p = Kwalunkwe lista bħala CSV, XLSX jew NDJSON, jew kollox f’fajl wieħed.
data-zip = Ir-reġistru kollu (ZIP)
copy = Ikkopja
copied = Ikkupjat
million = miljun

## Footer

foot-data = Data miftuħa
foot-help = Dwar ir-reġistru
foot-revision = Reviżjoni { $n }, { $date }
foot-about = Dwar id-data
foot-access = Aċċessibbiltà
foot-privacy = Privatezza: l-ebda cookies, l-ebda traċċar
foot-licence = Data: CC BY 4.0
foot-contact = Kuntatt
foot-errors = Żbalji tal-API

## Values

not-stated = Mhux iddikjarat
yes = Iva
no = Le

## Filters and groupings

dimension-plan = Pjan
dimension-chapter = Kapitolu
dimension-objective = Objettiv
dimension-code = Kodiċi tal-azzjoni
dimension-responsible = Organizzazzjoni responsabbli
dimension-country = Pajjiż
dimension-country-role = Rwol tal-pajjiż
dimension-region = Reġjun
dimension-organisation = Organizzazzjoni
dimension-role = Rwol tal-organizzazzjoni
dimension-funder = Finanzjatur
dimension-lead = Organizzazzjoni ewlenija
dimension-partner = Sieħeb
dimension-reporter = Irrappurtat minn
dimension-document = Dokument
dimension-agency = Aġenzija tal-UE
dimension-type = Tip ta’ ftehim
dimension-stage = Stadju
dimension-status = Status
dimension-kind = Tip ta’ pass
dimension-form = Forma ta’ attività
dimension-theme = Tema
dimension-programme = Programm
dimension-directorate-general = Direttorat Ġenerali
dimension-timetable-kind = Skeda ta’ żmien
dimension-milestone = Tragward
dimension-milestone-year = Sena tat-tragward
dimension-year = Sena
dimension-ongoing = Għaddej
dimension-overdue = Skadenza maqbuża
dimension-late = Tard
dimension-overdue-on = Skadenza maqbuża fid-data
dimension-deadline-from = Skadenza minn
dimension-deadline-to = Skadenza sa
dimension-milestone-from = Tragward minn
dimension-milestone-to = Tragward sa
dimension-date-from = Data minn
dimension-date-to = Data sa
dimension-start-from = Bidu minn
dimension-start-to = Bidu sa
dimension-active-from = Għaddej minn
dimension-active-to = Għaddej sa
dimension-in-force-on = Fis-seħħ fid-data
dimension-amount-eur-from = Ammont f’euro minn
dimension-amount-eur-to = Ammont f’euro sa
dimension-has-funding = Ammont irrappurtat
dimension-single-country = Pajjiż wieħed biss
dimension-include-regions = Inkludi r-reġjuni li jkopru l-pajjiż
dimension-certain = Dati ċerti
dimension-first-report = L-ewwel rapport
dimension-same-as = Rapport ripetut ta’
dimension-agreement = Passi tal-ftehim
dimension-q = Kliem ewlieni

## Kinds, changes and access

list-kind = Tipi ta’ rekords
kind-action = Azzjoni
kind-project = Proġett
kind-agreement = Ftehim
kind-cooperation = Pass ta’ kooperazzjoni
list-event = Tipi ta’ bidliet
event-added = Miżjud
event-changed = Mibdul
event-removed = Imneħħi
list-access = Aċċess
access-public = Pubbliku
access-restricted = Ristrett

## Actions

list-action-status = Status ta’ azzjoni
action-status-not-started = Għadha ma bdietx
action-status-in-progress = Għaddejja
action-status-done = Lesta
action-status-delayed = Ittardjata
action-status-recurring = Rikorrenti
action-status-unknown = Mhux iddikjarat
action-status-null = L-ebda informazzjoni
list-timetable-kind = Skeda ta’ żmien
timetable-kind-by = Sa data partikolari
timetable-kind-ongoing = Kontinwa
timetable-kind-recurring = F’intervalli
timetable-kind-as-soon-as-possible = Kemm jista’ jkun malajr
timetable-kind-none = L-ebda skeda ta’ żmien
list-responsible-role = Rwol ta’ organizzazzjoni responsabbli
responsible-role-lead = Tmexxija
responsible-role-support = Appoġġ
responsible-role-coordinator = Koordinazzjoni

## Countries and organisations

list-country-role = Rwol ta’ pajjiż
country-role-target = Pajjiż ikkonċernat
country-role-partner = Pajjiż sieħeb
list-organisation-role = Rwol ta’ organizzazzjoni
organisation-role-lead = Organizzazzjoni ewlenija
organisation-role-promoter = Promotur
organisation-role-partner = Sieħeb
organisation-role-funder = Finanzjatur
organisation-role-participant = Parteċipant
list-organisation-type = Tip ta’ organizzazzjoni
organisation-type-member-state = Stat Membru
organisation-type-eu-institution = Istituzzjoni jew servizz tal-UE
organisation-type-eu-agency = Aġenzija tal-UE
organisation-type-international-organisation = Organizzazzjoni internazzjonali
organisation-type-third-country-authority = Awtorità ta’ pajjiż mhux tal-UE
organisation-type-national-authority = Awtorità ta’ Stat Membru
organisation-type-ngo = Organizzazzjoni mhux governattiva
organisation-type-academic = Università jew istitut tar-riċerka
organisation-type-private = Kumpanija
organisation-type-network = Netwerk
organisation-type-plural-member-state = Stati Membri
organisation-type-plural-eu-institution = Istituzzjonijiet u servizzi tal-UE
organisation-type-plural-eu-agency = Aġenziji tal-UE
organisation-type-plural-international-organisation = Organizzazzjonijiet internazzjonali
organisation-type-plural-third-country-authority = Awtoritajiet ta’ pajjiżi mhux tal-UE
organisation-type-plural-national-authority = Awtoritajiet tal-Istati Membri
organisation-type-plural-ngo = Organizzazzjonijiet mhux governattivi
organisation-type-plural-academic = Universitajiet u istituti tar-riċerka
organisation-type-plural-private = Kumpaniji
organisation-type-plural-network = Netwerks
organisation-european-union = Unjoni Ewropea
organisation-european-parliament = Parlament Ewropew
organisation-council = Kunsill tal-Unjoni Ewropea
organisation-european-commission = Kummissjoni Ewropea
organisation-ecb = Bank Ċentrali Ewropew
organisation-olaf = Uffiċċju Ewropew Kontra l-Frodi
organisation-europol = Aġenzija tal-Unjoni Ewropea għall-Kooperazzjoni fl-Infurzar tal-Liġi
organisation-eurojust = Aġenzija tal-Unjoni Ewropea għall-Kooperazzjoni fil-Ġustizzja Kriminali
organisation-frontex = Aġenzija Ewropea għall-Gwardja tal-Fruntiera u tal-Kosta
organisation-fra = Aġenzija tal-Unjoni Ewropea għad-Drittijiet Fundamentali
organisation-cepol = Aġenzija tal-Unjoni Ewropea għat-Taħriġ fl-Infurzar tal-Liġi
organisation-emsa = Aġenzija Ewropea għas-Sigurtà Marittima

## Activities and funding

list-form-category = Forma ta’ attività
form-category-project = Proġett
form-category-training = Taħriġ
form-category-conference = Konferenza
form-category-study-visit = Żjara ta’ studju
form-category-campaign = Kampanja
form-category-information-exchange = Skambju ta’ informazzjoni
form-category-operational = Kooperazzjoni operazzjonali
form-category-liaison = Kollegament
form-category-joint-investigation = Investigazzjoni konġunta
form-category-agreement = Ftehim
form-category-legislation = Leġiżlazzjoni
form-category-strategy = Strateġija jew politika
form-category-research = Riċerka
form-category-funding = Finanzjament
form-category-other = Oħrajn
list-theme = Tema
theme-prevention = Prevenzjoni
theme-protection = Protezzjoni
theme-prosecution = Prosekuzzjoni
theme-partnership = Sħubija
theme-research = Riċerka
list-directorate-general = Direttorat Ġenerali
directorate-general-home-affairs = Affarijiet Interni
directorate-general-enlargement = Tkabbir
directorate-general-development-cooperation = Żvilupp u Kooperazzjoni
directorate-general-justice-freedom-and-security = Ġustizzja, Libertà u Sigurtà
list-amount-role = Tip ta’ ammont
amount-role-total = Ammont totali
amount-role-eu = Kontribuzzjoni tal-UE
amount-role-national = Kontribuzzjoni nazzjonali
amount-role-cofinancing = Kofinanzjament
amount-role-grant = Għotja
amount-role-requested = Mitlub biss
amount-role-other = Ieħor
list-covers = X’ikopri ammont
covers-activity = L-attività kollha
covers-share = Is-sehem ta’ pagatur wieħed
covers-programme = Il-programm kollu
list-bound = Limitu ta’ medda
bound-min = Minimu
bound-max = Massimu

## Agreements

list-agreement-type = Tip ta’ ftehim
agreement-type-operational = Ftehim operazzjonali
agreement-type-strategic = Ftehim strateġiku
agreement-type-working-arrangement = Arranġament ta’ ħidma
agreement-type-cooperation-arrangement = Arranġament ta’ kooperazzjoni
agreement-type-administrative-arrangement = Arranġament amministrattiv
agreement-type-cooperation-agreement = Ftehim ta’ kooperazzjoni
agreement-type-memorandum-of-understanding = Memorandum ta’ qbil
agreement-type-letter-of-intent = Ittra ta’ intenzjoni
agreement-type-bilateral = Ftehim bilaterali
agreement-type-multilateral = Ftehim multilaterali
agreement-type-other = Strument ieħor
list-stage = Stadju ta’ ftehim
stage-contacts = Kuntatti
stage-negotiation = Negozjati
stage-awaiting-signature = Jistenna l-iffirmar
stage-signed = Iffirmat
stage-in-force = Fis-seħħ
stage-on-hold = Sospiż
stage-declined = Abbandunat
list-milestone-kind = Tragward ta’ ftehim
milestone-kind-contacts-opened = L-ewwel kuntatti
milestone-kind-negotiations-opened = Ftuħ tan-negozjati
milestone-kind-data-protection-report-finalised = Rapport dwar il-protezzjoni tad-data lest
milestone-kind-data-protection-report-board-approval = Rapport dwar il-protezzjoni tad-data approvat mill-Bord tat-Tmexxija
milestone-kind-data-protection-report-council-approval = Rapport dwar il-protezzjoni tad-data approvat mill-Kunsill
milestone-kind-draft-finalised = Abbozz lest
milestone-kind-board-approval = Abbozz approvat mill-Bord tat-Tmexxija
milestone-kind-council-approval = Abbozz approvat mill-Kunsill
milestone-kind-signature = Iffirmar
milestone-kind-ratification = Ratifika
milestone-kind-entry-into-force = Dħul fis-seħħ
milestone-kind-termination = Tmiem tal-validità

## Cooperation steps

list-cooperation-kind = Tip ta’ pass ta’ kooperazzjoni
cooperation-kind-contact = Kuntatt jew laqgħa
cooperation-kind-questionnaire-sent = Kwestjonarju mibgħut
cooperation-kind-questionnaire-received = Kwestjonarju riċevut
cooperation-kind-study-visit = Żjara ta’ studju
cooperation-kind-fact-finding-mission = Missjoni għall-ġbir ta’ informazzjoni
cooperation-kind-negotiation-meeting = Laqgħa ta’ negozjati
cooperation-kind-decision = Deċiżjoni
cooperation-kind-letter = Ittra
cooperation-kind-signature = Iffirmar
cooperation-kind-ratification = Ratifika
cooperation-kind-conference = Konferenza
cooperation-kind-project-support = Appoġġ għal proġett
cooperation-kind-joint-analysis = Analiżi konġunta
cooperation-kind-research = Riċerka
cooperation-kind-training = Taħriġ
cooperation-kind-other = Pass ieħor
list-cooperation-status = Status ta’ pass ta’ kooperazzjoni
cooperation-status-done = Lest
cooperation-status-planned = Ippjanat
cooperation-status-ongoing = Għaddej
cooperation-status-cancelled = Ikkanċellat

## Regions

region-accession-countries = Pajjiżi aderenti
region-africa = Afrika
region-andes = Andes
region-asia = Asja
region-austria-neighbour-countries = Pajjiżi ġirien tal-Awstrija
region-balkans = Balkani
region-baltic-countries = Pajjiżi Baltiċi
region-baltic-sea-region = Reġjun tal-Baħar Baltiku
region-black-sea-region = Reġjun tal-Baħar l-Iswed
region-candidate-countries = Pajjiżi kandidati
region-central-america = Amerika Ċentrali
region-central-asia = Asja Ċentrali
region-cis = Komunità tal-Istati Indipendenti
region-east-asia = Asja tal-Lvant
region-eastern-neighbours = Ġirien tal-Lvant
region-eu-southern-maritime-borders = Fruntieri marittimi tan-Nofsinhar tal-UE
region-europe = Ewropa
region-european-periphery = Periferija tal-Ewropa
region-european-union = Unjoni Ewropea
region-global = Globali
region-great-lakes-region = Reġjun tal-Lagi l-Kbar
region-greater-mekong-sub-region = Subreġjun tal-Mekong il-Kbir
region-gulf-council-states = Stati tal-Kunsill ta’ Kooperazzjoni tal-Golf
region-horn-of-africa = Qarn tal-Afrika
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Amerika Latina u l-Karibew
region-neighbouring-countries = Pajjiżi ġirien
region-nordic-countries = Pajjiżi Nordiċi
region-portuguese-speaking-countries = Pajjiżi li jitkellmu bil-Portugiż
region-puntland = Puntland
region-south-america = Amerika t’Isfel
region-south-asia = Asja t’Isfel
region-south-caucasus = Kawkasu t’Isfel
region-south-east-asia = Asja tax-Xlokk
region-south-east-europe = Ewropa tax-Xlokk
region-southern-africa = Nofsinhar tal-Afrika
region-southern-cone = Kon tan-Nofsinhar
region-west-africa = Afrika tal-Punent
region-western-balkans = Balkani tal-Punent

## Programmes

programme-aeneas = AENEAS (il-predeċessur tal-programm tematiku “Migrazzjoni u Ażil”)
programme-agis = Prevenzjoni tal-kriminalità u ġlieda kontriha
programme-criminal-justice = Ġustizzja Kriminali
programme-dci = Strument ta’ Kooperazzjoni għall-Iżvilupp
programme-eidhr = Strument Ewropew għad-Demokrazija u d-Drittijiet tal-Bniedem
programme-eu-readmission-fund = Fond tal-UE għar-riammissjoni
programme-ipa = Strument għall-Assistenza ta’ Qabel l-Adeżjoni
programme-isec = Prevenzjoni tal-kriminalità u ġlieda kontriha
programme-ifs = Strument għall-Istabbiltà
programme-norwegian-cooperation = Programm ta’ kooperazzjoni Norveġiż għat-tkabbir ekonomiku u l-iżvilupp sostenibbli fil-Bulgarija
programme-polish-foreign-assistance = Programm Pollakk ta’ għajnuna barranija
programme-return-fund = Fond Ewropew għar-Ritorn
programme-tacis = Assistenza teknika lill-Komunità tal-Istati Indipendenti
programme-taiex = Strument ta’ Assistenza Teknika u ta’ Skambju ta’ Informazzjoni
programme-thematic-migration-asylum = Programm tematiku “Migrazzjoni u Ażil”
programme-thematic-ngos-civil-society = Programm tematiku għall-organizzazzjonijiet mhux governattivi u s-soċjetà ċivili

## Names of countries that differ from CLDR

country-cd = ir-Repubblika Demokratika tal-Kongo
country-cg = il-Kongo
