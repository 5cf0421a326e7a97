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
dimension-record-kind = Είδος εγγραφής
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
list-suggestion-kind = Είδη αποτελεσμάτων
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
organisation-emcdda = Οργανισμός της Ευρωπαϊκής Ένωσης για τα Ναρκωτικά
organisation-ecdc = Ευρωπαϊκό Κέντρο Πρόληψης και Ελέγχου Νόσων
organisation-cfca = Ευρωπαϊκή Υπηρεσία Ελέγχου της Αλιείας
organisation-council-general-secretariat = Γενική Γραμματεία του Συμβουλίου
organisation-cosi = Μόνιμη Επιτροπή Επιχειρησιακής Συνεργασίας σε θέματα Εσωτερικής Ασφάλειας
organisation-presidency = Προεδρία του Συμβουλίου
organisation-sitcen = Κέντρο Πληροφοριών και Κατάστασης της ΕΕ
organisation-member-states = Κράτη μέλη
organisation-europol-joint-supervisory-body = Κοινή Εποπτική Αρχή της Ευρωπόλ
organisation-eulex-kosovo = Αποστολή της Ευρωπαϊκής Ένωσης για το κράτος δικαίου στο Κοσσυφοπέδιο
organisation-eupm-bih = Αστυνομική Αποστολή της Ευρωπαϊκής Ένωσης στη Βοσνία-Ερζεγοβίνη
organisation-eubam = Αποστολή συνοριακής συνδρομής της ΕΕ στη Μολδαβία και την Ουκρανία

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

## Dates and amounts

euro = { $amount } €
euro-millions = { $amount } εκατ. €
date-since = από: { $date }
date-until = έως: { $date }
season-spring = άνοιξη του { $year }
season-summer = καλοκαίρι του { $year }
season-autumn = φθινόπωρο του { $year }
season-winter = χειμώνας του { $year }
no-date = χωρίς ημερομηνία

## Numbers of records

count-projects =
    { $n ->
        [one] { $n } έργο
       *[other] { $n } έργα
    }
count-projects-noun =
    { $n ->
        [one] έργο
       *[other] έργα
    }
count-agreements =
    { $n ->
        [one] { $n } συμφωνία
       *[other] { $n } συμφωνίες
    }
count-agreements-noun =
    { $n ->
        [one] συμφωνία
       *[other] συμφωνίες
    }
count-cooperation =
    { $n ->
        [one] { $n } ενέργεια συνεργασίας
       *[other] { $n } ενέργειες συνεργασίας
    }
count-cooperation-noun =
    { $n ->
        [one] ενέργεια συνεργασίας
       *[other] ενέργειες συνεργασίας
    }
count-actions =
    { $n ->
        [one] { $n } δράση
       *[other] { $n } δράσεις
    }
count-actions-noun =
    { $n ->
        [one] δράση
       *[other] δράσεις
    }
count-countries =
    { $n ->
        [one] { $n } χώρα
       *[other] { $n } χώρες
    }
count-organisations =
    { $n ->
        [one] { $n } φορέας
       *[other] { $n } φορείς
    }
of-total = από σύνολο { $n }
reported-for = αναφέρονται για { $n } από αυτά
counted-once = κάθε έργο υπολογίζεται μία φορά
all-of = Πλήρης κατάλογος: { $records }
and-more = και { $n } ακόμη

## Lists

kinds-action-all = Δράσεις
results = Αποτελέσματα
filters = Φίλτρα
skip-results = Μετάβαση στα αποτελέσματα
filters-hint = Οι εγγραφές πρέπει να αντιστοιχούν σε μία από τις επιλεγμένες τιμές κάθε ομάδας. Κάθε αριθμός δείχνει το σύνολο που προκύπτει αν επιλέξετε μόνο την τιμή αυτή στην ομάδα της.
filters-selected = επιλεγμένα: { $n }
filters-more = { $n } ακόμη
filters-find = Αναζήτηση: { $name }
filters-lookup = Αναζήτηση άλλων
filters-other = Άλλες επιλογές
show-projects = Προβολή έργων
show-agreements = Προβολή συμφωνιών
show-cooperation = Προβολή ενεργειών συνεργασίας
show-actions = Προβολή δράσεων
range-start = Έναρξη
range-active = Περίοδος υλοποίησης
range-amount = Ποσό σε ευρώ
range-milestone = Ημερομηνία ορόσημου
range-date = Ημερομηνία
range-deadline = Προθεσμία
range-from = από
range-to = έως
chips = Ενεργά φίλτρα
chips-clear = Κατάργηση όλων
chips-or = ή
chips-not = όχι
chips-remove = Κατάργηση φίλτρου:
sort-by = Ταξινόμηση:
sort-document = Σειρά του εγγράφου
sort-amount-desc = Μεγαλύτερο ποσό
sort-amount = Μικρότερο ποσό
sort-start-desc = Πιο πρόσφατη έναρξη
sort-start = Παλαιότερη έναρξη
sort-title = Τίτλος
sort-milestone-desc = Πιο πρόσφατο ορόσημο
sort-milestone = Παλαιότερο ορόσημο
sort-date-desc = Πιο πρόσφατη ημερομηνία
sort-date = Παλαιότερη ημερομηνία
sort-deadline-desc = Πιο πρόσφατη προθεσμία
sort-deadline = Παλαιότερη προθεσμία
sort-code = Αριθμός
as-of = Κατάσταση στις
as-of-hint = Προβολή του μητρώου όπως ήταν στο τέλος συγκεκριμένης ημέρας.
show = Προβολή
list-shown = { $first }–{ $last } από { $total }
list-caption = { $kind }, σελίδα { $page } από { $pages }
pages = Σελίδες
page = Σελίδα
page-previous = Προηγούμενη σελίδα
page-next = Επόμενη σελίδα
use-data = Χρήση αυτών των δεδομένων
download = Λήψη
download-all = Όλες οι αντίστοιχες εγγραφές με αυτή τη σειρά: { $records }.
use-rest = Αίτημα REST για αυτή την προβολή
use-graphql = Ερώτημα GraphQL για αυτή την προβολή
faults =
    { $n ->
        [one] Ένα φίλτρο αγνοήθηκε.
       *[other] { $n } φίλτρα αγνοήθηκαν.
    }
nothing = Δεν υπάρχει αποτέλεσμα για όλα αυτά τα φίλτρα
nothing-remove = Καταργήστε ένα φίλτρο για να δείτε αποτελέσματα:
nothing-way = Χωρίς «{ $name }»
nothing-search = Αναζήτηση σε όλες τις εγγραφές
chart-projects-by-year = Έργα ανά έτος έναρξης
chart-agreements-by-year = Συμφωνίες ανά έτος του τελευταίου ορόσημου
chart-signatures-by-year = Υπογραφές ανά έτος
chart-cooperation-by-year = Ενέργειες συνεργασίας ανά έτος
chart-actions-by-year = Δράσεις ανά έτος προθεσμίας
chart-top-countries = Οι χώρες που κατονομάζονται συχνότερα
chart-top-kinds = Συχνότεροι τύποι ενεργειών
chart-top-responsible = Οι συχνότερα αρμόδιοι φορείς
chart-undated =
    { $n ->
        [one] { $n } εγγραφή χωρίς ημερομηνία
       *[other] { $n } εγγραφές χωρίς ημερομηνία
    }
chart-empty = Δεν αναφέρονται ημερομηνίες
head-project = Έργο
head-countries = Χώρες
head-period = Περίοδος
head-amount = Ποσό
head-date = Ημερομηνία
head-title = Τίτλος
head-milestone = Τελευταίο ορόσημο με ημερομηνία
head-number = Αριθ.
head-responsible = Αρμόδιοι
head-partners = Εταίροι
head-amount-role = Τύπος ποσού
head-currency = Αρχικό νόμισμα
head-rate = Συναλλαγματική ισοτιμία
head-euro = Σε ευρώ
repeat = επανάληψη αναφοράς
amount-not-counted = δεν υπολογίζεται
amount-requested = αιτηθέν ποσό: { $amount }
explain-h = Πώς προκύπτει το σύνολο
explain-counted = Ποσό που προστίθεται στο σύνολο
explain-why = Παρατήρηση
list-not-counted = Λόγος για τον οποίο ένα ποσό δεν υπολογίζεται
not-counted-no-amount = Δεν αναφέρεται ποσό
not-counted-requested-or-other = Μόνο αιτηθέντα ή άλλα ποσά
not-counted-not-converted = Χωρίς αξία σε ευρώ: άγνωστο έτος ή άγνωστη συναλλαγματική ισοτιμία
not-counted-programme = Το ποσό καλύπτει ολόκληρο πρόγραμμα
not-counted-same-project = Υπολογίζεται άλλη αναφορά του ίδιου έργου
not-counted-share-of-counted = Μερίδιο ποσού που ήδη υπολογίζεται
not-counted-larger-share = Μερίδιο μεγαλύτερο από το ποσό που υπολογίζεται
not-counted-same-payer = Υπολογίζεται άλλη εγγραφή για τον ίδιο χρηματοδότη
embed-h = Προβολή στον ιστότοπό σας
embed-p = Αντιγράψτε αυτόν τον κώδικα στη σελίδα σας. Τα στοιχεία διατηρούνται επικαιροποιημένα.
amount-counts = υπολογίζονται { $amount }

## Records

crumbs = Διαδρομή πλοήγησης
facts = Στοιχεία
note = Σημείωση σύνταξης
original-show = Προβολή του πρωτότυπου κειμένου
history = Ιστορικό
history-json = Ιστορικό σε μορφή JSON
where = Πού
map-of = Χάρτης: { $names }
source = Πηγή
row = γραμμή { $n }
cite = Παραπομπή και επαναχρησιμοποίηση
cite-link = Μόνιμος σύνδεσμος
cite-text = Παραπομπή
funding = Χρηματοδότηση
amount-counted = Ποσό που υπολογίζεται στα σύνολα
rate-source = Ευρωπαϊκή Κεντρική Τράπεζα, μέσος όρος του { $year }
rate-none = δεν χρειάζεται
rate-unknown = καμία γνωστή ισοτιμία
reports-title =
    { $n ->
        [one] Ένα έργο, με { $n } αναφορά
       *[other] Ένα έργο, με { $n } αναφορές
    }
reports-text =
    { $n ->
        [one] { $n } αναφορά περιγράφει το έργο. Τηρείται ως χωριστή εγγραφή. Στα σύνολα το έργο υπολογίζεται μία φορά.
       *[other] { $n } αναφορές περιγράφουν το ίδιο έργο. Τηρούνται ως χωριστές εγγραφές, επειδή διαφέρουν. Στα σύνολα το έργο υπολογίζεται μία φορά.
    }
report-this = αυτή η εγγραφή
report-first = πρώτη αναφορά
similar = Παρόμοια έργα
similar-hint = Έργα που έχουν κοινές χώρες, κοινούς φορείς ή κοινό πρόγραμμα με αυτό, με πρώτα τα πλησιέστερα.
counterpart = Άλλη πλευρά
parties = Μέρη
milestones = Ορόσημα
milestones-latest = Πιο πρόσφατα ορόσημα
durations-h = Πόσος χρόνος χρειάζεται
durations-since = Ημέρες από το ορόσημο «{ $milestone }»
durations-note = Διάμεσος αριθμός ημερών μεταξύ ακριβών ημερομηνιών. Σε παρένθεση: αριθμός συμφωνιών.
milestones-hint = Με στικτή γραμμή: δεν αναφέρεται στο έγγραφο.
not-reached = δεν έχει επιτευχθεί
steps-none = Δεν αναφέρονται ενέργειες συνεργασίας.
in-force-since = Σε ισχύ από: { $date }
agreements-also = Άλλες συμφωνίες με τις ίδιες χώρες
indicator = Δείκτης
progress = Πρόοδος
cited = Έγγραφα στα οποία γίνεται παραπομπή
dates-named = Ημερομηνίες που αναφέρονται
timetable-by-date = προθεσμία: { $date }

## The plan

plan-eu-plan-thb-2005 = Σχέδιο της ΕΕ για βέλτιστες πρακτικές, πρότυπα και διαδικασίες για την καταπολέμηση και την πρόληψη της εμπορίας ανθρώπων
chapter-1 = Συντονισμός της δράσης της ΕΕ
chapter-2 = Οριοθέτηση του προβλήματος
chapter-3 = Πρόληψη της εμπορίας ανθρώπων
chapter-4 = Μείωση της ζήτησης
chapter-5 = Διερεύνηση και δίωξη
chapter-6 = Προστασία και υποστήριξη των θυμάτων εμπορίας ανθρώπων
chapter-7 = Επιστροφή και επανένταξη
chapter-8 = Εξωτερικές σχέσεις
plan-title = Το σχέδιο του 2005, έναν χρόνο μετά
plan-lead = Πρόοδος σε { $n } δράσεις, σύμφωνα με το σημείωμα του Συμβουλίου ({ $date }).
plan-description = Πρόοδος σε { $n } δράσεις του σχεδίου της ΕΕ.
plan-overdue = εκπρόθεσμη: η προθεσμία έχει παρέλθει και η δράση δεν έχει ολοκληρωθεί
plan-late = καθυστερημένη: εκπρόθεσμη ή σε καθυστέρηση σύμφωνα με το σημείωμα
plan-list = Ως κατάλογος
print = Εκτύπωση
glance = Με μια ματιά
glance-hint = Κόκκινη γωνία: εκπρόθεσμη ({ $date }).
glance-more = Πώς ορίζεται ο όρος «εκπρόθεσμη»
anyone = Όλοι οι αρμόδιοι
board-shown = { $n } από { $total } δράσεις
chapter-done = { $n } από { $total } ολοκληρωμένες ή επαναλαμβανόμενες
fig-late =
    { $count ->
        [one] από τις { $n } δράσεις ήταν καθυστερημένη: εκπρόθεσμη ή σε καθυστέρηση
       *[other] από τις { $n } δράσεις ήταν καθυστερημένες: εκπρόθεσμες ή σε καθυστέρηση
    }

## Countries, organisations, documents and programmes

a-to-z = Α–Ω
about-state = Σχετικά με αυτή τη χώρα
reported-by-state = Υποβλήθηκε από αυτό το κράτος μέλος
place-empty = Δεν κατονομάζεται σε κανένα έργο, καμία συμφωνία και καμία ενέργεια συνεργασίας.
place-description = { $name }: { $projects }, { $agreements } και { $steps }.
largest-projects = Μεγαλύτερα έργα
amounts-h = Ποσά ανά έτος
amounts-by-year = Ποσά που αναφέρονται, ανά έτος έναρξης του έργου
amounts-hint = Εμφανίζεται το πλήρες ποσό του έργου, ακόμη και αν το έργο αφορά και άλλες χώρες ή άλλους φορείς.
by-theme = Έργα ανά θέμα
who-else = Ποιοι άλλοι συμμετέχουν
who-organisations = Φορείς σε αυτά τα έργα
roles = Ρόλοι
roles-hint = Ένας φορέας μπορεί να έχει περισσότερους από έναν ρόλους σε ένα έργο.
regions-note-h = Δεν περιλαμβάνονται σε αυτή τη σελίδα
regions-note = Οι εγγραφές που κατονομάζουν μόνο περιοχή δεν υπολογίζονται εδώ. Το μητρώο δεν αναλύει τις περιοχές σε χώρες. Περιοχές γύρω από αυτή τη χώρα:
regions-note-with = Έργα αυτής της χώρας και των περιοχών γύρω από αυτήν
organisation-find = Εύρεση φορέα
organisation-types = Τύποι φορέων
documents = Έγγραφα
documents-sources = Πηγές του μητρώου
documents-cited = Έγγραφα στα οποία παραπέμπουν εγγραφές
document-holds = Τι περιέχει το μητρώο από αυτό το έγγραφο
document-cited-only = Το μητρώο δεν περιέχει καμία εγγραφή από αυτό το έγγραφο. Εγγραφές παραπέμπουν σε αυτό.
originator = Εκδόθηκε από
without-country = Χωρίς χώρα
without-agency = Χωρίς οργανισμό της ΕΕ
without-date = Χωρίς ημερομηνία
without-amount = Χωρίς ποσό
caveats = Τι αναφέρει το έγγραφο για τα δεδομένα του
programmes = Προγράμματα
regions = Περιοχές
region-countries = Χώρες αυτής της περιοχής
region-part-of = Ευρύτερες περιοχές
exchange-rates = Συναλλαγματικές ισοτιμίες
exchange-rates-p = Μέσες ισοτιμίες της Ευρωπαϊκής Κεντρικής Τράπεζας. Με αυτές μετατρέπονται σε ευρώ τα ποσά που αναφέρονται.
rate-units = Μονάδες ανά ευρώ
closed-lists = Κατάλογοι τιμών
closed-lists-p = Οι τιμές που μπορούν να λάβουν τα πεδία και τα φίλτρα και η σημασία τους.
list-code = Κωδικός
list-label = Ονομασία
list-meaning = Σημασία

## Search, changes and errors

search-found =
    { $n ->
        [one] { $n } εγγραφή για την αναζήτηση
       *[other] { $n } εγγραφές για την αναζήτηση
    }
search-all = Όλα
search-did-you-mean = Μήπως εννοούσατε:
search-entries = Χώρες, φορείς και έγγραφα
search-how = Πώς λειτουργεί η αναζήτηση
search-how-p = Τα αποτελέσματα περιέχουν όλες τις λέξεις σας, σε οποιονδήποτε τύπο: με τη λέξη «trafficked» βρίσκεται και η λέξη «trafficking». Χρησιμοποιήστε εισαγωγικά για να βρείτε μια φράση και αστερίσκο για να βρείτε λέξεις με την ίδια αρχή.
search-api = Αναζήτηση μέσω API
changes = Αλλαγές
changes-p = Το μητρώο εμπλουτίζεται με αριθμημένες αναθεωρήσεις. Τίποτα δεν αντικαθίσταται: είναι δυνατή η προβολή κάθε προηγούμενης κατάστασης.
changes-changed =
    { $n ->
        [one] Τροποποιήθηκε { $n } εγγραφή
       *[other] Τροποποιήθηκαν { $n } εγγραφές
    }
changes-removed =
    { $n ->
        [one] Διαγράφηκε { $n } εγγραφή
       *[other] Διαγράφηκαν { $n } εγγραφές
    }
changes-none = Τροποποιήθηκαν μόνο δεδομένα αναφοράς
past-banner = Βλέπετε προηγούμενη κατάσταση του μητρώου: { $date } (αναθεώρηση { $n }).
past-latest = Προβολή της τελευταίας κατάστασης
error-missing = Η σελίδα αυτή δεν υπάρχει
error-gone = Η εγγραφή αυτή διαγράφηκε
error-invalid = Δεν είναι δυνατή η ανάγνωση αυτής της διεύθυνσης
error-unavailable = Το μητρώο δεν είναι προσωρινά διαθέσιμο
error-failed = Παρουσιάστηκε σφάλμα
error-without = Προβολή της σελίδας χωρίς αυτά τα φίλτρα
error-similar = Παρόμοια αναγνωριστικά:
error-last = Προβολή της τελευταίας έκδοσης της εγγραφής
error-home = Αρχική σελίδα
error-instance = Αν επικοινωνήσετε μαζί μας, αναφέρετε αυτόν τον αριθμό αιτήματος:

## About the data

foot-developers = Για προγραμματιστές
about-toc = Σε αυτή τη σελίδα
about-lead = Το μητρώο περιέχει όσα αναφέρουν δύο έγγραφα του Συμβουλίου: μία εγγραφή για κάθε γραμμή. Οι σελίδες των εγγραφών δείχνουν το πρωτότυπο κείμενο δίπλα στις τιμές του μητρώου, ώστε να μπορεί ο καθένας να τις ελέγξει.
about-sources = Πηγές
about-sources-p = Τα στοιχεία, οι αριθμοί, τα ονόματα και οι τίτλοι προέρχονται από τα έγγραφα. Οι περιλήψεις συντάχθηκαν για το μητρώο. Όταν ένα έγγραφο αντιφάσκει, διατηρούνται και οι δύο εκδοχές και αυτό επισημαίνεται σε σημείωση.
about-method = Μέθοδος
about-once = Τα ποσά υπολογίζονται μία φορά
about-once-p = Κάθε ποσό διατηρεί το αρχικό του νόμισμα και τον τύπο του. Μετατρέπεται σε ευρώ με τη μέση ισοτιμία της Ευρωπαϊκής Κεντρικής Τράπεζας για το έτος έναρξης του έργου. Εάν ένα έργο αναφέρεται πολλές φορές, κάθε αναφορά αποτελεί εγγραφή, αλλά στα σύνολα το έργο υπολογίζεται μία φορά. Τα ποσά που απλώς ζητήθηκαν δεν υπολογίζονται ποτέ.
about-once-n = { $n } από { $total } έργα έχουν ποσό που υπολογίζεται· επομένως, τα σύνολα δείχνουν τι αναφέρθηκε και όχι τι δαπανήθηκε.
about-overdue-p = Μια δράση είναι εκπρόθεσμη εάν η προθεσμία της παρήλθε πριν από την ημερομηνία του σημειώματος και η κατάστασή της δεν είναι «Ολοκληρώθηκε». Οι καθυστερημένες δράσεις περιλαμβάνουν και εκείνες που χαρακτηρίζονται στο σημείωμα ως δράσεις σε καθυστέρηση.
about-dates = Ημερομηνίες
about-dates-p = Οι ημερομηνίες είναι τόσο ακριβείς όσο στο έγγραφο: έτος, εποχή, μήνας, ημέρα ή διάστημα. Το ερωτηματικό σημαίνει ότι η ανάγνωση είναι αβέβαιη.
about-countries-p = Στην εγγραφή παρατίθενται οι χώρες τις οποίες αφορά η γραμμή, όχι η χώρα που την υποβάλλει. Οι ομάδες χωρών είναι περιοχές και δεν αναλύονται.
about-limits = Περιορισμοί των δεδομένων
about-limits-end = Τα δεδομένα τελειώνουν με τα έγγραφα. Δεν δείχνουν τι συνέβη αργότερα.
about-limits-reported = Καλύπτουν μόνο όσα αναφέρθηκαν. Τα κράτη μέλη επέλεξαν τι θα αναφέρουν και με πόση λεπτομέρεια. Μια χώρα με λίγες εγγραφές μπορεί παρ’ όλα αυτά να είναι πολύ δραστήρια.
about-limits-cells = Ορισμένες γραμμές είναι κατεστραμμένες στην πηγή. Τα κελιά που λείπουν είναι εδώ κενά, με σχετική σημείωση.
about-files = Λήψεις
about-files-p = Όλα τα αρχεία με τις περιγραφές τους, ως πακέτο δεδομένων Frictionless. Είναι επίσης δυνατή η λήψη κάθε φιλτραρισμένου καταλόγου.
about-api = REST και GraphQL
about-api-p = Για να λάβετε τα δεδομένα μιας σελίδας, προσθέστε /v1 στη διεύθυνσή της.
about-docs = Οδηγοί
about-feeds = Αλλαγές και ροές
about-feeds-p = Οι αλλαγές δημοσιεύονται ως αριθμημένες αναθεωρήσεις. Η τρέχουσα αναθεώρηση είναι η { $n }. Μπορείτε να προβάλετε κάθε κατάλογο όπως ήταν σε προηγούμενη ημέρα.
about-licence = Άδεια και παραπομπή
about-licence-p = Μπορείτε να επαναχρησιμοποιήσετε τα δεδομένα, εφόσον αναφέρετε την πηγή. Για παραπομπή σε εγγραφή, χρησιμοποιήστε τον μόνιμο σύνδεσμο και την αναθεώρησή της. Η σελίδα κάθε εγγραφής περιέχει έτοιμη παραπομπή.
about-borders = Σύνορα του χάρτη: Natural Earth, κοινό κτήμα. Δεν υποδηλώνουν θέση σχετικά με το καθεστώς οποιουδήποτε εδάφους.
access-h = Προσβασιμότητα
access-level = Οι σελίδες ακολουθούν τις κατευθυντήριες γραμμές για την προσβασιμότητα του περιεχομένου του ιστού (WCAG) 2.2, επίπεδο AA.
access-tested = Ελέγχονται με το axe, με πληκτρολόγιο, χωρίς σενάρια εντολών, σε ανοιχτά και σκούρα χρώματα και σε μικρές οθόνες.
access-known = Δεν έχουν ελεγχθεί με όλα τα προγράμματα περιήγησης και όλους τους αναγνώστες οθόνης. Ενημερώστε μας αν κάτι δεν λειτουργεί.
access-tables = Δίπλα σε κάθε διάγραμμα και χάρτη υπάρχει πίνακας ή κατάλογος με τα ίδια στοιχεία.
privacy-h = Προστασία της ιδιωτικής ζωής
privacy-cookies = Οι σελίδες δεν χρησιμοποιούν cookies και δεν αποθηκεύουν τίποτα στο πρόγραμμα περιήγησής σας.
privacy-third = Δεν φορτώνουν τίποτα από άλλους ιστότοπους.
privacy-log = Το αρχείο καταγραφής του διαχειριστή μπορεί να διατηρεί για σύντομο χρονικό διάστημα τις διευθύνσεις των αιτημάτων, για τον εντοπισμό σφαλμάτων.
privacy-people = Το μητρώο δεν περιέχει δεδομένα προσωπικού χαρακτήρα θυμάτων ή υπαλλήλων.
publisher = Εκδότης
publisher-none = Ο διαχειριστής αυτού του μητρώου
