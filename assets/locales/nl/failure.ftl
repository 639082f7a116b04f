# Wat er misging: wat er gebeurde, dat er niets veranderd is, en wat je nu kunt doen.

# De kluis
failure-no-practice = Er is hier nog geen praktijk. Maak een nieuwe, of open een reservekopie.
failure-practice-exists = Op deze computer staat al een praktijk. Daar is niets aan veranderd. Open die met het wachtwoord of met de herstelcode.
failure-locked = De praktijk is op slot. Open haar eerst met je wachtwoord.
failure-wrong-password = Dit wachtwoord klopt niet. Er is niets veranderd. Kijk of Caps Lock aanstaat en probeer het nog eens. Weet je het niet meer? Gebruik dan je herstelcode.
failure-wrong-recovery-code = Deze herstelcode hoort niet bij deze praktijk. Er is niets veranderd. Kijk of je het goede blad hebt.
failure-wrong-recovery-group = In groepje { $group } van de herstelcode zit een typefout. Er is niets veranderd. Kijk dat groepje nog eens na op je blad.
failure-password-too-short = Dit wachtwoord is te kort. Neem minstens tien tekens. Een paar losse woorden achter elkaar werkt goed.
failure-key-lost = Het sleutelbestand van je praktijk is weg of beschadigd. Je dossiers zijn er nog en er is niets veranderd. Open de praktijk met je herstelcode; dan kies je meteen een nieuw wachtwoord.
failure-not-our-file = Dit bestand is niet van Duurloop. Er is niets aan veranderd. Kies een ander bestand: een reservekopie eindigt op .duurloop.
failure-damaged = Dit bestand is beschadigd. We hebben er niets aan veranderd. Open je laatste reservekopie, of een oudere als ook die niet opengaat.
failure-newer-version = Dit bestand is gemaakt met een nieuwere versie van Duurloop. Er is niets aan veranderd. Installeer de nieuwste versie en open het dan opnieuw.
failure-already-open = De praktijk is al open in een ander venster. Er is niets veranderd. Ga naar dat venster, of sluit het en probeer het opnieuw.
failure-disk-full = De schijf is vol. Wat al was opgeslagen, staat er nog. Maak ruimte vrij en probeer het opnieuw.
failure-backup-failed = De reservekopie is niet gelukt. Je dossiers en je eerdere reservekopieën staan er nog. Kijk of er ruimte is op de schijf en probeer het opnieuw.
failure-unsafe-settings = De praktijk kan hier niet veilig genoeg geopend worden. Er is niets veranderd. Installeer Duurloop opnieuw en probeer het nog eens.
failure-random = De computer kan nu geen veilige sleutel maken. Er is niets veranderd. Start de computer opnieuw en probeer het nog eens.

# Wat er gevraagd werd
failure-not-found = Dit is er niet meer. Er is niets veranderd. Ga terug en kies opnieuw.
failure-invalid = Nog niet alles is goed ingevuld. Kijk naar de velden met een opmerking; de rest blijft staan.
failure-group-full = Deze groep is vol: er is plaats voor { $capacity } mensen. Zet deze deelnemer op de wachtlijst, of begin een nieuwe groep.
failure-episode-ended = Dit traject is afgesloten. Er is niets veranderd. Begin een nieuw traject als deze deelnemer terugkomt.
failure-episode-open = Deze deelnemer heeft al een traject dat loopt. Er is niets veranderd. Sluit dat eerst af.
failure-not-a-picture = Dit bestand is geen afbeelding die we kunnen lezen. Er is niets veranderd. Kies een PNG of een JPEG.
failure-picture-too-large = Deze afbeelding is te groot. Er is niets veranderd. Kies een kleinere, bijvoorbeeld van hooguit een paar megabyte.
failure-practice-not-empty = Deze praktijk is niet leeg. Er is niets veranderd. Vul alleen een lege praktijk met voorbeelden.
failure-no-such-paper = Dit papier bestaat niet voor wat je koos. Er is niets veranderd. Kies een ander papier.
failure-step-empty = In deze stap staat nog niets. Er is niets veranderd. Vul in wat er een half uur lang gebeurt.
failure-step-no-times = Een blok in deze stap gebeurt nul keer. Er is niets veranderd. Vul minstens één keer in, of haal het blok weg.
failure-step-empty-part = Een stukje in deze stap duurt nul seconden. Er is niets veranderd. Vul in hoelang het duurt, of haal het weg.
failure-step-too-short = Deze stap is nog geen half uur: er ontbreekt { $time }. Er is niets veranderd. Wat je typte staat er nog.
failure-step-too-long = Deze stap is langer dan een half uur: { $time } te veel. Er is niets veranderd. Wat je typte staat er nog.
failure-unknown-command = Het programma kent deze opdracht niet. Er is niets veranderd. Sluit Duurloop en start het opnieuw.
failure-bad-arguments = Het programma begreep deze opdracht niet. Er is niets veranderd. Sluit Duurloop en start het opnieuw.

# Wat eronder misging
failure-database = Lezen of opslaan lukte niet. Wat eerder is opgeslagen, staat er nog. Probeer het opnieuw; lukt het weer niet, sluit Duurloop dan en start het opnieuw.
failure-io = Een bestand of map op de computer is niet te lezen of te schrijven. Wat eerder is opgeslagen, staat er nog. Kijk of de schijf is aangesloten en of je er mag schrijven.
failure-unreadable = Een opgeslagen gegeven is niet te lezen. We hebben er niets aan veranderd. Controleer de praktijk, of open een reservekopie.
failure-paper = Het papier is niet gelukt. Aan je dossiers is niets veranderd. Probeer het opnieuw.
failure-unexpected = Er ging iets mis dat we niet verwachtten. Wat eerder is opgeslagen, staat er nog. Probeer het opnieuw, of start Duurloop opnieuw.

# Onder een veld
fault-missing = Vul dit nog in.
fault-too-long = Deze tekst is te lang. Maak hem wat korter.
fault-no-such-date = Deze datum bestaat niet. Kijk de dag, de maand en het jaar na.
fault-date-in-future = Deze datum ligt in de toekomst. Kies een dag die al geweest is.
fault-not-later = Kies een dag na vandaag.
fault-end-before-start = Het einde ligt voor het begin. Draai ze om of pas er een aan.
fault-out-of-range = Dit getal kan hier niet. Kies een getal dat bij de vraag past.
fault-not-a-choice = Dit is geen van de keuzes. Kies er een uit de lijst.
fault-not-an-email = Dit lijkt geen e-mailadres. Het heeft een @ en een punt, zoals naam@voorbeeld.nl.
fault-too-many-steps = Een schema heeft hooguit dertig stappen. Haal eerst een stap weg.
fault-unfinished = Dit schema is nog niet af: niet elke stap duurt precies een half uur. Maak het af bij Instellingen.
fault-already-there = Dit staat er al. Kies iets anders, of gebruik wat er al is.
fault-overlap = In die dagen zat deze persoon in een andere groep. Kies een andere dag.
fault-still-there = Deze persoon zit nu in de groep. Zet iemand over naar een andere groep of op de wachtlijst; dan komt de laatste dag er vanzelf bij.
