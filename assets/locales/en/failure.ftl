# What went wrong: what happened, that nothing was changed, and what to do now.

# The vault
failure-no-practice = There is no practice here yet. Make a new one, or open a backup.
failure-practice-exists = There is a practice on this computer already. It has not been changed. Open it with the password or the recovery code.
failure-locked = The practice is locked. Open it with your password first.
failure-wrong-password = This password is not right. Nothing has been changed. See whether Caps Lock is on and try again. Forgotten it? Use your recovery code.
failure-wrong-recovery-code = This recovery code does not belong to this practice. Nothing has been changed. See whether you have the right sheet.
failure-wrong-recovery-group = There is a typing mistake in group { $group } of the recovery code. Nothing has been changed. Compare that group with your sheet once more.
failure-password-too-short = This password is too short. Use at least ten characters. A few separate words in a row work well.
failure-key-lost = The key file of your practice is missing or damaged. Your records are still there and nothing has been changed. Open the practice with your recovery code; you choose a new password at the same time.
failure-not-our-file = This file is not from Duurloop. It has not been changed. Choose another file: the name of a backup ends in .duurloop.
failure-damaged = This file is damaged. We have not changed it. Open your latest backup, or an older one if that does not open either.
failure-newer-version = This file was made with a newer version of Duurloop. It has not been changed. Install the newest version and open it again.
failure-already-open = The practice is already open in another window. Nothing has been changed. Go to that window, or close it and try again.
failure-disk-full = The disk is full. What was saved before is still there. Make some room and try again.
failure-backup-failed = The backup did not succeed. Your records and your earlier backups are still there. See whether there is room on the disk and try again.
failure-unsafe-settings = The practice cannot be opened safely enough here. Nothing has been changed. Install Duurloop again and try once more.
failure-random = The computer cannot make a safe key right now. Nothing has been changed. Restart the computer and try again.

# What was asked
failure-not-found = This is not there any more. Nothing has been changed. Go back and choose again.
failure-invalid = Not everything is filled in correctly yet. Look at the fields with a remark; the rest stays as it is.
failure-group-full = This group is full: it has room for { $capacity } people. Put this person on the waiting list, or start a new group.
failure-episode-ended = This course has been closed. Nothing has been changed. Start a new one if this person comes back.
failure-episode-open = This person already has a course that is going on. Nothing has been changed. Close that one first.
failure-not-a-picture = This file is not a picture we can read. Nothing has been changed. Choose a PNG or a JPEG.
failure-picture-too-large = This picture is too large. Nothing has been changed. Choose a smaller one, of a few megabytes at most.
failure-practice-not-empty = This practice is not empty. Nothing has been changed. Only fill an empty practice with examples.
failure-no-such-paper = This paper does not exist for what you chose. Nothing has been changed. Choose another paper.
failure-step-empty = There is nothing in this step yet. Nothing has changed. Fill in what happens during the half hour.
failure-step-no-times = A block in this step is done no times. Nothing has changed. Fill in at least one time, or take the block away.
failure-step-empty-part = A part of this step lasts no seconds. Nothing has changed. Fill in how long it lasts, or take it away.
failure-step-too-short = This step is not half an hour yet: { $time } is missing. Nothing has changed. What you typed is still there.
failure-step-too-long = This step is longer than half an hour: { $time } too much. Nothing has changed. What you typed is still there.
failure-unknown-command = The program does not know this command. Nothing has been changed. Close Duurloop and start it again.
failure-bad-arguments = The program did not understand this command. Nothing has been changed. Close Duurloop and start it again.

# What went wrong underneath
failure-database = Reading or saving did not succeed. What was saved before is still there. Try again; if it fails once more, close Duurloop and start it again.
failure-io = A file or folder on the computer cannot be read or written. What was saved before is still there. See whether the disk is connected and whether you may write there.
failure-unreadable = Something that was saved cannot be read. We have not changed it. Check the practice, or open a backup.
failure-paper = The paper could not be made. Your records have not been changed. Try again.
failure-unexpected = Something went wrong that we did not expect. What was saved before is still there. Try again, or start Duurloop again.

# Under a field
fault-missing = Please fill this in.
fault-too-long = This text is too long. Make it a little shorter.
fault-no-such-date = This date does not exist. Check the day, the month and the year.
fault-date-in-future = This date lies in the future. Choose a day that has already been.
fault-not-later = Choose a day after today.
fault-end-before-start = The end comes before the start. Swap them or change one.
fault-out-of-range = This number is not possible here. Choose one that fits the question.
fault-not-a-choice = This is none of the choices. Choose one from the list.
fault-not-an-email = This does not look like an e-mail address. It has an @ and a dot, as in name@example.com.
fault-too-many-steps = A schedule has thirty steps at most. Take a step away first.
fault-unfinished = This schedule is not finished: not every step lasts exactly half an hour. Finish it in Settings.
fault-already-there = This is already there. Choose something else, or use what is there.
fault-overlap = In those days this person was in another group. Choose another day.
fault-still-there = This person is in the group now. Move them to another group or to the waiting list; the last day then comes by itself.
