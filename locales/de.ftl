# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Maßnahmen der EU gegen Menschenhandel
skip = Zum Hauptinhalt springen
lang = Sprache
menu = Hauptmenü

## Search

search = Suchen
search-label = Register durchsuchen
placeholder = Land oder Stichwort
try = Beispiele

## Navigation

nav-plan = Plan von 2005
nav-projects = Projekte
nav-agreements = Abkommen
nav-cooperation = Zusammenarbeit
nav-countries = Länder
nav-organisations = Organisationen
nav-data = Daten und API

## Front page: introduction

hero = Maßnahmen der EU gegen Menschenhandel, Zeile für Zeile
lead = Ein öffentliches Register mit { $records } Maßnahmen, Projekten, Abkommen und Kooperationsschritten, über die zwei Ratsdokumente berichten. Jeder Eintrag nennt das Dokument und die Zeile, aus denen er stammt.

## Front page: key figures

fig-label = Kennzahlen
fig-records =
    { $count ->
        [one] Eintrag aus zwei Ratsdokumenten
       *[other] Einträge aus zwei Ratsdokumenten
    }
fig-money =
    { $total ->
        [one] gemeldet für { $n } von { $total } Projekt, jedes nur einmal gezählt
       *[other] gemeldet für { $n } von { $total } Projekten, jedes nur einmal gezählt
    }
fig-countries =
    { $count ->
        [one] Land, das in den Einträgen genannt wird
       *[other] Länder, die in den Einträgen genannt werden
    }
fig-force =
    { $count ->
        [one] Abkommen in Kraft ({ $date })
       *[other] Abkommen in Kraft ({ $date })
    }
fig-overdue =
    { $count ->
        [one] von { $n } Maßnahmen des Plans von 2005 war im { $date } überfällig
       *[other] von { $n } Maßnahmen des Plans von 2005 waren im { $date } überfällig
    }

## Map

map-h = Wo gehandelt wird
map-p = Anzahl der Projekte, Abkommen und Kooperationsschritte, in denen das jeweilige Land genannt wird. Länder, die einen Eintrag nur melden, sind nicht mitgezählt.
map-table = Am häufigsten genannte Länder
map-all =
    { $n ->
        [one] Liste mit { $n } Land
       *[other] Liste aller { $n } Länder
    }
map-none = Keine
map-note = Regionen wie „Westbalkan“ werden nicht in Länder aufgeteilt.
map-xk = Kosovo: Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution 1244/1999 des VN-Sicherheitsrates und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung des Kosovos.
map-ps = Palästina: Diese Bezeichnung ist nicht als Anerkennung eines Staates Palästina auszulegen und lässt die Standpunkte der einzelnen Mitgliedstaaten zu dieser Frage unberührt.

## Tables and charts

col-country = Land
col-all = Insgesamt
col-projects = Projekte
col-agreements = Abkommen
col-cooperation = Zusammenarbeit
head-name = Name
head-records = Einträge
head-year = Jahr
chart-table = Als Tabelle anzeigen
chart-summary = { $title }, { $first } bis { $last }. Höchster Wert: { $value } im Jahr { $year }.

## Front page: kinds of record

kinds-h = Vier Arten von Einträgen
kinds-action = Maßnahmen des Plans von 2005
kinds-project = Projekte
kinds-agreement = Abkommen
kinds-cooperation = Kooperationsschritte
kinds-action-p = Was die EU im { $planned } plante und wie weit sie damit im { $reported } war.
kinds-project-p = Schulungen, Kampagnen, Hilfe und Forschung, über die Mitgliedstaaten und Kommission berichten.
kinds-agreement-p = Abkommen zwischen Staaten, EU-Agenturen und anderen Stellen, von den ersten Kontakten bis zum Inkrafttreten.
kinds-cooperation-p = Schritte von EU-Agenturen mit Datum: Fragebögen, Verhandlungen, Besuche, Beschlüsse.
by-status = Nach Stand
by-year = Nach Anfangsjahr
by-stage = Nach Phase
by-agency = Nach Agentur

## Front page: browse

browse-h = Register erkunden
browse-country = Nach Land
browse-organisation = Nach Organisation
browse-theme = Nach Thema
browse-document = Nach Dokument
all-countries = Alle Länder
all-organisations = Alle Organisationen
all-projects = Alle Projekte
all-documents = Alle Dokumente
records-n =
    { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträge
    }

## Front page: example row

example-h = Beispielzeile
example-rate = { $amount } zum Kurs von { $rate } je Euro
facts-original = Originaltext
facts-register = Im Register

## Changes

changes-h = Letzte Änderungen
changes-rev = Revision { $n }
changes-added =
    { $n ->
        [one] { $n } Eintrag hinzugefügt
       *[other] { $n } Einträge hinzugefügt
    }
changes-including = Darunter
changes-feed = Änderungen abonnieren (Atom-Feed)
changes-all = Alle Änderungen

## Use the data

data-h = Daten nutzen
data-p = Alle Daten des Registers sind offen. Sie können sie weiterverwenden, wenn Sie die Quelle nennen (CC BY 4.0).
data-rest = REST
data-rest-p = Listen, Filter, Summen und Verlauf als JSON.
data-graphql = GraphQL
data-graphql-p = Alles für eine Bildschirmseite in einer Anfrage, mit denselben Filtern.
data-files = Dateien
data-files-p = Jede Liste als CSV, XLSX oder NDJSON oder alles in einer Datei.
data-zip = Ganzes Register (ZIP)
copy = Kopieren
copied = Kopiert
million = Mio.

## Footer

foot-data = Offene Daten
foot-help = Über das Register
foot-revision = Revision { $n }, { $date }
foot-about = Über die Daten
foot-access = Barrierefreiheit
foot-privacy = Datenschutz: keine Cookies, kein Tracking
foot-licence = Daten: CC BY 4.0
foot-contact = Kontakt
foot-errors = API-Fehler

## Values

not-stated = Nicht angegeben
yes = Ja
no = Nein

## Filters and groupings

dimension-plan = Plan
dimension-chapter = Kapitel
dimension-objective = Ziel
dimension-code = Code der Maßnahme
dimension-responsible = Zuständige Organisation
dimension-country = Land
dimension-country-role = Rolle des Landes
dimension-region = Region
dimension-organisation = Organisation
dimension-role = Rolle der Organisation
dimension-funder = Geldgeber
dimension-lead = Federführende Organisation
dimension-partner = Partner
dimension-reporter = Gemeldet von
dimension-document = Dokument
dimension-agency = EU-Agentur
dimension-type = Art des Abkommens
dimension-stage = Phase
dimension-status = Stand
dimension-kind = Art des Schritts
dimension-record-kind = Art des Eintrags
dimension-form = Form der Tätigkeit
dimension-theme = Thema
dimension-programme = Programm
dimension-directorate-general = Generaldirektion
dimension-timetable-kind = Zeitplan
dimension-milestone = Meilenstein
dimension-milestone-year = Jahr des Meilensteins
dimension-year = Jahr
dimension-ongoing = Laufend
dimension-overdue = Überfällig
dimension-late = Verspätet
dimension-overdue-on = Überfällig am
dimension-deadline-from = Frist von
dimension-deadline-to = Frist bis
dimension-milestone-from = Meilenstein von
dimension-milestone-to = Meilenstein bis
dimension-date-from = Datum von
dimension-date-to = Datum bis
dimension-start-from = Beginn von
dimension-start-to = Beginn bis
dimension-active-from = Laufend von
dimension-active-to = Laufend bis
dimension-in-force-on = In Kraft am
dimension-amount-eur-from = Betrag in Euro von
dimension-amount-eur-to = Betrag in Euro bis
dimension-has-funding = Betrag gemeldet
dimension-single-country = Nur ein Land
dimension-include-regions = Regionen um das Land einschließen
dimension-certain = Datumsangaben sicher
dimension-first-report = Erste Meldung
dimension-same-as = Wiederholte Meldung von
dimension-agreement = Schritte des Abkommens
dimension-q = Stichwörter

## Kinds, changes and access

list-kind = Arten von Einträgen
kind-action = Maßnahme
kind-project = Projekt
kind-agreement = Abkommen
kind-cooperation = Kooperationsschritt
list-event = Arten von Änderungen
event-added = Hinzugefügt
event-changed = Geändert
event-removed = Entfernt
list-access = Zugang
access-public = Öffentlich
access-restricted = Beschränkt
list-suggestion-kind = Arten von Ergebnissen
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

list-action-status = Stand einer Maßnahme
action-status-not-started = Nicht begonnen
action-status-in-progress = In Umsetzung
action-status-done = Abgeschlossen
action-status-delayed = Verzögert
action-status-recurring = Wiederkehrend
action-status-unknown = Nicht angegeben
action-status-null = Keine Angaben
list-timetable-kind = Zeitplan
timetable-kind-by = Bis zu einem Datum
timetable-kind-ongoing = Fortlaufend
timetable-kind-recurring = In Abständen
timetable-kind-as-soon-as-possible = So bald wie möglich
timetable-kind-none = Kein Zeitplan
list-responsible-role = Rolle einer zuständigen Organisation
responsible-role-lead = Federführung
responsible-role-support = Unterstützung
responsible-role-coordinator = Koordinierung

## Countries and organisations

list-country-role = Rolle eines Landes
country-role-target = Betroffenes Land
country-role-partner = Partnerland
list-organisation-role = Rolle einer Organisation
organisation-role-lead = Federführende Organisation
organisation-role-promoter = Projektträger
organisation-role-partner = Partner
organisation-role-funder = Geldgeber
organisation-role-participant = Teilnehmer
list-organisation-type = Art der Organisation
organisation-type-member-state = Mitgliedstaat
organisation-type-eu-institution = Organ oder Dienststelle der EU
organisation-type-eu-agency = EU-Agentur
organisation-type-international-organisation = Internationale Organisation
organisation-type-third-country-authority = Behörde eines Drittstaats
organisation-type-national-authority = Behörde eines Mitgliedstaats
organisation-type-ngo = Nichtregierungsorganisation
organisation-type-academic = Universität oder Forschungsinstitut
organisation-type-private = Unternehmen
organisation-type-network = Netzwerk
organisation-type-plural-member-state = Mitgliedstaaten
organisation-type-plural-eu-institution = Organe und Dienststellen der EU
organisation-type-plural-eu-agency = EU-Agenturen
organisation-type-plural-international-organisation = Internationale Organisationen
organisation-type-plural-third-country-authority = Behörden von Drittstaaten
organisation-type-plural-national-authority = Behörden von Mitgliedstaaten
organisation-type-plural-ngo = Nichtregierungsorganisationen
organisation-type-plural-academic = Universitäten und Forschungsinstitute
organisation-type-plural-private = Unternehmen
organisation-type-plural-network = Netzwerke
organisation-european-union = Europäische Union
organisation-european-parliament = Europäisches Parlament
organisation-council = Rat der Europäischen Union
organisation-european-commission = Europäische Kommission
organisation-ecb = Europäische Zentralbank
organisation-olaf = Europäisches Amt für Betrugsbekämpfung
organisation-europol = Agentur der Europäischen Union für die Zusammenarbeit auf dem Gebiet der Strafverfolgung
organisation-eurojust = Agentur der Europäischen Union für justizielle Zusammenarbeit in Strafsachen
organisation-frontex = Europäische Agentur für die Grenz- und Küstenwache
organisation-fra = Agentur der Europäischen Union für Grundrechte
organisation-cepol = Agentur der Europäischen Union für die Aus- und Fortbildung auf dem Gebiet der Strafverfolgung
organisation-emsa = Europäische Agentur für die Sicherheit des Seeverkehrs
organisation-emcdda = Drogenagentur der Europäischen Union
organisation-ecdc = Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten
organisation-cfca = Europäische Fischereiaufsichtsagentur
organisation-council-general-secretariat = Generalsekretariat des Rates
organisation-cosi = Ständiger Ausschuss für die operative Zusammenarbeit im Bereich der inneren Sicherheit
organisation-presidency = Vorsitz des Rates
organisation-sitcen = EU-Zentrum für Informationsgewinnung und -analyse
organisation-member-states = Mitgliedstaaten
organisation-europol-joint-supervisory-body = Gemeinsame Kontrollinstanz von Europol
organisation-eulex-kosovo = Rechtsstaatlichkeitsmission der Europäischen Union im Kosovo
organisation-eupm-bih = Polizeimission der Europäischen Union in Bosnien und Herzegowina
organisation-eubam = EU-Mission zur Unterstützung des Grenzschutzes in Moldau und der Ukraine

## Activities and funding

list-form-category = Form der Tätigkeit
form-category-project = Projekt
form-category-training = Schulung
form-category-conference = Konferenz
form-category-study-visit = Studienbesuch
form-category-campaign = Kampagne
form-category-information-exchange = Informationsaustausch
form-category-operational = Operative Zusammenarbeit
form-category-liaison = Verbindungsbeamte
form-category-joint-investigation = Gemeinsame Ermittlung
form-category-agreement = Abkommen
form-category-legislation = Rechtsvorschriften
form-category-strategy = Strategie oder Politik
form-category-research = Forschung
form-category-funding = Finanzierung
form-category-other = Sonstiges
list-theme = Thema
theme-prevention = Prävention
theme-protection = Schutz
theme-prosecution = Strafverfolgung
theme-partnership = Partnerschaft
theme-research = Forschung
list-directorate-general = Generaldirektion
directorate-general-home-affairs = Inneres
directorate-general-enlargement = Erweiterung
directorate-general-development-cooperation = Entwicklung und Zusammenarbeit
directorate-general-justice-freedom-and-security = Justiz, Freiheit und Sicherheit
list-amount-role = Art des Betrags
amount-role-total = Gesamtbetrag
amount-role-eu = EU-Beitrag
amount-role-national = Nationaler Beitrag
amount-role-cofinancing = Kofinanzierung
amount-role-grant = Finanzhilfe
amount-role-requested = Nur beantragt
amount-role-other = Sonstiges
list-covers = Was ein Betrag abdeckt
covers-activity = Gesamte Tätigkeit
covers-share = Anteil eines Kostenträgers
covers-programme = Gesamtes Programm
list-bound = Grenze einer Spanne
bound-min = Untergrenze
bound-max = Obergrenze

## Agreements

list-agreement-type = Art des Abkommens
agreement-type-operational = Operatives Abkommen
agreement-type-strategic = Strategisches Abkommen
agreement-type-working-arrangement = Arbeitsvereinbarung
agreement-type-cooperation-arrangement = Kooperationsvereinbarung
agreement-type-administrative-arrangement = Verwaltungsvereinbarung
agreement-type-cooperation-agreement = Kooperationsabkommen
agreement-type-memorandum-of-understanding = Gemeinsame Absichtserklärung
agreement-type-letter-of-intent = Absichtsschreiben
agreement-type-bilateral = Bilaterales Abkommen
agreement-type-multilateral = Multilaterales Abkommen
agreement-type-other = Sonstiges Instrument
list-stage = Phase eines Abkommens
stage-contacts = Kontakte
stage-negotiation = Verhandlung
stage-awaiting-signature = Vor der Unterzeichnung
stage-signed = Unterzeichnet
stage-in-force = In Kraft
stage-on-hold = Ausgesetzt
stage-declined = Aufgegeben
list-milestone-kind = Meilenstein eines Abkommens
milestone-kind-contacts-opened = Erste Kontakte
milestone-kind-negotiations-opened = Aufnahme der Verhandlungen
milestone-kind-data-protection-report-finalised = Datenschutzbericht fertiggestellt
milestone-kind-data-protection-report-board-approval = Datenschutzbericht vom Verwaltungsrat gebilligt
milestone-kind-data-protection-report-council-approval = Datenschutzbericht vom Rat gebilligt
milestone-kind-draft-finalised = Entwurf fertiggestellt
milestone-kind-board-approval = Entwurf vom Verwaltungsrat gebilligt
milestone-kind-council-approval = Entwurf vom Rat gebilligt
milestone-kind-signature = Unterzeichnung
milestone-kind-ratification = Ratifizierung
milestone-kind-entry-into-force = Inkrafttreten
milestone-kind-termination = Ende der Gültigkeit

## Cooperation steps

list-cooperation-kind = Art des Kooperationsschritts
cooperation-kind-contact = Kontakt oder Treffen
cooperation-kind-questionnaire-sent = Fragebogen versandt
cooperation-kind-questionnaire-received = Fragebogen eingegangen
cooperation-kind-study-visit = Studienbesuch
cooperation-kind-fact-finding-mission = Erkundungsmission
cooperation-kind-negotiation-meeting = Verhandlungssitzung
cooperation-kind-decision = Beschluss
cooperation-kind-letter = Schreiben
cooperation-kind-signature = Unterzeichnung
cooperation-kind-ratification = Ratifizierung
cooperation-kind-conference = Konferenz
cooperation-kind-project-support = Projektunterstützung
cooperation-kind-joint-analysis = Gemeinsame Analyse
cooperation-kind-research = Forschung
cooperation-kind-training = Schulung
cooperation-kind-other = Sonstiger Schritt
list-cooperation-status = Stand eines Kooperationsschritts
cooperation-status-done = Abgeschlossen
cooperation-status-planned = Geplant
cooperation-status-ongoing = Laufend
cooperation-status-cancelled = Abgesagt

## Regions

region-accession-countries = Beitrittsländer
region-africa = Afrika
region-andes = Anden
region-asia = Asien
region-austria-neighbour-countries = Nachbarländer Österreichs
region-balkans = Balkan
region-baltic-countries = Baltische Länder
region-baltic-sea-region = Ostseeraum
region-black-sea-region = Schwarzmeerraum
region-candidate-countries = Bewerberländer
region-central-america = Mittelamerika
region-central-asia = Zentralasien
region-cis = Gemeinschaft Unabhängiger Staaten
region-east-asia = Ostasien
region-eastern-neighbours = Östliche Nachbarn
region-eu-southern-maritime-borders = Südliche Seegrenzen der EU
region-europe = Europa
region-european-periphery = Europäische Peripherie
region-european-union = Europäische Union
region-global = Weltweit
region-great-lakes-region = Region der Großen Seen
region-greater-mekong-sub-region = Subregion Großer Mekong
region-gulf-council-states = Staaten des Golf-Kooperationsrats
region-horn-of-africa = Horn von Afrika
region-ibero-america = Iberoamerika
region-latin-america-and-the-caribbean = Lateinamerika und Karibik
region-neighbouring-countries = Nachbarländer
region-nordic-countries = Nordische Länder
region-portuguese-speaking-countries = Portugiesischsprachige Länder
region-puntland = Puntland
region-south-america = Südamerika
region-south-asia = Südasien
region-south-caucasus = Südkaukasus
region-south-east-asia = Südostasien
region-south-east-europe = Südosteuropa
region-southern-africa = Südliches Afrika
region-southern-cone = Südkegel
region-west-africa = Westafrika
region-western-balkans = Westbalkan

## Programmes

programme-aeneas = AENEAS (Vorläufer des thematischen Programms „Migration und Asyl“)
programme-agis = Kriminalprävention und Kriminalitätsbekämpfung
programme-criminal-justice = Strafjustiz
programme-dci = Finanzierungsinstrument für die Entwicklungszusammenarbeit
programme-eidhr = Europäisches Instrument für Demokratie und Menschenrechte
programme-eu-readmission-fund = EU-Rückübernahmefonds
programme-ipa = Instrument für Heranführungshilfe
programme-isec = Kriminalprävention und Kriminalitätsbekämpfung
programme-ifs = Instrument für Stabilität
programme-norwegian-cooperation = Norwegisches Kooperationsprogramm für Wirtschaftswachstum und nachhaltige Entwicklung in Bulgarien
programme-polish-foreign-assistance = Polnisches Auslandshilfeprogramm
programme-return-fund = Europäischer Rückkehrfonds
programme-tacis = Technische Hilfe für die Gemeinschaft Unabhängiger Staaten
programme-taiex = Instrument für technische Hilfe und Informationsaustausch
programme-thematic-migration-asylum = Thematisches Programm „Migration und Asyl“
programme-thematic-ngos-civil-society = Thematisches Programm für NRO und die Zivilgesellschaft

## Names of countries that differ from CLDR

country-cd = Demokratische Republik Kongo
country-cg = Kongo

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } Mio. €
date-since = seit { $date }
date-until = bis { $date }
season-spring = Frühjahr { $year }
season-summer = Sommer { $year }
season-autumn = Herbst { $year }
season-winter = Winter { $year }
no-date = ohne Datum

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } Projekt
       *[other] { $n } Projekte
    }
count-projects-noun =
    { $n ->
        [one] Projekt
       *[other] Projekte
    }
count-agreements =
    { $n ->
        [one] { $n } Abkommen
       *[other] { $n } Abkommen
    }
count-agreements-noun =
    { $n ->
        [one] Abkommen
       *[other] Abkommen
    }
count-cooperation =
    { $n ->
        [one] { $n } Kooperationsschritt
       *[other] { $n } Kooperationsschritte
    }
count-cooperation-noun =
    { $n ->
        [one] Kooperationsschritt
       *[other] Kooperationsschritte
    }
count-actions =
    { $n ->
        [one] { $n } Maßnahme
       *[other] { $n } Maßnahmen
    }
count-actions-noun =
    { $n ->
        [one] Maßnahme
       *[other] Maßnahmen
    }
count-countries =
    { $n ->
        [one] { $n } Land
       *[other] { $n } Länder
    }
count-organisations =
    { $n ->
        [one] { $n } Organisation
       *[other] { $n } Organisationen
    }
of-total = von { $n }
reported-for = gemeldet für { $n } davon
counted-once = jedes Projekt nur einmal gezählt
all-of = Gesamte Liste: { $records }
and-more =
    { $n ->
        [one] und { $n } weiteres
       *[other] und { $n } weitere
    }

## Lists

kinds-action-all = Maßnahmen
results = Ergebnisse
filters = Filter
skip-results = Zu den Ergebnissen springen
filters-hint = Die Einträge müssen in jeder Gruppe einem der ausgewählten Werte entsprechen. Jede Zahl ist die Gesamtzahl, wenn Sie in der jeweiligen Gruppe nur diesen Wert auswählen.
filters-selected = { $n } ausgewählt
filters-more =
    { $n ->
        [one] { $n } weiterer
       *[other] { $n } weitere
    }
filters-find = Suchen: { $name }
filters-lookup = Weitere nachschlagen
filters-other = Weitere Auswahl
show-projects = Projekte anzeigen
show-agreements = Abkommen anzeigen
show-cooperation = Kooperationsschritte anzeigen
show-actions = Maßnahmen anzeigen
range-start = Beginn
range-active = Laufzeit
range-amount = Betrag in Euro
range-milestone = Datum des Meilensteins
range-date = Datum
range-deadline = Frist
range-from = von
range-to = bis
chips = Aktive Filter
chips-clear = Alle zurücksetzen
chips-or = oder
chips-not = nicht
chips-remove = Filter entfernen:
sort-by = Sortierung:
sort-document = Reihenfolge im Dokument
sort-amount-desc = Höchster Betrag
sort-amount = Niedrigster Betrag
sort-start-desc = Spätester Beginn
sort-start = Frühester Beginn
sort-title = Titel
sort-milestone-desc = Spätester Meilenstein
sort-milestone = Frühester Meilenstein
sort-date-desc = Spätestes Datum
sort-date = Frühestes Datum
sort-deadline-desc = Späteste Frist
sort-deadline = Früheste Frist
sort-code = Nummer
as-of = Stand:
as-of-hint = Register im Zustand am Ende eines bestimmten Tages anzeigen.
show = Anzeigen
list-shown = { $first }–{ $last } von { $total }
list-caption = { $kind }, Seite { $page } von { $pages }
pages = Seiten
page = Seite
page-previous = Vorherige Seite
page-next = Nächste Seite
use-data = Diese Daten nutzen
download = Herunterladen
download-all = Alle passenden Einträge in dieser Reihenfolge: { $records }.
use-rest = REST-Anfrage für diese Ansicht
use-graphql = GraphQL-Anfrage für diese Ansicht
faults =
    { $n ->
        [one] Ein Filter wurde ignoriert.
       *[other] { $n } Filter wurden ignoriert.
    }
nothing = Zu allen diesen Filtern passt kein Eintrag
nothing-remove = Entfernen Sie einen Filter, um Ergebnisse zu sehen:
nothing-way = Ohne „{ $name }“
nothing-search = Alle Einträge durchsuchen
chart-projects-by-year = Projekte nach Anfangsjahr
chart-agreements-by-year = Abkommen nach Jahr ihres letzten Meilensteins
chart-signatures-by-year = Unterzeichnungen nach Jahr
chart-cooperation-by-year = Kooperationsschritte nach Jahr
chart-actions-by-year = Maßnahmen nach Jahr der Frist
chart-top-countries = Am häufigsten genannte Länder
chart-top-kinds = Häufigste Arten von Schritten
chart-top-responsible = Am häufigsten zuständige Stellen
chart-undated =
    { $n ->
        [one] { $n } Eintrag ohne Datum
       *[other] { $n } Einträge ohne Datum
    }
chart-empty = Keine Datumsangaben gemeldet
head-project = Projekt
head-countries = Länder
head-period = Zeitraum
head-amount = Betrag
head-date = Datum
head-title = Titel
head-milestone = Letzter datierter Meilenstein
head-number = Nr.
head-responsible = Zuständig
head-partners = Partner
head-amount-role = Art des Betrags
head-currency = Ursprüngliche Währung
head-rate = Wechselkurs
head-euro = In Euro
repeat = wiederholte Meldung
amount-not-counted = nicht gezählt
amount-requested = beantragt: { $amount }
explain-h = Zusammensetzung der Summe
explain-counted = In der Summe gezählt
explain-why = Anmerkung
list-not-counted = Grund, aus dem ein Betrag nicht gezählt wird
not-counted-no-amount = Kein Betrag gemeldet
not-counted-requested-or-other = Nur beantragte oder sonstige Beträge
not-counted-not-converted = Kein Wert in Euro: Jahr oder Wechselkurs unbekannt
not-counted-programme = Der Betrag deckt ein gesamtes Programm ab
not-counted-same-project = Gezählt wird eine andere Meldung desselben Projekts
not-counted-share-of-counted = Anteil an einem bereits gezählten Betrag
not-counted-larger-share = Anteil größer als der gezählte Betrag
not-counted-same-payer = Gezählt wird ein anderer Eintrag zum selben Kostenträger
embed-h = Auf Ihrer Website anzeigen
embed-p = Kopieren Sie diesen Code in Ihre Seite. Die Zahlen bleiben aktuell.
amount-counts = davon gezählt: { $amount }

## Records

crumbs = Navigationspfad
facts = Angaben
note = Redaktionelle Anmerkung
original-show = Originaltext anzeigen
history = Verlauf
history-json = Verlauf als JSON
where = Wo
map-of = Karte: { $names }
source = Quelle
row = Zeile { $n }
cite = Zitieren und weiterverwenden
cite-link = Permanentlink
cite-text = Quellenangabe
funding = Finanzierung
amount-counted = In den Summen gezählter Betrag
rate-source = Europäische Zentralbank, Durchschnitt des Jahres { $year }
rate-none = nicht erforderlich
rate-unknown = kein Kurs bekannt
reports-title = Ein Projekt, { $n }-mal gemeldet
reports-text =
    { $n ->
        [one] { $n } Meldung beschreibt das Projekt. Sie wird als eigener Eintrag geführt. In den Summen wird das Projekt nur einmal gezählt.
       *[other] { $n } Meldungen beschreiben dasselbe Projekt. Sie werden als eigene Einträge geführt, weil sie voneinander abweichen. In den Summen wird das Projekt nur einmal gezählt.
    }
report-this = dieser Eintrag
report-first = erste Meldung
similar = Ähnliche Projekte
similar-hint = Projekte, die mit diesem Länder, Organisationen oder ein Programm gemeinsam haben, die ähnlichsten zuerst.
counterpart = Gegenüber
parties = Parteien
milestones = Meilensteine
milestones-latest = Neueste Meilensteine
durations-h = Wie lange es dauert
durations-since = Tage seit „{ $milestone }“
durations-note = Median der Tage zwischen genauen Daten. In Klammern: Zahl der Abkommen.
milestones-hint = Gepunktet: im Dokument nicht erwähnt.
not-reached = nicht erreicht
steps-none = Keine Kooperationsschritte gemeldet.
in-force-since = In Kraft seit { $date }
agreements-also = Weitere Abkommen mit denselben Ländern
indicator = Indikator
progress = Fortschritt
cited = Angeführte Dokumente
dates-named = Genannte Zeitpunkte
timetable-by-date = bis { $date }

## The plan

plan-eu-plan-thb-2005 = EU-Plan über bewährte Vorgehensweisen, Normen und Verfahren zur Bekämpfung und Verhütung des Menschenhandels
chapter-1 = Koordinierung der EU-Maßnahmen
chapter-2 = Erfassung des Problems
chapter-3 = Verhütung des Menschenhandels
chapter-4 = Verringerung der Nachfrage
chapter-5 = Ermittlungen und Strafverfolgung
chapter-6 = Schutz und Unterstützung der Opfer des Menschenhandels
chapter-7 = Rückkehr und Wiedereingliederung
chapter-8 = Außenbeziehungen
plan-title = Der Plan von 2005, ein Jahr danach
plan-lead = Fortschritte bei { $n } Maßnahmen laut dem Vermerk des Rates ({ $date }).
plan-description = Fortschritte bei { $n } Maßnahmen des EU-Plans.
plan-overdue = überfällig: Frist abgelaufen und nicht abgeschlossen
plan-late = verspätet: überfällig oder laut dem Vermerk verzögert
plan-list = Als Liste
print = Drucken
glance = Auf einen Blick
glance-hint = Rote Ecke: überfällig ({ $date }).
glance-more = Wie „überfällig“ definiert ist
anyone = Alle Zuständigen
board-shown = { $n } von { $total } Maßnahmen
chapter-done = { $n } von { $total } abgeschlossen oder wiederkehrend
fig-late =
    { $count ->
        [one] von { $n } Maßnahmen war verspätet: überfällig oder verzögert
       *[other] von { $n } Maßnahmen waren verspätet: überfällig oder verzögert
    }

## Countries, organisations, documents and programmes

a-to-z = A–Z
about-state = Über dieses Land
reported-by-state = Gemeldet von diesem Mitgliedstaat
place-empty = In keinem Projekt, Abkommen oder Kooperationsschritt genannt.
place-description = { $name }: { $projects }, { $agreements } und { $steps }.
largest-projects = Größte Projekte
amounts-h = Beträge nach Jahr
amounts-by-year = Gemeldete Beträge nach Anfangsjahr des Projekts
amounts-hint = Angegeben ist der volle Betrag eines Projekts, auch wenn es weitere Länder oder Organisationen betrifft.
by-theme = Projekte nach Thema
who-else = Wer noch beteiligt ist
who-organisations = Organisationen in diesen Projekten
roles = Rollen
roles-hint = Eine Organisation kann in einem Projekt mehrere Rollen haben.
regions-note-h = Auf dieser Seite nicht enthalten
regions-note = Einträge, die nur eine Region nennen, werden hier nicht gezählt. Im Register werden Regionen nicht in Länder aufgeteilt. Regionen um dieses Land:
regions-note-with = Projekte dieses Landes und der Regionen um das Land
organisation-find = Organisation suchen
organisation-types = Arten von Organisationen
documents = Dokumente
documents-sources = Quellen des Registers
documents-cited = In Einträgen angeführte Dokumente
document-holds = Was das Register aus diesem Dokument enthält
document-cited-only = Das Register enthält keinen Eintrag aus diesem Dokument. Es wird in Einträgen angeführt.
originator = Herausgegeben von
without-country = Ohne Land
without-agency = Ohne EU-Agentur
without-date = Ohne Datum
without-amount = Ohne Betrag
caveats = Was das Dokument über seine Daten sagt
programmes = Programme
regions = Regionen
region-countries = Länder in dieser Region
region-part-of = Teil von
exchange-rates = Wechselkurse
exchange-rates-p = Durchschnittskurse der Europäischen Zentralbank. Mit ihnen werden gemeldete Beträge in Euro umgerechnet.
rate-units = Einheiten je Euro
closed-lists = Wertelisten
closed-lists-p = Die Werte, die Felder und Filter haben können, und ihre Bedeutung.
list-code = Code
list-label = Bezeichnung
list-meaning = Bedeutung

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } Eintrag für die Suche nach
       *[other] { $n } Einträge für die Suche nach
    }
search-all = Alle
search-did-you-mean = Meinten Sie:
search-entries = Länder, Organisationen und Dokumente
search-how = So funktioniert die Suche
search-how-p = Die Ergebnisse enthalten alle eingegebenen Wörter in beliebiger Form: Mit „trafficked“ wird auch „trafficking“ gefunden. Mit Anführungszeichen finden Sie eine Wortgruppe, mit einem Sternchen Wörter mit gleichem Anfang.
search-api = Suche über die API
changes = Änderungen
changes-p = Das Register wächst in nummerierten Revisionen. Nichts wird überschrieben: Jeder frühere Stand kann angezeigt werden.
changes-changed =
    { $n ->
        [one] { $n } Eintrag geändert
       *[other] { $n } Einträge geändert
    }
changes-removed =
    { $n ->
        [one] { $n } Eintrag entfernt
       *[other] { $n } Einträge entfernt
    }
changes-none = Nur Referenzdaten geändert
past-banner = Sie sehen einen früheren Stand des Registers: { $date } (Revision { $n }).
past-latest = Neuesten Stand anzeigen
error-missing = Diese Seite gibt es nicht
error-gone = Dieser Eintrag wurde entfernt
error-invalid = Diese Adresse kann nicht gelesen werden
error-unavailable = Das Register ist vorübergehend nicht verfügbar
error-failed = Es ist ein Fehler aufgetreten
error-without = Seite ohne diese Filter anzeigen
error-similar = Ähnliche Kennungen:
error-last = Letzte Fassung anzeigen:
error-home = Startseite
error-instance = Wenn Sie uns kontaktieren, geben Sie bitte diese Anfragenummer an:

## About the data

foot-developers = Für Entwickler
about-toc = Auf dieser Seite
about-lead = Das Register enthält, worüber zwei Ratsdokumente berichten: einen Eintrag je Zeile. Die Seiten der Einträge zeigen den Originaltext neben den Werten des Registers, damit alle sie überprüfen können.
about-sources = Quellen
about-sources-p = Angaben, Zahlen, Namen und Titel stammen aus den Dokumenten. Die Zusammenfassungen wurden für das Register verfasst. Widerspricht sich ein Dokument, so bleiben beide Fassungen erhalten und eine Anmerkung weist darauf hin.
about-method = Methode
about-once = Beträge werden nur einmal gezählt
about-once-p = Jeder Betrag behält seine ursprüngliche Währung und Art. Er wird zum Durchschnittskurs der Europäischen Zentralbank für das Jahr, in dem das Projekt beginnt, in Euro umgerechnet. Wird ein Projekt mehrmals gemeldet, so ist jede Meldung ein Eintrag; in den Summen wird das Projekt jedoch nur einmal gezählt. Nur beantragte Beträge werden nie gezählt.
about-once-n = { $n } von { $total } Projekten haben einen Betrag, der gezählt wird. Die Summen zeigen daher, was gemeldet, und nicht, was ausgegeben wurde.
about-overdue-p = Eine Maßnahme ist überfällig, wenn ihre Frist vor dem Datum des Vermerks abgelaufen ist und ihr Stand nicht „Abgeschlossen“ lautet. Zu den verspäteten Maßnahmen zählen auch diejenigen, die der Vermerk als verzögert bezeichnet.
about-dates = Datumsangaben
about-dates-p = Datumsangaben sind so genau wie im Dokument: ein Jahr, eine Jahreszeit, ein Monat, ein Tag oder eine Spanne. Ein Fragezeichen bedeutet, dass die Lesart unsicher ist.
about-countries-p = Ein Eintrag führt die Länder auf, um die es in seiner Zeile geht, nicht das Land, das sie meldet. Ländergruppen sind Regionen und werden nicht aufgeteilt.
about-limits = Grenzen der Daten
about-limits-end = Die Daten enden mit den Dokumenten. Sie sagen nichts darüber aus, was danach geschah.
about-limits-reported = Sie umfassen nur, was gemeldet wurde. Die Mitgliedstaaten haben selbst entschieden, was sie wie ausführlich melden. Auch ein Land mit wenigen Einträgen kann sehr aktiv sein.
about-limits-cells = Einige Zeilen sind in der Quelle beschädigt. Fehlende Zellen sind hier leer und mit einer Anmerkung versehen.
about-files = Downloads
about-files-p = Alle Dateien mit ihren Beschreibungen als Frictionless-Datenpaket. Sie können auch jede gefilterte Liste herunterladen.
about-api = REST und GraphQL
about-api-p = Um die Daten einer Seite zu erhalten, fügen Sie ihrer Adresse /v1 hinzu.
about-docs = Anleitungen
about-feeds = Änderungen und Feeds
about-feeds-p = Änderungen werden als nummerierte Revisionen veröffentlicht. Die aktuelle Revision ist { $n }. Sie können jede Liste mit dem Stand eines früheren Tages anzeigen.
about-licence = Lizenz und Quellenangabe
about-licence-p = Sie können die Daten weiterverwenden, wenn Sie die Quelle nennen. Zitieren Sie einen Eintrag mit seinem Permanentlink und seiner Revision. Die Seite jedes Eintrags enthält eine fertige Quellenangabe.
about-borders = Grenzen auf der Karte: Natural Earth, gemeinfrei. Sie bedeuten keine Stellungnahme zum Status eines Gebiets.
access-h = Barrierefreiheit
access-level = Die Seiten entsprechen den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA.
access-tested = Sie werden mit axe, per Tastatur, ohne Skripte, in hellen und dunklen Farben und auf kleinen Bildschirmen getestet.
access-known = Sie wurden nicht mit jedem Browser und jedem Bildschirmleseprogramm getestet. Teilen Sie uns mit, wenn etwas bei Ihnen nicht funktioniert.
access-tables = Neben jedem Diagramm und jeder Karte steht eine Tabelle oder Liste mit denselben Zahlen.
privacy-h = Datenschutz
privacy-cookies = Die Seiten setzen keine Cookies und speichern nichts in Ihrem Browser.
privacy-third = Sie laden nichts von anderen Websites.
privacy-log = Im Protokoll des Betreibers können die Adressen von Anfragen für kurze Zeit gespeichert sein, um Fehler zu finden.
privacy-people = Das Register enthält keine personenbezogenen Daten von Opfern oder Bediensteten.
publisher = Herausgeber
publisher-none = Der Betreiber dieses Registers
