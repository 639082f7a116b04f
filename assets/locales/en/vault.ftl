# The vault, as the command-line tool speaks of it.
vault-ask-password = Password:
vault-ask-new-password = New password:
vault-ask-again = Once more:
vault-recovery-code = Recovery code. Copy it and keep it locked away, not with the computer:
vault-verified = The practice is sound: { $records } rows in { $kilobytes } kB.
vault-backed-up = Backup made, opened and counted: { $file }

# How the backups stand, and putting one back.
vault-backup-age = Backup: { $age }
vault-backup-none = No backup yet
vault-backup-late = Your latest work is not in a backup yet
vault-backup-late-text = The program makes one every hour by itself. This time that failed.
vault-backup-missing = There is no backup of your work of the last days
vault-backup-missing-text = If this computer breaks, that work is gone. Make a backup now.
vault-backup-make = Make a backup now
vault-restore = Put a backup back
vault-restore-lead = The copy takes the place of the practice as it is now. The files of now are kept for thirty days.
vault-restore-which = Which backup?
vault-restore-one = { $made } – { $holds }
vault-restore-now = In your practice now: { $holds }.
vault-restore-then = In this copy of { $made }: { $holds }. What you wrote after that is not in it.
vault-restore-none = There is none in the folder with backups.
vault-restore-do = Put back
vault-restore-other = Choose another file
vault-restore-by = How do you open the copy?
vault-restore-done = The backup was put back.
