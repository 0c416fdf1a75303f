package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import org.joda.money.Money;

/** What speaks for and against each option, measured against the one that is ahead. */
final class OptionReasons {
    private static final double LEAST_MONTHS = 0.05;
    private static final ImmutableSet<ExplanationCode> AGAINST = ImmutableSet.of(
            Code.CASH_RUNS_OUT,
            Code.LASTS_TOO_RARELY,
            Code.PRODUCTION_TOO_LATE,
            Code.WORK_UNMET,
            Code.BUILD_LIMITED_BY_TEAM,
            Code.EXPERTISE_MISSING);

    private final Assessment assessment;

    OptionReasons(Assessment assessment) {
        this.assessment = assessment;
    }

    /** At least one reason. */
    ImmutableList<String> of(StrategyAssessment option) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        assessment
                .verdict()
                .strategy()
                .flatMap(assessment::strategy)
                .filter(other -> !other.id().equals(option.id()))
                .ifPresent(other -> compare(reasons, option, other));
        for (VetoFinding veto : option.vetoes()) {
            reasons.add(bad(veto.rule().id() + " rules it out: " + Sentences.of(veto.because()) + " "
                    + Sentences.of(veto.wayOut())));
        }
        option.notes().forEach(note -> reasons.add(note(note)));
        option.strategy().notQuantified().forEach(line -> reasons.add(neutral("not in the figures: " + line + ".")));
        ImmutableList<String> all = reasons.build();
        return all.isEmpty() ? ImmutableList.of(neutral("there is nothing to say beside its figures.")) : all;
    }

    /** What makes an option slower, heavier or shorter of cash speaks against it. */
    private static String note(Explanation note) {
        String sentence = Sentences.of(note);
        return AGAINST.contains(note.code()) ? bad(sentence) : neutral(sentence);
    }

    private static void compare(
            ImmutableList.Builder<String> reasons, StrategyAssessment option, StrategyAssessment other) {
        StrategyFigures figures = new StrategyFigures(option);
        StrategyFigures against = new StrategyFigures(other);
        Money objective = figures.objective().minus(against.objective());
        if (!objective.isZero()) {
            String gap = Words.money(objective.abs()) + (objective.isPositive() ? " above" : " below");
            reasons.add(judged(objective.isPositive(), "its objective is " + gap + " that of " + other.id() + "."));
        }
        Money saved = against.ownership().minus(figures.ownership());
        if (!saved.isZero()) {
            String gap = Words.money(saved.abs()) + (saved.isPositive() ? " less" : " more");
            reasons.add(judged(saved.isPositive(), "it costs " + gap + " to own than " + other.id() + "."));
        }
        double months = against.production() - figures.production();
        if (Math.abs(months) >= LEAST_MONTHS) {
            String gap = Words.number(Math.abs(months), Unit.MONTHS) + (months > 0 ? " sooner" : " later");
            reasons.add(judged(months > 0, "it is in production " + gap + " than " + other.id() + "."));
        }
        double points = 100 * (figures.productShare() - against.productShare());
        if (Math.abs(points) >= 1) {
            String gap = Words.number(Math.abs(points)) + (points > 0 ? " points more" : " points less");
            reasons.add(judged(points > 0, "it leaves " + gap + " of the engineering to the product."));
        }
    }

    private static String judged(boolean good, String reason) {
        return good ? good(reason) : bad(reason);
    }

    static String good(String reason) {
        return "Good, because " + continued(reason);
    }

    static String bad(String reason) {
        return "Bad, because " + continued(reason);
    }

    static String neutral(String reason) {
        return "Neutral, because " + continued(reason);
    }

    /** A sentence goes on behind a comma; what begins with an abbreviation stays as it is. */
    private static String continued(String sentence) {
        boolean word = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
