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
dimension-record-kind = A bejegyzés fajtája
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
list-suggestion-kind = A találatok fajtái
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
organisation-emcdda = Az Európai Unió Kábítószer-ügynöksége
organisation-ecdc = Európai Betegségmegelőzési és Járványvédelmi Központ
organisation-cfca = Európai Halászati Ellenőrző Hivatal
organisation-council-general-secretariat = A Tanács Főtitkársága
organisation-cosi = A belső biztonságra vonatkozó operatív együttműködéssel foglalkozó állandó bizottság
organisation-presidency = A Tanács elnöksége
organisation-sitcen = Az EU Hírszerző és Helyzetelemző Központja
organisation-member-states = Tagállamok
organisation-europol-joint-supervisory-body = Az Europol közös ellenőrző szerve
organisation-eulex-kosovo = Az Európai Unió koszovói jogállamiság-missziója
organisation-eupm-bih = Az Európai Unió bosznia-hercegovinai rendőri missziója
organisation-eubam = Az EU határellenőrzést segítő missziója Moldovában és Ukrajnában

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } millió €
date-since = { $date } óta
date-until = eddig: { $date }
season-spring = { $year } tavasza
season-summer = { $year } nyara
season-autumn = { $year } ősze
season-winter = { $year } tele
no-date = nincs dátum

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
        [one] { $n } megállapodás
       *[other] { $n } megállapodás
    }
count-agreements-noun =
    { $n ->
        [one] megállapodás
       *[other] megállapodás
    }
count-cooperation =
    { $n ->
        [one] { $n } együttműködési lépés
       *[other] { $n } együttműködési lépés
    }
count-cooperation-noun =
    { $n ->
        [one] együttműködési lépés
       *[other] együttműködési lépés
    }
count-actions =
    { $n ->
        [one] { $n } intézkedés
       *[other] { $n } intézkedés
    }
count-actions-noun =
    { $n ->
        [one] intézkedés
       *[other] intézkedés
    }
count-countries =
    { $n ->
        [one] { $n } ország
       *[other] { $n } ország
    }
count-organisations =
    { $n ->
        [one] { $n } szervezet
       *[other] { $n } szervezet
    }
of-total = / { $n }
reported-for = jelentett összeg, közülük { $n } esetében
counted-once = minden projekt egyszer számítva
all-of = Teljes lista: { $records }
and-more = és további { $n }

## Lists

kinds-action-all = Intézkedések
results = Találatok
filters = Szűrők
skip-results = Ugrás a találatokra
filters-hint = A bejegyzéseknek minden csoportban meg kell felelniük a kiválasztott értékek egyikének. A számok azt mutatják, hány találat lenne, ha az adott csoportban csak az az érték lenne kiválasztva.
filters-selected = { $n } kiválasztva
filters-more = Még { $n }
filters-find = Keresés: { $name }
filters-lookup = Továbbiak keresése
filters-other = További lehetőségek
show-projects = Projektek megjelenítése
show-agreements = Megállapodások megjelenítése
show-cooperation = Együttműködési lépések megjelenítése
show-actions = Intézkedések megjelenítése
range-start = Kezdet
range-active = Időszak
range-amount = Összeg euróban
range-milestone = A mérföldkő dátuma
range-date = Dátum
range-deadline = Határidő
range-from = ettől
range-to = eddig
chips = Aktív szűrők
chips-clear = Összes törlése
chips-or = vagy
chips-not = nem
chips-remove = Szűrő eltávolítása:
sort-by = Sorrend:
sort-document = A dokumentum sorrendje
sort-amount-desc = Legnagyobb összeg elöl
sort-amount = Legkisebb összeg elöl
sort-start-desc = Legkésőbbi kezdet elöl
sort-start = Legkorábbi kezdet elöl
sort-title = Cím
sort-milestone-desc = Legutóbbi mérföldkő elöl
sort-milestone = Legkorábbi mérföldkő elöl
sort-date-desc = Legutóbbi dátum elöl
sort-date = Legkorábbi dátum elöl
sort-deadline-desc = Legkésőbbi határidő elöl
sort-deadline = Legkorábbi határidő elöl
sort-code = Szám
as-of = Állapot ekkor:
as-of-hint = A nyilvántartás megjelenítése egy adott nap végi állapot szerint.
show = Megjelenítés
list-shown = { $first }–{ $last } / { $total }
list-caption = { $kind }, { $page }. oldal (összesen: { $pages })
pages = Oldalak
page = Oldal
page-previous = Előző oldal
page-next = Következő oldal
use-data = Ezen adatok felhasználása
download = Letöltés
download-all = Valamennyi találat ({ $records }), ebben a sorrendben.
use-rest = REST-lekérdezés ehhez a nézethez
use-graphql = GraphQL-lekérdezés ehhez a nézethez
faults =
    { $n ->
        [one] { $n } szűrő figyelmen kívül maradt.
       *[other] { $n } szűrő figyelmen kívül maradt.
    }
nothing = Egyetlen bejegyzés sem felel meg valamennyi szűrőnek
nothing-remove = Egy szűrő eltávolításával megjelennek találatok:
nothing-way = „{ $name }” nélkül
nothing-search = Keresés valamennyi bejegyzésben
chart-projects-by-year = Projektek kezdő év szerint
chart-agreements-by-year = Megállapodások a legutóbbi mérföldkő éve szerint
chart-signatures-by-year = Aláírások évek szerint
chart-cooperation-by-year = Együttműködési lépések év szerint
chart-actions-by-year = Intézkedések a határidő éve szerint
chart-top-countries = Leggyakrabban megnevezett országok
chart-top-kinds = A lépések leggyakoribb típusai
chart-top-responsible = Leggyakrabban felelős szervek
chart-undated =
    { $n ->
        [one] { $n } bejegyzés dátum nélkül
       *[other] { $n } bejegyzés dátum nélkül
    }
chart-empty = Nincs jelentett dátum
head-project = Projekt
head-countries = Országok
head-period = Időszak
head-amount = Összeg
head-date = Dátum
head-title = Cím
head-milestone = Legutóbbi dátummal ellátott mérföldkő
head-number = Szám
head-responsible = Felelős
head-partners = Partnerek
head-amount-role = Az összeg típusa
head-currency = Eredeti pénznem
head-rate = Átváltási árfolyam
head-euro = Euróban
repeat = ismételt jelentés
amount-not-counted = nincs beleszámítva
amount-requested = igényelt összeg: { $amount }
explain-h = Miből tevődik össze a végösszeg
explain-counted = A végösszegbe beszámítva
explain-why = Megjegyzés
list-not-counted = Az összeg be nem számításának oka
not-counted-no-amount = Nincs jelentett összeg
not-counted-requested-or-other = Csak igényelt vagy egyéb összegek
not-counted-not-converted = Nincs euróban kifejezett érték: az év vagy az átváltási árfolyam nem ismert
not-counted-programme = Az összeg egy teljes programra vonatkozik
not-counted-same-project = Ugyanarról a projektről egy másik jelentés van beszámítva
not-counted-share-of-counted = Egy már beszámított összeg része
not-counted-larger-share = A hozzájárulás nagyobb, mint a beszámított összeg
not-counted-same-payer = Ugyanazon finanszírozó esetében egy másik bejegyzés van beszámítva
embed-h = Megjelenítés saját webhelyen
embed-p = Másolja be ezt a kódot a saját oldalába. Az adatok naprakészek maradnak.
amount-counts = ebből beszámítva: { $amount }

## Records

crumbs = Navigációs útvonal
facts = Tények
note = Szerkesztői megjegyzés
original-show = Az eredeti szöveg megjelenítése
history = Előzmények
history-json = Előzmények JSON formátumban
where = Hol
map-of = Térkép: { $names }
source = Forrás
row = { $n }. sor
cite = Hivatkozás és további felhasználás
cite-link = Állandó link
cite-text = Hivatkozás
funding = Finanszírozás
amount-counted = Az összesítésekbe beszámított összeg
rate-source = Európai Központi Bank, { $year }. évi átlag
rate-none = nem szükséges
rate-unknown = nincs ismert árfolyam
reports-title = Egy projekt, { $n } alkalommal jelentve
reports-text = { $n } jelentés ugyanazt a projektet ismerteti. Mivel eltérnek egymástól, külön bejegyzésként szerepelnek. Az összesítésekben a projekt egyszer számít.
report-this = ez a bejegyzés
report-first = első jelentés
similar = Hasonló projektek
similar-hint = Olyan projektek, amelyeknek van ezzel közös országuk, szervezetük vagy programjuk, a leghasonlóbbal kezdve.
counterpart = Másik fél
parties = Felek
milestones = Mérföldkövek
milestones-latest = Legutóbbi mérföldkövek
durations-h = Mennyi ideig tart
durations-since = Napok a következő mérföldkő óta: „{ $milestone }”
durations-note = A pontos dátumok között eltelt napok mediánja. Zárójelben: a megállapodások száma.
milestones-hint = Pontozott: a dokumentumban nem szerepel.
not-reached = nem teljesült
steps-none = Nincs jelentett együttműködési lépés.
in-force-since = Hatályos { $date } óta
agreements-also = Egyéb megállapodások ugyanezekkel az országokkal
indicator = Mutató
progress = Előrehaladás
cited = Hivatkozott dokumentumok
dates-named = Említett dátumok
timetable-by-date = határidő: { $date }

## The plan

plan-eu-plan-thb-2005 = Az emberkereskedelem elleni küzdelemre és annak megelőzésére vonatkozó legjobb gyakorlatokról, normákról és eljárásokról szóló uniós terv
chapter-1 = Az uniós fellépés összehangolása
chapter-2 = A probléma felmérése
chapter-3 = Az emberkereskedelem megelőzése
chapter-4 = A kereslet csökkentése
chapter-5 = Nyomozás és büntetőeljárás
chapter-6 = Az emberkereskedelem áldozatainak védelme és támogatása
chapter-7 = Visszatérés és újrabeilleszkedés
chapter-8 = Külkapcsolatok
plan-title = A 2005. évi terv egy év elteltével
plan-lead = { $n } intézkedés előrehaladása a tanácsi feljegyzés ({ $date }) szerint.
plan-description = Az uniós terv { $n } intézkedésének előrehaladása.
plan-overdue = lejárt határidejű: határideje elmúlt, és nincs végrehajtva
plan-late = késedelmes: lejárt határidejű, vagy a feljegyzés szerint késik
plan-list = Listaként
print = Nyomtatás
glance = Áttekintés
glance-hint = Piros sarok: lejárt határidejű ({ $date }).
glance-more = Mit jelent az, hogy „lejárt határidejű”
anyone = Bárki
board-shown = { $n } / { $total } intézkedés
chapter-done = Végrehajtva vagy ismétlődő: { $n } / { $total }
fig-late =
    { $count ->
        [one] késedelmes intézkedés { $n } intézkedés közül: lejárt határidejű vagy késik
       *[other] késedelmes intézkedés { $n } intézkedés közül: lejárt határidejű vagy késik
    }

## Countries, organisations, documents and programmes

a-to-z = A–Z
about-state = Erről az országról
reported-by-state = E tagállam által jelentve
place-empty = Egyetlen projekt, megállapodás vagy együttműködési lépés sem nevezi meg.
place-description = { $name }: { $projects }, { $agreements } és { $steps }.
largest-projects = Legnagyobb projektek
amounts-h = Összegek évenként
amounts-by-year = Jelentett összegek, a projekt kezdő éve szerint
amounts-hint = A projekt teljes összege szerepel akkor is, ha a projekt más országokra vagy szervezetekre is kiterjed.
by-theme = Projektek téma szerint
who-else = További érintettek
who-organisations = Szervezetek ezekben a projektekben
roles = Szerepek
roles-hint = Egy szervezetnek egy projektben több szerepe is lehet.
regions-note-h = Ezen az oldalon nem szerepel
regions-note = A csupán régiót megnevező bejegyzések itt nem számítanak bele. A nyilvántartás a régiókat nem bontja országokra. Az országot magukban foglaló régiók:
regions-note-with = Az ország és az azt magukban foglaló régiók projektjei
organisation-find = Szervezet keresése
organisation-types = Szervezettípusok
documents = Dokumentumok
documents-sources = A nyilvántartás forrásai
documents-cited = A bejegyzésekben hivatkozott dokumentumok
document-holds = Mit tartalmaz a nyilvántartás ebből a dokumentumból
document-cited-only = A nyilvántartás nem tartalmaz bejegyzést ebből a dokumentumból. Bejegyzések hivatkoznak rá.
originator = Kibocsátó
without-country = Ország nélkül
without-agency = Uniós ügynökség nélkül
without-date = Dátum nélkül
without-amount = Összeg nélkül
caveats = Mit közöl a dokumentum saját adatairól
programmes = Programok
regions = Régiók
region-countries = A régió országai
region-part-of = Tágabb régiók
exchange-rates = Átváltási árfolyamok
exchange-rates-p = Az Európai Központi Bank átlagárfolyamai. A jelentett összegek euróra való átváltása ezek alapján történik.
rate-units = Egységek száma eurónként
closed-lists = Értéklisták
closed-lists-p = A mezők és a szűrők lehetséges értékei, és hogy azok mit jelentenek.
list-code = Kód
list-label = Megnevezés
list-meaning = Magyarázat

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } bejegyzés felel meg ennek:
       *[other] { $n } bejegyzés felel meg ennek:
    }
search-all = Minden
search-did-you-mean = Erre gondolt:
search-entries = Országok, szervezetek és dokumentumok
search-how = A keresés működése
search-how-p = A találatok valamennyi beírt szót tartalmazzák, bármilyen alakban: a „trafficked” keresőszó a „trafficking” szót is megtalálja. Pontos kifejezés idézőjelek között, azonos kezdetű szavak csillaggal kereshetők.
search-api = Keresés API-n keresztül
changes = Változások
changes-p = A nyilvántartás számozott változatokban bővül. Semmi sem íródik felül: minden korábbi állapot megjeleníthető.
changes-changed =
    { $n ->
        [one] { $n } bejegyzés módosítva
       *[other] { $n } bejegyzés módosítva
    }
changes-removed =
    { $n ->
        [one] { $n } bejegyzés eltávolítva
       *[other] { $n } bejegyzés eltávolítva
    }
changes-none = Csak a referenciaadatok változtak
past-banner = A nyilvántartás korábbi állapota látható: { $date } ({ $n }. változat).
past-latest = A legfrissebb állapot megjelenítése
error-missing = Ez az oldal nem létezik
error-gone = Ezt a bejegyzést eltávolították
error-invalid = Ez a cím nem értelmezhető
error-unavailable = A nyilvántartás átmenetileg nem érhető el
error-failed = Hiba történt
error-without = Az oldal megjelenítése e szűrők nélkül
error-similar = Hasonló azonosítók:
error-last = Az utolsó változat megjelenítése:
error-home = Kezdőlap
error-instance = Kapcsolatfelvétel esetén kérjük, adja meg ezt a kérésszámot:

## About the data

foot-developers = Fejlesztőknek
about-toc = Ezen az oldalon
about-lead = A nyilvántartás azt tartalmazza, amiről két tanácsi dokumentum beszámol: soronként egy bejegyzést. A bejegyzések oldalain az eredeti szöveg a nyilvántartás értékei mellett látható, így bárki ellenőrizheti azokat.
about-sources = Források
about-sources-p = A tények, számadatok, nevek és címek a dokumentumokból származnak. Az összefoglalók a nyilvántartás számára készültek. Ha egy dokumentum önmagának ellentmond, mindkét változat megmarad, és ezt megjegyzés jelzi.
about-method = Módszer
about-once = Minden összeg egyszer számít
about-once-p = Minden összeg megőrzi eredeti pénznemét és típusát. Átváltása euróra az Európai Központi Banknak a projekt kezdő évére vonatkozó átlagárfolyamán történik. Ha egy projektet többször jelentettek, minden jelentés külön bejegyzés, de az összesítésekben a projekt egyszer számít. A csupán igényelt összegek soha nem számítanak bele.
about-once-n = { $total } projekt közül { $n } rendelkezik beszámítható összeggel, így az összesítések azt mutatják, amit jelentettek, nem pedig azt, amit elköltöttek.
about-overdue-p = Egy intézkedés akkor lejárt határidejű, ha határideje a feljegyzés dátuma előtt elmúlt, és státusza nem „Végrehajtva”. A késedelmes intézkedések közé tartoznak azok is, amelyek a feljegyzés szerint késnek.
about-dates = Dátumok
about-dates-p = A dátumok olyan pontosak, mint a dokumentumban: év, évszak, hónap, nap vagy időtartam. A kérdőjel azt jelenti, hogy az értelmezés bizonytalan.
about-countries-p = A bejegyzés azokat az országokat sorolja fel, amelyekről a sora szól, nem pedig az azt jelentő országot. Az országcsoportok régiók, és nincsenek országokra bontva.
about-limits = Az adatok korlátai
about-limits-end = Az adatok a dokumentumokkal véget érnek. Nem mutatják, mi történt később.
about-limits-reported = Csak arra terjednek ki, amit jelentettek. A tagállamok maguk döntötték el, mit és milyen részletességgel jelentenek. Egy kevés bejegyzéssel szereplő ország is lehet nagyon aktív.
about-limits-cells = A forrásban néhány sor sérült. A hiányzó cellák itt üresek, és megjegyzés jelzi őket.
about-files = Letöltések
about-files-p = Valamennyi fájl leírással együtt, Frictionless adatcsomagként. Bármely szűrt lista is letölthető.
about-api = REST és GraphQL
about-api-p = Egy oldal adatai úgy kérhetők le, hogy a címét kiegészítik a /v1 taggal.
about-docs = Útmutatók
about-feeds = Változások és hírcsatornák
about-feeds-p = A változások számozott változatokként jelennek meg. A jelenlegi változat száma: { $n }. Bármely lista megjeleníthető egy korábbi nap állapota szerint.
about-licence = Licenc és hivatkozás
about-licence-p = Az adatok a forrás megjelölésével további felhasználásra átvehetők. Bejegyzésre az állandó linkjével és a változat számával lehet hivatkozni. Minden bejegyzés oldalán kész hivatkozás található.
about-borders = A térképek határvonalai: Natural Earth, közkincs. A határvonalak nem jelentenek állásfoglalást egyetlen terület jogállásáról sem.
access-h = Akadálymentesség
access-level = Az oldalak a webes akadálymentesítési útmutató (WCAG) 2.2 AA szintjét követik.
access-tested = Tesztelésük az axe eszközzel, billentyűzettel, szkriptek nélkül, világos és sötét színekkel, valamint kis képernyőn történik.
access-known = Nem minden böngészővel és képernyőolvasóval lettek tesztelve. Kérjük, jelezze nekünk, ha valami nem működik.
access-tables = Minden diagram és térkép mellett táblázat vagy lista található ugyanazokkal a számadatokkal.
privacy-h = Adatvédelem
privacy-cookies = Az oldalak nem használnak sütiket, és semmit sem tárolnak a böngészőben.
privacy-third = Semmit sem töltenek be más webhelyekről.
privacy-log = Az üzemeltető naplója hibakeresés céljából rövid ideig tárolhatja a lekérdezések címét.
privacy-people = A nyilvántartás nem tartalmaz személyes adatokat áldozatokról vagy tisztviselőkről.
publisher = Kiadó
publisher-none = A nyilvántartás üzemeltetője
