# The calendar, talks to plan, and what is due.
calendar-file-name = calendar
calendar-file-session = Session { $number } · { $group }
calendar-file-gone = Session
calendar-file-cancelled = Cancelled: { $what }

## The season on paper

words-paper-season = Season
paper-file-season = season
calendar-season-none = No group is planned or running now.
calendar-season-when = { $day } { $from }–{ $until }
calendar-season-meets = When and where
calendar-season-group = Participants
calendar-season-people = { $people } of { $places } places
calendar-season-talks-label = Talks
calendar-season-talks = { $planned } planned, { $held } held
calendar-season-off = No session: { $name }
calendar-season-cancelled = Cancelled
calendar-season-cancelled-why = Cancelled: { $reason }

## The calendar on the screen

nav-calendar = Calendar
calendar-week = Week
calendar-month = Month
calendar-view = Week or month
calendar-week-of = Week { $week }: { $from } to { $until }
calendar-previous-week = Previous week
calendar-next-week = Next week
calendar-previous-month = Previous month
calendar-next-month = Next month
calendar-today = Today
calendar-keys = The left and right arrow keys take you a week or month back or forward. Home brings you back to today.
calendar-nothing = Nothing planned.
calendar-off = Off: { $name }
calendar-cancelled = Cancelled
calendar-cancelled-why = Cancelled: { $reason }
calendar-clash = At the same time as { $name }
calendar-print = The season on paper

## The calendar file

calendar-file = Calendar file
calendar-file-lead = A file that you can read into another calendar, for instance on your phone.
calendar-file-what = What goes in
calendar-file-all = Everything from a day on
calendar-file-group = One group
calendar-file-from = From
calendar-file-names = Whole names instead of initials
calendar-file-names-hint = Another calendar is often kept by a company on the internet. With initials nobody stands there by name.
calendar-file-save = Save calendar file
calendar-file-again = When something changes, save it again and read it in again. The appointments are updated, not doubled.

## Planning talks

calendar-plan =
    { $people ->
        [one] Plan the talk at a free time
        [2] Plan the two talks in one go
        [3] Plan the three talks in one go
        [4] Plan the four talks in one go
        [5] Plan the five talks in one go
        [6] Plan the six talks in one go
       *[other] Plan all talks in one go
    }
calendar-plan-window = These talks belong between { $from } and { $until }.
calendar-plan-late = These talks belonged between { $from } and { $until }; these are the first days there still are.
calendar-plan-minutes = A talk takes { $minutes } minutes. Days and times can be changed in Settings, Talks.
calendar-plan-none = This group has no such talk in its programme: { $talk }.
calendar-plan-nobody = Everyone has had this talk.
calendar-plan-free = Free times
calendar-plan-full = There is no free time in these days. Type a date and time yourself below, or choose wider hours in Settings.
calendar-plan-spread = Fill in by itself
calendar-plan-record = Record the talks
calendar-plan-outside = This is outside the days for this talk.
calendar-plan-done =
    { $count ->
        [one] 1 talk has been planned.
       *[other] { $count } talks have been planned.
    }

## Hours for talks

settings-talks = Talks
calendar-hours-lead = On these days and at these times you hold talks. The free times come from them when you plan talks.
calendar-hours-days = Days
calendar-hours-minutes = How many minutes a talk takes

## What waits for you, and later

calendar-due-none = Nothing waits for you now.
calendar-due-absent = Missed two sessions in a row, the last one on { $date }
calendar-due-doctor = The { $doctor } was asked on { $date } and has not answered yet
calendar-due-doctor-again = No answer from the { $doctor } for two weeks or more, asked on { $date }: call or ask again
calendar-doctor = doctor
calendar-due-talks = Plan { $talk } with { $people } people
calendar-due-report = Make the final report for the referrer; the final talk was on { $date }
calendar-due-call = Follow-up call: how is the running now? Possible since { $date }
calendar-due-call-late = No follow-up call yet. It has been possible since { $date }
calendar-put-off = Put off
calendar-put-off-for = Put off: { $line }
calendar-put-off-until = Until which day
calendar-put-off-reason = Why
calendar-put-off-do = Put off until then
calendar-put-off-done = Put off until { $date }.
calendar-put-off-list = Put off for later
calendar-put-off-count =
    { $count ->
        [one] 1 line
       *[other] { $count } lines
    }
calendar-until = until { $date }
calendar-was-put-off = Was put off: { $reason }
calendar-call-back = Bring back
calendar-call-back-for = Bring back: { $line }
calendar-follow-up = Follow-up call
calendar-follow-up-lead = Six to twelve weeks after the final talk: is this person still running, and how is it going?
calendar-follow-up-date = Called on
calendar-follow-up-line = How it is going
calendar-follow-up-record = Record
calendar-follow-up-made = Called on { $date }.
papers-for-practice = All groups that are planned or running
