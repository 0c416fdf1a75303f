package dev.footing.formats.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source: a line of {@code sources.csv}.
 *
 * @param id its id, by which figures name it
 * @param title what it is
 * @param site where it is found
 * @param date the day, month or year that it speaks of, as written; blank where it says none
 * @param since the first day of that, where there is one
 * @param kind what it tells of
 * @param sample whom or what it counted
 * @param read what of it was read
 * @param trust how far it is to be trusted
 */
public record LedgerSource(
        String id,
        String title,
        String site,
        String date,
        Optional<LocalDate> since,
        SourceKind kind,
        String sample,
        String read,
        Trust trust) {

    /**
     * Tells whether it is old. What has no date may be of any day and is old.
     *
     * @param on the day of which that is asked
     * @return whether the first day that it may speak of is further back than its kind allows
     */
    public boolean stale(LocalDate on) {
        return since.map(day -> day.plusMonths(kind.months()).isBefore(on)).orElse(true);
    }
}
