# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Acción de la UE contra la trata de seres humanos
skip = Ir al contenido principal
lang = Idioma
menu = Principal

## Search

search = Buscar
search-label = Buscar en el registro
placeholder = País o palabra clave
try = Pruebe

## Navigation

nav-plan = Plan de 2005
nav-projects = Proyectos
nav-agreements = Acuerdos
nav-cooperation = Cooperación
nav-countries = Países
nav-organisations = Organizaciones
nav-data = Datos y API

## Front page: introduction

hero = La acción de la UE contra la trata de seres humanos, fila por fila
lead = Registro público de { $records } acciones, proyectos, acuerdos y pasos de cooperación recogidos en dos documentos del Consejo. Cada entrada indica el documento y la fila de los que procede.

## Front page: key figures

fig-label = Cifras clave
fig-records =
    { $count ->
        [one] entrada de dos documentos del Consejo
       *[other] entradas de dos documentos del Consejo
    }
fig-money =
    { $total ->
        [one] declarados para { $n } de { $total } proyecto, contado una sola vez
       *[other] declarados para { $n } de { $total } proyectos, cada uno contado una sola vez
    }
fig-countries =
    { $count ->
        [one] país citado en las entradas
       *[other] países citados en las entradas
    }
fig-force =
    { $count ->
        [one] acuerdo en vigor ({ $date })
       *[other] acuerdos en vigor ({ $date })
    }
fig-overdue =
    { $count ->
        [one] de { $n } acciones del plan de 2005 estaba fuera de plazo en { $date }
       *[other] de { $n } acciones del plan de 2005 estaban fuera de plazo en { $date }
    }

## Map

map-h = Dónde se actúa
map-p = Número de proyectos, acuerdos y pasos de cooperación que citan cada país. No se cuentan los países que solo comunican una entrada.
map-table = Países citados con más frecuencia
map-all =
    { $n ->
        [one] Lista de { $n } país
       *[other] Lista de los { $n } países
    }
map-none = Ninguna
map-note = Las regiones como «Balcanes Occidentales» no se desglosan por países.
map-xk = Kosovo: esta denominación se entiende sin perjuicio de las posiciones sobre su estatuto y está en consonancia con la Resolución 1244/1999 del Consejo de Seguridad de las Naciones Unidas y con la Opinión de la Corte Internacional de Justicia sobre la declaración de independencia de Kosovo.
map-ps = Palestina: esta denominación no se entenderá como un reconocimiento de un Estado de Palestina y se entiende sin perjuicio de las posiciones de los distintos Estados miembros sobre esta cuestión.

## Tables and charts

col-country = País
col-all = Total
col-projects = Proyectos
col-agreements = Acuerdos
col-cooperation = Cooperación
head-name = Nombre
head-records = Entradas
head-year = Año
chart-table = Mostrar como tabla
chart-summary = { $title }, de { $first } a { $last }. Valor más alto: { $value } en { $year }.

## Front page: kinds of record

kinds-h = Cuatro tipos de entradas
kinds-action = Acciones del plan de 2005
kinds-project = Proyectos
kinds-agreement = Acuerdos
kinds-cooperation = Pasos de cooperación
kinds-action-p = Lo que la UE planificó en { $planned } y hasta dónde había llegado en { $reported }.
kinds-project-p = Formación, campañas, ayuda e investigación de las que informan los Estados miembros y la Comisión.
kinds-agreement-p = Acuerdos entre Estados, agencias de la UE y otros organismos, desde los primeros contactos hasta la entrada en vigor.
kinds-cooperation-p = Pasos de las agencias de la UE, con sus fechas: cuestionarios, negociaciones, visitas, decisiones.
by-status = Por situación
by-year = Por año de inicio
by-stage = Por fase
by-agency = Por agencia

## Front page: browse

browse-h = Explorar el registro
browse-country = Por país
browse-organisation = Por organización
browse-theme = Por tema
browse-document = Por documento
all-countries = Todos los países
all-organisations = Todas las organizaciones
all-projects = Todos los proyectos
all-documents = Todos los documentos
records-n =
    { $n ->
        [one] { $n } entrada
       *[other] { $n } entradas
    }

## Front page: example row

example-h = Fila de ejemplo
example-rate = { $amount } al tipo de { $rate } por euro
facts-original = Texto original
facts-register = En el registro

## Changes

changes-h = Últimos cambios
changes-rev = Revisión { $n }
changes-added =
    { $n ->
        [one] { $n } entrada añadida
       *[other] { $n } entradas añadidas
    }
changes-including = Entre otras
changes-feed = Suscribirse a los cambios (canal Atom)
changes-all = Todos los cambios

## Use the data

data-h = Utilizar los datos
data-p = Todos los datos del registro son abiertos. Puede reutilizarlos si cita la fuente (CC BY 4.0).
data-rest = REST
data-rest-p = Listas, filtros, totales e historial en JSON.
data-graphql = GraphQL
data-graphql-p = Todo lo que necesita una pantalla en una sola solicitud, con los mismos filtros.
data-files = Ficheros
data-files-p = Cualquier lista en CSV, XLSX o NDJSON, o todo en un solo fichero.
data-zip = Registro completo (ZIP)
copy = Copiar
copied = Copiado
million = mill.

## Footer

foot-data = Datos abiertos
foot-help = Información
foot-revision = Revisión { $n }, { $date }
foot-about = Acerca de los datos
foot-access = Accesibilidad
foot-privacy = Privacidad: sin cookies ni seguimiento
foot-licence = Datos: CC BY 4.0
foot-contact = Contacto
foot-errors = Errores de la API

## Values

not-stated = No consta
yes = Sí
no = No

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Capítulo
dimension-objective = Objetivo
dimension-code = Código de la acción
dimension-responsible = Organización responsable
dimension-country = País
dimension-country-role = Función del país
dimension-region = Región
dimension-organisation = Organización
dimension-role = Función de la organización
dimension-funder = Entidad financiadora
dimension-lead = Organización principal
dimension-partner = Socio
dimension-reporter = Comunicado por
dimension-document = Documento
dimension-agency = Agencia de la UE
dimension-type = Tipo de acuerdo
dimension-stage = Fase
dimension-status = Situación
dimension-kind = Tipo de paso
dimension-record-kind = Tipo de entrada
dimension-form = Forma de actividad
dimension-theme = Tema
dimension-programme = Programa
dimension-directorate-general = Dirección General
dimension-timetable-kind = Calendario
dimension-milestone = Hito
dimension-milestone-year = Año del hito
dimension-year = Año
dimension-ongoing = En curso
dimension-overdue = Fuera de plazo
dimension-late = Con retraso
dimension-overdue-on = Fuera de plazo a
dimension-deadline-from = Plazo desde
dimension-deadline-to = Plazo hasta
dimension-milestone-from = Hito desde
dimension-milestone-to = Hito hasta
dimension-date-from = Fecha desde
dimension-date-to = Fecha hasta
dimension-start-from = Inicio desde
dimension-start-to = Inicio hasta
dimension-active-from = En curso desde
dimension-active-to = En curso hasta
dimension-in-force-on = En vigor a
dimension-amount-eur-from = Importe en euros desde
dimension-amount-eur-to = Importe en euros hasta
dimension-has-funding = Importe declarado
dimension-single-country = Un solo país
dimension-include-regions = Incluir las regiones en torno al país
dimension-certain = Fechas seguras
dimension-first-report = Primera comunicación
dimension-same-as = Comunicación repetida de
dimension-agreement = Pasos del acuerdo
dimension-q = Palabras clave

## Kinds, changes and access

list-kind = Tipos de entradas
kind-action = Acción
kind-project = Proyecto
kind-agreement = Acuerdo
kind-cooperation = Paso de cooperación
list-event = Tipos de cambio
event-added = Añadida
event-changed = Modificada
event-removed = Suprimida
list-access = Acceso
access-public = Público
access-restricted = Restringido
list-suggestion-kind = Tipos de resultados
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

list-action-status = Situación de una acción
action-status-not-started = No iniciada
action-status-in-progress = En curso
action-status-done = Finalizada
action-status-delayed = Retrasada
action-status-recurring = Periódica
action-status-unknown = No consta
action-status-null = Sin información
list-timetable-kind = Calendario
timetable-kind-by = Hasta una fecha
timetable-kind-ongoing = De forma continua
timetable-kind-recurring = A intervalos
timetable-kind-as-soon-as-possible = Lo antes posible
timetable-kind-none = Sin calendario
list-responsible-role = Función de una organización responsable
responsible-role-lead = Dirección
responsible-role-support = Apoyo
responsible-role-coordinator = Coordinación

## Countries and organisations

list-country-role = Función de un país
country-role-target = País en cuestión
country-role-partner = País socio
list-organisation-role = Función de una organización
organisation-role-lead = Organización principal
organisation-role-promoter = Promotor
organisation-role-partner = Socio
organisation-role-funder = Entidad financiadora
organisation-role-participant = Participante
list-organisation-type = Tipo de organización
organisation-type-member-state = Estado miembro
organisation-type-eu-institution = Institución o servicio de la UE
organisation-type-eu-agency = Agencia de la UE
organisation-type-international-organisation = Organización internacional
organisation-type-third-country-authority = Autoridad de un tercer país
organisation-type-national-authority = Autoridad de un Estado miembro
organisation-type-ngo = Organización no gubernamental
organisation-type-academic = Universidad o instituto de investigación
organisation-type-private = Empresa
organisation-type-network = Red
organisation-type-plural-member-state = Estados miembros
organisation-type-plural-eu-institution = Instituciones y servicios de la UE
organisation-type-plural-eu-agency = Agencias de la UE
organisation-type-plural-international-organisation = Organizaciones internacionales
organisation-type-plural-third-country-authority = Autoridades de terceros países
organisation-type-plural-national-authority = Autoridades de Estados miembros
organisation-type-plural-ngo = Organizaciones no gubernamentales
organisation-type-plural-academic = Universidades e institutos de investigación
organisation-type-plural-private = Empresas
organisation-type-plural-network = Redes
organisation-european-union = Unión Europea
organisation-european-parliament = Parlamento Europeo
organisation-council = Consejo de la Unión Europea
organisation-european-commission = Comisión Europea
organisation-ecb = Banco Central Europeo
organisation-olaf = Oficina Europea de Lucha contra el Fraude
organisation-europol = Agencia de la Unión Europea para la Cooperación Policial
organisation-eurojust = Agencia de la Unión Europea para la Cooperación Judicial Penal
organisation-frontex = Agencia Europea de la Guardia de Fronteras y Costas
organisation-fra = Agencia de los Derechos Fundamentales de la Unión Europea
organisation-cepol = Agencia de la Unión Europea para la Formación Policial
organisation-emsa = Agencia Europea de Seguridad Marítima
organisation-emcdda = Agencia de la Unión Europea sobre Drogas
organisation-ecdc = Centro Europeo para la Prevención y el Control de las Enfermedades
organisation-cfca = Agencia Europea de Control de la Pesca
organisation-council-general-secretariat = Secretaría General del Consejo
organisation-cosi = Comité Permanente de Cooperación Operativa en materia de Seguridad Interior
organisation-presidency = Presidencia del Consejo
organisation-sitcen = Centro de Inteligencia y de Situación de la UE
organisation-member-states = Estados miembros
organisation-europol-joint-supervisory-body = Autoridad Común de Control de Europol
organisation-eulex-kosovo = Misión de la Unión Europea por el Estado de Derecho en Kosovo
organisation-eupm-bih = Misión de Policía de la Unión Europea en Bosnia y Herzegovina
organisation-eubam = Misión de la UE de Asistencia Fronteriza a Moldavia y Ucrania

## Activities and funding

list-form-category = Forma de actividad
form-category-project = Proyecto
form-category-training = Formación
form-category-conference = Conferencia
form-category-study-visit = Visita de estudio
form-category-campaign = Campaña
form-category-information-exchange = Intercambio de información
form-category-operational = Cooperación operativa
form-category-liaison = Enlace
form-category-joint-investigation = Investigación conjunta
form-category-agreement = Acuerdo
form-category-legislation = Legislación
form-category-strategy = Estrategia o política
form-category-research = Investigación y estudios
form-category-funding = Financiación
form-category-other = Otra
list-theme = Tema
theme-prevention = Prevención
theme-protection = Protección
theme-prosecution = Enjuiciamiento
theme-partnership = Asociación
theme-research = Investigación
list-directorate-general = Dirección General
directorate-general-home-affairs = Asuntos de Interior
directorate-general-enlargement = Ampliación
directorate-general-development-cooperation = Desarrollo y Cooperación
directorate-general-justice-freedom-and-security = Justicia, Libertad y Seguridad
list-amount-role = Tipo de importe
amount-role-total = Total
amount-role-eu = Contribución de la UE
amount-role-national = Contribución nacional
amount-role-cofinancing = Cofinanciación
amount-role-grant = Subvención
amount-role-requested = Solo solicitado
amount-role-other = Otro
list-covers = Qué cubre un importe
covers-activity = Toda la actividad
covers-share = Parte de un pagador
covers-programme = Todo el programa
list-bound = Límite de un intervalo
bound-min = Mínimo
bound-max = Máximo

## Agreements

list-agreement-type = Tipo de acuerdo
agreement-type-operational = Acuerdo operativo
agreement-type-strategic = Acuerdo estratégico
agreement-type-working-arrangement = Acuerdo de trabajo
agreement-type-cooperation-arrangement = Arreglo de cooperación
agreement-type-administrative-arrangement = Acuerdo administrativo
agreement-type-cooperation-agreement = Acuerdo de cooperación
agreement-type-memorandum-of-understanding = Memorando de entendimiento
agreement-type-letter-of-intent = Carta de intenciones
agreement-type-bilateral = Acuerdo bilateral
agreement-type-multilateral = Acuerdo multilateral
agreement-type-other = Otro instrumento
list-stage = Fase de un acuerdo
stage-contacts = Contactos
stage-negotiation = Negociación
stage-awaiting-signature = Pendiente de firma
stage-signed = Firmado
stage-in-force = En vigor
stage-on-hold = En suspenso
stage-declined = Abandonado
list-milestone-kind = Hito de un acuerdo
milestone-kind-contacts-opened = Primeros contactos
milestone-kind-negotiations-opened = Apertura de negociaciones
milestone-kind-data-protection-report-finalised = Informe sobre protección de datos finalizado
milestone-kind-data-protection-report-board-approval = Informe sobre protección de datos aprobado por el Consejo de Administración
milestone-kind-data-protection-report-council-approval = Informe sobre protección de datos aprobado por el Consejo
milestone-kind-draft-finalised = Proyecto de acuerdo finalizado
milestone-kind-board-approval = Proyecto de acuerdo aprobado por el Consejo de Administración
milestone-kind-council-approval = Proyecto de acuerdo aprobado por el Consejo
milestone-kind-signature = Firma
milestone-kind-ratification = Ratificación
milestone-kind-entry-into-force = Entrada en vigor
milestone-kind-termination = Fin de la vigencia

## Cooperation steps

list-cooperation-kind = Tipo de paso de cooperación
cooperation-kind-contact = Contacto o reunión
cooperation-kind-questionnaire-sent = Cuestionario enviado
cooperation-kind-questionnaire-received = Cuestionario recibido
cooperation-kind-study-visit = Visita de estudio
cooperation-kind-fact-finding-mission = Misión de información
cooperation-kind-negotiation-meeting = Reunión de negociación
cooperation-kind-decision = Decisión
cooperation-kind-letter = Carta
cooperation-kind-signature = Firma
cooperation-kind-ratification = Ratificación
cooperation-kind-conference = Conferencia
cooperation-kind-project-support = Apoyo a un proyecto
cooperation-kind-joint-analysis = Análisis conjunto
cooperation-kind-research = Investigación
cooperation-kind-training = Formación
cooperation-kind-other = Otro paso
list-cooperation-status = Situación de un paso de cooperación
cooperation-status-done = Realizado
cooperation-status-planned = Previsto
cooperation-status-ongoing = En curso
cooperation-status-cancelled = Cancelado

## Regions

region-accession-countries = Países adherentes
region-africa = África
region-andes = Andes
region-asia = Asia
region-austria-neighbour-countries = Países vecinos de Austria
region-balkans = Balcanes
region-baltic-countries = Países bálticos
region-baltic-sea-region = Región del mar Báltico
region-black-sea-region = Región del mar Negro
region-candidate-countries = Países candidatos
region-central-america = América Central
region-central-asia = Asia Central
region-cis = Comunidad de Estados Independientes
region-east-asia = Asia Oriental
region-eastern-neighbours = Vecinos orientales
region-eu-southern-maritime-borders = Fronteras marítimas meridionales de la UE
region-europe = Europa
region-european-periphery = Periferia europea
region-european-union = Unión Europea
region-global = Todo el mundo
region-great-lakes-region = Región de los Grandes Lagos
region-greater-mekong-sub-region = Subregión del Gran Mekong
region-gulf-council-states = Estados del Consejo de Cooperación del Golfo
region-horn-of-africa = Cuerno de África
region-ibero-america = Iberoamérica
region-latin-america-and-the-caribbean = América Latina y el Caribe
region-neighbouring-countries = Países vecinos
region-nordic-countries = Países nórdicos
region-portuguese-speaking-countries = Países de lengua portuguesa
region-puntland = Puntlandia
region-south-america = América del Sur
region-south-asia = Asia Meridional
region-south-caucasus = Cáucaso Meridional
region-south-east-asia = Sudeste Asiático
region-south-east-europe = Europa Sudoriental
region-southern-africa = África Meridional
region-southern-cone = Cono Sur
region-west-africa = África Occidental
region-western-balkans = Balcanes Occidentales

## Programmes

programme-aeneas = AENEAS (predecesor del programa temático «Migración y asilo»)
programme-agis = Prevención y lucha contra la delincuencia
programme-criminal-justice = Justicia penal
programme-dci = Instrumento de Financiación de la Cooperación al Desarrollo
programme-eidhr = Instrumento Europeo para la Democracia y los Derechos Humanos
programme-eu-readmission-fund = Fondo de readmisión de la UE
programme-ipa = Instrumento de Ayuda Preadhesión
programme-isec = Prevención y lucha contra la delincuencia
programme-ifs = Instrumento de Estabilidad
programme-norwegian-cooperation = Programa noruego de cooperación para el crecimiento económico y el desarrollo sostenible en Bulgaria
programme-polish-foreign-assistance = Programa polaco de ayuda exterior
programme-return-fund = Fondo Europeo para el Retorno
programme-tacis = Asistencia técnica a la Comunidad de Estados Independientes
programme-taiex = Instrumento de Asistencia Técnica e Intercambio de Información
programme-thematic-migration-asylum = Programa temático «Migración y asilo»
programme-thematic-ngos-civil-society = Programa temático para las ONG y la sociedad civil

## Names of countries that differ from CLDR

country-cd = República Democrática del Congo
country-cg = Congo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } mill. €
date-since = desde: { $date }
date-until = hasta: { $date }
season-spring = primavera de { $year }
season-summer = verano de { $year }
season-autumn = otoño de { $year }
season-winter = invierno de { $year }
no-date = sin fecha

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } proyecto
       *[other] { $n } proyectos
    }
count-projects-noun =
    { $n ->
        [one] proyecto
       *[other] proyectos
    }
count-agreements =
    { $n ->
        [one] { $n } acuerdo
       *[other] { $n } acuerdos
    }
count-agreements-noun =
    { $n ->
        [one] acuerdo
       *[other] acuerdos
    }
count-cooperation =
    { $n ->
        [one] { $n } paso de cooperación
       *[other] { $n } pasos de cooperación
    }
count-cooperation-noun =
    { $n ->
        [one] paso de cooperación
       *[other] pasos de cooperación
    }
count-actions =
    { $n ->
        [one] { $n } acción
       *[other] { $n } acciones
    }
count-actions-noun =
    { $n ->
        [one] acción
       *[other] acciones
    }
count-countries =
    { $n ->
        [one] { $n } país
       *[other] { $n } países
    }
count-organisations =
    { $n ->
        [one] { $n } organización
       *[other] { $n } organizaciones
    }
of-total = de { $n }
reported-for = declarados para { $n } de ellos
counted-once = cada proyecto contado una sola vez
all-of = Lista completa: { $records }
and-more = y { $n } más

## Lists

kinds-action-all = Acciones
results = Resultados
filters = Filtros
skip-results = Ir a los resultados
filters-hint = Las entradas deben corresponder a uno de los valores seleccionados de cada grupo. Cada número es el total que se obtiene si se selecciona únicamente ese valor en su grupo.
filters-selected =
    { $n ->
        [one] { $n } seleccionado
       *[other] { $n } seleccionados
    }
filters-more = { $n } más
filters-find = Buscar: { $name }
filters-lookup = Buscar otros valores
filters-other = Otras opciones
show-projects = Mostrar los proyectos
show-agreements = Mostrar los acuerdos
show-cooperation = Mostrar los pasos de cooperación
show-actions = Mostrar las acciones
range-start = Inicio
range-active = Periodo de ejecución
range-amount = Importe en euros
range-milestone = Fecha del hito
range-date = Fecha
range-deadline = Plazo
range-from = desde
range-to = hasta
chips = Filtros activos
chips-clear = Borrar todos
chips-or = o
chips-not = excepto
chips-remove = Quitar el filtro:
sort-by = Orden:
sort-document = Orden del documento
sort-amount-desc = Importe más alto
sort-amount = Importe más bajo
sort-start-desc = Inicio más reciente
sort-start = Inicio más antiguo
sort-title = Título
sort-milestone-desc = Hito más reciente
sort-milestone = Hito más antiguo
sort-date-desc = Fecha más reciente
sort-date = Fecha más antigua
sort-deadline-desc = Plazo más tardío
sort-deadline = Plazo más temprano
sort-code = Número
as-of = A fecha de
as-of-hint = Mostrar el registro tal como estaba al final de un día determinado.
show = Mostrar
list-shown = { $first }-{ $last } de { $total }
list-caption = { $kind }, página { $page } de { $pages }
pages = Páginas
page = Página
page-previous = Página anterior
page-next = Página siguiente
use-data = Utilizar estos datos
download = Descargar
download-all = Todas las entradas que coinciden, en este orden: { $records }.
use-rest = Solicitud REST para esta vista
use-graphql = Consulta GraphQL para esta vista
faults =
    { $n ->
        [one] Se ha ignorado un filtro.
       *[other] Se han ignorado { $n } filtros.
    }
nothing = Ninguna entrada coincide con todos estos filtros
nothing-remove = Quite un filtro para ver resultados:
nothing-way = Sin «{ $name }»
nothing-search = Buscar en todas las entradas
chart-projects-by-year = Proyectos por año de inicio
chart-agreements-by-year = Acuerdos por año de su último hito
chart-signatures-by-year = Firmas por año
chart-cooperation-by-year = Pasos de cooperación por año
chart-actions-by-year = Acciones por año del plazo
chart-top-countries = Países citados con más frecuencia
chart-top-kinds = Tipos de paso más frecuentes
chart-top-responsible = Organismos responsables con más frecuencia
chart-undated =
    { $n ->
        [one] { $n } entrada sin fecha
       *[other] { $n } entradas sin fecha
    }
chart-empty = No se han comunicado fechas
head-project = Proyecto
head-countries = Países
head-period = Período
head-amount = Importe
head-date = Fecha
head-title = Título
head-milestone = Último hito con fecha
head-number = N.º
head-responsible = Responsables
head-partners = Socios
head-amount-role = Tipo de importe
head-currency = Moneda original
head-rate = Tipo de cambio
head-euro = En euros
repeat = comunicación repetida
amount-not-counted = no se cuenta
amount-requested = solicitados { $amount }
explain-h = Cómo se compone el total
explain-counted = Contado en el total
explain-why = Observaciones
list-not-counted = Motivo por el que un importe no se cuenta
not-counted-no-amount = Ningún importe declarado
not-counted-requested-or-other = Solo importes solicitados o de otro tipo
not-counted-not-converted = Sin valor en euros: se desconoce el año o el tipo de cambio
not-counted-programme = El importe cubre todo un programa
not-counted-same-project = Se cuenta otra comunicación del mismo proyecto
not-counted-share-of-counted = Parte de un importe que ya se cuenta
not-counted-larger-share = Parte mayor que el importe que se cuenta
not-counted-same-payer = Se cuenta otra entrada del mismo pagador
embed-h = Mostrar en su sitio web
embed-p = Copie este código en su página. Las cifras se mantienen actualizadas.
amount-counts = se cuentan { $amount }

## Records

crumbs = Ruta de navegación
facts = Datos
note = Nota editorial
original-show = Mostrar el texto original
history = Historial
history-json = Historial en JSON
where = Dónde
map-of = Mapa: { $names }
source = Fuente
row = fila { $n }
cite = Citar y reutilizar
cite-link = Enlace permanente
cite-text = Cita
funding = Financiación
amount-counted = Importe contado en los totales
rate-source = Banco Central Europeo, media de { $year }
rate-none = no es necesario
rate-unknown = no se conoce ningún tipo de cambio
reports-title =
    { $n ->
        [one] Un proyecto, comunicado { $n } vez
       *[other] Un proyecto, comunicado { $n } veces
    }
reports-text =
    { $n ->
        [one] { $n } comunicación describe el proyecto. Se conserva como entrada separada. En los totales, el proyecto se cuenta una sola vez.
       *[other] { $n } comunicaciones describen el mismo proyecto. Se conservan como entradas separadas porque difieren entre sí. En los totales, el proyecto se cuenta una sola vez.
    }
report-this = esta entrada
report-first = primera comunicación
similar = Proyectos similares
similar-hint = Proyectos que comparten países, organizaciones o un programa con este, empezando por los más parecidos.
counterpart = Contraparte
parties = Partes
milestones = Hitos
milestones-latest = Últimos hitos
durations-h = Cuánto tiempo lleva
durations-since = Días desde «{ $milestone }»
durations-note = Mediana de días entre fechas exactas. Entre paréntesis: número de acuerdos.
milestones-hint = Con puntos: no mencionado en el documento.
not-reached = no alcanzado
steps-none = No se ha comunicado ningún paso de cooperación.
in-force-since = En vigor desde: { $date }
agreements-also = Otros acuerdos con los mismos países
indicator = Indicador
progress = Avances
cited = Documentos citados
dates-named = Fechas citadas
timetable-by-date = plazo: { $date }

## The plan

plan-eu-plan-thb-2005 = Plan de la UE sobre mejores prácticas, normas y procedimientos para luchar contra la trata de seres humanos y prevenirla
chapter-1 = Coordinación de la acción de la UE
chapter-2 = Delimitación del problema
chapter-3 = Prevención de la trata
chapter-4 = Reducción de la demanda
chapter-5 = Investigación y enjuiciamiento
chapter-6 = Protección y apoyo a las víctimas de la trata
chapter-7 = Retorno y reintegración
chapter-8 = Relaciones exteriores
plan-title = El plan de 2005, un año después
plan-lead = Avances en { $n } acciones, según la nota del Consejo ({ $date }).
plan-description = Avances en { $n } acciones del plan de la UE.
plan-overdue = fuera de plazo: plazo vencido y acción no finalizada
plan-late = con retraso: fuera de plazo, o retrasada según la nota
plan-list = En forma de lista
print = Imprimir
glance = De un vistazo
glance-hint = Esquina roja: fuera de plazo ({ $date }).
glance-more = Cómo se define «fuera de plazo»
anyone = Todos los responsables
board-shown = { $n } de { $total } acciones
chapter-done = { $n } de { $total } finalizadas o periódicas
fig-late =
    { $count ->
        [one] de { $n } acciones iba con retraso: fuera de plazo o retrasada
       *[other] de { $n } acciones iban con retraso: fuera de plazo o retrasadas
    }

## Countries, organisations, documents and programmes

a-to-z = De la A a la Z
about-state = Acerca de este país
reported-by-state = Comunicado por este Estado miembro
place-empty = No se cita en ningún proyecto, acuerdo o paso de cooperación.
place-description = { $name }: { $projects }, { $agreements } y { $steps }.
largest-projects = Proyectos de mayor importe
amounts-h = Importes por año
amounts-by-year = Importes declarados, por año de inicio del proyecto
amounts-hint = Se indica el importe total de cada proyecto, aunque abarque también otros países u organizaciones.
by-theme = Proyectos por tema
who-else = Quién más participa
who-organisations = Organizaciones en estos proyectos
roles = Funciones
roles-hint = Una organización puede tener varias funciones en un mismo proyecto.
regions-note-h = No incluido en esta página
regions-note = Las entradas que solo citan una región no se cuentan aquí. El registro no desglosa las regiones por países. Regiones en torno a este país:
regions-note-with = Proyectos de este país y de las regiones en torno a él
organisation-find = Buscar una organización
organisation-types = Tipos de organización
documents = Documentos
documents-sources = Fuentes del registro
documents-cited = Documentos citados en las entradas
document-holds = Contenido de este documento en el registro
document-cited-only = El registro no contiene ninguna entrada de este documento. Se cita en otras entradas.
originator = Emitido por
without-country = Sin país
without-agency = Sin agencia de la UE
without-date = Sin fecha
without-amount = Sin importe
caveats = Qué dice el documento de sus datos
programmes = Programas
regions = Regiones
region-countries = Países de esta región
region-part-of = Parte de
exchange-rates = Tipos de cambio
exchange-rates-p = Tipos medios del Banco Central Europeo. Con ellos se convierten en euros los importes declarados.
rate-units = Unidades por euro
closed-lists = Listas de valores
closed-lists-p = Los valores que pueden tener los campos y los filtros, y su significado.
list-code = Código
list-label = Denominación
list-meaning = Significado

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } entrada coincide con
       *[other] { $n } entradas coinciden con
    }
search-all = Todo
search-did-you-mean = ¿Quiso decir:
search-entries = Países, organizaciones y documentos
search-how = Cómo funciona la búsqueda
search-how-p = Los resultados contienen todas las palabras introducidas, en cualquier forma: «trafficked» también encuentra «trafficking». Utilice comillas para buscar una expresión y un asterisco para buscar palabras que empiezan igual.
search-api = Buscar mediante la API
changes = Cambios
changes-p = El registro crece mediante revisiones numeradas. No se sobrescribe nada: se puede mostrar cualquier estado anterior.
changes-changed =
    { $n ->
        [one] { $n } entrada modificada
       *[other] { $n } entradas modificadas
    }
changes-removed =
    { $n ->
        [one] { $n } entrada suprimida
       *[other] { $n } entradas suprimidas
    }
changes-none = Solo han cambiado datos de referencia
past-banner = Está viendo el registro a fecha de { $date } (revisión { $n }).
past-latest = Mostrar el estado más reciente
error-missing = Esta página no existe
error-gone = Esta entrada se ha suprimido
error-invalid = No se puede leer esta dirección
error-unavailable = El registro no está disponible temporalmente
error-failed = Se ha producido un error
error-without = Mostrar la página sin estos filtros
error-similar = Identificadores similares:
error-last = Mostrar la última versión de
error-home = Página de inicio
error-instance = Si se pone en contacto con nosotros, indique este número de solicitud:

## About the data

foot-developers = Para desarrolladores
about-toc = En esta página
about-lead = El registro contiene lo recogido en dos documentos del Consejo: una entrada por cada fila. Las páginas de las entradas muestran el texto original junto a los valores del registro, para que cualquiera pueda comprobarlos.
about-sources = Fuentes
about-sources-p = Los datos, las cifras, los nombres y los títulos proceden de los documentos. Los resúmenes se han redactado para el registro. Cuando un documento se contradice, se conservan ambas versiones y se indica en una nota.
about-method = Método
about-once = Los importes se cuentan una sola vez
about-once-p = Cada importe conserva su moneda y su tipo originales. Se convierte en euros al tipo medio del Banco Central Europeo del año en que empieza el proyecto. Si un proyecto se comunica varias veces, cada comunicación es una entrada, pero en los totales el proyecto se cuenta una sola vez. Los importes que solo se han solicitado no se cuentan nunca.
about-once-n = { $n } de { $total } proyectos tienen un importe que se cuenta, por lo que los totales muestran lo declarado, no lo gastado.
about-overdue-p = Una acción está fuera de plazo si su plazo venció antes de la fecha de la nota y su situación no es «Finalizada». Entre las acciones con retraso figuran también las que la nota califica de retrasadas.
about-dates = Fechas
about-dates-p = Las fechas son tan exactas como en el documento: un año, una estación, un mes, un día o un intervalo. Un signo de interrogación significa que la lectura es incierta.
about-countries-p = Cada entrada enumera los países a los que se refiere su fila, no el país que la comunica. Los grupos de países son regiones y no se desglosan.
about-limits = Limitaciones de los datos
about-limits-end = Los datos terminan con los documentos. No indican lo que ocurrió después.
about-limits-reported = Solo abarcan lo comunicado. Los Estados miembros decidieron qué comunicar y con qué grado de detalle. Un país con pocas entradas puede ser, no obstante, muy activo.
about-limits-cells = Algunas filas están dañadas en la fuente. Las celdas que faltan están vacías aquí, con una nota.
about-files = Descargas
about-files-p = Todos los ficheros con sus descripciones, como paquete de datos Frictionless. También se puede descargar cualquier lista filtrada.
about-api = REST y GraphQL
about-api-p = Para obtener los datos de una página, añada /v1 a su dirección.
about-docs = Guías
about-feeds = Cambios y canales
about-feeds-p = Los cambios se publican como revisiones numeradas. La revisión actual es la { $n }. Puede mostrar cualquier lista a fecha de un día anterior.
about-licence = Licencia y cita
about-licence-p = Puede reutilizar los datos si cita la fuente. Para citar una entrada, utilice su enlace permanente y su revisión. La página de cada entrada contiene una cita ya preparada.
about-borders = Fronteras del mapa: Natural Earth, dominio público. No implican ninguna posición sobre el estatuto de un territorio.
access-h = Accesibilidad
access-level = Las páginas se ajustan a las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.
access-tested = Se prueban con axe, con teclado, sin scripts, en colores claros y oscuros y en pantallas pequeñas.
access-known = No se han probado con todos los navegadores y lectores de pantalla. Infórmenos si algo no le funciona.
access-tables = Junto a cada gráfico y mapa hay una tabla o una lista con las mismas cifras.
privacy-h = Privacidad
privacy-cookies = Las páginas no instalan cookies ni guardan nada en su navegador.
privacy-third = No cargan nada de otros sitios.
privacy-log = El fichero de registro del operador puede conservar brevemente las direcciones de las solicitudes para detectar fallos.
privacy-people = El registro no contiene datos personales de víctimas ni de agentes.
publisher = Editor
publisher-none = El operador de este registro
