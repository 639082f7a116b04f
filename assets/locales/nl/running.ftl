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
