# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Действия на ЕС срещу трафика на хора
skip = Към основното съдържание
lang = Език
menu = Основна

## Search

search = Търсене
search-label = Търсене в регистъра
placeholder = Държава или ключова дума
try = Опитайте

## Navigation

nav-plan = План от 2005 г.
nav-projects = Проекти
nav-agreements = Споразумения
nav-cooperation = Сътрудничество
nav-countries = Държави
nav-organisations = Организации
nav-data = Данни и API

## Front page: introduction

hero = Действията на ЕС срещу трафика на хора, ред по ред
lead = Публичен регистър на { $records } действия, проекти, споразумения и стъпки за сътрудничество, докладвани в два документа на Съвета. Всеки запис показва документа и реда, от които произхожда.

## Front page: key figures

fig-label = Ключови данни
fig-records =
    { $count ->
        [one] запис от два документа на Съвета
       *[other] записа от два документа на Съвета
    }
fig-money =
    { $total ->
        [one] докладвани за { $n } от { $total } проект, като всеки се отчита еднократно
       *[other] докладвани за { $n } от { $total } проекта, като всеки се отчита еднократно
    }
fig-countries =
    { $count ->
        [one] държава, посочена в записите
       *[other] държави, посочени в записите
    }
fig-force =
    { $count ->
        [one] споразумение в сила ({ $date })
       *[other] споразумения в сила ({ $date })
    }
fig-overdue =
    { $count ->
        [one] от { $n } действия по плана от 2005 г. е било просрочено към { $date }
       *[other] от { $n } действия по плана от 2005 г. са били просрочени към { $date }
    }

## Map

map-h = Къде се действа
map-p = Брой проекти, споразумения и стъпки за сътрудничество, в които се посочва всяка държава. Държавите, които само докладват запис, не се отчитат.
map-table = Най-често посочвани държави
map-all =
    { $n ->
        [one] Списък на { $n } държава
       *[other] Списък на всички { $n } държави
    }
map-none = Няма
map-note = Региони като „Западни Балкани“ не се разделят на държави.
map-xk = Косово: това название не засяга позициите по отношение на статута и е съобразено с Резолюция 1244/1999 на Съвета за сигурност на ООН и становището на Международния съд относно обявяването на независимост от страна на Косово.
map-ps = Палестина: това название не се тълкува като признаване на Държавата Палестина и не засяга позициите на отделните държави членки по този въпрос.

## Tables and charts

col-country = Държава
col-all = Общо
col-projects = Проекти
col-agreements = Споразумения
col-cooperation = Сътрудничество
head-name = Име
head-records = Записи
head-year = Година
chart-table = Показване като таблица
chart-summary = { $title }, { $first }–{ $last } г. Най-висока стойност: { $value } през { $year } г.

## Front page: kinds of record

kinds-h = Четири вида записи
kinds-action = Действия по плана от 2005 г.
kinds-project = Проекти
kinds-agreement = Споразумения
kinds-cooperation = Стъпки за сътрудничество
kinds-action-p = Какво е планирал ЕС през { $planned } и какъв е напредъкът към { $reported }.
kinds-project-p = Обучение, кампании, помощ и изследвания, докладвани от държавите членки и Комисията.
kinds-agreement-p = Споразумения между държави, агенции на ЕС и други органи – от първите контакти до влизането в сила.
kinds-cooperation-p = Стъпки на агенциите на ЕС с дати: въпросници, преговори, посещения, решения.
by-status = По състояние
by-year = По година на начало
by-stage = По етап
by-agency = По агенция

## Front page: browse

browse-h = Разглеждане на регистъра
browse-country = По държава
browse-organisation = По организация
browse-theme = По тема
browse-document = По документ
all-countries = Всички държави
all-organisations = Всички организации
all-projects = Всички проекти
all-documents = Всички документи
records-n =
    { $n ->
        [one] { $n } запис
       *[other] { $n } записа
    }

## Front page: example row

example-h = Примерен ред
example-rate = { $amount } при курс { $rate } за едно евро
facts-original = Оригинален текст
facts-register = В регистъра

## Changes

changes-h = Последни промени
changes-rev = Редакция { $n }
changes-added =
    { $n ->
        [one] Добавен { $n } запис
       *[other] Добавени { $n } записа
    }
changes-including = Включително
changes-feed = Абониране за промените (емисия Atom)
changes-all = Всички промени

## Use the data

data-h = Използване на данните
data-p = Всички данни в регистъра са отворени. Можете да ги използвате повторно, като посочите източника (CC BY 4.0).
data-rest = REST
data-rest-p = Списъци, филтри, обобщени стойности и история във формат JSON.
data-graphql = GraphQL
data-graphql-p = Всичко необходимо за един екран с една заявка и със същите филтри.
data-files = Файлове
data-files-p = Всеки списък в CSV, XLSX или NDJSON или всичко в един файл.
data-zip = Целият регистър (ZIP)
copy = Копиране
copied = Копирано
million = млн.

## Footer

foot-data = Отворени данни
foot-help = Относно
foot-revision = Редакция { $n }, { $date }
foot-about = Относно данните
foot-access = Достъпност
foot-privacy = Поверителност: без бисквитки, без проследяване
foot-licence = Данни: CC BY 4.0
foot-contact = Контакт
foot-errors = Грешки на API

## Values

not-stated = Не е посочено
yes = Да
no = Не

## Filters and groupings

dimension-plan = План
dimension-chapter = Глава
dimension-objective = Цел
dimension-code = Код на действието
dimension-responsible = Отговорна организация
dimension-country = Държава
dimension-country-role = Роля на държавата
dimension-region = Регион
dimension-organisation = Организация
dimension-role = Роля на организацията
dimension-funder = Финансиращ субект
dimension-lead = Водеща организация
dimension-partner = Партньор
dimension-reporter = Докладвано от
dimension-document = Документ
dimension-agency = Агенция на ЕС
dimension-type = Вид споразумение
dimension-stage = Етап
dimension-status = Състояние
dimension-kind = Вид стъпка
dimension-record-kind = Вид запис
dimension-form = Форма на дейността
dimension-theme = Тема
dimension-programme = Програма
dimension-directorate-general = Генерална дирекция
dimension-timetable-kind = График
dimension-milestone = Ключов етап
dimension-milestone-year = Година на ключовия етап
dimension-year = Година
dimension-ongoing = В ход
dimension-overdue = Просрочено
dimension-late = Със закъснение
dimension-overdue-on = Просрочено към
dimension-deadline-from = Срок от
dimension-deadline-to = Срок до
dimension-milestone-from = Ключов етап от
dimension-milestone-to = Ключов етап до
dimension-date-from = Дата от
dimension-date-to = Дата до
dimension-start-from = Начало от
dimension-start-to = Начало до
dimension-active-from = В ход от
dimension-active-to = В ход до
dimension-in-force-on = В сила към
dimension-amount-eur-from = Сума в евро от
dimension-amount-eur-to = Сума в евро до
dimension-has-funding = Посочена сума
dimension-single-country = Само една държава
dimension-include-regions = Включване на регионите около държавата
dimension-certain = Сигурни дати
dimension-first-report = Първо докладване
dimension-same-as = Повторно докладване на
dimension-agreement = Стъпки по споразумението
dimension-q = Ключови думи

## Kinds, changes and access

list-kind = Видове записи
kind-action = Действие
kind-project = Проект
kind-agreement = Споразумение
kind-cooperation = Стъпка за сътрудничество
list-event = Видове промяна
event-added = Добавен
event-changed = Променен
event-removed = Премахнат
list-access = Достъп
access-public = Публичен
access-restricted = Ограничен
list-suggestion-kind = Видове резултати
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

list-action-status = Състояние на действие
action-status-not-started = Незапочнато
action-status-in-progress = В процес на изпълнение
action-status-done = Изпълнено
action-status-delayed = Забавено
action-status-recurring = Повтарящо се
action-status-unknown = Не е посочено
action-status-null = Няма информация
list-timetable-kind = График
timetable-kind-by = До определена дата
timetable-kind-ongoing = Постоянно
timetable-kind-recurring = На интервали
timetable-kind-as-soon-as-possible = Възможно най-скоро
timetable-kind-none = Без график
list-responsible-role = Роля на отговорна организация
responsible-role-lead = Водеща
responsible-role-support = Подпомагаща
responsible-role-coordinator = Координатор

## Countries and organisations

list-country-role = Роля на държава
country-role-target = Засегната държава
country-role-partner = Държава партньор
list-organisation-role = Роля на организация
organisation-role-lead = Водеща организация
organisation-role-promoter = Организатор на проекта
organisation-role-partner = Партньор
organisation-role-funder = Финансиращ субект
organisation-role-participant = Участник
list-organisation-type = Вид организация
organisation-type-member-state = Държава членка
organisation-type-eu-institution = Институция или служба на ЕС
organisation-type-eu-agency = Агенция на ЕС
organisation-type-international-organisation = Международна организация
organisation-type-third-country-authority = Орган на трета държава
organisation-type-national-authority = Орган на държава членка
organisation-type-ngo = Неправителствена организация
organisation-type-academic = Университет или изследователски институт
organisation-type-private = Дружество
organisation-type-network = Мрежа
organisation-type-plural-member-state = Държави членки
organisation-type-plural-eu-institution = Институции и служби на ЕС
organisation-type-plural-eu-agency = Агенции на ЕС
organisation-type-plural-international-organisation = Международни организации
organisation-type-plural-third-country-authority = Органи на трети държави
organisation-type-plural-national-authority = Органи на държави членки
organisation-type-plural-ngo = Неправителствени организации
organisation-type-plural-academic = Университети и изследователски институти
organisation-type-plural-private = Дружества
organisation-type-plural-network = Мрежи
organisation-european-union = Европейски съюз
organisation-european-parliament = Европейски парламент
organisation-council = Съвет на Европейския съюз
organisation-european-commission = Европейска комисия
organisation-ecb = Европейска централна банка
organisation-olaf = Европейска служба за борба с измамите
organisation-europol = Агенция на Европейския съюз за сътрудничество в областта на правоприлагането
organisation-eurojust = Агенция на Европейския съюз за сътрудничество в областта на наказателното правосъдие
organisation-frontex = Европейска агенция за гранична и брегова охрана
organisation-fra = Агенция на Европейския съюз за основните права
organisation-cepol = Агенция на Европейския съюз за обучение в областта на правоприлагането
organisation-emsa = Европейска агенция за морска безопасност
organisation-emcdda = Агенция на Европейския съюз по наркотиците
organisation-ecdc = Европейски център за профилактика и контрол върху заболяванията
organisation-cfca = Европейска агенция за контрол на рибарството
organisation-council-general-secretariat = Генерален секретариат на Съвета
organisation-cosi = Постоянен комитет за оперативно сътрудничество в областта на вътрешната сигурност
organisation-presidency = Председателство на Съвета
organisation-sitcen = Разузнавателен и ситуационен център на ЕС
organisation-member-states = Държави членки
organisation-europol-joint-supervisory-body = Съвместен надзорен орган на Европол
organisation-eulex-kosovo = Мисия на Европейския съюз в областта на върховенството на закона в Косово
organisation-eupm-bih = Полицейска мисия на Европейския съюз в Босна и Херцеговина
organisation-eubam = Мисия на ЕС за гранична помощ в Молдова и Украйна

## Activities and funding

list-form-category = Форма на дейността
form-category-project = Проект
form-category-training = Обучение
form-category-conference = Конференция
form-category-study-visit = Учебно посещение
form-category-campaign = Кампания
form-category-information-exchange = Обмен на информация
form-category-operational = Оперативно сътрудничество
form-category-liaison = Служители за връзка
form-category-joint-investigation = Съвместно разследване
form-category-agreement = Споразумение
form-category-legislation = Законодателство
form-category-strategy = Стратегия или политика
form-category-research = Изследване
form-category-funding = Финансиране
form-category-other = Друго
list-theme = Тема
theme-prevention = Превенция
theme-protection = Защита
theme-prosecution = Наказателно преследване
theme-partnership = Партньорство
theme-research = Изследвания
list-directorate-general = Генерална дирекция
directorate-general-home-affairs = Вътрешни работи
directorate-general-enlargement = Разширяване
directorate-general-development-cooperation = Развитие и сътрудничество
directorate-general-justice-freedom-and-security = Правосъдие, свобода и сигурност
list-amount-role = Вид сума
amount-role-total = Общо
amount-role-eu = Принос на ЕС
amount-role-national = Национален принос
amount-role-cofinancing = Съфинансиране
amount-role-grant = Безвъзмездни средства
amount-role-requested = Само поискана сума
amount-role-other = Друго
list-covers = Какво обхваща сумата
covers-activity = Цялата дейност
covers-share = Дял на един платец
covers-programme = Цялата програма
list-bound = Граница на диапазон
bound-min = Минимум
bound-max = Максимум

## Agreements

list-agreement-type = Вид споразумение
agreement-type-operational = Оперативно споразумение
agreement-type-strategic = Стратегическо споразумение
agreement-type-working-arrangement = Работна договореност
agreement-type-cooperation-arrangement = Договореност за сътрудничество
agreement-type-administrative-arrangement = Административна договореност
agreement-type-cooperation-agreement = Споразумение за сътрудничество
agreement-type-memorandum-of-understanding = Меморандум за разбирателство
agreement-type-letter-of-intent = Писмо за намерение
agreement-type-bilateral = Двустранно споразумение
agreement-type-multilateral = Многостранно споразумение
agreement-type-other = Друг инструмент
list-stage = Етап на споразумение
stage-contacts = Контакти
stage-negotiation = Преговори
stage-awaiting-signature = Очаква подписване
stage-signed = Подписано
stage-in-force = В сила
stage-on-hold = Спряно
stage-declined = Изоставено
list-milestone-kind = Ключов етап на споразумение
milestone-kind-contacts-opened = Първи контакти
milestone-kind-negotiations-opened = Започване на преговори
milestone-kind-data-protection-report-finalised = Завършване на доклада относно защитата на данните
milestone-kind-data-protection-report-board-approval = Одобряване на доклада относно защитата на данните от управителния съвет
milestone-kind-data-protection-report-council-approval = Одобряване на доклада относно защитата на данните от Съвета
milestone-kind-draft-finalised = Завършване на проекта на споразумение
milestone-kind-board-approval = Одобряване на проекта на споразумение от управителния съвет
milestone-kind-council-approval = Одобряване на проекта на споразумение от Съвета
milestone-kind-signature = Подписване
milestone-kind-ratification = Ратификация
milestone-kind-entry-into-force = Влизане в сила
milestone-kind-termination = Прекратяване на действието

## Cooperation steps

list-cooperation-kind = Вид стъпка за сътрудничество
cooperation-kind-contact = Контакт или среща
cooperation-kind-questionnaire-sent = Изпратен въпросник
cooperation-kind-questionnaire-received = Получен въпросник
cooperation-kind-study-visit = Учебно посещение
cooperation-kind-fact-finding-mission = Проучвателна мисия
cooperation-kind-negotiation-meeting = Среща за преговори
cooperation-kind-decision = Решение
cooperation-kind-letter = Писмо
cooperation-kind-signature = Подписване
cooperation-kind-ratification = Ратификация
cooperation-kind-conference = Конференция
cooperation-kind-project-support = Подкрепа за проект
cooperation-kind-joint-analysis = Съвместен анализ
cooperation-kind-research = Изследване
cooperation-kind-training = Обучение
cooperation-kind-other = Друга стъпка
list-cooperation-status = Състояние на стъпка за сътрудничество
cooperation-status-done = Изпълнена
cooperation-status-planned = Планирана
cooperation-status-ongoing = В ход
cooperation-status-cancelled = Отменена

## Regions

region-accession-countries = Присъединяващи се държави
region-africa = Африка
region-andes = Анди
region-asia = Азия
region-austria-neighbour-countries = Съседни държави на Австрия
region-balkans = Балкани
region-baltic-countries = Балтийски държави
region-baltic-sea-region = Регион на Балтийско море
region-black-sea-region = Черноморски регион
region-candidate-countries = Държави кандидатки
region-central-america = Централна Америка
region-central-asia = Централна Азия
region-cis = Общност на независимите държави
region-east-asia = Източна Азия
region-eastern-neighbours = Източни съседи
region-eu-southern-maritime-borders = Южни морски граници на ЕС
region-europe = Европа
region-european-periphery = Европейска периферия
region-european-union = Европейски съюз
region-global = В световен мащаб
region-great-lakes-region = Регион на Големите езера
region-greater-mekong-sub-region = Разширен подрегион на Меконг
region-gulf-council-states = Държави от Съвета за сътрудничество в Персийския залив
region-horn-of-africa = Африкански рог
region-ibero-america = Ибероамерика
region-latin-america-and-the-caribbean = Латинска Америка и Карибският басейн
region-neighbouring-countries = Съседни държави
region-nordic-countries = Северни държави
region-portuguese-speaking-countries = Португалоезични държави
region-puntland = Пунтланд
region-south-america = Южна Америка
region-south-asia = Южна Азия
region-south-caucasus = Южен Кавказ
region-south-east-asia = Югоизточна Азия
region-south-east-europe = Югоизточна Европа
region-southern-africa = Южна Африка (регион)
region-southern-cone = Южен конус
region-west-africa = Западна Африка
region-western-balkans = Западни Балкани

## Programmes

programme-aeneas = AENEAS (предшественик на тематичната програма „Миграция и убежище“)
programme-agis = Предотвратяване и борба с престъпността
programme-criminal-justice = Наказателно правосъдие
programme-dci = Инструмент за финансиране на сътрудничеството за развитие
programme-eidhr = Европейски инструмент за демокрация и права на човека
programme-eu-readmission-fund = Фонд на ЕС за обратно приемане
programme-ipa = Инструмент за предприсъединителна помощ
programme-isec = Предотвратяване и борба с престъпността
programme-ifs = Инструмент за стабилност
programme-norwegian-cooperation = Норвежка програма за сътрудничество за икономически растеж и устойчиво развитие в България
programme-polish-foreign-assistance = Полска програма за чуждестранна помощ
programme-return-fund = Европейски фонд за връщане
programme-tacis = Техническа помощ за Общността на независимите държави
programme-taiex = Инструмент за техническа помощ и обмен на информация
programme-thematic-migration-asylum = Тематична програма „Миграция и убежище“
programme-thematic-ngos-civil-society = Тематична програма за НПО и гражданското общество

## Names of countries that differ from CLDR

country-cd = Демократична република Конго
country-cg = Конго
country-mm = Мианмар

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } млн. €
date-since = от { $date }
date-until = до { $date }
season-spring = пролетта на { $year } г.
season-summer = лятото на { $year } г.
season-autumn = есента на { $year } г.
season-winter = зимата на { $year } г.
no-date = без дата

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } проект
       *[other] { $n } проекта
    }
count-projects-noun =
    { $n ->
        [one] проект
       *[other] проекта
    }
count-agreements =
    { $n ->
        [one] { $n } споразумение
       *[other] { $n } споразумения
    }
count-agreements-noun =
    { $n ->
        [one] споразумение
       *[other] споразумения
    }
count-cooperation =
    { $n ->
        [one] { $n } стъпка за сътрудничество
       *[other] { $n } стъпки за сътрудничество
    }
count-cooperation-noun =
    { $n ->
        [one] стъпка за сътрудничество
       *[other] стъпки за сътрудничество
    }
count-actions =
    { $n ->
        [one] { $n } действие
       *[other] { $n } действия
    }
count-actions-noun =
    { $n ->
        [one] действие
       *[other] действия
    }
count-countries =
    { $n ->
        [one] { $n } държава
       *[other] { $n } държави
    }
count-organisations =
    { $n ->
        [one] { $n } организация
       *[other] { $n } организации
    }
of-total = от общо { $n }
reported-for = докладвани за { $n } от тях
counted-once = всеки проект се отчита еднократно
all-of = Пълен списък: { $records }
and-more = и още { $n }

## Lists

kinds-action-all = Действия
results = Резултати
filters = Филтри
skip-results = Към резултатите
filters-hint = Записите трябва да отговарят на една от избраните стойности във всяка група. Всяко число показва общия брой, ако изберете само съответната стойност в групата.
filters-selected = избрани: { $n }
filters-more = още { $n }
filters-find = Търсене: { $name }
filters-lookup = Търсене на други
filters-other = Други възможности
show-projects = Показване на проектите
show-agreements = Показване на споразуменията
show-cooperation = Показване на стъпките за сътрудничество
show-actions = Показване на действията
range-start = Начало
range-active = Период на изпълнение
range-amount = Сума в евро
range-milestone = Дата на ключовия етап
range-date = Дата
range-deadline = Срок
range-from = от
range-to = до
chips = Активни филтри
chips-clear = Изчистване на всички
chips-or = или
chips-not = не е
chips-remove = Премахване на филтъра:
sort-by = Подреждане:
sort-document = Ред в документа
sort-amount-desc = Най-голяма сума
sort-amount = Най-малка сума
sort-start-desc = Най-късно начало
sort-start = Най-ранно начало
sort-title = Заглавие
sort-milestone-desc = Най-нов ключов етап
sort-milestone = Най-стар ключов етап
sort-date-desc = Най-късна дата
sort-date = Най-ранна дата
sort-deadline-desc = Най-късен срок
sort-deadline = Най-ранен срок
sort-code = Номер
as-of = Към
as-of-hint = Показване на регистъра във вида му към края на даден ден.
show = Показване
list-shown = { $first }–{ $last } от { $total }
list-caption = { $kind }, страница { $page } от { $pages }
pages = Страници
page = Страница
page-previous = Предишна страница
page-next = Следваща страница
use-data = Използване на тези данни
download = Изтегляне
download-all = Всички съответстващи записи в този ред: { $records }.
use-rest = REST заявка за този изглед
use-graphql = GraphQL заявка за този изглед
faults =
    { $n ->
        [one] Един филтър беше пренебрегнат.
       *[other] { $n } филтъра бяха пренебрегнати.
    }
nothing = Няма съответствие с всички тези филтри
nothing-remove = Премахнете един филтър, за да видите резултати:
nothing-way = Без „{ $name }“
nothing-search = Търсене във всички записи
chart-projects-by-year = Проекти по година на начало
chart-agreements-by-year = Споразумения по година на последния ключов етап
chart-signatures-by-year = Подписвания по година
chart-cooperation-by-year = Стъпки за сътрудничество по година
chart-actions-by-year = Действия по година на срока
chart-top-countries = Най-често посочвани държави
chart-top-kinds = Най-чести видове стъпки
chart-top-responsible = Най-често отговорни органи
chart-undated =
    { $n ->
        [one] { $n } запис без дата
       *[other] { $n } записа без дата
    }
chart-empty = Няма докладвани дати
head-project = Проект
head-countries = Държави
head-period = Период
head-amount = Сума
head-date = Дата
head-title = Заглавие
head-milestone = Последен ключов етап с дата
head-number = №
head-responsible = Отговорни
head-partners = Партньори
head-amount-role = Вид сума
head-currency = Първоначална валута
head-rate = Обменен курс
head-euro = В евро
repeat = повторно докладване
amount-not-counted = не се отчита
amount-requested = поискана сума: { $amount }
explain-h = Как се формира общата стойност
explain-counted = Прибавено към общата стойност
explain-why = Забележка
list-not-counted = Причина сумата да не се отчита
not-counted-no-amount = Няма докладвана сума
not-counted-requested-or-other = Само поискани или други суми
not-counted-not-converted = Няма стойност в евро: годината или обменният курс не са известни
not-counted-programme = Сумата обхваща цяла програма
not-counted-same-project = Отчита се друго докладване на същия проект
not-counted-share-of-counted = Дял от сума, която вече се отчита
not-counted-larger-share = Дял, по-голям от сумата, която се отчита
not-counted-same-payer = Отчита се друг запис за същия платец
embed-h = Вграждане във Вашия сайт
embed-p = Копирайте този код в страницата си. Данните остават актуални.
amount-counts = брои се { $amount }

## Records

crumbs = Навигационна пътека
facts = Факти
note = Редакционна бележка
original-show = Показване на оригиналния текст
history = История
history-json = История във формат JSON
where = Къде
map-of = Карта: { $names }
source = Източник
row = ред { $n }
cite = Цитиране и повторно използване
cite-link = Постоянна връзка
cite-text = Цитат
funding = Финансиране
amount-counted = Сума, отчетена в общите стойности
rate-source = Европейска централна банка, среден курс за { $year } г.
rate-none = не е необходим
rate-unknown = няма известен курс
reports-title = Един проект, докладван { $n } пъти
reports-text = Един и същ проект е докладван { $n } пъти. Записите се пазят поотделно, защото се различават. В общите стойности проектът се отчита еднократно.
report-this = този запис
report-first = първо докладване
similar = Сходни проекти
similar-hint = Проекти със същите държави, организации или програма, като първи са най-близките.
counterpart = Отсрещна страна
parties = Страни
milestones = Ключови етапи
milestones-latest = Последни ключови етапи
durations-h = Колко време отнема
durations-since = Дни след „{ $milestone }“
durations-note = Медиана на дните между точни дати. В скоби: брой на споразуменията.
milestones-hint = С пунктир: не се споменава в документа.
not-reached = не е достигнат
steps-none = Няма докладвани стъпки за сътрудничество.
in-force-since = В сила от { $date }
agreements-also = Други споразумения със същите държави
indicator = Показател
progress = Напредък
cited = Цитирани документи
dates-named = Посочени дати
timetable-by-date = до { $date }

## The plan

plan-eu-plan-thb-2005 = План на ЕС за най-добрите практики, стандарти и процедури за борба с трафика на хора и за неговото предотвратяване
chapter-1 = Координация на действията на ЕС
chapter-2 = Определяне на обхвата на проблема
chapter-3 = Предотвратяване на трафика на хора
chapter-4 = Намаляване на търсенето
chapter-5 = Разследване и наказателно преследване
chapter-6 = Защита и подпомагане на жертвите на трафика на хора
chapter-7 = Връщане и реинтеграция
chapter-8 = Външни отношения
plan-title = Планът от 2005 г. една година по-късно
plan-lead = Напредък по { $n } действия съгласно бележката на Съвета ({ $date }).
plan-description = Напредък по { $n } действия от плана на ЕС.
plan-overdue = просрочено: срокът е изтекъл, а действието не е изпълнено
plan-late = със закъснение: просрочено или забавено според бележката
plan-list = Като списък
print = Печат
glance = Накратко
glance-hint = Червен ъгъл: просрочено към { $date }.
glance-more = Как се определя „просрочено“
anyone = Всички отговорни
board-shown = { $n } от { $total } действия
chapter-done = { $n } от { $total } изпълнени или повтарящи се
fig-late =
    { $count ->
        [one] от { $n } действия е било със закъснение: просрочено или забавено
       *[other] от { $n } действия са били със закъснение: просрочени или забавени
    }

## Countries, organisations, documents and programmes

a-to-z = А–Я
about-state = За тази държава
reported-by-state = Докладвано от тази държава членка
place-empty = Не се посочва в нито един проект, споразумение или стъпка за сътрудничество.
place-description = { $name }: { $projects }, { $agreements } и { $steps }.
largest-projects = Най-големи проекти
amounts-h = Суми по години
amounts-by-year = Докладвани суми по година на начало на проекта
amounts-hint = Показва се пълната сума на проекта, дори ако той обхваща и други държави или организации.
by-theme = Проекти по тема
who-else = Кой друг участва
who-organisations = Организации в тези проекти
roles = Роли
roles-hint = Една организация може да има няколко роли в един проект.
regions-note-h = Невключени в тази страница
regions-note = Записите, в които е посочен само регион, не се отчитат тук. Регистърът не разделя регионите на държави. Региони около тази държава:
regions-note-with = Проекти на тази държава и на регионите около нея
organisation-find = Намиране на организация
organisation-types = Видове организации
documents = Документи
documents-sources = Източници на регистъра
documents-cited = Документи, цитирани в записите
document-holds = Какво съдържа регистърът от този документ
document-cited-only = Регистърът не съдържа записи от този документ. Той се цитира в записи.
originator = Издаден от
without-country = Без държава
without-agency = Без агенция на ЕС
without-date = Без дата
without-amount = Без сума
caveats = Какво казва документът за своите данни
programmes = Програми
regions = Региони
region-countries = Държави в този регион
region-part-of = Част от
exchange-rates = Обменни курсове
exchange-rates-p = Средни курсове на Европейската централна банка. По тях докладваните суми се преизчисляват в евро.
rate-units = Единици за едно евро
closed-lists = Списъци със стойности
closed-lists-p = Стойностите, които могат да имат полетата и филтрите, и тяхното значение.
list-code = Код
list-label = Наименование
list-meaning = Значение

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } запис съответства на
       *[other] { $n } записа съответстват на
    }
search-all = Всички
search-did-you-mean = Имахте предвид:
search-entries = Държави, организации и документи
search-how = Как работи търсенето
search-how-p = Резултатите съдържат всички въведени думи във всяка форма: с „trafficked“ се намира и „trafficking“. Използвайте кавички, за да намерите израз, и звездичка, за да намерите думи с еднакво начало.
search-api = Търсене чрез API
changes = Промени
changes-p = Регистърът се разширява чрез номерирани редакции. Нищо не се презаписва: всяко предишно състояние може да бъде показано.
changes-changed =
    { $n ->
        [one] Променен { $n } запис
       *[other] Променени { $n } записа
    }
changes-removed =
    { $n ->
        [one] Премахнат { $n } запис
       *[other] Премахнати { $n } записа
    }
changes-none = Променени са само справочни данни
past-banner = Разглеждате регистъра към { $date } (редакция { $n }).
past-latest = Показване на последното състояние
error-missing = Тази страница не съществува
error-gone = Този запис е премахнат
error-invalid = Този адрес не може да бъде разчетен
error-unavailable = Регистърът временно не е достъпен
error-failed = Възникна грешка
error-without = Показване на страницата без тези филтри
error-similar = Сходни идентификатори:
error-last = Показване на последната версия на
error-home = Начална страница
error-instance = Ако се свържете с нас, посочете този номер на заявката:

## About the data

foot-developers = За разработчици
about-toc = На тази страница
about-lead = Регистърът съдържа докладваното в два документа на Съвета: по един запис за всеки ред. Страниците на записите показват оригиналния текст редом със стойностите в регистъра, така че всеки да може да ги провери.
about-sources = Източници
about-sources-p = Фактите, цифрите, имената и заглавията са взети от документите. Резюметата са написани за регистъра. Когато документ си противоречи, се запазват и двете версии, като това се посочва в бележка.
about-method = Метод
about-once = Сумите се отчитат еднократно
about-once-p = Всяка сума запазва първоначалната си валута и вид. Тя се преизчислява в евро по средния курс на Европейската централна банка за годината, в която започва проектът. Ако един проект е докладван няколко пъти, всяко докладване е отделен запис, но в общите стойности проектът се отчита еднократно. Суми, които само са били поискани, никога не се отчитат.
about-once-n = { $n } от { $total } проекта имат сума, която се отчита, така че общите стойности показват какво е докладвано, а не какво е изразходвано.
about-overdue-p = Действие е просрочено, ако срокът му е изтекъл преди датата на бележката и състоянието му не е „Изпълнено“. Действията със закъснение включват и тези, които бележката определя като забавени.
about-dates = Дати
about-dates-p = Датите са толкова точни, колкото в документа: година, сезон, месец, ден или период. Въпросителен знак означава, че тълкуването не е сигурно.
about-countries-p = В записа се изброяват държавите, за които се отнася съответният ред, а не държавата, която го докладва. Групите държави са региони и не се разделят.
about-limits = Ограничения на данните
about-limits-end = Данните свършват с документите. Те не показват какво се е случило след това.
about-limits-reported = Обхванато е само докладваното. Държавите членки сами са избирали какво да докладват и колко подробно. Държава с малко записи може въпреки това да е много активна.
about-limits-cells = Някои редове са повредени в източника. Липсващите клетки тук са празни, с бележка.
about-files = Файлове за изтегляне
about-files-p = Всички файлове с техните описания като пакет данни Frictionless. Можете да изтеглите и всеки филтриран списък.
about-api = REST и GraphQL
about-api-p = За да получите данните на дадена страница, добавете /v1 към адреса ѝ.
about-docs = Ръководства
about-feeds = Промени и емисии
about-feeds-p = Промените се публикуват като номерирани редакции. Текущата редакция е { $n }. Можете да покажете всеки списък към по-ранен ден.
about-licence = Лиценз и цитиране
about-licence-p = Можете да използвате данните повторно, като посочите източника. За да цитирате запис, използвайте постоянната му връзка и редакцията. На страницата на всеки запис има готов цитат.
about-borders = Граници на картата: Natural Earth, обществено достояние. Те не предполагат позиция относно статута на дадена територия.
access-h = Достъпност
access-level = Страниците са в съответствие с Насоките за достъпност на уеб съдържанието (WCAG) 2.2, ниво AA.
access-tested = Те са тествани с axe, с клавиатура, без скриптове, в светли и тъмни цветове и на малки екрани.
access-known = Те не са тествани с всички браузъри и екранни четци. Съобщете ни, ако нещо не работи при Вас.
access-tables = До всяка диаграма и карта има таблица или списък със същите данни.
privacy-h = Поверителност
privacy-cookies = Страниците не поставят бисквитки и не съхраняват нищо в браузъра Ви.
privacy-third = Те не зареждат нищо от други сайтове.
privacy-log = Дневникът на оператора може да съхранява за кратко адресите на заявките с цел откриване на грешки.
privacy-people = Регистърът не съдържа лични данни на жертви или служители.
publisher = Издател
publisher-none = Операторът на този регистър
