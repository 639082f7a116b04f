## The programme: talks, running sessions, topics and schedules

programme-basic = Basic programme
programme-basic-description = Thirteen contacts: three talks and ten running sessions, once a week.
programme-talk-intake = Intake talk
programme-talk-mid = Mid-way talk
programme-talk-final = Final talk
programme-talk-intake-aim = Getting to know each other, goals, schedule, explanation and health declaration
programme-talk-mid-aim = How it is going; adjusting goals and schedule where needed
programme-talk-final-aim = What it has brought and how to keep it up
programme-session = Running session { $number }
programme-session-plain = Running session
programme-sessions = Running sessions
programme-talk = Talk
programme-talks = Talks
programme-contacts = Contacts
programme-topic = Topic
programme-topics = Topics
programme-no-topic = No topic chosen yet
programme-topic-aim = What it is about
programme-topic-points = To tell
programme-topic-exercise = Exercise
programme-topic-homework = At home
programme-topic-handout = To take along

## How a running session is built up

programme-part-arrive = Arriving
programme-part-warm-up = Warming up
programme-part-core = Core
programme-part-cool-down = Easing off and stretching
programme-part-topic = Topic
programme-part-arrive-text = How is everyone here, and has anything changed in health or medicines?
programme-part-warm-up-text = Easy walking, loosening up and the first few jogging steps.
programme-part-core-text = Half an hour outside together; everyone on their own step and at talking pace.
programme-part-cool-down-text = Walking it off, getting your breath back and gentle stretching without pain.
programme-part-topic-text = Today’s topic, with its exercise.

## Running schedule

programme-schedule = Running schedule
programme-schedules = Running schedules
programme-step = Step { $number }
programme-run = jog
programme-walk = walk
programme-times = { $number } times
programme-total = { $minutes } minutes together
programme-running-time = of which { $minutes } minutes jogging
programme-homework = Run of your own
programme-homework-rule = Once or twice a week on your own, on the same step or one step back, with at least one day of rest in between.
programme-talk-test = Talking pace: you can speak whole sentences while running. If you cannot, slow down or walk.
programme-pain-rule = A slight feeling in the muscles is fine. If pain grows, turns sharp or makes you limp: stop, walk back and say so. If a joint hurts more a day later, do not run and get in touch.
programme-stop-rule = Pain or pressure in the chest, faint or very short of breath: stop at once and call 112.
programme-step-up = One step on
programme-step-same = Same step
programme-step-down = One step back
programme-step-up-when = The step went well, talking was easy, the effort stayed calm and there was no pain afterwards.
programme-step-same-when = It was on the heavy side, the night was bad, the mood low or one time was missed.
programme-step-down-when = It was too heavy, talking was not possible, two weeks or more were missed, after illness, or because it is more pleasant.

## Names for what is added by oneself

programme-own-topic = Own topic
programme-own-schedule = Own schedule
