### The English dictionary of the THB Register. It is the reference for all other languages.
###
### Style: plain British English as the EU institutions use it, sentence case, no full stop after labels.
### Variables that are called $n, $count, $total or $records hold whole numbers. Any message may select a plural form by them.

## Site

# Name of the site. THB stands for trafficking in human beings. Keep it as it is in every language.
site = THB Register

# Stands beside the name on every page. Trafficking in human beings is the term of Directive 2011/36/EU. Use its term in your language.
tagline = EU action against trafficking in human beings

# Link for keyboards and screen readers, first on every page.
skip = Skip to main content

# Name of the menu of languages, for screen readers.
lang = Language

# Name of the main navigation, for screen readers, which add the word navigation.
menu = Main

## Search

# Button: a verb.
search = Search

# Label of the search field.
search-label = Search the register

# Inside the large search field of the front page.
placeholder = Country or keyword

# Before examples of searches, followed by a colon: Try: Ukraine, child trafficking.
try = Try

## Navigation
## Links at the top of every page. Keep them short.

# The EU plan on best practices, standards and procedures for combating and preventing trafficking in human beings, called by its year.
nav-plan = 2005 plan

nav-projects = Projects
nav-agreements = Agreements
nav-cooperation = Cooperation
nav-countries = Countries
nav-organisations = Organisations
nav-data = Data and API

## Front page: introduction

# The large heading. A row is a row of a table in a source document.
hero = EU action against trafficking in human beings, row by row

# $records is the number of all records of the four kinds together. Council is the Council of the European Union.
lead = A public register of { $records } actions, projects, agreements and cooperation steps reported in two Council documents. Every record shows the document and row it comes from.

## Front page: key figures
## A large figure stands before each text. $count is this figure, so that the text can have the right plural form. The text does not repeat it.

# Name of the list, for screen readers.
fig-label = Key figures

# Example: 500 records from two Council documents.
fig-records =
    { $count ->
        [one] record from two Council documents
       *[other] records from two Council documents
    }

# Example: €104.8 million reported for 100 of 286 projects, each counted once.
# $n is the number of projects with an amount, $total the number of all projects. The figure before the text is an amount of money.
fig-money =
    { $total ->
        [one] reported for { $n } of { $total } project, each counted once
       *[other] reported for { $n } of { $total } projects, each counted once
    }

fig-countries =
    { $count ->
        [one] country named in the records
       *[other] countries named in the records
    }

# $date is the month and year of the document that reports the agreements, such as July 2011, in the form in which it stands alone.
fig-force =
    { $count ->
        [one] agreement in force ({ $date })
       *[other] agreements in force ({ $date })
    }

# Example: 20 of 47 actions in the 2005 plan were overdue in December 2006. $n is the number of all actions.
# $date is a month and year in the form in which it stands alone. If your language inflects months after a preposition,
# put the date in brackets.
fig-overdue =
    { $count ->
        [one] of { $n } actions in the 2005 plan was overdue in { $date }
       *[other] of { $n } actions in the 2005 plan were overdue in { $date }
    }

## Map

# Heading above a map of the world.
map-h = Where it happens

map-p = Number of projects, agreements and cooperation steps that name each country. Countries that only report a record are not counted.

# Caption of the table beside the map.
map-table = Countries named most often

map-all =
    { $n ->
        [one] List of { $n } country
       *[other] List of all { $n } countries
    }

# In the legend of the map: countries with no record. Other entries are 1, 2–4 and so on.
map-none = None

# Use the text of region-western-balkans and the quotation marks of your language.
map-note = Regions such as “Western Balkans” are not split into countries.

# The footnote of the Interinstitutional Style Guide. Use its official wording in your language, word for word.
map-xk = Kosovo: this designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.

# The footnote of the Interinstitutional Style Guide. Use its official wording in your language, word for word.
map-ps = Palestine: this designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.

## Tables and charts

# Column headings of tables of countries.
col-country = Country

col-all = Total
col-projects = Projects
col-agreements = Agreements
col-cooperation = Cooperation

# Column headings of other tables.
head-name = Name

head-records = Records
head-year = Year

# Opens the table of figures below a chart.
chart-table = Show as a table

# Describes a chart of columns by year to screen readers. $title is the title of the chart, $first, $last and $year are years,
# $value is the figure of the highest column: a number or an amount of money.
chart-summary = { $title }, { $first } to { $last }. Highest: { $value } in { $year }.

## Front page: kinds of record

kinds-h = Four kinds of record

# Plural names of the kinds. They are headings, often with a number before them: 47 Actions in the 2005 plan.
# The singular names are kind-action and so on.
kinds-action = Actions in the 2005 plan

kinds-project = Projects
kinds-agreement = Agreements
kinds-cooperation = Cooperation steps

# $planned and $reported are a month and year, such as December 2005 and December 2006, in the form in which they stand alone.
# If your language inflects months after a preposition, put the dates in brackets.
kinds-action-p = What the EU planned in { $planned }, and how far it had got by { $reported }.

kinds-project-p = Training, campaigns, aid and research reported by Member States and the Commission.
kinds-agreement-p = Agreements between states, EU agencies and other bodies, from first contacts to entry into force.
kinds-cooperation-p = Steps by EU agencies, with dates: questionnaires, negotiations, visits, decisions.

# Titles of the small charts below the kinds.
by-status = By status

by-year = By start year
by-stage = By stage
by-agency = By agency

## Front page: browse

browse-h = Browse the register
browse-country = By country
browse-organisation = By organisation
browse-theme = By theme
browse-document = By document
all-countries = All countries
all-organisations = All organisations
all-projects = All projects
all-documents = All documents
records-n =
    { $n ->
        [one] { $n } record
       *[other] { $n } records
    }

## Front page: example row
## Shows one row of a document beside what the register makes of it.

example-h = Example row

# How an amount was converted. $amount is an amount of money with its currency, such as SEK 1,000,000, $rate is the exchange rate, such as SEK 9.5.
example-rate = { $amount } at { $rate } per euro

# Heading of the words of the document.
facts-original = Original text

# Heading of the recorded values, beside the original text.
facts-register = In the register

## Changes
## A revision is one numbered change of the register. It may add, change or remove many records.

changes-h = Latest changes
changes-rev = Revision { $n }
changes-added =
    { $n ->
        [one] { $n } record added
       *[other] { $n } records added
    }

# Before examples of the records that a revision added.
changes-including = Including

changes-feed = Subscribe to changes (Atom feed)
changes-all = All changes

## Use the data
## REST, GraphQL, JSON, CSV, XLSX, NDJSON, ZIP and CC BY 4.0 are the same in every language.

data-h = Use the data
data-p = All data in the register is open. You can reuse it if you credit the source (CC BY 4.0).
data-rest = REST
data-rest-p = Lists, filters, totals and history as JSON.
data-graphql = GraphQL
data-graphql-p = Everything a screen needs in one request, with the same filters.
data-files = Files
data-files-p = Any list as CSV, XLSX or NDJSON, or everything in one file.
data-zip = Whole register (ZIP)

# Button that copies a request or a citation: a verb.
copy = Copy

# Replaces the text of the button for a moment.
copied = Copied

# After a rounded amount: €104.8 million. Use an abbreviation if the word has several plural forms.
million = million

## Footer

# Headings of the two lists of links.
foot-data = Open data

foot-help = About

# $n is the number of the latest revision, $date its day, such as 14 March 2026.
foot-revision = Revision { $n }, { $date }

foot-about = About the data

# Link to the accessibility statement.
foot-access = Accessibility

foot-privacy = Privacy: no cookies, no tracking
foot-licence = Data: CC BY 4.0
foot-contact = Contact

# Link to the list of errors that the API can return.
foot-errors = API errors

## Values

# For a value that the document does not give, in every list and filter.
not-stated = Not stated

# Values of filters that are true or false, such as dimension-overdue.
yes = Yes

no = No

## Filters and groupings
## Names of filters, and of what facets and statistics group by. They are headings above values: Country, and below it Albania (12).

dimension-plan = Plan
dimension-chapter = Chapter
dimension-objective = Objective

# Code of an action of a plan, such as 1.1.a.
dimension-code = Action code

dimension-responsible = Responsible organisation

# A country that a record is about, or that takes part.
dimension-country = Country

dimension-country-role = Role of the country
dimension-region = Region
dimension-organisation = Organisation
dimension-role = Role of the organisation
dimension-funder = Funder
dimension-lead = Lead organisation
dimension-partner = Partner

# The Member State, institution or agency that sent the row of the document. Followed by a name.
dimension-reporter = Reported by

dimension-document = Document
dimension-agency = EU agency
dimension-type = Type of agreement
dimension-stage = Stage

# Status of an action or of a cooperation step.
dimension-status = Status

# Type of a cooperation step. Values: cooperation-kind-contact and so on.
dimension-kind = Type of step

dimension-form = Form of activity
dimension-theme = Theme

# A funding programme.
dimension-programme = Programme

# Of the European Commission.
dimension-directorate-general = Directorate-General

dimension-timetable-kind = Timetable
dimension-milestone = Milestone
dimension-milestone-year = Year of milestone

# Year in which a project starts, of the newest milestone of an agreement, of a cooperation step, or of the deadline of an action.
dimension-year = Year

# Whether a project is ongoing. Values: yes and no.
dimension-ongoing = Ongoing

# Whether the deadline of an action had passed before the action was done. Values: yes and no.
dimension-overdue = Overdue

# Whether an action was overdue or delayed. Values: yes and no.
dimension-late = Late

# Followed by a date.
dimension-overdue-on = Overdue on

# These names, from here to dimension-amount-eur-to, stand before a field or a value, such as Deadline from 2006.
dimension-deadline-from = Deadline from

dimension-deadline-to = Deadline to
dimension-milestone-from = Milestone from
dimension-milestone-to = Milestone to
dimension-date-from = Date from
dimension-date-to = Date to
dimension-start-from = Start from
dimension-start-to = Start to
dimension-active-from = Active from
dimension-active-to = Active to
dimension-in-force-on = In force on
dimension-amount-eur-from = Amount in euro from
dimension-amount-eur-to = Amount in euro to

# Whether a project reports any amount of money. Values: yes and no.
dimension-has-funding = Amount reported

# Whether a record has exactly one country. Values: yes and no.
dimension-single-country = One country only

# A choice to tick, beside the filter by country.
dimension-include-regions = Include regions around the country

# Whether the register is sure how to read every date of a record. Values: yes and no.
dimension-certain = Dates certain

# Whether a record is the first report of its project, agreement or step. Later ones are repeat reports. Values: yes and no.
dimension-first-report = First report

# Followed by the id of a record that already reports the same project.
dimension-same-as = Repeat report of

# Followed by the id of an agreement.
dimension-agreement = Steps of the agreement

# The words of a search.
dimension-q = Keywords

## Kinds, changes and access

# Messages whose id begins with list- are names of closed lists. The values of a list follow its name.
list-kind = Kinds of record

# A measure of an EU plan, with its state of play.
kind-action = Action

kind-project = Project
kind-agreement = Agreement

# A step or activity of an EU agency with a counterpart, which is not itself an agreement.
kind-cooperation = Cooperation step

# What a revision did to a record.
list-event = Types of change
event-added = Added
event-changed = Changed
event-removed = Removed

# Who may read a record.
list-access = Access
access-public = Public
access-restricted = Restricted

## Actions

list-action-status = Status of an action
action-status-not-started = Not started
action-status-in-progress = In progress
action-status-done = Done
action-status-delayed = Delayed

# The action recurs, and was carried out this time.
action-status-recurring = Recurring

# The document reports on the action, but does not give a status.
action-status-unknown = Not stated

# The document does not report on the action at all. This is not a value of the list.
action-status-null = No information

# When an action is to be carried out.
list-timetable-kind = Timetable
timetable-kind-by = By a date
timetable-kind-ongoing = Ongoing

# Such as once a year.
timetable-kind-recurring = At intervals

timetable-kind-as-soon-as-possible = As soon as possible

# The cell of the document is empty.
timetable-kind-none = No timetable

list-responsible-role = Role of a responsible organisation
responsible-role-lead = Lead
responsible-role-support = Support
responsible-role-coordinator = Coordinator

## Countries and organisations

list-country-role = Role of a country

# The activity is about the country, or takes place there.
country-role-target = Country concerned

# The country, or one of its authorities, takes part.
country-role-partner = Partner country

list-organisation-role = Role of an organisation
organisation-role-lead = Lead organisation

# The organisation that is accountable for a project funded by the EU.
organisation-role-promoter = Promoter

organisation-role-partner = Partner
organisation-role-funder = Funder
organisation-role-participant = Participant

list-organisation-type = Type of organisation
organisation-type-member-state = Member State
organisation-type-eu-institution = EU institution or service
organisation-type-eu-agency = EU agency
organisation-type-international-organisation = International organisation
organisation-type-third-country-authority = Authority of a non-EU country
organisation-type-national-authority = Authority of a Member State
organisation-type-ngo = Non-governmental organisation
organisation-type-academic = University or research institute
organisation-type-private = Company

# A network of organisations or practitioners.
organisation-type-network = Network

# Headings above lists of organisations of one type.
organisation-type-plural-member-state = Member States

organisation-type-plural-eu-institution = EU institutions and services
organisation-type-plural-eu-agency = EU agencies
organisation-type-plural-international-organisation = International organisations
organisation-type-plural-third-country-authority = Authorities of non-EU countries
organisation-type-plural-national-authority = Authorities of Member States
organisation-type-plural-ngo = Non-governmental organisations
organisation-type-plural-academic = Universities and research institutes
organisation-type-plural-private = Companies
organisation-type-plural-network = Networks

# Official names of EU institutions and bodies, in the form in which the EU uses them today. Other organisations keep their name in every
# language.
organisation-european-union = European Union
organisation-european-parliament = European Parliament
organisation-council = Council of the European Union
organisation-european-commission = European Commission
organisation-ecb = European Central Bank
organisation-olaf = European Anti-Fraud Office
organisation-europol = European Union Agency for Law Enforcement Cooperation
organisation-eurojust = European Union Agency for Criminal Justice Cooperation
organisation-frontex = European Border and Coast Guard Agency
organisation-fra = European Union Agency for Fundamental Rights
organisation-cepol = European Union Agency for Law Enforcement Training
organisation-emsa = European Maritime Safety Agency

## Activities and funding

list-form-category = Form of activity
form-category-project = Project
form-category-training = Training
form-category-conference = Conference
form-category-study-visit = Study visit

# An awareness campaign.
form-category-campaign = Campaign

form-category-information-exchange = Information exchange

# Between authorities, such as police forces.
form-category-operational = Operational cooperation

# Liaison officers or permanent contacts.
form-category-liaison = Liaison

form-category-joint-investigation = Joint investigation
form-category-agreement = Agreement
form-category-legislation = Legislation
form-category-strategy = Strategy or policy
form-category-research = Research

# Funding of the work of others.
form-category-funding = Funding

form-category-other = Other

# Parts of anti-trafficking policy. Use the terms of the EU strategies on combating trafficking in human beings.
list-theme = Theme
theme-prevention = Prevention

# Protection and support of victims.
theme-protection = Protection

theme-prosecution = Prosecution
theme-partnership = Partnership
theme-research = Research

# Directorates-General of the European Commission, with their names of 2011. The last one is the predecessor of Home Affairs.
list-directorate-general = Directorate-General
directorate-general-home-affairs = Home Affairs
directorate-general-enlargement = Enlargement
directorate-general-development-cooperation = Development and Cooperation
directorate-general-justice-freedom-and-security = Justice, Freedom and Security

list-amount-role = Type of amount
amount-role-total = Total
amount-role-eu = EU contribution
amount-role-national = National contribution

# By others than the EU or the state.
amount-role-cofinancing = Co-financing

amount-role-grant = Grant

# Not yet granted. It never counts in a sum.
amount-role-requested = Requested only

amount-role-other = Other

list-covers = What an amount covers
covers-activity = Whole activity
covers-share = Share of one payer

# The activity is only a part of what the amount pays for.
covers-programme = Whole programme

# An amount may be a range, such as 10,000 to 20,000 euro.
list-bound = Limit of a range
bound-min = Minimum
bound-max = Maximum

## Agreements

# Use the terms of EU law and of the agencies in your language.
list-agreement-type = Type of agreement

# Of Europol. It allows the exchange of personal data.
agreement-type-operational = Operational agreement

# Of Europol. It excludes personal data.
agreement-type-strategic = Strategic agreement

agreement-type-working-arrangement = Working arrangement
agreement-type-cooperation-arrangement = Cooperation arrangement
agreement-type-administrative-arrangement = Administrative arrangement
agreement-type-cooperation-agreement = Cooperation agreement
agreement-type-memorandum-of-understanding = Memorandum of understanding
agreement-type-letter-of-intent = Letter of intent
agreement-type-bilateral = Bilateral agreement
agreement-type-multilateral = Multilateral agreement
agreement-type-other = Other instrument

list-stage = Stage of an agreement
stage-contacts = Contacts
stage-negotiation = Negotiation
stage-awaiting-signature = Awaiting signature

# The document does not report entry into force.
stage-signed = Signed

stage-in-force = In force
stage-on-hold = On hold

# The agreement was abandoned.
stage-declined = Declined

# In the order in which agreements reach them. The Management Board is that of an EU agency. The Council is the Council of the European Union.
list-milestone-kind = Milestone of an agreement
milestone-kind-contacts-opened = First contacts
milestone-kind-negotiations-opened = Negotiations opened
milestone-kind-data-protection-report-finalised = Data protection report completed
milestone-kind-data-protection-report-board-approval = Data protection report approved by the Management Board
milestone-kind-data-protection-report-council-approval = Data protection report approved by the Council
milestone-kind-draft-finalised = Draft completed
milestone-kind-board-approval = Draft approved by the Management Board
milestone-kind-council-approval = Draft approved by the Council
milestone-kind-signature = Signature
milestone-kind-ratification = Ratification
milestone-kind-entry-into-force = Entry into force

# The agreement was terminated, expired or was replaced.
milestone-kind-termination = End of validity

## Cooperation steps

list-cooperation-kind = Type of cooperation step
cooperation-kind-contact = Contact or meeting
cooperation-kind-questionnaire-sent = Questionnaire sent

# The counterpart returned the questionnaire.
cooperation-kind-questionnaire-received = Questionnaire received

cooperation-kind-study-visit = Study visit
cooperation-kind-fact-finding-mission = Fact-finding mission
cooperation-kind-negotiation-meeting = Negotiation meeting
cooperation-kind-decision = Decision
cooperation-kind-letter = Letter
cooperation-kind-signature = Signature
cooperation-kind-ratification = Ratification
cooperation-kind-conference = Conference
cooperation-kind-project-support = Project support

# Such as an analysis work file of Europol.
cooperation-kind-joint-analysis = Joint analysis

cooperation-kind-research = Research
cooperation-kind-training = Training
cooperation-kind-other = Other step

list-cooperation-status = Status of a cooperation step
cooperation-status-done = Done
cooperation-status-planned = Planned
cooperation-status-ongoing = Ongoing
cooperation-status-cancelled = Cancelled

## Regions
## As the documents name them. They are not split into countries. Use the name of the Publications Office or the Commission in your language.

# Countries that were about to join the EU at the time of the document.
region-accession-countries = Accession countries

region-africa = Africa
region-andes = Andes
region-asia = Asia
region-austria-neighbour-countries = Austria's neighbour countries
region-balkans = Balkans
region-baltic-countries = Baltic countries
region-baltic-sea-region = Baltic Sea region
region-black-sea-region = Black Sea Region

# Candidates for EU membership at the time of the document.
region-candidate-countries = Candidate countries

region-central-america = Central America
region-central-asia = Central Asia
region-cis = Commonwealth of Independent States
region-east-asia = Eastern Asia

# Eastern neighbours of the EU.
region-eastern-neighbours = Eastern neighbours

region-eu-southern-maritime-borders = EU southern maritime borders
region-europe = Europe

# Countries at the outer edge of Europe.
region-european-periphery = European periphery

region-european-union = European Union

# The activity is not limited to a part of the world.
region-global = Global

# In Africa.
region-great-lakes-region = Great Lakes Region

region-greater-mekong-sub-region = Greater Mekong Sub-Region

# Member states of the Gulf Cooperation Council.
region-gulf-council-states = Gulf Council States

region-horn-of-africa = Horn of Africa
region-ibero-america = Ibero-America
region-latin-america-and-the-caribbean = Latin America and the Caribbean

# Neighbours of a country or of the EU, depending on the row.
region-neighbouring-countries = Neighbouring countries

region-nordic-countries = Nordic countries
region-portuguese-speaking-countries = Portuguese-speaking countries

# A part of Somalia.
region-puntland = Puntland

region-south-america = South America
region-south-asia = South Asia
region-south-caucasus = Southern Caucasus
region-south-east-asia = South East Asia
region-south-east-europe = South East Europe
region-southern-africa = Southern Africa
region-southern-cone = Southern Cone
region-west-africa = West Africa
region-western-balkans = Western Balkans

## Programmes
## Funding programmes. Use the name in the legal act in your language. Leave a programme without an official name in your language in English.
## The code of the programme, such as ISEC, stands beside its name.

# The predecessor of the Thematic Programme Migration and Asylum. The document writes ex- for this relation.
programme-aeneas = AENEAS (ex-thematic Programme Migration and Asylum)

# AGIS is the predecessor of ISEC. The document calls both by the same name.
programme-agis = Prevention of and fight against crime

programme-criminal-justice = Criminal Justice
programme-dci = Development Cooperation Instrument
programme-eidhr = European Instrument for Democracy and Human Rights
programme-eu-readmission-fund = EU readmission fund
programme-ipa = Instrument for Pre-Accession Assistance
programme-isec = Prevention of and fight against crime
programme-ifs = Instrument for Stability
programme-norwegian-cooperation = Norwegian Cooperation Programme for Economic Growth and Sustainable Development in Bulgaria

# Funded by Poland.
programme-polish-foreign-assistance = Polish Programme of Foreign Assistance

programme-return-fund = European Return Fund
programme-tacis = Technical Assistance to the Commonwealth of Independent States
programme-taiex = Technical Assistance and Information Exchange Instrument
programme-thematic-migration-asylum = Thematic Programme Migration and Asylum
programme-thematic-ngos-civil-society = Thematic Programme for NGOs and Civil Society
