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
    changed TEXT NOT NULL,
    -- Tells this practice's appointments from those of others in a calendar; says nothing about anyone.
    calendar_id TEXT NOT NULL DEFAULT ''
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
    changed TEXT NOT NULL,
    -- The own copy of the programme the group started with; the sessions hold the topics.
    programme_name TEXT NOT NULL DEFAULT '',
    interval_days INTEGER NOT NULL DEFAULT 7,
    intake INTEGER NOT NULL DEFAULT 1,
    final INTEGER NOT NULL DEFAULT 1,
    -- The session after which the mid talk is held; NULL without one.
    mid_after INTEGER DEFAULT 5
) STRICT;
CREATE INDEX running_group_by_end ON running_group (last_date);

-- One weekly session of a group.
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES running_group (id),
    number INTEGER NOT NULL,
    date TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    -- The id of a topic: a built-in one, or own-N.
    topic TEXT NOT NULL,
    -- What was written for the whole group; each person who was there has an own copy in note.
    shared_text TEXT NOT NULL,
    -- When the therapist said it is written up; NULL before.
    written TEXT,
    -- When anything was last noted; NULL before.
    changed TEXT,
    -- When the session was called off, with the reason; NULL while it is held.
    cancelled TEXT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    weather TEXT NOT NULL DEFAULT '',
    incident TEXT NOT NULL DEFAULT '',
    -- JSON: the people whose name may stay in the shared text, because the therapist said so.
    names_kept TEXT NOT NULL DEFAULT '[]',
    -- When anything was first noted; NULL before, and where that is not known any more.
    first_noted TEXT,
    -- How often the appointment changed, for calendars that have it already.
    sequence INTEGER NOT NULL DEFAULT 0,
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
    sequence INTEGER NOT NULL DEFAULT 0,
    -- When it was recorded that the talk was held.
    recorded TEXT,
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
    date TEXT NOT NULL,
    recorded TEXT
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
    -- When it was first recorded, as against the day it is about; NULL where that is not known any more.
    recorded TEXT,
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
    recorded TEXT,
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
CREATE INDEX made_paper_by_episode ON made_paper (episode_id, kind) WHERE episode_id IS NOT NULL;
CREATE INDEX made_paper_by_group ON made_paper (group_id, kind) WHERE group_id IS NOT NULL;

-- What is typed for an act that is not done yet: a group being planned, a step of a declaration.
CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    -- JSON, as the screen keeps it.
    value TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When the therapist holds talks. One row.
CREATE TABLE talk_hours (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    -- JSON: weekdays, 1 is Monday.
    weekdays TEXT NOT NULL,
    -- Wall clock, HH:MM.
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL CHECK (ends_at > starts_at),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 10 AND 240)
) STRICT;

-- Public holidays on which sessions are held all the same.
CREATE TABLE worked_holiday (
    holiday TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Days without sessions: a school holiday, or days the therapist is free.
CREATE TABLE days_off (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('school', 'own')),
    name TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL CHECK (last >= first),
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX days_off_by_end ON days_off (last);

-- A programme of the therapist's own; the built-in one is a file.
CREATE TABLE programme (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    interval_days INTEGER NOT NULL CHECK (interval_days BETWEEN 1 AND 60),
    -- Is there an intake before the first session, a final talk after the last?
    intake INTEGER NOT NULL CHECK (intake IN (0, 1)),
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    -- The session after which the mid talk is held; NULL without one.
    mid_after INTEGER,
    -- JSON: the topic of each session, in order.
    topics TEXT NOT NULL,
    -- No longer offered for new groups.
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    added TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;

-- A topic as the therapist worded it: one of her own, or a built-in one with other words.
CREATE TABLE topic (
    -- The id of the built-in topic, or own-N.
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    aim TEXT NOT NULL,
    -- JSON: the talking points.
    points TEXT NOT NULL,
    exercise TEXT NOT NULL,
    homework TEXT NOT NULL,
    handout TEXT NOT NULL,
    -- No longer offered for new sessions.
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    changed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One act upon the dates or topics of a group, and how the series was before and after it.
CREATE TABLE series_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES running_group (id),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- JSON: number, date, time, topic and calling-off of each session.
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    made TEXT NOT NULL,
    -- When it was taken back; NULL while it holds.
    undone TEXT
) STRICT;
CREATE INDEX series_change_by_group ON series_change (group_id);

-- An appointment that is no more, so that a calendar that has it can be told.
CREATE TABLE withdrawn_appointment (
    -- What stands before the @ of the UID in the calendar file: talk-7-mid.
    uid TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    sequence INTEGER NOT NULL,
    withdrawn TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX withdrawn_appointment_by_date ON withdrawn_appointment (date);

-- From which day to which someone belongs to a group.
CREATE TABLE membership (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    group_id INTEGER NOT NULL REFERENCES running_group (id),
    joined TEXT NOT NULL,
    -- The last day; NULL while it goes on.
    left_on TEXT,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX membership_by_group ON membership (group_id);
CREATE INDEX membership_by_episode ON membership (episode_id);
CREATE UNIQUE INDEX membership_now ON membership (episode_id) WHERE left_on IS NULL;

-- Someone who comes along once: from another group to catch up a session, or as a guest.
CREATE TABLE visit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    -- NULL for a guest without a file.
    episode_id INTEGER REFERENCES episode (id),
    -- A guest's name; empty for someone with a file.
    name TEXT NOT NULL CHECK (episode_id IS NOT NULL OR name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('catch_up', 'guest')),
    -- The session that is caught up.
    instead_of INTEGER REFERENCES session (id),
    -- How that session stood before it was caught up; NULL when nothing was noted of it.
    missed_as TEXT,
    line TEXT NOT NULL,
    added TEXT NOT NULL,
    UNIQUE (session_id, episode_id)
) STRICT;
CREATE INDEX visit_by_episode ON visit (episode_id) WHERE episode_id IS NOT NULL;

-- An injury or a worry that is asked about at every session until it is closed.
CREATE TABLE concern (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The session at which it came up; NULL outside one.
    session_id INTEGER REFERENCES session (id),
    kind TEXT NOT NULL CHECK (kind IN ('injury', 'worry')),
    line TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT,
    closing_line TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;
CREATE INDEX concern_by_episode ON concern (episode_id);

-- A run/walk schedule of the therapist's own.
CREATE TABLE schedule (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    -- JSON: each step a row of blocks that fill the half hour.
    steps TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    added TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;

-- A person's own copy of a schedule. A built-in one is copied when a step of it changes; until then the file is it.
CREATE TABLE own_schedule (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- As in schedule_choice: a built-in id, or own-N.
    schedule TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    steps TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (episode_id, schedule)
) STRICT, WITHOUT ROWID;

-- One step of someone's own copy that was changed.
CREATE TABLE step_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    schedule TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step >= 1),
    -- JSON: the blocks.
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    date TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;
CREATE INDEX step_change_by_episode ON step_change (episode_id);

-- A run between sessions, from the paper logbook.
CREATE TABLE own_run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    date TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
    step INTEGER CHECK (step >= 1),
    mood_before INTEGER CHECK (mood_before BETWEEN 0 AND 10),
    mood_after INTEGER CHECK (mood_after BETWEEN 0 AND 10),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    remark TEXT NOT NULL,
    -- When it was taken away; NULL while it counts.
    removed TEXT,
    recorded TEXT NOT NULL
) STRICT;
CREATE INDEX own_run_by_episode ON own_run (episode_id, date);

-- A line of what is due that was put off.
CREATE TABLE put_off (
    -- What kind of line, and about what: session:12, talk:7:mid.
    key TEXT NOT NULL PRIMARY KEY,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX put_off_by_end ON put_off (until);

-- The call some weeks after the final talk: still running?
CREATE TABLE follow_up (
    episode_id INTEGER NOT NULL PRIMARY KEY REFERENCES episode (id),
    date TEXT NOT NULL,
    line TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;
