# Programma's en onderwerpen: wat de therapeut zelf samenstelt en verwoordt.

library-copy-of = { $name } (eigen versie)

# Lijsten en hun knoppen
settings-programmes = Programma’s
settings-topics = Onderwerpen
library-programmes-lead = Een programma zegt hoeveel lessen er zijn, welke onderwerpen ze hebben en welke gesprekken erbij horen. Maak een eigen versie om het anders te doen. Groepen die al gepland zijn, houden wat ze hebben.
library-programme = Programma
library-state = Hoe het staat
library-built-in = hoort bij het programma
library-own = van jezelf
library-reworded = in jouw woorden
library-hidden = verborgen
library-copy = Kopiëren
library-copy-named = Kopiëren: { $name }
library-copy-own = Eigen versie maken
library-hide = Verbergen
library-hide-named = Verbergen: { $name }
library-show = Weer tonen
library-show-named = Weer tonen: { $name }
library-hidden-done = { $name } is verborgen en wordt niet meer aangeboden. Waar het al gekozen is, blijft het staan.
library-sessions =
    { $count ->
        [one] { $shown } les
       *[other] { $shown } lessen
    }
library-talks =
    { $count ->
        [0] geen gesprekken
        [one] { $shown } gesprek
       *[other] { $shown } gesprekken
    }
library-interval =
    { $days ->
        [1] elke dag
        [7] één keer per week
        [14] één keer in de twee weken
       *[other] om de { $shown } dagen
    }
library-together =
    { $count ->
        [0] Nog niets gepland
        [1] Eén keer samen
        [13] Dertien keer samen
       *[other] { $shown } keer samen
    }
library-topic-up = Onderwerp van les { $number } eerder
library-topic-down = Onderwerp van les { $number } later
library-topic-chosen = Les { $number } heeft een ander onderwerp.

# Een programma
library-programme-lead = Wat je verandert geldt voor nieuwe groepen. Groepen die al gepland zijn, houden wat ze hebben.
library-built-in-text = Dit programma hoort bij Duurloop en blijft zoals het is. Maak een eigen versie om het te veranderen.
library-name = Naam van het programma
library-count = Aantal lessen
library-interval-days = Dagen van les tot les
library-intake = Intakegesprek voor de eerste les
library-final = Eindgesprek na de laatste les
library-no-mid = Geen tussenevaluatie
library-mid-after = Na les { $number }
library-order = Volgorde van de onderwerpen
library-order-lead = Kies bij elke les een onderwerp, of zet een les eerder of later.
library-topic-of = Onderwerp van les { $number }
library-up = Eerder
library-up-session = Les { $number } eerder
library-down = Later
library-down-session = Les { $number } later
library-away = Weghalen
library-away-session = Les { $number } weghalen
library-away-done = Les { $number } is weggehaald.

# Een onderwerp
library-topics-lead = De onderwerpen die je na het lopen bespreekt. Je kunt ze in je eigen woorden zetten, verbergen of er zelf een toevoegen.
library-topic-new = Nieuw onderwerp
library-topic-add = Onderwerp toevoegen
library-topic-built-in-lead = Zet het in je eigen woorden. De oorspronkelijke tekst blijft bewaard.
library-topic-own-lead = Een onderwerp van jezelf.
library-title = Titel
library-point = Punt { $number }
library-point-add = Nog een punt
library-homework-hint = Staat ook op het blad voor thuis.
library-handout-hint = Deze tekst staat op het blad voor thuis. Een lege regel begint een nieuwe alinea.
library-as-opened = Zoals het was toen je dit opende
library-restore = Terug naar de oorspronkelijke tekst
library-restored = De oorspronkelijke tekst staat er weer.
library-handout-save = Blad voor thuis bewaren en openen

# Op papier
library-paper-programme = Het programma bestaat uit { $parts } in een kleine groep, { $interval }. De kern van elke sessie is een half uur rustig lopen en wandelen in eigen tempo, zonder prestatiedoelen en zonder vergelijking met anderen. Daarnaast komt er elke keer een onderwerp aan bod.
library-paper-both = { $talks } en { $sessions }
library-paper-talks =
    { $count ->
        [1] één persoonlijk gesprek
        [2] twee persoonlijke gesprekken
        [3] drie persoonlijke gesprekken
       *[other] { $shown } persoonlijke gesprekken
    }
library-paper-sessions =
    { $count ->
        [1] één loopsessie
        [10] tien loopsessies
       *[other] { $shown } loopsessies
    }
library-paper-interval =
    { $count ->
        [1] elke dag
        [7] één keer per week
        [14] één keer in de twee weken
       *[other] om de { $shown } dagen
    }
library-handout-text = Wat er verteld is
library-handout-own = Wat ik wil onthouden of proberen

# Onder een veld
fault-no-sessions = Een programma heeft minstens één les. Voeg er een toe.
fault-too-many-sessions = Een programma heeft hooguit dertig lessen. Haal er een paar weg.
fault-no-such-session = Deze les is er niet in het programma. Kies voor de tussenevaluatie een les die er wel is.
fault-no-interval = Tussen twee lessen zitten minstens 1 en hooguit 60 dagen. Eén keer per week is 7.
