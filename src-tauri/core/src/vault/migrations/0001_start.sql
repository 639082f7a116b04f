-- The practice itself: one row, made when the vault is created.
CREATE TABLE practice (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL
) STRICT;
