package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Why the decision is as it is: at most three reasons, each with its figure against today, or against the runner-up. */
final class ReasonSentences {
    private static final int MOST = 3;

    private final Assessment assessment;
    private final ScreenRoles roles;
    private final StrategyNames names;

    ReasonSentences(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.roles = roles;
        this.names = new StrategyNames(assessment);
    }

    ImmutableList<String> sentences() {
        if (assessment.verdict().kind() == Verdict.Kind.VETOED) {
            return alsoRuledOut();
        }
        Stream<Advantage> against = roles.ahead().stream()
                .flatMap(ahead -> roles.reference().stream().map(other -> Advantage.of(assessment, ahead, other)));
        return against.flatMap(this::sentences).limit(MOST).collect(ImmutableList.toImmutableList());
    }

    /** The next ones that would pay and may not be taken either. */
    private ImmutableList<String> alsoRuledOut() {
        return assessment.strategies().stream()
                .filter(strategy -> !strategy.vetoes().isEmpty())
                .filter(strategy -> !roles.ahead()
                        .map(StrategyAssessment::id)
                        .equals(Optional.of(strategy.id())))
                .limit(MOST - 1)
                .map(strategy -> names.title(strategy.id()) + " is ruled out, too: " + DecisionSentence.why(strategy)
                        + ".")
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> sentences(Advantage advantage) {
        return Stream.concat(
                Stream.of(notShown(advantage).orElseGet(() -> whole(advantage))),
                advantage.winning().stream().flatMap(gain -> gain(advantage, gain.getKey(), gain.getValue()).stream()));
    }

    /** What a move would gain that is not shown to pay. */
    private Optional<String> notShown(Advantage advantage) {
        return ScreenRoles.find(assessment.verdict(), Code.MOVE_NOT_SHOWN)
                .filter(move -> roles.stays())
                .map(move -> "A move to " + names.text(advantage.other().id()) + " would gain "
                        + advantage.totalInBrief() + " in " + months()
                        + " on average, but the chance that its direction is the best is only "
                        + Sentences.fact(move, "chance") + ".");
    }

    private String whole(Advantage advantage) {
        String although = advantage
                .contrary()
                .map(other -> ", although " + other.getKey().words(other.getValue()) + " "
                        + advantage.brief(other.getKey(), other.getValue()))
                .orElse("");
        return "All counted, it leaves the company " + advantage.totalInBrief()
                + (advantage.total().isNegative() ? " worse" : " better") + " off than " + reference(advantage)
                + " in " + months() + although + ".";
    }

    private Optional<String> gain(Advantage advantage, Matter matter, Money gain) {
        String amount = advantage.brief(matter, gain);
        String reference = reference(advantage);
        return switch (matter) {
            case WORK -> Optional.of("Engineers spend " + onProduct(advantage.ahead()) + " of their time on the product,"
                    + " against " + onProduct(advantage.other()) + " " + reference + ": worth " + amount + ".");
            case BILLS -> Optional.of("Bills of " + bills(advantage.ahead()) + " in " + months() + " are " + amount
                    + " lower than " + reference + ".");
            case OUTAGES -> Optional.of("Outages cost " + amount + " less than " + reference + ".");
            case AUDIT -> Optional.of("The audit costs " + amount + " less than " + reference + ".");
            case ROUND ->
                Optional.of("Weighed by its chance, the next round is worth " + amount + " more than " + reference + ".");
            case REVENUE -> Optional.of("Users bring a margin " + amount + " higher than " + reference + ".");
            case SHORTFALL -> lasts(advantage, reference);
        };
    }

    /** How much more often cash lasts, where that differs. */
    private static Optional<String> lasts(Advantage advantage, String reference) {
        Optional<String> own = lasting(advantage.ahead());
        Optional<String> other = lasting(advantage.other());
        return own.flatMap(share -> other.filter(before -> !before.equals(share))
                .map(before -> "Cash lasts in " + share + " of trials, against " + before + " " + reference + "."));
    }

    private static Optional<String> lasting(StrategyAssessment strategy) {
        return strategy.simulation()
                .map(outcome -> Rounded.percent(outcome.lasts().probability()));
    }

    private String reference(Advantage advantage) {
        return roles.today().map(StrategyAssessment::id).equals(Optional.of(advantage.other().id()))
                ? "today"
                : "with " + names.text(advantage.other().id());
    }

    private String months() {
        int months = assessment.startup().budget().horizonMonths();
        return months == 1 ? "a month" : months + " months";
    }

    private static String onProduct(StrategyAssessment strategy) {
        return Words.percent(new StrategyFigures(strategy).productShare());
    }

    private static String bills(StrategyAssessment strategy) {
        Money planned = strategy.plan().platform();
        return strategy.simulation()
                .map(SimulatedOutcome::platform)
                .map(bills -> Rounded.brief(bills.mean(), bills.error()))
                .orElseGet(() -> Rounded.brief(planned, Money.zero(planned.getCurrencyUnit())));
    }
}
