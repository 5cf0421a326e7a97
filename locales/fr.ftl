# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = L’action de l’UE contre la traite des êtres humains
skip = Aller au contenu principal
lang = Langue
menu = Principale

## Search

search = Rechercher
search-label = Rechercher dans le registre
placeholder = Pays ou mot-clé
try = Essayez

## Navigation

nav-plan = Plan de 2005
nav-projects = Projets
nav-agreements = Accords
nav-cooperation = Coopération
nav-countries = Pays
nav-organisations = Organisations
nav-data = Données et API

## Front page: introduction

hero = L’action de l’UE contre la traite des êtres humains, ligne par ligne
lead = Un registre public de { $records } actions, projets, accords et démarches de coopération dont font état deux documents du Conseil. Chaque entrée indique le document et la ligne dont elle est issue.

## Front page: key figures

fig-label = Chiffres clés
fig-records =
    { $count ->
        [one] entrée issue de deux documents du Conseil
       *[other] entrées issues de deux documents du Conseil
    }
fig-money =
    { $total ->
        [one] déclarés pour { $n } projet sur { $total }, chacun compté une seule fois
       *[other] déclarés pour { $n } des { $total } projets, chacun compté une seule fois
    }
fig-countries =
    { $count ->
        [one] pays cité dans les entrées
       *[other] pays cités dans les entrées
    }
fig-force =
    { $count ->
        [one] accord en vigueur ({ $date })
       *[other] accords en vigueur ({ $date })
    }
fig-overdue =
    { $count ->
        [one] des { $n } actions du plan de 2005 était hors délai en { $date }
       *[other] des { $n } actions du plan de 2005 étaient hors délai en { $date }
    }

## Map

map-h = Où l’action se déroule
map-p = Nombre de projets, d’accords et de démarches de coopération citant chaque pays. Les pays qui ont seulement déclaré une entrée ne sont pas comptés.
map-table = Pays les plus souvent cités
map-all =
    { $n ->
        [one] Liste de { $n } pays
       *[other] Liste des { $n } pays
    }
map-none = Aucune
map-note = Les régions telles que « Balkans occidentaux » ne sont pas ventilées par pays.
map-xk = Kosovo : cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244 (1999) du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.
map-ps = Palestine : cette dénomination ne saurait être interprétée comme une reconnaissance d’un État de Palestine et est sans préjudice de la position de chaque État membre sur cette question.

## Tables and charts

col-country = Pays
col-all = Total
col-projects = Projets
col-agreements = Accords
col-cooperation = Coopération
head-name = Nom
head-records = Entrées
head-year = Année
chart-table = Afficher sous forme de tableau
chart-summary = { $title }, de { $first } à { $last }. Valeur la plus élevée : { $value } en { $year }.

## Front page: kinds of record

kinds-h = Quatre types d’entrées
kinds-action = Actions du plan de 2005
kinds-project = Projets
kinds-agreement = Accords
kinds-cooperation = Démarches de coopération
kinds-action-p = Ce que l’UE avait prévu en { $planned } et où elle en était en { $reported }.
kinds-project-p = Formation, campagnes, aide et recherche dont font état les États membres et la Commission.
kinds-agreement-p = Accords entre États, agences de l’UE et autres organismes, des premiers contacts à l’entrée en vigueur.
kinds-cooperation-p = Démarches des agences de l’UE, avec dates : questionnaires, négociations, visites, décisions.
by-status = Par état d’avancement
by-year = Par année de début
by-stage = Par étape
by-agency = Par agence

## Front page: browse

browse-h = Parcourir le registre
browse-country = Par pays
browse-organisation = Par organisation
browse-theme = Par thème
browse-document = Par document
all-countries = Tous les pays
all-organisations = Toutes les organisations
all-projects = Tous les projets
all-documents = Tous les documents
records-n =
    { $n ->
        [one] { $n } entrée
       *[other] { $n } entrées
    }

## Front page: example row

example-h = Exemple de ligne
example-rate = { $amount } au taux de { $rate } pour un euro
facts-original = Texte original
facts-register = Dans le registre

## Changes

changes-h = Dernières modifications
changes-rev = Révision { $n }
changes-added =
    { $n ->
        [one] { $n } entrée ajoutée
       *[other] { $n } entrées ajoutées
    }
changes-including = Notamment
changes-feed = S’abonner aux modifications (flux Atom)
changes-all = Toutes les modifications

## Use the data

data-h = Utiliser les données
data-p = Toutes les données du registre sont ouvertes. Vous pouvez les réutiliser à condition de citer la source (CC BY 4.0).
data-rest = REST
data-rest-p = Listes, filtres, totaux et historique au format JSON.
data-graphql = GraphQL
data-graphql-p = Tout ce dont un écran a besoin en une seule requête, avec les mêmes filtres.
data-files = Fichiers
data-files-p = Toute liste au format CSV, XLSX ou NDJSON, ou l’ensemble dans un seul fichier.
data-zip = Registre complet (ZIP)
copy = Copier
copied = Copié
million = Mio

## Footer

foot-data = Données ouvertes
foot-help = À propos
foot-revision = Révision { $n }, { $date }
foot-about = À propos des données
foot-access = Accessibilité
foot-privacy = Vie privée : ni cookies, ni suivi
foot-licence = Données : CC BY 4.0
foot-contact = Contact
foot-errors = Erreurs de l’API

## Values

not-stated = Non précisé
yes = Oui
no = Non

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Chapitre
dimension-objective = Objectif
dimension-code = Code de l’action
dimension-responsible = Organisation responsable
dimension-country = Pays
dimension-country-role = Rôle du pays
dimension-region = Région
dimension-organisation = Organisation
dimension-role = Rôle de l’organisation
dimension-funder = Bailleur de fonds
dimension-lead = Organisation chef de file
dimension-partner = Partenaire
dimension-reporter = Déclaré par
dimension-document = Document
dimension-agency = Agence de l’UE
dimension-type = Type d’accord
dimension-stage = Étape
dimension-status = État d’avancement
dimension-kind = Type de démarche
dimension-record-kind = Type d’entrée
dimension-form = Forme d’activité
dimension-theme = Thème
dimension-programme = Programme
dimension-directorate-general = Direction générale
dimension-timetable-kind = Calendrier
dimension-milestone = Jalon
dimension-milestone-year = Année du jalon
dimension-year = Année
dimension-ongoing = En cours
dimension-overdue = Hors délai
dimension-late = En retard
dimension-overdue-on = Hors délai au
dimension-deadline-from = Échéance à partir de
dimension-deadline-to = Échéance jusqu’à
dimension-milestone-from = Jalon à partir de
dimension-milestone-to = Jalon jusqu’à
dimension-date-from = Date à partir de
dimension-date-to = Date jusqu’à
dimension-start-from = Début à partir de
dimension-start-to = Début jusqu’à
dimension-active-from = Actif à partir de
dimension-active-to = Actif jusqu’à
dimension-in-force-on = En vigueur au
dimension-amount-eur-from = Montant en euros à partir de
dimension-amount-eur-to = Montant en euros jusqu’à
dimension-has-funding = Montant déclaré
dimension-single-country = Un seul pays
dimension-include-regions = Inclure les régions autour du pays
dimension-certain = Dates certaines
dimension-first-report = Première déclaration
dimension-same-as = Déclaration répétée de
dimension-agreement = Démarches relatives à l’accord
dimension-q = Mots-clés

## Kinds, changes and access

list-kind = Types d’entrées
kind-action = Action
kind-project = Projet
kind-agreement = Accord
kind-cooperation = Démarche de coopération
list-event = Types de modification
event-added = Ajout
event-changed = Modification
event-removed = Suppression
list-access = Accès
access-public = Public
access-restricted = Restreint
list-suggestion-kind = Types de résultats
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

list-action-status = État d’avancement d’une action
action-status-not-started = Non commencée
action-status-in-progress = En cours
action-status-done = Achevée
action-status-delayed = Retardée
action-status-recurring = Récurrente
action-status-unknown = Non précisé
action-status-null = Aucune information
list-timetable-kind = Calendrier
timetable-kind-by = Avant une date donnée
timetable-kind-ongoing = En continu
timetable-kind-recurring = À intervalles réguliers
timetable-kind-as-soon-as-possible = Dès que possible
timetable-kind-none = Sans calendrier
list-responsible-role = Rôle d’une organisation responsable
responsible-role-lead = Chef de file
responsible-role-support = Soutien
responsible-role-coordinator = Coordonnateur

## Countries and organisations

list-country-role = Rôle d’un pays
country-role-target = Pays concerné
country-role-partner = Pays partenaire
list-organisation-role = Rôle d’une organisation
organisation-role-lead = Organisation chef de file
organisation-role-promoter = Promoteur
organisation-role-partner = Partenaire
organisation-role-funder = Bailleur de fonds
organisation-role-participant = Participant
list-organisation-type = Type d’organisation
organisation-type-member-state = État membre
organisation-type-eu-institution = Institution ou service de l’UE
organisation-type-eu-agency = Agence de l’UE
organisation-type-international-organisation = Organisation internationale
organisation-type-third-country-authority = Autorité d’un pays tiers
organisation-type-national-authority = Autorité d’un État membre
organisation-type-ngo = Organisation non gouvernementale
organisation-type-academic = Université ou institut de recherche
organisation-type-private = Entreprise
organisation-type-network = Réseau
organisation-type-plural-member-state = États membres
organisation-type-plural-eu-institution = Institutions et services de l’UE
organisation-type-plural-eu-agency = Agences de l’UE
organisation-type-plural-international-organisation = Organisations internationales
organisation-type-plural-third-country-authority = Autorités de pays tiers
organisation-type-plural-national-authority = Autorités d’États membres
organisation-type-plural-ngo = Organisations non gouvernementales
organisation-type-plural-academic = Universités et instituts de recherche
organisation-type-plural-private = Entreprises
organisation-type-plural-network = Réseaux
organisation-european-union = Union européenne
organisation-european-parliament = Parlement européen
organisation-council = Conseil de l’Union européenne
organisation-european-commission = Commission européenne
organisation-ecb = Banque centrale européenne
organisation-olaf = Office européen de lutte antifraude
organisation-europol = Agence de l’Union européenne pour la coopération des services répressifs
organisation-eurojust = Agence de l’Union européenne pour la coopération judiciaire en matière pénale
organisation-frontex = Agence européenne de garde-frontières et de garde-côtes
organisation-fra = Agence des droits fondamentaux de l’Union européenne
organisation-cepol = Agence de l’Union européenne pour la formation des services répressifs
organisation-emsa = Agence européenne pour la sécurité maritime
organisation-emcdda = Agence de l’Union européenne sur les drogues
organisation-ecdc = Centre européen de prévention et de contrôle des maladies
organisation-cfca = Agence européenne de contrôle des pêches
organisation-council-general-secretariat = Secrétariat général du Conseil
organisation-cosi = Comité permanent de coopération opérationnelle en matière de sécurité intérieure
organisation-presidency = Présidence du Conseil
organisation-sitcen = Centre de situation et du renseignement de l’UE
organisation-member-states = États membres
organisation-europol-joint-supervisory-body = Autorité de contrôle commune d’Europol
organisation-eulex-kosovo = Mission « État de droit » menée par l’Union européenne au Kosovo
organisation-eupm-bih = Mission de police de l’Union européenne en Bosnie-Herzégovine
organisation-eubam = Mission de l’UE d’assistance à la frontière entre la Moldavie et l’Ukraine

## Activities and funding

list-form-category = Forme d’activité
form-category-project = Projet
form-category-training = Formation
form-category-conference = Conférence
form-category-study-visit = Visite d’étude
form-category-campaign = Campagne
form-category-information-exchange = Échange d’informations
form-category-operational = Coopération opérationnelle
form-category-liaison = Liaison
form-category-joint-investigation = Enquête commune
form-category-agreement = Accord
form-category-legislation = Législation
form-category-strategy = Stratégie ou politique
form-category-research = Recherche
form-category-funding = Financement
form-category-other = Autre
list-theme = Thème
theme-prevention = Prévention
theme-protection = Protection
theme-prosecution = Poursuites
theme-partnership = Partenariat
theme-research = Recherche
list-directorate-general = Direction générale
directorate-general-home-affairs = Affaires intérieures
directorate-general-enlargement = Élargissement
directorate-general-development-cooperation = Développement et coopération
directorate-general-justice-freedom-and-security = Justice, liberté et sécurité
list-amount-role = Type de montant
amount-role-total = Total
amount-role-eu = Contribution de l’UE
amount-role-national = Contribution nationale
amount-role-cofinancing = Cofinancement
amount-role-grant = Subvention
amount-role-requested = Demandé seulement
amount-role-other = Autre
list-covers = Ce que couvre un montant
covers-activity = Ensemble de l’activité
covers-share = Part d’un seul payeur
covers-programme = Ensemble du programme
list-bound = Limite d’une fourchette
bound-min = Minimum
bound-max = Maximum

## Agreements

list-agreement-type = Type d’accord
agreement-type-operational = Accord opérationnel
agreement-type-strategic = Accord stratégique
agreement-type-working-arrangement = Arrangement de travail
agreement-type-cooperation-arrangement = Arrangement de coopération
agreement-type-administrative-arrangement = Arrangement administratif
agreement-type-cooperation-agreement = Accord de coopération
agreement-type-memorandum-of-understanding = Protocole d’accord
agreement-type-letter-of-intent = Lettre d’intention
agreement-type-bilateral = Accord bilatéral
agreement-type-multilateral = Accord multilatéral
agreement-type-other = Autre instrument
list-stage = Étape d’un accord
stage-contacts = Contacts
stage-negotiation = Négociation
stage-awaiting-signature = En attente de signature
stage-signed = Signé
stage-in-force = En vigueur
stage-on-hold = Suspendu
stage-declined = Abandonné
list-milestone-kind = Jalon d’un accord
milestone-kind-contacts-opened = Premiers contacts
milestone-kind-negotiations-opened = Ouverture des négociations
milestone-kind-data-protection-report-finalised = Rapport sur la protection des données achevé
milestone-kind-data-protection-report-board-approval = Rapport sur la protection des données approuvé par le conseil d’administration
milestone-kind-data-protection-report-council-approval = Rapport sur la protection des données approuvé par le Conseil
milestone-kind-draft-finalised = Projet d’accord achevé
milestone-kind-board-approval = Projet d’accord approuvé par le conseil d’administration
milestone-kind-council-approval = Projet d’accord approuvé par le Conseil
milestone-kind-signature = Signature
milestone-kind-ratification = Ratification
milestone-kind-entry-into-force = Entrée en vigueur
milestone-kind-termination = Fin de validité

## Cooperation steps

list-cooperation-kind = Type de démarche de coopération
cooperation-kind-contact = Contact ou réunion
cooperation-kind-questionnaire-sent = Questionnaire envoyé
cooperation-kind-questionnaire-received = Questionnaire reçu
cooperation-kind-study-visit = Visite d’étude
cooperation-kind-fact-finding-mission = Mission d’information
cooperation-kind-negotiation-meeting = Réunion de négociation
cooperation-kind-decision = Décision
cooperation-kind-letter = Lettre
cooperation-kind-signature = Signature
cooperation-kind-ratification = Ratification
cooperation-kind-conference = Conférence
cooperation-kind-project-support = Soutien à un projet
cooperation-kind-joint-analysis = Analyse commune
cooperation-kind-research = Recherche
cooperation-kind-training = Formation
cooperation-kind-other = Autre démarche
list-cooperation-status = État d’avancement d’une démarche de coopération
cooperation-status-done = Achevée
cooperation-status-planned = Prévue
cooperation-status-ongoing = En cours
cooperation-status-cancelled = Annulée

## Regions

region-accession-countries = Pays adhérents
region-africa = Afrique
region-andes = Andes
region-asia = Asie
region-austria-neighbour-countries = Pays voisins de l’Autriche
region-balkans = Balkans
region-baltic-countries = Pays baltes
region-baltic-sea-region = Région de la mer Baltique
region-black-sea-region = Région de la mer Noire
region-candidate-countries = Pays candidats
region-central-america = Amérique centrale
region-central-asia = Asie centrale
region-cis = Communauté des États indépendants
region-east-asia = Asie orientale
region-eastern-neighbours = Voisins orientaux
region-eu-southern-maritime-borders = Frontières maritimes méridionales de l’UE
region-europe = Europe
region-european-periphery = Périphérie de l’Europe
region-european-union = Union européenne
region-global = Monde entier
region-great-lakes-region = Région des Grands Lacs
region-greater-mekong-sub-region = Sous-région du Grand Mékong
region-gulf-council-states = États du Conseil de coopération du Golfe
region-horn-of-africa = Corne de l’Afrique
region-ibero-america = Amérique ibérique
region-latin-america-and-the-caribbean = Amérique latine et Caraïbes
region-neighbouring-countries = Pays voisins
region-nordic-countries = Pays nordiques
region-portuguese-speaking-countries = Pays lusophones
region-puntland = Puntland
region-south-america = Amérique du Sud
region-south-asia = Asie du Sud
region-south-caucasus = Caucase du Sud
region-south-east-asia = Asie du Sud-Est
region-south-east-europe = Europe du Sud-Est
region-southern-africa = Afrique australe
region-southern-cone = Cône Sud
region-west-africa = Afrique de l’Ouest
region-western-balkans = Balkans occidentaux

## Programmes

programme-aeneas = AENEAS (prédécesseur du programme thématique « Migrations et asile »)
programme-agis = Prévenir et combattre la criminalité
programme-criminal-justice = Justice pénale
programme-dci = Instrument de financement de la coopération au développement
programme-eidhr = Instrument européen pour la démocratie et les droits de l’homme
programme-eu-readmission-fund = Fonds de réadmission de l’UE
programme-ipa = Instrument d’aide de préadhésion
programme-isec = Prévenir et combattre la criminalité
programme-ifs = Instrument de stabilité
programme-norwegian-cooperation = Programme norvégien de coopération pour la croissance économique et le développement durable en Bulgarie
programme-polish-foreign-assistance = Programme polonais d’aide extérieure
programme-return-fund = Fonds européen pour le retour
programme-tacis = Assistance technique à la Communauté des États indépendants
programme-taiex = Instrument d’assistance technique et d’échange d’informations
programme-thematic-migration-asylum = Programme thématique « Migrations et asile »
programme-thematic-ngos-civil-society = Programme thématique pour les ONG et la société civile

## Names of countries that differ from CLDR

country-cd = République démocratique du Congo
country-cg = Congo
country-mm = Myanmar

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } Mio €
date-since = début : { $date }
date-until = fin : { $date }
season-spring = printemps { $year }
season-summer = été { $year }
season-autumn = automne { $year }
season-winter = hiver { $year }
no-date = sans date

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } projet
       *[other] { $n } projets
    }
count-projects-noun =
    { $n ->
        [one] projet
       *[other] projets
    }
count-agreements =
    { $n ->
        [one] { $n } accord
       *[other] { $n } accords
    }
count-agreements-noun =
    { $n ->
        [one] accord
       *[other] accords
    }
count-cooperation =
    { $n ->
        [one] { $n } démarche de coopération
       *[other] { $n } démarches de coopération
    }
count-cooperation-noun =
    { $n ->
        [one] démarche de coopération
       *[other] démarches de coopération
    }
count-actions =
    { $n ->
        [one] { $n } action
       *[other] { $n } actions
    }
count-actions-noun =
    { $n ->
        [one] action
       *[other] actions
    }
count-countries =
    { $n ->
        [one] { $n } pays
       *[other] { $n } pays
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
of-total = sur { $n }
reported-for = déclarés pour { $n } d’entre eux
counted-once = chaque projet étant compté une seule fois
all-of = Liste complète : { $records }
and-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }

## Lists

kinds-action-all = Actions
results = Résultats
filters = Filtres
skip-results = Aller aux résultats
filters-hint = Dans chaque groupe, les entrées doivent correspondre à l’une des valeurs sélectionnées. Chaque nombre indique le total obtenu si cette valeur est la seule sélectionnée dans son groupe.
filters-selected = Sélection : { $n }
filters-more =
    { $n ->
        [one] { $n } autre valeur
       *[other] { $n } autres valeurs
    }
filters-find = Rechercher : { $name }
filters-lookup = Chercher d’autres valeurs
filters-other = Autres choix
show-projects = Afficher les projets
show-agreements = Afficher les accords
show-cooperation = Afficher les démarches de coopération
show-actions = Afficher les actions
range-start = Début
range-active = Période d’activité
range-amount = Montant en euros
range-milestone = Date du jalon
range-date = Date
range-deadline = Échéance
range-from = à partir de
range-to = jusqu’à
chips = Filtres actifs
chips-clear = Tout effacer
chips-or = ou
chips-not = sauf
chips-remove = Retirer le filtre :
sort-by = Trier par
sort-document = Ordre du document
sort-amount-desc = Montant décroissant
sort-amount = Montant croissant
sort-start-desc = Début le plus récent
sort-start = Début le plus ancien
sort-title = Titre
sort-milestone-desc = Jalon le plus récent
sort-milestone = Jalon le plus ancien
sort-date-desc = Date la plus récente
sort-date = Date la plus ancienne
sort-deadline-desc = Échéance la plus tardive
sort-deadline = Échéance la plus proche
sort-code = Numéro
as-of = Situation au
as-of-hint = Afficher le registre tel qu’il était à la fin d’un jour donné.
show = Afficher
list-shown = { $first }–{ $last } sur { $total }
list-caption = { $kind }, page { $page } sur { $pages }
pages = Pages
page = Page
page-previous = Page précédente
page-next = Page suivante
use-data = Utiliser ces données
download = Télécharger
download-all = Tous les résultats ({ $records }), dans cet ordre.
use-rest = Requête REST pour cet affichage
use-graphql = Requête GraphQL pour cet affichage
faults =
    { $n ->
        [one] { $n } filtre a été ignoré.
       *[other] { $n } filtres ont été ignorés.
    }
nothing = Aucun résultat ne correspond à tous ces filtres
nothing-remove = Retirez un filtre pour voir des résultats :
nothing-way = Sans « { $name } »
nothing-search = Rechercher dans toutes les entrées
chart-projects-by-year = Projets par année de début
chart-agreements-by-year = Accords par année de leur dernier jalon
chart-signatures-by-year = Signatures par année
chart-cooperation-by-year = Démarches de coopération par année
chart-actions-by-year = Actions par année d’échéance
chart-top-countries = Pays les plus souvent cités
chart-top-kinds = Types de démarche les plus fréquents
chart-top-responsible = Organismes les plus souvent responsables
chart-undated =
    { $n ->
        [one] { $n } entrée sans date
       *[other] { $n } entrées sans date
    }
chart-empty = Aucune date déclarée
head-project = Projet
head-countries = Pays
head-period = Période
head-amount = Montant
head-date = Date
head-title = Titre
head-milestone = Dernier jalon daté
head-number = N°
head-responsible = Responsable
head-partners = Partenaires
head-amount-role = Type de montant
head-currency = Monnaie d’origine
head-rate = Taux de change
head-euro = En euros
repeat = déclaration répétée
amount-not-counted = non compté
amount-requested = demandé : { $amount }
explain-h = Composition du total
explain-counted = Compté dans le total
explain-why = Remarque
list-not-counted = Raison pour laquelle un montant n’est pas compté
not-counted-no-amount = Aucun montant déclaré
not-counted-requested-or-other = Uniquement des montants demandés ou autres
not-counted-not-converted = Pas de valeur en euros : l’année ou le taux de change n’est pas connu
not-counted-programme = Le montant couvre l’ensemble d’un programme
not-counted-same-project = Une autre déclaration du même projet est comptée
not-counted-share-of-counted = Part d’un montant déjà compté
not-counted-larger-share = Part supérieure au montant compté
not-counted-same-payer = Une autre entrée est comptée pour le même payeur
embed-h = Afficher sur votre site web
embed-p = Copiez ce code dans votre page. Les chiffres restent à jour.
amount-counts = compté : { $amount }

## Records

crumbs = Fil d’Ariane
facts = Informations
note = Note de la rédaction
original-show = Afficher le texte original
history = Historique
history-json = Historique au format JSON
where = Où
map-of = Carte : { $names }
source = Source
row = ligne { $n }
cite = Citer et réutiliser
cite-link = Lien permanent
cite-text = Citation
funding = Financement
amount-counted = Montant compté dans les totaux
rate-source = Banque centrale européenne, moyenne de { $year }
rate-none = non nécessaire
rate-unknown = taux inconnu
reports-title = Un projet, déclaré { $n } fois
reports-text =
    { $n ->
        [one] { $n } déclaration décrit le même projet. Les déclarations sont conservées comme entrées distinctes parce qu’elles diffèrent. Les totaux comptent le projet une seule fois.
       *[other] { $n } déclarations décrivent le même projet. Elles sont conservées comme entrées distinctes parce qu’elles diffèrent. Les totaux comptent le projet une seule fois.
    }
report-this = cette entrée
report-first = première déclaration
similar = Projets similaires
similar-hint = Projets ayant en commun avec celui-ci des pays, des organisations ou un programme, du plus proche au plus éloigné.
counterpart = Interlocuteur
parties = Parties
milestones = Jalons
milestones-latest = Derniers jalons
durations-h = Durée de la procédure
durations-since = Jours depuis « { $milestone } »
durations-note = Nombre médian de jours entre des dates exactes. Entre parenthèses : nombre d’accords.
milestones-hint = En pointillé : non mentionné dans le document.
not-reached = non atteint
steps-none = Aucune démarche de coopération déclarée.
in-force-since = En vigueur depuis : { $date }
agreements-also = Autres accords avec les mêmes pays
indicator = Indicateur
progress = Progrès accomplis
cited = Documents cités
dates-named = Dates mentionnées
timetable-by-date = échéance : { $date }

## The plan

plan-eu-plan-thb-2005 = Plan de l’UE concernant les meilleures pratiques, normes et procédures pour prévenir et combattre la traite des êtres humains
chapter-1 = Coordination de l’action de l’UE
chapter-2 = Délimitation du problème
chapter-3 = Prévention de la traite
chapter-4 = Réduction de la demande
chapter-5 = Enquêtes et poursuites
chapter-6 = Protection et soutien des victimes de la traite
chapter-7 = Retour et réintégration
chapter-8 = Relations extérieures
plan-title = Le plan de 2005, un an après
plan-lead = Progrès accomplis pour { $n } actions, tels qu’ils ressortent de la note du Conseil ({ $date }).
plan-description = Progrès accomplis pour { $n } actions du plan de l’UE.
plan-overdue = hors délai : échéance dépassée et action non achevée
plan-late = en retard : action hors délai, ou retardée selon la note
plan-list = Sous forme de liste
print = Imprimer
glance = En un coup d’œil
glance-hint = Coin rouge : hors délai ({ $date }).
glance-more = Définition de « hors délai »
anyone = Tous les responsables
board-shown = { $n } actions sur { $total }
chapter-done = Achevées ou récurrentes : { $n } sur { $total }
fig-late =
    { $count ->
        [one] des { $n } actions était en retard : hors délai ou retardée
       *[other] des { $n } actions étaient en retard : hors délai ou retardées
    }

## Countries, organisations, documents and programmes

a-to-z = De A à Z
about-state = À propos de ce pays
reported-by-state = Déclaré par cet État membre
place-empty = Aucun projet, accord ou démarche de coopération n’en fait mention.
place-description = { $name } : { $projects }, { $agreements } et { $steps }.
largest-projects = Projets les plus importants
amounts-h = Montants par année
amounts-by-year = Montants déclarés, par année de début du projet
amounts-hint = Le montant total d’un projet est indiqué, même si le projet concerne aussi d’autres pays ou organisations.
by-theme = Projets par thème
who-else = Autres acteurs concernés
who-organisations = Organisations participant à ces projets
roles = Rôles
roles-hint = Une organisation peut avoir plusieurs rôles dans un même projet.
regions-note-h = Non compris dans cette page
regions-note = Les entrées qui ne citent qu’une région ne sont pas comptées ici. Le registre ne ventile pas les régions par pays. Régions autour de ce pays :
regions-note-with = Projets de ce pays et des régions autour de celui-ci
organisation-find = Trouver une organisation
organisation-types = Types d’organisations
documents = Documents
documents-sources = Sources du registre
documents-cited = Documents cités dans les entrées
document-holds = Ce que le registre contient de ce document
document-cited-only = Le registre ne contient aucune entrée issue de ce document. Des entrées le citent.
originator = Publié par
without-country = Sans pays
without-agency = Sans agence de l’UE
without-date = Sans date
without-amount = Sans montant
caveats = Ce que le document dit de ses données
programmes = Programmes
regions = Régions
region-countries = Pays de cette région
region-part-of = Fait partie de
exchange-rates = Taux de change
exchange-rates-p = Taux moyens de la Banque centrale européenne. Ils servent à convertir en euros les montants déclarés.
rate-units = Unités pour un euro
closed-lists = Listes de valeurs
closed-lists-p = Les valeurs que peuvent prendre les champs et les filtres, et leur signification.
list-code = Code
list-label = Libellé
list-meaning = Signification

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } entrée correspond à
       *[other] { $n } entrées correspondent à
    }
search-all = Tout
search-did-you-mean = Vouliez-vous dire:
search-entries = Pays, organisations et documents
search-how = Fonctionnement de la recherche
search-how-p = Les résultats contiennent tous vos mots, sous toutes leurs formes : « trafficked » trouve aussi « trafficking ». Utilisez des guillemets pour trouver une expression exacte, et un astérisque pour trouver les mots qui commencent de la même façon.
search-api = Rechercher par l’API
changes = Modifications
changes-p = Le registre s’enrichit par révisions numérotées. Rien n’est écrasé : tout état antérieur peut être affiché.
changes-changed =
    { $n ->
        [one] { $n } entrée modifiée
       *[other] { $n } entrées modifiées
    }
changes-removed =
    { $n ->
        [one] { $n } entrée supprimée
       *[other] { $n } entrées supprimées
    }
changes-none = Seules les données de référence ont été modifiées
past-banner = Vous consultez le registre tel qu’il était le { $date } (révision { $n }).
past-latest = Afficher l’état le plus récent
error-missing = Cette page n’existe pas
error-gone = Cette entrée a été supprimée
error-invalid = Cette adresse ne peut être lue
error-unavailable = Le registre est temporairement indisponible
error-failed = Une erreur s’est produite
error-without = Afficher la page sans ces filtres
error-similar = Identifiants similaires :
error-last = Afficher la dernière version de
error-home = Page d’accueil
error-instance = Si vous nous contactez, indiquez ce numéro de requête :

## About the data

foot-developers = Pour les développeurs
about-toc = Sur cette page
about-lead = Le registre contient ce dont font état deux documents du Conseil : une entrée par ligne. Les pages des entrées présentent le texte original à côté des valeurs du registre, de sorte que chacun puisse les vérifier.
about-sources = Sources
about-sources-p = Les faits, les chiffres, les noms et les titres sont tirés des documents. Les résumés sont rédigés pour le registre. Lorsqu’un document se contredit, les deux versions sont conservées et une note le signale.
about-method = Méthode
about-once = Les montants sont comptés une seule fois
about-once-p = Chaque montant conserve sa monnaie d’origine et son type. Il est converti en euros au taux moyen de la Banque centrale européenne pour l’année de début du projet. Si un projet est déclaré plusieurs fois, chaque déclaration constitue une entrée, mais les totaux comptent le projet une seule fois. Les montants qui ont seulement été demandés ne sont jamais comptés.
about-once-n =
    { $n ->
        [one] { $n } projet sur { $total } a un montant pris en compte ; les totaux indiquent donc ce qui a été déclaré, et non ce qui a été dépensé.
       *[other] { $n } projets sur { $total } ont un montant pris en compte ; les totaux indiquent donc ce qui a été déclaré, et non ce qui a été dépensé.
    }
about-overdue-p = Une action est hors délai si son échéance était dépassée avant la date de la note et si son état d’avancement n’est pas « Achevée ». Les actions en retard comprennent aussi celles que la note dit retardées.
about-dates = Dates
about-dates-p = Les dates sont aussi précises que dans le document : une année, une saison, un mois, un jour ou une période. Un point d’interrogation signifie que la lecture est incertaine.
about-countries-p = Une entrée mentionne les pays sur lesquels porte sa ligne, et non le pays qui la déclare. Les groupes de pays sont des régions et ne sont pas ventilés.
about-limits = Limites des données
about-limits-end = Les données s’arrêtent à la date des documents. Elles ne disent pas ce qui s’est passé par la suite.
about-limits-reported = Elles ne couvrent que ce qui a été déclaré. Les États membres ont choisi ce qu’ils déclaraient et le degré de détail. Un pays comptant peu d’entrées peut néanmoins être très actif.
about-limits-cells = Certaines lignes sont endommagées dans la source. Les cellules manquantes sont vides ici et accompagnées d’une note.
about-files = Téléchargements
about-files-p = Tous les fichiers avec leur description, sous forme de paquet de données Frictionless. Vous pouvez aussi télécharger toute liste filtrée.
about-api = REST et GraphQL
about-api-p = Pour obtenir les données d’une page, ajoutez /v1 à son adresse.
about-docs = Guides
about-feeds = Modifications et flux
about-feeds-p = Les modifications sont publiées sous forme de révisions numérotées. La révision actuelle porte le numéro { $n }. Vous pouvez afficher toute liste telle qu’elle était à une date antérieure.
about-licence = Licence et citation
about-licence-p = Vous pouvez réutiliser les données à condition de citer la source. Pour citer une entrée, utilisez son lien permanent et sa révision. Chaque page d’entrée propose une citation prête à l’emploi.
about-borders = Frontières sur les cartes : Natural Earth, domaine public. Elles n’impliquent aucune prise de position quant au statut d’un territoire.
access-h = Accessibilité
access-level = Les pages respectent les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA.
access-tested = Elles sont testées avec axe, au clavier, sans scripts, en couleurs claires et sombres, et sur de petits écrans.
access-known = Elles n’ont pas été testées avec tous les navigateurs et lecteurs d’écran. Signalez-nous tout ce qui ne fonctionne pas pour vous.
access-tables = Chaque graphique et chaque carte est accompagné d’un tableau ou d’une liste contenant les mêmes chiffres.
privacy-h = Vie privée
privacy-cookies = Les pages n’utilisent aucun cookie et n’enregistrent rien dans votre navigateur.
privacy-third = Elles ne chargent rien à partir d’autres sites.
privacy-log = Le journal de l’exploitant peut conserver les adresses des requêtes pendant une courte durée, afin de détecter les défaillances.
privacy-people = Le registre ne contient aucune donnée à caractère personnel concernant les victimes ou les agents.
publisher = Éditeur
publisher-none = L’exploitant de ce registre
