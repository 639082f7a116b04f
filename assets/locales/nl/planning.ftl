# Een groep plannen: vrije dagen, verzetten, en wat er aan een reeks veranderd is.

# Wat er misging.
failure-session-noted = Over deze les is al iets opgeschreven. Er is niets veranderd. Je kunt de les zelf openen en daar aanpassen wat er staat.
failure-session-cancelled = Deze les is vervallen. Er is niets veranderd. Maak eerst het vervallen ongedaan als de les toch doorgaat.
failure-changed-since = Na deze verandering is er nog iets veranderd. Er is nu niets teruggedraaid. Maak eerst de laatste verandering ongedaan.
fault-period-too-long = Deze periode is langer dan een jaar. Maak er twee van.
fault-no-free-day = Er is in twee jaar geen vrije plek te vinden. Kijk bij Instellingen, Vrije dagen wat er allemaal vrij is.
fault-before-previous = Deze dag ligt niet na de vorige les. Kies een latere dag, of verzet eerst de vorige les.
fault-past-next = Op deze dag of ervoor is de volgende les al. Kies ‘deze en de volgende’, dan schuiven de lessen erna mee.
fault-past-noted = Op deze dag of ervoor is een les waarover al iets is opgeschreven. Kies een dag die ervoor ligt.
fault-series-full = Een reeks heeft hoogstens dertig lessen. Begin een nieuwe groep als jullie verder willen.

# De feestdagen.
planning-holiday-new-year = Nieuwjaarsdag
planning-holiday-good-friday = Goede Vrijdag
planning-holiday-easter-sunday = Eerste paasdag
planning-holiday-easter-monday = Tweede paasdag
planning-holiday-kings-day = Koningsdag
planning-holiday-liberation-day = Bevrijdingsdag
planning-holiday-ascension = Hemelvaartsdag
planning-holiday-whit-sunday = Eerste pinksterdag
planning-holiday-whit-monday = Tweede pinksterdag
planning-holiday-christmas-day = Eerste kerstdag
planning-holiday-second-christmas-day = Tweede kerstdag
planning-days-off-school = Schoolvakantie
planning-days-off-own = Vrij

# De lessen op een rij.
planning-lapsed = vervallen
planning-lapsed-because = vervallen: { $reason }
planning-times-lapsed = { $count } vervallen
planning-talk-with = { $talk } met { $name }

# Plannen en verzetten.
planning-dates = Data van de lessen
planning-dates-lead = Verzet een les, laat er een vervallen of zet er een bij. Je ziet eerst wat er verandert.
planning-when = Wanneer
planning-move = Verzetten
planning-move-session = Les { $number } verzetten
planning-moved = zelf gekozen
planning-on-off = Valt op: { $name }
planning-the-dates = De lessen
planning-programme = Programma
planning-no-session = geen les
planning-no-dates = Zo lukt het nog niet. Kijk naar de eerste dag en naar wat je hebt verzet.
planning-take-back = Laatste keer verzetten ongedaan maken
planning-new-day = Nieuwe dag
planning-new-time = Van
planning-which = Wat gaat er mee?
planning-following = Deze en de volgende
planning-following-hint = De lessen erna volgen met dezelfde tussenpoos; vrije dagen worden overgeslagen.
planning-only-this = Alleen deze
planning-accept = Zo veranderen
planning-changes = Dit verandert er
planning-changes-none = Er verandert nog niets.
planning-session = Les { $number }
planning-from = Was
planning-to = Wordt
planning-new = nieuw
planning-lapses = vervalt
planning-skipped = Overgeslagen:
planning-clashes = Let op: er staat al iets op dat moment
planning-clash = { $date } om { $time }: { $what }
planning-cancel = Gaat niet door
planning-cancel-session = Les { $number } gaat niet door
planning-cancel-accept = Zo vastleggen
planning-cancel-how = Wat gebeurt er met de les?
planning-cancel-shift = Alles schuift een plek op
planning-cancel-shift-hint = Deze les en de lessen erna worden later gegeven. De laatste krijgt een nieuwe dag.
planning-cancel-lapse = De les vervalt
planning-cancel-lapse-hint = De andere dagen blijven staan. Niemand hoeft iets in te vullen over deze les.
planning-reason = Waarom
planning-reason-hint = Bijvoorbeeld onweer, of ziek. Mag leeg blijven.
planning-extra = Extra les plannen
planning-extra-day = Op welke dag
planning-extra-day-hint = Leeg: de eerste vrije plek na de laatste les.
planning-replan = Dag of tijd veranderen
planning-replan-lead = Voor alle lessen waarover nog niets is opgeschreven.

# Wat er veranderd is.
planning-history = Wat er aan de data veranderd is
planning-history-count =
    { $count ->
        [one] 1 keer
       *[other] { $count } keer
    }
planning-did-moved = Verzet
planning-did-cancelled = Vervallen
planning-did-shifted = Niet doorgegaan, alles een plek opgeschoven
planning-did-extended = Les toegevoegd
planning-did-replanned = Andere dag of tijd
planning-did-topic = Ander onderwerp
planning-undone = ongedaan gemaakt op { $at }
planning-session-lapsed = Deze les is vervallen
planning-session-lapsed-text = Er is niets in te vullen. Gaat de les toch door, maak het vervallen dan ongedaan op de bladzijde van de groep.

# Instellingen: vrije dagen.
settings-days-off = Vrije dagen
planning-days-off-lead = Op deze dagen plant het programma geen les. Groepen die al gepland zijn, veranderen niet vanzelf.
planning-holidays = Feestdagen
planning-holidays-lead = Zet een vinkje bij een feestdag waarop je gewoon les geeft.
planning-holiday = Feestdag
planning-holiday-worked = Wel les
planning-holiday-worked-on = Wel les op { $name }
planning-school = Schoolvakanties
planning-school-hint = Ze verschillen per regio. De data staan op rijksoverheid.nl; neem ze hier over.
planning-own = Eigen vrije dagen
planning-own-hint = Vakantie, een cursus, een verhuizing. Voor één dag vul je alleen de eerste dag in.
planning-period-name = Naam
planning-period-name-example = bijv. Herfstvakantie
planning-period-first = Eerste dag
planning-period-last = Laatste dag
planning-period-name-of = Naam van { $name }
planning-period-first-of = Eerste dag van { $name }
planning-period-last-of = Laatste dag van { $name }
planning-period-add = Toevoegen
planning-period-remove = Weghalen
planning-period-remove-of = { $name } weghalen
planning-period-removed = { $name } is weggehaald.
planning-period-none = Nog geen
planning-period-more =
    { $count ->
        [one] Er is er nog 1, later in de tijd.
       *[other] Er zijn er nog { $count }, later in de tijd.
    }
