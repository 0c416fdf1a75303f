package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.framework.Advice;
import dev.footing.api.framework.AnsweredFinding;
import dev.footing.api.framework.Finding;
import dev.footing.api.framework.FounderTests;
import dev.footing.api.framework.FrameworkTest;
import dev.footing.api.framework.GoalState;
import dev.footing.api.framework.Outlook;
import dev.footing.api.framework.Patterns;
import dev.footing.api.framework.PhaseGoal;
import dev.footing.api.framework.PhaseGoalFinding;
import dev.footing.api.framework.TestState;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.startup.VelocityAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tests and goals of every strategy as tables, then what founders answered, patterns, and the next boundary. */
final class FrameworkLines {
    /** The least that is printed of a number. */
    private static final double LEAST = 0.1;

    private final Assessment assessment;
    private final Page page;

    FrameworkLines(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    void print() {
        tests();
        goals();
        founders();
        patterns();
        outlook();
    }

    private void tests() {
        List<StrategyAssessment> tested = assessment.strategies().stream()
                .filter(one -> !one.tests().tenTenTen().isEmpty())
                .toList();
        if (tested.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Tests", "10 days", "10 months", "10 years", "Velocity", "Expertise");
        for (StrategyAssessment one : tested) {
            List<String> row = new ArrayList<>(List.of(one.id().value()));
            one.tests().tenTenTen().values().forEach(finding -> row.add(state(finding)));
            row.add(one.tests().velocity().map(VelocityAnswer::id).orElse("unknown"));
            row.add(state(one.tests().expertise()));
            table.row(row);
        }
        page.table(table);
        page.paragraph("10 days: in production. 10 months: carries the users. 10 years: may be left. Velocity: work on"
                + " the product, against the best alternative. Expertise: the team has what it needs, or buys it.");
        page.blank();
    }

    private void goals() {
        List<StrategyAssessment> judged = assessment.strategies().stream()
                .filter(one -> !one.phaseGoals().isEmpty())
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        List<String> heading = new ArrayList<>(List.of("Goals of the phase"));
        List<PhaseGoal> goals =
                judged.get(0).phaseGoals().stream().map(PhaseGoalFinding::goal).toList();
        goals.forEach(goal -> heading.add(column(goal)));
        TextTable table = new TextTable(heading.toArray(String[]::new));
        for (StrategyAssessment one : judged) {
            List<String> row = new ArrayList<>(List.of(one.id().value()));
            one.phaseGoals().forEach(finding -> row.add(cell(finding)));
            table.row(row);
        }
        page.table(table);
        page.paragraph("Missed goals say by how much. "
                + goals.stream()
                        .map(goal -> column(goal) + ": " + goal(goal) + missedIn(goal))
                        .collect(Collectors.joining("; "))
                + ".");
        page.blank();
    }

    /** What times are, where a goal is missed by times of something. */
    private static String missedIn(PhaseGoal goal) {
        return goal == PhaseGoal.COST_TUNED
                ? " (by how much a unit of load is dearer than now, in times what it costs on machines at list price)"
                : "";
    }

    /** A few letters that head a column. */
    static String column(PhaseGoal goal) {
        return switch (goal) {
            case FIRST_VERSION_WITHIN_WEEKS -> "First";
            case WEEKLY_RELEASES -> "Weekly";
            case USERS_UNCHANGED, CARRIES_100K_USERS, CARRIES_MILLIONS -> "Users";
            case UPTIME_OVER_99 -> "Uptime";
            case NO_MAINTENANCE_TIME -> "Upkeep";
            case ALLOCATION_95_5 -> "95/5";
            case VELOCITY_HELD -> "Velocity";
            case ENTERPRISE_SECURITY -> "Security";
            case COST_TUNED, COST_EFFICIENCY -> "Cost";
            case INTERNAL_PLATFORM -> "Platform";
            case INFRASTRUCTURE_ADVANTAGE -> "Advantage";
        };
    }

    private static String cell(PhaseGoalFinding finding) {
        return finding.missedBy().map(FrameworkLines::missed).orElse(word(finding.state()));
    }

    private static String missed(Fact.Figure by) {
        return switch (by.unit()) {
            case MONEY -> Words.number(by.value() / 1_000) + "k";
            case USERS -> Words.number(by.value());
            case SHARE -> Rounded.percent(by.value());
            default ->
                Words.number(by.value(), by.unit()).equals(Words.number(0, by.unit()))
                        ? "<" + Words.number(LEAST, by.unit())
                        : Words.number(by.value(), by.unit());
        };
    }

    private static String word(GoalState state) {
        return state == GoalState.UNKNOWN ? "?" : state.id();
    }

    private void founders() {
        FounderTests tests = assessment.tests();
        if (tests.tenTenTen().isEmpty()) {
            return;
        }
        Map<String, AnsweredFinding> all = new LinkedHashMap<>();
        tests.tenTenTen().forEach((horizon, finding) -> all.put(horizon.id(), finding));
        all.put(FrameworkTest.PRODUCT_VELOCITY.id(), tests.productVelocity());
        tests.customerBack().forEach((question, finding) -> all.put(question.id(), finding));
        page.title("What the founders answered");
        all.forEach((question, finding) -> {
            if (finding.answered().state() != TestState.UNKNOWN) {
                answered(question, finding);
            }
        });
        List<String> open =
                all.keySet().stream().filter(question -> !known(all, question)).toList();
        if (!open.isEmpty()) {
            page.item("Not answered: " + String.join(", ", open) + ".");
        }
        answered(FrameworkTest.CUSTOMER_BACK.id(), tests.customersGain());
        expertise(tests);
        page.blank();
    }

    private static boolean known(Map<String, AnsweredFinding> all, String question) {
        return Optional.ofNullable(all.get(question))
                .filter(finding -> finding.answered().state() != TestState.UNKNOWN)
                .isPresent();
    }

    private void expertise(FounderTests tests) {
        areas(tests, TestState.FAILED, "Nobody in the team has done ");
        areas(tests, TestState.UNKNOWN, "Nobody answered for ");
        if (!assessment.components().isEmpty()) {
            return; // what stands with the components says it
        }
        tests.components().stream()
                .filter(one -> one.finding().state() != TestState.PASSED)
                .forEach(one -> page.item(
                        one.component().id() + ": " + sentences(one.finding().because())));
    }

    private void areas(FounderTests tests, TestState state, String what) {
        String areas = tests.expertise().entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(entry -> entry.getKey().id())
                .collect(Collectors.joining(", "));
        if (!areas.isEmpty()) {
            page.item(FrameworkTest.EXPERTISE_REALITY_CHECK.id() + ", " + state.id() + ": " + what + areas
                    + "; buy what needs it.");
        }
    }

    /** The answer; where figures say otherwise, that and the figures, too. */
    private void answered(String question, AnsweredFinding finding) {
        String said = question + ", " + state(finding.answered()) + ": "
                + sentences(finding.answered().because());
        page.item(
                finding.disagreement().isEmpty()
                        ? said
                        : said + " " + sentences(finding.disagreement()) + " "
                                + sentences(finding.computed().because()));
    }

    private void patterns() {
        Patterns patterns = assessment.patterns();
        if (patterns.postponement().isEmpty()) {
            return;
        }
        page.title("Patterns");
        page.item("infrastructure-boringness, " + state(patterns.boringness()) + ": "
                + sentences(patterns.boringness().because()));
        patterns.postponement().stream()
                .filter(finding -> finding.advice() != Advice.NOT_PLANNED)
                .forEach(finding -> page.item(
                        finding.rule().id() + ", " + finding.advice().id() + ": " + sentences(finding.because())));
        String notPlanned = patterns.postponement().stream()
                .filter(finding -> finding.advice() == Advice.NOT_PLANNED)
                .map(finding -> finding.rule().kind().id())
                .collect(Collectors.joining(", "));
        if (!notPlanned.isEmpty()) {
            page.item("Not planned: " + notPlanned + ".");
        }
        page.blank();
    }

    private void outlook() {
        Outlook outlook = assessment.outlook();
        if (outlook.because().isEmpty()) {
            return;
        }
        page.title("At the next boundary");
        page.item(sentences(outlook.because()));
        if (!outlook.weights().isEmpty()) {
            page.item("The scorecard then weighs: "
                    + outlook.weights().stream().map(FrameworkLines::weight).collect(Collectors.joining(", ")) + ".");
        }
        if (!outlook.goalsAfter().isEmpty()) {
            page.item("Goals then: "
                    + outlook.goalsAfter().stream().map(FrameworkLines::goal).collect(Collectors.joining(", ")) + ".");
        }
        page.item("Look again: " + sentences(outlook.ceiling()));
        page.blank();
    }

    /** A criterion with its weight then and now. */
    private static String weight(Explanation change) {
        return fact(change, "criterion") + " " + fact(change, "after") + " (now " + fact(change, "before") + ")";
    }

    private static String fact(Explanation explanation, String name) {
        return Sentences.text(Optional.ofNullable(explanation.facts().get(name)).orElseThrow());
    }

    private static String state(Finding finding) {
        return finding.state().id();
    }

    /** A goal in a few words. */
    private static String goal(PhaseGoal goal) {
        return switch (goal) {
            case USERS_UNCHANGED -> "first users without a change";
            case UPTIME_OVER_99 -> "uptime above 99%";
            case NO_MAINTENANCE_TIME -> "no time for maintenance";
            case ALLOCATION_95_5 -> "95% of engineering for the product";
            case CARRIES_100K_USERS -> "carries 100,000 users";
            case CARRIES_MILLIONS -> "carries millions of users";
            case INFRASTRUCTURE_ADVANTAGE -> "infrastructure as an advantage";
            default -> goal.id().replace('-', ' ');
        };
    }

    private static String sentences(List<Explanation> explanations) {
        return explanations.stream().map(Sentences::of).collect(Collectors.joining(" "));
    }
}
