package dev.footing.cli.replay;

import dev.footing.formats.profile.Profile;

/**
 * A stretch of a company's timeline.
 *
 * @param fromMonth its first month, counted from the start of the company as 1
 * @param month its last month
 * @param record what happened in it, as reported
 * @param profile the company as it was known at the end of its last month, and nothing that came out later
 */
public record Bracket(int fromMonth, int month, String record, Profile profile) {}
