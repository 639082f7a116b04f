## Papieren: wat de pagina's zelf zeggen en voorlezen

paper-page-of = pagina { $page } van { $pages }
paper-ticked = aangekruist
paper-not-ticked = niet aangekruist
paper-out-of-ten = { $value } van 10
paper-scale-blank = van 0 tot 10, in te vullen
paper-logo = Logo van { $practice }
paper-signature = Handtekening
paper-place-and-date = Plaats en datum
paper-decimal-mark = ,
paper-subject = Runningtherapie
paper-registration = Registratienummer { $number }

## Bestandsnamen, in kleine letters en zonder naam van een deelnemer

paper-file-intake-form = intakeformulier
paper-file-intake-report = intakeverslag
paper-file-mid-report = tussenevaluatie
paper-file-evaluation-form = evaluatieformulier
paper-file-final-report = eindverslag
paper-file-attendance-list = presentielijst
paper-file-lesson-sheet = lesblad
paper-file-handout = blad-voor-thuis
paper-file-schedule-card = schemakaart
paper-file-logbook = looplogboek
paper-file-recovery-sheet = noodblad
paper-file-blank = blanco
paper-file-number = dossier { $number }
paper-group-number = groep { $number }

## Wie

paper-name = Naam
paper-birth-date = Geboortedatum
paper-phone = Telefoon
paper-email = E-mail
paper-address = Adres
paper-emergency-name = Bij nood bellen
paper-emergency-relation = Wie is dat?
paper-emergency-phone = Telefoon bij nood
paper-referrer = Verwijzer
paper-payer = Wie betaalt
paper-participant = Deelnemer
paper-therapist = Therapeut
paper-group = Groep
paper-talk-date = Datum van het gesprek
paper-period = Periode
paper-period-from-to = { $from } tot en met { $to }
paper-made-on = Dit verslag is opgemaakt op { $date }.
paper-date = Datum
paper-state = Stand
paper-reason = Reden
paper-explanation = Toelichting
paper-not-discussed = Niet besproken: { $sections }.

## Doelen, schaal en schema

paper-goal = Doel in eigen woorden
paper-goal-number = Doel { $number }
paper-goal-now = Hoe gaat het hier nu mee?
paper-goal-about = Bij het doel “{ $wording }”
paper-goal-earlier = Eerder verwoord ({ $talk }, { $date }): “{ $wording }”
paper-goal-dropped = Losgelaten bij: { $talk }
paper-moment-intake = begin
paper-moment-mid = midden
paper-moment-final = einde
paper-scale-note = Eigen cijfer van 0 (gaat heel moeizaam) tot 10 (gaat heel goed).
paper-schedule-which = Welk schema past?
paper-schedule-step = Beginnen bij stap
paper-schedule-why = Waarom deze
paper-schedule-and-step = Schema en stap
paper-step-in-words = In woorden

## Gezondheidsverklaring

paper-clearance = Uitkomst
paper-clearance-since = Sinds
paper-clearance-valid = Geldig tot en met
paper-clearance-doctor = Overleg met
paper-clearance-conditions = Voorwaarden
paper-clearance-note = Opmerking

## Programma en verloop

paper-heading-so-far = Het verloop tot nu toe
paper-heading-reason = Aanleiding en hulpvraag
paper-heading-programme = Programma en aanwezigheid
paper-no-sessions = Er zijn nog geen loopsessies geweest.
paper-presence-summary = Aanwezig bij { $there } van de { $total } loopsessies.
paper-times-present-adapted = { $count } keer in aangepaste vorm
paper-times-present-not-run = { $count } keer erbij zonder te lopen
paper-times-excused = { $count } keer afgemeld
paper-times-no-show = { $count } keer niet verschenen
paper-times-made-up = { $count } keer ingehaald
paper-times-lapsed = { $count } keer vervallen
paper-times-open = { $count } keer niet genoteerd
paper-mood-summary = De stemming was gemiddeld { $before } voor het lopen en { $after } erna (over { $count } sessies).
paper-mood-note = Stemming: cijfer voor → na het lopen, van 0 tot 10. Inspanning: 0 is geen, 10 is het uiterste. Een enkele keer zegt weinig; het gaat om de lijn.
paper-with-group = { $topic } (bij { $group })
paper-topic = Onderwerp
paper-presence = Aanwezigheid
paper-mood = Stemming
paper-effort = Inspanning
paper-stopped = Eerder gestopt
paper-stopped-on = Eerder gestopt op { $date }

## Presentielijst

paper-list-when = { $day } om { $time }
paper-list-blank-head = Groep, dag en tijd: ………………………………………………………………
paper-list-present = aanwezig
paper-list-before = vóór
paper-list-after = na
paper-list-effort = inspanning
paper-list-sign-present = ✓
paper-list-sign-present-adapted = a
paper-list-sign-present-not-run = w
paper-list-sign-excused = af
paper-list-sign-no-show = x
paper-list-sign-made-up = in
paper-list-sign-lapsed = v
paper-list-sign-stopped = g
paper-list-sign-outside = –
paper-list-visit-catch-up = haalt in
paper-list-visit-guest = gast
paper-list-until = tot en met { $date }
paper-list-code = code { $code }
paper-list-code-not-yet = N
paper-list-code-conditions = V
paper-list-code-stopped = G
paper-list-legend-signs = Aanwezig: { $signs }
paper-list-legend-scales = Vóór en na: stemming van 0 tot 10. Inspanning: ook van 0 tot 10.
paper-list-legend-not-yet = Code { $code }: mag nog niet lopen, wandelen kan
paper-list-legend-conditions = code { $code }: onder voorwaarden, zie het dossier
paper-list-legend-stopped = code { $code }: gestopt
paper-list-emergency = Bij nood
paper-list-emergency-note = Bij direct gevaar eerst 112. Draag dit blad bij je en laat het niet liggen.
paper-list-who = Bij nood bellen
paper-list-notes = Aantekeningen

## Noodblad

paper-recovery-purpose = Met deze code gaat de praktijk weer open als het wachtwoord kwijt is. Zonder wachtwoord en zonder deze code kan niemand meer bij de gegevens, ook de maker van het programma niet.
paper-recovery-step-1 = Kies bij het openen voor de herstelcode en typ de acht groepjes over, van 1 tot en met 8.
paper-recovery-step-2 = Kies daarna meteen een nieuw wachtwoord. Deze code blijft geldig.
paper-recovery-keep-title = Bewaar dit blad apart van de laptop
paper-recovery-keep = Leg het op een veilige plek, bijvoorbeeld in een kluis of bij iemand die je vertrouwt. Wie dit blad en de laptop samen heeft, kan alles lezen. Maak er geen foto van.
paper-recovery-letters = Hoofdletters, kleine letters en streepjes maken niet uit. De letters I, L, O en U komen niet voor: wat op een O lijkt is een nul, wat op een I of L lijkt is een één.

## Korte namen in verslagen, voor wat een formulier in een zin vraagt

paper-label-signup-reason = Reden van aanmelding
paper-label-intake-section-request = Aanleiding en hulpvraag
paper-label-intake-section-effects = Hoe het nu gaat
paper-label-mid-section-effects = Hoe het gaat
paper-label-final-section-effects = Hoe het ging en gaat
paper-label-final-section-keep-going = Blijven lopen: het plan
paper-label-final-section-satisfaction = Terugblik op het programma
paper-label-intake-help-request = Hulpvraag
paper-label-intake-complaints = Klachten, en hoe die merkbaar zijn
paper-label-intake-complaints-since = Klachten sinds
paper-label-intake-why-running = Wat aanspreekt in rustig hardlopen
paper-label-intake-helped-before = Wat eerder hielp
paper-label-intake-gp = Huisarts
paper-label-intake-practitioners = Andere behandelaars en begeleiders
paper-label-intake-work = Werk of studie
paper-label-intake-absence = Verzuim
paper-label-intake-work-role = Wat werk of dag vraagt
paper-label-intake-medication = Medicijnen van belang bij lopen
paper-label-intake-medication-remark = Opmerking bij medicijnen
paper-label-intake-injury-now = Blessure of pijn bij het bewegen
paper-label-intake-injury-past = Eerdere blessures en operaties
paper-label-intake-sleep = Slaap
paper-label-intake-stress = Spanning en rust
paper-label-intake-exercise-history = Bewegen vroeger
paper-label-intake-running-before = Eerder hardgelopen
paper-label-intake-activity = Bewegen nu
paper-label-intake-active-days = Hoe vaak
paper-label-intake-active-minutes = Hoe lang
paper-label-intake-shoes = Schoenen
paper-label-intake-support = Steun
paper-label-intake-barriers = Drempels
paper-label-intake-barriers-answer = Wat dan helpt
paper-label-intake-homework-days = Dagen voor een eigen rondje
paper-label-intake-homework-time = Moment en plek
paper-label-declaration-consult-whom = Overleg bij twijfel met
paper-label-declaration-carries = Heeft bij zich
paper-label-mid-how-it-goes = Hoe het gaat met de loopsessies
paper-label-mid-coming = Lukt het om te komen
paper-label-mid-coming-helps = Wat helpt om te gaan
paper-label-mid-own-runs = Loopt daarnaast zelf
paper-label-mid-pace-feel = Het schema voelt
paper-label-mid-group-feel = In de groep
paper-label-mid-goes-well = Wat goed gaat
paper-label-mid-small-success = Klein succes
paper-label-mid-daily-life = Op andere dagen
paper-label-mid-obstacles = Wat het lastig maakt
paper-label-mid-obstacles-answer = Wat daaraan te doen is
paper-label-mid-health-changed = Veranderd in gezondheid
paper-label-mid-medication-changed = Veranderd in medicijnen
paper-label-mid-pain = Pijn of blessure door het lopen
paper-label-mid-worries = Zorgen om te bespreken
paper-label-mid-second-half = Afspraken
paper-label-mid-homework-days = Loopt zelf op
paper-label-mid-wish-topic = Wil meer weten over
paper-label-mid-next-success = Klein succes over drie weken
paper-label-final-brought = Wat de runningtherapie bracht
paper-label-final-moment = Een moment dat bijblijft
paper-label-final-others-noticed = Wat anderen merkten
paper-label-final-not-brought = Wat moeilijk bleef
paper-label-final-motive = Waarom blijven lopen
paper-label-final-keep-days = Dagen
paper-label-final-keep-time = Moment en duur
paper-label-final-keep-place = Plek
paper-label-final-keep-company = Gezelschap
paper-label-final-obstacle = Wat ertussen kan komen
paper-label-final-answer = En dan
paper-label-final-early-signs = Vroege tekenen dat het minder gaat
paper-label-final-signs-answer = Wat dan helpt, en wie te bellen
paper-label-final-follow-up-date = Weer contact op
paper-label-final-follow-up-how = Op welke manier
paper-label-final-satisfied-programme = Tevreden met het programma
paper-label-final-satisfied-guidance = Tevreden met de begeleiding
paper-label-final-satisfied-group = Prettig om in de groep te lopen
paper-label-final-keep-this = Zo houden
paper-label-final-change-this = Kan beter
