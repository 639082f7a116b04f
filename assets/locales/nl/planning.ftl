# Planning a group: days off, moves, the history of a series.
