# Running schedules, advice and own runs.
