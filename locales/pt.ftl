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
