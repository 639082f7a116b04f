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
INSERT INTO talk_hours (id, weekdays, starts_at, ends_at, minutes) VALUES (1, '[1,2,3,4,5]', '09:00', '17:00', 60);

-- Public holidays on which sessions are held all the same.
CREATE TABLE worked_holiday (
    holiday TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO worked_holiday (holiday) VALUES ('good_friday');

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

-- A group keeps the programme it started with: these columns are its own copy, its sessions hold the topics.
ALTER TABLE running_group ADD COLUMN programme_name TEXT NOT NULL DEFAULT '';
ALTER TABLE running_group ADD COLUMN interval_days INTEGER NOT NULL DEFAULT 7;
ALTER TABLE running_group ADD COLUMN intake INTEGER NOT NULL DEFAULT 1;
ALTER TABLE running_group ADD COLUMN final INTEGER NOT NULL DEFAULT 1;
ALTER TABLE running_group ADD COLUMN mid_after INTEGER DEFAULT 5;

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

-- When the session was called off, with the reason; NULL while it is held.
ALTER TABLE session ADD COLUMN cancelled TEXT;
ALTER TABLE session ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN weather TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN incident TEXT NOT NULL DEFAULT '';
-- JSON: the people whose name may stay in the shared text, because the therapist said so.
ALTER TABLE session ADD COLUMN names_kept TEXT NOT NULL DEFAULT '[]';
-- When anything was first noted; NULL before, and where that is not known any more.
ALTER TABLE session ADD COLUMN first_noted TEXT;
-- How often the appointment changed, for calendars that have it already.
ALTER TABLE session ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;

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

ALTER TABLE talk ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
-- When it was recorded that the talk was held.
ALTER TABLE talk ADD COLUMN recorded TEXT;

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
INSERT INTO membership (episode_id, group_id, joined, left_on, changed)
SELECT id, group_id,
    min(signed_up, coalesce((SELECT min(date) FROM session WHERE session.group_id = episode.group_id), signed_up)),
    CASE status WHEN 'cancelled' THEN coalesce(ended, signed_up) END,
    changed
FROM episode WHERE group_id IS NOT NULL;

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

-- When it was first recorded, as against the day it is about; NULL where that is not known any more.
ALTER TABLE attendance ADD COLUMN recorded TEXT;
ALTER TABLE note ADD COLUMN recorded TEXT;
ALTER TABLE schedule_choice ADD COLUMN recorded TEXT;

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

CREATE INDEX made_paper_by_episode ON made_paper (episode_id, kind) WHERE episode_id IS NOT NULL;
CREATE INDEX made_paper_by_group ON made_paper (group_id, kind) WHERE group_id IS NOT NULL;

-- Tells this practice's appointments from those of others in a calendar; says nothing about anyone.
ALTER TABLE practice ADD COLUMN calendar_id TEXT NOT NULL DEFAULT '';
UPDATE practice SET calendar_id = lower(hex(randomblob(8)));
