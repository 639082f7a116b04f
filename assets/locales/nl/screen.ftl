# Words that every screen uses.
screen-skip = Naar de inhoud
screen-menu = Waar je heen wilt
screen-again = Opnieuw proberen
screen-saved-at = Opgeslagen { $time }
screen-saving = Wordt opgeslagen
screen-not-saved = Nog niet opgeslagen. Je tekst staat er nog; we proberen het vanzelf opnieuw.
screen-not-saved-now = Nu opslaan
screen-field-wrong = Dit klopt nog niet.
screen-yes = Ja
screen-no = Nee
screen-cancel = Niet doen
screen-close = Sluiten
screen-back = Terug
screen-next = Verder
screen-undo = Ongedaan maken
screen-clear = leegmaken
screen-clear-for = { $label } leegmaken
screen-explanation = Toelichting
screen-answered = ingevuld
screen-hint = Tip
screen-hint-put-away = Begrepen
screen-date-example = bijv. 12 mei 2026
screen-date-pick = Kies
screen-date-pick-for = { $label }: kies uit de kalender
screen-date-unreadable = Deze datum begrijpen we niet. Schrijf bijvoorbeeld 12-5-2026 of 12 mei 2026.
screen-date-missing = { $typed } staat niet op de kalender. Kijk de dag en de maand nog eens na.
screen-time-unreadable = Schrijf de tijd als 19:00.
screen-number-unreadable = Dit getal past hier niet.
screen-scale-wrong = Een getal van 0 tot en met 10.
screen-program = Duurloop
screen-cannot-start = Het programma kan zo niet beginnen. Er is niets veranderd aan je bestanden. Sluit het venster en begin opnieuw.
screen-example-title = Voorbeeldpraktijk.
screen-example-text = Alle mensen hier zijn verzonnen. Probeer alles; er gaat niets stuk en er blijft niets van over.
screen-example-leave = Rondkijken stoppen

# The way through the program.
nav-today = Vandaag
nav-groups = Groepen
nav-participants = Deelnemers
nav-papers = Papieren
nav-settings = Instellingen
nav-lock = Vergrendelen
nav-lock-keys = Ctrl+L

# The first start, and opening a backup.
start-title = Welkom
start-lead = Een papieren map die met je meedenkt. Alles blijft op deze computer, achter slot.
start-begin = Beginnen
start-begin-text = Je eigen praktijk, in vier kleine stappen.
start-look = Rondkijken met een voorbeeldgroep
start-look-text = Verzonnen mensen, echte schermen. Er blijft niets van achter.
start-look-busy = De voorbeeldpraktijk wordt gemaakt…
start-backup = Een reservekopie openen
start-backup-text = Je had al een praktijk, en dit is een nieuwe computer.
start-step = Stap { $step } van { $of }
start-who-title = Wie ben je?
start-who-lead = Zo komt het boven je brieven en verslagen. Later aanpassen kan altijd.
start-therapist = Je naam
start-therapist-hint = Zoals je ondertekent.
start-practice = Naam van je praktijk
start-practice-hint = Zoals die op papier moet staan.
start-password-title = Je wachtwoord
start-password-lead = Hiermee gaat alles op slot. Niemand anders kan erbij, ook wij niet.
start-password = Kies een wachtwoord
start-password-hint = Minstens tien tekens. Vier losse woorden achter elkaar zijn sterk en goed te onthouden.
start-password-show = Laat zien wat ik typ
start-password-empty = Nog niets getypt
start-password-short = Nog te kort: minstens tien tekens
start-strength = Hoe sterk dit wachtwoord is
start-strength-0 = Te makkelijk te raden
start-strength-1 = Zwak
start-strength-2 = Redelijk
start-strength-3 = Goed
start-strength-4 = Heel sterk
start-make = Praktijk maken
start-making = De praktijk wordt gemaakt…
start-recovery-title = Je herstelcode
start-recovery-lead = Vergeet je je wachtwoord, dan opent alleen deze code je dossiers. Druk hem af of schrijf hem over.
start-recovery-keep = Bewaar het blad achter slot, niet bij de computer. Wie de code heeft, kan alles lezen.
start-recovery-print = Op papier zetten
start-recovery-written = Ik heb de code op papier
start-recovery-check-lead = Even controleren of hij goed op papier staat. Typ deze twee groepjes over.
start-recovery-group = Groepje { $number }
start-recovery-wrong = Dit groepje is anders. Kijk het nog eens na op je blad.
start-recovery-check = Controleren
start-recovery-again = De code nog eens zien
start-folders-title = Waar alles staat
start-folders-lead = Je dossiers en je reservekopieën staan op deze computer. Bij het sluiten maakt het programma zelf een reservekopie.
start-folders-usb = Zet af en toe een reservekopie op een usb-stick en bewaar die ergens anders.
start-to-group = Naar je eerste groep
start-backup-lead = Kies hoe je de kopie opent. Daarna wijs je het bestand aan.
start-backup-by = Hoe wil je hem openen?
start-backup-by-password = Met het wachtwoord
start-backup-by-code = Met de herstelcode
start-backup-password = Wachtwoord van de reservekopie
start-backup-choose = Reservekopie kiezen

# Opening what is locked.
unlock-title = Welkom terug
unlock-password = Wachtwoord
unlock-open = Openen
unlock-opening = Wordt geopend…
unlock-lost = Wachtwoord vergeten?
unlock-lost-title = Openen met de herstelcode
unlock-lost-lead = Pak het blad met je herstelcode erbij en kies een nieuw wachtwoord.
unlock-code = Herstelcode
unlock-code-hint = Acht groepjes van vijf tekens. Spaties en kleine letters mogen.
unlock-new-password = Nieuw wachtwoord

# Today.
today-appointments = Op de agenda
today-nothing = Vandaag geen lessen of gesprekken.
today-week = Later deze week
today-due = Wat nog op je wacht
today-due-lead = Elke regel brengt je naar de plek waar het werk ligt.
today-session = Les { $number } · { $group }
today-people =
    { $people ->
        [one] 1 deelnemer
       *[other] { $people } deelnemers
    }
today-written = uitgewerkt
today-held = gehouden
today-since = sinds { $date }
today-due-session = Les { $number } van { $group } uitwerken
today-due-session-text = Gelopen op { $date }
today-due-talk = { $talk } plannen
today-due-talk-passed = { $talk }: stond op { $date }, nog niet uitgewerkt
today-due-ending = Eindgesprek is gehouden; het traject kan worden afgerond
today-backup-age = Laatste reservekopie: { $age }
today-backup-none = Er is nog geen reservekopie.
today-empty = Nog niets op de agenda
today-empty-text = Begin met een groep: je kiest een eerste dag, en de lessen staan er.

# Groups.
group-new = Nieuwe groep
group-new-lead = Kies een eerste dag; de lessen verschijnen meteen. Alles is later nog aan te passen.
group-new-hint = De namen mag je gewoon onder elkaar typen of plakken. De rest van hun gegevens komt bij de intake.
group-none = Nog geen groepen
group-none-text = Maak je eerste groep; vier tot zes mensen is een fijn aantal.
group-none-finished = In { $year } is geen groep afgerond.
group-running = Lopend
group-planned = Gepland
group-finished = Afgerond
group-year = Jaar
group-waiting-people =
    { $people ->
        [one] Er wacht 1 persoon op een plek.
       *[other] Er wachten { $people } mensen op een plek.
    }
group-meets = { $weekday } { $time }
group-next = les { $number } op { $date }: { $topic }
group-last = laatste les op { $date }
group-ended = afgerond op { $date }
group-people = { $people } van { $capacity } plaatsen
group-name-morning = { $weekday }ochtend
group-name-afternoon = { $weekday }middag
group-name-evening = { $weekday }avond
group-first-date = Eerste les
group-weekday = Dag
group-starts-at = Van
group-ends-at = Tot
group-place = Plaats
group-place-hint = Waar jullie verzamelen.
group-name = Naam van de groep
group-capacity = Plaatsen
group-names = Deelnemers
group-names-hint = Eén naam per regel. Mag ook later.
group-names-count =
    { $count ->
        [one] 1 naam, { $capacity } plaatsen
       *[other] { $count } namen, { $capacity } plaatsen
    }
group-names-over =
    { $over ->
        [one] { $count } namen. De laatste komt op de wachtlijst.
       *[other] { $count } namen. De laatste { $over } komen op de wachtlijst.
    }
group-dates = De lessen
group-dates-none = Kies een eerste dag, dan verschijnen ze hier.
group-make = Groep maken
group-made = De groep is gemaakt
group-made-waiting =
    { $people ->
        [one] De groep zit vol. 1 persoon staat op de wachtlijst; je kunt ook een tweede groep maken.
       *[other] De groep zit vol. { $people } mensen staan op de wachtlijst; je kunt ook een tweede groep maken.
    }
group-to = Naar de groep

# Settings.
settings-sections = Onderdelen van de instellingen
settings-practice = Praktijk en briefhoofd
settings-practice-lead = Dit staat boven je brieven en verslagen.
settings-title = Titel of functie
settings-title-hint = Komt achter je naam, bijvoorbeeld runningtherapeut.
settings-address = Adres
settings-phone = Telefoon
settings-email = E-mail
settings-registration = Registratienummer
settings-registration-hint = Als je bij een register staat.
settings-logo = Logo
settings-logo-hint = Een plaatje (PNG of JPEG) voor rechtsboven op het papier.
settings-logo-choose = Logo kiezen
settings-logo-other = Ander logo kiezen
settings-logo-remove = Logo weghalen
settings-look = Taal en uiterlijk
settings-language = Taal
settings-theme = Licht of donker
settings-theme-system = Zoals de computer
settings-theme-light = Licht
settings-theme-dark = Donker
settings-text-size = Grootte van de letters
settings-hints = Tips die je hebt weggeklikt komen terug met F1, of hier.
settings-hints-back = Alle tips weer tonen
settings-security = Wachtwoord
settings-change-password = Wachtwoord wijzigen
settings-change-password-lead = Doe dit als iemand je wachtwoord misschien kent, of als je een sterker wilt.
settings-password-old = Je wachtwoord van nu
settings-password-changed = Het wachtwoord is gewijzigd.
settings-password-backups = Oudere reservekopieën gaan nog open met het oude wachtwoord.
settings-code = Herstelcode
settings-code-lead = Ben je het blad kwijt? Met je wachtwoord kun je de code opnieuw zien en afdrukken.
settings-code-show = Code laten zien
settings-code-hide = Code weer verbergen
settings-backup = Reservekopieën
settings-backup-lead = Bij het sluiten maakt het programma een reservekopie, opent die en kijkt of alles erin staat.
settings-back-up = Nu een reservekopie maken
settings-data-folder = Hier staan je dossiers
settings-backup-folder = Hier staan de reservekopieën
settings-backups = Gemaakte reservekopieën
settings-backup-made = Gemaakt
settings-backup-holds = Inhoud
settings-backup-size = Grootte
settings-backup-counts =
    { $people ->
        [one] 1 mens
       *[other] { $people } mensen
    }, { $sessions ->
        [one] 1 les
       *[other] { $sessions } lessen
    }
settings-about = Over dit programma
settings-version = Versie
settings-offline = Dit programma kan niet op internet
settings-offline-text = Er zit niets in dat verbinding maakt: geen account, geen meting, geen controle op nieuwe versies. Wat je opschrijft blijft op deze computer.
settings-offline-see = Dat kun je zelf zien. Zet het netwerk uit: alles werkt gewoon door. Of kijk in het taakbeheer van je computer naar het netwerkgebruik van Duurloop: dat blijft nul.
settings-keys = Toetsen
settings-keys-text = Ctrl+L vergrendelt. F1 haalt de tips terug. Met Tab loop je langs alles op het scherm; op een schaal kies je met de cijfers of de pijltjes.

# A group.
group-meets-until = { $weekday } { $from }–{ $to }
group-print = Papieren van deze groep
group-people-title = Mensen
group-too-few = Vier tot zes mensen loopt het fijnst. Met minder kan ook; er is nog plek.
group-nobody = Nog niemand in deze groep
group-nobody-text = Typ hieronder een naam, of haal iemand van de wachtlijst.
group-status = Hoe het staat
group-clearance = Gezondheidsverklaring
group-act = Wat je kunt doen
group-moved = { $name } staat op de wachtlijst.
group-added = { $name } zit in de groep.
group-add-name = Iemand toevoegen
group-add = Toevoegen
group-is-full = De groep zit vol; wie je nu toevoegt past er niet meer bij.
group-wait-for = { $name } op de wachtlijst zetten
group-new-for = Nieuwe groep beginnen met { $name }
group-waiting-count =
    { $people ->
        [one] 1 persoon
       *[other] { $people } mensen
    }
group-join = In deze groep
group-join-for = In deze groep: { $name }
group-session = Les { $number } · { $topic }
group-session-on = Les { $number }, { $date }
group-talks-held = { $held } van { $people } gehouden
group-present = { $people } aanwezig
group-to-write = nog uitwerken
group-attendance = Aanwezigheid
group-attendance-lead = Per les; een cijfer bovenaan brengt je naar die les.
group-mark-present = A
group-mark-present-adapted = G
group-mark-present-not-run = N
group-mark-excused = M
group-mark-no-show = X
group-mark-made-up = I
group-mark-lapsed = V
group-mark-stopped = S
group-mark-outside = –
group-mark-open = ·
group-legend = Wat de letters betekenen
group-talks = Gesprekken plannen
group-talks-lead = Een naam brengt je naar het gesprek zelf.
group-talks-which = Welk gesprek
group-details = Gegevens van de groep
group-first-date-hint = Een andere datum verschuift alle lessen waarvan nog niets is genoteerd.
group-weekday-hint = Ook de dag verschuift de lessen.

# People.
screen-none-chosen = Nog niet gekozen
participant-new = Nieuwe deelnemer
participant-new-lead = Een naam is genoeg. De persoon komt op de wachtlijst tot er een groep is.
participant-add = Op de wachtlijst zetten
participant-search = Zoeken op naam
participant-search-hint = Een deel van de naam mag; accenten hoeven niet.
participant-found = Gevonden
participant-none-found = Niemand gevonden met ‘{ $text }’
participant-none = Nog geen deelnemers
participant-none-text = Maak een groep en typ de namen onder elkaar, of begin met één nieuwe deelnemer.
participant-in-programme = In een traject
participant-waiting = Wachtlijst
participant-waiting-lead = Sinds wanneer ieder wacht; wat iemand wenst staat bij de persoon.
participant-waiting-since = Wacht sinds
participant-name = Naam
participant-wishes = Wensen
participant-wishes-hint = Bijvoorbeeld dagen, tijden of een plek.
participant-born = Geboortedatum
participant-born-on = geboren op { $date }
participant-phone = Telefoon
participant-email = E-mail
participant-address = Adres
participant-contact = Contact
participant-emergency = Noodcontact
participant-emergency-lead = Wie je belt als er onderweg iets gebeurt.
participant-emergency-name = Naam van het noodcontact
participant-emergency-relation = Wie dat is
participant-emergency-phone = Telefoon van het noodcontact
participant-referrer = Verwijzer
participant-referrer-lead = Het eindverslag wordt aan de verwijzer gericht.
participant-referrer-kind = Wie verwees
participant-referrer-name = Naam van de verwijzer
participant-referrer-organisation = Organisatie
participant-referrer-address = Adres van de verwijzer
participant-payer = Betaler
participant-payer-kind = Wie betaalt
participant-payer-name = Naam van de betaler
participant-payer-address = Adres van de betaler
participant-lead = { $status }, aangemeld op { $date }
participant-now = Nu
participant-clearance = Gezondheidsverklaring
participant-valid-until = geldig tot { $date }
participant-schedule = Loopschema
participant-stop-reason = Reden van stoppen
participant-episodes = Welk traject je ziet
participant-goals = Persoonlijke doelen
participant-goal = Doel
participant-moods = Stemming en inspanning
participant-moods-lead = Cijfers van 0 tot en met 10, alleen van deze persoon. Eén les zegt weinig; kijk naar het geheel.
participant-sessions = De lessen tot nu toe
participant-notes = Notities bij de lessen
participant-notes-lead = De tekst die je per les voor de groep schreef, zoals die in dit dossier staat.
participant-details = Gegevens
participant-status = Het traject
participant-end = Dit traject afsluiten
participant-finish = Afronden
participant-finish-hint = De lessen zijn geweest en het eindgesprek is gehouden.
participant-finish-act = Traject afronden
participant-stop = Eerder stoppen
participant-stop-hint = Met de reden, in gewone woorden.
participant-stop-act = Stoppen vastleggen
participant-end-date = Op welke dag
participant-ended-text = Dit traject is afgesloten. Alles wat erbij hoort blijft hier staan.
participant-reopen = Toch weer openen
participant-start-again = Nieuw traject beginnen
participant-join = Plaatsen in een groep
participant-join-act = Plaatsen

# The talks.
talk-date = Datum
talk-time = Tijd
talk-date-for = Datum van het gesprek met { $name }
talk-time-for = Tijd van het gesprek met { $name }
talk-planned = gepland
talk-not-planned = nog niet gepland
talk-held = Gesprek is gehouden
talk-sections = Onderdelen van het gesprek
talk-answered = { $count } van { $all } ingevuld
talk-goals-count =
    { $goals ->
        [0] nog geen doel
        [one] 1 doel
       *[other] { $goals } doelen
    }
talk-onward = Verder: { $section }
talk-backward = Terug: { $section }
talk-done = Klaar: naar { $name }
talk-by-therapist = Dit vul je zelf in.
talk-earlier = Eerder: { $figures }.
talk-earlier-one = { $talk } { $value }
talk-so-far = De lessen tot nu toe
talk-so-far-there = { $there } van { $sessions } keer aanwezig

# Goals, schedule and declaration within a talk.
goal-lead = In de woorden van de deelnemer zelf. Eén tot drie doelen is genoeg.
goal-first = Eerste doel, in eigen woorden
goal-another = Nog een doel
goal-add = Doel toevoegen
goal-words = Doel
goal-now = Waar sta je nu?
goal-was = { $talk }: { $wording }
goal-let-go = Dit doel loslaten
goal-let-go-at = losgelaten bij: { $talk }
goal-take-up = Weer oppakken
goal-scale = 0 is nog ver weg, 10 is helemaal gelukt.
goal-dash = Een streepje betekent: niet gevraagd.
goal-none = Er staan nog geen doelen.
goal-none-to = Doelen opschrijven in de intake
schedule-which = Welk schema past?
schedule-step = Bij welke stap
schedule-reason = Reden
schedule-reason-hint = Waarom deze stap; één zin is genoeg.
schedule-choose = Stap vastleggen
schedule-chosen = Dit is de stap van nu.
schedule-history = Eerdere keuzes
schedule-from = Vanaf
schedule-one = Schema
schedule-other = ander schema
clearance-next = Wat is de volgende stap?
clearance-state = Stap
clearance-date = Datum
clearance-date-hint = De dag van uitreiken, oordelen of vragen.
clearance-doctor = Arts
clearance-doctor-hint = Aan wie het is gevraagd, of wie besliste.
clearance-conditions = Voorwaarden
clearance-conditions-hint = Kort en zonder diagnose. Op het lesblad komt alleen dat er voorwaarden zijn.
clearance-note = Notitie
clearance-record = Vastleggen
clearance-history = Hoe het tot nu toe ging

# A session, afterwards.
session-one = Les
session-neighbours = Andere lessen van deze groep
session-previous = Vorige les
session-next = Volgende les
session-topic = Onderwerp
session-people = Wie er was en hoe het ging
session-hint = Iedereen staat op aanwezig. Typ voor ieder drie cijfers van 0 tot en met 10; de volgende plek komt vanzelf. Een tien is 1 en dan 0. Na een losse 1 ga je verder met Enter.
session-status = Aanwezigheid
session-status-of = Aanwezigheid van { $name }
session-mood-before = Vooraf
session-mood-after = Na afloop
session-effort = Inspanning
session-step = Stap
session-line = Regel
session-line-of = Regel over { $name }
session-line-hint = Een regel over hoe het ging
session-last = Vorige keer: { $line }
session-ran-because = Liep mee omdat: { $reason }
session-why-title = { $name } heeft gelopen?
session-why-text = De gezondheidsverklaring staat op: { $clearance }. Wat er is gebeurd mag altijd worden opgeschreven; zet er wel bij waarom.
session-why = Waarom liep deze persoon toch?
session-why-record = Zo vastleggen
session-why-not = Toch niet gelopen
session-text = Hoe de les was
session-text-hint =
    { $people ->
        [0] Deze tekst komt in het dossier van ieder die er was. Nu is dat niemand.
        [one] Deze tekst komt in het dossier van wie er was: 1 persoon. Schrijf er geen namen in.
       *[other] Deze tekst komt in het dossier van ieder die er was: { $people } mensen. Schrijf er geen namen in.
    }
session-text-names = In deze tekst staat een naam: { $names }. De anderen kunnen hem later lezen in hun dossier.
session-finish = Les is uitgewerkt
session-finish-hint = Dan staat deze les niet meer op je lijst. Aanpassen kan altijd.
session-written = Uitgewerkt op { $at }
session-not-written = Toch nog niet klaar

# Papers.
papers-lead = Kies een papier en voor wie. Je ziet het meteen; bewaren is de weg naar de printer.
papers-not-locked = Een papier dat je bewaart is een gewone pdf. Die zit niet achter je wachtwoord; bewaar hem dus op een veilige plek en gooi hem weg als hij geprint is.
papers-kind = Papier
papers-whom = Voor wie
papers-for-person = Eén deelnemer
papers-for-group = Ieder van een groep, in één bestand
papers-for-whole = Een groep
papers-for-blank = Leeg, om met de pen in te vullen
papers-person = Deelnemer
papers-group = Groep
papers-language = Taal van het papier
papers-choose-first = Kies eerst voor wie het papier is.
papers-preview = Voorbeeld
papers-nothing-yet = Hier verschijnt het papier zodra duidelijk is voor wie het is.
papers-pages =
    { $pages ->
        [one] 1 bladzijde
       *[other] { $pages } bladzijden
    }
papers-save = Bewaren en openen
papers-save-hint = Het papier opent daarna in het programma waarmee je pdf’s bekijkt; daar kun je printen.
papers-saved = Bewaard als { $name }
papers-made = Gemaakte papieren
papers-made-when = Wanneer
papers-none-made = Nog geen papieren gemaakt.
