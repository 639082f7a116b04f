# Programma's en onderwerpen: wat de therapeut zelf samenstelt en verwoordt.

library-copy-of = { $name } (eigen versie)

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

# Onder een veld
fault-no-sessions = Een programma heeft minstens één les. Voeg er een toe.
fault-too-many-sessions = Een programma heeft hooguit dertig lessen. Haal er een paar weg.
fault-no-such-session = Deze les is er niet in het programma. Kies voor de tussenevaluatie een les die er wel is.
fault-no-interval = Tussen twee lessen zitten minstens 1 en hooguit 60 dagen. Eén keer per week is 7.
