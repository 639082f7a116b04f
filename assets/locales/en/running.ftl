# Running schedules, what the record suggests, and runs between sessions.
running-copy-of = { $name } (own)

## What the record suggests: a suggestion, never applied by itself

running-advice-up = A step further is possible, if this participant wants it.
running-advice-same = Stay on this step for now.
running-advice-down = Go back one or two steps.
running-advice-stop = Do not let them run yet: ask first, and refer where that is needed.
running-reason-not-cleared = The health declaration does not say yes at the moment.
running-reason-open-injury = An injury is still open.
running-reason-hard = The last session took an effort of { $number } out of 10; from 6 on it is too much.
running-reason-hard-alone = An own run took an effort of { $number } out of 10; from 6 on it is too much.
running-reason-gap = The last run was { $number } weeks ago.
running-reason-first-step = This is the first step: walk more, or make the step lighter.
running-reason-middling = The last session took an effort of { $number } out of 10.
running-reason-middling-alone = An own run took an effort of { $number } out of 10.
running-reason-low-mood = Mood before the run was low ({ $number }).
running-reason-missed =
    { $number ->
        [one] The last session was missed.
       *[other] The last { $number } sessions were missed.
    }
running-reason-did-not-run = They did not run last time.
running-reason-adapted = Last time went in an adapted form.
running-reason-lower-step = Last time a lower step was run.
running-reason-effort-unknown = How heavy it was is not noted.
running-reason-not-yet = This step was not run with the group yet.
running-reason-last-step = This is the last step of this schedule; staying here is fine.
running-reason-light = The run took little effort ({ $number } out of 10).
running-reason-done = The step was done.
running-ask-talk = Could you talk in whole sentences while running?
running-ask-pain = Did you have pain? From 0 to 10; from 3 on you do not go up.
running-ask-after = How did your body feel later that day and the day after?
running-ask-sleep = How do you sleep, and how was your day?
running-ask-illness = Have you been ill, or do you feel ill?
running-ask-wish = What do you want yourself?
running-ask-alarm = Did the pain grow or turn sharp, did you limp, is a joint still more painful after a day, or was there pressure on the chest or faintness? Then stop and refer.

## Schedule card and logbook on paper

running-card-intro = Every step fills the same half hour. You run at a pace at which you can talk; staying on a step or going back one is just as good. Put a cross when you have run a step.
running-card-now = Your step now
running-card-since = since { $date }
running-card-days = Days for your own runs
running-card-step = Step
running-card-half-hour = The half hour
running-card-this-step = you are here now
running-card-tick = The steps of your schedule
running-card-not-yet = Only start jogging once your health declaration is approved. Until then you walk the whole half hour.
running-card-not-cleared = At the moment there is no approval to run, so this card has no steps on it. Walking and joining in is possible in consultation with your doctor.
running-card-no-schedule = No schedule has been chosen yet. That is done together, at the intake talk.
running-log-intro = For what you run yourself between the sessions. How far or how fast does not matter. Bring it along next time.
running-log-minutes = Minutes
running-log-before = Before
running-log-after = After
running-log-remark = Remark
running-log-scales = Before and after: your mood from 0 (very bad) to 10 (very good). Effort: 0 is none, 10 is the utmost; 2 to 4 is good.

## The list of schedules and editing one

settings-schedules = Running schedules
running-schedules-lead = These are the schedules you choose from. Whoever runs a schedule already keeps their own copy: what you change here holds for those who start with it later.
running-steps = Steps
running-state = State
running-acts = What you can do
running-built-in = built in
running-hidden = hidden
running-ready = ready for use
running-not-ready = not finished
running-new = New schedule
running-copy = Begin an own schedule with this
running-copy-short = Copy
running-copy-named = Copy { $name }
running-hide = Hide
running-hide-named = Hide { $name }
running-show = Offer again
running-show-named = Offer again: { $name }
running-hidden-done = { $name } is no longer offered.
running-put-back = Put back
running-built-in-lead = This schedule is part of the program and stays as it is.
running-edit = Own schedule
running-edit-lead = Every step fills the same half hour. Everything is kept as you type it.
running-name = Name of the schedule
running-description = Who is it for?
running-description-hint = A few sentences that help to choose.
running-unfinished = This schedule is not finished yet
running-unfinished-steps =
    { $count ->
        [one] Step { $steps } does not last exactly half an hour yet. Everything stays; it can be chosen once it adds up.
       *[other] Steps { $steps } do not last exactly half an hour yet. Everything stays; it can be chosen once they add up.
    }
running-finished = Every step lasts exactly half an hour: this schedule can be chosen.
running-step-add = Add a step
running-most-steps = A schedule has thirty steps at most.
running-earlier = Earlier
running-later = Later
running-away = Take away
running-step-earlier = Step { $number } earlier
running-step-later = Step { $number } later
running-step-away = Take away step { $number }
running-step-away-done = Step { $number } was taken away.
running-block = Block { $number }
running-block-add = Add a block
running-block-first = Begin with a block
running-times = How many times
running-how-long = How long, part { $number }
running-what = Jog or walk, part { $number }
running-part-add = Add a part
running-part-away = Take away part { $number }
running-duration-unreadable = Write minutes and seconds, such as 1:30.
running-sum = { $sum } of { $whole }
running-sum-right = exactly half an hour
running-sum-empty = nothing filled in yet
running-sum-no-times = a block is done no times
running-sum-empty-part = a part lasts no seconds
running-sum-short = { $time } is still missing
running-sum-long = { $time } too much
running-pace-title = This mentions a speed or a distance
running-pace = It may stay. In this programme it is about how the run feels, not about how far or how fast.

## With a participant

running-advice = A suggestion; you decide together with the participant
running-ask = Ask first:
running-next = What is the next step?
running-own-steps = All steps of this schedule
running-own-steps-note = can be changed for this participant alone
running-here = now
running-change = Change
running-change-step = Change step { $number }
running-step-keep = Keep this step
running-as-it-was = As it was
running-history = What held before
running-changes = Steps that were changed
running-before = Was
running-after = Became
running-other-schedule = Choose another schedule
running-none = No schedule has been chosen yet.
running-none-to = Choose one at the intake talk.
running-runs = Own runs
running-runs-lead = What stands in the running logbook. Enter keeps a line and begins the next one.
running-run-new = New line from the logbook
running-run-date = Date
running-run-effort = Effort
running-run-mood-before = Mood before the run, 0 to 10
running-run-mood-after = Mood after the run, 0 to 10
running-mood = Mood
running-run-add = Keep this line
running-run-change = Change the line of { $date }
running-run-away = Take away the line of { $date }
running-run-away-done = The line was taken away.
running-run-done = Done
running-run-how-hard = Effort, 0 to 10
