# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Gníomhaíocht AE i gcoinne na gáinneála ar dhaoine
skip = Léim go dtí an príomhábhar
lang = Teanga
menu = Príomhroghchlár

## Search

search = Cuardaigh
search-label = Cuardaigh sa chlár
placeholder = Tír nó eochairfhocal
try = Bain triail as

## Navigation

nav-plan = Plean 2005
nav-projects = Tionscadail
nav-agreements = Comhaontuithe
nav-cooperation = Comhar
nav-countries = Tíortha
nav-organisations = Eagraíochtaí
nav-data = Sonraí agus API

## Front page: introduction

hero = Gníomhaíocht AE i gcoinne na gáinneála ar dhaoine, ró ar ró
lead = Clár poiblí ina bhfuil { $records } beart, tionscadal, comhaontú agus céim chomhair a tuairiscíodh in dhá dhoiciméad ón gComhairle. I ngach taifead, léirítear an doiciméad agus an ró ar as a tháinig sé.

## Front page: key figures

fig-label = Príomhfhigiúirí
fig-records =
    { $count ->
        [one] taifead ó dhá dhoiciméad ón gComhairle
        [two] thaifead ó dhá dhoiciméad ón gComhairle
        [few] thaifead ó dhá dhoiciméad ón gComhairle
        [many] dtaifead ó dhá dhoiciméad ón gComhairle
       *[other] taifead ó dhá dhoiciméad ón gComhairle
    }
fig-money =
    { $total ->
        [one] tuairiscithe i leith { $n } as { $total } tionscadal, gach ceann comhairthe uair amháin
        [two] tuairiscithe i leith { $n } as { $total } thionscadal, gach ceann comhairthe uair amháin
        [few] tuairiscithe i leith { $n } as { $total } thionscadal, gach ceann comhairthe uair amháin
        [many] tuairiscithe i leith { $n } as { $total } dtionscadal, gach ceann comhairthe uair amháin
       *[other] tuairiscithe i leith { $n } as { $total } tionscadal, gach ceann comhairthe uair amháin
    }
fig-countries =
    { $count ->
        [one] tír atá ainmnithe sna taifid
        [two] thír atá ainmnithe sna taifid
        [few] thír atá ainmnithe sna taifid
        [many] dtír atá ainmnithe sna taifid
       *[other] tír atá ainmnithe sna taifid
    }
fig-force =
    { $count ->
        [one] chomhaontú i bhfeidhm ({ $date })
        [two] chomhaontú i bhfeidhm ({ $date })
        [few] chomhaontú i bhfeidhm ({ $date })
        [many] gcomhaontú i bhfeidhm ({ $date })
       *[other] comhaontú i bhfeidhm ({ $date })
    }
fig-overdue =
    { $count ->
        [one] as { $n } beart i bplean 2005 a bhí thar téarma ({ $date })
        [two] as { $n } beart i bplean 2005 a bhí thar téarma ({ $date })
        [few] as { $n } beart i bplean 2005 a bhí thar téarma ({ $date })
        [many] as { $n } beart i bplean 2005 a bhí thar téarma ({ $date })
       *[other] as { $n } beart i bplean 2005 a bhí thar téarma ({ $date })
    }

## Map

map-h = Cá dtarlaíonn an ghníomhaíocht
map-p = Líon na dtionscadal, na gcomhaontuithe agus na gcéimeanna comhair ina n-ainmnítear gach tír. Ní áirítear tíortha nach ndearna ach taifead a thuairisciú.
map-table = Na tíortha is minice a ainmnítear
map-all =
    { $n ->
        [one] Liosta iomlán: { $n } tír
        [two] Liosta iomlán: { $n } thír
        [few] Liosta iomlán: { $n } thír
        [many] Liosta iomlán: { $n } dtír
       *[other] Liosta iomlán: { $n } tír
    }
map-none = Gan taifead
map-note = Ní roinntear réigiúin amhail “Na Balcáin Thiar” ina dtíortha.
map-xk = An Chosaiv: tá an t-ainmniú sin gan dochar do sheasaimh maidir le stádas, agus tá sé i gcomhréir le Rún 1244/1999 ó Chomhairle Slándála na Náisiún Aontaithe agus leis an Tuairim ón gCúirt Bhreithiúnais Idirnáisiúnta maidir le dearbhú neamhspleáchais na Cosaive.
map-ps = An Phalaistín: ní fhorléireofar an t-ainmniú sin mar aitheantas do Stát na Palaistíne agus tá sé gan dochar do sheasaimh aonair na mBallstát maidir leis an tsaincheist sin.

## Tables and charts

col-country = Tír
col-all = Iomlán
col-projects = Tionscadail
col-agreements = Comhaontuithe
col-cooperation = Comhar
head-name = Ainm
head-records = Taifid
head-year = Bliain
chart-table = Taispeáin mar thábla
chart-summary = { $title }, { $first } go { $last }. An luach is airde: { $value } in { $year }.

## Front page: kinds of record

kinds-h = Ceithre chineál taifead
kinds-action = Bearta i bplean 2005
kinds-project = Tionscadail
kinds-agreement = Comhaontuithe
kinds-cooperation = Céimeanna comhair
kinds-action-p = An méid a bhí beartaithe ag AE ({ $planned }), agus an dul chun cinn a bhí déanta ({ $reported }).
kinds-project-p = Oiliúint, feachtais, cúnamh agus taighde a thuairiscigh na Ballstáit agus an Coimisiún.
kinds-agreement-p = Comhaontuithe idir stáit, gníomhaireachtaí AE agus comhlachtaí eile, ó na chéad teagmhálacha go dtí an teacht i bhfeidhm.
kinds-cooperation-p = Céimeanna ó ghníomhaireachtaí AE, mar aon le dátaí: ceistneoirí, caibidlíocht, cuairteanna, cinntí.
by-status = De réir stádais
by-year = De réir bliana tosaigh
by-stage = De réir staide
by-agency = De réir gníomhaireachta

## Front page: browse

browse-h = Brabhsáil an clár
browse-country = De réir tíre
browse-organisation = De réir eagraíochta
browse-theme = De réir téama
browse-document = De réir doiciméid
all-countries = Gach tír
all-organisations = Gach eagraíocht
all-projects = Gach tionscadal
all-documents = Gach doiciméad
records-n =
    { $n ->
        [one] { $n } taifead
        [two] { $n } thaifead
        [few] { $n } thaifead
        [many] { $n } dtaifead
       *[other] { $n } taifead
    }

## Front page: example row

example-h = Ró samplach
example-rate = { $amount } ar ráta { $rate } in aghaidh an euro
facts-original = An buntéacs
facts-register = Sa chlár

## Changes

changes-h = Na hathruithe is déanaí
changes-rev = Leagan { $n }
changes-added =
    { $n ->
        [one] Cuireadh { $n } taifead leis
        [two] Cuireadh { $n } thaifead leis
        [few] Cuireadh { $n } thaifead leis
        [many] Cuireadh { $n } dtaifead leis
       *[other] Cuireadh { $n } taifead leis
    }
changes-including = Lena n-áirítear
changes-feed = Liostáil le haghaidh athruithe (fotha Atom)
changes-all = Gach athrú

## Use the data

data-h = Úsáid na sonraí
data-p = Is sonraí oscailte iad na sonraí uile sa chlár. Is féidir iad a athúsáid ach an fhoinse a lua (CC BY 4.0).
data-rest = REST
data-rest-p = Liostaí, scagairí, iomláin agus stair mar JSON.
data-graphql = GraphQL
data-graphql-p = Gach rud a theastaíonn do scáileán in aon iarraidh amháin, leis na scagairí céanna.
data-files = Comhaid
data-files-p = Liosta ar bith mar CSV, XLSX nó NDJSON, nó gach rud in aon chomhad amháin.
data-zip = An clár iomlán (ZIP)
copy = Cóipeáil
copied = Cóipeáilte
million = milliún

## Footer

foot-data = Sonraí oscailte
foot-help = Maidir leis an gclár
foot-revision = Leagan { $n }, { $date }
foot-about = Maidir leis na sonraí
foot-access = Inrochtaineacht
foot-privacy = Príobháideachas: gan fianáin, gan rianú
foot-licence = Sonraí: CC BY 4.0
foot-contact = Teagmháil
foot-errors = Earráidí API

## Values

not-stated = Níor luadh
yes = Tá
no = Níl

## Filters and groupings

dimension-plan = Plean
dimension-chapter = Caibidil
dimension-objective = Cuspóir
dimension-code = Cód an bhirt
dimension-responsible = Eagraíocht fhreagrach
dimension-country = Tír
dimension-country-role = Ról na tíre
dimension-region = Réigiún
dimension-organisation = Eagraíocht
dimension-role = Ról na heagraíochta
dimension-funder = Cistitheoir
dimension-lead = Príomheagraíocht
dimension-partner = Comhpháirtí
dimension-reporter = Arna thuairisciú ag
dimension-document = Doiciméad
dimension-agency = Gníomhaireacht AE
dimension-type = Cineál comhaontaithe
dimension-stage = Staid
dimension-status = Stádas
dimension-kind = Cineál céime
dimension-form = Cineál gníomhaíochta
dimension-theme = Téama
dimension-programme = Clár
dimension-directorate-general = Ard-Stiúrthóireacht
dimension-timetable-kind = Amchlár
dimension-milestone = Cloch mhíle
dimension-milestone-year = Bliain na cloiche míle
dimension-year = Bliain
dimension-ongoing = Ar siúl
dimension-overdue = Thar téarma
dimension-late = Déanach
dimension-overdue-on = Thar téarma ar an
dimension-deadline-from = Spriocdháta ó
dimension-deadline-to = Spriocdháta go dtí
dimension-milestone-from = Cloch mhíle ó
dimension-milestone-to = Cloch mhíle go dtí
dimension-date-from = Dáta ó
dimension-date-to = Dáta go dtí
dimension-start-from = Tús ó
dimension-start-to = Tús go dtí
dimension-active-from = Ar siúl ó
dimension-active-to = Ar siúl go dtí
dimension-in-force-on = I bhfeidhm ar an
dimension-amount-eur-from = Méid in euro ó
dimension-amount-eur-to = Méid in euro go dtí
dimension-has-funding = Méid tuairiscithe
dimension-single-country = Tír amháin
dimension-include-regions = Réigiúin ina bhfuil an tír san áireamh
dimension-certain = Dátaí cinnte
dimension-first-report = An chéad tuairisc
dimension-same-as = Tuairisc athuair ar
dimension-agreement = Céimeanna an chomhaontaithe
dimension-q = Eochairfhocail

## Kinds, changes and access

list-kind = Cineálacha taifead
kind-action = Beart
kind-project = Tionscadal
kind-agreement = Comhaontú
kind-cooperation = Céim chomhair
list-event = Cineálacha athruithe
event-added = Curtha leis
event-changed = Athraithe
event-removed = Bainte
list-access = Rochtain
access-public = Poiblí
access-restricted = Srianta

## Actions

list-action-status = Stádas birt
action-status-not-started = Gan tosú
action-status-in-progress = Ar siúl
action-status-done = Déanta
action-status-delayed = Moillithe
action-status-recurring = Athfhillteach
action-status-unknown = Níor luadh
action-status-null = Gan faisnéis
list-timetable-kind = Amchlár
timetable-kind-by = Faoi dháta áirithe
timetable-kind-ongoing = Leanúnach
timetable-kind-recurring = Ag eatraimh
timetable-kind-as-soon-as-possible = A luaithe is féidir
timetable-kind-none = Gan amchlár
list-responsible-role = Ról eagraíochta freagraí
responsible-role-lead = Ceannasaíocht
responsible-role-support = Tacaíocht
responsible-role-coordinator = Comhordú

## Countries and organisations

list-country-role = Ról tíre
country-role-target = An tír lena mbaineann
country-role-partner = Tír chomhpháirtíochta
list-organisation-role = Ról eagraíochta
organisation-role-lead = Príomheagraíocht
organisation-role-promoter = Tionscnóir
organisation-role-partner = Comhpháirtí
organisation-role-funder = Cistitheoir
organisation-role-participant = Rannpháirtí
list-organisation-type = Cineál eagraíochta
organisation-type-member-state = Ballstát
organisation-type-eu-institution = Institiúid nó seirbhís AE
organisation-type-eu-agency = Gníomhaireacht AE
organisation-type-international-organisation = Eagraíocht idirnáisiúnta
organisation-type-third-country-authority = Údarás tíre neamh-AE
organisation-type-national-authority = Údarás Ballstáit
organisation-type-ngo = Eagraíocht neamhrialtasach
organisation-type-academic = Ollscoil nó institiúid taighde
organisation-type-private = Cuideachta
organisation-type-network = Líonra
organisation-type-plural-member-state = Ballstáit
organisation-type-plural-eu-institution = Institiúidí agus seirbhísí AE
organisation-type-plural-eu-agency = Gníomhaireachtaí AE
organisation-type-plural-international-organisation = Eagraíochtaí idirnáisiúnta
organisation-type-plural-third-country-authority = Údaráis tíortha neamh-AE
organisation-type-plural-national-authority = Údaráis na mBallstát
organisation-type-plural-ngo = Eagraíochtaí neamhrialtasacha
organisation-type-plural-academic = Ollscoileanna agus institiúidí taighde
organisation-type-plural-private = Cuideachtaí
organisation-type-plural-network = Líonraí
organisation-european-union = An tAontas Eorpach
organisation-european-parliament = Parlaimint na hEorpa
organisation-council = Comhairle an Aontais Eorpaigh
organisation-european-commission = An Coimisiún Eorpach
organisation-ecb = An Banc Ceannais Eorpach
organisation-olaf = An Oifig Eorpach Frith-Chalaoise
organisation-europol = Gníomhaireacht an Aontais Eorpaigh i ndáil le Comhar i bhForfheidhmiú an Dlí
organisation-eurojust = Gníomhaireacht an Aontais Eorpaigh um Chomhar Ceartais Choiriúil
organisation-frontex = An Ghníomhaireacht Eorpach um an nGarda Teorann agus Cósta
organisation-fra = Gníomhaireacht an Aontais Eorpaigh um Chearta Bunúsacha
organisation-cepol = Gníomhaireacht an Aontais Eorpaigh um Oiliúint i bhForfheidhmiú an Dlí
organisation-emsa = An Ghníomhaireacht Eorpach um Shábháilteacht Mhuirí

## Activities and funding

list-form-category = Cineál gníomhaíochta
form-category-project = Tionscadal
form-category-training = Oiliúint
form-category-conference = Comhdháil
form-category-study-visit = Cuairt staidéir
form-category-campaign = Feachtas
form-category-information-exchange = Malartú faisnéise
form-category-operational = Comhar oibríochtúil
form-category-liaison = Idirchaidreamh
form-category-joint-investigation = Comhimscrúdú
form-category-agreement = Comhaontú
form-category-legislation = Reachtaíocht
form-category-strategy = Straitéis nó beartas
form-category-research = Taighde
form-category-funding = Cistiú
form-category-other = Eile
list-theme = Téama
theme-prevention = Cosc
theme-protection = Cosaint
theme-prosecution = Ionchúiseamh
theme-partnership = Comhpháirtíocht
theme-research = Taighde
list-directorate-general = Ard-Stiúrthóireacht
directorate-general-home-affairs = Gnóthaí Baile
directorate-general-enlargement = Méadú
directorate-general-development-cooperation = Forbairt agus Comhar
directorate-general-justice-freedom-and-security = Ceartas, Saoirse agus Slándáil
list-amount-role = Cineál an mhéid
amount-role-total = Méid iomlán
amount-role-eu = Ranníocaíocht AE
amount-role-national = Ranníocaíocht náisiúnta
amount-role-cofinancing = Cómhaoiniú
amount-role-grant = Deontas
amount-role-requested = Iarrtha, gan deonú
amount-role-other = Eile
list-covers = An rud a chumhdaíonn méid
covers-activity = An ghníomhaíocht iomlán
covers-share = Sciar íocóra amháin
covers-programme = An clár iomlán
list-bound = Teorainn raoin
bound-min = Íosmhéid
bound-max = Uasmhéid

## Agreements

list-agreement-type = Cineál comhaontaithe
agreement-type-operational = Comhaontú oibríochtúil
agreement-type-strategic = Comhaontú straitéiseach
agreement-type-working-arrangement = Socrú oibre
agreement-type-cooperation-arrangement = Socrú comhair
agreement-type-administrative-arrangement = Socrú riaracháin
agreement-type-cooperation-agreement = Comhaontú comhair
agreement-type-memorandum-of-understanding = Meabhrán tuisceana
agreement-type-letter-of-intent = Litir intinne
agreement-type-bilateral = Comhaontú déthaobhach
agreement-type-multilateral = Comhaontú iltaobhach
agreement-type-other = Ionstraim eile
list-stage = Staid comhaontaithe
stage-contacts = Teagmhálacha
stage-negotiation = Caibidlíocht
stage-awaiting-signature = Ag feitheamh ar shíniú
stage-signed = Sínithe
stage-in-force = I bhfeidhm
stage-on-hold = Ar fionraí
stage-declined = Tréigthe
list-milestone-kind = Cloch mhíle comhaontaithe
milestone-kind-contacts-opened = Na chéad teagmhálacha
milestone-kind-negotiations-opened = Tús curtha le caibidlíocht
milestone-kind-data-protection-report-finalised = Tuarascáil ar chosaint sonraí críochnaithe
milestone-kind-data-protection-report-board-approval = Tuarascáil ar chosaint sonraí formheasta ag an mBord Bainistíochta
milestone-kind-data-protection-report-council-approval = Tuarascáil ar chosaint sonraí formheasta ag an gComhairle
milestone-kind-draft-finalised = Dréacht críochnaithe
milestone-kind-board-approval = Dréacht formheasta ag an mBord Bainistíochta
milestone-kind-council-approval = Dréacht formheasta ag an gComhairle
milestone-kind-signature = Síniú
milestone-kind-ratification = Daingniú
milestone-kind-entry-into-force = Teacht i bhfeidhm
milestone-kind-termination = Deireadh bailíochta

## Cooperation steps

list-cooperation-kind = Cineál céime comhair
cooperation-kind-contact = Teagmháil nó cruinniú
cooperation-kind-questionnaire-sent = Ceistneoir seolta
cooperation-kind-questionnaire-received = Ceistneoir faighte
cooperation-kind-study-visit = Cuairt staidéir
cooperation-kind-fact-finding-mission = Misean aimsithe fíoras
cooperation-kind-negotiation-meeting = Cruinniú caibidlíochta
cooperation-kind-decision = Cinneadh
cooperation-kind-letter = Litir
cooperation-kind-signature = Síniú
cooperation-kind-ratification = Daingniú
cooperation-kind-conference = Comhdháil
cooperation-kind-project-support = Tacaíocht do thionscadal
cooperation-kind-joint-analysis = Anailís chomhpháirteach
cooperation-kind-research = Taighde
cooperation-kind-training = Oiliúint
cooperation-kind-other = Céim eile
list-cooperation-status = Stádas céime comhair
cooperation-status-done = Déanta
cooperation-status-planned = Beartaithe
cooperation-status-ongoing = Ar siúl
cooperation-status-cancelled = Curtha ar ceal

## Regions

region-accession-countries = Tíortha aontachais
region-africa = An Afraic
region-andes = Na hAindéis
region-asia = An Áise
region-austria-neighbour-countries = Tíortha comharsanachta na hOstaire
region-balkans = Na Balcáin
region-baltic-countries = Na tíortha Baltacha
region-baltic-sea-region = Réigiún Mhuir Bhailt
region-black-sea-region = Réigiún na Mara Duibhe
region-candidate-countries = Tíortha is iarrthóirí
region-central-america = Meiriceá Láir
region-central-asia = An Áise Láir
region-cis = Comhlathas na Stát Neamhspleách
region-east-asia = Oirthear na hÁise
region-eastern-neighbours = Comharsana an oirthir
region-eu-southern-maritime-borders = Teorainneacha muirí AE sa deisceart
region-europe = An Eoraip
region-european-periphery = Imeall na hEorpa
region-european-union = An tAontas Eorpach
region-global = Domhanda
region-great-lakes-region = Réigiún na Lochanna Móra
region-greater-mekong-sub-region = Mórfho-réigiún na Méacaing
region-gulf-council-states = Stáit Chomhairle Comhair na Murascaille
region-horn-of-africa = Corn na hAfraice
region-ibero-america = Ibear-Mheiriceá
region-latin-america-and-the-caribbean = Meiriceá Laidineach agus Muir Chairib
region-neighbouring-countries = Tíortha comharsanachta
region-nordic-countries = Na tíortha Nordacha
region-portuguese-speaking-countries = Tíortha ina labhraítear Portaingéilis
region-puntland = Puntland
region-south-america = Meiriceá Theas
region-south-asia = An Áise Theas
region-south-caucasus = Deisceart an Chugais
region-south-east-asia = Oirdheisceart na hÁise
region-south-east-europe = Oirdheisceart na hEorpa
region-southern-africa = Deisceart na hAfraice
region-southern-cone = An Cón Theas
region-west-africa = Iarthar na hAfraice
region-western-balkans = Na Balcáin Thiar

## Programmes

programme-aeneas = AENEAS (réamhtheachtaí an chláir théamaigh “Imirce agus Tearmann”)
programme-agis = An Choireacht a Chosc agus a Chomhrac
programme-criminal-justice = Ceartas Coiriúil
programme-dci = An Ionstraim um Chomhar Forbraíochta
programme-eidhr = An Ionstraim Eorpach don Daonlathas agus do Chearta an Duine
programme-eu-readmission-fund = Ciste AE um athligean isteach
programme-ipa = An Ionstraim um Chúnamh Réamhaontachais
programme-isec = An Choireacht a Chosc agus a Chomhrac
programme-ifs = An Ionstraim um Chobhsaíocht
programme-norwegian-cooperation = Clár comhair na hIorua d’fhás eacnamaíoch agus d’fhorbairt inbhuanaithe sa Bhulgáir
programme-polish-foreign-assistance = Clár na Polainne um chúnamh eachtrach
programme-return-fund = An Ciste Eorpach um Fhilleadh
programme-tacis = Cúnamh teicniúil do Chomhlathas na Stát Neamhspleách
programme-taiex = An Ionstraim um Chúnamh Teicniúil agus um Malartú Faisnéise
programme-thematic-migration-asylum = An clár téamach “Imirce agus Tearmann”
programme-thematic-ngos-civil-society = An clár téamach d’eagraíochtaí neamhrialtasacha agus don tsochaí shibhialta

## Names of countries that differ from CLDR

country-cd = Poblacht Dhaonlathach an Chongó
country-cg = an Congó
country-mm = Maenmar
