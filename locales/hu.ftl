# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Uniós fellépés az emberkereskedelem ellen
skip = Ugrás a fő tartalomra
lang = Nyelv
menu = Fő

## Search

search = Keresés
search-label = Keresés a nyilvántartásban
placeholder = Ország vagy kulcsszó
try = Például

## Navigation

nav-plan = 2005. évi terv
nav-projects = Projektek
nav-agreements = Megállapodások
nav-cooperation = Együttműködés
nav-countries = Országok
nav-organisations = Szervezetek
nav-data = Adatok és API

## Front page: introduction

hero = Uniós fellépés az emberkereskedelem ellen, sorról sorra
lead = Nyilvános nyilvántartás: { $records } intézkedés, projekt, megállapodás és együttműködési lépés, amelyekről két tanácsi dokumentum számol be. Minden bejegyzés mellett szerepel az a dokumentum és sor, amelyből származik.

## Front page: key figures

fig-label = Legfontosabb számadatok
fig-records =
    { $count ->
        [one] bejegyzés két tanácsi dokumentumból
       *[other] bejegyzés két tanácsi dokumentumból
    }
fig-money =
    { $total ->
        [one] jelentett összeg { $total } projekt közül { $n } esetében, minden projekt egyszer számítva
       *[other] jelentett összeg { $total } projekt közül { $n } esetében, minden projekt egyszer számítva
    }
fig-countries =
    { $count ->
        [one] ország szerepel a bejegyzésekben
       *[other] ország szerepel a bejegyzésekben
    }
fig-force =
    { $count ->
        [one] hatályos megállapodás ({ $date })
       *[other] hatályos megállapodás ({ $date })
    }
fig-overdue =
    { $count ->
        [one] lejárt határidejű intézkedés a 2005. évi tervben szereplő { $n } intézkedés közül ({ $date })
       *[other] lejárt határidejű intézkedés a 2005. évi tervben szereplő { $n } intézkedés közül ({ $date })
    }

## Map

map-h = A fellépés helyszínei
map-p = Az egyes országokat megnevező projektek, megállapodások és együttműködési lépések száma. A bejegyzést csupán jelentő országok nem számítanak bele.
map-table = Leggyakrabban megnevezett országok
map-all =
    { $n ->
        [one] { $n } ország listája
       *[other] Az összes ország listája ({ $n })
    }
map-none = Nincs
map-note = A régiók, például a „Nyugat-Balkán”, nincsenek országokra bontva.
map-xk = Koszovó: Ez a megnevezés nem érinti a jogállással kapcsolatos álláspontokat, továbbá összhangban van az 1244/1999. sz. ENSZ BT-határozattal és a Nemzetközi Bíróságnak a koszovói függetlenségi nyilatkozatról szóló véleményével.
map-ps = Palesztina: Ez a megnevezés nem értelmezhető Palesztina államként való elismeréseként, és nem érinti az egyes tagállamok e kérdéssel kapcsolatos álláspontját.

## Tables and charts

col-country = Ország
col-all = Összesen
col-projects = Projektek
col-agreements = Megállapodások
col-cooperation = Együttműködés
head-name = Név
head-records = Bejegyzések
head-year = Év
chart-table = Megjelenítés táblázatként
chart-summary = { $title }, { $first }–{ $last }. Legmagasabb érték: { $value } ({ $year }).

## Front page: kinds of record

kinds-h = A bejegyzések négy fajtája
kinds-action = A 2005. évi terv intézkedései
kinds-project = Projektek
kinds-agreement = Megállapodások
kinds-cooperation = Együttműködési lépések
kinds-action-p = Mit tervezett az EU ({ $planned }), és meddig jutott vele ({ $reported }).
kinds-project-p = A tagállamok és a Bizottság által jelentett képzések, kampányok, segítségnyújtás és kutatás.
kinds-agreement-p = Államok, uniós ügynökségek és más szervek közötti megállapodások, az első kapcsolatfelvételtől a hatálybalépésig.
kinds-cooperation-p = Az uniós ügynökségek lépései, dátummal: kérdőívek, tárgyalások, látogatások, határozatok.
by-status = Státusz szerint
by-year = Kezdő év szerint
by-stage = Szakasz szerint
by-agency = Ügynökség szerint

## Front page: browse

browse-h = A nyilvántartás böngészése
browse-country = Ország szerint
browse-organisation = Szervezet szerint
browse-theme = Téma szerint
browse-document = Dokumentum szerint
all-countries = Valamennyi ország
all-organisations = Valamennyi szervezet
all-projects = Valamennyi projekt
all-documents = Valamennyi dokumentum
records-n =
    { $n ->
        [one] { $n } bejegyzés
       *[other] { $n } bejegyzés
    }

## Front page: example row

example-h = Mintasor
example-rate = { $amount }, 1 euró = { $rate } árfolyamon
facts-original = Eredeti szöveg
facts-register = A nyilvántartásban

## Changes

changes-h = Legutóbbi változások
changes-rev = { $n }. változat
changes-added =
    { $n ->
        [one] { $n } bejegyzés hozzáadva
       *[other] { $n } bejegyzés hozzáadva
    }
changes-including = Többek között
changes-feed = Feliratkozás a változásokra (Atom-hírcsatorna)
changes-all = Valamennyi változás

## Use the data

data-h = Az adatok felhasználása
data-p = A nyilvántartás valamennyi adata nyílt. Az adatok a forrás megjelölésével további felhasználásra átvehetők (CC BY 4.0).
data-rest = REST
data-rest-p = Listák, szűrők, összesítések és előzmények JSON formátumban.
data-graphql = GraphQL
data-graphql-p = Minden, ami egy képernyőhöz kell, egyetlen lekérdezésben, ugyanazokkal a szűrőkkel.
data-files = Fájlok
data-files-p = Bármely lista CSV, XLSX vagy NDJSON formátumban, vagy minden egyetlen fájlban.
data-zip = Teljes nyilvántartás (ZIP)
copy = Másolás
copied = Másolva
million = millió

## Footer

foot-data = Nyílt adatok
foot-help = A nyilvántartásról
foot-revision = { $n }. változat, { $date }
foot-about = Az adatokról
foot-access = Akadálymentesség
foot-privacy = Adatvédelem: nincsenek sütik, nincs nyomon követés
foot-licence = Adatok: CC BY 4.0
foot-contact = Kapcsolat
foot-errors = API-hibák

## Values

not-stated = Nincs megadva
yes = Igen
no = Nem

## Filters and groupings

dimension-plan = Terv
dimension-chapter = Fejezet
dimension-objective = Célkitűzés
dimension-code = Az intézkedés kódja
dimension-responsible = Felelős szervezet
dimension-country = Ország
dimension-country-role = Az ország szerepe
dimension-region = Régió
dimension-organisation = Szervezet
dimension-role = A szervezet szerepe
dimension-funder = Finanszírozó
dimension-lead = Vezető szervezet
dimension-partner = Partner
dimension-reporter = Jelentette
dimension-document = Dokumentum
dimension-agency = Uniós ügynökség
dimension-type = A megállapodás típusa
dimension-stage = Szakasz
dimension-status = Státusz
dimension-kind = A lépés típusa
dimension-form = A tevékenység formája
dimension-theme = Téma
dimension-programme = Program
dimension-directorate-general = Főigazgatóság
dimension-timetable-kind = Ütemezés
dimension-milestone = Mérföldkő
dimension-milestone-year = A mérföldkő éve
dimension-year = Év
dimension-ongoing = Folyamatban
dimension-overdue = Lejárt határidejű
dimension-late = Késedelmes
dimension-overdue-on = Határideje lejárt ekkor
dimension-deadline-from = Határidő ettől
dimension-deadline-to = Határidő eddig
dimension-milestone-from = Mérföldkő ettől
dimension-milestone-to = Mérföldkő eddig
dimension-date-from = Dátum ettől
dimension-date-to = Dátum eddig
dimension-start-from = Kezdet ettől
dimension-start-to = Kezdet eddig
dimension-active-from = Folyamatban ettől
dimension-active-to = Folyamatban eddig
dimension-in-force-on = Hatályos ekkor
dimension-amount-eur-from = Összeg euróban ettől
dimension-amount-eur-to = Összeg euróban eddig
dimension-has-funding = Jelentett összeg
dimension-single-country = Csak egy ország
dimension-include-regions = Az országot magában foglaló régiókkal együtt
dimension-certain = Biztos dátumok
dimension-first-report = Első jelentés
dimension-same-as = Ismételt jelentés erről
dimension-agreement = A megállapodás lépései
dimension-q = Kulcsszavak

## Kinds, changes and access

list-kind = A bejegyzések fajtái
kind-action = Intézkedés
kind-project = Projekt
kind-agreement = Megállapodás
kind-cooperation = Együttműködési lépés
list-event = A változások típusai
event-added = Hozzáadva
event-changed = Módosítva
event-removed = Eltávolítva
list-access = Hozzáférés
access-public = Nyilvános
access-restricted = Korlátozott

## Actions

list-action-status = Az intézkedés státusza
action-status-not-started = Nem kezdődött el
action-status-in-progress = Folyamatban
action-status-done = Végrehajtva
action-status-delayed = Késik
action-status-recurring = Ismétlődő
action-status-unknown = Nincs megadva
action-status-null = Nincs információ
list-timetable-kind = Ütemezés
timetable-kind-by = Adott időpontig
timetable-kind-ongoing = Folyamatos
timetable-kind-recurring = Időközönként
timetable-kind-as-soon-as-possible = A lehető leghamarabb
timetable-kind-none = Nincs ütemezés
list-responsible-role = A felelős szervezet szerepe
responsible-role-lead = Vezető
responsible-role-support = Támogató
responsible-role-coordinator = Koordinátor

## Countries and organisations

list-country-role = Az ország szerepe
country-role-target = Érintett ország
country-role-partner = Partnerország
list-organisation-role = A szervezet szerepe
organisation-role-lead = Vezető szervezet
organisation-role-promoter = Projektgazda
organisation-role-partner = Partner
organisation-role-funder = Finanszírozó
organisation-role-participant = Résztvevő
list-organisation-type = A szervezet típusa
organisation-type-member-state = Tagállam
organisation-type-eu-institution = Uniós intézmény vagy szolgálat
organisation-type-eu-agency = Uniós ügynökség
organisation-type-international-organisation = Nemzetközi szervezet
organisation-type-third-country-authority = Nem uniós ország hatósága
organisation-type-national-authority = Tagállami hatóság
organisation-type-ngo = Nem kormányzati szervezet
organisation-type-academic = Egyetem vagy kutatóintézet
organisation-type-private = Vállalat
organisation-type-network = Hálózat
organisation-type-plural-member-state = Tagállamok
organisation-type-plural-eu-institution = Uniós intézmények és szolgálatok
organisation-type-plural-eu-agency = Uniós ügynökségek
organisation-type-plural-international-organisation = Nemzetközi szervezetek
organisation-type-plural-third-country-authority = Nem uniós országok hatóságai
organisation-type-plural-national-authority = Tagállami hatóságok
organisation-type-plural-ngo = Nem kormányzati szervezetek
organisation-type-plural-academic = Egyetemek és kutatóintézetek
organisation-type-plural-private = Vállalatok
organisation-type-plural-network = Hálózatok
organisation-european-union = Európai Unió
organisation-european-parliament = Európai Parlament
organisation-council = Az Európai Unió Tanácsa
organisation-european-commission = Európai Bizottság
organisation-ecb = Európai Központi Bank
organisation-olaf = Európai Csalás Elleni Hivatal
organisation-europol = A Bűnüldözési Együttműködés Európai Uniós Ügynöksége
organisation-eurojust = Az Európai Unió Büntető Igazságügyi Együttműködési Ügynöksége
organisation-frontex = Európai Határ- és Parti Őrség Ügynökség
organisation-fra = Az Európai Unió Alapjogi Ügynöksége
organisation-cepol = Az Európai Unió Bűnüldözési Képzési Ügynöksége
organisation-emsa = Európai Tengerészeti Biztonsági Ügynökség

## Activities and funding

list-form-category = A tevékenység formája
form-category-project = Projekt
form-category-training = Képzés
form-category-conference = Konferencia
form-category-study-visit = Tanulmányút
form-category-campaign = Kampány
form-category-information-exchange = Információcsere
form-category-operational = Operatív együttműködés
form-category-liaison = Összekötői tevékenység
form-category-joint-investigation = Közös nyomozás
form-category-agreement = Megállapodás
form-category-legislation = Jogalkotás
form-category-strategy = Stratégia vagy szakpolitika
form-category-research = Kutatás
form-category-funding = Finanszírozás
form-category-other = Egyéb
list-theme = Téma
theme-prevention = Megelőzés
theme-protection = Védelem
theme-prosecution = Büntetőeljárás
theme-partnership = Partnerség
theme-research = Kutatás
list-directorate-general = Főigazgatóság
directorate-general-home-affairs = Belügyek
directorate-general-enlargement = Bővítés
directorate-general-development-cooperation = Fejlesztés és Együttműködés
directorate-general-justice-freedom-and-security = Jogérvényesülés, Szabadság és Biztonság
list-amount-role = Az összeg típusa
amount-role-total = Teljes összeg
amount-role-eu = Uniós hozzájárulás
amount-role-national = Nemzeti hozzájárulás
amount-role-cofinancing = Társfinanszírozás
amount-role-grant = Vissza nem térítendő támogatás
amount-role-requested = Csak igényelt
amount-role-other = Egyéb
list-covers = Mire vonatkozik az összeg
covers-activity = A teljes tevékenység
covers-share = Egy finanszírozó hozzájárulása
covers-programme = A teljes program
list-bound = A tartomány határa
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = A megállapodás típusa
agreement-type-operational = Operatív megállapodás
agreement-type-strategic = Stratégiai megállapodás
agreement-type-working-arrangement = Munkamegállapodás
agreement-type-cooperation-arrangement = Együttműködési megegyezés
agreement-type-administrative-arrangement = Igazgatási megállapodás
agreement-type-cooperation-agreement = Együttműködési megállapodás
agreement-type-memorandum-of-understanding = Egyetértési megállapodás
agreement-type-letter-of-intent = Szándéknyilatkozat
agreement-type-bilateral = Kétoldalú megállapodás
agreement-type-multilateral = Többoldalú megállapodás
agreement-type-other = Egyéb okmány
list-stage = A megállapodás szakasza
stage-contacts = Kapcsolatfelvétel
stage-negotiation = Tárgyalás
stage-awaiting-signature = Aláírásra vár
stage-signed = Aláírt
stage-in-force = Hatályos
stage-on-hold = Felfüggesztve
stage-declined = Elvetve
list-milestone-kind = A megállapodás mérföldköve
milestone-kind-contacts-opened = Első kapcsolatfelvétel
milestone-kind-negotiations-opened = A tárgyalások megkezdése
milestone-kind-data-protection-report-finalised = Az adatvédelmi jelentés elkészült
milestone-kind-data-protection-report-board-approval = Az adatvédelmi jelentést az igazgatótanács jóváhagyta
milestone-kind-data-protection-report-council-approval = Az adatvédelmi jelentést a Tanács jóváhagyta
milestone-kind-draft-finalised = A tervezet elkészült
milestone-kind-board-approval = A tervezetet az igazgatótanács jóváhagyta
milestone-kind-council-approval = A tervezetet a Tanács jóváhagyta
milestone-kind-signature = Aláírás
milestone-kind-ratification = Ratifikáció
milestone-kind-entry-into-force = Hatálybalépés
milestone-kind-termination = A hatály megszűnése

## Cooperation steps

list-cooperation-kind = Az együttműködési lépés típusa
cooperation-kind-contact = Kapcsolatfelvétel vagy találkozó
cooperation-kind-questionnaire-sent = Kérdőív elküldve
cooperation-kind-questionnaire-received = Kitöltött kérdőív beérkezett
cooperation-kind-study-visit = Tanulmányút
cooperation-kind-fact-finding-mission = Tényfeltáró misszió
cooperation-kind-negotiation-meeting = Tárgyalási forduló
cooperation-kind-decision = Határozat
cooperation-kind-letter = Levél
cooperation-kind-signature = Aláírás
cooperation-kind-ratification = Ratifikáció
cooperation-kind-conference = Konferencia
cooperation-kind-project-support = Projekttámogatás
cooperation-kind-joint-analysis = Közös elemzés
cooperation-kind-research = Kutatás
cooperation-kind-training = Képzés
cooperation-kind-other = Egyéb lépés
list-cooperation-status = Az együttműködési lépés státusza
cooperation-status-done = Megtörtént
cooperation-status-planned = Tervezett
cooperation-status-ongoing = Folyamatban
cooperation-status-cancelled = Törölve

## Regions

region-accession-countries = Csatlakozó országok
region-africa = Afrika
region-andes = Andok
region-asia = Ázsia
region-austria-neighbour-countries = Ausztria szomszédos országai
region-balkans = Balkán
region-baltic-countries = Balti országok
region-baltic-sea-region = A Balti-tenger térsége
region-black-sea-region = A Fekete-tenger térsége
region-candidate-countries = Tagjelölt országok
region-central-america = Közép-Amerika
region-central-asia = Közép-Ázsia
region-cis = Független Államok Közössége
region-east-asia = Kelet-Ázsia
region-eastern-neighbours = Keleti szomszédok
region-eu-southern-maritime-borders = Az EU déli tengeri határai
region-europe = Európa
region-european-periphery = Európa peremvidéke
region-european-union = Európai Unió
region-global = Világszerte
region-great-lakes-region = Nagy-tavak régiója
region-greater-mekong-sub-region = Nagy-Mekong szubrégió
region-gulf-council-states = Az Öböl-menti Együttműködési Tanács államai
region-horn-of-africa = Afrika szarva
region-ibero-america = Ibero-Amerika
region-latin-america-and-the-caribbean = Latin-Amerika és a Karib-térség
region-neighbouring-countries = Szomszédos országok
region-nordic-countries = Északi országok
region-portuguese-speaking-countries = Portugál nyelvű országok
region-puntland = Puntföld
region-south-america = Dél-Amerika
region-south-asia = Dél-Ázsia
region-south-caucasus = Dél-Kaukázus
region-south-east-asia = Délkelet-Ázsia
region-south-east-europe = Délkelet-Európa
region-southern-africa = Afrika déli része
region-southern-cone = Déli kúp
region-west-africa = Nyugat-Afrika
region-western-balkans = Nyugat-Balkán

## Programmes

programme-aeneas = AENEAS (a „Migráció és menekültügy” tematikus program elődje)
programme-agis = Bűnmegelőzés és a bűnözés elleni küzdelem
programme-criminal-justice = Büntető igazságszolgáltatás
programme-dci = Fejlesztési együttműködési eszköz
programme-eidhr = A demokrácia és az emberi jogok európai eszköze
programme-eu-readmission-fund = Uniós visszafogadási alap
programme-ipa = Előcsatlakozási támogatási eszköz
programme-isec = Bűnmegelőzés és a bűnözés elleni küzdelem
programme-ifs = Stabilitási eszköz
programme-norwegian-cooperation = A bulgáriai gazdasági növekedést és fenntartható fejlődést szolgáló norvég együttműködési program
programme-polish-foreign-assistance = Lengyel külföldi segítségnyújtási program
programme-return-fund = Európai Visszatérési Alap
programme-tacis = Technikai segítségnyújtás a Független Államok Közösségének
programme-taiex = Technikai segítségnyújtási és információcsere-eszköz
programme-thematic-migration-asylum = „Migráció és menekültügy” tematikus program
programme-thematic-ngos-civil-society = A nem kormányzati szervezetek és a civil társadalom tematikus programja

## Names of countries that differ from CLDR

country-cd = Kongói Demokratikus Köztársaság
country-cg = Kongó
