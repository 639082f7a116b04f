## Het programma: gesprekken, loopsessies, onderwerpen en schema's

programme-basic = Basisprogramma
programme-basic-description = Dertien keer contact: drie gesprekken en tien loopsessies, één keer per week.
programme-talk-intake = Intakegesprek
programme-talk-mid = Tussenevaluatie
programme-talk-final = Eindgesprek
programme-talk-intake-aim = Kennismaken, doelen, schema, uitleg en gezondheidsverklaring
programme-talk-mid-aim = Hoe gaat het; doelen en schema zo nodig bijstellen
programme-talk-final-aim = Wat het heeft gebracht en hoe het vast te houden
programme-session = Loopsessie { $number }
programme-session-plain = Loopsessie
programme-sessions = Loopsessies
programme-talk = Gesprek
programme-talks = Gesprekken
programme-contacts = Contacten
programme-topic = Onderwerp
programme-topics = Onderwerpen
programme-no-topic = Nog geen onderwerp gekozen
programme-topic-aim = Waar het om gaat
programme-topic-points = Om te vertellen
programme-topic-exercise = Oefening
programme-topic-homework = Voor thuis
programme-topic-handout = Om mee te nemen

## De opbouw van een loopsessie

programme-part-arrive = Aankomen
programme-part-warm-up = Warming-up
programme-part-core = Kern
programme-part-cool-down = Rustig uitlopen en rekken
programme-part-topic = Onderwerp
programme-part-arrive-text = Hoe is ieder hier, en is er iets veranderd in gezondheid of medicijnen?
programme-part-warm-up-text = Rustig wandelen, losmaken en de eerste pasjes dribbelen.
programme-part-core-text = Een half uur samen buiten; ieder op de eigen stap en in praattempo.
programme-part-cool-down-text = Uitwandelen, op adem komen en rustig rekken zonder pijn.
programme-part-topic-text = Het onderwerp van vandaag, met de oefening.

## Loopschema

programme-schedule = Loopschema
programme-schedules = Loopschema's
programme-step = Stap { $number }
programme-run = dribbelen
programme-walk = wandelen
programme-times = { $number } keer
programme-total = samen { $minutes } minuten
programme-running-time = waarvan { $minutes } minuten dribbelen
programme-homework = Huiswerkloop
programme-homework-rule = Een of twee keer per week zelf, op dezelfde stap of een stap terug, met minstens een rustdag ertussen.
programme-talk-test = Praattempo: je kunt onder het lopen hele zinnen zeggen. Lukt dat niet, ga dan langzamer of wandel.
programme-pain-rule = Licht gevoel in spieren mag. Wordt pijn erger, scherp of ga je mank lopen: stop, wandel terug en vertel het. Is een gewricht na een dag nog pijnlijker, loop dan niet en neem contact op.
programme-stop-rule = Pijn of druk op de borst, flauw of heel benauwd: stop meteen en bel 112.
programme-step-up = Een stap verder
programme-step-same = Zelfde stap
programme-step-down = Een stap terug
programme-step-up-when = De stap is gelukt, praten ging goed, de inspanning bleef rustig en er was geen pijn erna.
programme-step-same-when = Het was aan de zware kant, de nacht was slecht, de stemming laag of een keer gemist.
programme-step-down-when = Het was te zwaar, praten lukte niet, er waren twee weken of meer tussen, na ziekte, of omdat het prettiger is.

## Namen voor wat zelf wordt toegevoegd

programme-own-topic = Eigen onderwerp
programme-own-schedule = Eigen schema
