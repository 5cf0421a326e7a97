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
dimension-record-kind = Cineál taifid
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
list-suggestion-kind = Cineálacha torthaí
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
organisation-emcdda = Gníomhaireacht an Aontais Eorpaigh um Dhrugaí
organisation-ecdc = An Lárionad Eorpach um Ghalair a Chosc agus a Rialú
organisation-cfca = An Ghníomhaireacht Eorpach um Rialú ar Iascach
organisation-council-general-secretariat = Ardrúnaíocht na Comhairle
organisation-cosi = An Buanchoiste um Chomhar Oibríochtúil maidir leis an tSlándáil Inmheánach
organisation-presidency = Uachtaránacht na Comhairle
organisation-sitcen = Lárionad Faisnéise agus Staide AE
organisation-member-states = Ballstáit
organisation-europol-joint-supervisory-body = Comhchomhlacht Maoirseachta Europol
organisation-eulex-kosovo = Misean an Aontais Eorpaigh um an Smacht Reachta sa Chosaiv
organisation-eupm-bih = Misean Póilíneachta an Aontais Eorpaigh sa Bhoisnia agus an Heirseagaivéin
organisation-eubam = Misean AE um Chúnamh Teorann chuig an Moldóiv agus an Úcráin

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

## Dates and amounts

euro = €{ $amount }
euro-millions = €{ $amount } milliún
date-since = tús: { $date }
date-until = deireadh: { $date }
season-spring = earrach { $year }
season-summer = samhradh { $year }
season-autumn = fómhar { $year }
season-winter = geimhreadh { $year }
no-date = gan dáta

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } tionscadal
        [two] { $n } thionscadal
        [few] { $n } thionscadal
        [many] { $n } dtionscadal
       *[other] { $n } tionscadal
    }
count-projects-noun =
    { $n ->
        [one] tionscadal
        [two] thionscadal
        [few] thionscadal
        [many] dtionscadal
       *[other] tionscadal
    }
count-agreements =
    { $n ->
        [one] { $n } chomhaontú
        [two] { $n } chomhaontú
        [few] { $n } chomhaontú
        [many] { $n } gcomhaontú
       *[other] { $n } comhaontú
    }
count-agreements-noun =
    { $n ->
        [one] chomhaontú
        [two] chomhaontú
        [few] chomhaontú
        [many] gcomhaontú
       *[other] comhaontú
    }
count-cooperation =
    { $n ->
        [one] { $n } chéim chomhair
        [two] { $n } chéim chomhair
        [few] { $n } chéim chomhair
        [many] { $n } gcéim chomhair
       *[other] { $n } céim chomhair
    }
count-cooperation-noun =
    { $n ->
        [one] chéim chomhair
        [two] chéim chomhair
        [few] chéim chomhair
        [many] gcéim chomhair
       *[other] céim chomhair
    }
count-actions =
    { $n ->
        [one] { $n } bheart
        [two] { $n } bheart
        [few] { $n } bheart
        [many] { $n } mbeart
       *[other] { $n } beart
    }
count-actions-noun =
    { $n ->
        [one] bheart
        [two] bheart
        [few] bheart
        [many] mbeart
       *[other] beart
    }
count-countries =
    { $n ->
        [one] { $n } tír
        [two] { $n } thír
        [few] { $n } thír
        [many] { $n } dtír
       *[other] { $n } tír
    }
count-organisations =
    { $n ->
        [one] { $n } eagraíocht
        [two] { $n } eagraíocht
        [few] { $n } eagraíocht
        [many] { $n } n-eagraíocht
       *[other] { $n } eagraíocht
    }
of-total = as { $n }
reported-for = tuairiscithe i leith { $n } díobh
counted-once = gach tionscadal comhairthe uair amháin
all-of = Liosta iomlán: { $records }
and-more = agus { $n } eile

## Lists

kinds-action-all = Bearta
results = Torthaí
filters = Scagairí
skip-results = Léim go dtí na torthaí
filters-hint = Ní mór do thaifid freagairt do cheann de na luachanna roghnaithe i ngach grúpa. Is ionann gach uimhir agus an t-iomlán a bheidh ann mura roghnaítear ach an luach sin ina ghrúpa.
filters-selected = { $n } roghnaithe
filters-more = { $n } eile
filters-find = Cuardaigh: { $name }
filters-lookup = Aimsigh luachanna eile
filters-other = Roghanna eile
show-projects = Taispeáin tionscadail
show-agreements = Taispeáin comhaontuithe
show-cooperation = Taispeáin céimeanna comhair
show-actions = Taispeáin bearta
range-start = Tús
range-active = Tréimhse ghníomhaíochta
range-amount = Méid in euro
range-milestone = Dáta na cloiche míle
range-date = Dáta
range-deadline = Spriocdháta
range-from = ó
range-to = go dtí
chips = Scagairí gníomhacha
chips-clear = Glan gach ceann
chips-or = nó
chips-not = seachas
chips-remove = Bain an scagaire:
sort-by = Ord:
sort-document = Ord an doiciméid
sort-amount-desc = An méid is mó
sort-amount = An méid is lú
sort-start-desc = An tús is déanaí
sort-start = An tús is luaithe
sort-title = Teideal
sort-milestone-desc = An chloch mhíle is déanaí
sort-milestone = An chloch mhíle is luaithe
sort-date-desc = An dáta is déanaí
sort-date = An dáta is luaithe
sort-deadline-desc = An spriocdháta is déanaí
sort-deadline = An spriocdháta is luaithe
sort-code = Uimhir
as-of = Mar a bhí ar an
as-of-hint = Taispeáin an clár mar a bhí ag deireadh lá áirithe.
show = Taispeáin
list-shown = { $first }–{ $last } as { $total }
list-caption = { $kind }, leathanach { $page } as { $pages }
pages = Leathanaigh
page = Leathanach
page-previous = An leathanach roimhe seo
page-next = An chéad leathanach eile
use-data = Úsáid na sonraí seo
download = Íoslódáil
download-all = Gach toradh ({ $records }), san ord seo.
use-rest = Iarraidh REST don amharc seo
use-graphql = Iarraidh GraphQL don amharc seo
faults =
    { $n ->
        [one] Rinneadh neamhaird de { $n } scagaire.
        [two] Rinneadh neamhaird de { $n } scagaire.
        [few] Rinneadh neamhaird de { $n } scagaire.
        [many] Rinneadh neamhaird de { $n } scagaire.
       *[other] Rinneadh neamhaird de { $n } scagaire.
    }
nothing = Níl aon toradh ann a fhreagraíonn do na scagairí seo uile
nothing-remove = Bain scagaire amháin chun torthaí a fheiceáil:
nothing-way = Gan “{ $name }”
nothing-search = Cuardaigh gach taifead
chart-projects-by-year = Tionscadail de réir bliana tosaigh
chart-agreements-by-year = Comhaontuithe de réir bhliain na cloiche míle is déanaí
chart-signatures-by-year = Sínithe de réir bliana
chart-cooperation-by-year = Céimeanna comhair de réir bliana
chart-actions-by-year = Bearta de réir bhliain an spriocdháta
chart-top-countries = Na tíortha is minice a ainmnítear
chart-top-kinds = Na cineálacha céime is minice
chart-top-responsible = Na comhlachtaí is minice atá freagrach
chart-undated =
    { $n ->
        [one] { $n } taifead gan dáta
        [two] { $n } thaifead gan dáta
        [few] { $n } thaifead gan dáta
        [many] { $n } dtaifead gan dáta
       *[other] { $n } taifead gan dáta
    }
chart-empty = Níor tuairiscíodh aon dáta
head-project = Tionscadal
head-countries = Tíortha
head-period = Tréimhse
head-amount = Méid
head-date = Dáta
head-title = Teideal
head-milestone = An chloch mhíle dhátaithe is déanaí
head-number = Uimh.
head-responsible = Freagrach
head-partners = Comhpháirtithe
head-amount-role = Cineál an mhéid
head-currency = Airgeadra bunaidh
head-rate = Ráta malairte
head-euro = In euro
repeat = tuairisc athuair
amount-not-counted = gan comhaireamh
amount-requested = { $amount } iarrtha
explain-h = Comhdhéanamh an iomláin
explain-counted = Curtha leis an iomlán
explain-why = Nóta
list-not-counted = An chúis nach n-áirítear méid
not-counted-no-amount = Níor tuairiscíodh aon mhéid
not-counted-requested-or-other = Gan ann ach méideanna iarrtha nó méideanna eile
not-counted-not-converted = Gan luach in euro: níl an bhliain nó an ráta malairte ar eolas
not-counted-programme = Cumhdaíonn an méid clár iomlán
not-counted-same-project = Áirítear tuairisc eile ar an tionscadal céanna
not-counted-share-of-counted = Sciar de mhéid a áirítear cheana
not-counted-larger-share = Sciar atá níos mó ná an méid a áirítear
not-counted-same-payer = Áirítear taifead eile don íocóir céanna
embed-h = Taispeáin ar do shuíomh gréasáin
embed-p = Cóipeáil an cód seo isteach i do leathanach. Coinnítear na figiúirí cothrom le dáta.
amount-counts = { $amount } san áireamh

## Records

crumbs = Conair nascleanúna
facts = Fíricí
note = Nóta eagarthóireachta
original-show = Taispeáin an buntéacs
history = Stair
history-json = Stair mar JSON
where = Cá háit
map-of = Léarscáil: { $names }
source = Foinse
row = ró { $n }
cite = Luaigh agus athúsáid
cite-link = Nasc buan
cite-text = Lua
funding = Cistiú
amount-counted = Méid a áirítear sna hiomláin
rate-source = An Banc Ceannais Eorpach, meán ({ $year })
rate-none = ní gá
rate-unknown = níl aon ráta ar eolas
reports-title =
    { $n ->
        [one] Tionscadal amháin, tuairiscithe { $n } uair
        [two] Tionscadal amháin, tuairiscithe { $n } uair
        [few] Tionscadal amháin, tuairiscithe { $n } huaire
        [many] Tionscadal amháin, tuairiscithe { $n } n-uaire
       *[other] Tionscadal amháin, tuairiscithe { $n } uair
    }
reports-text =
    { $n ->
        [one] Tá { $n } tuairisc ann ar an tionscadal céanna. Coinnítear na tuairiscí mar thaifid ar leith toisc go bhfuil difríochtaí eatarthu. Áirítear an tionscadal uair amháin sna hiomláin.
        [two] Tá { $n } thuairisc ann ar an tionscadal céanna. Coinnítear na tuairiscí mar thaifid ar leith toisc go bhfuil difríochtaí eatarthu. Áirítear an tionscadal uair amháin sna hiomláin.
        [few] Tá { $n } thuairisc ann ar an tionscadal céanna. Coinnítear na tuairiscí mar thaifid ar leith toisc go bhfuil difríochtaí eatarthu. Áirítear an tionscadal uair amháin sna hiomláin.
        [many] Tá { $n } dtuairisc ann ar an tionscadal céanna. Coinnítear na tuairiscí mar thaifid ar leith toisc go bhfuil difríochtaí eatarthu. Áirítear an tionscadal uair amháin sna hiomláin.
       *[other] Tá { $n } tuairisc ann ar an tionscadal céanna. Coinnítear na tuairiscí mar thaifid ar leith toisc go bhfuil difríochtaí eatarthu. Áirítear an tionscadal uair amháin sna hiomláin.
    }
report-this = an taifead seo
report-first = an chéad tuairisc
similar = Tionscadail chosúla
similar-hint = Tionscadail a bhfuil tíortha, eagraíochtaí nó clár i gcomhchoiteann acu leis an gceann seo, an ceann is cosúla ar dtús.
counterpart = Contrapháirtí
parties = Páirtithe
milestones = Clocha míle
milestones-latest = Na clocha míle is déanaí
durations-h = An fad a thógann sé
durations-since = Laethanta ó “{ $milestone }”
durations-note = Líon airmheánach na laethanta idir dátaí beachta. Idir lúibíní: líon na gcomhaontuithe.
milestones-hint = Poncaithe: gan lua sa doiciméad.
not-reached = gan baint amach
steps-none = Níor tuairiscíodh aon chéim chomhair.
in-force-since = I bhfeidhm ón dáta seo: { $date }
agreements-also = Comhaontuithe eile leis na tíortha céanna
indicator = Táscaire
progress = Dul chun cinn
cited = Doiciméid a luaitear
dates-named = Dátaí a luaitear
timetable-by-date = spriocdháta: { $date }

## The plan

plan-eu-plan-thb-2005 = Plean AE maidir leis na dea-chleachtais, na caighdeáin agus na nósanna imeachta chun gáinneáil ar dhaoine a chomhrac agus a chosc
chapter-1 = Gníomhaíocht AE a chomhordú
chapter-2 = Raon na faidhbe a shainiú
chapter-3 = Gáinneáil ar dhaoine a chosc
chapter-4 = Éileamh a laghdú
chapter-5 = Imscrúdú agus ionchúiseamh
chapter-6 = Íospartaigh na gáinneála ar dhaoine a chosaint agus tacú leo
chapter-7 = Filleadh agus athimeascadh
chapter-8 = Caidreamh seachtrach
plan-title = Plean 2005, bliain ina dhiaidh sin
plan-lead =
    { $n ->
        [one] Dul chun cinn i ndáil le { $n } bheart, mar a tuairiscíodh i nóta ón gComhairle ({ $date }).
        [two] Dul chun cinn i ndáil le { $n } bheart, mar a tuairiscíodh i nóta ón gComhairle ({ $date }).
        [few] Dul chun cinn i ndáil le { $n } bheart, mar a tuairiscíodh i nóta ón gComhairle ({ $date }).
        [many] Dul chun cinn i ndáil le { $n } mbeart, mar a tuairiscíodh i nóta ón gComhairle ({ $date }).
       *[other] Dul chun cinn i ndáil le { $n } beart, mar a tuairiscíodh i nóta ón gComhairle ({ $date }).
    }
plan-description =
    { $n ->
        [one] Dul chun cinn i ndáil le { $n } bheart i bplean AE.
        [two] Dul chun cinn i ndáil le { $n } bheart i bplean AE.
        [few] Dul chun cinn i ndáil le { $n } bheart i bplean AE.
        [many] Dul chun cinn i ndáil le { $n } mbeart i bplean AE.
       *[other] Dul chun cinn i ndáil le { $n } beart i bplean AE.
    }
plan-overdue = thar téarma: an spriocdháta caite agus gan an beart déanta
plan-late = déanach: thar téarma, nó moillithe de réir an nóta
plan-list = Mar liosta
print = Priontáil
glance = Sracfhéachaint
glance-hint = Cúinne dearg: thar téarma ({ $date }).
glance-more = An sainmhíniú ar “thar téarma”
anyone = Gach comhlacht freagrach
board-shown = { $n } as { $total } beart
chapter-done = { $n } as { $total } déanta nó athfhillteach
fig-late =
    { $count ->
        [one] as { $n } beart a bhí déanach: thar téarma nó moillithe
        [two] as { $n } beart a bhí déanach: thar téarma nó moillithe
        [few] as { $n } beart a bhí déanach: thar téarma nó moillithe
        [many] as { $n } beart a bhí déanach: thar téarma nó moillithe
       *[other] as { $n } beart a bhí déanach: thar téarma nó moillithe
    }

## Countries, organisations, documents and programmes

a-to-z = A go Z
about-state = Maidir leis an tír seo
reported-by-state = Arna thuairisciú ag an mBallstát seo
place-empty = Ní luaitear in aon tionscadal, comhaontú ná céim chomhair.
place-description = { $name }: { $projects }, { $agreements } agus { $steps }.
largest-projects = Na tionscadail is mó
amounts-h = Méideanna de réir bliana
amounts-by-year = Méideanna tuairiscithe, de réir bhliain tosaigh an tionscadail
amounts-hint = Taispeántar méid iomlán tionscadail, fiú má chumhdaíonn sé tíortha nó eagraíochtaí eile freisin.
by-theme = Tionscadail de réir téama
who-else = Cé eile atá páirteach
who-organisations = Eagraíochtaí sna tionscadail seo
roles = Róil
roles-hint = Is féidir roinnt ról a bheith ag eagraíocht in aon tionscadal amháin.
regions-note-h = Gan áireamh ar an leathanach seo
regions-note = Ní áirítear anseo taifid nach n-ainmnítear iontu ach réigiún. Ní roinntear réigiúin ina dtíortha sa chlár. Réigiúin ina bhfuil an tír seo:
regions-note-with = Tionscadail na tíre seo agus na réigiún ina bhfuil sí
organisation-find = Aimsigh eagraíocht
organisation-types = Cineálacha eagraíochta
documents = Doiciméid
documents-sources = Foinsí an chláir
documents-cited = Doiciméid a luaitear sna taifid
document-holds = A bhfuil sa chlár ón doiciméad seo
document-cited-only = Níl aon taifead ón doiciméad seo sa chlár. Luaitear i dtaifid é.
originator = Arna eisiúint ag
without-country = Gan tír
without-agency = Gan gníomhaireacht AE
without-date = Gan dáta
without-amount = Gan méid
caveats = A ndeir an doiciméad faoina shonraí
programmes = Cláir
regions = Réigiúin
region-countries = Tíortha sa réigiún seo
region-part-of = Réigiúin níos mó
exchange-rates = Rátaí malairte
exchange-rates-p = Meánrátaí an Bhainc Ceannais Eorpaigh. Coinbhéartaítear gach méid tuairiscithe ina euro ar na rátaí sin.
rate-units = Aonaid in aghaidh an euro
closed-lists = Liostaí luachanna
closed-lists-p = Na luachanna is féidir a bheith ag réimsí agus ag scagairí, agus an bhrí atá leo.
list-code = Cód
list-label = Ainm
list-meaning = Brí

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } taifead a fhreagraíonn do
        [two] { $n } thaifead a fhreagraíonn do
        [few] { $n } thaifead a fhreagraíonn do
        [many] { $n } dtaifead a fhreagraíonn do
       *[other] { $n } taifead a fhreagraíonn do
    }
search-all = Gach rud
search-did-you-mean = An é seo a bhí i gceist agat:
search-entries = Tíortha, eagraíochtaí agus doiciméid
search-how = An chaoi a n-oibríonn an cuardach
search-how-p = Bíonn d’fhocail uile sna torthaí, in aon fhoirm: aimsíonn “trafficked” “trafficking” freisin. Úsáid comharthaí athfhriotail chun frása a aimsiú, agus réiltín chun focail a bhfuil an tús céanna acu a aimsiú.
search-api = Cuardaigh tríd an API
changes = Athruithe
changes-p = Fásann an clár trí leaganacha uimhrithe. Ní fhorscríobhtar aon rud: is féidir gach staid roimhe seo a thaispeáint.
changes-changed =
    { $n ->
        [one] Athraíodh { $n } taifead
        [two] Athraíodh { $n } thaifead
        [few] Athraíodh { $n } thaifead
        [many] Athraíodh { $n } dtaifead
       *[other] Athraíodh { $n } taifead
    }
changes-removed =
    { $n ->
        [one] Baineadh { $n } taifead
        [two] Baineadh { $n } thaifead
        [few] Baineadh { $n } thaifead
        [many] Baineadh { $n } dtaifead
       *[other] Baineadh { $n } taifead
    }
changes-none = Níor athraíodh ach sonraí tagartha
past-banner = Tá tú ag féachaint ar an gclár mar a bhí ar an { $date } (leagan { $n }).
past-latest = Taispeáin an staid is déanaí
error-missing = Níl an leathanach seo ann
error-gone = Baineadh an taifead seo
error-invalid = Ní féidir an seoladh seo a léamh
error-unavailable = Níl an clár ar fáil faoi láthair
error-failed = Tharla earráid
error-without = Taispeáin an leathanach gan na scagairí seo
error-similar = Aitheantóirí cosúla:
error-last = Taispeáin an leagan deireanach den taifead
error-home = Leathanach baile
error-instance = Má dhéanann tú teagmháil linn, luaigh an uimhir iarrata seo:

## About the data

foot-developers = D’fhorbróirí
about-toc = Ar an leathanach seo
about-lead = Tá sa chlár an méid a tuairiscíodh in dhá dhoiciméad ón gComhairle: taifead amháin in aghaidh gach ró. Ar leathanach gach taifid, taispeántar an buntéacs in aice le luachanna an chláir, ionas go bhféadfaidh duine ar bith iad a sheiceáil.
about-sources = Foinsí
about-sources-p = Is as na doiciméid a tógadh na fíricí, na figiúirí, na hainmneacha agus na teidil. Is don chlár a scríobhadh na hachoimrí. I gcás ina mbréagnaíonn doiciméad é féin, coinnítear an dá leagan agus tugtar sin le fios i nóta.
about-method = Modh
about-once = Ní áirítear méideanna ach uair amháin
about-once-p = Coinnítear airgeadra bunaidh agus cineál gach méid. Coinbhéartaítear ina euro é ar mheánráta an Bhainc Ceannais Eorpaigh don bhliain ina dtosaíonn an tionscadal. Má thuairiscítear tionscadal roinnt uaireanta, is taifead gach tuairisc, ach ní áirítear an tionscadal ach uair amháin sna hiomláin. Ní áirítear riamh méideanna nár rinneadh ach iad a iarraidh.
about-once-n =
    { $total ->
        [one] Tá méid a áirítear ag { $n } as { $total } tionscadal, agus dá bhrí sin léirítear sna hiomláin an méid a tuairiscíodh, ní an méid a caitheadh.
        [two] Tá méid a áirítear ag { $n } as { $total } thionscadal, agus dá bhrí sin léirítear sna hiomláin an méid a tuairiscíodh, ní an méid a caitheadh.
        [few] Tá méid a áirítear ag { $n } as { $total } thionscadal, agus dá bhrí sin léirítear sna hiomláin an méid a tuairiscíodh, ní an méid a caitheadh.
        [many] Tá méid a áirítear ag { $n } as { $total } dtionscadal, agus dá bhrí sin léirítear sna hiomláin an méid a tuairiscíodh, ní an méid a caitheadh.
       *[other] Tá méid a áirítear ag { $n } as { $total } tionscadal, agus dá bhrí sin léirítear sna hiomláin an méid a tuairiscíodh, ní an méid a caitheadh.
    }
about-overdue-p = Tá beart thar téarma má bhí a spriocdháta caite roimh dháta an nóta agus murab é “Déanta” a stádas. Áirítear ar na bearta déanacha na cinn a ndeirtear sa nóta go bhfuil moill orthu.
about-dates = Dátaí
about-dates-p = Tá na dátaí chomh beacht agus atá siad sa doiciméad: bliain, séasúr, mí, lá nó raon. Ciallaíonn comhartha ceiste nach bhfuil an léamh cinnte.
about-countries-p = Liostaítear i dtaifead na tíortha lena mbaineann a ró, ní an tír a thuairiscíonn é. Is réigiúin iad grúpaí tíortha agus ní roinntear iad.
about-limits = Teorainneacha na sonraí
about-limits-end = Críochnaíonn na sonraí leis na doiciméid. Ní léirítear iontu an méid a tharla ina dhiaidh sin.
about-limits-reported = Ní chumhdaítear iontu ach an méid a tuairiscíodh. Ba iad na Ballstáit a roghnaigh an méid a thuairisceoidís agus leibhéal na mionsonraí. D’fhéadfadh tír nach bhfuil ach beagán taifead aici a bheith an-ghníomhach mar sin féin.
about-limits-cells = Tá roinnt rónna millte san fhoinse. Tá cealla atá ar iarraidh folamh anseo, mar aon le nóta.
about-files = Íoslódálacha
about-files-p = Gach comhad mar aon lena thuairisc, mar phacáiste sonraí Frictionless. Is féidir aon liosta scagtha a íoslódáil freisin.
about-api = REST agus GraphQL
about-api-p = Chun sonraí leathanaigh a fháil, cuir /v1 lena sheoladh.
about-docs = Treoracha
about-feeds = Athruithe agus fothaí
about-feeds-p = Foilsítear athruithe mar leaganacha uimhrithe. Is é { $n } an leagan reatha. Is féidir aon liosta a thaispeáint mar a bhí ar lá níos luaithe.
about-licence = Ceadúnas agus lua
about-licence-p = Is féidir na sonraí a athúsáid ach an fhoinse a lua. Chun taifead a lua, úsáid a nasc buan agus a leagan. Tá lua réidh le húsáid ar leathanach gach taifid.
about-borders = Teorainneacha na léarscáileanna: Natural Earth, fearann poiblí. Ní thugann siad le tuiscint aon seasamh maidir le stádas críche.
access-h = Inrochtaineacht
access-level = Comhlíonann na leathanaigh na Treoirlínte um Inrochtaineacht Ábhair Gréasáin (WCAG) 2.2, leibhéal AA.
access-tested = Déantar iad a thástáil le axe, leis an méarchlár, gan scripteanna, i ndathanna geala agus dorcha, agus ar scáileáin bheaga.
access-known = Níor tástáladh iad le gach brabhsálaí ná le gach léitheoir scáileáin. Cuir in iúl dúinn é mura n-oibríonn rud éigin duit.
access-tables = In aice le gach cairt agus léarscáil tá tábla nó liosta ina bhfuil na figiúirí céanna.
privacy-h = Príobháideachas
privacy-cookies = Ní shocraíonn na leathanaigh aon fhianáin agus ní stórálann siad aon rud i do bhrabhsálaí.
privacy-third = Ní lódálann siad aon rud ó shuíomhanna eile.
privacy-log = Féadfar seoltaí iarratas a choinneáil i loga an oibreora ar feadh tamaill ghearr, chun lochtanna a aimsiú.
privacy-people = Níl aon sonraí pearsanta faoi íospartaigh ná faoi oifigigh sa chlár.
publisher = Foilsitheoir
publisher-none = Oibreoir an chláir seo
