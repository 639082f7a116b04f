# Programmes and topics: what the therapist puts together and words herself.

library-copy-of = { $name } (own version)

# Lists and their buttons
settings-programmes = Programmes
settings-topics = Topics
library-programmes-lead = A programme says how many sessions there are, which topics they have and which talks belong to it. Make an own version to do it differently. Groups that are planned already keep what they have.
library-programme = Programme
library-state = How it stands
library-built-in = comes with the program
library-own = your own
library-reworded = in your words
library-hidden = hidden
library-copy = Copy
library-copy-named = Copy: { $name }
library-copy-own = Make an own version
library-hide = Hide
library-hide-named = Hide: { $name }
library-show = Show again
library-show-named = Show again: { $name }
library-hidden-done = { $name } is hidden and no longer offered. Where it was chosen already it stays.
library-sessions =
    { $count ->
        [one] { $shown } session
       *[other] { $shown } sessions
    }
library-talks =
    { $count ->
        [0] no talks
        [one] { $shown } talk
       *[other] { $shown } talks
    }
library-interval =
    { $days ->
        [1] every day
        [7] once a week
        [14] once every two weeks
       *[other] every { $shown } days
    }
library-together =
    { $count ->
        [0] Nothing planned yet
        [1] Together once
        [13] Thirteen times together
       *[other] { $shown } times together
    }
library-topic-up = Topic of session { $number } earlier
library-topic-down = Topic of session { $number } later
library-topic-chosen = Session { $number } has another topic.

# One programme
library-programme-lead = What you change holds for new groups. Groups that are planned already keep what they have.
library-built-in-text = This programme comes with Duurloop and stays as it is. Make an own version to change it.
library-name = Name of the programme
library-count = Number of sessions
library-interval-days = Days from session to session
library-intake = Intake talk before the first session
library-final = Final talk after the last session
library-no-mid = No mid-way talk
library-mid-after = After session { $number }
library-order = Order of the topics
library-order-lead = Choose a topic for each session, or put a session earlier or later.
library-topic-of = Topic of session { $number }
library-up = Earlier
library-up-session = Session { $number } earlier
library-down = Later
library-down-session = Session { $number } later
library-away = Remove
library-away-session = Remove session { $number }
library-away-done = Session { $number } was removed.

# One topic
library-topics-lead = The topics you discuss after the run. You can put them in your own words, hide them or add one yourself.
library-topic-new = New topic
library-topic-add = Add topic
library-topic-built-in-lead = Put it in your own words. The original text is kept.
library-topic-own-lead = A topic of your own.
library-title = Title
library-point = Point { $number }
library-point-add = Another point
library-homework-hint = Is also on the hand-out.
library-handout-hint = This text is on the hand-out. An empty line starts a new paragraph.
library-as-opened = As it was when you opened this
library-restore = Back to the original text
library-restored = The original text is back.
library-handout-save = Save and open the hand-out

# On paper
library-paper-programme = The programme consists of { $parts } in a small group, { $interval }. The core of each session is half an hour of easy running and walking at one’s own pace, without performance goals and without comparison with others. Each time one topic is discussed as well.
library-paper-both = { $talks } and { $sessions }
library-paper-talks =
    { $count ->
        [1] one personal talk
        [2] two personal talks
        [3] three personal talks
       *[other] { $shown } personal talks
    }
library-paper-sessions =
    { $count ->
        [1] one running session
        [10] ten running sessions
       *[other] { $shown } running sessions
    }
library-paper-interval =
    { $count ->
        [1] every day
        [7] once a week
        [14] once every two weeks
       *[other] every { $shown } days
    }
library-handout-text = What was told
library-handout-own = What I want to remember or try

# Under a field
fault-no-sessions = A programme has at least one session. Add one.
fault-too-many-sessions = A programme has at most thirty sessions. Take a few away.
fault-no-such-session = This session is not in the programme. Choose one that is there for the mid talk.
fault-no-interval = There are at least 1 and at most 60 days between two sessions. Once a week is 7.
