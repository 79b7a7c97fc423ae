-- The rest of the domain: people and votes, tracks with their contracts, actions, agreements, advice, house style, and packs as they were sent.
ALTER TABLE municipality ADD COLUMN mergedInto INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE body ADD COLUMN quorumRule TEXT CHECK (quorumRule IN ('none', 'moreThanHalf', 'atLeastHalf', 'number'));
ALTER TABLE body ADD COLUMN majority TEXT CHECK (majority IN ('simple', 'absolute', 'twoThirds', 'threeQuarters', 'unanimous'));
ALTER TABLE membership ADD COLUMN region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE membership ADD COLUMN deputyFor INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE mandate ADD COLUMN kind TEXT NOT NULL DEFAULT 'mandate' CHECK (kind IN ('mandate', 'powerOfAttorney', 'authorisation', 'delegation'));
ALTER TABLE mandate ADD COLUMN limits TEXT NOT NULL DEFAULT '';
ALTER TABLE mandate ADD COLUMN region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE mandate ADD COLUMN track INTEGER REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE track ADD COLUMN procedure TEXT CHECK (procedure IN ('openHouse', 'zeelandModel', 'administrativeTender', 'socialServices', 'openProcedure', 'restrictedProcedure', 'negotiated', 'competitiveDialogue', 'dynamicPurchasing', 'subsidy', 'other'));
ALTER TABLE track ADD COLUMN budget INTEGER;
ALTER TABLE track ADD COLUMN contractFrom TEXT CHECK (contractFrom IS date(contractFrom, '+0 days'));
ALTER TABLE track ADD COLUMN contractUntil TEXT CHECK (contractUntil IS date(contractUntil, '+0 days'));
ALTER TABLE track ADD COLUMN neededAuthority TEXT CHECK (neededAuthority IN ('mandate', 'powerOfAttorney', 'authorisation', 'delegation'));
ALTER TABLE track ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE consultation ADD COLUMN nature TEXT CHECK (nature IN ('business', 'content'));
ALTER TABLE meeting ADD COLUMN secondCallOf INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN decisionListConfirmedOn TEXT CHECK (decisionListConfirmedOn IS date(decisionListConfirmedOn, '+0 days'));
ALTER TABLE meeting ADD COLUMN decisionListConfirmedIn INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agendaItem ADD COLUMN movedFrom INTEGER REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE formerName (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('provider', 'chainPartner', 'serviceOrganisation', 'clientCouncil', 'other')),
  email TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE voteWeight (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  weight INTEGER NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE standingItem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('announcement', 'forInformation', 'orientation', 'discussion', 'consultation', 'advice', 'decision', 'adoption', 'consentItem', 'debateItem', 'secrecyRatification', 'view', 'wishesAndConcerns')),
  presenter TEXT NOT NULL,
  minutes INTEGER,
  place TEXT NOT NULL CHECK (place IN ('opening', 'closing'))
) STRICT;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'excused', 'absent')),
  replacedBy INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE vote (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item INTEGER NOT NULL REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED,
  ballot INTEGER NOT NULL,
  person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  choice TEXT NOT NULL CHECK (choice IN ('inFavour', 'against', 'abstained'))
) STRICT;

CREATE TABLE trackPhase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  plannedFrom TEXT CHECK (plannedFrom IS date(plannedFrom, '+0 days')),
  plannedUntil TEXT CHECK (plannedUntil IS date(plannedUntil, '+0 days')),
  actualFrom TEXT CHECK (actualFrom IS date(actualFrom, '+0 days')),
  actualUntil TEXT CHECK (actualUntil IS date(actualUntil, '+0 days')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE contractOption (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  until TEXT CHECK (until IS date(until, '+0 days')),
  noticeBy TEXT CHECK (noticeBy IS date(noticeBy, '+0 days')),
  exercisedOn TEXT CHECK (exercisedOn IS date(exercisedOn, '+0 days')),
  declinedOn TEXT CHECK (declinedOn IS date(declinedOn, '+0 days'))
) STRICT;

CREATE TABLE trackProvider (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  organisation INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE trackAuthority (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  track INTEGER NOT NULL REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('mandate', 'powerOfAttorney', 'authorisation', 'delegation')),
  holder TEXT NOT NULL,
  source TEXT NOT NULL,
  limits TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE actionItem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('action', 'commitment')),
  number TEXT NOT NULL,
  text TEXT NOT NULL,
  owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  ownerName TEXT NOT NULL,
  body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  promisedTo TEXT NOT NULL,
  due TEXT CHECK (due IS date(due, '+0 days')),
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  item INTEGER REFERENCES agendaItem (id) DEFERRABLE INITIALLY DEFERRED,
  proposal INTEGER REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL,
  doneOn TEXT CHECK (doneOn IS date(doneOn, '+0 days')),
  withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn, '+0 days')),
  closing TEXT NOT NULL
) STRICT;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  parties TEXT NOT NULL,
  track INTEGER REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days')),
  reviewOn TEXT CHECK (reviewOn IS date(reviewOn, '+0 days')),
  watcher INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  endedOn TEXT CHECK (endedOn IS date(endedOn, '+0 days'))
) STRICT;

CREATE TABLE adviceFragment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal INTEGER NOT NULL REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
  adviser TEXT NOT NULL,
  body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  response TEXT CHECK (response IN ('takenOver', 'partly', 'notTaken')),
  why TEXT NOT NULL
) STRICT;

CREATE TABLE thermometer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days'))
) STRICT;

CREATE TABLE thermometerQuestion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  thermometer INTEGER NOT NULL REFERENCES thermometer (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE thermometerAnswer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question INTEGER NOT NULL REFERENCES thermometerQuestion (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  score INTEGER NOT NULL,
  remark TEXT NOT NULL
) STRICT;

CREATE TABLE houseStyle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  region INTEGER NOT NULL REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  accent TEXT NOT NULL,
  logo INTEGER REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE packRevision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  letter TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('whole', 'supplement')),
  since INTEGER REFERENCES packRevision (id) DEFERRABLE INITIALLY DEFERRED,
  madeOn TEXT NOT NULL CHECK (madeOn IS date(madeOn, '+0 days')),
  sha256 TEXT NOT NULL,
  pages INTEGER NOT NULL,
  fileName TEXT NOT NULL,
  "by" TEXT NOT NULL
) STRICT;

CREATE TABLE packEntry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL REFERENCES packRevision (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('item', 'attachment')),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
  sha256 TEXT NOT NULL,
  firstPage INTEGER,
  pages INTEGER
) STRICT;

CREATE TABLE packDispatch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL REFERENCES packRevision (id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  recipients TEXT NOT NULL,
  variant TEXT NOT NULL CHECK (variant IN ('complete', 'publicCopy', 'closedPart', 'personal')),
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  "by" TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX municipalityByMergedInto ON municipality (mergedInto);
CREATE INDEX membershipByRegion ON membership (region);
CREATE INDEX membershipByDeputyFor ON membership (deputyFor);
CREATE INDEX mandateByRegion ON mandate (region);
CREATE INDEX mandateByTrack ON mandate (track);
CREATE INDEX meetingBySecondCallOf ON meeting (secondCallOf);
CREATE INDEX meetingByDecisionListConfirmedIn ON meeting (decisionListConfirmedIn);
CREATE INDEX agendaItemByMovedFrom ON agendaItem (movedFrom);
CREATE INDEX formerNameByMunicipality ON formerName (municipality);
CREATE INDEX formerNameByRegion ON formerName (region);
CREATE INDEX formerNameByBody ON formerName (body);
CREATE INDEX voteWeightByBody ON voteWeight (body);
CREATE INDEX voteWeightByMunicipality ON voteWeight (municipality);
CREATE INDEX voteWeightByRegion ON voteWeight (region);
CREATE INDEX standingItemByBody ON standingItem (body);
CREATE INDEX attendanceByMeeting ON attendance (meeting);
CREATE INDEX attendanceByPerson ON attendance (person);
CREATE INDEX attendanceByReplacedBy ON attendance (replacedBy);
CREATE INDEX voteByItem ON vote (item);
CREATE INDEX voteByPerson ON vote (person);
CREATE INDEX voteByMunicipality ON vote (municipality);
CREATE INDEX voteByRegion ON vote (region);
CREATE INDEX trackPhaseByTrack ON trackPhase (track);
CREATE INDEX contractOptionByTrack ON contractOption (track);
CREATE INDEX trackProviderByTrack ON trackProvider (track);
CREATE INDEX trackProviderByOrganisation ON trackProvider (organisation);
CREATE INDEX trackAuthorityByTrack ON trackAuthority (track);
CREATE INDEX trackAuthorityByMunicipality ON trackAuthority (municipality);
CREATE INDEX actionItemByOwner ON actionItem (owner);
CREATE INDEX actionItemByBody ON actionItem (body);
CREATE INDEX actionItemByMeeting ON actionItem (meeting);
CREATE INDEX actionItemByItem ON actionItem (item);
CREATE INDEX actionItemByProposal ON actionItem (proposal);
CREATE INDEX agreementByTrack ON agreement (track);
CREATE INDEX agreementByWatcher ON agreement (watcher);
CREATE INDEX adviceFragmentByProposal ON adviceFragment (proposal);
CREATE INDEX adviceFragmentByBody ON adviceFragment (body);
CREATE INDEX thermometerQuestionByThermometer ON thermometerQuestion (thermometer);
CREATE INDEX thermometerAnswerByQuestion ON thermometerAnswer (question);
CREATE INDEX thermometerAnswerByMunicipality ON thermometerAnswer (municipality);
CREATE INDEX thermometerAnswerByRegion ON thermometerAnswer (region);
CREATE INDEX houseStyleByRegion ON houseStyle (region);
CREATE INDEX houseStyleByLogo ON houseStyle (logo);
CREATE INDEX packRevisionByMeeting ON packRevision (meeting);
CREATE INDEX packRevisionBySince ON packRevision (since);
CREATE INDEX packEntryByRevision ON packEntry (revision);
CREATE INDEX packDispatchByRevision ON packDispatch (revision);
CREATE INDEX packDispatchByMunicipality ON packDispatch (municipality);
CREATE INDEX actionItemByNumber ON actionItem (number);
