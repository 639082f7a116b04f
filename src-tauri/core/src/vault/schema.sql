-- The schema as it is now, column by column; the migrations lead to it, and a test compares the two.

-- The therapist's letterhead. One row.
CREATE TABLE practice (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    therapist TEXT NOT NULL,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    -- PNG, scaled down; NULL without a logo.
    logo BLOB,
    changed TEXT NOT NULL
) STRICT;

-- A group of four to six people with its series of sessions.
CREATE TABLE running_group (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    -- 1 is Monday, 7 is Sunday.
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    -- Wall clock, HH:MM.
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL CHECK (ends_at > starts_at),
    -- As asked for; the first session may be a few days later.
    first_date TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 4 AND 6),
    -- The day of the last session; what the lists of groups are ordered by.
    last_date TEXT NOT NULL,
    added TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX running_group_by_end ON running_group (last_date);

-- One weekly session of a group.
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES running_group (id),
    number INTEGER NOT NULL,
    date TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    -- The id of a built-in topic.
    topic TEXT NOT NULL,
    -- What was written for the whole group; each person who was there has an own copy in note.
    shared_text TEXT NOT NULL,
    -- When the therapist said it is written up; NULL before.
    written TEXT,
    -- When anything was last noted; NULL before.
    changed TEXT,
    UNIQUE (group_id, number)
) STRICT;
CREATE INDEX session_by_date ON session (date);
CREATE INDEX session_unwritten ON session (date) WHERE written IS NULL;

-- A person.
CREATE TABLE participant (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- The name in lower case without accents: what lists are ordered and searched by.
    sort_name TEXT NOT NULL,
    birth_date TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    emergency_name TEXT NOT NULL,
    emergency_relation TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    referrer_kind TEXT,
    referrer_name TEXT NOT NULL,
    referrer_organisation TEXT NOT NULL,
    referrer_address TEXT NOT NULL,
    payer_kind TEXT,
    payer_name TEXT NOT NULL,
    payer_address TEXT NOT NULL,
    added TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX participant_by_name ON participant (sort_name);

-- One person's way through a programme (FHIR EpisodeOfCare).
CREATE TABLE episode (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id),
    -- NULL on the waiting list.
    group_id INTEGER REFERENCES running_group (id),
    status TEXT NOT NULL CHECK (status IN ('planned', 'waitlist', 'active', 'finished', 'cancelled')),
    signed_up TEXT NOT NULL,
    -- The day it was finished or stopped.
    ended TEXT,
    stop_reason TEXT NOT NULL,
    wishes TEXT NOT NULL,
    -- How the health declaration stands: the last clearance_step, kept here for the lists.
    clearance TEXT NOT NULL,
    clearance_date TEXT,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX episode_by_participant ON episode (participant_id);
CREATE INDEX episode_by_group ON episode (group_id);
CREATE INDEX episode_open ON episode (status) WHERE status IN ('planned', 'waitlist', 'active');

-- An intake, mid or final talk, once it is planned or held.
CREATE TABLE talk (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL CHECK (kind IN ('intake', 'mid', 'final')),
    date TEXT,
    -- Wall clock, HH:MM.
    time TEXT,
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    PRIMARY KEY (episode_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX talk_by_date ON talk (date) WHERE date IS NOT NULL;

-- One answer to one question of a form.
CREATE TABLE answer (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    form TEXT NOT NULL,
    question TEXT NOT NULL,
    -- JSON, checked against the question.
    value TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (episode_id, form, question)
) STRICT, WITHOUT ROWID;

-- A personal goal.
CREATE TABLE goal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The talk at which it was let go.
    dropped_at TEXT,
    added TEXT NOT NULL
) STRICT;
CREATE INDEX goal_by_episode ON goal (episode_id);

-- How a goal was worded at a talk; the latest talk's wording holds.
CREATE TABLE goal_wording (
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    at TEXT NOT NULL CHECK (at IN ('intake', 'mid', 'final')),
    wording TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (goal_id, at)
) STRICT, WITHOUT ROWID;

-- The figure a person gave a goal at a talk.
CREATE TABLE goal_rating (
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    at TEXT NOT NULL CHECK (at IN ('intake', 'mid', 'final')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    PRIMARY KEY (goal_id, at)
) STRICT, WITHOUT ROWID;

-- Which step of which schedule someone runs from a day on; the last one holds.
CREATE TABLE schedule_choice (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    schedule TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step >= 1),
    reason TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;
CREATE INDEX schedule_choice_by_episode ON schedule_choice (episode_id);

-- One step of the health declaration; the last one holds.
CREATE TABLE clearance_step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    clearance TEXT NOT NULL,
    date TEXT NOT NULL,
    doctor TEXT,
    conditions TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;
CREATE INDEX clearance_step_by_episode ON clearance_step (episode_id);

-- What happened at a session, per person.
CREATE TABLE attendance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    status TEXT NOT NULL,
    mood_before INTEGER CHECK (mood_before BETWEEN 0 AND 10),
    mood_after INTEGER CHECK (mood_after BETWEEN 0 AND 10),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    step INTEGER,
    line TEXT NOT NULL,
    uncleared_reason TEXT NOT NULL,
    changed TEXT NOT NULL,
    UNIQUE (session_id, episode_id)
) STRICT;
CREATE INDEX attendance_by_episode ON attendance (episode_id, session_id);

-- A person's own copy of what was written about a session.
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    session_id INTEGER NOT NULL REFERENCES session (id),
    text TEXT NOT NULL,
    changed TEXT NOT NULL,
    UNIQUE (session_id, episode_id)
) STRICT;
CREATE INDEX note_by_episode ON note (episode_id, session_id);

-- A paper that was saved or printed: what, when, for whom; not its text.
CREATE TABLE made_paper (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    blank INTEGER NOT NULL CHECK (blank IN (0, 1)),
    episode_id INTEGER REFERENCES episode (id),
    group_id INTEGER REFERENCES running_group (id),
    made TEXT NOT NULL
) STRICT;
