package dev.footing.formats.text;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.difference.Change;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.recovery.MoneyChange;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.Supposition;
import dev.footing.api.whatif.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A what-if as plain text: the verdict before and after, which supposition moved it, and what moved of each strategy.
 *
 * <pre>{@code
 * System.out.print(WhatIfReport.of(answer));
 * }</pre>
 */
public final class WhatIfReport {
    /** With fewer trials errors are bounds. */
    private static final int FEW = 4_096;

    private static final String LASTS = "lasts";

    private final WhatIf answer;
    private final Page page;

    private WhatIfReport(WhatIf answer, PageStyle style) {
        this.page = new Page(style);
        this.answer = answer;
    }

    /**
     * Renders a what-if.
     *
     * @param answer the what-if
     * @return the text
     */
    public static String of(WhatIf answer) {
        return of(answer, PageStyle.PLAIN);
    }

    /**
     * Renders a what-if for a page of some width.
     *
     * @param answer the what-if
     * @param style how it is laid out
     * @return the text
     */
    public static String of(WhatIf answer, PageStyle style) {
        WhatIfReport report = new WhatIfReport(answer, style);
        report.render();
        return report.page.text();
    }

    private void render() {
        page.heading(answer.before().startup().name() + ": what if");
        changes();
        verdict();
        alone();
        objectives();
        parts();
        prospects();
        new WhatIfLines(answer).print(page);
        basis();
    }

    private void changes() {
        for (Change change : answer.changes()) {
            boolean told =
                    answer.supposed().stream().anyMatch(one -> one.input().id().equals(change.path()));
            page.item(change.path() + ": "
                    + arrow(DifferenceReport.value(change.from()), DifferenceReport.value(change.to()))
                    + (told ? "" : " (follows)"));
        }
        answer.supposed().stream()
                .filter(one -> answer.changes().stream()
                        .noneMatch(change -> change.path().equals(one.input().id())))
                .forEach(one -> page.item(told(one) + ", as stated"));
        page.blank();
    }

    private void verdict() {
        String was = Headline.of(answer.before().verdict());
        String now = Headline.of(answer.after().verdict());
        page.paragraph("As stated:   " + was);
        page.paragraph("As supposed: " + (was.equals(now) ? "the same." : now));
        if (!answer.before()
                .verdict()
                .strategy()
                .equals(answer.after().verdict().strategy())) {
            answer.strategies().stream()
                    .filter(change -> Stream.of(answer.before(), answer.after())
                            .anyMatch(side -> side.verdict().strategy().equals(Optional.of(change.strategy()))))
                    .forEach(this::lasting);
        }
        answer.pair()
                .ifPresent(pair -> answer.lead()
                        .ifPresentOrElse(
                                lead -> page.item("The lead of " + pair.first() + " over " + pair.second()
                                        + " goes from "
                                        + Words.money(gap(answer.before(), pair.first(), pair.second())) + " to "
                                        + Words.money(gap(answer.after(), pair.first(), pair.second())) + ": "
                                        + signed(lead) + "."),
                                () -> page.item(pair.first() + " or " + pair.second()
                                        + " is no longer proposed, so no lead is told.")));
        page.blank();
    }

    /** Why a strategy that was or is ahead counts now and did not, or the other way: how often cash lasts with it. */
    private void lasting(StrategyChange change) {
        StrategyAssessment was = side(answer.before(), change);
        StrategyAssessment now = side(answer.after(), change);
        boolean barred = !was.vetoes().isEmpty() || !now.vetoes().isEmpty();
        if (!barred && was.feasible() != now.feasible()) {
            page.item(change.strategy() + (now.feasible() ? " may win only as supposed" : " may win only as stated")
                    + ", as cash lasts often enough with it there: " + runway(was) + " as stated, " + runway(now)
                    + " as supposed" + shares(was, now) + ".");
        }
    }

    private static String shares(StrategyAssessment was, StrategyAssessment now) {
        return was.simulation()
                .flatMap(before -> now.simulation()
                        .map(after -> ", in " + Rounded.percent(before.lasts().probability()) + " and "
                                + Rounded.percent(after.lasts().probability()) + " of trials up to where it is needed"))
                .orElse("");
    }

    private static Money gap(Assessment side, StrategyId first, StrategyId second) {
        return objective(side, first).minus(objective(side, second));
    }

    private static Money objective(Assessment side, StrategyId strategy) {
        return side.strategy(strategy).orElseThrow().objective().total();
    }

    private void alone() {
        if (answer.supposed().size() < 2) {
            return;
        }
        TextTable table = new TextTable("Each alone", "Moves the lead by", "Verdict");
        for (Supposition<?> supposed : answer.supposed()) {
            table.row(answer.alone().stream()
                    .filter(one -> one.supposed().equals(supposed))
                    .findFirst()
                    .map(one -> List.of(
                            told(supposed), one.lead().map(WhatIfReport::signed).orElse("none"), brief(one.verdict())))
                    .orElseGet(() -> List.of(told(supposed), "-", "only together with the others")));
        }
        table.row(List.of(
                "all together",
                answer.lead().map(WhatIfReport::signed).orElse("none"),
                brief(answer.after().verdict())));
        page.table(table);
        page.blank();
    }

    private static String told(Supposition<?> one) {
        return one.input().id() + "=" + DifferenceReport.value(one.change().to());
    }

    private static String brief(Verdict verdict) {
        return verdict.kind().id()
                + verdict.strategy().map(strategy -> " " + strategy).orElse("");
    }

    private void objectives() {
        TextTable table = new TextTable("Strategy", "Rank", "Objective", "As supposed", "Change");
        for (StrategyChange change : answer.strategies()) {
            StrategyAssessment was = side(answer.before(), change);
            StrategyAssessment now = side(answer.after(), change);
            table.row(List.of(
                    change.strategy().value(),
                    arrow(Integer.toString(was.rank()), Integer.toString(now.rank())),
                    Words.thousands(was.objective().total()) + mark(was),
                    Words.thousands(now.objective().total()) + mark(now),
                    thousands(change.objective())));
        }
        page.table(table);
        only("Only as stated", answer.before(), answer.after());
        only("Only as supposed", answer.after(), answer.before());
        page.blank();
    }

    private static String mark(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return " x";
        }
        return one.feasible() ? "  " : " -";
    }

    private void only(String label, Assessment has, Assessment lacks) {
        List<String> ids = has.strategies().stream()
                .filter(one -> lacks.strategy(one.id()).isEmpty())
                .map(one -> one.id().value())
                .toList();
        if (!ids.isEmpty()) {
            page.item(label + ": " + String.join(", ", ids) + ".");
        }
    }

    /** Where the change of each objective comes from; parts that move nowhere are left out. */
    private void parts() {
        List<ObjectivePart> moving = Stream.of(ObjectivePart.values())
                .filter(part -> part != ObjectivePart.OBJECTIVE && part != ObjectivePart.TOTAL_COST_OF_OWNERSHIP)
                .filter(part -> answer.strategies().stream()
                        .anyMatch(change -> !change.part(part).mean().isZero()))
                .toList();
        if (moving.isEmpty()) {
            return;
        }
        page.table(parts(moving, WhatIfReport::sign), parts(moving, WhatIfReport::millions));
        page.blank();
    }

    private TextTable parts(List<ObjectivePart> moving, Function<Money, String> amount) {
        List<String> heading = new ArrayList<>(List.of("Change from"));
        moving.forEach(part -> heading.add(column(part)));
        TextTable table = new TextTable(heading.toArray(String[]::new));
        for (StrategyChange change : answer.strategies()) {
            List<String> row = new ArrayList<>(List.of(change.strategy().value()));
            moving.forEach(part -> row.add(amount.apply(change.part(part).mean())));
            table.row(row);
        }
        return table;
    }

    private static String column(ObjectivePart part) {
        return switch (part) {
            case EXPECTED_ROUND -> "round";
            case REVENUE_MARGIN -> "revenue";
            case INFRASTRUCTURE_ENGINEERING -> "work";
            case PLATFORM -> "platform";
            default -> part.label();
        };
    }

    private void prospects() {
        page.table(prospects(WhatIfReport::runway), prospects(WhatIfReport::months));
        page.blank();
    }

    private TextTable prospects(Function<StrategyAssessment, String> runway) {
        TextTable table = new TextTable("Strategy", "On product", "Runway", "Lasts", "Round");
        for (StrategyChange change : answer.strategies()) {
            StrategyAssessment was = side(answer.before(), change);
            StrategyAssessment now = side(answer.after(), change);
            table.row(List.of(
                    change.strategy().value(),
                    arrow(was, now, one -> Words.percent(productShare(one))),
                    arrow(was, now, runway),
                    arrow(
                            was,
                            now,
                            one -> one.simulation()
                                    .map(outcome ->
                                            Rounded.percent(outcome.lasts().probability()))
                                    .orElse("-")),
                    arrow(was, now, WhatIfReport::round)));
        }
        return table;
    }

    static double productShare(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.productShare().mean())
                .orElse(one.plan().productShare());
    }

    static String runway(StrategyAssessment one) {
        String months = months(one);
        return months.equals(LASTS) ? months : months + " months";
    }

    private static String months(StrategyAssessment one) {
        OptionalDouble months = one.simulation()
                .map(outcome -> outcome.runwayMonths().p50())
                .orElse(one.plan().runwayMonths());
        return months.isPresent() ? Words.number(months.getAsDouble()) : LASTS;
    }

    private static String round(StrategyAssessment one) {
        Optional<Double> chance = one.simulation().isPresent()
                ? one.simulation()
                        .flatMap(SimulatedOutcome::round)
                        .map(round -> round.raiseProbability().mean())
                : one.plan().round().map(round -> round.raiseProbability());
        return chance.map(Rounded::percent).orElse("none");
    }

    private void basis() {
        page.paragraph("Rank, objective and their changes: x where it is ruled out, - where cash lasts too rarely."
                + " Work, platform and other costs that grow count as negative. Runway: the median, in months.");
        answer.before()
                .provenance()
                .trials()
                .ifPresent(trials -> page.paragraph("Both answers rest on the same "
                        + Words.trials(Words.number(trials)) + "; +- is the standard error of what moves, "
                        + (trials < FEW ? "at most." : "paired trial by trial.")));
    }

    private static StrategyAssessment side(Assessment side, StrategyChange change) {
        return side.strategy(change.strategy()).orElseThrow();
    }

    private static String arrow(
            StrategyAssessment was, StrategyAssessment now, Function<StrategyAssessment, String> figure) {
        return arrow(figure.apply(was), figure.apply(now));
    }

    static String arrow(String was, String now) {
        return was.equals(now) ? was : was + " -> " + now;
    }

    private static String signed(MoneyChange change) {
        String amount = change.error()
                .map(error -> Rounded.withError(change.mean(), error))
                .orElseGet(() -> Words.money(change.mean()));
        return plus(change.mean()) + amount;
    }

    private static String thousands(MoneyChange change) {
        String amount = change.error()
                .map(error -> Rounded.withErrorInThousands(change.mean(), error))
                .orElseGet(() -> Words.thousands(change.mean()));
        return plus(change.mean()) + amount;
    }

    private static String sign(Money amount) {
        return signed(amount, Words.thousands(amount));
    }

    private static String millions(Money amount) {
        return signed(amount, Words.millions(amount, 1));
    }

    /** What is printed as nothing has no sign. */
    private static String signed(Money amount, String printed) {
        return printed.chars().anyMatch(digit -> digit >= '1' && digit <= '9') ? plus(amount) + printed : printed;
    }

    private static String plus(Money amount) {
        return amount.isPositive() ? "+" : "";
    }
}
