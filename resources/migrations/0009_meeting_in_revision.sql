-- What a pack that was sent says of the meeting itself. Unknown of packs from before.
ALTER TABLE packRevision ADD COLUMN meetingDate TEXT CHECK (meetingDate IS date(meetingDate, '+0 days'));
ALTER TABLE packRevision ADD COLUMN startTime TEXT NOT NULL DEFAULT '';
ALTER TABLE packRevision ADD COLUMN endTime TEXT NOT NULL DEFAULT '';
ALTER TABLE packRevision ADD COLUMN place TEXT NOT NULL DEFAULT '';
