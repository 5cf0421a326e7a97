# Not reviewed by a native speaker.

## Site

site = THB Register
tagline = Δράση της ΕΕ κατά της εμπορίας ανθρώπων
skip = Μετάβαση στο κύριο περιεχόμενο
lang = Γλώσσα
menu = Κύρια

## Search

search = Αναζήτηση
search-label = Αναζήτηση στο μητρώο
placeholder = Χώρα ή λέξη-κλειδί
try = Δοκιμάστε

## Navigation

nav-plan = Σχέδιο του 2005
nav-projects = Έργα
nav-agreements = Συμφωνίες
nav-cooperation = Συνεργασία
nav-countries = Χώρες
nav-organisations = Φορείς
nav-data = Δεδομένα και API

## Front page: introduction

hero = Η δράση της ΕΕ κατά της εμπορίας ανθρώπων, γραμμή προς γραμμή
lead = Δημόσιο μητρώο { $records } δράσεων, έργων, συμφωνιών και ενεργειών συνεργασίας που αναφέρονται σε δύο έγγραφα του Συμβουλίου. Κάθε εγγραφή δείχνει το έγγραφο και τη γραμμή από όπου προέρχεται.

## Front page: key figures

fig-label = Βασικά μεγέθη
fig-records =
    { $count ->
        [one] εγγραφή από δύο έγγραφα του Συμβουλίου
       *[other] εγγραφές από δύο έγγραφα του Συμβουλίου
    }
fig-money =
    { $total ->
        [one] αναφέρονται για { $n } από { $total } έργο, με κάθε έργο να υπολογίζεται μία φορά
       *[other] αναφέρονται για { $n } από τα { $total } έργα, με κάθε έργο να υπολογίζεται μία φορά
    }
fig-countries =
    { $count ->
        [one] χώρα που κατονομάζεται στις εγγραφές
       *[other] χώρες που κατονομάζονται στις εγγραφές
    }
fig-force =
    { $count ->
        [one] συμφωνία σε ισχύ ({ $date })
       *[other] συμφωνίες σε ισχύ ({ $date })
    }
fig-overdue =
    { $count ->
        [one] από τις { $n } δράσεις του σχεδίου του 2005 ήταν εκπρόθεσμη ({ $date })
       *[other] από τις { $n } δράσεις του σχεδίου του 2005 ήταν εκπρόθεσμες ({ $date })
    }

## Map

map-h = Πού αναλαμβάνεται δράση
map-p = Αριθμός έργων, συμφωνιών και ενεργειών συνεργασίας που κατονομάζουν κάθε χώρα. Οι χώρες που απλώς υποβάλλουν μια εγγραφή δεν υπολογίζονται.
map-table = Οι χώρες που κατονομάζονται συχνότερα
map-all =
    { $n ->
        [one] Κατάλογος { $n } χώρας
       *[other] Κατάλογος και των { $n } χωρών
    }
map-none = Καμία
map-note = Περιοχές όπως τα «Δυτικά Βαλκάνια» δεν αναλύονται σε χώρες.
map-xk = Κοσσυφοπέδιο: ο χαρακτηρισμός αυτός δεν προδικάζει τις θέσεις για το καθεστώς και συνάδει με την απόφαση 1244/1999 του Συμβουλίου Ασφαλείας των Ηνωμένων Εθνών και τη γνωμοδότηση του Διεθνούς Δικαστηρίου σχετικά με τη διακήρυξη ανεξαρτησίας του Κοσσυφοπεδίου.
map-ps = Παλαιστίνη: η ονομασία αυτή δεν ερμηνεύεται ως αναγνώριση Κράτους της Παλαιστίνης και δεν θίγει τις επιμέρους θέσεις των κρατών μελών επί του θέματος.

## Tables and charts

col-country = Χώρα
col-all = Σύνολο
col-projects = Έργα
col-agreements = Συμφωνίες
col-cooperation = Συνεργασία
head-name = Όνομα
head-records = Εγγραφές
head-year = Έτος
chart-table = Προβολή ως πίνακα
chart-summary = { $title }, { $first } έως { $last }. Μέγιστη τιμή: { $value } το { $year }.

## Front page: kinds of record

kinds-h = Τέσσερα είδη εγγραφών
kinds-action = Δράσεις του σχεδίου του 2005
kinds-project = Έργα
kinds-agreement = Συμφωνίες
kinds-cooperation = Ενέργειες συνεργασίας
kinds-action-p = Τι σχεδίασε η ΕΕ ({ $planned }) και πόσο είχε προχωρήσει ({ $reported }).
kinds-project-p = Κατάρτιση, εκστρατείες, βοήθεια και έρευνα που αναφέρουν τα κράτη μέλη και η Επιτροπή.
kinds-agreement-p = Συμφωνίες μεταξύ κρατών, οργανισμών της ΕΕ και άλλων φορέων, από τις πρώτες επαφές έως την έναρξη ισχύος.
kinds-cooperation-p = Ενέργειες οργανισμών της ΕΕ, με ημερομηνίες: ερωτηματολόγια, διαπραγματεύσεις, επισκέψεις, αποφάσεις.
by-status = Ανά κατάσταση
by-year = Ανά έτος έναρξης
by-stage = Ανά στάδιο
by-agency = Ανά οργανισμό

## Front page: browse

browse-h = Περιήγηση στο μητρώο
browse-country = Ανά χώρα
browse-organisation = Ανά φορέα
browse-theme = Ανά θέμα
browse-document = Ανά έγγραφο
all-countries = Όλες οι χώρες
all-organisations = Όλοι οι φορείς
all-projects = Όλα τα έργα
all-documents = Όλα τα έγγραφα
records-n =
    { $n ->
        [one] { $n } εγγραφή
       *[other] { $n } εγγραφές
    }

## Front page: example row

example-h = Παράδειγμα γραμμής
example-rate = { $amount } με ισοτιμία { $rate } ανά ευρώ
facts-original = Πρωτότυπο κείμενο
facts-register = Στο μητρώο

## Changes

changes-h = Τελευταίες αλλαγές
changes-rev = Αναθεώρηση { $n }
changes-added =
    { $n ->
        [one] Προστέθηκε { $n } εγγραφή
       *[other] Προστέθηκαν { $n } εγγραφές
    }
changes-including = Μεταξύ άλλων
changes-feed = Συνδρομή στις αλλαγές (ροή Atom)
changes-all = Όλες οι αλλαγές

## Use the data

data-h = Χρήση των δεδομένων
data-p = Όλα τα δεδομένα του μητρώου είναι ανοικτά. Μπορείτε να τα επαναχρησιμοποιήσετε, εφόσον αναφέρετε την πηγή (CC BY 4.0).
data-rest = REST
data-rest-p = Κατάλογοι, φίλτρα, σύνολα και ιστορικό σε μορφή JSON.
data-graphql = GraphQL
data-graphql-p = Όλα όσα χρειάζεται μια οθόνη με ένα μόνο αίτημα και με τα ίδια φίλτρα.
data-files = Αρχεία
data-files-p = Κάθε κατάλογος σε CSV, XLSX ή NDJSON, ή όλα σε ένα αρχείο.
data-zip = Ολόκληρο το μητρώο (ZIP)
copy = Αντιγραφή
copied = Αντιγράφηκε
million = εκατ.

## Footer

foot-data = Ανοικτά δεδομένα
foot-help = Σχετικά
foot-revision = Αναθεώρηση { $n }, { $date }
foot-about = Σχετικά με τα δεδομένα
foot-access = Προσβασιμότητα
foot-privacy = Προστασία της ιδιωτικής ζωής: χωρίς cookies, χωρίς παρακολούθηση
foot-licence = Δεδομένα: CC BY 4.0
foot-contact = Επικοινωνία
foot-errors = Σφάλματα του API

## Values

not-stated = Δεν αναφέρεται
yes = Ναι
no = Όχι

## Filters and groupings

dimension-plan = Σχέδιο
dimension-chapter = Κεφάλαιο
dimension-objective = Στόχος
dimension-code = Κωδικός δράσης
dimension-responsible = Αρμόδιος φορέας
dimension-country = Χώρα
dimension-country-role = Ρόλος της χώρας
dimension-region = Περιοχή
dimension-organisation = Φορέας
dimension-role = Ρόλος του φορέα
dimension-funder = Χρηματοδότης
dimension-lead = Επικεφαλής φορέας
dimension-partner = Εταίρος
dimension-reporter = Υποβλήθηκε από
dimension-document = Έγγραφο
dimension-agency = Οργανισμός της ΕΕ
dimension-type = Τύπος συμφωνίας
dimension-stage = Στάδιο
dimension-status = Κατάσταση
dimension-kind = Τύπος ενέργειας
dimension-form = Μορφή δραστηριότητας
dimension-theme = Θέμα
dimension-programme = Πρόγραμμα
dimension-directorate-general = Γενική Διεύθυνση
dimension-timetable-kind = Χρονοδιάγραμμα
dimension-milestone = Ορόσημο
dimension-milestone-year = Έτος ορόσημου
dimension-year = Έτος
dimension-ongoing = Σε εξέλιξη
dimension-overdue = Εκπρόθεσμη
dimension-late = Καθυστερημένη
dimension-overdue-on = Εκπρόθεσμη στις
dimension-deadline-from = Προθεσμία από
dimension-deadline-to = Προθεσμία έως
dimension-milestone-from = Ορόσημο από
dimension-milestone-to = Ορόσημο έως
dimension-date-from = Ημερομηνία από
dimension-date-to = Ημερομηνία έως
dimension-start-from = Έναρξη από
dimension-start-to = Έναρξη έως
dimension-active-from = Σε εξέλιξη από
dimension-active-to = Σε εξέλιξη έως
dimension-in-force-on = Σε ισχύ στις
dimension-amount-eur-from = Ποσό σε ευρώ από
dimension-amount-eur-to = Ποσό σε ευρώ έως
dimension-has-funding = Αναφέρεται ποσό
dimension-single-country = Μία μόνο χώρα
dimension-include-regions = Να περιληφθούν περιοχές γύρω από τη χώρα
dimension-certain = Βέβαιες ημερομηνίες
dimension-first-report = Πρώτη αναφορά
dimension-same-as = Επανάληψη της αναφοράς
dimension-agreement = Ενέργειες της συμφωνίας
dimension-q = Λέξεις-κλειδιά

## Kinds, changes and access

list-kind = Είδη εγγραφών
kind-action = Δράση
kind-project = Έργο
kind-agreement = Συμφωνία
kind-cooperation = Ενέργεια συνεργασίας
list-event = Τύποι αλλαγής
event-added = Προσθήκη
event-changed = Τροποποίηση
event-removed = Διαγραφή
list-access = Πρόσβαση
access-public = Δημόσια
access-restricted = Περιορισμένη

## Actions

list-action-status = Κατάσταση δράσης
action-status-not-started = Δεν έχει αρχίσει
action-status-in-progress = Σε εξέλιξη
action-status-done = Ολοκληρώθηκε
action-status-delayed = Σε καθυστέρηση
action-status-recurring = Επαναλαμβανόμενη
action-status-unknown = Δεν αναφέρεται
action-status-null = Καμία πληροφορία
list-timetable-kind = Χρονοδιάγραμμα
timetable-kind-by = Έως ορισμένη ημερομηνία
timetable-kind-ongoing = Σε συνεχή βάση
timetable-kind-recurring = Ανά διαστήματα
timetable-kind-as-soon-as-possible = Το συντομότερο δυνατόν
timetable-kind-none = Χωρίς χρονοδιάγραμμα
list-responsible-role = Ρόλος αρμόδιου φορέα
responsible-role-lead = Επικεφαλής
responsible-role-support = Υποστήριξη
responsible-role-coordinator = Συντονιστής

## Countries and organisations

list-country-role = Ρόλος χώρας
country-role-target = Οικεία χώρα
country-role-partner = Χώρα εταίρος
list-organisation-role = Ρόλος φορέα
organisation-role-lead = Επικεφαλής φορέας
organisation-role-promoter = Υπεύθυνος του έργου
organisation-role-partner = Εταίρος
organisation-role-funder = Χρηματοδότης
organisation-role-participant = Συμμετέχων
list-organisation-type = Τύπος φορέα
organisation-type-member-state = Κράτος μέλος
organisation-type-eu-institution = Θεσμικό όργανο ή υπηρεσία της ΕΕ
organisation-type-eu-agency = Οργανισμός της ΕΕ
organisation-type-international-organisation = Διεθνής οργανισμός
organisation-type-third-country-authority = Αρχή τρίτης χώρας
organisation-type-national-authority = Αρχή κράτους μέλους
organisation-type-ngo = Μη κυβερνητική οργάνωση
organisation-type-academic = Πανεπιστήμιο ή ερευνητικό ίδρυμα
organisation-type-private = Επιχείρηση
organisation-type-network = Δίκτυο
organisation-type-plural-member-state = Κράτη μέλη
organisation-type-plural-eu-institution = Θεσμικά όργανα και υπηρεσίες της ΕΕ
organisation-type-plural-eu-agency = Οργανισμοί της ΕΕ
organisation-type-plural-international-organisation = Διεθνείς οργανισμοί
organisation-type-plural-third-country-authority = Αρχές τρίτων χωρών
organisation-type-plural-national-authority = Αρχές κρατών μελών
organisation-type-plural-ngo = Μη κυβερνητικές οργανώσεις
organisation-type-plural-academic = Πανεπιστήμια και ερευνητικά ιδρύματα
organisation-type-plural-private = Επιχειρήσεις
organisation-type-plural-network = Δίκτυα
organisation-european-union = Ευρωπαϊκή Ένωση
organisation-european-parliament = Ευρωπαϊκό Κοινοβούλιο
organisation-council = Συμβούλιο της Ευρωπαϊκής Ένωσης
organisation-european-commission = Ευρωπαϊκή Επιτροπή
organisation-ecb = Ευρωπαϊκή Κεντρική Τράπεζα
organisation-olaf = Ευρωπαϊκή Υπηρεσία Καταπολέμησης της Απάτης
organisation-europol = Οργανισμός της Ευρωπαϊκής Ένωσης για τη Συνεργασία στον Τομέα της Επιβολής του Νόμου
organisation-eurojust = Οργανισμός της Ευρωπαϊκής Ένωσης για τη Συνεργασία στον Τομέα της Ποινικής Δικαιοσύνης
organisation-frontex = Ευρωπαϊκός Οργανισμός Συνοριοφυλακής και Ακτοφυλακής
organisation-fra = Οργανισμός Θεμελιωδών Δικαιωμάτων της Ευρωπαϊκής Ένωσης
organisation-cepol = Οργανισμός της Ευρωπαϊκής Ένωσης για την Κατάρτιση στον Τομέα της Επιβολής του Νόμου
organisation-emsa = Ευρωπαϊκός Οργανισμός για την Ασφάλεια στη Θάλασσα

## Activities and funding

list-form-category = Μορφή δραστηριότητας
form-category-project = Έργο
form-category-training = Κατάρτιση
form-category-conference = Διάσκεψη
form-category-study-visit = Επίσκεψη μελέτης
form-category-campaign = Εκστρατεία
form-category-information-exchange = Ανταλλαγή πληροφοριών
form-category-operational = Επιχειρησιακή συνεργασία
form-category-liaison = Αξιωματικοί-σύνδεσμοι
form-category-joint-investigation = Κοινή διερεύνηση
form-category-agreement = Συμφωνία
form-category-legislation = Νομοθεσία
form-category-strategy = Στρατηγική ή πολιτική
form-category-research = Έρευνα
form-category-funding = Χρηματοδότηση
form-category-other = Άλλο
list-theme = Θέμα
theme-prevention = Πρόληψη
theme-protection = Προστασία
theme-prosecution = Δίωξη
theme-partnership = Εταιρική σχέση
theme-research = Έρευνα
list-directorate-general = Γενική Διεύθυνση
directorate-general-home-affairs = Εσωτερικές Υποθέσεις
directorate-general-enlargement = Διεύρυνση
directorate-general-development-cooperation = Ανάπτυξη και Συνεργασία
directorate-general-justice-freedom-and-security = Δικαιοσύνη, Ελευθερία και Ασφάλεια
list-amount-role = Τύπος ποσού
amount-role-total = Σύνολο
amount-role-eu = Συνεισφορά της ΕΕ
amount-role-national = Εθνική συνεισφορά
amount-role-cofinancing = Συγχρηματοδότηση
amount-role-grant = Επιχορήγηση
amount-role-requested = Μόνο αιτηθέν ποσό
amount-role-other = Άλλο
list-covers = Τι καλύπτει το ποσό
covers-activity = Ολόκληρη η δραστηριότητα
covers-share = Μερίδιο ενός χρηματοδότη
covers-programme = Ολόκληρο το πρόγραμμα
list-bound = Όριο εύρους
bound-min = Ελάχιστο
bound-max = Μέγιστο

## Agreements

list-agreement-type = Τύπος συμφωνίας
agreement-type-operational = Επιχειρησιακή συμφωνία
agreement-type-strategic = Στρατηγική συμφωνία
agreement-type-working-arrangement = Ρύθμιση συνεργασίας
agreement-type-cooperation-arrangement = Διακανονισμός συνεργασίας
agreement-type-administrative-arrangement = Διοικητικός διακανονισμός
agreement-type-cooperation-agreement = Συμφωνία συνεργασίας
agreement-type-memorandum-of-understanding = Μνημόνιο συνεννόησης
agreement-type-letter-of-intent = Επιστολή προθέσεων
agreement-type-bilateral = Διμερής συμφωνία
agreement-type-multilateral = Πολυμερής συμφωνία
agreement-type-other = Άλλη πράξη
list-stage = Στάδιο συμφωνίας
stage-contacts = Επαφές
stage-negotiation = Διαπραγμάτευση
stage-awaiting-signature = Εκκρεμεί η υπογραφή
stage-signed = Υπογράφηκε
stage-in-force = Σε ισχύ
stage-on-hold = Σε αναμονή
stage-declined = Εγκαταλείφθηκε
list-milestone-kind = Ορόσημο συμφωνίας
milestone-kind-contacts-opened = Πρώτες επαφές
milestone-kind-negotiations-opened = Έναρξη διαπραγματεύσεων
milestone-kind-data-protection-report-finalised = Ολοκλήρωση έκθεσης για την προστασία δεδομένων
milestone-kind-data-protection-report-board-approval = Έγκριση έκθεσης για την προστασία δεδομένων από το διοικητικό συμβούλιο
milestone-kind-data-protection-report-council-approval = Έγκριση έκθεσης για την προστασία δεδομένων από το Συμβούλιο
milestone-kind-draft-finalised = Ολοκλήρωση σχεδίου συμφωνίας
milestone-kind-board-approval = Έγκριση σχεδίου συμφωνίας από το διοικητικό συμβούλιο
milestone-kind-council-approval = Έγκριση σχεδίου συμφωνίας από το Συμβούλιο
milestone-kind-signature = Υπογραφή
milestone-kind-ratification = Κύρωση
milestone-kind-entry-into-force = Έναρξη ισχύος
milestone-kind-termination = Λήξη ισχύος

## Cooperation steps

list-cooperation-kind = Τύπος ενέργειας συνεργασίας
cooperation-kind-contact = Επαφή ή συνάντηση
cooperation-kind-questionnaire-sent = Αποστολή ερωτηματολογίου
cooperation-kind-questionnaire-received = Παραλαβή ερωτηματολογίου
cooperation-kind-study-visit = Επίσκεψη μελέτης
cooperation-kind-fact-finding-mission = Διερευνητική αποστολή
cooperation-kind-negotiation-meeting = Διαπραγματευτική συνεδρίαση
cooperation-kind-decision = Απόφαση
cooperation-kind-letter = Επιστολή
cooperation-kind-signature = Υπογραφή
cooperation-kind-ratification = Κύρωση
cooperation-kind-conference = Διάσκεψη
cooperation-kind-project-support = Υποστήριξη έργου
cooperation-kind-joint-analysis = Κοινή ανάλυση
cooperation-kind-research = Έρευνα
cooperation-kind-training = Κατάρτιση
cooperation-kind-other = Άλλη ενέργεια
list-cooperation-status = Κατάσταση ενέργειας συνεργασίας
cooperation-status-done = Ολοκληρώθηκε
cooperation-status-planned = Προγραμματισμένη
cooperation-status-ongoing = Σε εξέλιξη
cooperation-status-cancelled = Ακυρώθηκε

## Regions

region-accession-countries = Προσχωρούσες χώρες
region-africa = Αφρική
region-andes = Άνδεις
region-asia = Ασία
region-austria-neighbour-countries = Γειτονικές χώρες της Αυστρίας
region-balkans = Βαλκάνια
region-baltic-countries = Χώρες της Βαλτικής
region-baltic-sea-region = Περιοχή της Βαλτικής Θάλασσας
region-black-sea-region = Περιοχή του Εύξεινου Πόντου
region-candidate-countries = Υποψήφιες χώρες
region-central-america = Κεντρική Αμερική
region-central-asia = Κεντρική Ασία
region-cis = Κοινοπολιτεία Ανεξάρτητων Κρατών
region-east-asia = Ανατολική Ασία
region-eastern-neighbours = Ανατολικοί γείτονες
region-eu-southern-maritime-borders = Νότια θαλάσσια σύνορα της ΕΕ
region-europe = Ευρώπη
region-european-periphery = Παρυφές της Ευρώπης
region-european-union = Ευρωπαϊκή Ένωση
region-global = Παγκόσμια κλίμακα
region-great-lakes-region = Περιοχή των Μεγάλων Λιμνών
region-greater-mekong-sub-region = Ευρύτερη υποπεριφέρεια του Μεκόνγκ
region-gulf-council-states = Κράτη του Συμβουλίου Συνεργασίας του Κόλπου
region-horn-of-africa = Κέρας της Αφρικής
region-ibero-america = Ιβηροαμερική
region-latin-america-and-the-caribbean = Λατινική Αμερική και Καραϊβική
region-neighbouring-countries = Γειτονικές χώρες
region-nordic-countries = Σκανδιναβικές χώρες
region-portuguese-speaking-countries = Πορτογαλόφωνες χώρες
region-puntland = Πούντλαντ
region-south-america = Νότια Αμερική
region-south-asia = Νότια Ασία
region-south-caucasus = Νότιος Καύκασος
region-south-east-asia = Νοτιοανατολική Ασία
region-south-east-europe = Νοτιοανατολική Ευρώπη
region-southern-africa = Νότια Αφρική (περιοχή)
region-southern-cone = Νότιος Κώνος
region-west-africa = Δυτική Αφρική
region-western-balkans = Δυτικά Βαλκάνια

## Programmes

programme-aeneas = AENEAS (πρόδρομος του θεματικού προγράμματος «Μετανάστευση και άσυλο»)
programme-agis = Πρόληψη και καταπολέμηση της εγκληματικότητας
programme-criminal-justice = Ποινική δικαιοσύνη
programme-dci = Μηχανισμός χρηματοδότησης της αναπτυξιακής συνεργασίας
programme-eidhr = Ευρωπαϊκό Μέσο για τη Δημοκρατία και τα Δικαιώματα του Ανθρώπου
programme-eu-readmission-fund = Ταμείο επανεισδοχής της ΕΕ
programme-ipa = Μηχανισμός προενταξιακής βοήθειας
programme-isec = Πρόληψη και καταπολέμηση της εγκληματικότητας
programme-ifs = Μηχανισμός σταθερότητας
programme-norwegian-cooperation = Νορβηγικό πρόγραμμα συνεργασίας για την οικονομική μεγέθυνση και τη βιώσιμη ανάπτυξη στη Βουλγαρία
programme-polish-foreign-assistance = Πολωνικό πρόγραμμα εξωτερικής βοήθειας
programme-return-fund = Ευρωπαϊκό Ταμείο Επιστροφής
programme-tacis = Τεχνική βοήθεια προς την Κοινοπολιτεία Ανεξάρτητων Κρατών
programme-taiex = Μέσο τεχνικής βοήθειας και ανταλλαγής πληροφοριών
programme-thematic-migration-asylum = Θεματικό πρόγραμμα «Μετανάστευση και άσυλο»
programme-thematic-ngos-civil-society = Θεματικό πρόγραμμα για τις ΜΚΟ και την κοινωνία των πολιτών

## Names of countries that differ from CLDR

country-ba = Βοσνία-Ερζεγοβίνη
country-cd = Λαϊκή Δημοκρατία του Κονγκό
country-cg = Κονγκό
country-mm = Μιανμάρ
