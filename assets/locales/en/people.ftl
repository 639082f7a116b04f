# Who is in which group, and since when.
people-since = In the group since
people-since-date = since { $date }
people-from-to = from { $from } until { $to }
people-until-then = until { $date }, then { $group }
people-until = until { $date }
people-change = Change
people-change-for = Change: { $name }
people-change-title = { $name } in this group
people-joined-hint = Earlier sessions do not ask for this person. What was written down stays.
people-last-day = Last day
people-what = What changes?
people-stay = Stays in this group
people-move = To another group
people-wait = To the waiting list
people-wait-hint = The wishes are kept.
people-group = Which group
people-from = From
people-from-hint = The first day in the other group. Until the day before, this person belongs here.
people-wait-from-hint = Until the day before, this person belongs to this group.
people-join-hint = The group runs already. This person is asked for from this day on.
people-record = Record
people-moved-to = { $name } goes to { $group } from { $date }.
people-waits-from = { $name } is on the waiting list from { $date }.
people-added-from = { $name } is in the group from { $date }.
people-left = Who was in this group before
people-left-note =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }
people-left-in = In this group
people-left-to = After that
people-to-group = to { $group }
people-to-waiting-list = to the waiting list
people-stopped = stopped
people-wishes-of = Wishes of { $name }
people-groups = In which group
people-groups-line = { $group }, { $days }
people-in-group = with { $group }

# Whoever comes along once.
people-visit = Someone comes along
people-visit-lead = For one time: to catch up a session, or as a guest.
people-visit-full =
    { $people ->
        [one] There is 1 person now; the group has { $capacity } places. One more is fine.
       *[other] There are { $people } people now; the group has { $capacity } places. One more is fine; see whether it is still pleasant together.
    }
people-missed = Catching up a session
people-missed-none = Nobody has a session to catch up. Mark someone as cancelled in their own group, and they stand here.
people-missed-session = Session { $number }, { $date } with { $group }: { $topic }
people-missed-same = the same topic
people-missed-what = Missed session
people-come = Comes along
people-come-for = { $name } comes along for session { $number }
people-guest = A guest
people-guest-name = Name of the guest
people-guest-hint = Without a file: you can write a line about them.
people-guest-add = Add the guest
people-guest-known = Or someone with a file
people-guest-known-add = Add as a guest
people-here = Who comes along for one time
people-catches-up = catches up session { $number } ({ $group }, { $date })
people-is-guest = guest
people-is-guest-of = guest, from { $group }
people-caught-up-at = Catches this session up on { $date } with { $group }
people-guest-line = Line about { $name }
people-not-after-all = Not after all
people-not-after-all-for = Not after all: { $name }
people-added = { $name } comes along.
people-removed = { $name } does not come along.
