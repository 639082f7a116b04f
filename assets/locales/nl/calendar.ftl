# The calendar, talks to plan, and what is due.
calendar-file-name = agenda
calendar-file-session = Les { $number } · { $group }
calendar-file-gone = Les
calendar-file-cancelled = Vervalt: { $what }

## Het seizoen op papier

words-paper-season = Seizoen
paper-file-season = seizoen
calendar-season-none = Er is nu geen groep gepland of bezig.
calendar-season-when = { $day } { $from }–{ $until }
calendar-season-meets = Wanneer en waar
calendar-season-group = Deelnemers
calendar-season-people = { $people } van { $places } plaatsen
calendar-season-talks-label = Gesprekken
calendar-season-talks = { $planned } gepland, { $held } gehouden
calendar-season-off = Geen les: { $name }
calendar-season-cancelled = Vervalt
calendar-season-cancelled-why = Vervalt: { $reason }

## De agenda op het scherm

nav-calendar = Agenda
calendar-week = Week
calendar-month = Maand
calendar-view = Week of maand
calendar-week-of = Week { $week }: { $from } tot en met { $until }
calendar-previous-week = Vorige week
calendar-next-week = Volgende week
calendar-previous-month = Vorige maand
calendar-next-month = Volgende maand
calendar-today = Vandaag
calendar-keys = Met de pijltjes naar links en rechts ga je een week of maand terug of verder. Met Home ben je weer bij vandaag.
calendar-nothing = Niets gepland.
calendar-off = Vrij: { $name }
calendar-cancelled = Vervalt
calendar-cancelled-why = Vervalt: { $reason }
calendar-clash = Tegelijk met { $name }
calendar-print = Het seizoen op papier

## Het agendabestand

calendar-file = Agendabestand
calendar-file-lead = Een bestand dat je inleest in een andere agenda, bijvoorbeeld op je telefoon.
calendar-file-what = Wat erin komt
calendar-file-all = Alles vanaf een dag
calendar-file-group = Eén groep
calendar-file-from = Vanaf
calendar-file-names = Hele namen in plaats van voorletters
calendar-file-names-hint = Een andere agenda staat vaak bij een bedrijf op internet. Met voorletters staat daar niemand met naam.
calendar-file-save = Agendabestand bewaren
calendar-file-again = Verandert er iets, bewaar het dan opnieuw en lees het weer in. De afspraken worden bijgewerkt, niet verdubbeld.

## Gesprekken plannen

calendar-plan =
    { $people ->
        [one] Plan het gesprek op een vrij moment
        [2] Plan de twee gesprekken in één keer
        [3] Plan de drie gesprekken in één keer
        [4] Plan de vier gesprekken in één keer
        [5] Plan de vijf gesprekken in één keer
        [6] Plan de zes gesprekken in één keer
       *[other] Plan alle gesprekken in één keer
    }
calendar-plan-window = Deze gesprekken horen tussen { $from } en { $until }.
calendar-plan-late = Deze gesprekken hoorden tussen { $from } en { $until }; dit zijn de eerste dagen die er nog zijn.
calendar-plan-minutes = Een gesprek duurt { $minutes } minuten. Dagen en tijden pas je aan bij Instellingen, Gesprekken.
calendar-plan-none = Deze groep heeft in het programma geen gesprek van deze soort: { $talk }.
calendar-plan-nobody = Iedereen heeft dit gesprek gehad.
calendar-plan-free = Vrije momenten
calendar-plan-full = Er is in deze dagen geen vrij moment. Typ hieronder zelf een datum en tijd, of kies bij Instellingen ruimere tijden.
calendar-plan-spread = Verdeel vanzelf
calendar-plan-record = Gesprekken vastleggen
calendar-plan-outside = Dit valt buiten de dagen voor dit gesprek.
calendar-plan-done =
    { $count ->
        [one] 1 gesprek is gepland.
       *[other] { $count } gesprekken zijn gepland.
    }

## De tijden voor gesprekken

settings-talks = Gesprekken
calendar-hours-lead = Op deze dagen en tijden houd je gesprekken. Daaruit komen de vrije momenten als je gesprekken plant.
calendar-hours-days = Dagen
calendar-hours-minutes = Hoeveel minuten een gesprek duurt

## Wat op je wacht, en later

calendar-due-none = Er wacht nu niets op je.
calendar-due-absent = Twee lessen achter elkaar niet geweest, de laatste op { $date }
calendar-due-doctor = De { $doctor } is op { $date } gevraagd en heeft nog niet geantwoord
calendar-due-doctor-again = Al twee weken of langer geen antwoord van de { $doctor }, gevraagd op { $date }: bel of vraag het nog eens
calendar-doctor = arts
calendar-due-talks = { $talk } plannen met { $people } mensen
calendar-due-report = Eindverslag voor de verwijzer maken; eindgesprek was op { $date }
calendar-due-call = Nabellen: hoe gaat het lopen nu? Kan sinds { $date }
calendar-due-call-late = Nog niet nagebeld. Dit kon al sinds { $date }
calendar-put-off = Uitstellen
calendar-put-off-for = Uitstellen: { $line }
calendar-put-off-until = Tot welke dag
calendar-put-off-reason = Waarom
calendar-put-off-do = Tot dan uitstellen
calendar-put-off-done = Uitgesteld tot { $date }.
calendar-put-off-list = Uitgesteld
calendar-put-off-count =
    { $count ->
        [one] 1 regel
       *[other] { $count } regels
    }
calendar-until = tot { $date }
calendar-was-put-off = Was uitgesteld: { $reason }
calendar-call-back = Terughalen
calendar-call-back-for = Terughalen: { $line }
calendar-follow-up = Nabellen
calendar-follow-up-lead = Zes tot twaalf weken na het eindgesprek: loopt iemand nog, en hoe gaat het?
calendar-follow-up-date = Gebeld op
calendar-follow-up-line = Hoe het gaat
calendar-follow-up-record = Vastleggen
calendar-follow-up-made = Gebeld op { $date }.
papers-for-practice = Alle groepen die gepland of bezig zijn
