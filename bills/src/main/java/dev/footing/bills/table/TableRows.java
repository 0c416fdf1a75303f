package dev.footing.bills.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Takes a table: the names of its columns first, then one row after the other. */
public interface TableRows {
    /**
     * Takes the names of all columns, once and before any row.
     *
     * @param names in the order of the file
     * @return which of these are needed, by their place in the list, from 0 and ascending
     * @throws dev.footing.api.problem.InvalidProfileException where columns are missing that a bill has
     */
    ImmutableList<Integer> needed(List<String> names);

    /**
     * Takes a row.
     *
     * @param number the number of the row in the file, from 1
     * @param texts what stands in the columns that are needed, in their order, as CSV would write it: numbers as
     *     decimals with a point, times as ISO 8601, blank where there is nothing. The list may be used again for the
     *     next row
     * @throws dev.footing.api.problem.InvalidProfileException where more is wrong than is worth reading on
     */
    void take(long number, List<String> texts);
}
