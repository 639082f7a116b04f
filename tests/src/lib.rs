//! Tests that see only what the program shows.
