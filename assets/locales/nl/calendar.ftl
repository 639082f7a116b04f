# The calendar, talks to plan, and what is due.
