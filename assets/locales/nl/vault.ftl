# De kluis, zoals het hulpmiddel voor de opdrachtregel erover praat.
vault-ask-password = Wachtwoord:
vault-ask-new-password = Nieuw wachtwoord:
vault-ask-again = Nog eens:
vault-recovery-code = Herstelcode. Schrijf hem over en bewaar hem achter slot, niet bij de computer:
vault-verified = De praktijk is gaaf: { $records } regels in { $kilobytes } kB.
vault-backed-up = Reservekopie gemaakt, geopend en nageteld: { $file }

# Hoe het met de reservekopieën staat, en er een terugzetten.
vault-backup-age = Reservekopie: { $age }
vault-backup-none = Nog geen reservekopie
vault-backup-late = Je laatste werk staat nog niet in een reservekopie
vault-backup-late-text = Het programma maakt er elk uur zelf een. Dat is deze keer niet gelukt.
vault-backup-missing = Van je werk van de laatste dagen is geen reservekopie
vault-backup-missing-text = Gaat deze computer stuk, dan is dat werk weg. Maak nu een reservekopie.
vault-backup-make = Nu een reservekopie maken
vault-restore = Een reservekopie terugzetten
vault-restore-lead = De kopie komt in de plaats van de praktijk van nu. De bestanden van nu blijven dertig dagen bewaard.
vault-restore-which = Welke reservekopie?
vault-restore-one = { $made } – { $holds }
vault-restore-now = Nu in je praktijk: { $holds }.
vault-restore-then = In deze kopie van { $made }: { $holds }. Wat je daarna opschreef, staat er niet in.
vault-restore-none = In de map met reservekopieën staat er geen.
vault-restore-do = Terugzetten
vault-restore-other = Een ander bestand kiezen
vault-restore-by = Hoe open je de kopie?
vault-restore-done = De reservekopie is teruggezet.
