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

# A heading above the values Action, Project, Agreement and Cooperation step.
dimension-record-kind = Kind of record

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

# What the search can suggest. The values take the text of other messages: keep the references as they are.
list-suggestion-kind = Kinds of results
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

# Until 2024 the European Monitoring Centre for Drugs and Drug Addiction.
organisation-emcdda = European Union Drugs Agency

organisation-ecdc = European Centre for Disease Prevention and Control
organisation-cfca = European Fisheries Control Agency
organisation-council-general-secretariat = General Secretariat of the Council
organisation-cosi = Standing Committee on Operational Cooperation on Internal Security

# Whichever Member State holds it.
organisation-presidency = Presidency of the Council

# Until 2012 the EU Situation Centre (SitCen).
organisation-sitcen = EU Intelligence and Situation Centre

organisation-member-states = Member States
organisation-europol-joint-supervisory-body = Joint Supervisory Body of Europol
organisation-eulex-kosovo = European Union Rule of Law Mission in Kosovo
organisation-eupm-bih = European Union Police Mission in Bosnia and Herzegovina
organisation-eubam = EU Border Assistance Mission to Moldova and Ukraine

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

## Dates and amounts

# An amount in euro. $amount is a formatted number, such as 1,234.50. Place the sign as your language does.
euro = €{ $amount }

# A large amount in euro. $amount is a formatted number of millions, such as 104.8. Use an abbreviation if the word has several plural forms.
euro-millions = €{ $amount } million

# $date is a year, month or day in the form in which it stands alone.
date-since = since { $date }

date-until = until { $date }
season-spring = spring { $year }
season-summer = summer { $year }
season-autumn = autumn { $year }
season-winter = winter { $year }
no-date = no date

## Numbers of records
## Messages that begin with count- have the number in them. Those that end in -noun stand after a number in large type, which they do not repeat.

count-projects =
    { $n ->
        [one] { $n } project
       *[other] { $n } projects
    }
count-projects-noun =
    { $n ->
        [one] project
       *[other] projects
    }
count-agreements =
    { $n ->
        [one] { $n } agreement
       *[other] { $n } agreements
    }
count-agreements-noun =
    { $n ->
        [one] agreement
       *[other] agreements
    }
count-cooperation =
    { $n ->
        [one] { $n } cooperation step
       *[other] { $n } cooperation steps
    }
count-cooperation-noun =
    { $n ->
        [one] cooperation step
       *[other] cooperation steps
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
        [one] { $n } country
       *[other] { $n } countries
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }

# After a number of records that match a filter: 12 of 286 projects. $n is the number of all records.
of-total = of { $n }

# After an amount of money: €4.7 million reported for 13 of them. $n is the number of records with an amount.
reported-for = reported for { $n } of them

# How sums treat projects that several bodies report.
counted-once = each project counted once

# Link to a whole list. $records is a number of records, such as 12 projects.
all-of = All { $records }

# After the first countries of a long list: and 9 more.
and-more = and { $n } more

## Lists

# Title of the list of actions.
kinds-action-all = Actions

# Names of the parts of the page, for screen readers.
results = Results

filters = Filters
skip-results = Skip to results
filters-hint = Records must match one of your selected values in each group. Each number is the total if you select only that value in its group.
filters-selected = { $n } selected

# Opens the other values of a group: 12 more.
filters-more = { $n } more

# Field that searches the values of a filter. $name is the name of the filter, such as Country.
filters-find = Search: { $name }

# Link below the most frequent values of a long list.
filters-lookup = Look up others
filters-other = Other choices
show-projects = Show projects
show-agreements = Show agreements
show-cooperation = Show cooperation steps
show-actions = Show actions

# Headings above two fields: from and to.
range-start = Start
range-active = Active period
range-amount = Amount in euro
range-milestone = Date of milestone
range-date = Date
range-deadline = Deadline
range-from = from
range-to = to

# Heading of the list of active filters, for screen readers.
chips = Active filters
chips-clear = Clear all

# Between two values of a filter: Prevention or Protection.
chips-or = or

# After the name of a filter that excludes values: Country not Albania.
chips-not = not

# Before the value of a filter, in a link that removes it.
chips-remove = Remove filter:

# Before the name of an order, such as Largest amount.
sort-by = Sort by
sort-document = Document order
sort-amount-desc = Largest amount
sort-amount = Smallest amount
sort-start-desc = Latest start
sort-start = Earliest start
sort-title = Title
sort-milestone-desc = Latest milestone
sort-milestone = Earliest milestone
sort-date-desc = Latest date
sort-date = Earliest date
sort-deadline-desc = Latest deadline
sort-deadline = Earliest deadline
sort-code = Number

# Before a date: As of 3 March 2027.
as-of = As of
as-of-hint = Show the register as it was at the end of a given day.

# Button: a verb.
show = Show

# $first, $last and $total are numbers of records: 1–25 of 286.
list-shown = { $first }–{ $last } of { $total }

# Caption of a table for screen readers. $kind is the name of the list.
list-caption = { $kind }, page { $page } of { $pages }

# Name of the links to other pages of a list.
pages = Pages
page = Page
page-previous = Previous page
page-next = Next page

use-data = Use this data
download = Download

# $records is a number of records, such as 12 projects.
download-all = All { $records } that match, in this order.
use-rest = REST request for this view
use-graphql = GraphQL query for this view

# $n is the number of parameters of the address that could not be read.
faults =
    { $n ->
        [one] One filter was ignored.
       *[other] { $n } filters were ignored.
    }

nothing = Nothing matches all these filters
nothing-remove = Remove one filter to see results:

# $name is the name of a filter, such as Country.
nothing-way = Without “{ $name }”
nothing-search = Search all records

chart-projects-by-year = Projects by start year
chart-agreements-by-year = Agreements by year of their latest milestone
chart-signatures-by-year = Signatures by year
chart-cooperation-by-year = Cooperation steps by year
chart-actions-by-year = Actions by year of deadline
chart-top-countries = Countries named most often
chart-top-kinds = Most frequent types of step
chart-top-responsible = Bodies responsible most often
chart-undated =
    { $n ->
        [one] { $n } record without a date
       *[other] { $n } records without a date
    }
chart-empty = No dates reported

# Column headings.
head-project = Project
head-countries = Countries
head-period = Period
head-amount = Amount
head-date = Date
head-title = Title
head-milestone = Latest dated milestone

# Number of an action, such as 1.1.a.
head-number = No.
head-responsible = Responsible
head-partners = Partners
head-amount-role = Type of amount
head-currency = Original currency
head-rate = Exchange rate
head-euro = In euro

# Marks a later report of a project that another record already reports.
repeat = repeat report

# Instead of an amount that does not count in the sum, such as one that no exchange rate converts.
amount-not-counted = not counted

# An amount that was only requested. It never counts in a sum. $amount is an amount of money.
amount-requested = requested { $amount }

# Below an amount of which only a part counts in the sum. $amount is an amount of money.
amount-counts = { $amount } counted

## How a sum is made up
## The page lists the records behind a sum of money, and what each adds to it.

explain-h = How the sum is made up

# Columns of its table: what a record adds to the sum, and why this is not the amount that it reports.
explain-counted = Added to the sum

explain-why = Remark

# Why a record adds nothing to a sum of money. The name of the list, then short texts in cells of the table.
list-not-counted = Reason why an amount does not count

not-counted-no-amount = No amount reported
not-counted-requested-or-other = Only requested or other amounts
not-counted-not-converted = No value in euro: the year or the exchange rate is unknown
not-counted-programme = The amount covers a whole programme

# The link to the record that counts instead follows, in brackets.
not-counted-same-project = Another report of the same project counts
not-counted-share-of-counted = Share of an amount that already counts
not-counted-larger-share = Share larger than the amount that counts
not-counted-same-payer = Another record of the same payer counts

## Show on another site

embed-h = Show on your website
embed-p = Copy this code into your page. The figures stay up to date.

## Records

# The way from a section to the page, for screen readers.
crumbs = Breadcrumb
facts = Facts

# An editorial note on contradictions in the document.
note = Editorial note
original-show = Show the original text
history = History
history-json = History as JSON
where = Where

# Describes a map to screen readers. $names are names of countries.
map-of = Map: { $names }
source = Source

# Row of a table of the document.
row = row { $n }
cite = Cite and reuse
cite-link = Permanent link
cite-text = Citation
funding = Funding
amount-counted = Amount counted in totals

# Where exchange rates come from. $year is a year.
rate-source = European Central Bank, average of { $year }
rate-none = not needed
rate-unknown = no rate known

# $n is the number of reports of one project.
reports-title = One project, reported { $n } times
reports-text = { $n } reports describe the same project. They are kept as separate records because they differ. Totals count the project once.
report-this = this record
report-first = first report
similar = Similar projects
similar-hint = Projects that share countries, organisations or a programme with this one, closest match first.
counterpart = Counterpart
parties = Parties
milestones = Milestones
milestones-latest = Latest milestones

# Heading above the days from one milestone of an agreement to later ones.
durations-h = How long it takes

# $milestone is the name of a milestone, such as milestone-kind-draft-finalised.
durations-since = Days since “{ $milestone }”
durations-note = Median number of days between exact dates. In brackets: number of agreements.

# Milestones that the document does not mention have a dotted mark.
milestones-hint = Dotted: not mentioned in the document.
not-reached = not reached
steps-none = No cooperation steps reported.

# Stage of an agreement. $date is a date in the form in which it stands alone.
in-force-since = In force since { $date }
agreements-also = Other agreements with the same countries
indicator = Indicator
progress = Progress

# Before numbers of documents that a report cites.
cited = Cited documents

# Before dates that a report names.
dates-named = Dates named

# $date is a deadline in the form in which it stands alone.
timetable-by-date = by { $date }

## The plan

# Full title of the plan. Use its title in the Official Journal (C 311, 9.12.2005), if it was published in your language.
plan-eu-plan-thb-2005 = EU plan on best practices, standards and procedures for combating and preventing trafficking in human beings

# Titles of the chapters of the plan.
chapter-1 = Coordination of EU action
chapter-2 = Scoping the problem
chapter-3 = Preventing trafficking
chapter-4 = Reducing demand
chapter-5 = Investigating and prosecuting
chapter-6 = Protecting and supporting victims of trafficking
chapter-7 = Returns and reintegration
chapter-8 = External relations

# $date is the month or day of the document that reports on the plan.
plan-title = The 2005 plan, one year on
plan-lead = Progress on { $n } actions, as reported in the Council note of { $date }.
plan-description = Progress on { $n } actions of the EU plan.
plan-overdue = overdue: past their deadline and not done
plan-late = late: overdue, or delayed according to the note
plan-list = As a list
print = Print
glance = At a glance

# $date is the date of the document.
glance-hint = Red corner: overdue on { $date }.
glance-more = How “overdue” is defined
anyone = Anyone

# How many actions the filters show.
board-shown = { $n } of { $total } actions

# Beside the title of a chapter.
chapter-done = { $n } of { $total } done or recurring

# A large figure stands before the text. $n is the number of all actions.
fig-late =
    { $count ->
        [one] of { $n } actions was late: overdue or delayed
       *[other] of { $n } actions were late: overdue or delayed
    }

## Countries, organisations, documents and programmes

a-to-z = A to Z
about-state = About this country
reported-by-state = Reported by this Member State
place-empty = No project, agreement or cooperation step names it.

# Description of the page for search engines. $projects, $agreements and $steps are numbers of records.
place-description = { $name }: { $projects }, { $agreements } and { $steps }.
largest-projects = Largest projects
amounts-h = Amounts by year
amounts-by-year = Amounts reported, by start year of the project
amounts-hint = The full amount of a project is shown, even if it covers other countries or organisations too.
by-theme = Projects by theme
who-else = Who else is involved
who-organisations = Organisations in these projects
roles = Roles
roles-hint = An organisation can have several roles in one project.
regions-note-h = Not included on this page
regions-note = Records that name only a region are not counted here. The register does not split regions into countries. Regions around this country:
regions-note-with = Projects of this country and of the regions around it
organisation-find = Find an organisation
organisation-types = Types of organisation
documents = Documents
documents-sources = Sources of the register
documents-cited = Documents that records cite
document-holds = What the register holds of this document
document-cited-only = The register holds no record of this document. Records cite it.
originator = Issued by
without-country = Without a country

# Agreements to which no EU agency is a party.
without-agency = Without an EU agency

without-date = Without a date
without-amount = Without an amount

# What a document says of its data as a whole, such as that amounts are rounded.
caveats = What the document says of its data
programmes = Programmes

# List of the regions that records name, such as Africa.
regions = Regions

region-countries = Countries in this region

# Followed by the names of larger regions.
region-part-of = Part of

exchange-rates = Exchange rates
exchange-rates-p = Average rates of the European Central Bank. They convert reported amounts to euro.

# Column: units of a currency that one euro buys, such as 9.5373.
rate-units = Units per euro

# Every list of values that a field or filter can have, such as all stages of an agreement.
closed-lists = Lists of values
closed-lists-p = The values that fields and filters can have, and what they mean.

# Columns: the value in the data, such as in_force, and its name, such as In force.
list-code = Code
list-label = Name
list-meaning = Meaning

## Search, changes and errors

# After the number of hits: 12 records match child trafficking.
search-found =
    { $n ->
        [one] { $n } record matches
       *[other] { $n } records match
    }
search-all = All

# Before a corrected search, when nothing was found.
search-did-you-mean = Did you mean:
search-entries = Countries, organisations and documents
search-how = How search works
search-how-p = Results contain all your words, in any form: “trafficked” also finds “trafficking”. Use quotation marks to find a phrase, and an asterisk to find words that begin the same way.
search-api = Search by API
changes = Changes
changes-p = The register grows by numbered revisions. Nothing is overwritten: every earlier state can be shown.
changes-changed =
    { $n ->
        [one] { $n } record changed
       *[other] { $n } records changed
    }
changes-removed =
    { $n ->
        [one] { $n } record removed
       *[other] { $n } records removed
    }
changes-none = Only reference data changed

# Banner on pages of an earlier state. $date is a day, $n the number of a revision.
past-banner = You are viewing the register as of { $date } (revision { $n }).
past-latest = Show the latest state

error-missing = This page does not exist
error-gone = This record was removed
error-invalid = This address cannot be read
error-unavailable = The register is temporarily unavailable
error-failed = Something went wrong
error-without = Show the page without these filters
error-similar = Similar ids:

# Before the id of a record that was removed.
error-last = Show the last version of
error-home = Front page

# Before the number of a request, to quote in a message to the operator.
error-instance = If you contact us, quote this request number:

## About the data

foot-developers = For developers
about-toc = On this page
about-lead = The register contains what two Council documents report: one record for each row. Record pages show the original text beside the register’s values, so that anyone can check them.
about-sources = Sources
about-sources-p = Facts, figures, names and titles are taken from the documents. Summaries are written for the register. Where a document contradicts itself, both versions are kept and a note says so.
about-method = Method
about-once = Amounts are counted once
about-once-p = Each amount keeps its original currency and type. It is converted to euro at the European Central Bank’s average rate for the year in which the project starts. If a project is reported several times, each report is a record, but totals count the project once. Amounts that were only requested are never counted.

# $n is the number of projects with an amount, $total the number of all projects.
about-once-n = { $n } of { $total } projects have an amount that counts, so totals show what was reported, not what was spent.
about-overdue-p = An action is overdue if its deadline passed before the date of the note and its status is not “done”. Late actions include those that the note calls delayed.
about-dates = Dates
about-dates-p = Dates are as exact as in the document: a year, a season, a month, a day or a range. A question mark means that the reading is uncertain.
about-countries-p = A record lists the countries that its row is about, not the country that reports it. Groups of countries are regions and are not split.
about-limits = Limits of the data
about-limits-end = The data ends with the documents. It does not say what happened later.
about-limits-reported = It covers only what was reported. Member States chose what to report and in how much detail. A country with few records may still be very active.
about-limits-cells = Some rows are damaged in the source. Missing cells are empty here, with a note.
about-files = Downloads
about-files-p = All files with their descriptions, as a Frictionless data package. You can also download any filtered list.
about-api = REST and GraphQL
about-api-p = To get the data of a page, add /v1 to its address.
about-docs = Guides
about-feeds = Changes and feeds

# $n is the number of the current revision.
about-feeds-p = Changes are published as numbered revisions. The current revision is { $n }. You can show any list as of an earlier day.
about-licence = Licence and citation
about-licence-p = You can reuse the data if you credit the source. To cite a record, use its permanent link and revision. Each record page has a ready-made citation.
about-borders = Map borders: Natural Earth, public domain. They do not imply any position on the status of a territory.
access-h = Accessibility
access-level = The pages follow the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
access-tested = They are tested with axe, by keyboard, without scripts, in light and dark colours, and on small screens.
access-known = They have not been tested with every browser and screen reader. Tell us if something does not work for you.
access-tables = Every chart and map has a table or a list with the same figures beside it.
privacy-h = Privacy
privacy-cookies = The pages set no cookies and store nothing in your browser.
privacy-third = They load nothing from other sites.
privacy-log = The operator’s log may hold the addresses of requests for a short time, to find faults.
privacy-people = The register holds no personal data of victims or officers.
publisher = Publisher
publisher-none = The operator of this register
