# Een les: ervoor en erna.

# Het lesblad op papier
capture-sheet-number = groep { $group } les { $number }
capture-sheet-session = les { $number }
capture-sheet-who = Wie
capture-sheet-step-and-call = Stap en bij nood
capture-sheet-present = aanw.
capture-sheet-before = vóór
capture-sheet-after = na
capture-sheet-effort = insp.
capture-sheet-step = stap
capture-sheet-remark = Opmerking
capture-sheet-guest = Gast:
capture-sheet-step-in-words = Stap { $number }. { $text }
capture-sheet-no-step = Nog geen stap gekozen
capture-sheet-call = bij nood { $phone }
capture-sheet-no-phone = Geen noodnummer bekend
capture-sheet-code-injury = B
capture-sheet-code-worry = Z
capture-sheet-legend-injury = code { $code }: blessure, vraag ernaar
capture-sheet-legend-worry = code { $code }: zorg, vraag ernaar
capture-sheet-notes = Weer, voorval, en wat je niet wilt vergeten
capture-sheet-exercise = Oefening:
capture-sheet-homework = Voor thuis:

# In verslagen
capture-paper-later = * Later ingevoerd: { $sessions }.
capture-paper-later-one = les { $number } op { $date }

# Voor de les
capture-sheet-to-paper = Lesblad op papier
capture-before-people = Wie er komen
capture-before-hint = Wie zich afmeldt kun je nu al zo zetten. De cijfers vul je in als jullie gelopen hebben.
capture-before-enter = Nu al invullen
capture-before-text = Alvast bedacht
capture-before-text-hint = Alleen voor jou, tot de les geweest is. Het komt nog in geen dossier.

# Na de les
capture-weather = Weer
capture-weather-hint = Bijvoorbeeld: regen en wind, 8 graden.
capture-incident = Voorval
capture-incident-hint = Alleen als er iets was. Over één persoon? Zet het dan bij die persoon.
capture-entered-later = Ingevoerd op { $date }

# Namen in de tekst voor iedereen
capture-names =
    { $count ->
        [one] In deze tekst staat een naam: { $names }.
       *[other] In deze tekst staan namen: { $names }.
    }
capture-names-wait = De anderen kunnen dit later lezen in hun dossier. Kies eerst; tot dan komt deze tekst in geen dossier.
capture-names-initials = Maak er initialen van
capture-names-initials-show = { $name } wordt { $initials }
capture-names-keep = Zo laten
capture-names-changed = De namen zijn nu initialen. De tekst staat in de dossiers.
capture-names-kept = De namen blijven staan. De tekst staat in de dossiers.

# Blessures en zorgen
capture-concerns = Blessures en zorgen
capture-concerns-lead = Wat hier openstaat komt elke les terug, tot je het afsluit met een regel.
capture-concerns-none = Er staat niets open.
capture-concern-injury = Blessure
capture-concern-worry = Zorg
capture-concern-flag-injury = Blessure bij { $name }
capture-concern-flag-worry = Zorg bij { $name }
capture-concern-since = { $kind } sinds { $date }
capture-concern-line = { $kind } bij { $name }
capture-concern-line-hint = Wat is het, in een paar woorden
capture-concern-close = Afsluiten
capture-concern-close-for = { $kind } van { $name } afsluiten
capture-concern-closing-line = Hoe is het nu?
capture-concern-close-act = Zo afsluiten
capture-concern-closed = Afgesloten op { $date }: { $line }
capture-concern-reopen = Toch niet over
capture-concern-drop = Toch niet
capture-concern-drop-for = Toch niet: { $kind } bij { $name }
capture-concern-dropped = De { $kind } bij { $name } is weggehaald.

# Het gemiddelde
capture-moods-mean = Stemming gemiddeld { $before } vooraf en { $after } na afloop, over { $sessions } lessen.

# Papieren
capture-papers-for-session = Een les
capture-papers-session = Les
