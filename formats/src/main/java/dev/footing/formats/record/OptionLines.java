package dev.footing.formats.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.text.Rounded;
import dev.footing.formats.text.Sentences;
import dev.footing.formats.text.Words;
import org.joda.money.Money;

/** What speaks for and against each option, measured against the one that is ahead. */
final class OptionLines {
    private static final double SMALL = 0.05;

    private static final ImmutableSet<ExplanationCode> AGAINST = ImmutableSet.of(
            Code.CASH_RUNS_OUT,
            Code.LASTS_TOO_RARELY,
            Code.PRODUCTION_TOO_LATE,
            Code.WORK_UNMET,
            Code.BUILD_LIMITED_BY_TEAM,
            Code.EXPERTISE_MISSING);

    private final Assessment assessment;

    OptionLines(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The figures of an option as a row of a table. */
    static ImmutableList<String> figures(StrategyAssessment one) {
        return ImmutableList.of(
                Integer.toString(one.rank()),
                one.id().value(),
                one.strategy().info().name(),
                one.strategy().info().sourcing().id(),
                Words.number(production(one)) + " months",
                Words.percent(product(one)),
                lasts(one),
                Words.money(ownership(one)),
                Words.money(objective(one)),
                standing(one));
    }

    ImmutableList<String> lines(StrategyAssessment one) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        assessment
                .verdict()
                .strategy()
                .flatMap(assessment::strategy)
                .filter(other -> !other.id().equals(one.id()))
                .ifPresent(other -> compare(lines, one, other));
        for (VetoFinding veto : one.vetoes()) {
            lines.add(bad(veto.rule().id() + " rules it out: " + Sentences.of(veto.because()) + " "
                    + Sentences.of(veto.wayOut())));
        }
        one.notes().forEach(note -> lines.add(note(note)));
        one.strategy().notQuantified().forEach(line -> lines.add(neutral("not in the figures: " + line + ".")));
        return lines.build();
    }

    /** What makes an option slower, heavier or shorter of cash speaks against it. */
    private static String note(Explanation note) {
        String sentence = Sentences.of(note);
        return AGAINST.contains(note.code()) ? bad(sentence) : neutral(sentence);
    }

    private void compare(ImmutableList.Builder<String> lines, StrategyAssessment one, StrategyAssessment other) {
        String than = other.id().value();
        money(
                lines,
                objective(one).minus(objective(other)),
                "its objective is ",
                " above that of " + than,
                " below that of " + than);
        money(
                lines,
                ownership(other).minus(ownership(one)),
                "it costs ",
                " less to own than " + than,
                " more to own than " + than);
        double months = production(other) - production(one);
        if (Math.abs(months) >= SMALL) {
            String gap = Words.number(Math.abs(months), Unit.MONTHS);
            lines.add(
                    months > 0
                            ? good("it is in production " + gap + " sooner than " + than + ".")
                            : bad("it is in production " + gap + " later than " + than + "."));
        }
        double points = 100 * (product(one) - product(other));
        if (Math.abs(points) >= 1) {
            String gap = Words.number(Math.abs(points)) + " points";
            lines.add(
                    points > 0
                            ? good("it leaves " + gap + " more of the engineering to the product.")
                            : bad("it leaves " + gap + " less of the engineering to the product."));
        }
    }

    private static void money(
            ImmutableList.Builder<String> lines, Money ahead, String start, String better, String worse) {
        if (ahead.isPositive()) {
            lines.add(good(start + Words.money(ahead) + better + "."));
        } else if (ahead.isNegative()) {
            lines.add(bad(start + Words.money(ahead.abs()) + worse + "."));
        }
    }

    static String good(String reason) {
        return "Good, because " + lower(reason);
    }

    static String bad(String reason) {
        return "Bad, because " + lower(reason);
    }

    static String neutral(String reason) {
        return "Neutral, because " + lower(reason);
    }

    /** A sentence goes on behind a comma; what begins with an abbreviation stays as it is. */
    private static String lower(String sentence) {
        boolean word = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }

    private static Money objective(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.objective().mean())
                .orElse(one.plan().objective());
    }

    private static Money ownership(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.totalCostOfOwnership().mean())
                .orElse(one.plan().totalCostOfOwnership());
    }

    private static double production(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.timeToProductionMonths().mean())
                .orElse(one.plan().timeToProductionMonths());
    }

    private static double product(StrategyAssessment one) {
        return one.simulation()
                .map(outcome -> outcome.productShare().mean())
                .orElse(one.plan().productShare());
    }

    private static String lasts(StrategyAssessment one) {
        return one.simulation()
                .map(SimulatedOutcome::lasts)
                .map(share -> Rounded.percent(share.probability()))
                .orElse(
                        one.plan().runwayMonths().isPresent()
                                ? Words.number(one.plan().runwayMonths().getAsDouble(), Unit.MONTHS)
                                : "100%");
    }

    private static String standing(StrategyAssessment one) {
        if (!one.vetoes().isEmpty()) {
            return "ruled out";
        }
        return one.feasible() ? "feasible" : "lasts too rarely";
    }
}
