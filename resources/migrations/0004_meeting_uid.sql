-- A meeting that was imported keeps its identity in the calendar that it came from, so that it is known again after it was moved there.
ALTER TABLE meeting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
CREATE INDEX meetingByUid ON meeting (uid);
