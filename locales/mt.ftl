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
dimension-record-kind = Tip ta’ rekord
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
list-suggestion-kind = Tipi ta’ riżultati
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
organisation-emcdda = Aġenzija tal-Unjoni Ewropea dwar id-Drogi
organisation-ecdc = Ċentru Ewropew għall-Prevenzjoni u l-Kontroll tal-Mard
organisation-cfca = Aġenzija Ewropea għall-Kontroll tas-Sajd
organisation-council-general-secretariat = Segretarjat Ġenerali tal-Kunsill
organisation-cosi = Kumitat Permanenti dwar il-Kooperazzjoni Operazzjonali fil-qasam tas-Sigurtà Interna
organisation-presidency = Presidenza tal-Kunsill
organisation-sitcen = Ċentru tal-UE tal-Intelligence u tas-Sitwazzjonijiet
organisation-member-states = Stati Membri
organisation-europol-joint-supervisory-body = Korp Superviżorju Konġunt tal-Europol
organisation-eulex-kosovo = Missjoni tal-Unjoni Ewropea għall-Istat tad-Dritt fil-Kosovo
organisation-eupm-bih = Missjoni tal-Pulizija tal-Unjoni Ewropea fil-Bożnija-Ħerzegovina
organisation-eubam = Missjoni tal-UE ta’ Assistenza fil-Fruntieri għall-Moldova u l-Ukrajna

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

## Dates and amounts

euro = €{ $amount }
euro-millions = €{ $amount } miljun
date-since = minn { $date }
date-until = sa { $date }
season-spring = rebbiegħa tal-{ $year }
season-summer = sajf tal-{ $year }
season-autumn = ħarifa tal-{ $year }
season-winter = xitwa tal-{ $year }
no-date = mingħajr data

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } proġett
        [two] { $n } proġetti
        [few] { $n } proġetti
        [many] { $n }-il proġett
       *[other] { $n } proġett
    }
count-projects-noun =
    { $n ->
        [one] proġett
        [two] proġetti
        [few] proġetti
        [many] proġett
       *[other] proġett
    }
count-agreements =
    { $n ->
        [one] { $n } ftehim
        [two] { $n } ftehimiet
        [few] { $n } ftehimiet
        [many] { $n }-il ftehim
       *[other] { $n } ftehim
    }
count-agreements-noun =
    { $n ->
        [one] ftehim
        [two] ftehimiet
        [few] ftehimiet
        [many] ftehim
       *[other] ftehim
    }
count-cooperation =
    { $n ->
        [one] { $n } pass ta’ kooperazzjoni
        [two] { $n } passi ta’ kooperazzjoni
        [few] { $n } passi ta’ kooperazzjoni
        [many] { $n }-il pass ta’ kooperazzjoni
       *[other] { $n } pass ta’ kooperazzjoni
    }
count-cooperation-noun =
    { $n ->
        [one] pass ta’ kooperazzjoni
        [two] passi ta’ kooperazzjoni
        [few] passi ta’ kooperazzjoni
        [many] pass ta’ kooperazzjoni
       *[other] pass ta’ kooperazzjoni
    }
count-actions =
    { $n ->
        [one] { $n } azzjoni
        [two] { $n } azzjonijiet
        [few] { $n } azzjonijiet
        [many] { $n }-il azzjoni
       *[other] { $n } azzjoni
    }
count-actions-noun =
    { $n ->
        [one] azzjoni
        [two] azzjonijiet
        [few] azzjonijiet
        [many] azzjoni
       *[other] azzjoni
    }
count-countries =
    { $n ->
        [one] { $n } pajjiż
        [two] { $n } pajjiżi
        [few] { $n } pajjiżi
        [many] { $n }-il pajjiż
       *[other] { $n } pajjiż
    }
count-organisations =
    { $n ->
        [one] { $n } organizzazzjoni
        [two] { $n } organizzazzjonijiet
        [few] { $n } organizzazzjonijiet
        [many] { $n }-il organizzazzjoni
       *[other] { $n } organizzazzjoni
    }
of-total = (minn { $n })
reported-for = irrappurtati għal { $n } minnhom
counted-once = kull proġett magħdud darba
all-of = Kollha: { $records }
and-more = u { $n } oħra

## Lists

kinds-action-all = Azzjonijiet
results = Riżultati
filters = Filtri
skip-results = Aqbeż għar-riżultati
filters-hint = Ir-rekords iridu jaqblu ma’ wieħed mill-valuri magħżula f’kull grupp. Kull numru huwa t-total jekk tagħżel biss dak il-valur fil-grupp tiegħu.
filters-selected = magħżula: { $n }
filters-more = { $n } oħra
filters-find = Fittex: { $name }
filters-lookup = Fittex oħrajn
filters-other = Għażliet oħra
show-projects = Uri l-proġetti
show-agreements = Uri l-ftehimiet
show-cooperation = Uri l-passi ta’ kooperazzjoni
show-actions = Uri l-azzjonijiet
range-start = Bidu
range-active = Perjodu ta’ attività
range-amount = Ammont f’euro
range-milestone = Data tat-tragward
range-date = Data
range-deadline = Skadenza
range-from = minn
range-to = sa
chips = Filtri attivi
chips-clear = Neħħi kollox
chips-or = jew
chips-not = – mhux:
chips-remove = Neħħi l-filtru:
sort-by = Issortja:
sort-document = Ordni tad-dokument
sort-amount-desc = L-akbar ammont
sort-amount = L-iżgħar ammont
sort-start-desc = L-aħħar bidu
sort-start = L-ewwel bidu
sort-title = Titolu
sort-milestone-desc = L-aħħar tragward
sort-milestone = L-ewwel tragward
sort-date-desc = L-aħħar data
sort-date = L-ewwel data
sort-deadline-desc = L-aħħar skadenza
sort-deadline = L-ewwel skadenza
sort-code = Numru
as-of = Sitwazzjoni fid-data:
as-of-hint = Uri r-reġistru kif kien fi tmiem jum partikolari.
show = Uri
list-shown = { $first }–{ $last } minn { $total }
list-caption = { $kind }, paġna { $page } minn { $pages }
pages = Paġni
page = Paġna
page-previous = Paġna preċedenti
page-next = Paġna li jmiss
use-data = Uża din id-data
download = Niżżel
download-all = Ir-riżultati kollha ({ $records }), f’din l-ordni.
use-rest = Talba REST għal din il-veduta
use-graphql = Talba GraphQL għal din il-veduta
faults =
    { $n ->
        [one] Filtru wieħed ġie injorat.
        [two] { $n } filtri ġew injorati.
        [few] { $n } filtri ġew injorati.
        [many] { $n }-il filtru ġew injorati.
       *[other] { $n } filtru ġew injorati.
    }
nothing = Xejn ma jaqbel ma’ dawn il-filtri kollha
nothing-remove = Neħħi filtru wieħed biex tara r-riżultati:
nothing-way = Mingħajr “{ $name }”
nothing-search = Fittex fir-rekords kollha
chart-projects-by-year = Proġetti skont is-sena tal-bidu
chart-agreements-by-year = Ftehimiet skont is-sena tal-aħħar tragward tagħhom
chart-signatures-by-year = Firem skont is-sena
chart-cooperation-by-year = Passi ta’ kooperazzjoni skont is-sena
chart-actions-by-year = Azzjonijiet skont is-sena tal-iskadenza
chart-top-countries = L-aktar pajjiżi msemmija
chart-top-kinds = L-aktar tipi ta’ pass frekwenti
chart-top-responsible = Il-korpi responsabbli l-aktar ta’ spiss
chart-undated =
    { $n ->
        [one] { $n } rekord mingħajr data
        [two] { $n } rekords mingħajr data
        [few] { $n } rekords mingħajr data
        [many] { $n }-il rekord mingħajr data
       *[other] { $n } rekord mingħajr data
    }
chart-empty = L-ebda data rrappurtata
head-project = Proġett
head-countries = Pajjiżi
head-period = Perjodu
head-amount = Ammont
head-date = Data
head-title = Titolu
head-milestone = L-aħħar tragward b’data
head-number = Nru
head-responsible = Responsabbli
head-partners = Sħab
head-amount-role = Tip ta’ ammont
head-currency = Munita oriġinali
head-rate = Rata tal-kambju
head-euro = F’euro
repeat = rapport ripetut
amount-not-counted = mhux magħdud
amount-requested = { $amount } mitluba
explain-h = Kif inħadem it-total
explain-counted = Magħdud fit-total
explain-why = Rimarka
list-not-counted = Raġuni għaliex ammont ma jingħaddx
not-counted-no-amount = L-ebda ammont irrappurtat
not-counted-requested-or-other = Ammonti mitluba jew ammonti oħra biss
not-counted-not-converted = L-ebda valur f’euro: is-sena jew ir-rata tal-kambju mhijiex magħrufa
not-counted-programme = L-ammont ikopri programm sħiħ
not-counted-same-project = Jingħadd rapport ieħor tal-istess proġett
not-counted-share-of-counted = Sehem minn ammont diġà magħdud
not-counted-larger-share = Sehem akbar mill-ammont magħdud
not-counted-same-payer = Jingħadd rekord ieħor għall-istess pagatur
embed-h = Uri fuq is-sit web tiegħek
embed-p = Ikkopja dan il-kodiċi fil-paġna tiegħek. Iċ-ċifri jibqgħu aġġornati.
amount-counts = { $amount } magħduda

## Records

crumbs = Mogħdija tan-navigazzjoni
facts = Fatti
note = Nota editorjali
original-show = Uri t-test oriġinali
history = Storja
history-json = Storja bħala JSON
where = Fejn
map-of = Mappa: { $names }
source = Sors
row = ringiela { $n }
cite = Ċitazzjoni u użu mill-ġdid
cite-link = Link permanenti
cite-text = Ċitazzjoni
funding = Finanzjament
amount-counted = Ammont magħdud fit-totali
rate-source = Bank Ċentrali Ewropew, medja tal-{ $year }
rate-none = mhux meħtieġa
rate-unknown = l-ebda rata magħrufa
reports-title =
    { $n ->
        [one] Proġett wieħed, irrappurtat darba
        [two] Proġett wieħed, irrappurtat darbtejn
        [few] Proġett wieħed, irrappurtat { $n } darbiet
        [many] Proġett wieħed, irrappurtat { $n }-il darba
       *[other] Proġett wieħed, irrappurtat { $n } darba
    }
reports-text = Għadd ta’ rapporti li jiddeskrivu l-istess proġett: { $n }. Dawn jinżammu bħala rekords separati għax huma differenti. Fit-totali l-proġett jingħadd darba.
report-this = dan ir-rekord
report-first = l-ewwel rapport
similar = Proġetti simili
similar-hint = Proġetti li għandhom pajjiżi, organizzazzjonijiet jew programm komuni ma’ dan, bl-aktar simili l-ewwel.
counterpart = Kontroparti
parties = Partijiet
milestones = Tragwardi
milestones-latest = L-aħħar tragwardi
durations-h = Kemm jieħu żmien
durations-since = Jiem minn “{ $milestone }”
durations-note = Medjan tal-għadd ta’ jiem bejn dati eżatti. Fil-parentesi: l-għadd ta’ ftehimiet.
milestones-hint = Bit-tikek: ma jissemmiex fid-dokument.
not-reached = ma ntlaħaqx
steps-none = L-ebda pass ta’ kooperazzjoni rrappurtat.
in-force-since = Fis-seħħ minn { $date }
agreements-also = Ftehimiet oħra mal-istess pajjiżi
indicator = Indikatur
progress = Progress
cited = Dokumenti ċċitati
dates-named = Dati msemmija
timetable-by-date = sa { $date }

## The plan

plan-eu-plan-thb-2005 = Pjan tal-UE dwar l-aħjar prattiki, standards u proċeduri għall-ġlieda kontra t-traffikar tal-bnedmin u l-prevenzjoni tiegħu
chapter-1 = Koordinazzjoni tal-azzjoni tal-UE
chapter-2 = Definizzjoni tal-firxa tal-problema
chapter-3 = Prevenzjoni tat-traffikar tal-bnedmin
chapter-4 = Tnaqqis tad-domanda
chapter-5 = Investigazzjoni u prosekuzzjoni
chapter-6 = Protezzjoni u appoġġ għall-vittmi tat-traffikar
chapter-7 = Ritorn u integrazzjoni mill-ġdid
chapter-8 = Relazzjonijiet esterni
plan-title = Il-pjan tal-2005, sena wara
plan-lead =
    { $n ->
        [one] Progress dwar { $n } azzjoni, kif irrappurtat fin-nota tal-Kunsill ({ $date }).
        [two] Progress dwar { $n } azzjonijiet, kif irrappurtat fin-nota tal-Kunsill ({ $date }).
        [few] Progress dwar { $n } azzjonijiet, kif irrappurtat fin-nota tal-Kunsill ({ $date }).
        [many] Progress dwar { $n }-il azzjoni, kif irrappurtat fin-nota tal-Kunsill ({ $date }).
       *[other] Progress dwar { $n } azzjoni, kif irrappurtat fin-nota tal-Kunsill ({ $date }).
    }
plan-description =
    { $n ->
        [one] Progress dwar { $n } azzjoni tal-pjan tal-UE.
        [two] Progress dwar { $n } azzjonijiet tal-pjan tal-UE.
        [few] Progress dwar { $n } azzjonijiet tal-pjan tal-UE.
        [many] Progress dwar { $n }-il azzjoni tal-pjan tal-UE.
       *[other] Progress dwar { $n } azzjoni tal-pjan tal-UE.
    }
plan-overdue = skadenza maqbuża: l-iskadenza għaddiet u l-azzjoni mhix lesta
plan-late = tard: skadenza maqbuża, jew ittardjati skont in-nota
plan-list = Bħala lista
print = Ipprintja
glance = Daqqa t’għajn
glance-hint = Kantuniera ħamra: skadenza maqbuża fid-data tad-dokument ({ $date }).
glance-more = Xi tfisser “skadenza maqbuża”
anyone = Kollha
board-shown = Azzjonijiet: { $n } minn { $total }
chapter-done = lesti jew rikorrenti: { $n } minn { $total }
fig-late =
    { $count ->
        [one] minn { $n } azzjoni kienet tard: skadenza maqbuża jew ittardjata
        [two] minn { $n } azzjoni kienu tard: skadenza maqbuża jew ittardjati
        [few] minn { $n } azzjoni kienu tard: skadenza maqbuża jew ittardjati
        [many] minn { $n } azzjoni kienu tard: skadenza maqbuża jew ittardjati
       *[other] minn { $n } azzjoni kienu tard: skadenza maqbuża jew ittardjati
    }

## Countries, organisations, documents and programmes

a-to-z = Minn A sa Ż
about-state = Dwar dan il-pajjiż
reported-by-state = Irrappurtat minn dan l-Istat Membru
place-empty = Ma jissemma fl-ebda proġett, ftehim jew pass ta’ kooperazzjoni.
place-description = { $name }: { $projects }, { $agreements } u { $steps }.
largest-projects = L-akbar proġetti
amounts-h = Ammonti skont is-sena
amounts-by-year = Ammonti rrappurtati, skont is-sena tal-bidu tal-proġett
amounts-hint = Jintwera l-ammont sħiħ ta’ proġett, anki jekk ikopri pajjiżi jew organizzazzjonijiet oħra.
by-theme = Proġetti skont it-tema
who-else = Min aktar huwa involut
who-organisations = Organizzazzjonijiet f’dawn il-proġetti
roles = Rwoli
roles-hint = Organizzazzjoni jista’ jkollha diversi rwoli fi proġett wieħed.
regions-note-h = Mhux inkluż f’din il-paġna
regions-note = Rekords li jsemmu reġjun biss ma jingħaddux hawnhekk. Ir-reġistru ma jaqsamx ir-reġjuni f’pajjiżi. Reġjuni li jkopru dan il-pajjiż:
regions-note-with = Proġetti ta’ dan il-pajjiż u tar-reġjuni li jkopruh
organisation-find = Sib organizzazzjoni
organisation-types = Tipi ta’ organizzazzjonijiet
documents = Dokumenti
documents-sources = Sorsi tar-reġistru
documents-cited = Dokumenti ċċitati fir-rekords
document-holds = X’fih ir-reġistru minn dan id-dokument
document-cited-only = Ir-reġistru ma fih l-ebda rekord minn dan id-dokument. Hemm rekords li jiċċitawh.
originator = Maħruġ minn
without-country = Mingħajr pajjiż
without-agency = Mingħajr aġenzija tal-UE
without-date = Mingħajr data
without-amount = Mingħajr ammont
caveats = X’jgħid id-dokument dwar id-data tiegħu
programmes = Programmi
regions = Reġjuni
region-countries = Pajjiżi f’dan ir-reġjun
region-part-of = Parti minn
exchange-rates = Rati tal-kambju
exchange-rates-p = Rati medji tal-Bank Ċentrali Ewropew. L-ammonti rrappurtati jiġu kkonvertiti f’euro b’dawn ir-rati.
rate-units = Unitajiet għal kull euro
closed-lists = Listi ta’ valuri
closed-lists-p = Il-valuri li jista’ jkollhom l-oqsma u l-filtri, u x’ifissru.
list-code = Kodiċi
list-label = Isem
list-meaning = Tifsira

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } rekord jaqbel ma’
        [two] { $n } rekords jaqblu ma’
        [few] { $n } rekords jaqblu ma’
        [many] { $n }-il rekord jaqblu ma’
       *[other] { $n } rekord jaqblu ma’
    }
search-all = Kollox
search-did-you-mean = Ridt tgħid:
search-entries = Pajjiżi, organizzazzjonijiet u dokumenti
search-how = Kif taħdem it-tiftixa
search-how-p = Ir-riżultati fihom il-kliem kollu tiegħek, fi kwalunkwe forma: “trafficked” isib ukoll “trafficking”. Uża l-virgoletti biex issib frażi, u asterisk biex issib kliem li jibda bl-istess mod.
search-api = Fittex permezz tal-API
changes = Bidliet
changes-p = Ir-reġistru jikber b’reviżjonijiet innumerati. Xejn ma jinkiteb fuq dak ta’ qabel: jista’ jintwera kull stat preċedenti.
changes-changed =
    { $n ->
        [one] Inbidel { $n } rekord
        [two] Inbidlu { $n } rekords
        [few] Inbidlu { $n } rekords
        [many] Inbidlu { $n }-il rekord
       *[other] Inbidlu { $n } rekord
    }
changes-removed =
    { $n ->
        [one] Tneħħa { $n } rekord
        [two] Tneħħew { $n } rekords
        [few] Tneħħew { $n } rekords
        [many] Tneħħew { $n }-il rekord
       *[other] Tneħħew { $n } rekord
    }
changes-none = Inbidlet biss id-data ta’ referenza
past-banner = Qed tara stat preċedenti tar-reġistru ({ $date }, reviżjoni { $n }).
past-latest = Uri l-aħħar stat
error-missing = Din il-paġna ma teżistix
error-gone = Dan ir-rekord tneħħa
error-invalid = Dan l-indirizz ma jistax jinqara
error-unavailable = Ir-reġistru bħalissa mhux disponibbli
error-failed = Inqala’ żball
error-without = Uri l-paġna mingħajr dawn il-filtri
error-similar = Identifikaturi simili:
error-last = Uri l-aħħar verżjoni ta’
error-home = Paġna ewlenija
error-instance = Jekk tikkuntattjana, semmi dan in-numru tat-talba:

## About the data

foot-developers = Għall-iżviluppaturi
about-toc = F’din il-paġna
about-lead = Ir-reġistru fih dak li jirrappurtaw żewġ dokumenti tal-Kunsill: rekord għal kull ringiela. Il-paġni tar-rekords juru t-test oriġinali ħdejn il-valuri tar-reġistru, biex kulħadd ikun jista’ jivverifikahom.
about-sources = Sorsi
about-sources-p = Il-fatti, iċ-ċifri, l-ismijiet u t-titoli huma meħuda mid-dokumenti. Is-sommarji huma miktuba għar-reġistru. Meta dokument jikkontradixxi lilu nnifsu, jinżammu ż-żewġ verżjonijiet u nota tgħid dan.
about-method = Metodu
about-once = L-ammonti jingħaddu darba
about-once-p = Kull ammont iżomm il-munita u t-tip oriġinali tiegħu. Jiġi kkonvertit f’euro bir-rata medja tal-Bank Ċentrali Ewropew għas-sena li fiha jibda l-proġett. Jekk proġett jiġi rrappurtat diversi drabi, kull rapport huwa rekord, iżda fit-totali l-proġett jingħadd darba. L-ammonti li ntalbu biss qatt ma jingħaddu.
about-once-n = Proġetti b’ammont li jingħadd: { $n } minn { $total }. Għalhekk it-totali juru x’ġie rrappurtat, mhux x’intefaq.
about-overdue-p = Azzjoni tkun qabżet l-iskadenza jekk l-iskadenza tagħha tkun għaddiet qabel id-data tan-nota u l-istatus tagħha ma jkunx “Lesta”. L-azzjonijiet li huma tard jinkludu dawk li n-nota tgħid li huma ttardjati.
about-dates = Dati
about-dates-p = Id-dati huma eżatti daqs kemm huma fid-dokument: sena, staġun, xahar, jum jew medda. Punt interrogattiv ifisser li l-qari mhuwiex ċert.
about-countries-p = Rekord jelenka l-pajjiżi li dwarhom hija r-ringiela tiegħu, mhux il-pajjiż li jirrappurtaha. Il-gruppi ta’ pajjiżi huma reġjuni u mhumiex maqsuma.
about-limits = Limiti tad-data
about-limits-end = Id-data tispiċċa mad-dokumenti. Ma tgħidx x’ġara wara.
about-limits-reported = Tkopri biss dak li ġie rrappurtat. L-Istati Membri għażlu x’jirrappurtaw u b’liema dettall. Pajjiż bi ftit rekords xorta jista’ jkun attiv ħafna.
about-limits-cells = Xi ringieli huma danneġġati fis-sors. Iċ-ċelloli nieqsa huma vojta hawnhekk, b’nota.
about-files = Fajls li jistgħu jitniżżlu
about-files-p = Il-fajls kollha bid-deskrizzjonijiet tagħhom, bħala pakkett tad-data Frictionless. Tista’ tniżżel ukoll kwalunkwe lista ffiltrata.
about-api = REST u GraphQL
about-api-p = Biex tikseb id-data ta’ paġna, żid /v1 mal-indirizz tagħha.
about-docs = Gwidi
about-feeds = Bidliet u feeds
about-feeds-p = Il-bidliet jiġu ppubblikati bħala reviżjonijiet innumerati. Ir-reviżjoni attwali hija { $n }. Tista’ turi kwalunkwe lista kif kienet f’jum preċedenti.
about-licence = Liċenzja u ċitazzjoni
about-licence-p = Id-data tista’ tintuża mill-ġdid jekk jissemma s-sors. Biex tiċċita rekord, uża l-link permanenti u r-reviżjoni tiegħu. Il-paġna ta’ kull rekord fiha ċitazzjoni lesta.
about-borders = Fruntieri tal-mappa: Natural Earth, dominju pubbliku. Dawn ma jimplikaw l-ebda pożizzjoni dwar l-istatus ta’ territorju.
access-h = Aċċessibbiltà
access-level = Il-paġni jsegwu l-Linji Gwida dwar l-Aċċessibbiltà tal-Kontenut tal-Web (WCAG) 2.2, livell AA.
access-tested = Huma ttestjati b’axe, bit-tastiera, mingħajr scripts, b’kuluri ċari u skuri, u fuq skrins żgħar.
access-known = Ma ġewx ittestjati ma’ kull brawżer u kull qarrej tal-iskrin. Għarrafna jekk xi ħaġa ma taħdimx għalik.
access-tables = Kull grafika u kull mappa għandha ħdejha tabella jew lista bl-istess ċifri.
privacy-h = Privatezza
privacy-cookies = Il-paġni ma jużawx cookies u ma jaħżnu xejn fil-brawżer tiegħek.
privacy-third = Ma jtellgħu xejn minn siti oħra.
privacy-log = Ir-reġistru tal-attività tal-operatur jista’ jżomm l-indirizzi tat-talbiet għal żmien qasir, biex jinstabu l-ħsarat.
privacy-people = Ir-reġistru ma fih l-ebda data personali tal-vittmi jew tal-uffiċjali.
publisher = Pubblikatur
publisher-none = L-operatur ta’ dan ir-reġistru
