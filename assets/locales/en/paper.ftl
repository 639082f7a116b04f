## Papers: what the pages themselves say and read aloud

paper-page-of = page { $page } of { $pages }
paper-ticked = ticked
paper-not-ticked = not ticked
paper-out-of-ten = { $value } out of 10
paper-scale-blank = from 0 to 10, to be filled in
paper-logo = Logo of { $practice }
paper-signature = Signature
paper-place-and-date = Place and date
paper-decimal-mark = .
paper-subject = Running therapy
paper-registration = Registration number { $number }

## File names, in small letters and without a participant's name

paper-file-intake-form = intake-form
paper-file-intake-report = intake-report
paper-file-mid-report = mid-term-review
paper-file-evaluation-form = evaluation-form
paper-file-final-report = final-report
paper-file-attendance-list = attendance-list
paper-file-lesson-sheet = lesson-sheet
paper-file-handout = hand-out
paper-file-schedule-card = schedule-card
paper-file-logbook = logbook
paper-file-recovery-sheet = recovery-sheet
paper-file-blank = blank
paper-file-number = file { $number }
paper-group-number = group { $number }

## Who

paper-name = Name
paper-birth-date = Date of birth
paper-phone = Telephone
paper-email = E-mail
paper-address = Address
paper-emergency-name = In an emergency call
paper-emergency-relation = Who is that?
paper-emergency-phone = Emergency telephone
paper-referrer = Referred by
paper-payer = Who pays
paper-participant = Participant
paper-therapist = Therapist
paper-group = Group
paper-talk-date = Date of the talk
paper-period = Period
paper-period-from-to = { $from } to { $to }
paper-made-on = This report was written on { $date }.
paper-date = Date
paper-state = State
paper-reason = Reason
paper-explanation = Explanation
paper-not-discussed = Not discussed: { $sections }.

## Goals, scale and schedule

paper-goal = Goal in own words
paper-goal-number = Goal { $number }
paper-goal-now = How is it going with this now?
paper-goal-about = About the goal “{ $wording }”
paper-goal-earlier = Worded earlier ({ $talk }, { $date }): “{ $wording }”
paper-goal-dropped = Let go at: { $talk }
paper-moment-intake = start
paper-moment-mid = midway
paper-moment-final = end
paper-scale-note = Own figure from 0 (very hard) to 10 (going very well).
paper-schedule-which = Which schedule suits?
paper-schedule-step = Begin at step
paper-schedule-why = Why this one
paper-schedule-and-step = Schedule and step
paper-step-in-words = In words

## Health declaration

paper-clearance = Outcome
paper-clearance-since = Since
paper-clearance-valid = Valid until
paper-clearance-doctor = Consulted
paper-clearance-conditions = Conditions
paper-clearance-note = Remark

## Programme and course

paper-heading-so-far = The course so far
paper-heading-reason = Reason and request for help
paper-heading-programme = Programme and attendance
paper-no-sessions = There have been no running sessions yet.
paper-presence-summary = Present at { $there } of the { $total } running sessions.
paper-times-present-adapted = { $count } × in an adapted way
paper-times-present-not-run = { $count } × there without running
paper-times-excused = { $count } × cancelled
paper-times-no-show = { $count } × did not come
paper-times-made-up = { $count } × made up
paper-times-lapsed = { $count } × called off
paper-times-open = { $count } × not recorded
paper-mood-summary = On average the mood was { $before } before running and { $after } afterwards (over { $count } sessions).
paper-mood-note = Mood: figure before → after running, from 0 to 10. Effort: 0 is none, 10 is the utmost. A single time says little; it is the line that counts.
paper-with-group = { $topic } (with { $group })
paper-topic = Topic
paper-presence = Attendance
paper-mood = Mood
paper-effort = Effort
paper-stopped = Stopped early
paper-stopped-on = Stopped early on { $date }

## Attendance list

paper-list-when = { $day } at { $time }
paper-list-blank-head = Group, day and time: ………………………………………………………………
paper-list-present = present
paper-list-before = before
paper-list-after = after
paper-list-effort = effort
paper-list-sign-present = ✓
paper-list-sign-present-adapted = a
paper-list-sign-present-not-run = w
paper-list-sign-excused = c
paper-list-sign-no-show = x
paper-list-sign-made-up = mu
paper-list-sign-lapsed = o
paper-list-sign-stopped = s
paper-list-sign-outside = –
paper-list-visit-catch-up = catching up
paper-list-visit-guest = guest
paper-list-until = until { $date }
paper-list-code = code { $code }
paper-list-code-not-yet = N
paper-list-code-conditions = C
paper-list-code-stopped = S
paper-list-legend-signs = Present: { $signs }
paper-list-legend-scales = Before and after: mood from 0 to 10. Effort: also from 0 to 10.
paper-list-legend-not-yet = Code { $code }: may not run yet, walking is fine
paper-list-legend-conditions = code { $code }: under conditions, see the file
paper-list-legend-stopped = code { $code }: stopped
paper-list-emergency = In an emergency
paper-list-emergency-note = In immediate danger call 112 first. Carry this sheet with you and do not leave it lying about.
paper-list-who = In an emergency call
paper-list-notes = Notes

## Recovery sheet

paper-recovery-purpose = This code opens the practice again when the password is lost. Without the password and without this code nobody can reach the records any more, not even the maker of the program.
paper-recovery-step-1 = When opening, choose the recovery code and type the eight groups, from 1 to 8.
paper-recovery-step-2 = Choose a new password straight away. This code stays valid.
paper-recovery-keep-title = Keep this sheet apart from the laptop
paper-recovery-keep = Put it in a safe place, such as a safe or with someone you trust. Whoever has this sheet and the laptop together can read everything. Do not take a photo of it.
paper-recovery-letters = Capitals, small letters and dashes make no difference. The letters I, L, O and U do not occur: what looks like an O is a zero, what looks like an I or L is a one.

## Short names in reports, for what a form asks in a sentence

paper-label-signup-reason = Reason for signing up
paper-label-intake-section-request = Reason and request for help
paper-label-intake-section-effects = How things are now
paper-label-mid-section-effects = How things are going
paper-label-final-section-effects = How things were and are
paper-label-final-section-keep-going = Keeping it up: the plan
paper-label-final-section-satisfaction = Looking back on the programme
paper-label-intake-help-request = Request for help
paper-label-intake-complaints = Complaints, and how they show
paper-label-intake-complaints-since = Complaints since
paper-label-intake-why-running = What appeals in easy running
paper-label-intake-helped-before = What helped before
paper-label-intake-gp = Family doctor
paper-label-intake-practitioners = Others treating or supporting
paper-label-intake-work = Work or study
paper-label-intake-absence = Sick leave
paper-label-intake-work-role = What work or the day asks
paper-label-intake-medication = Medicines that matter in running
paper-label-intake-medication-remark = Remark on medicines
paper-label-intake-injury-now = Injury or pain when moving
paper-label-intake-injury-past = Earlier injuries and operations
paper-label-intake-sleep = Sleep
paper-label-intake-stress = Tension and rest
paper-label-intake-exercise-history = Exercise in the past
paper-label-intake-running-before = Has run before
paper-label-intake-activity = Moving now
paper-label-intake-active-days = How often
paper-label-intake-active-minutes = How long
paper-label-intake-shoes = Shoes
paper-label-intake-support = Support
paper-label-intake-barriers = Barriers
paper-label-intake-barriers-answer = What helps then
paper-label-intake-homework-days = Days for a run of one’s own
paper-label-intake-homework-time = Moment and place
paper-label-declaration-consult-whom = When in doubt consult
paper-label-declaration-carries = Carries
paper-label-mid-how-it-goes = How the running sessions go
paper-label-mid-coming = Managing to come
paper-label-mid-coming-helps = What helps to go
paper-label-mid-own-runs = Runs alone besides
paper-label-mid-pace-feel = The schedule feels
paper-label-mid-group-feel = In the group
paper-label-mid-goes-well = What goes well
paper-label-mid-small-success = Small success
paper-label-mid-daily-life = On other days
paper-label-mid-obstacles = What makes it hard
paper-label-mid-obstacles-answer = What can be done about it
paper-label-mid-health-changed = Change in health
paper-label-mid-medication-changed = Change in medicines
paper-label-mid-pain = Pain or injury from running
paper-label-mid-worries = Worries to talk about
paper-label-mid-second-half = Agreements
paper-label-mid-homework-days = Runs alone on
paper-label-mid-wish-topic = Wants to know more about
paper-label-mid-next-success = Small success in three weeks
paper-label-final-brought = What running therapy brought
paper-label-final-moment = A moment that stays
paper-label-final-others-noticed = What others noticed
paper-label-final-not-brought = What remained difficult
paper-label-final-motive = Why keep running
paper-label-final-keep-days = Days
paper-label-final-keep-time = Moment and length
paper-label-final-keep-place = Place
paper-label-final-keep-company = Company
paper-label-final-obstacle = What may come between
paper-label-final-answer = And then
paper-label-final-early-signs = Early signs that things go less well
paper-label-final-signs-answer = What helps then, and whom to call
paper-label-final-follow-up-date = In touch again on
paper-label-final-follow-up-how = In what way
paper-label-final-satisfied-programme = Satisfied with the programme
paper-label-final-satisfied-guidance = Satisfied with the guidance
paper-label-final-satisfied-group = Pleasant to run in the group
paper-label-final-keep-this = Keep this
paper-label-final-change-this = Could be better
