package dev.footing.bills.focus;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the columns of a file, and which of them are read. */
final class FocusHeader {
    private static final int NOT_READ = -1;
    private static final String GET_FOCUS = "Export the bill as FOCUS, which every larger provider offers.";

    private final int[] slots;

    private FocusHeader(int... slots) {
        this.slots = slots;
    }

    /**
     * Matches names.
     *
     * @param file whose they are
     * @param names in the order of the file
     * @return which are read
     * @throws InvalidProfileException where columns are missing that a bill in FOCUS has, or stand twice
     */
    static FocusHeader of(String file, List<String> names) {
        int[] slots = new int[names.size()];
        Set<FocusColumn> found = new HashSet<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < slots.length; i++) {
            String name = names.get(i);
            slots[i] = FocusColumn.named(name).map(FocusColumn::slot).orElse(NOT_READ);
            FocusColumn.named(name).ifPresent(found::add);
            if (slots[i] != NOT_READ && !read.add(name.strip().toLowerCase(Locale.ROOT))) {
                throw refused(file, name.strip(), "must have each column once", "Remove one of the two.");
            }
        }
        check(file, names, found);
        return new FocusHeader(slots);
    }

    /** Refuses what lacks a column that a bill has. */
    static void check(String file, List<String> names, Set<FocusColumn> found) {
        List<String> missing = FocusColumn.REQUIRED.stream()
                .filter(column -> !found.contains(column))
                .map(FocusColumn::title)
                .toList();
        if (!missing.isEmpty()) {
            throw refused(
                    file,
                    looksLike(names),
                    "must have the columns of FOCUS; missing: " + String.join(", ", missing),
                    GET_FOCUS);
        }
    }

    /** Before names were read, or where every row has its own. */
    static FocusHeader none() {
        return new FocusHeader();
    }

    int size() {
        return slots.length;
    }

    /** The slot of a column of the file; negative where it is not read. */
    int slot(int column) {
        return column < slots.length ? slots[column] : NOT_READ;
    }

    /** Which column of the file a slot was read from, from 1. */
    int column(FocusColumn wanted) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == wanted.slot()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String looksLike(List<String> names) {
        List<String> lower = new ArrayList<>(names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList());
        String all = lower.stream().collect(Collectors.joining("\n"));
        if (lower.stream().anyMatch(name -> name.startsWith("lineitem/") || name.startsWith("line_item_"))) {
            return lower.contains("bill_payer_account_name")
                    ? "an AWS Cost and Usage Report 2.0"
                    : "an AWS Cost and Usage Report";
        } else if (lower.contains("metercategory")) {
            return "Azure usage details";
        } else if (lower.contains("cost type") || lower.contains("project.id")) {
            return "a Google Cloud billing export";
        } else if (names.size() == 1 && (all.contains(";") || all.contains("\t"))) {
            return "separated by other signs than commas";
        }
        return names.size() <= 1 ? "no table" : "a table with " + names.size() + " other columns";
    }

    private static InvalidProfileException refused(String file, String found, String rule, String wayOut) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput(file, found, rule, wayOut)));
    }
}
