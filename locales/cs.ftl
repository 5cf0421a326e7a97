# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Opatření EU proti obchodování s lidmi
skip = Přejít k hlavnímu obsahu
lang = Jazyk
menu = Hlavní

## Search

search = Hledat
search-label = Hledat v registru
placeholder = Země nebo klíčové slovo
try = Zkuste

## Navigation

nav-plan = Plán z roku 2005
nav-projects = Projekty
nav-agreements = Dohody
nav-cooperation = Spolupráce
nav-countries = Země
nav-organisations = Organizace
nav-data = Data a API

## Front page: introduction

hero = Opatření EU proti obchodování s lidmi, řádek po řádku
lead = Veřejný registr opatření, projektů, dohod a kroků spolupráce (celkem { $records }), o nichž informují dva dokumenty Rady. U každého záznamu je uveden dokument a řádek, z nichž pochází.

## Front page: key figures

fig-label = Klíčové údaje
fig-records =
    { $count ->
        [one] záznam ze dvou dokumentů Rady
        [few] záznamy ze dvou dokumentů Rady
        [many] záznamu ze dvou dokumentů Rady
       *[other] záznamů ze dvou dokumentů Rady
    }
fig-money =
    { $total ->
        [one] vykázáno u { $n } z celkem { $total } projektu, každý započten jednou
        [few] vykázáno u { $n } z celkem { $total } projektů, každý započten jednou
        [many] vykázáno u { $n } z celkem { $total } projektu, každý započten jednou
       *[other] vykázáno u { $n } z celkem { $total } projektů, každý započten jednou
    }
fig-countries =
    { $count ->
        [one] země uvedená v záznamech
        [few] země uvedené v záznamech
        [many] země uvedené v záznamech
       *[other] zemí uvedených v záznamech
    }
fig-force =
    { $count ->
        [one] platná dohoda ({ $date })
        [few] platné dohody ({ $date })
        [many] platné dohody ({ $date })
       *[other] platných dohod ({ $date })
    }
fig-overdue =
    { $count ->
        [one] z celkem { $n } opatření plánu z roku 2005 bylo po termínu ({ $date })
        [few] z celkem { $n } opatření plánu z roku 2005 byla po termínu ({ $date })
        [many] z celkem { $n } opatření plánu z roku 2005 bylo po termínu ({ $date })
       *[other] z celkem { $n } opatření plánu z roku 2005 bylo po termínu ({ $date })
    }

## Map

map-h = Kde se opatření provádějí
map-p = Počet projektů, dohod a kroků spolupráce, v nichž je daná země uvedena. Země, které záznam pouze oznámily, se nezapočítávají.
map-table = Nejčastěji uváděné země
map-all =
    { $n ->
        [one] Seznam { $n } země
        [few] Seznam všech { $n } zemí
        [many] Seznam { $n } země
       *[other] Seznam všech { $n } zemí
    }
map-none = Žádné
map-note = Regiony, jako je „Západní Balkán“, se na jednotlivé země nerozdělují.
map-xk = Kosovo: tímto označením nejsou dotčeny postoje k otázce statusu a označení je v souladu s rezolucí Rady bezpečnosti OSN č. 1244/1999 a stanoviskem Mezinárodního soudního dvora k vyhlášení nezávislosti Kosova.
map-ps = Palestina: toto označení nelze vykládat jako uznání Státu Palestina a nejsou jím dotčeny postoje jednotlivých členských států k této otázce.

## Tables and charts

col-country = Země
col-all = Celkem
col-projects = Projekty
col-agreements = Dohody
col-cooperation = Spolupráce
head-name = Název
head-records = Záznamy
head-year = Rok
chart-table = Zobrazit jako tabulku
chart-summary = { $title }, { $first }–{ $last }. Nejvyšší hodnota: { $value } v roce { $year }.

## Front page: kinds of record

kinds-h = Čtyři druhy záznamů
kinds-action = Opatření plánu z roku 2005
kinds-project = Projekty
kinds-agreement = Dohody
kinds-cooperation = Kroky spolupráce
kinds-action-p = Co EU naplánovala ({ $planned }) a jak pokročila ({ $reported }).
kinds-project-p = Odborná příprava, kampaně, pomoc a výzkum, o nichž informovaly členské státy a Komise.
kinds-agreement-p = Dohody mezi státy, agenturami EU a dalšími subjekty, od prvních kontaktů po vstup v platnost.
kinds-cooperation-p = Kroky agentur EU s daty: dotazníky, jednání, návštěvy, rozhodnutí.
by-status = Podle stavu
by-year = Podle roku zahájení
by-stage = Podle fáze
by-agency = Podle agentury

## Front page: browse

browse-h = Procházet registr
browse-country = Podle země
browse-organisation = Podle organizace
browse-theme = Podle tématu
browse-document = Podle dokumentu
all-countries = Všechny země
all-organisations = Všechny organizace
all-projects = Všechny projekty
all-documents = Všechny dokumenty
records-n =
    { $n ->
        [one] { $n } záznam
        [few] { $n } záznamy
        [many] { $n } záznamu
       *[other] { $n } záznamů
    }

## Front page: example row

example-h = Ukázkový řádek
example-rate = { $amount } v kurzu { $rate } za euro
facts-original = Původní text
facts-register = V registru

## Changes

changes-h = Poslední změny
changes-rev = Revize { $n }
changes-added =
    { $n ->
        [one] Přidán { $n } záznam
        [few] Přidány { $n } záznamy
        [many] Přidáno { $n } záznamu
       *[other] Přidáno { $n } záznamů
    }
changes-including = Mimo jiné
changes-feed = Odebírat změny (kanál Atom)
changes-all = Všechny změny

## Use the data

data-h = Využití dat
data-p = Všechna data v registru jsou otevřená. Můžete je opakovaně použít, pokud uvedete zdroj (CC BY 4.0).
data-rest = REST
data-rest-p = Seznamy, filtry, součty a historie ve formátu JSON.
data-graphql = GraphQL
data-graphql-p = Vše, co potřebuje jedna obrazovka, v jediném požadavku a se stejnými filtry.
data-files = Soubory
data-files-p = Libovolný seznam ve formátu CSV, XLSX nebo NDJSON, nebo vše v jednom souboru.
data-zip = Celý registr (ZIP)
copy = Kopírovat
copied = Zkopírováno
million = mil.

## Footer

foot-data = Otevřená data
foot-help = O registru
foot-revision = Revize { $n }, { $date }
foot-about = O datech
foot-access = Přístupnost
foot-privacy = Soukromí: žádné soubory cookie, žádné sledování
foot-licence = Data: CC BY 4.0
foot-contact = Kontakt
foot-errors = Chyby API

## Values

not-stated = Neuvedeno
yes = Ano
no = Ne

## Filters and groupings

dimension-plan = Plán
dimension-chapter = Kapitola
dimension-objective = Cíl
dimension-code = Kód opatření
dimension-responsible = Odpovědná organizace
dimension-country = Země
dimension-country-role = Úloha země
dimension-region = Region
dimension-organisation = Organizace
dimension-role = Úloha organizace
dimension-funder = Poskytovatel financování
dimension-lead = Vedoucí organizace
dimension-partner = Partner
dimension-reporter = Oznamovatel
dimension-document = Dokument
dimension-agency = Agentura EU
dimension-type = Druh dohody
dimension-stage = Fáze
dimension-status = Stav
dimension-kind = Druh kroku
dimension-form = Forma činnosti
dimension-theme = Téma
dimension-programme = Program
dimension-directorate-general = Generální ředitelství
dimension-timetable-kind = Harmonogram
dimension-milestone = Milník
dimension-milestone-year = Rok milníku
dimension-year = Rok
dimension-ongoing = Probíhá
dimension-overdue = Po termínu
dimension-late = Se zpožděním
dimension-overdue-on = Po termínu ke dni
dimension-deadline-from = Termín od
dimension-deadline-to = Termín do
dimension-milestone-from = Milník od
dimension-milestone-to = Milník do
dimension-date-from = Datum od
dimension-date-to = Datum do
dimension-start-from = Zahájení od
dimension-start-to = Zahájení do
dimension-active-from = Probíhá od
dimension-active-to = Probíhá do
dimension-in-force-on = V platnosti ke dni
dimension-amount-eur-from = Částka v eurech od
dimension-amount-eur-to = Částka v eurech do
dimension-has-funding = Částka uvedena
dimension-single-country = Jen jedna země
dimension-include-regions = Zahrnout regiony v okolí země
dimension-certain = Jistá kalendářní data
dimension-first-report = První oznámení
dimension-same-as = Opakované oznámení záznamu
dimension-agreement = Kroky k dohodě
dimension-q = Klíčová slova

## Kinds, changes and access

list-kind = Druhy záznamů
kind-action = Opatření
kind-project = Projekt
kind-agreement = Dohoda
kind-cooperation = Krok spolupráce
list-event = Druhy změn
event-added = Přidáno
event-changed = Změněno
event-removed = Odstraněno
list-access = Přístup
access-public = Veřejný
access-restricted = Omezený

## Actions

list-action-status = Stav opatření
action-status-not-started = Nezahájeno
action-status-in-progress = Probíhá
action-status-done = Splněno
action-status-delayed = Zpožděno
action-status-recurring = Opakuje se
action-status-unknown = Neuvedeno
action-status-null = Žádné informace
list-timetable-kind = Harmonogram
timetable-kind-by = Do určitého data
timetable-kind-ongoing = Průběžně
timetable-kind-recurring = V intervalech
timetable-kind-as-soon-as-possible = Co nejdříve
timetable-kind-none = Bez harmonogramu
list-responsible-role = Úloha odpovědné organizace
responsible-role-lead = Vedení
responsible-role-support = Podpora
responsible-role-coordinator = Koordinace

## Countries and organisations

list-country-role = Úloha země
country-role-target = Dotčená země
country-role-partner = Partnerská země
list-organisation-role = Úloha organizace
organisation-role-lead = Vedoucí organizace
organisation-role-promoter = Předkladatel projektu
organisation-role-partner = Partner
organisation-role-funder = Poskytovatel financování
organisation-role-participant = Účastník
list-organisation-type = Druh organizace
organisation-type-member-state = Členský stát
organisation-type-eu-institution = Orgán nebo útvar EU
organisation-type-eu-agency = Agentura EU
organisation-type-international-organisation = Mezinárodní organizace
organisation-type-third-country-authority = Orgán třetí země
organisation-type-national-authority = Orgán členského státu
organisation-type-ngo = Nevládní organizace
organisation-type-academic = Vysoká škola nebo výzkumný ústav
organisation-type-private = Podnik
organisation-type-network = Síť
organisation-type-plural-member-state = Členské státy
organisation-type-plural-eu-institution = Orgány a útvary EU
organisation-type-plural-eu-agency = Agentury EU
organisation-type-plural-international-organisation = Mezinárodní organizace
organisation-type-plural-third-country-authority = Orgány třetích zemí
organisation-type-plural-national-authority = Orgány členských států
organisation-type-plural-ngo = Nevládní organizace
organisation-type-plural-academic = Vysoké školy a výzkumné ústavy
organisation-type-plural-private = Podniky
organisation-type-plural-network = Sítě
organisation-european-union = Evropská unie
organisation-european-parliament = Evropský parlament
organisation-council = Rada Evropské unie
organisation-european-commission = Evropská komise
organisation-ecb = Evropská centrální banka
organisation-olaf = Evropský úřad pro boj proti podvodům
organisation-europol = Agentura Evropské unie pro spolupráci v oblasti prosazování práva
organisation-eurojust = Agentura Evropské unie pro justiční spolupráci v trestních věcech
organisation-frontex = Evropská agentura pro pohraniční a pobřežní stráž
organisation-fra = Agentura Evropské unie pro základní práva
organisation-cepol = Agentura Evropské unie pro vzdělávání a výcvik v oblasti prosazování práva
organisation-emsa = Evropská agentura pro námořní bezpečnost

## Activities and funding

list-form-category = Forma činnosti
form-category-project = Projekt
form-category-training = Odborná příprava
form-category-conference = Konference
form-category-study-visit = Studijní návštěva
form-category-campaign = Kampaň
form-category-information-exchange = Výměna informací
form-category-operational = Operativní spolupráce
form-category-liaison = Styční důstojníci
form-category-joint-investigation = Společné vyšetřování
form-category-agreement = Dohoda
form-category-legislation = Právní předpisy
form-category-strategy = Strategie nebo politika
form-category-research = Výzkum
form-category-funding = Financování
form-category-other = Jiné
list-theme = Téma
theme-prevention = Prevence
theme-protection = Ochrana
theme-prosecution = Stíhání
theme-partnership = Partnerství
theme-research = Výzkum
list-directorate-general = Generální ředitelství
directorate-general-home-affairs = Vnitřní věci
directorate-general-enlargement = Rozšíření
directorate-general-development-cooperation = Rozvoj a spolupráce
directorate-general-justice-freedom-and-security = Spravedlnost, svoboda a bezpečnost
list-amount-role = Druh částky
amount-role-total = Celkem
amount-role-eu = Příspěvek EU
amount-role-national = Vnitrostátní příspěvek
amount-role-cofinancing = Spolufinancování
amount-role-grant = Grant
amount-role-requested = Pouze požadováno
amount-role-other = Jiné
list-covers = Co částka pokrývá
covers-activity = Celá činnost
covers-share = Podíl jednoho plátce
covers-programme = Celý program
list-bound = Mez rozpětí
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Druh dohody
agreement-type-operational = Operativní dohoda
agreement-type-strategic = Strategická dohoda
agreement-type-working-arrangement = Pracovní ujednání
agreement-type-cooperation-arrangement = Ujednání o spolupráci
agreement-type-administrative-arrangement = Správní ujednání
agreement-type-cooperation-agreement = Dohoda o spolupráci
agreement-type-memorandum-of-understanding = Memorandum o porozumění
agreement-type-letter-of-intent = Prohlášení o záměru
agreement-type-bilateral = Dvoustranná dohoda
agreement-type-multilateral = Vícestranná dohoda
agreement-type-other = Jiný nástroj
list-stage = Fáze dohody
stage-contacts = Kontakty
stage-negotiation = Jednání
stage-awaiting-signature = Čeká na podpis
stage-signed = Podepsána
stage-in-force = V platnosti
stage-on-hold = Pozastavena
stage-declined = Upuštěno
list-milestone-kind = Milník dohody
milestone-kind-contacts-opened = První kontakty
milestone-kind-negotiations-opened = Zahájení jednání
milestone-kind-data-protection-report-finalised = Dokončení zprávy o ochraně údajů
milestone-kind-data-protection-report-board-approval = Schválení zprávy o ochraně údajů správní radou
milestone-kind-data-protection-report-council-approval = Schválení zprávy o ochraně údajů Radou
milestone-kind-draft-finalised = Dokončení návrhu
milestone-kind-board-approval = Schválení návrhu správní radou
milestone-kind-council-approval = Schválení návrhu Radou
milestone-kind-signature = Podpis
milestone-kind-ratification = Ratifikace
milestone-kind-entry-into-force = Vstup v platnost
milestone-kind-termination = Konec platnosti

## Cooperation steps

list-cooperation-kind = Druh kroku spolupráce
cooperation-kind-contact = Kontakt nebo setkání
cooperation-kind-questionnaire-sent = Odeslání dotazníku
cooperation-kind-questionnaire-received = Přijetí dotazníku
cooperation-kind-study-visit = Studijní návštěva
cooperation-kind-fact-finding-mission = Zjišťovací mise
cooperation-kind-negotiation-meeting = Vyjednávací schůzka
cooperation-kind-decision = Rozhodnutí
cooperation-kind-letter = Dopis
cooperation-kind-signature = Podpis
cooperation-kind-ratification = Ratifikace
cooperation-kind-conference = Konference
cooperation-kind-project-support = Podpora projektu
cooperation-kind-joint-analysis = Společná analýza
cooperation-kind-research = Výzkum
cooperation-kind-training = Odborná příprava
cooperation-kind-other = Jiný krok
list-cooperation-status = Stav kroku spolupráce
cooperation-status-done = Proveden
cooperation-status-planned = Plánován
cooperation-status-ongoing = Probíhá
cooperation-status-cancelled = Zrušen

## Regions

region-accession-countries = Přistupující země
region-africa = Afrika
region-andes = Andy
region-asia = Asie
region-austria-neighbour-countries = Země sousedící s Rakouskem
region-balkans = Balkán
region-baltic-countries = Pobaltské země
region-baltic-sea-region = Region Baltského moře
region-black-sea-region = Černomořský region
region-candidate-countries = Kandidátské země
region-central-america = Střední Amerika
region-central-asia = Střední Asie
region-cis = Společenství nezávislých států
region-east-asia = Východní Asie
region-eastern-neighbours = Východní sousedé
region-eu-southern-maritime-borders = Jižní námořní hranice EU
region-europe = Evropa
region-european-periphery = Okraj Evropy
region-european-union = Evropská unie
region-global = Celý svět
region-great-lakes-region = Oblast Velkých jezer
region-greater-mekong-sub-region = Subregion Velkého Mekongu
region-gulf-council-states = Státy Rady pro spolupráci v Zálivu
region-horn-of-africa = Africký roh
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Latinská Amerika a Karibik
region-neighbouring-countries = Sousední země
region-nordic-countries = Severské země
region-portuguese-speaking-countries = Portugalsky mluvící země
region-puntland = Puntland
region-south-america = Jižní Amerika
region-south-asia = Jižní Asie
region-south-caucasus = Jižní Kavkaz
region-south-east-asia = Jihovýchodní Asie
region-south-east-europe = Jihovýchodní Evropa
region-southern-africa = Jižní Afrika
region-southern-cone = Jižní kužel
region-west-africa = Západní Afrika
region-western-balkans = Západní Balkán

## Programmes

programme-aeneas = AENEAS (předchůdce tematického programu „Migrace a azyl“)
programme-agis = Předcházení trestné činnosti a boj proti ní
programme-criminal-justice = Trestní soudnictví
programme-dci = Nástroj pro financování rozvojové spolupráce
programme-eidhr = Evropský nástroj pro demokracii a lidská práva
programme-eu-readmission-fund = Fond EU pro zpětné přebírání osob
programme-ipa = Nástroj předvstupní pomoci
programme-isec = Předcházení trestné činnosti a boj proti ní
programme-ifs = Nástroj stability
programme-norwegian-cooperation = Norský program spolupráce pro hospodářský růst a udržitelný rozvoj v Bulharsku
programme-polish-foreign-assistance = Polský program zahraniční pomoci
programme-return-fund = Evropský návratový fond
programme-tacis = Technická pomoc Společenství nezávislých států
programme-taiex = Nástroj technické pomoci a výměny informací
programme-thematic-migration-asylum = Tematický program „Migrace a azyl“
programme-thematic-ngos-civil-society = Tematický program pro nevládní organizace a občanskou společnost

## Names of countries that differ from CLDR

country-cd = Demokratická republika Kongo
country-cg = Kongo
country-mm = Myanmar
