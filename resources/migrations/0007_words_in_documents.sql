-- The words in documents, a row per page, so that they can be searched. Read by the program from the bytes, once per content, and like those outside undo.
-- Page 0 says that a content was read to its end, also when there were no words in it.
CREATE TABLE documentText (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL,
  page INTEGER NOT NULL CHECK (page >= 0),
  words TEXT NOT NULL,
  UNIQUE (sha256, page)
) STRICT;

-- The letters with accents are found without, and words by how they begin.
CREATE VIRTUAL TABLE documentWords USING fts5 (words, content = 'documentText', content_rowid = 'id',
                                               tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
