package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;

/**
 * What was measured in all rounds, and the tables of it.
 *
 * @param rounds in their order
 */
record Measured(ImmutableList<Round> rounds) {
    private static final String START = "<!-- measured: start -->\n";
    private static final String END = "<!-- measured: end -->\n";

    /** The tables in Markdown. */
    String tables(ImmutableList<Table> tables) {
        StringBuilder all = new StringBuilder();
        for (Table table : tables) {
            all.append("### ").append(table.heading()).append("\n\n| | ");
            all.append(table.unit()).append(" | ratio | goal |\n|---|---|---|---|\n");
            table.rows().forEach(row -> all.append(row.line(this)).append('\n'));
            all.append('\n');
        }
        return all.toString();
    }

    /** The document with these tables, and what they were measured on, between its two marks. */
    String in(String document, ImmutableList<Table> tables, String machine) {
        int start = document.indexOf(START);
        int end = document.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The document has no lines " + START.strip() + " and " + END.strip()
                    + " in this order: put them where the tables belong.");
        }
        return document.substring(0, start + START.length())
                + "\n" + tables(tables) + machine + "\n\n"
                + document.substring(end);
    }

    /** The median over the rounds that give a number; not a number where none does. */
    double median(ToDoubleFunction<Round> figure) {
        ImmutableList<Double> sorted = rounds.stream()
                .map(figure::applyAsDouble)
                .filter(value -> !value.isNaN())
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return sorted.isEmpty()
                ? Double.NaN
                : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
