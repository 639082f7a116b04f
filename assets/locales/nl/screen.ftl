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
today-empty-text = Begin met een groep: je kiest een eerste dag, en de tien lessen staan er.

# Groups.
group-new = Nieuwe groep
group-new-lead = Kies een eerste dag; de tien lessen verschijnen meteen. Alles is later nog aan te passen.
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
group-dates = De tien lessen
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
settings-backup-counts = { $people } mensen, { $sessions } lessen
settings-about = Over dit programma
settings-version = Versie
settings-offline = Dit programma kan niet op internet
settings-offline-text = Er zit niets in dat verbinding maakt: geen account, geen meting, geen controle op nieuwe versies. Wat je opschrijft blijft op deze computer.
settings-offline-see = Dat kun je zelf zien. Zet het netwerk uit: alles werkt gewoon door. Of kijk in het taakbeheer van je computer naar het netwerkgebruik van Duurloop: dat blijft nul.
settings-keys = Toetsen
settings-keys-text = Ctrl+L vergrendelt. F1 haalt de tips terug. Met Tab loop je langs alles op het scherm; op een schaal kies je met de cijfers of de pijltjes.
