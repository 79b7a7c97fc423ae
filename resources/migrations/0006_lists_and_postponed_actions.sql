-- Agenda items that carry a list of the program itself; due dates of actions that were put off.
ALTER TABLE agendaItem ADD COLUMN list TEXT CHECK (list IN ('decisionList', 'actionList'));
ALTER TABLE standingItem ADD COLUMN list TEXT CHECK (list IN ('decisionList', 'actionList'));
ALTER TABLE dateChange ADD COLUMN action INTEGER REFERENCES actionItem (id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX dateChangeByAction ON dateChange (action);
