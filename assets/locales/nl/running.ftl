# Loopschema's, wat de gegevens aanraden, en lopen tussen de sessies.
running-copy-of = { $name } (eigen)

## Wat de gegevens aanraden: altijd een voorstel, nooit vanzelf toegepast

running-advice-up = Een stap verder kan, als deze deelnemer dat wil.
running-advice-same = Blijf nog even op deze stap.
running-advice-down = Ga een of twee stappen terug.
running-advice-stop = Laat nog niet lopen: vraag eerst na, en verwijs door als dat nodig is.
running-reason-not-cleared = Er is nu geen akkoord op de gezondheidsverklaring.
running-reason-open-injury = Er staat een blessure open.
running-reason-hard = De laatste loopsessie kostte inspanning { $number } van 10; vanaf 6 is het te zwaar.
running-reason-hard-alone = Een eigen rondje kostte inspanning { $number } van 10; vanaf 6 is het te zwaar.
running-reason-gap = De laatste keer lopen is { $number } weken geleden.
running-reason-first-step = Dit is de eerste stap: wandel meer, of maak de stap lichter.
running-reason-middling = De laatste loopsessie kostte inspanning { $number } van 10.
running-reason-middling-alone = Een eigen rondje kostte inspanning { $number } van 10.
running-reason-low-mood = De stemming voor het lopen was laag ({ $number }).
running-reason-missed =
    { $number ->
        [one] De laatste loopsessie is gemist.
       *[other] De laatste { $number } loopsessies zijn gemist.
    }
running-reason-did-not-run = De laatste keer is er niet gelopen.
running-reason-adapted = De laatste keer ging in aangepaste vorm.
running-reason-lower-step = De laatste keer is een lagere stap gelopen.
running-reason-effort-unknown = Hoe zwaar het was, is niet genoteerd.
running-reason-not-yet = Op deze stap is nog niet met de groep gelopen.
running-reason-last-step = Dit is de laatste stap van dit schema; hier blijven is goed.
running-reason-light = Het lopen kostte weinig inspanning ({ $number } van 10).
running-reason-done = De stap is gelukt.
running-ask-talk = Kon je onder het lopen hele zinnen zeggen?
running-ask-pain = Had je pijn? Van 0 tot 10; vanaf 3 ga je niet omhoog.
running-ask-after = Hoe voelde je lijf later die dag en de dag erna?
running-ask-sleep = Hoe slaap je, en hoe was je dag?
running-ask-illness = Ben je ziek geweest of voel je je ziek?
running-ask-wish = Wat wil je zelf?
running-ask-alarm = Werd de pijn erger of scherp, ging je mank, is een gewricht na een dag nog pijnlijker, of was er druk op de borst of flauwte? Dan stoppen en doorverwijzen.

## Schemakaart en logboek op papier

running-card-intro = Elke stap vult hetzelfde half uur. Je loopt in praattempo; langer op een stap blijven of een stap terug is net zo goed. Zet een kruisje als je een stap hebt gelopen.
running-card-now = Jouw stap nu
running-card-since = sinds { $date }
running-card-days = Dagen om zelf te lopen
running-card-step = Stap
running-card-half-hour = Het half uur
running-card-this-step = hier ben je nu
running-card-tick = De stappen van jouw schema
running-card-not-yet = Dribbel pas als je gezondheidsverklaring akkoord is. Tot die tijd wandel je het hele half uur.
running-card-not-cleared = Op dit moment is er geen akkoord om te lopen. Daarom staan er op deze kaart geen stappen. Wandelen en meedoen kan in overleg met je arts.
running-card-no-schedule = Er is nog geen schema gekozen. Dat gebeurt samen, bij het intakegesprek.
running-log-intro = Voor wat je zelf loopt tussen de sessies. Hoe ver of hoe snel doet er niet toe. Neem het mee naar de volgende keer.
running-log-minutes = Minuten
running-log-before = Vóór
running-log-after = Na
running-log-remark = Opmerking
running-log-scales = Vóór en na: je stemming van 0 (heel slecht) tot 10 (heel goed). Inspanning: 0 is geen, 10 is het uiterste; 2 tot 4 is goed.

## De lijst van schema's en het bewerken

settings-schedules = Loopschema's
running-schedules-lead = Hier staan de schema's waaruit je kiest. Wie al een schema loopt, houdt het eigen exemplaar: wat je hier verandert, geldt voor wie er daarna mee begint.
running-steps = Stappen
running-state = Stand
running-acts = Wat je kunt doen
running-built-in = ingebouwd
running-hidden = verborgen
running-ready = klaar voor gebruik
running-not-ready = nog niet af
running-new = Nieuw schema
running-copy = Hiermee een eigen schema beginnen
running-copy-short = Kopiëren
running-copy-named = { $name } kopiëren
running-hide = Verbergen
running-hide-named = { $name } verbergen
running-show = Weer aanbieden
running-show-named = { $name } weer aanbieden
running-hidden-done = { $name } wordt niet meer aangeboden.
running-put-back = Terugzetten
running-built-in-lead = Dit schema hoort bij het programma en blijft zoals het is.
running-edit = Eigen schema
running-edit-lead = Elke stap vult hetzelfde half uur. Alles wordt bewaard zoals je het typt.
running-name = Naam van het schema
running-description = Voor wie is het?
running-description-hint = Een paar zinnen die bij het kiezen helpen.
running-unfinished = Dit schema is nog niet af
running-unfinished-steps =
    { $count ->
        [one] Stap { $steps } duurt nog niet precies een half uur. Alles blijft staan; kiezen kan zodra het klopt.
       *[other] De stappen { $steps } duren nog niet precies een half uur. Alles blijft staan; kiezen kan zodra het klopt.
    }
running-finished = Elke stap duurt precies een half uur: dit schema kan gekozen worden.
running-step-add = Stap erbij
running-most-steps = Een schema heeft hooguit dertig stappen.
running-earlier = Eerder
running-later = Later
running-away = Weghalen
running-step-earlier = Stap { $number } eerder
running-step-later = Stap { $number } later
running-step-away = Stap { $number } weghalen
running-step-away-done = Stap { $number } is weggehaald.
running-block = Blok { $number }
running-block-add = Blok erbij
running-block-first = Begin met een blok
running-times = Hoe vaak
running-how-long = Hoelang, stukje { $number }
running-what = Dribbelen of wandelen, stukje { $number }
running-part-add = Stukje erbij
running-part-away = Stukje { $number } weghalen
running-duration-unreadable = Schrijf minuten en seconden, zoals 1:30.
running-sum = { $sum } van { $whole }
running-sum-right = precies een half uur
running-sum-empty = nog niets ingevuld
running-sum-no-times = een blok gebeurt nul keer
running-sum-empty-part = een stukje duurt nul seconden
running-sum-short = er ontbreekt nog { $time }
running-sum-long = { $time } te veel
running-pace-title = Hier staat een snelheid of een afstand
running-pace = Dat mag blijven staan. In dit programma gaat het om hoe het lopen voelt, niet om hoe ver of hoe snel.

## Bij een deelnemer

running-advice = Voorstel; jij beslist samen met de deelnemer
running-ask = Vraag eerst:
running-next = Wat is de volgende stap?
running-own-steps = Alle stappen van dit schema
running-own-steps-note = aan te passen voor deze deelnemer alleen
running-here = nu
running-change = Wijzigen
running-change-step = Stap { $number } wijzigen
running-step-keep = Stap bewaren
running-as-it-was = Zoals het was
running-history = Wat er eerder gold
running-changes = Stappen die zijn aangepast
running-before = Was
running-after = Werd
running-other-schedule = Een ander schema kiezen
running-none = Er is nog geen schema gekozen.
running-none-to = Kies er een bij het intakegesprek.
running-runs = Zelf gelopen
running-runs-lead = Wat er in het looplogboek staat. Met Enter bewaar je een regel en begin je aan de volgende.
running-run-new = Nieuwe regel uit het logboek
running-run-date = Datum
running-run-effort = Inspanning
running-run-mood-before = Stemming vóór het lopen, 0 tot 10
running-run-mood-after = Stemming na het lopen, 0 tot 10
running-mood = Stemming
running-run-add = Regel bewaren
running-run-change = Regel van { $date } wijzigen
running-run-away = Regel van { $date } weghalen
running-run-away-done = De regel is weggehaald.
running-run-done = Klaar
running-run-how-hard = Inspanning, 0 tot 10
