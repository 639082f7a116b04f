# Programmes and topics: what the therapist puts together and words herself.

library-copy-of = { $name } (own version)

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

# Under a field
fault-no-sessions = A programme has at least one session. Add one.
fault-too-many-sessions = A programme has at most thirty sessions. Take a few away.
fault-no-such-session = This session is not in the programme. Choose one that is there for the mid talk.
fault-no-interval = There are at least 1 and at most 60 days between two sessions. Once a week is 7.
