# A session: before and after.
