-- What planning needs to know: equated days, agreed terms, recess, rhythms, who must be heard, silenced signals, and why dates moved.
CREATE TABLE equatedDay (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL,
  date TEXT CHECK (date IS date(date, '+0 days')),
  source TEXT NOT NULL
) STRICT;

CREATE TABLE termAgreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('before', 'after', 'fixed', 'sameDay', 'count', 'nextMeeting', 'sequence', 'check',
    'continuous')),
  amount INTEGER NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('none', 'hours', 'days', 'weeks', 'months', 'years', 'meetings')),
  extension TEXT NOT NULL CHECK (extension IN ('none', 'generalTermsAct', 'euRegulation')),
  source TEXT NOT NULL,
  "from" TEXT CHECK ("from" IS date("from", '+0 days'))
) STRICT;

CREATE TABLE closedPeriod (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('recess', 'election')),
  body INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT NOT NULL CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE bodyRhythm (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('monthly', 'weekly')),
  weekday INTEGER,
  nth INTEGER,
  every INTEGER NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days'))
) STRICT;

CREATE TABLE requiredParty (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stage INTEGER REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  templateStage INTEGER REFERENCES templateStage (id) DEFERRABLE INITIALLY DEFERRED,
  party TEXT NOT NULL,
  municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  ground TEXT NOT NULL CHECK (ground IN ('statute', 'agreement', 'route')),
  source TEXT NOT NULL
) STRICT;

CREATE TABLE silencedSignal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signal TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days'))
) STRICT;

ALTER TABLE templateStage ADD COLUMN termRule TEXT NOT NULL DEFAULT '';
ALTER TABLE templateStage ADD COLUMN extraWeeks INTEGER;
ALTER TABLE stage ADD COLUMN termRule TEXT NOT NULL DEFAULT '';
ALTER TABLE stage ADD COLUMN extraWeeks INTEGER;
ALTER TABLE round ADD COLUMN marginDays INTEGER;
ALTER TABLE goAhead ADD COLUMN missing TEXT NOT NULL DEFAULT '';
ALTER TABLE placement ADD COLUMN cause TEXT CHECK (cause IN ('ownDelay', 'otherParty', 'term', 'recess', 'meetingCancelled'));
ALTER TABLE placement ADD COLUMN "by" TEXT NOT NULL DEFAULT '';
ALTER TABLE dateChange ADD COLUMN cause TEXT CHECK (cause IN ('ownDelay', 'otherParty', 'term', 'recess', 'meetingCancelled'));
ALTER TABLE dateChange ADD COLUMN "by" TEXT NOT NULL DEFAULT '';

CREATE INDEX equatedDayByYear ON equatedDay (year);
CREATE INDEX termAgreementByCode ON termAgreement (code);
CREATE INDEX closedPeriodByBody ON closedPeriod (body);
CREATE INDEX closedPeriodByMunicipality ON closedPeriod (municipality);
CREATE INDEX bodyRhythmByBody ON bodyRhythm (body);
CREATE INDEX requiredPartyByStage ON requiredParty (stage);
CREATE INDEX requiredPartyByTemplateStage ON requiredParty (templateStage);
CREATE INDEX requiredPartyByMunicipality ON requiredParty (municipality);
CREATE INDEX silencedSignalBySignal ON silencedSignal (signal);
