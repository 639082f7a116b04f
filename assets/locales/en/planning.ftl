# Planning a group: days off, moves, and what was changed in a series.

# What went wrong.
failure-session-noted = Something was already noted of this session. Nothing was changed. You can open the session and change what is written there.
failure-session-cancelled = This session does not go on. Nothing was changed. Undo the calling-off first if it is held after all.
failure-changed-since = Something was changed after this. Nothing was taken back now. Undo the latest change first.
fault-period-too-long = This period is longer than a year. Make it two.
fault-no-free-day = No free day can be found within two years. See what is off under Settings, Days off.
fault-before-previous = This day does not come after the previous session. Choose a later day, or move the previous session first.
fault-past-next = The next session is on or before this day. Choose “this and the following”; the later sessions then move along.
fault-past-noted = A session of which something was noted is on or before this day. Choose a day before it.
fault-series-full = A series has at most thirty sessions. Begin a new group if you want to go on.

# The public holidays.
planning-holiday-new-year = New Year’s Day
planning-holiday-good-friday = Good Friday
planning-holiday-easter-sunday = Easter Sunday
planning-holiday-easter-monday = Easter Monday
planning-holiday-kings-day = King’s Day
planning-holiday-liberation-day = Liberation Day
planning-holiday-ascension = Ascension Day
planning-holiday-whit-sunday = Whit Sunday
planning-holiday-whit-monday = Whit Monday
planning-holiday-christmas-day = Christmas Day
planning-holiday-second-christmas-day = Second day of Christmas
planning-days-off-school = School holiday
planning-days-off-own = Day off

# The sessions in a row.
planning-lapsed = called off
planning-lapsed-because = called off: { $reason }
planning-times-lapsed = { $count } called off
planning-talk-with = { $talk } with { $name }

# Planning and moving.
planning-dates = Dates of the sessions
planning-dates-lead = Move a session, call one off or add one. You see first what changes.
planning-when = When
planning-move = Move
planning-move-session = Move session { $number }
planning-moved = chosen by you
planning-on-off = Falls on: { $name }
planning-the-dates = The sessions
planning-programme = Programme
planning-no-session = no session
planning-no-dates = This does not work yet. Look at the first day and at what you moved.
planning-take-back = Undo the last move
planning-new-day = New day
planning-new-time = From
planning-which = What goes along?
planning-following = This and the following
planning-following-hint = The later sessions follow at the same interval; days off are skipped.
planning-only-this = Only this one
planning-accept = Change it so
planning-changes = What changes
planning-changes-none = Nothing changes yet.
planning-session = Session { $number }
planning-from = Was
planning-to = Becomes
planning-new = new
planning-lapses = is called off
planning-skipped = Skipped:
planning-clashes = Mind: something is planned at that time already
planning-clash = { $date } at { $time }: { $what }
planning-cancel = Call off
planning-cancel-session = Call off session { $number }
planning-cancel-accept = Record it so
planning-cancel-how = What happens to the session?
planning-cancel-shift = Everything moves one place on
planning-cancel-shift-hint = This session and the later ones are held later. The last one gets a new day.
planning-cancel-lapse = The session lapses
planning-cancel-lapse-hint = The other days stay. Nobody has to fill in anything about this session.
planning-reason = Why
planning-reason-hint = A thunderstorm, for example, or illness. May stay empty.
planning-extra = Plan an extra session
planning-extra-day = On which day
planning-extra-day-hint = Empty: the first free place after the last session.
planning-replan = Change day or time
planning-replan-lead = For every session of which nothing was noted yet.

# What was changed.
planning-history = What was changed in the dates
planning-history-count =
    { $count ->
        [one] once
       *[other] { $count } times
    }
planning-did-moved = Moved
planning-did-cancelled = Called off
planning-did-shifted = Not held, everything one place on
planning-did-extended = Session added
planning-did-replanned = Another day or time
planning-did-topic = Another topic
planning-undone = undone on { $at }
planning-session-lapsed = This session was called off
planning-session-lapsed-text = There is nothing to fill in. If it is held after all, undo the calling-off on the group’s page.

# Settings: days off.
settings-days-off = Days off
planning-days-off-lead = No session is planned on these days. Groups that were planned before do not change by themselves.
planning-holidays = Public holidays
planning-holidays-lead = Tick a holiday on which you hold sessions as usual.
planning-holiday = Holiday
planning-holiday-worked = Sessions held
planning-holiday-worked-on = Sessions held on { $name }
planning-school = School holidays
planning-school-hint = They differ by region. The dates are on rijksoverheid.nl; copy them here.
planning-own = Own days off
planning-own-hint = A holiday, a course, moving house. For a single day fill in only the first day.
planning-period-name = Name
planning-period-name-example = e.g. Autumn holiday
planning-period-first = First day
planning-period-last = Last day
planning-period-name-of = Name of { $name }
planning-period-first-of = First day of { $name }
planning-period-last-of = Last day of { $name }
planning-period-add = Add
planning-period-remove = Remove
planning-period-remove-of = Remove { $name }
planning-period-removed = { $name } was removed.
planning-period-none = None yet
planning-period-more =
    { $count ->
        [one] There is 1 more, later in time.
       *[other] There are { $count } more, later in time.
    }
