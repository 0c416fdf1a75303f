package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;

/**
 * Nanoseconds of each kernel in each round, and the table of them.
 *
 * @param nanos by kernel, in the order of the rounds
 */
record Measured(ImmutableListMultimap<Kernel, Double> nanos) {
    private static final String START = "<!-- measured: start -->\n";
    private static final String END = "<!-- measured: end -->\n";

    /** The table in Markdown; a kernel that was not measured has no row. */
    String table() {
        StringBuilder table = new StringBuilder("| | ns | against the first |\n|---|---|---|\n");
        for (Kernel kernel : nanos.keySet()) {
            table.append(String.format(
                    Locale.ROOT, "| %s | %.2f | %.2f |%n", kernel.what(), median(nanos.get(kernel)), ratio(kernel)));
        }
        return table.toString().replace("\r", "");
    }

    /** The document with this table, and what it was measured on, between its two marks. */
    String in(String document, String machine) {
        int start = document.indexOf(START);
        int end = document.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The document has no lines " + START.strip() + " and " + END.strip()
                    + " in this order: put them where the table belongs.");
        }
        return document.substring(0, start + START.length())
                + "\n" + table() + "\n" + machine + "\n\n"
                + document.substring(end);
    }

    /** The median of the ratios within each round, for what slows a machine down slows down both. */
    private double ratio(Kernel kernel) {
        ImmutableList<Double> first = nanos.get(nanos.keySet().asList().get(0));
        ImmutableList<Double> own = nanos.get(kernel);
        ImmutableList.Builder<Double> ratios = ImmutableList.builder();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(own.get(round) / first.get(round));
        }
        return median(ratios.build());
    }

    private static double median(ImmutableList<Double> values) {
        ImmutableList<Double> sorted = ImmutableList.sortedCopyOf(values);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
