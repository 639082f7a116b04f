# Words that every screen uses.
screen-skip = To the content
screen-menu = Where to go
screen-again = Try again
screen-saved-at = Saved { $time }
screen-saving = Saving
screen-not-saved = Not saved yet. Your text is still here; we keep trying by ourselves.
screen-not-saved-now = Save now
screen-field-wrong = This is not right yet.
screen-yes = Yes
screen-no = No
screen-cancel = Do not do this
screen-close = Close
screen-back = Back
screen-next = Next
screen-undo = Undo
screen-clear = clear
screen-clear-for = Clear { $label }
screen-explanation = Explanation
screen-answered = filled in
screen-hint = Tip
screen-hint-put-away = Got it
screen-date-example = e.g. 12 May 2026
screen-date-pick = Pick
screen-date-pick-for = { $label }: pick from the calendar
screen-date-unreadable = We cannot read this date. Write for instance 12-5-2026 or 12 May 2026.
screen-date-missing = { $typed } is not on the calendar. Please check the day and the month.
screen-time-unreadable = Write the time as 19:00.
screen-number-unreadable = This number does not fit here.
screen-scale-wrong = A number from 0 to 10.
screen-program = Duurloop
screen-cannot-start = The program cannot begin like this. Nothing about your files has changed. Close the window and start again.
screen-example-title = Example practice.
screen-example-text = Everyone here is invented. Try anything; nothing can break and nothing of it remains.
screen-example-leave = Stop looking around

# The way through the program.
nav-today = Today
nav-groups = Groups
nav-participants = Participants
nav-papers = Papers
nav-settings = Settings
nav-lock = Lock
nav-lock-keys = Ctrl+L

# The first start, and opening a backup.
start-title = Welcome
start-lead = A paper folder that thinks along. Everything stays on this computer, under lock.
start-begin = Begin
start-begin-text = Your own practice, in four small steps.
start-look = Look around with an example group
start-look-text = Invented people, real screens. Nothing of it stays behind.
start-look-busy = The example practice is being made…
start-backup = Open a backup
start-backup-text = You already had a practice, and this is a new computer.
start-step = Step { $step } of { $of }
start-who-title = Who are you?
start-who-lead = This is how it stands above your letters and reports. You can always change it later.
start-therapist = Your name
start-therapist-hint = The way you sign.
start-practice = Name of your practice
start-practice-hint = The way it should stand on paper.
start-password-title = Your password
start-password-lead = This locks everything. Nobody else can open it, and neither can we.
start-password = Choose a password
start-password-hint = At least ten characters. Four loose words in a row are strong and easy to remember.
start-password-show = Show what I type
start-password-empty = Nothing typed yet
start-password-short = Still too short: at least ten characters
start-strength = How strong this password is
start-strength-0 = Too easy to guess
start-strength-1 = Weak
start-strength-2 = Fair
start-strength-3 = Good
start-strength-4 = Very strong
start-make = Make the practice
start-making = The practice is being made…
start-recovery-title = Your recovery code
start-recovery-lead = If you forget your password, only this code opens your files. Print it or copy it by hand.
start-recovery-keep = Keep the sheet under lock, away from the computer. Whoever has the code can read everything.
start-recovery-print = Put it on paper
start-recovery-written = I have the code on paper
start-recovery-check-lead = Let us check that it is right on paper. Type these two groups from your sheet.
start-recovery-group = Group { $number }
start-recovery-wrong = This group is different. Please look at your sheet again.
start-recovery-check = Check
start-recovery-again = See the code again
start-folders-title = Where everything is kept
start-folders-lead = Your files and your backups are on this computer. The program makes a backup by itself when you close it.
start-folders-usb = Put a backup on a USB stick now and then, and keep it somewhere else.
start-to-group = To your first group
start-backup-lead = Choose how you open the backup. Then you point out the file.
start-backup-by = How do you want to open it?
start-backup-by-password = With the password
start-backup-by-code = With the recovery code
start-backup-password = Password of the backup
start-backup-choose = Choose a backup

# Opening what is locked.
unlock-title = Welcome back
unlock-password = Password
unlock-open = Open
unlock-opening = Opening…
unlock-lost = Forgot your password?
unlock-lost-title = Open with the recovery code
unlock-lost-lead = Take the sheet with your recovery code and choose a new password.
unlock-code = Recovery code
unlock-code-hint = Eight groups of five characters. Spaces and small letters are fine.
unlock-new-password = New password

# Today.
today-appointments = On the agenda
today-nothing = No sessions or talks today.
today-week = Later this week
today-due = What still waits for you
today-due-lead = Each line brings you to the place where the work is.
today-session = Session { $number } · { $group }
today-people =
    { $people ->
        [one] 1 participant
       *[other] { $people } participants
    }
today-written = written up
today-held = held
today-since = since { $date }
today-due-session = Write up session { $number } of { $group }
today-due-session-text = Run on { $date }
today-due-talk = Plan the { $talk }
today-due-talk-passed = { $talk }: was planned for { $date }, not written up yet
today-due-ending = The final talk was held; the programme can be closed
today-backup-age = Last backup: { $age }
today-backup-none = There is no backup yet.
today-empty = Nothing on the agenda yet
today-empty-text = Begin with a group: you choose a first day, and the sessions are there.

# Groups.
group-new = New group
group-new-lead = Choose a first day; the sessions appear at once. Everything can still be changed later.
group-new-hint = Just type or paste the names below each other. The rest of their details comes with the intake.
group-none = No groups yet
group-none-text = Make your first group; four to six people is a good number.
group-none-finished = No group ended in { $year }.
group-running = Running
group-planned = Planned
group-finished = Finished
group-year = Year
group-waiting-people =
    { $people ->
        [one] 1 person is waiting for a place.
       *[other] { $people } people are waiting for a place.
    }
group-meets = { $weekday } { $time }
group-next = session { $number } on { $date }: { $topic }
group-last = last session on { $date }
group-ended = ended on { $date }
group-people = { $people } of { $capacity } places
group-name-morning = { $weekday } morning
group-name-afternoon = { $weekday } afternoon
group-name-evening = { $weekday } evening
group-first-date = First session
group-weekday = Day
group-starts-at = From
group-ends-at = Until
group-place = Place
group-place-hint = Where you meet.
group-name = Name of the group
group-capacity = Places
group-names = Participants
group-names-hint = One name per line. Later is fine too.
group-names-count =
    { $count ->
        [one] 1 name, { $capacity } places
       *[other] { $count } names, { $capacity } places
    }
group-names-over =
    { $over ->
        [one] { $count } names. The last one goes to the waiting list.
       *[other] { $count } names. The last { $over } go to the waiting list.
    }
group-dates = The sessions
group-dates-none = Choose a first day and they appear here.
group-make = Make the group
group-made = The group is made
group-made-waiting =
    { $people ->
        [one] The group is full. 1 person is on the waiting list; you can also make a second group.
       *[other] The group is full. { $people } people are on the waiting list; you can also make a second group.
    }
group-to = To the group

# Settings.
settings-sections = Parts of the settings
settings-practice = Practice and letterhead
settings-practice-lead = This stands above your letters and reports.
settings-title = Title or profession
settings-title-hint = Comes behind your name, for instance running therapist.
settings-address = Address
settings-phone = Phone
settings-email = E-mail
settings-registration = Registration number
settings-registration-hint = If you are listed in a register.
settings-logo = Logo
settings-logo-hint = A picture (PNG or JPEG) for the top right of the paper.
settings-logo-choose = Choose a logo
settings-logo-other = Choose another logo
settings-logo-remove = Remove the logo
settings-look = Language and look
settings-language = Language
settings-theme = Light or dark
settings-theme-system = Like the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Size of the letters
settings-hints = Tips that you put away come back with F1, or here.
settings-hints-back = Show all tips again
settings-security = Password
settings-change-password = Change the password
settings-change-password-lead = Do this when somebody may know your password, or when you want a stronger one.
settings-password-old = Your password of now
settings-password-changed = The password is changed.
settings-password-backups = Older backups still open with the old password.
settings-code = Recovery code
settings-code-lead = Lost the sheet? With your password you can see the code again and print it.
settings-code-show = Show the code
settings-code-hide = Hide the code again
settings-backup = Backups
settings-backup-lead = When you close the program it makes a backup, opens it and checks that everything is in it.
settings-back-up = Make a backup now
settings-data-folder = Your files are here
settings-backup-folder = The backups are here
settings-backups = Backups made
settings-backup-made = Made
settings-backup-holds = Holds
settings-backup-size = Size
settings-backup-counts =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $sessions ->
        [one] 1 session
       *[other] { $sessions } sessions
    }
settings-about = About this program
settings-version = Version
settings-offline = This program cannot go on the internet
settings-offline-text = Nothing in it makes a connection: no account, no measuring, no check for new versions. What you write stays on this computer.
settings-offline-see = You can see that for yourself. Switch the network off: everything goes on working. Or look at the network use of Duurloop in your computer’s task manager: it stays at nought.
settings-keys = Keys
settings-keys-text = Ctrl+L locks. F1 brings the tips back. Tab walks along everything on the screen; on a scale you choose with the digits or the arrows.

# A group.
group-meets-until = { $weekday } { $from }–{ $to }
group-print = Papers of this group
group-people-title = People
group-too-few = Four to six people run best together. Fewer is possible too; there is still room.
group-nobody = Nobody in this group yet
group-nobody-text = Type a name below, or take someone from the waiting list.
group-status = How it stands
group-clearance = Health declaration
group-act = What you can do
group-moved = { $name } is on the waiting list.
group-added = { $name } is in the group.
group-add-name = Add someone
group-add = Add
group-is-full = The group is full; whoever you add now does not fit any more.
group-wait-for = Put { $name } on the waiting list
group-new-for = Begin a new group with { $name }
group-waiting-count =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }
group-join = Into this group
group-join-for = Into this group: { $name }
group-session = Session { $number } · { $topic }
group-session-on = Session { $number }, { $date }
group-talks-held = { $held } of { $people } held
group-present = { $people } present
group-to-write = to be written up
group-attendance = Attendance
group-attendance-lead = For each session; a number at the top brings you to that session.
group-mark-present = P
group-mark-present-adapted = A
group-mark-present-not-run = N
group-mark-excused = C
group-mark-no-show = X
group-mark-made-up = M
group-mark-lapsed = O
group-mark-stopped = S
group-mark-outside = –
group-mark-open = ·
group-legend = What the letters mean
group-talks = Planning the talks
group-talks-lead = A name brings you to the talk itself.
group-talks-which = Which talk
group-details = Details of the group
group-first-date-hint = Another date moves every session that nothing was noted of yet.
group-weekday-hint = The day moves the sessions too.

# People.
screen-none-chosen = Not chosen yet
participant-new = New participant
participant-new-lead = A name is enough. The person is on the waiting list until there is a group.
participant-add = Put on the waiting list
participant-search = Search by name
participant-search-hint = A part of the name will do; accents may be left out.
participant-found = Found
participant-none-found = Nobody found with ‘{ $text }’
participant-none = No participants yet
participant-none-text = Make a group and type the names below each other, or begin with one new participant.
participant-in-programme = In a programme
participant-waiting = Waiting list
participant-waiting-lead = Since when each person waits; what they hope for stands with the person.
participant-waiting-since = Waits since
participant-name = Name
participant-wishes = Wishes
participant-wishes-hint = For example days, times or a place.
participant-born = Date of birth
participant-born-on = born on { $date }
participant-phone = Phone
participant-email = E-mail
participant-address = Address
participant-contact = Contact
participant-emergency = Emergency contact
participant-emergency-lead = Whom you call when something happens on the way.
participant-emergency-name = Name of the emergency contact
participant-emergency-relation = Who that is
participant-emergency-phone = Phone of the emergency contact
participant-referrer = Referrer
participant-referrer-lead = The final report is addressed to the referrer.
participant-referrer-kind = Who referred
participant-referrer-name = Name of the referrer
participant-referrer-organisation = Organisation
participant-referrer-address = Address of the referrer
participant-payer = Payer
participant-payer-kind = Who pays
participant-payer-name = Name of the payer
participant-payer-address = Address of the payer
participant-lead = { $status }, signed up on { $date }
participant-now = Now
participant-clearance = Health declaration
participant-valid-until = valid until { $date }
participant-schedule = Running schedule
participant-stop-reason = Reason for stopping
participant-episodes = Which programme you see
participant-goals = Personal goals
participant-goal = Goal
participant-moods = Mood and effort
participant-moods-lead = Figures from 0 to 10, of this person only. One session says little; look at the whole.
participant-sessions = The sessions so far
participant-notes = Notes of the sessions
participant-notes-lead = The text you wrote for the group after each session, as it stands in this file.
participant-details = Details
participant-status = The programme
participant-end = Close this programme
participant-finish = Finish
participant-finish-hint = The sessions are over and the final talk was held.
participant-finish-act = Finish the programme
participant-stop = Stop early
participant-stop-hint = With the reason, in plain words.
participant-stop-act = Record the stop
participant-end-date = On which day
participant-ended-text = This programme is closed. Everything that belongs to it stays here.
participant-reopen = Open it again
participant-start-again = Begin a new programme
participant-join = Place in a group
participant-join-act = Place

# The talks.
talk-date = Date
talk-time = Time
talk-date-for = Date of the talk with { $name }
talk-time-for = Time of the talk with { $name }
talk-planned = planned
talk-not-planned = not planned yet
talk-held = The talk was held
talk-sections = Parts of the talk
talk-answered = { $count } of { $all } answered
talk-goals-count =
    { $goals ->
        [0] no goal yet
        [one] 1 goal
       *[other] { $goals } goals
    }
talk-onward = Onward: { $section }
talk-backward = Back: { $section }
talk-done = Done: to { $name }
talk-by-therapist = You fill this in yourself.
talk-earlier = Earlier: { $figures }.
talk-earlier-one = { $talk } { $value }
talk-so-far = The sessions so far
talk-so-far-there = present { $there } of { $sessions } times

# Goals, schedule and declaration within a talk.
goal-lead = In the participant's own words. One to three goals are enough.
goal-first = First goal, in own words
goal-another = Another goal
goal-add = Add the goal
goal-words = Goal
goal-now = Where are you now?
goal-was = { $talk }: { $wording }
goal-let-go = Let this goal go
goal-let-go-at = let go at: { $talk }
goal-take-up = Take it up again
goal-scale = 0 is still far away, 10 is all the way.
goal-dash = A dash means: not asked.
goal-none = There are no goals yet.
goal-none-to = Write goals down in the intake
schedule-which = Which schedule fits?
schedule-step = At which step
schedule-reason = Reason
schedule-reason-hint = Why this step; one sentence is enough.
schedule-choose = Record the step
schedule-chosen = This is the step of now.
schedule-history = Earlier choices
schedule-from = From
schedule-one = Schedule
schedule-other = another schedule
clearance-next = What is the next step?
clearance-state = Step
clearance-date = Date
clearance-date-hint = The day it was handed out, judged or asked.
clearance-doctor = Doctor
clearance-doctor-hint = Who was asked, or who decided.
clearance-conditions = Conditions
clearance-conditions-hint = Short and without a diagnosis. The lesson sheet only says that there are conditions.
clearance-note = Note
clearance-record = Record
clearance-history = How it went so far

# A session, afterwards.
session-one = Session
session-neighbours = Other sessions of this group
session-previous = Previous session
session-next = Next session
session-topic = Topic
session-people = Who was there and how it went
session-hint = Everyone is marked present. Type three figures from 0 to 10 for each; the next place comes by itself. A ten is 1 and then 0. After a single 1, Enter moves on.
session-status = Attendance
session-status-of = Attendance of { $name }
session-mood-before = Before
session-mood-after = After
session-effort = Effort
session-step = Step
session-line = Line
session-line-of = Line about { $name }
session-line-hint = A line about how it went
session-last = Last time: { $line }
session-ran-because = Ran all the same because: { $reason }
session-why-title = Did { $name } run?
session-why-text = The health declaration says: { $clearance }. What happened may always be written down; do add why.
session-why = Why did this person run all the same?
session-why-record = Record it so
session-why-not = Did not run after all
session-text = How the session was
session-text-hint =
    { $people ->
        [0] This text lands in the file of everyone who was there. For now that is nobody.
        [one] This text lands in the file of who was there: 1 person. Leave names out.
       *[other] This text lands in the file of everyone who was there: { $people } people. Leave names out.
    }
session-text-names = This text holds a name: { $names }. The others can read it in their own file later.
session-finish = Session is written up
session-finish-hint = Then it leaves your list. Changing things is always possible.
session-written = Written up on { $at }
session-not-written = Not ready after all

# Papers.
papers-lead = Choose a paper and for whom. You see it at once; saving is the way to the printer.
papers-not-locked = A paper you save is an ordinary PDF. It is not behind your password; keep it in a safe place, and throw it away once it is printed.
papers-kind = Paper
papers-whom = For whom
papers-for-person = One participant
papers-for-group = Everyone of a group, in one file
papers-for-whole = A group
papers-for-blank = Empty, for the pen
papers-person = Participant
papers-group = Group
papers-language = Language of the paper
papers-choose-first = Choose first for whom the paper is.
papers-preview = Preview
papers-nothing-yet = The paper appears here once it is clear for whom it is.
papers-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
papers-save = Save and open
papers-save-hint = The paper then opens in the program you view PDFs with; there you can print.
papers-saved = Saved as { $name }
papers-made = Papers made
papers-made-when = When
papers-none-made = No papers made yet.
