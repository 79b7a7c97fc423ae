-- Everything a case file holds in its first version: one table per kind of fact, the document contents, and the history.
--
-- Every table of facts is recorded by SQLite's session extension, which is how undo works. Hence AUTOINCREMENT (an id is never used
-- again), no actions on foreign keys (what goes, goes explicitly), no generated columns, no triggers on these tables, and no UNIQUE
-- on what a person may swap (positions, labels, the numbers of meetings and proposals): commands guard those.
-- Days are ISO; '+0 days' makes SQLite count, or it would let 30 February pass.
-- Foreign keys are deferred, so that one command may write its rows in any order; the store looks at them after each command.

-- Who takes part, in which bodies, and for whom.
CREATE TABLE municipality (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE region (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('youthRegion', 'supraRegion', 'purchasingRegion')),
  partOf INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE regionMembership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  region INTEGER NOT NULL REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE body (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('workingGroup', 'officialsMeeting', 'directorsMeeting', 'officialSteeringGroup',
    'steeringGroup', 'dailyBoard', 'coreTeam', 'coreGroup', 'generalBoard', 'executive', 'council', 'councilCommittee',
    'coordinationGroup', 'developmentTable', 'networkPlatform', 'portfolioHoldersMeeting', 'other')),
  level TEXT NOT NULL CHECK (level IN ('execution', 'official', 'administrative', 'political')),
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  votingRule TEXT NOT NULL CHECK (votingRule IN ('none', 'consensus', 'perMunicipality', 'perRegion', 'weighted',
    'perMember')),
  quorum INTEGER,
  handInDays INTEGER,
  dispatchDays INTEGER,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  function TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'member', 'deputy', 'adviser')),
  onBehalfOf INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  organisation TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE mandate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  covers TEXT NOT NULL,
  source TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

-- What travels: tracks, their participants, proposals and the papers behind them.
CREATE TABLE track (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('procurement', 'regionalVision', 'budget', 'bylaw', 'other')),
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE participation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('takesPart', 'follows', 'doesNotTakePart', 'steppedOut')),
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  source TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  fileName TEXT NOT NULL,
  date TEXT CHECK (date IS date(date, '+0 days')),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('open', 'closed')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size >= 0),
  pages INTEGER,
  replaces INTEGER REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  owner TEXT NOT NULL,
  registeredOn TEXT NOT NULL CHECK (registeredOn IS date(registeredOn, '+0 days'))
) STRICT;

CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
  note TEXT NOT NULL,
  amends INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE decisionPoint (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  "text" TEXT NOT NULL
) STRICT;

CREATE TABLE proposalDocument (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
  document INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE consultation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  party TEXT NOT NULL,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('writtenRound', 'meeting', 'digital', 'conversation')),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  cameOut TEXT NOT NULL
) STRICT;

-- Along which route. A round and a stage say nothing about their state: it follows from the facts below.
CREATE TABLE routeTemplate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;

CREATE TABLE templateStage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  routeTemplate INTEGER NOT NULL REFERENCES routeTemplate (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('prepares', 'isConsulted', 'advises', 'givesView', 'decides', 'isInformed')),
  selector TEXT NOT NULL CHECK (selector IN ('oneBody', 'everyCouncil', 'everyExecutive')),
  bodyKind TEXT NOT NULL CHECK (bodyKind IN ('workingGroup', 'officialsMeeting', 'directorsMeeting',
    'officialSteeringGroup', 'steeringGroup', 'dailyBoard', 'coreTeam', 'coreGroup', 'generalBoard', 'executive',
    'council', 'councilCommittee', 'coordinationGroup', 'developmentTable', 'networkPlatform', 'portfolioHoldersMeeting',
    'other')),
  completion TEXT NOT NULL CHECK (completion IN ('allPositive', 'allAnswered', 'majority', 'oneBody', 'onSending')),
  preparationDays INTEGER NOT NULL,
  termWeeks INTEGER,
  ground TEXT NOT NULL
) STRICT;

CREATE TABLE round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  startedOn TEXT NOT NULL CHECK (startedOn IS date(startedOn, '+0 days')),
  startVersion INTEGER NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
  targetDate TEXT CHECK (targetDate IS date(targetDate, '+0 days')),
  endedOn TEXT CHECK (endedOn IS date(endedOn, '+0 days')),
  endReason TEXT NOT NULL
) STRICT;

CREATE TABLE stage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('prepares', 'isConsulted', 'advises', 'givesView', 'decides', 'isInformed')),
  selector TEXT NOT NULL CHECK (selector IN ('oneBody', 'everyCouncil', 'everyExecutive')),
  body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  completion TEXT NOT NULL CHECK (completion IN ('allPositive', 'allAnswered', 'majority', 'oneBody', 'onSending')),
  preparationDays INTEGER NOT NULL,
  termWeeks INTEGER,
  ground TEXT NOT NULL
) STRICT;

-- What happened on the way. A branch is (stage, body) and has no table: these facts hang on it.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
  startTime TEXT NOT NULL,
  endTime TEXT NOT NULL,
  place TEXT NOT NULL,
  handIn TEXT CHECK (handIn IS date(handIn, '+0 days')),
  dispatch TEXT CHECK (dispatch IS date(dispatch, '+0 days')),
  dispatchedOn TEXT CHECK (dispatchedOn IS date(dispatchedOn, '+0 days')),
  cancelledOn TEXT CHECK (cancelledOn IS date(cancelledOn, '+0 days')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE placement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT CHECK (date IS date(date, '+0 days')),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL CHECK (outcome IN ('adopted', 'consented', 'forwarded', 'advisedPositive', 'advisedWithRemarks',
    'adoptedAmended', 'adoptedConditionally', 'viewSubmitted', 'noView', 'noted', 'rejected', 'withheld',
    'advisedNegative', 'noResponse', 'deferred', 'notReached', 'sentBack', 'withdrawn')),
  decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn, '+0 days')),
  version INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  conditions TEXT NOT NULL,
  conditionsMetOn TEXT CHECK (conditionsMetOn IS date(conditionsMetOn, '+0 days')),
  votesFor INTEGER,
  votesAgainst INTEGER,
  votesAbstained INTEGER,
  returnsTo INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  recordedBy TEXT NOT NULL,
  source TEXT NOT NULL,
  confirmedOn TEXT CHECK (confirmedOn IS date(confirmedOn, '+0 days')),
  confirmedBy TEXT NOT NULL
) STRICT;

CREATE TABLE passedOver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT;

CREATE TABLE goAhead (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT;

CREATE TABLE driftAcceptance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  reason TEXT NOT NULL,
  acceptedBy TEXT NOT NULL
) STRICT;

CREATE TABLE sending (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  termEndsOn TEXT CHECK (termEndsOn IS date(termEndsOn, '+0 days'))
) STRICT;

-- What a meeting pack is made of.
CREATE TABLE agendaItem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  parent INTEGER REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('announcement', 'forInformation', 'orientation', 'discussion', 'consultation',
    'advice', 'decision', 'adoption', 'consentItem', 'debateItem', 'secrecyRatification', 'view', 'wishesAndConcerns')),
  presenter TEXT NOT NULL,
  minutes INTEGER,
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('open', 'closed')),
  stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn, '+0 days')),
  notes TEXT NOT NULL,
  conclusion TEXT NOT NULL
) STRICT;

CREATE TABLE coverNote (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item INTEGER NOT NULL REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL,
  author TEXT NOT NULL,
  portfolioHolder TEXT NOT NULL,
  askedDecision TEXT NOT NULL,
  reasonAndCore TEXT NOT NULL,
  earlierDecisions TEXT NOT NULL,
  arguments TEXT NOT NULL,
  remarksAndRisks TEXT NOT NULL,
  finance TEXT NOT NULL,
  consulted TEXT NOT NULL,
  communication TEXT NOT NULL,
  followUp TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item INTEGER NOT NULL REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn, '+0 days'))
) STRICT;

-- The file about itself.
CREATE TABLE dateChange (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  round INTEGER REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
  was TEXT CHECK (was IS date(was, '+0 days')),
  became TEXT CHECK (became IS date(became, '+0 days')),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE caseSettings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  mark TEXT NOT NULL,
  today TEXT CHECK (today IS date(today, '+0 days')),
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The bytes of documents, once per content; not recorded. `bytes` is last, so that SQLite can make room without holding it in memory.
CREATE TABLE documentContent (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size > 0),
  bytes BLOB NOT NULL
) STRICT;

-- What was done, when, by whom; `changeset` is what SQLite recorded. No foreign keys: the history outlives what it tells about.
CREATE TABLE historyEntry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('executed', 'undone', 'redone')),
  target INTEGER NOT NULL,
  recordedAt TEXT NOT NULL,
  user TEXT NOT NULL,
  "on" TEXT NOT NULL,
  commandName TEXT NOT NULL,
  schemaVersion INTEGER NOT NULL,
  command TEXT NOT NULL,
  "before" TEXT NOT NULL,
  "after" TEXT NOT NULL,
  changeset BLOB NOT NULL,
  CHECK ((kind = 'executed') = (target = 0))
) STRICT;

-- History is append-only: the triggers say so, not only the code.
CREATE TRIGGER historyEntryNoUpdate BEFORE UPDATE ON historyEntry
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER historyEntryNoDelete BEFORE DELETE ON historyEntry
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER historyEntryNoReplace BEFORE INSERT ON historyEntry
WHEN EXISTS (SELECT 1 FROM historyEntry WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;
