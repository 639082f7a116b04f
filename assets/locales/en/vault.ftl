# The vault, as the command-line tool speaks of it.
vault-ask-password = Password:
vault-ask-new-password = New password:
vault-ask-again = Once more:
vault-recovery-code = Recovery code. Copy it and keep it locked away, not with the computer:
vault-verified = The practice is sound: { $records } rows in { $kilobytes } kB.
vault-backed-up = Backup made, opened and counted: { $file }
