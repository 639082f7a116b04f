# A session: before and after.

# The lesson sheet on paper
capture-sheet-number = group { $group } session { $number }
capture-sheet-session = session { $number }
capture-sheet-who = Who
capture-sheet-step-and-call = Step and emergency
capture-sheet-present = here
capture-sheet-before = before
capture-sheet-after = after
capture-sheet-effort = effort
capture-sheet-step = step
capture-sheet-remark = Remark
capture-sheet-guest = Guest:
capture-sheet-step-in-words = Step { $number }. { $text }
capture-sheet-no-step = No step chosen yet
capture-sheet-call = emergency { $phone }
capture-sheet-no-phone = No emergency number known
capture-sheet-code-injury = I
capture-sheet-code-worry = W
capture-sheet-legend-injury = code { $code }: injury, ask about it
capture-sheet-legend-worry = code { $code }: worry, ask about it
capture-sheet-notes = Weather, incident, and what you do not want to forget
capture-sheet-exercise = Exercise:
capture-sheet-homework = At home:

# In reports
capture-paper-later = * Entered later: { $sessions }.
capture-paper-later-one = session { $number } on { $date }

# Before the session
capture-sheet-to-paper = Lesson sheet on paper
capture-before-people = Who is coming
capture-before-hint = You can already mark who calls off. The figures come when you have run.
capture-before-enter = Fill in now
capture-before-text = Thought of beforehand
capture-before-text-hint = Only for you, until the session has been held. It is in no file yet.

# After the session
capture-weather = Weather
capture-weather-hint = For example: rain and wind, 8 degrees.
capture-incident = Incident
capture-incident-hint = Only if there was one. About one person? Then put it with that person.
capture-entered-later = Entered on { $date }

# Names in the text for everyone
capture-names =
    { $count ->
        [one] There is a name in this text: { $names }.
       *[other] There are names in this text: { $names }.
    }
capture-names-wait = The others can read this later in their file. Choose first; until then this text is in no file.
capture-names-initials = Turn into initials
capture-names-initials-show = { $name } becomes { $initials }
capture-names-keep = Leave as it is
capture-names-changed = The names are initials now. The text is in the files.
capture-names-kept = The names stay. The text is in the files.

# Injuries and worries
capture-concerns = Injuries and worries
capture-concerns-lead = What is open here comes back at every session, until you close it with a line.
capture-concerns-none = Nothing is open.
capture-concern-injury = Injury
capture-concern-worry = Worry
capture-concern-flag-injury = Injury of { $name }
capture-concern-flag-worry = Worry about { $name }
capture-concern-since = { $kind } since { $date }
capture-concern-line = { $kind }, { $name }
capture-concern-line-hint = What it is, in a few words
capture-concern-close = Close
capture-concern-close-for = Close { $kind } of { $name }
capture-concern-closing-line = How is it now?
capture-concern-close-act = Close it so
capture-concern-closed = Closed on { $date }: { $line }
capture-concern-reopen = Not over after all
capture-concern-drop = Not after all
capture-concern-drop-for = Not after all: { $kind } of { $name }
capture-concern-dropped = The { $kind } of { $name } is taken away.

# The mean
capture-moods-mean = Mood on average { $before } before and { $after } after, over { $sessions } sessions.

# Papers
capture-papers-for-session = A session
capture-papers-session = Session
