package dev.footing.neutrality;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.quantity.Identified;
import dev.footing.api.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of real decisions on the page of cases, and the block between its markers in which it stands.
 *
 * @param decisions the decisions
 */
record DecisionTable(List<RealDecision> decisions) {
    private static final String FROM = "<!-- decisions: written by RealDecisionsTest -->\n";
    private static final String TO = "<!-- decisions: end -->";
    private static final String HEAD = """
            | decision | as of | history | answer | first | right | unless | with its condition | chance of history | with hindsight |
            |---|---|---|---|---|---|---|---|---|---|
            """;
    /** The block as it stands on a page; empty where the page has no markers. */
    static Optional<String> in(String page) {
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        return from < 0 || to < from ? Optional.empty() : Optional.of(page.substring(from + FROM.length(), to));
    }

    /** The page with another block between its markers. */
    static String replacedIn(String page, String block) {
        int from = page.indexOf(FROM) + FROM.length();
        return page.substring(0, from) + block + page.substring(page.indexOf(TO));
    }

    /** The block: a row for each decision, the sum, and the scores. */
    String block() {
        int all = decisions.size();
        return HEAD
                + decisions.stream().map(DecisionTable::row).collect(Collectors.joining())
                + "| **right** | | | | | **" + right() + " of " + all + "** | | **" + rightWithCondition() + " of "
                + all
                + "** | | " + rightInHindsight() + " of " + all
                + " |\n\n"
                + BacktestTables.text();
    }

    /** In how many cases what comes first goes where history went. */
    long right() {
        return decisions.stream().filter(RealDecision::right).count();
    }

    /** In how many cases what comes first does, or what the condition names. */
    long rightWithCondition() {
        return decisions.stream().filter(RealDecision::rightWithCondition).count();
    }

    private long rightInHindsight() {
        return decisions.stream().filter(RealDecision::rightInHindsight).count();
    }

    private static String row(RealDecision decision) {
        Assessment assessment = RealDecision.assessed(decision.startup());
        String hindsight = decision.hindsight()
                .map(RealDecision::assessed)
                .map(other -> first(other.verdict(), decision) + yes(", ", decision.rightInHindsight()))
                .orElse("");
        return Stream.of(
                        "`" + decision.name() + "`",
                        decision.startup().asOf().map(Object::toString).orElse(decision.year()),
                        decision.direction().told(decision.current()),
                        assessment.verdict().kind().id(),
                        first(assessment.verdict(), decision),
                        yes("", decision.right()),
                        unless(assessment.verdict()),
                        yes("", decision.rightWithCondition()),
                        percent(OutcomeOfCase.of(decision.name(), decision.startup(), decision.direction())
                                .chance()),
                        hindsight)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String percent(double share) {
        return StrictMath.round(100 * share) + "%";
    }

    private static String unless(Verdict verdict) {
        return verdict.condition()
                .map(condition -> Identified.listed(condition.areas()) + ": "
                        + condition.sourcing().id() + ", `" + condition.strategy() + "`")
                .orElse("");
    }

    private static String yes(String before, boolean right) {
        return before + (right ? "yes" : "no");
    }

    private static String first(Verdict verdict, RealDecision decision) {
        return Answer.of(verdict)
                .map(answer -> answer.strategy().equals(decision.current())
                        ? Direction.STAY + ", `" + answer.strategy() + "`"
                        : answer.sourcing().id() + ", `" + answer.strategy() + "`")
                .orElse("nothing");
    }
}
