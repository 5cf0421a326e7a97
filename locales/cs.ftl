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
dimension-record-kind = Druh záznamu
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
list-suggestion-kind = Druhy výsledků
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
organisation-emcdda = Agentura Evropské unie pro drogy
organisation-ecdc = Evropské středisko pro prevenci a kontrolu nemocí
organisation-cfca = Evropská agentura pro kontrolu rybolovu
organisation-council-general-secretariat = Generální sekretariát Rady
organisation-cosi = Stálý výbor pro operativní spolupráci v oblasti vnitřní bezpečnosti
organisation-presidency = Předsednictví Rady
organisation-sitcen = Zpravodajské a situační centrum EU
organisation-member-states = Členské státy
organisation-europol-joint-supervisory-body = Společný kontrolní orgán Europolu
organisation-eulex-kosovo = Mise Evropské unie na podporu právního státu v Kosovu
organisation-eupm-bih = Policejní mise Evropské unie v Bosně a Hercegovině
organisation-eubam = Mise EU pro pomoc na hranicích v Moldavsku a na Ukrajině

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mil. €
date-since = od: { $date }
date-until = do: { $date }
season-spring = jaro { $year }
season-summer = léto { $year }
season-autumn = podzim { $year }
season-winter = zima { $year }
no-date = bez data

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projekt
        [few] { $n } projekty
        [many] { $n } projektu
       *[other] { $n } projektů
    }
count-projects-noun =
    { $n ->
        [one] projekt
        [few] projekty
        [many] projektu
       *[other] projektů
    }
count-agreements =
    { $n ->
        [one] { $n } dohoda
        [few] { $n } dohody
        [many] { $n } dohody
       *[other] { $n } dohod
    }
count-agreements-noun =
    { $n ->
        [one] dohoda
        [few] dohody
        [many] dohody
       *[other] dohod
    }
count-cooperation =
    { $n ->
        [one] { $n } krok spolupráce
        [few] { $n } kroky spolupráce
        [many] { $n } kroku spolupráce
       *[other] { $n } kroků spolupráce
    }
count-cooperation-noun =
    { $n ->
        [one] krok spolupráce
        [few] kroky spolupráce
        [many] kroku spolupráce
       *[other] kroků spolupráce
    }
count-actions =
    { $n ->
        [one] { $n } opatření
        [few] { $n } opatření
        [many] { $n } opatření
       *[other] { $n } opatření
    }
count-actions-noun =
    { $n ->
        [one] opatření
        [few] opatření
        [many] opatření
       *[other] opatření
    }
count-countries =
    { $n ->
        [one] { $n } země
        [few] { $n } země
        [many] { $n } země
       *[other] { $n } zemí
    }
count-organisations =
    { $n ->
        [one] { $n } organizace
        [few] { $n } organizace
        [many] { $n } organizace
       *[other] { $n } organizací
    }
of-total = z celkem { $n }
reported-for = vykázáno u { $n } z nich
counted-once = každý projekt započten jednou
all-of = Úplný seznam: { $records }
and-more =
    { $n ->
        [one] a { $n } další
        [few] a { $n } další
        [many] a { $n } další
       *[other] a { $n } dalších
    }

## Lists

kinds-action-all = Opatření
results = Výsledky
filters = Filtry
skip-results = Přejít k výsledkům
filters-hint = Záznamy musí v každé skupině odpovídat jedné z vybraných hodnot. Každé číslo udává celkový počet, pokud v dané skupině vyberete pouze tuto hodnotu.
filters-selected = vybráno: { $n }
filters-more =
    { $n ->
        [one] { $n } další
        [few] { $n } další
        [many] { $n } další
       *[other] { $n } dalších
    }
filters-find = Hledat: { $name }
filters-lookup = Vyhledat další
filters-other = Další možnosti
show-projects = Zobrazit projekty
show-agreements = Zobrazit dohody
show-cooperation = Zobrazit kroky spolupráce
show-actions = Zobrazit opatření
range-start = Zahájení
range-active = Období trvání
range-amount = Částka v eurech
range-milestone = Datum milníku
range-date = Datum
range-deadline = Termín
range-from = od
range-to = do
chips = Použité filtry
chips-clear = Zrušit vše
chips-or = nebo
chips-not = není
chips-remove = Odstranit filtr:
sort-by = Řazení:
sort-document = Pořadí v dokumentu
sort-amount-desc = Nejvyšší částka
sort-amount = Nejnižší částka
sort-start-desc = Nejpozdější zahájení
sort-start = Nejdřívější zahájení
sort-title = Název
sort-milestone-desc = Nejnovější milník
sort-milestone = Nejstarší milník
sort-date-desc = Nejnovější datum
sort-date = Nejstarší datum
sort-deadline-desc = Nejpozdější termín
sort-deadline = Nejdřívější termín
sort-code = Číslo
as-of = Stav ke dni
as-of-hint = Zobrazit registr ve stavu, v jakém byl na konci daného dne.
show = Zobrazit
list-shown = { $first }–{ $last } z celkem { $total }
list-caption = { $kind }, strana { $page } z { $pages }
pages = Strany
page = Strana
page-previous = Předchozí strana
page-next = Další strana
use-data = Využít tato data
download = Stáhnout
download-all = Všechny odpovídající záznamy v tomto pořadí: { $records }.
use-rest = Požadavek REST pro toto zobrazení
use-graphql = Dotaz GraphQL pro toto zobrazení
faults =
    { $n ->
        [one] Jeden filtr nebyl použit.
        [few] { $n } filtry nebyly použity.
        [many] { $n } filtru nebylo použito.
       *[other] { $n } filtrů nebylo použito.
    }
nothing = Všem těmto filtrům nic neodpovídá
nothing-remove = Chcete-li zobrazit výsledky, odstraňte jeden filtr:
nothing-way = Bez „{ $name }“
nothing-search = Hledat ve všech záznamech
chart-projects-by-year = Projekty podle roku zahájení
chart-agreements-by-year = Dohody podle roku posledního milníku
chart-signatures-by-year = Podpisy podle roku
chart-cooperation-by-year = Kroky spolupráce podle roku
chart-actions-by-year = Opatření podle roku termínu
chart-top-countries = Nejčastěji uváděné země
chart-top-kinds = Nejčastější druhy kroků
chart-top-responsible = Nejčastěji odpovědné subjekty
chart-undated =
    { $n ->
        [one] { $n } záznam bez data
        [few] { $n } záznamy bez data
        [many] { $n } záznamu bez data
       *[other] { $n } záznamů bez data
    }
chart-empty = Není uvedeno žádné datum
head-project = Projekt
head-countries = Země
head-period = Období
head-amount = Částka
head-date = Datum
head-title = Název
head-milestone = Poslední milník s datem
head-number = Č.
head-responsible = Odpovídá
head-partners = Partneři
head-amount-role = Druh částky
head-currency = Původní měna
head-rate = Směnný kurz
head-euro = V eurech
repeat = opakované oznámení
amount-not-counted = nezapočítává se
amount-requested = požadováno { $amount }
explain-h = Z čeho se součet skládá
explain-counted = Započteno do součtu
explain-why = Poznámka
list-not-counted = Důvod, proč se částka nezapočítává
not-counted-no-amount = Není vykázána žádná částka
not-counted-requested-or-other = Pouze požadované nebo jiné částky
not-counted-not-converted = Bez hodnoty v eurech: rok nebo směnný kurz není znám
not-counted-programme = Částka pokrývá celý program
not-counted-same-project = Započítává se jiné oznámení téhož projektu
not-counted-share-of-counted = Podíl na již započtené částce
not-counted-larger-share = Podíl vyšší než započtená částka
not-counted-same-payer = Započítává se jiný záznam téhož plátce
embed-h = Zobrazit na vlastních internetových stránkách
embed-p = Zkopírujte tento kód do své stránky. Údaje zůstanou aktuální.
amount-counts = započteno { $amount }

## Records

crumbs = Drobečková navigace
facts = Údaje
note = Redakční poznámka
original-show = Zobrazit původní text
history = Historie
history-json = Historie ve formátu JSON
where = Kde
map-of = Mapa: { $names }
source = Zdroj
row = řádek { $n }
cite = Citování a opakované použití
cite-link = Trvalý odkaz
cite-text = Citace
funding = Financování
amount-counted = Částka započtená do součtů
rate-source = Evropská centrální banka, průměr za rok { $year }
rate-none = není třeba
rate-unknown = kurz není znám
reports-title = Jeden projekt, oznámený { $n }krát
reports-text =
    { $n ->
        [one] Tentýž projekt popisuje { $n } oznámení. Je vedeno jako samostatný záznam. V součtech je projekt započten jednou.
        [few] Tentýž projekt popisují { $n } oznámení. Jsou vedena jako samostatné záznamy, protože se liší. V součtech je projekt započten jednou.
        [many] Tentýž projekt popisuje { $n } oznámení. Jsou vedena jako samostatné záznamy, protože se liší. V součtech je projekt započten jednou.
       *[other] Tentýž projekt popisuje { $n } oznámení. Jsou vedena jako samostatné záznamy, protože se liší. V součtech je projekt započten jednou.
    }
report-this = tento záznam
report-first = první oznámení
similar = Podobné projekty
similar-hint = Projekty, které mají s tímto projektem společné země, organizace nebo program, od nejpodobnějších.
counterpart = Protějšek
parties = Strany
milestones = Milníky
milestones-latest = Nejnovější milníky
durations-h = Jak dlouho to trvá
durations-since = Dny od milníku „{ $milestone }“
durations-note = Medián počtu dní mezi přesnými daty. V závorce: počet dohod.
milestones-hint = Tečkovaně: v dokumentu neuvedeno.
not-reached = nedosaženo
steps-none = Nebyly oznámeny žádné kroky spolupráce.
in-force-since = V platnosti od: { $date }
agreements-also = Další dohody s týmiž zeměmi
indicator = Ukazatel
progress = Pokrok
cited = Citované dokumenty
dates-named = Uvedená data
timetable-by-date = termín: { $date }

## The plan

plan-eu-plan-thb-2005 = Plán EU týkající se osvědčených postupů, norem a způsobů práce pro boj proti obchodu s lidmi a jeho předcházení
chapter-1 = Koordinace činnosti EU
chapter-2 = Vymezení problému
chapter-3 = Předcházení obchodování s lidmi
chapter-4 = Snižování poptávky
chapter-5 = Vyšetřování a stíhání
chapter-6 = Ochrana a podpora obětí obchodování s lidmi
chapter-7 = Návraty a opětovné začlenění
chapter-8 = Vnější vztahy
plan-title = Plán z roku 2005 po jednom roce
plan-lead = Pokrok v opatřeních (celkem { $n }) podle dokumentu Rady ({ $date }).
plan-description = Pokrok v opatřeních plánu EU (celkem { $n }).
plan-overdue = po termínu: termín uplynul a opatření není splněno
plan-late = se zpožděním: po termínu nebo podle dokumentu zpožděno
plan-list = Jako seznam
print = Vytisknout
glance = Stručný přehled
glance-hint = Červený roh: po termínu ({ $date }).
glance-more = Jak je vymezeno „po termínu“
anyone = Všichni odpovědní
board-shown = Opatření: { $n } z { $total }
chapter-done = splněno nebo se opakuje: { $n } z { $total }
fig-late =
    { $count ->
        [one] z celkem { $n } opatření mělo zpoždění: po termínu nebo zpožděno
        [few] z celkem { $n } opatření měla zpoždění: po termínu nebo zpožděna
        [many] z celkem { $n } opatření mělo zpoždění: po termínu nebo zpožděno
       *[other] z celkem { $n } opatření mělo zpoždění: po termínu nebo zpožděno
    }

## Countries, organisations, documents and programmes

a-to-z = A–Z
about-state = O této zemi
reported-by-state = Oznámeno tímto členským státem
place-empty = Není uvedeno v žádném projektu, dohodě ani kroku spolupráce.
place-description = { $name }: { $projects }, { $agreements } a { $steps }.
largest-projects = Největší projekty
amounts-h = Částky podle roku
amounts-by-year = Vykázané částky podle roku zahájení projektu
amounts-hint = Uvádí se celá částka projektu, i když se týká také jiných zemí nebo organizací.
by-theme = Projekty podle tématu
who-else = Kdo další se účastní
who-organisations = Organizace v těchto projektech
roles = Úlohy
roles-hint = Organizace může mít v jednom projektu několik úloh.
regions-note-h = Na této stránce nezahrnuto
regions-note = Záznamy, v nichž je uveden pouze region, se zde nezapočítávají. Registr regiony na jednotlivé země nerozděluje. Regiony v okolí této země:
regions-note-with = Projekty této země a regionů v jejím okolí
organisation-find = Najít organizaci
organisation-types = Druhy organizací
documents = Dokumenty
documents-sources = Zdroje registru
documents-cited = Dokumenty citované v záznamech
document-holds = Co registr z tohoto dokumentu obsahuje
document-cited-only = Registr neobsahuje žádný záznam z tohoto dokumentu. Záznamy jej citují.
originator = Vydal
without-country = Bez země
without-agency = Bez agentury EU
without-date = Bez data
without-amount = Bez částky
caveats = Co dokument uvádí o svých údajích
programmes = Programy
regions = Regiony
region-countries = Země v tomto regionu
region-part-of = Širší regiony
exchange-rates = Směnné kurzy
exchange-rates-p = Průměrné kurzy Evropské centrální banky. Vykázané částky se podle nich přepočítávají na eura.
rate-units = Počet jednotek za euro
closed-lists = Seznamy hodnot
closed-lists-p = Hodnoty, kterých mohou nabývat pole a filtry, a jejich význam.
list-code = Kód
list-label = Název
list-meaning = Význam

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } záznam odpovídá dotazu
        [few] { $n } záznamy odpovídají dotazu
        [many] { $n } záznamu odpovídá dotazu
       *[other] { $n } záznamů odpovídá dotazu
    }
search-all = Vše
search-did-you-mean = Měli jste na mysli:
search-entries = Země, organizace a dokumenty
search-how = Jak funguje vyhledávání
search-how-p = Výsledky obsahují všechna zadaná slova v jakémkoli tvaru: při zadání „trafficked“ se najde i „trafficking“. Slovní spojení vyhledáte pomocí uvozovek, slova se stejným začátkem pomocí hvězdičky.
search-api = Vyhledávání přes API
changes = Změny
changes-p = Registr se rozšiřuje v číslovaných revizích. Nic se nepřepisuje: lze zobrazit každý dřívější stav.
changes-changed =
    { $n ->
        [one] Změněn { $n } záznam
        [few] Změněny { $n } záznamy
        [many] Změněno { $n } záznamu
       *[other] Změněno { $n } záznamů
    }
changes-removed =
    { $n ->
        [one] Odstraněn { $n } záznam
        [few] Odstraněny { $n } záznamy
        [many] Odstraněno { $n } záznamu
       *[other] Odstraněno { $n } záznamů
    }
changes-none = Změněny pouze referenční údaje
past-banner = Zobrazujete registr ve stavu ke dni { $date } (revize { $n }).
past-latest = Zobrazit nejnovější stav
error-missing = Tato stránka neexistuje
error-gone = Tento záznam byl odstraněn
error-invalid = Tuto adresu nelze přečíst
error-unavailable = Registr je dočasně nedostupný
error-failed = Došlo k chybě
error-without = Zobrazit stránku bez těchto filtrů
error-similar = Podobné identifikátory:
error-last = Zobrazit poslední verzi záznamu
error-home = Úvodní stránka
error-instance = Pokud nás budete kontaktovat, uveďte toto číslo požadavku:

## About the data

foot-developers = Pro vývojáře
about-toc = Na této stránce
about-lead = Registr obsahuje to, o čem informují dva dokumenty Rady: jeden záznam na každý řádek. Stránky záznamů uvádějí vedle hodnot v registru i původní text, aby si je mohl každý ověřit.
about-sources = Zdroje
about-sources-p = Skutečnosti, čísla, jména a názvy jsou převzaty z dokumentů. Shrnutí byla napsána pro registr. Pokud si dokument odporuje, jsou zachována obě znění a upozorňuje na to poznámka.
about-method = Metoda
about-once = Částky se započítávají jednou
about-once-p = U každé částky je zachována původní měna a druh. Částka je přepočtena na eura průměrným kurzem Evropské centrální banky za rok zahájení projektu. Je-li projekt oznámen několikrát, je každé oznámení samostatným záznamem, v součtech se však projekt započítává jednou. Částky, které byly pouze požadovány, se nikdy nezapočítávají.
about-once-n = Projekty s částkou, která se započítává: { $n } z celkem { $total }. Součty proto ukazují, co bylo vykázáno, nikoli co bylo vynaloženo.
about-overdue-p = Opatření je po termínu, pokud jeho termín uplynul přede dnem vydání dokumentu Rady a jeho stav není „Splněno“. Opatření se zpožděním zahrnují i ta, která jsou v tomto dokumentu označena jako zpožděná.
about-dates = Kalendářní data
about-dates-p = Data jsou stejně přesná jako v dokumentu: rok, roční období, měsíc, den nebo rozpětí. Otazník znamená, že výklad je nejistý.
about-countries-p = V záznamu jsou uvedeny země, kterých se daný řádek týká, nikoli země, která jej oznámila. Skupiny zemí jsou regiony a nerozdělují se.
about-limits = Omezení dat
about-limits-end = Data končí vydáním dokumentů. Neříkají, co se stalo později.
about-limits-reported = Zahrnuto je pouze to, co bylo oznámeno. Členské státy samy rozhodly, co a jak podrobně oznámí. I země s malým počtem záznamů může být velmi aktivní.
about-limits-cells = Některé řádky jsou ve zdroji poškozené. Chybějící buňky jsou zde prázdné a opatřené poznámkou.
about-files = Ke stažení
about-files-p = Všechny soubory s popisy jako datový balíček Frictionless. Stáhnout lze také jakýkoli filtrovaný seznam.
about-api = REST a GraphQL
about-api-p = Data stránky získáte, když k její adrese přidáte /v1.
about-docs = Příručky
about-feeds = Změny a kanály
about-feeds-p = Změny se zveřejňují jako číslované revize. Aktuální revize má číslo { $n }. Každý seznam lze zobrazit ve stavu k dřívějšímu dni.
about-licence = Licence a citování
about-licence-p = Data můžete opakovaně použít, pokud uvedete zdroj. Při citování záznamu použijte jeho trvalý odkaz a revizi. Na stránce každého záznamu je připravená citace.
about-borders = Hranice na mapě: Natural Earth, volné dílo. Nevyjadřují žádný postoj ke statusu jakéhokoli území.
access-h = Přístupnost
access-level = Stránky se řídí Pravidly pro přístupnost webového obsahu (WCAG) 2.2, úroveň AA.
access-tested = Jsou testovány nástrojem axe, ovládáním z klávesnice, bez skriptů, ve světlých a tmavých barvách a na malých obrazovkách.
access-known = Nebyly testovány se všemi prohlížeči a čtečkami obrazovky. Pokud vám něco nefunguje, dejte nám vědět.
access-tables = U každého grafu a mapy je tabulka nebo seznam se stejnými údaji.
privacy-h = Soukromí
privacy-cookies = Stránky nenastavují žádné soubory cookie a do vašeho prohlížeče nic neukládají.
privacy-third = Nenačítají nic z jiných stránek.
privacy-log = Protokol provozovatele může po krátkou dobu uchovávat adresy požadavků za účelem hledání chyb.
privacy-people = Registr neobsahuje žádné osobní údaje obětí ani úředních osob.
publisher = Vydavatel
publisher-none = Provozovatel tohoto registru
