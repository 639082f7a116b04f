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
