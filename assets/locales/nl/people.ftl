# Who is in which group, and since when.
people-since = In de groep sinds
people-since-date = sinds { $date }
people-from-to = van { $from } tot en met { $to }
people-until-then = tot en met { $date }, daarna { $group }
people-until = tot en met { $date }
people-change = Wijzigen
people-change-for = Wijzigen: { $name }
people-change-title = { $name } in deze groep
people-joined-hint = Bij eerdere lessen wordt niet naar deze persoon gevraagd. Wat al is opgeschreven blijft staan.
people-last-day = Laatste dag
people-what = Wat verandert er?
people-stay = Blijft in deze groep
people-move = Naar een andere groep
people-wait = Naar de wachtlijst
people-wait-hint = De wensen blijven bewaard.
people-group = Welke groep
people-from = Vanaf
people-from-hint = De eerste dag in de andere groep. Tot en met de dag ervoor hoort deze persoon hier.
people-wait-from-hint = Tot en met de dag ervoor hoort deze persoon bij deze groep.
people-join-hint = De groep loopt al. Naar deze persoon wordt gevraagd vanaf deze dag.
people-record = Vastleggen
people-moved-to = { $name } gaat vanaf { $date } naar { $group }.
people-waits-from = { $name } staat vanaf { $date } op de wachtlijst.
people-added-from = { $name } zit in de groep vanaf { $date }.
people-left = Wie eerder in deze groep was
people-left-note =
    { $people ->
        [one] 1 persoon
       *[other] { $people } mensen
    }
people-left-in = In deze groep
people-left-to = Daarna
people-to-group = naar { $group }
people-to-waiting-list = naar de wachtlijst
people-stopped = gestopt
people-wishes-of = Wensen van { $name }
people-groups = In welke groep
people-groups-line = { $group }, { $days }
people-in-group = bij { $group }

# Whoever comes along once.
people-visit = Iemand erbij
people-visit-lead = Voor één keer: om een les in te halen, of als gast.
people-visit-full =
    { $people ->
        [one] Er is nu 1 persoon; de groep heeft { $capacity } plaatsen. Iemand erbij mag gewoon.
       *[other] Er zijn nu { $people } mensen; de groep heeft { $capacity } plaatsen. Iemand erbij mag gewoon; kijk of het samen nog prettig loopt.
    }
people-missed = Een les inhalen
people-missed-none = Niemand heeft nog een les in te halen. Meld je iemand af in de eigen groep, dan staat die hier.
people-missed-session = Les { $number }, { $date } bij { $group }: { $topic }
people-missed-same = hetzelfde onderwerp
people-missed-what = Gemiste les
people-come = Komt erbij
people-come-for = { $name } komt erbij voor les { $number }
people-guest = Een gast
people-guest-name = Naam van de gast
people-guest-hint = Zonder dossier: je kunt er een regel over schrijven.
people-guest-add = Gast toevoegen
people-guest-known = Of iemand met een dossier
people-guest-known-add = Als gast toevoegen
people-here = Wie er voor één keer bij is
people-catches-up = haalt les { $number } in ({ $group }, { $date })
people-is-guest = gast
people-is-guest-of = gast, uit { $group }
people-caught-up-at = Haalt deze les in op { $date } bij { $group }
people-guest-line = Regel over { $name }
people-not-after-all = Toch niet
people-not-after-all-for = Toch niet: { $name }
people-added = { $name } is erbij.
people-removed = { $name } is er niet bij.
