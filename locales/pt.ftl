# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Ação da UE contra o tráfico de seres humanos
skip = Ir para o conteúdo principal
lang = Língua
menu = Principal

## Search

search = Pesquisar
search-label = Pesquisar no registo
placeholder = País ou palavra-chave
try = Experimente

## Navigation

nav-plan = Plano de 2005
nav-projects = Projetos
nav-agreements = Acordos
nav-cooperation = Cooperação
nav-countries = Países
nav-organisations = Organizações
nav-data = Dados e API

## Front page: introduction

hero = A ação da UE contra o tráfico de seres humanos, linha a linha
lead = Registo público de { $records } ações, projetos, acordos e etapas de cooperação comunicados em dois documentos do Conselho. Cada entrada indica o documento e a linha de onde provém.

## Front page: key figures

fig-label = Números-chave
fig-records =
    { $count ->
        [one] entrada de dois documentos do Conselho
       *[other] entradas de dois documentos do Conselho
    }
fig-money =
    { $total ->
        [one] comunicados relativamente a { $n } de { $total } projeto, contado uma só vez
       *[other] comunicados relativamente a { $n } de { $total } projetos, cada um contado uma só vez
    }
fig-countries =
    { $count ->
        [one] país mencionado nas entradas
       *[other] países mencionados nas entradas
    }
fig-force =
    { $count ->
        [one] acordo em vigor ({ $date })
       *[other] acordos em vigor ({ $date })
    }
fig-overdue =
    { $count ->
        [one] de { $n } ações do plano de 2005 estava fora do prazo em { $date }
       *[other] de { $n } ações do plano de 2005 estavam fora do prazo em { $date }
    }

## Map

map-h = Onde se atua
map-p = Número de projetos, acordos e etapas de cooperação que mencionam cada país. Não são contados os países que apenas comunicam uma entrada.
map-table = Países mencionados com mais frequência
map-all =
    { $n ->
        [one] Lista de { $n } país
       *[other] Lista de todos os { $n } países
    }
map-none = Nenhuma
map-note = As regiões como «Balcãs Ocidentais» não são repartidas por países.
map-xk = Kosovo: esta designação não prejudica as posições relativas ao estatuto e está conforme com a Resolução 1244/1999 do CSNU e com o parecer do TIJ sobre a declaração de independência do Kosovo.
map-ps = Palestina: esta designação não pode ser interpretada como um reconhecimento de um Estado da Palestina e não prejudica a posição de cada Estado-Membro sobre esta questão.

## Tables and charts

col-country = País
col-all = Total
col-projects = Projetos
col-agreements = Acordos
col-cooperation = Cooperação
head-name = Nome
head-records = Entradas
head-year = Ano
chart-table = Mostrar como quadro
chart-summary = { $title }, de { $first } a { $last }. Valor mais elevado: { $value } em { $year }.

## Front page: kinds of record

kinds-h = Quatro tipos de entradas
kinds-action = Ações do plano de 2005
kinds-project = Projetos
kinds-agreement = Acordos
kinds-cooperation = Etapas de cooperação
kinds-action-p = O que a UE planeou em { $planned } e até onde tinha chegado em { $reported }.
kinds-project-p = Formação, campanhas, ajuda e investigação comunicadas pelos Estados-Membros e pela Comissão.
kinds-agreement-p = Acordos entre Estados, agências da UE e outros organismos, desde os primeiros contactos até à entrada em vigor.
kinds-cooperation-p = Etapas das agências da UE, com datas: questionários, negociações, visitas, decisões.
by-status = Por estado
by-year = Por ano de início
by-stage = Por fase
by-agency = Por agência

## Front page: browse

browse-h = Explorar o registo
browse-country = Por país
browse-organisation = Por organização
browse-theme = Por tema
browse-document = Por documento
all-countries = Todos os países
all-organisations = Todas as organizações
all-projects = Todos os projetos
all-documents = Todos os documentos
records-n =
    { $n ->
        [one] { $n } entrada
       *[other] { $n } entradas
    }

## Front page: example row

example-h = Linha de exemplo
example-rate = { $amount } à taxa de { $rate } por euro
facts-original = Texto original
facts-register = No registo

## Changes

changes-h = Últimas alterações
changes-rev = Revisão { $n }
changes-added =
    { $n ->
        [one] { $n } entrada acrescentada
       *[other] { $n } entradas acrescentadas
    }
changes-including = Nomeadamente
changes-feed = Subscrever as alterações (feed Atom)
changes-all = Todas as alterações

## Use the data

data-h = Utilizar os dados
data-p = Todos os dados do registo são abertos. Pode reutilizá-los desde que indique a fonte (CC BY 4.0).
data-rest = REST
data-rest-p = Listas, filtros, totais e histórico em JSON.
data-graphql = GraphQL
data-graphql-p = Tudo o que um ecrã necessita num único pedido, com os mesmos filtros.
data-files = Ficheiros
data-files-p = Qualquer lista em CSV, XLSX ou NDJSON, ou tudo num só ficheiro.
data-zip = Registo completo (ZIP)
copy = Copiar
copied = Copiado
million = M

## Footer

foot-data = Dados abertos
foot-help = Informações
foot-revision = Revisão { $n }, { $date }
foot-about = Sobre os dados
foot-access = Acessibilidade
foot-privacy = Privacidade: sem cookies nem rastreio
foot-licence = Dados: CC BY 4.0
foot-contact = Contacto
foot-errors = Erros da API

## Values

not-stated = Não indicado
yes = Sim
no = Não

## Filters and groupings

dimension-plan = Plano
dimension-chapter = Capítulo
dimension-objective = Objetivo
dimension-code = Código da ação
dimension-responsible = Organização responsável
dimension-country = País
dimension-country-role = Papel do país
dimension-region = Região
dimension-organisation = Organização
dimension-role = Papel da organização
dimension-funder = Financiador
dimension-lead = Organização principal
dimension-partner = Parceiro
dimension-reporter = Comunicado por
dimension-document = Documento
dimension-agency = Agência da UE
dimension-type = Tipo de acordo
dimension-stage = Fase
dimension-status = Estado
dimension-kind = Tipo de etapa
dimension-record-kind = Tipo de entrada
dimension-form = Forma de atividade
dimension-theme = Tema
dimension-programme = Programa
dimension-directorate-general = Direção-Geral
dimension-timetable-kind = Calendário
dimension-milestone = Marco
dimension-milestone-year = Ano do marco
dimension-year = Ano
dimension-ongoing = Em curso
dimension-overdue = Fora do prazo
dimension-late = Com atraso
dimension-overdue-on = Fora do prazo em
dimension-deadline-from = Prazo a partir de
dimension-deadline-to = Prazo até
dimension-milestone-from = Marco a partir de
dimension-milestone-to = Marco até
dimension-date-from = Data a partir de
dimension-date-to = Data até
dimension-start-from = Início a partir de
dimension-start-to = Início até
dimension-active-from = Em curso a partir de
dimension-active-to = Em curso até
dimension-in-force-on = Em vigor em
dimension-amount-eur-from = Montante em euros a partir de
dimension-amount-eur-to = Montante em euros até
dimension-has-funding = Montante comunicado
dimension-single-country = Um só país
dimension-include-regions = Incluir as regiões em torno do país
dimension-certain = Datas certas
dimension-first-report = Primeira comunicação
dimension-same-as = Comunicação repetida de
dimension-agreement = Etapas do acordo
dimension-q = Palavras-chave

## Kinds, changes and access

list-kind = Tipos de entradas
kind-action = Ação
kind-project = Projeto
kind-agreement = Acordo
kind-cooperation = Etapa de cooperação
list-event = Tipos de alteração
event-added = Acrescentada
event-changed = Alterada
event-removed = Suprimida
list-access = Acesso
access-public = Público
access-restricted = Restrito
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

list-action-status = Estado de uma ação
action-status-not-started = Não iniciada
action-status-in-progress = Em curso
action-status-done = Concluída
action-status-delayed = Atrasada
action-status-recurring = Recorrente
action-status-unknown = Não indicado
action-status-null = Sem informação
list-timetable-kind = Calendário
timetable-kind-by = Até uma data
timetable-kind-ongoing = Em contínuo
timetable-kind-recurring = A intervalos
timetable-kind-as-soon-as-possible = Logo que possível
timetable-kind-none = Sem calendário
list-responsible-role = Papel de uma organização responsável
responsible-role-lead = Direção
responsible-role-support = Apoio
responsible-role-coordinator = Coordenação

## Countries and organisations

list-country-role = Papel de um país
country-role-target = País em causa
country-role-partner = País parceiro
list-organisation-role = Papel de uma organização
organisation-role-lead = Organização principal
organisation-role-promoter = Promotor
organisation-role-partner = Parceiro
organisation-role-funder = Financiador
organisation-role-participant = Participante
list-organisation-type = Tipo de organização
organisation-type-member-state = Estado-Membro
organisation-type-eu-institution = Instituição ou serviço da UE
organisation-type-eu-agency = Agência da UE
organisation-type-international-organisation = Organização internacional
organisation-type-third-country-authority = Autoridade de um país terceiro
organisation-type-national-authority = Autoridade de um Estado-Membro
organisation-type-ngo = Organização não governamental
organisation-type-academic = Universidade ou instituto de investigação
organisation-type-private = Empresa
organisation-type-network = Rede
organisation-type-plural-member-state = Estados-Membros
organisation-type-plural-eu-institution = Instituições e serviços da UE
organisation-type-plural-eu-agency = Agências da UE
organisation-type-plural-international-organisation = Organizações internacionais
organisation-type-plural-third-country-authority = Autoridades de países terceiros
organisation-type-plural-national-authority = Autoridades de Estados-Membros
organisation-type-plural-ngo = Organizações não governamentais
organisation-type-plural-academic = Universidades e institutos de investigação
organisation-type-plural-private = Empresas
organisation-type-plural-network = Redes
organisation-european-union = União Europeia
organisation-european-parliament = Parlamento Europeu
organisation-council = Conselho da União Europeia
organisation-european-commission = Comissão Europeia
organisation-ecb = Banco Central Europeu
organisation-olaf = Organismo Europeu de Luta Antifraude
organisation-europol = Agência da União Europeia para a Cooperação Policial
organisation-eurojust = Agência da União Europeia para a Cooperação Judiciária Penal
organisation-frontex = Agência Europeia da Guarda de Fronteiras e Costeira
organisation-fra = Agência dos Direitos Fundamentais da União Europeia
organisation-cepol = Agência da União Europeia para a Formação Policial
organisation-emsa = Agência Europeia da Segurança Marítima
organisation-emcdda = Agência da União Europeia sobre Drogas
organisation-ecdc = Centro Europeu de Prevenção e Controlo das Doenças
organisation-cfca = Agência Europeia de Controlo das Pescas
organisation-council-general-secretariat = Secretariado-Geral do Conselho
organisation-cosi = Comité Permanente para a Cooperação Operacional em matéria de Segurança Interna
organisation-presidency = Presidência do Conselho
organisation-sitcen = Centro de Situação e de Informações da UE
organisation-member-states = Estados-Membros
organisation-europol-joint-supervisory-body = Instância Comum de Controlo da Europol
organisation-eulex-kosovo = Missão da União Europeia para o Estado de direito no Kosovo
organisation-eupm-bih = Missão de Polícia da União Europeia na Bósnia-Herzegovina
organisation-eubam = Missão de Assistência Fronteiriça da UE à Moldávia e à Ucrânia

## Activities and funding

list-form-category = Forma de atividade
form-category-project = Projeto
form-category-training = Formação
form-category-conference = Conferência
form-category-study-visit = Visita de estudo
form-category-campaign = Campanha
form-category-information-exchange = Intercâmbio de informações
form-category-operational = Cooperação operacional
form-category-liaison = Ligação
form-category-joint-investigation = Investigação criminal conjunta
form-category-agreement = Acordo
form-category-legislation = Legislação
form-category-strategy = Estratégia ou política
form-category-research = Investigação científica
form-category-funding = Financiamento
form-category-other = Outra
list-theme = Tema
theme-prevention = Prevenção
theme-protection = Proteção
theme-prosecution = Ação penal
theme-partnership = Parceria
theme-research = Investigação
list-directorate-general = Direção-Geral
directorate-general-home-affairs = Assuntos Internos
directorate-general-enlargement = Alargamento
directorate-general-development-cooperation = Desenvolvimento e Cooperação
directorate-general-justice-freedom-and-security = Justiça, Liberdade e Segurança
list-amount-role = Tipo de montante
amount-role-total = Total
amount-role-eu = Contribuição da UE
amount-role-national = Contribuição nacional
amount-role-cofinancing = Cofinanciamento
amount-role-grant = Subvenção
amount-role-requested = Apenas solicitado
amount-role-other = Outro
list-covers = O que um montante abrange
covers-activity = Toda a atividade
covers-share = Parte de um pagador
covers-programme = Todo o programa
list-bound = Limite de um intervalo
bound-min = Mínimo
bound-max = Máximo

## Agreements

list-agreement-type = Tipo de acordo
agreement-type-operational = Acordo operacional
agreement-type-strategic = Acordo estratégico
agreement-type-working-arrangement = Acordo de trabalho
agreement-type-cooperation-arrangement = Convénio de cooperação
agreement-type-administrative-arrangement = Convénio administrativo
agreement-type-cooperation-agreement = Acordo de cooperação
agreement-type-memorandum-of-understanding = Memorando de entendimento
agreement-type-letter-of-intent = Carta de intenções
agreement-type-bilateral = Acordo bilateral
agreement-type-multilateral = Acordo multilateral
agreement-type-other = Outro instrumento
list-stage = Fase de um acordo
stage-contacts = Contactos
stage-negotiation = Negociação
stage-awaiting-signature = Aguarda assinatura
stage-signed = Assinado
stage-in-force = Em vigor
stage-on-hold = Suspenso
stage-declined = Abandonado
list-milestone-kind = Marco de um acordo
milestone-kind-contacts-opened = Primeiros contactos
milestone-kind-negotiations-opened = Abertura das negociações
milestone-kind-data-protection-report-finalised = Relatório sobre a proteção de dados concluído
milestone-kind-data-protection-report-board-approval = Relatório sobre a proteção de dados aprovado pelo Conselho de Administração
milestone-kind-data-protection-report-council-approval = Relatório sobre a proteção de dados aprovado pelo Conselho
milestone-kind-draft-finalised = Projeto de acordo concluído
milestone-kind-board-approval = Projeto de acordo aprovado pelo Conselho de Administração
milestone-kind-council-approval = Projeto de acordo aprovado pelo Conselho
milestone-kind-signature = Assinatura
milestone-kind-ratification = Ratificação
milestone-kind-entry-into-force = Entrada em vigor
milestone-kind-termination = Fim da vigência

## Cooperation steps

list-cooperation-kind = Tipo de etapa de cooperação
cooperation-kind-contact = Contacto ou reunião
cooperation-kind-questionnaire-sent = Questionário enviado
cooperation-kind-questionnaire-received = Questionário recebido
cooperation-kind-study-visit = Visita de estudo
cooperation-kind-fact-finding-mission = Missão de informação
cooperation-kind-negotiation-meeting = Reunião de negociação
cooperation-kind-decision = Decisão
cooperation-kind-letter = Carta
cooperation-kind-signature = Assinatura
cooperation-kind-ratification = Ratificação
cooperation-kind-conference = Conferência
cooperation-kind-project-support = Apoio a um projeto
cooperation-kind-joint-analysis = Análise conjunta
cooperation-kind-research = Investigação
cooperation-kind-training = Formação
cooperation-kind-other = Outra etapa
list-cooperation-status = Estado de uma etapa de cooperação
cooperation-status-done = Realizada
cooperation-status-planned = Prevista
cooperation-status-ongoing = Em curso
cooperation-status-cancelled = Cancelada

## Regions

region-accession-countries = Países aderentes
region-africa = África
region-andes = Andes
region-asia = Ásia
region-austria-neighbour-countries = Países vizinhos da Áustria
region-balkans = Balcãs
region-baltic-countries = Países bálticos
region-baltic-sea-region = Região do mar Báltico
region-black-sea-region = Região do mar Negro
region-candidate-countries = Países candidatos
region-central-america = América Central
region-central-asia = Ásia Central
region-cis = Comunidade de Estados Independentes
region-east-asia = Ásia Oriental
region-eastern-neighbours = Vizinhos orientais
region-eu-southern-maritime-borders = Fronteiras marítimas meridionais da UE
region-europe = Europa
region-european-periphery = Periferia da Europa
region-european-union = União Europeia
region-global = Todo o mundo
region-great-lakes-region = Região dos Grandes Lagos
region-greater-mekong-sub-region = Sub-região do Grande Mecong
region-gulf-council-states = Estados do Conselho de Cooperação do Golfo
region-horn-of-africa = Corno de África
region-ibero-america = América Ibérica
region-latin-america-and-the-caribbean = América Latina e Caraíbas
region-neighbouring-countries = Países vizinhos
region-nordic-countries = Países nórdicos
region-portuguese-speaking-countries = Países de língua portuguesa
region-puntland = Puntlândia
region-south-america = América do Sul
region-south-asia = Ásia do Sul
region-south-caucasus = Cáucaso do Sul
region-south-east-asia = Sudeste Asiático
region-south-east-europe = Sudeste da Europa
region-southern-africa = África Austral
region-southern-cone = Cone Sul
region-west-africa = África Ocidental
region-western-balkans = Balcãs Ocidentais

## Programmes

programme-aeneas = AENEAS (antecessor do programa temático «Migração e asilo»)
programme-agis = Prevenir e combater a criminalidade
programme-criminal-justice = Justiça penal
programme-dci = Instrumento de Financiamento da Cooperação para o Desenvolvimento
programme-eidhr = Instrumento Europeu para a Democracia e os Direitos Humanos
programme-eu-readmission-fund = Fundo de readmissão da UE
programme-ipa = Instrumento de Assistência de Pré-Adesão
programme-isec = Prevenir e combater a criminalidade
programme-ifs = Instrumento de Estabilidade
programme-norwegian-cooperation = Programa norueguês de cooperação para o crescimento económico e o desenvolvimento sustentável na Bulgária
programme-polish-foreign-assistance = Programa polaco de ajuda externa
programme-return-fund = Fundo Europeu de Regresso
programme-tacis = Assistência técnica à Comunidade de Estados Independentes
programme-taiex = Instrumento de Assistência Técnica e Intercâmbio de Informações
programme-thematic-migration-asylum = Programa temático «Migração e asilo»
programme-thematic-ngos-civil-society = Programa temático para as ONG e a sociedade civil

## Names of countries that differ from CLDR

country-cd = República Democrática do Congo
country-cg = Congo
country-mm = Mianmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } M €
date-since = desde { $date }
date-until = até { $date }
season-spring = primavera de { $year }
season-summer = verão de { $year }
season-autumn = outono de { $year }
season-winter = inverno de { $year }
no-date = sem data

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projeto
       *[other] { $n } projetos
    }
count-projects-noun =
    { $n ->
        [one] projeto
       *[other] projetos
    }
count-agreements =
    { $n ->
        [one] { $n } acordo
       *[other] { $n } acordos
    }
count-agreements-noun =
    { $n ->
        [one] acordo
       *[other] acordos
    }
count-cooperation =
    { $n ->
        [one] { $n } etapa de cooperação
       *[other] { $n } etapas de cooperação
    }
count-cooperation-noun =
    { $n ->
        [one] etapa de cooperação
       *[other] etapas de cooperação
    }
count-actions =
    { $n ->
        [one] { $n } ação
       *[other] { $n } ações
    }
count-actions-noun =
    { $n ->
        [one] ação
       *[other] ações
    }
count-countries =
    { $n ->
        [one] { $n } país
       *[other] { $n } países
    }
count-organisations =
    { $n ->
        [one] { $n } organização
       *[other] { $n } organizações
    }
of-total = (de { $n })
reported-for = comunicados relativamente a { $n } deles
counted-once = cada projeto contado uma só vez
all-of = Ver tudo: { $records }
and-more = e mais { $n }

## Lists

kinds-action-all = Ações
results = Resultados
filters = Filtros
skip-results = Ir para os resultados
filters-hint = As entradas devem corresponder, em cada grupo, a um dos valores selecionados. Cada número é o total que obtém se selecionar apenas esse valor no respetivo grupo.
filters-selected =
    { $n ->
        [one] { $n } selecionado
       *[other] { $n } selecionados
    }
filters-more = mais { $n }
filters-find = Pesquisar: { $name }
filters-lookup = Procurar outros
filters-other = Outras opções
show-projects = Mostrar projetos
show-agreements = Mostrar acordos
show-cooperation = Mostrar etapas de cooperação
show-actions = Mostrar ações
range-start = Início
range-active = Período de atividade
range-amount = Montante em euros
range-milestone = Data do marco
range-date = Data
range-deadline = Prazo
range-from = a partir de
range-to = até
chips = Filtros ativos
chips-clear = Limpar tudo
chips-or = ou
chips-not = exceto
chips-remove = Remover o filtro:
sort-by = Ordenar por
sort-document = Ordem do documento
sort-amount-desc = Montante mais elevado
sort-amount = Montante mais baixo
sort-start-desc = Início mais recente
sort-start = Início mais antigo
sort-title = Título
sort-milestone-desc = Marco mais recente
sort-milestone = Marco mais antigo
sort-date-desc = Data mais recente
sort-date = Data mais antiga
sort-deadline-desc = Prazo mais recente
sort-deadline = Prazo mais antigo
sort-code = Número
as-of = Situação em
as-of-hint = Mostrar o registo tal como estava no final de um determinado dia.
show = Mostrar
list-shown = { $first }–{ $last } de { $total }
list-caption = { $kind }, página { $page } de { $pages }
pages = Páginas
page = Página
page-previous = Página anterior
page-next = Página seguinte
use-data = Utilizar estes dados
download = Descarregar
download-all = Todos os resultados ({ $records }), por esta ordem.
use-rest = Pedido REST para esta vista
use-graphql = Pedido GraphQL para esta vista
faults =
    { $n ->
        [one] Um filtro foi ignorado.
       *[other] { $n } filtros foram ignorados.
    }
nothing = Nada corresponde a todos estes filtros
nothing-remove = Remova um filtro para ver resultados:
nothing-way = Sem «{ $name }»
nothing-search = Pesquisar em todas as entradas
chart-projects-by-year = Projetos por ano de início
chart-agreements-by-year = Acordos por ano do marco mais recente
chart-signatures-by-year = Assinaturas por ano
chart-cooperation-by-year = Etapas de cooperação por ano
chart-actions-by-year = Ações por ano do prazo
chart-top-countries = Países mencionados com mais frequência
chart-top-kinds = Tipos de etapa mais frequentes
chart-top-responsible = Organismos mais vezes responsáveis
chart-undated =
    { $n ->
        [one] { $n } entrada sem data
       *[other] { $n } entradas sem data
    }
chart-empty = Nenhuma data comunicada
head-project = Projeto
head-countries = Países
head-period = Período
head-amount = Montante
head-date = Data
head-title = Título
head-milestone = Último marco datado
head-number = N.º
head-responsible = Responsável
head-partners = Parceiros
head-amount-role = Tipo de montante
head-currency = Moeda original
head-rate = Taxa de câmbio
head-euro = Em euros
repeat = comunicação repetida
amount-not-counted = não contado
amount-requested = solicitados { $amount }
explain-h = Como se compõe o total
explain-counted = Contado no total
explain-why = Observações
list-not-counted = Motivo pelo qual um montante não é contado
not-counted-no-amount = Nenhum montante comunicado
not-counted-requested-or-other = Apenas montantes solicitados ou de outro tipo
not-counted-not-converted = Sem valor em euros: desconhece-se o ano ou a taxa de câmbio
not-counted-programme = O montante abrange todo um programa
not-counted-same-project = É contada outra comunicação do mesmo projeto
not-counted-share-of-counted = Parte de um montante já contado
not-counted-larger-share = Parte maior do que o montante contado
not-counted-same-payer = É contada outra entrada do mesmo pagador
embed-h = Mostrar no seu sítio Web
embed-p = Copie este código para a sua página. Os dados mantêm-se atualizados.
amount-counts = contabilizados { $amount }

## Records

crumbs = Localização no sítio
facts = Factos
note = Nota editorial
original-show = Mostrar o texto original
history = Histórico
history-json = Histórico em JSON
where = Onde
map-of = Mapa: { $names }
source = Fonte
row = linha { $n }
cite = Citar e reutilizar
cite-link = Ligação permanente
cite-text = Citação
funding = Financiamento
amount-counted = Montante contado nos totais
rate-source = Banco Central Europeu, média de { $year }
rate-none = não é necessária
rate-unknown = taxa desconhecida
reports-title =
    { $n ->
        [one] Um projeto, comunicado { $n } vez
       *[other] Um projeto, comunicado { $n } vezes
    }
reports-text =
    { $n ->
        [one] { $n } comunicação descreve este projeto. Nos totais, o projeto conta uma só vez.
       *[other] { $n } comunicações descrevem o mesmo projeto. São mantidas como entradas separadas porque diferem entre si. Nos totais, o projeto conta uma só vez.
    }
report-this = esta entrada
report-first = primeira comunicação
similar = Projetos semelhantes
similar-hint = Projetos que têm em comum com este países, organizações ou um programa, começando pelos mais próximos.
counterpart = Contraparte
parties = Partes
milestones = Marcos
milestones-latest = Últimos marcos
durations-h = Quanto tempo demora
durations-since = Dias desde «{ $milestone }»
durations-note = Mediana do número de dias entre datas exatas. Entre parênteses: número de acordos.
milestones-hint = A tracejado: não mencionado no documento.
not-reached = não atingido
steps-none = Nenhuma etapa de cooperação comunicada.
in-force-since = Em vigor desde { $date }
agreements-also = Outros acordos com os mesmos países
indicator = Indicador
progress = Progressos
cited = Documentos citados
dates-named = Datas indicadas
timetable-by-date = até { $date }

## The plan

plan-eu-plan-thb-2005 = Plano da UE sobre as melhores práticas, normas e procedimentos para prevenir e combater o tráfico de seres humanos
chapter-1 = Coordenação da ação da UE
chapter-2 = Delimitação do problema
chapter-3 = Prevenção do tráfico
chapter-4 = Redução da procura
chapter-5 = Investigação e ação penal
chapter-6 = Proteção e apoio às vítimas do tráfico
chapter-7 = Regresso e reintegração
chapter-8 = Relações externas
plan-title = O plano de 2005, um ano depois
plan-lead = Progressos relativos a { $n } ações, tal como comunicados na nota do Conselho de { $date }.
plan-description = Progressos relativos a { $n } ações do plano da UE.
plan-overdue = fora do prazo: prazo terminado e ação não concluída
plan-late = com atraso: fora do prazo, ou atrasadas segundo a nota
plan-list = Em lista
print = Imprimir
glance = Visão geral
glance-hint = Canto vermelho: fora do prazo à data do documento ({ $date }).
glance-more = Como se define «fora do prazo»
anyone = Todos
board-shown = { $n } de { $total } ações
chapter-done = { $n } de { $total } concluídas ou recorrentes
fig-late =
    { $count ->
        [one] de { $n } ações estava com atraso: fora do prazo ou atrasada
       *[other] de { $n } ações estavam com atraso: fora do prazo ou atrasadas
    }

## Countries, organisations, documents and programmes

a-to-z = De A a Z
about-state = Sobre este país
reported-by-state = Comunicado por este Estado-Membro
place-empty = Sem menção em projetos, acordos ou etapas de cooperação.
place-description = { $name }: { $projects }, { $agreements } e { $steps }.
largest-projects = Maiores projetos
amounts-h = Montantes por ano
amounts-by-year = Montantes comunicados, por ano de início do projeto
amounts-hint = É indicado o montante total de um projeto, mesmo que este abranja também outros países ou organizações.
by-theme = Projetos por tema
who-else = Quem mais participa
who-organisations = Organizações nestes projetos
roles = Papéis
roles-hint = Uma organização pode ter vários papéis num só projeto.
regions-note-h = Não incluído nesta página
regions-note = As entradas que mencionam apenas uma região não são contadas aqui. O registo não reparte as regiões por países. Regiões em torno deste país:
regions-note-with = Projetos deste país e das regiões em torno dele
organisation-find = Procurar uma organização
organisation-types = Tipos de organizações
documents = Documentos
documents-sources = Fontes do registo
documents-cited = Documentos citados nas entradas
document-holds = O que o registo contém deste documento
document-cited-only = O registo não contém nenhuma entrada deste documento, mas há entradas que o citam.
originator = Emitido por
without-country = Sem país
without-agency = Sem agência da UE
without-date = Sem data
without-amount = Sem montante
caveats = O que o documento diz sobre os seus dados
programmes = Programas
regions = Regiões
region-countries = Países desta região
region-part-of = Parte de
exchange-rates = Taxas de câmbio
exchange-rates-p = Taxas médias do Banco Central Europeu. Servem para converter em euros os montantes comunicados.
rate-units = Unidades por euro
closed-lists = Listas de valores
closed-lists-p = Os valores que os campos e os filtros podem ter e o seu significado.
list-code = Código
list-label = Designação
list-meaning = Significado

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } entrada corresponde a
       *[other] { $n } entradas correspondem a
    }
search-all = Tudo
search-did-you-mean = Queria dizer:
search-entries = Países, organizações e documentos
search-how = Como funciona a pesquisa
search-how-p = Os resultados contêm todas as palavras indicadas, em qualquer forma: «trafficked» encontra também «trafficking». Utilize aspas para encontrar uma expressão e um asterisco para encontrar palavras que começam da mesma maneira.
search-api = Pesquisar através da API
changes = Alterações
changes-p = O registo cresce por revisões numeradas. Nada é substituído: pode mostrar-se qualquer estado anterior.
changes-changed =
    { $n ->
        [one] { $n } entrada alterada
       *[other] { $n } entradas alteradas
    }
changes-removed =
    { $n ->
        [one] { $n } entrada suprimida
       *[other] { $n } entradas suprimidas
    }
changes-none = Apenas foram alterados dados de referência
past-banner = Está a ver o registo tal como estava em { $date } (revisão { $n }).
past-latest = Mostrar o estado mais recente
error-missing = Esta página não existe
error-gone = Esta entrada foi suprimida
error-invalid = Não é possível ler este endereço
error-unavailable = O registo está temporariamente indisponível
error-failed = Ocorreu um erro
error-without = Mostrar a página sem estes filtros
error-similar = Identificadores semelhantes:
error-last = Mostrar a última versão de
error-home = Página inicial
error-instance = Se nos contactar, indique este número de pedido:

## About the data

foot-developers = Para programadores
about-toc = Nesta página
about-lead = O registo contém o que dois documentos do Conselho comunicam: uma entrada por linha. As páginas das entradas mostram o texto original ao lado dos valores do registo, para que qualquer pessoa os possa verificar.
about-sources = Fontes
about-sources-p = Os factos, números, nomes e títulos são retirados dos documentos. Os resumos são redigidos para o registo. Quando um documento se contradiz, ambas as versões são mantidas e uma nota assinala-o.
about-method = Método
about-once = Os montantes são contados uma só vez
about-once-p = Cada montante mantém a moeda e o tipo originais. É convertido em euros à taxa média do Banco Central Europeu do ano em que o projeto tem início. Se um projeto for comunicado várias vezes, cada comunicação é uma entrada, mas, nos totais, o projeto conta uma só vez. Os montantes apenas solicitados nunca são contados.
about-once-n = Há um montante que conta para { $n } de { $total } projetos, pelo que os totais mostram o que foi comunicado e não o que foi gasto.
about-overdue-p = Uma ação está fora do prazo se o prazo tiver terminado antes da data da nota e o seu estado não for «Concluída». As ações com atraso incluem as que a nota dá como atrasadas.
about-dates = Datas
about-dates-p = As datas são tão exatas como no documento: um ano, uma estação, um mês, um dia ou um intervalo. Um ponto de interrogação significa que a leitura é incerta.
about-countries-p = Uma entrada enumera os países a que a sua linha diz respeito, e não o país que a comunica. Os grupos de países são regiões e não são repartidos.
about-limits = Limites dos dados
about-limits-end = Os dados terminam com os documentos. Não indicam o que aconteceu depois.
about-limits-reported = Abrangem apenas o que foi comunicado. Os Estados-Membros escolheram o que comunicar e com que pormenor. Um país com poucas entradas pode, ainda assim, ser muito ativo.
about-limits-cells = Algumas linhas estão danificadas na fonte. As células em falta estão aqui vazias, com uma nota.
about-files = Ficheiros para descarregar
about-files-p = Todos os ficheiros com as respetivas descrições, num pacote de dados Frictionless. Pode também descarregar qualquer lista filtrada.
about-api = REST e GraphQL
about-api-p = Para obter os dados de uma página, acrescente /v1 ao seu endereço.
about-docs = Guias
about-feeds = Alterações e feeds
about-feeds-p = As alterações são publicadas como revisões numeradas. A revisão atual é a { $n }. Pode mostrar qualquer lista tal como estava num dia anterior.
about-licence = Licença e citação
about-licence-p = Pode reutilizar os dados desde que indique a fonte. Para citar uma entrada, utilize a sua ligação permanente e a revisão. A página de cada entrada contém uma citação pronta a utilizar.
about-borders = Fronteiras do mapa: Natural Earth, domínio público. Não implicam qualquer posição sobre o estatuto de um território.
access-h = Acessibilidade
access-level = As páginas seguem as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA.
access-tested = São testadas com o axe, com o teclado, sem scripts, em cores claras e escuras e em ecrãs pequenos.
access-known = Não foram testadas com todos os navegadores e leitores de ecrã. Se algo não funcionar no seu caso, informe-nos.
access-tables = Cada gráfico e cada mapa é acompanhado de um quadro ou de uma lista com os mesmos números.
privacy-h = Privacidade
privacy-cookies = As páginas não instalam cookies e não armazenam nada no seu navegador.
privacy-third = Não carregam nada de outros sítios.
privacy-log = Os registos de atividade do operador podem conservar durante um curto período os endereços dos pedidos, a fim de detetar falhas.
privacy-people = O registo não contém dados pessoais de vítimas nem de agentes.
publisher = Editor
publisher-none = O operador deste registo
