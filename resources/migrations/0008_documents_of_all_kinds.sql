-- Word, Excel, PowerPoint and saved messages are read too from now on: what gave no words is looked at once more.
DELETE FROM documentText WHERE page = 0 AND sha256 NOT IN (SELECT sha256 FROM documentText WHERE page > 0);
