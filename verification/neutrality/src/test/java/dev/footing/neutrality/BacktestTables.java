package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.backtest.MeanScore;
import dev.footing.api.backtest.UniformAdvice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of scores on the page of cases, of the values that {@code footing backtest} prints. */
final class BacktestTables {
    private static final double SURE = 0.05;

    private BacktestTables() {}

    static String text() {
        return uniform(OutcomeOfCase.backtest(OutcomeOfCase.decisions()))
                + "\n"
                + scores()
                + "\n"
                + reliability(OutcomeOfCase.backtest(OutcomeOfCase.all()));
    }

    private static String uniform(Backtest backtest) {
        return "| what is said to everybody | right |\n|---|---|\n"
                + backtest.uniform().stream()
                        .map(score -> "| always "
                                + (score.advice() == UniformAdvice.ANOTHER_SOURCING
                                        ? "another sourcing"
                                        : score.advice().id())
                                + " | " + score.right().hits() + " of "
                                + score.right().cases() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String scores() {
        return "| chances of | cases | ahead right | log score | above the base rate | Brier score | below 5% |\n"
                + "|---|---|---|---|---|---|---|\n"
                + row("the decisions above", OutcomeOfCase.decisions())
                + row("the public cases", OutcomeOfCase.publicCases())
                + row("all", OutcomeOfCase.all());
    }

    private static String row(String what, ImmutableList<OutcomeOfCase> cases) {
        Backtest backtest = OutcomeOfCase.backtest(cases);
        List<String> missed = below(cases);
        return "| " + what + " | " + backtest.judged() + " | "
                + backtest.right().hits() + " | "
                + score(backtest.scores().orElseThrow().log()) + " | "
                + score(backtest.gain().orElseThrow()) + " | "
                + score(backtest.scores().orElseThrow().brier()) + " | "
                + (missed.isEmpty()
                        ? "none"
                        : missed.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
                + " |\n";
    }

    /** Cases whose answer was as good as ruled out. */
    static List<String> below(List<OutcomeOfCase> cases) {
        return cases.stream()
                .filter(each -> each.chance() < SURE)
                .map(OutcomeOfCase::name)
                .toList();
    }

    private static String score(MeanScore score) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", score.mean(), score.low(), score.high());
    }

    private static String reliability(Backtest backtest) {
        return "| chance of the direction that comes first | cases | its mean | right | 95% interval |\n"
                + "|---|---|---|---|---|\n"
                + backtest.reliability().stream()
                        .map(group -> String.format(
                                Locale.ROOT,
                                "| %.0f%% to %.0f%% | %d | %.0f%% | %d | %.0f%% to %.0f%% |\n",
                                100 * group.from(),
                                100 * group.to(),
                                group.came().cases(),
                                100 * group.said(),
                                group.came().hits(),
                                100 * group.came().low(),
                                100 * group.came().high()))
                        .collect(Collectors.joining());
    }
}
