# De kluis, zoals het hulpmiddel voor de opdrachtregel erover praat.
vault-ask-password = Wachtwoord:
vault-ask-new-password = Nieuw wachtwoord:
vault-ask-again = Nog eens:
vault-recovery-code = Herstelcode. Schrijf hem over en bewaar hem achter slot, niet bij de computer:
vault-verified = De praktijk is gaaf: { $records } regels in { $kilobytes } kB.
vault-backed-up = Reservekopie gemaakt, geopend en nageteld: { $file }
