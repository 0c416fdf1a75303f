package dev.footing.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;

/** The tables of the page, with the goals that were set before anything was measured. */
final class Tables {
    private static final double OF_PERCENTILES = 65_536;
    private static final double MANY = 1_000_000;
    private static final String SUMMARIES = "at most 0.05";

    private Tables() {}

    static ImmutableList<Table> all() {
        return ImmutableList.of(
                strategies(
                        "One thread, a live company, 36 months",
                        Company.LIVE,
                        Kernel.DRAWS,
                        Kernel.DRAWS_WITHIN,
                        Kernel.ONE,
                        Kernel.ONE_WITHIN,
                        Kernel.TWO,
                        Kernel.ALL),
                strategies(
                        "One thread, the reference company, 18 months",
                        Company.REFERENCE,
                        Kernel.REFERENCE_DRAWS,
                        Kernel.REFERENCE_DRAWS_WITHIN,
                        Kernel.REFERENCE_ONE,
                        Kernel.REFERENCE_ONE_WITHIN,
                        Kernel.REFERENCE_TWO,
                        Kernel.REFERENCE_ALL),
                summaries(),
                Table.of(
                        "Threads, the live company, all strategies",
                        "ns a trial",
                        Row.of("one thread", round -> round.of(Kernel.ONE_THREAD)),
                        Row.of("two threads, and how many times as fast", round -> round.of(Kernel.TWO_THREADS))
                                .against(round -> round.ratio(Kernel.ONE_THREAD, Kernel.TWO_THREADS))
                                .ratioAtLeast(1.8, "at least 1.8")),
                Table.of(
                        "Memory, the live company, all strategies",
                        "MB held",
                        Row.of("a Java machine without a simulation", round -> round.of(Heap.BARE) * 1e-6),
                        Row.of("after 10,000 trials", round -> round.of(Heap.FEW) * 1e-6),
                        Row.of("after 10,000,000 trials, against 10,000", round -> round.of(Heap.MANY) * 1e-6)
                                .against(round -> round.ratio(Heap.MANY, Heap.FEW))
                                .ratioAtMost(1.05, "the same, give or take 0.05")),
                Table.of(
                        "An assessment, warm",
                        "ms",
                        plans("the live company by plans alone", Kernel.PLANS),
                        plans("the reference company by plans alone", Kernel.REFERENCE_PLANS),
                        Row.of("the live company with a simulation", millis(Kernel.ASSESSMENT)),
                        Row.of("the reference company with a simulation", millis(Kernel.REFERENCE_ASSESSMENT))),
                Table.of(
                        "Verdict, flips and break-even, warm",
                        "ms",
                        Row.of("one simulation of 4,096 trials, the live company", millis(Kernel.SIMULATION)),
                        lookedInto("all three, in simulations", Kernel.LOOKED_INTO, Kernel.SIMULATION),
                        Row.of("the reference company", millis(Kernel.REFERENCE_SIMULATION)),
                        lookedInto(
                                "all three, in simulations",
                                Kernel.REFERENCE_LOOKED_INTO,
                                Kernel.REFERENCE_SIMULATION)),
                Table.of(
                        "What these simulate",
                        "simulations",
                        Row.of("for the verdict, the live company", round -> round.of(Simulated.VERDICT)),
                        Row.of("to confirm where plans break even", round -> round.of(Simulated.CONFIRMATIONS)),
                        Row.of(
                                "for the verdict, the reference company",
                                round -> round.of(Simulated.REFERENCE_VERDICT)),
                        Row.of(
                                "to confirm where plans break even",
                                round -> round.of(Simulated.REFERENCE_CONFIRMATIONS))),
                Table.of(
                        "The command, cold",
                        "s",
                        Row.of("`java -version`", round -> round.of(Start.BARE)),
                        Row.of("`footing assess` of the reference company", round -> round.of(Start.COLD)),
                        Row.of("the same with an archive of its classes", round -> round.of(Start.ARCHIVED))
                                .against(round -> round.ratio(Start.ARCHIVED, Start.COLD))
                                .atMost(0.35, "at most 0.35 s")),
                Table.of(
                        "Adding up, for each figure and trial",
                        "ns a value",
                        value("adding up one value after the other", Kernel.SUM),
                        value(
                                "`Moments.add`: sums of differences, of their squares and of their cubes",
                                Kernel.MOMENTS),
                        value("`Histogram.add`: counts, of 20 figures 5 with both signs", Kernel.HISTOGRAM)));
    }

    private static Table strategies(
            String heading,
            Company company,
            Kernel draws,
            Kernel drawsWithin,
            Kernel one,
            Kernel oneWithin,
            Kernel two,
            Kernel all) {
        int others = company.cases().size() - 1;
        return Table.of(
                heading,
                "ns a trial",
                Row.of("the draws of one strategy and nothing else", round -> round.of(draws)),
                Row.of("one strategy, against its draws", round -> round.of(one))
                        .against(round -> round.ratio(one, draws))
                        .ratioAtMost(2, "at most 2.0, better 1.6"),
                Row.of("its draws among the first 65,536 trials", round -> round.of(drawsWithin)),
                Row.of("one strategy among these, against its draws", round -> round.of(oneWithin))
                        .against(round -> round.ratio(oneWithin, drawsWithin)),
                further("a second strategy, against the first", 1, one, two),
                further("each of " + others + " further strategies, against the first", others, one, all));
    }

    private static Row further(String what, int others, Kernel one, Kernel more) {
        return Row.of(what, round -> (round.of(more) - round.of(one)) / others)
                .against(round -> (round.ratio(more, one) - 1) / others)
                .ratioAtMost(0.4, "at most 0.40");
    }

    private static Table summaries() {
        return Table.of(
                "Summaries, the live company, all strategies",
                "ns a trial",
                Row.of("a trial without summaries", round -> round.of(Kernel.ALL_MODEL)),
                part("sums of 65,536 trials, part of the whole", OF_PERCENTILES, Tables::sums),
                part("percentiles of these", OF_PERCENTILES, Tables::percentiles),
                part("both", OF_PERCENTILES, Tables::both).ratioAtMost(0.05, SUMMARIES),
                part("sums of 1,000,000 trials, part of the whole", MANY, Tables::sums),
                part("percentiles of the first 65,536 of these", MANY, round -> percentiles(round) * ofMany()),
                part("both", MANY, round -> sums(round) + percentiles(round) * ofMany())
                        .ratioAtMost(0.05, SUMMARIES));
    }

    private static double ofMany() {
        return OF_PERCENTILES / MANY;
    }

    private static double sums(Round round) {
        return round.of(Kernel.ALL) - round.of(Kernel.ALL_MODEL);
    }

    private static double percentiles(Round round) {
        return round.of(Kernel.ALL_WITHIN) - round.of(Kernel.ALL);
    }

    private static double both(Round round) {
        return round.of(Kernel.ALL_WITHIN) - round.of(Kernel.ALL_MODEL);
    }

    private static Row part(String what, double trials, ToDoubleFunction<Round> cost) {
        return Row.of(what, cost)
                .against(round -> cost.applyAsDouble(round)
                        / (round.of(Kernel.ALL) + percentiles(round) * (OF_PERCENTILES / trials)));
    }

    private static Row plans(String what, Kernel kernel) {
        return Row.of(what, millis(kernel)).atMost(0.2, "at most 0.20 ms");
    }

    private static Row lookedInto(String what, Kernel kernel, Kernel simulation) {
        return Row.of(what, millis(kernel))
                .against(round -> round.ratio(kernel, simulation))
                .ratioAtMost(40, "at most 40");
    }

    private static ToDoubleFunction<Round> millis(Kernel kernel) {
        return round -> round.of(kernel) * 1e-6;
    }

    private static Row value(String what, Kernel kernel) {
        return Row.of(what, round -> round.of(kernel)).against(round -> round.ratio(kernel, Kernel.SUM));
    }
}
