package dev.footing.formats.report;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.policy.OpportunityMonths;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Unit;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.sentences.Quantities;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import dev.footing.formats.sentences.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Why the decision is as it is: at most three reasons, each with its figure against today, or against the runner-up,
 * and what everything that they do not name comes to, so that they add up to the whole.
 */
final class ReasonSentences {
    private static final int MOST = 3;
    private static final String TODAY = "today";
    /** A difference of shares that is worth a reason. */
    private static final double CLEARLY = 0.01;

    private final Assessment assessment;
    private final ScreenRoles roles;
    private final StrategyNames names;

    ReasonSentences(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.roles = roles;
        this.names = new StrategyNames(assessment);
    }

    /**
     * The reasons.
     *
     * @param most so many at most
     */
    ImmutableList<String> sentences(int most) {
        if (assessment.verdict().kind() == Verdict.Kind.VETOED) {
            return alsoRuledOut().stream().limit(most).collect(ImmutableList.toImmutableList());
        }
        Stream<Advantage> against = roles.ahead().stream()
                .flatMap(ahead -> roles.reference().stream().map(other -> Advantage.of(assessment, ahead, other)));
        return against.flatMap(advantage -> sentences(advantage, Math.min(most, MOST)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What else the same rule forbids, and the best of what others do. */
    private ImmutableList<String> alsoRuledOut() {
        ImmutableList<VetoRule> rule = roles.ahead().stream()
                .flatMap(best -> best.vetoes().stream().limit(1))
                .map(VetoFinding::rule)
                .collect(ImmutableList.toImmutableList());
        List<StrategyAssessment> others = assessment.strategies().stream()
                .filter(strategy -> !strategy.vetoes().isEmpty())
                .filter(strategy ->
                        roles.ahead().stream().map(StrategyAssessment::id).noneMatch(strategy.id()::equals))
                .toList();
        Map<Boolean, List<StrategyAssessment>> alike = others.stream()
                .collect(Collectors.partitioningBy(
                        strategy -> rule.contains(strategy.vetoes().get(0).rule())));
        String same = alike.getOrDefault(true, List.of()).stream()
                .map(strategy -> names.text(strategy.id()))
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(same)
                                .filter(text -> !text.isEmpty())
                                .map(text -> "The same rules out: " + text + "."),
                        alike.getOrDefault(false, List.of()).stream()
                                .limit(1)
                                .map(strategy -> "Of the others, " + names.text(strategy.id()) + " comes next; "
                                        + DecisionSentence.why(strategy) + "."))
                .collect(ImmutableList.toImmutableList());
    }

    /** How often cash lasts at best, where that is not often enough. */
    private Stream<String> lasting() {
        return assessment.strategies().stream()
                .max(Comparator.comparingDouble(ReasonSentences::lasting))
                .filter(best -> best.simulation().isPresent())
                .map(best -> "At best, with " + names.text(best.id()) + ", cash lasts long enough in "
                        + Rounded.percent(lasting(best)) + " of trials"
                        + roles.today()
                                .map(today -> ", and as it is today in " + Rounded.percent(lasting(today)))
                                .orElse("")
                        + ".")
                .stream();
    }

    private Stream<String> sentences(Advantage advantage, int most) {
        if (assessment.verdict().kind() == Verdict.Kind.NO_FEASIBLE_OPTION) {
            return lasting().limit(most);
        }
        List<Map.Entry<Matter, Money>> named =
                advantage.winning().stream().limit(most - 1L).toList();
        String whole = notShown(advantage).orElseGet(() -> whole(advantage));
        Stream<String> gains = named.stream().map(gain -> gain(advantage, gain.getKey(), gain.getValue()));
        return Stream.concat(Stream.of(whole), withRest(gains.toList(), rest(advantage, named)));
    }

    /** The last reason says what all that is not named comes to. */
    private static Stream<String> withRest(List<String> gains, String rest) {
        if (gains.isEmpty()) {
            return Stream.of();
        }
        int last = gains.size() - 1;
        String told = gains.get(last);
        return Stream.concat(gains.stream().limit(last), Stream.of(told.substring(0, told.length() - 1) + rest + "."));
    }

    /** What the whole has beside the reasons that are named, where that is more than their rounding. */
    private String rest(Advantage advantage, List<Map.Entry<Matter, Money>> named) {
        Stream<Map.Entry<Matter, Money>> against = saysAlthough(advantage)
                ? advantage.contrary().filter(other -> !named.contains(other)).stream()
                : Stream.of();
        Money rest =
                Stream.concat(named.stream(), against).map(Map.Entry::getValue).reduce(advantage.total(), Money::minus);
        String amount = advantage.brief(Matter.ROUND, rest);
        return !advantage.isClear(rest) ? "" : rest.isNegative() ? "; all else: -" + amount : "; all else: +" + amount;
    }

    /** What a move would gain that is not shown to pay. */
    private Optional<String> notShown(Advantage advantage) {
        return ScreenRoles.find(assessment.verdict(), Code.MOVE_NOT_SHOWN)
                .filter(move -> roles.stays())
                .map(move -> "A move to " + names.text(advantage.other().id()) + " would gain "
                        + total(advantage) + " in " + months()
                        + " on average, but the chance that "
                        + assessment
                                .directionOf(advantage.other().id())
                                .map(roles::going)
                                .orElse("it")
                        + " is best is only " + Sentences.fact(move, "chance") + ".");
    }

    /** Whether the first reason names the largest thing that speaks the other way. */
    private boolean saysAlthough(Advantage advantage) {
        return notShown(advantage).isEmpty() && !staysBehind(advantage);
    }

    private boolean staysBehind(Advantage advantage) {
        return roles.stays() && advantage.total().isNegative();
    }

    private String whole(Advantage advantage) {
        String although = advantage
                .contrary()
                .map(other -> ", although " + contrary(advantage, other.getKey(), other.getValue()))
                .orElse("");
        if (staysBehind(advantage)) {
            return "All counted, " + names.text(advantage.other().id()) + " would come out " + total(advantage)
                    + " ahead in " + months() + ", which is not enough to move for.";
        }
        return "All counted, you are " + total(advantage)
                + (advantage.total().isNegative() ? " worse" : " better") + " off "
                + (roles.stays()
                        ? "staying"
                        : "with " + names.text(advantage.ahead().id()))
                + " than " + reference(advantage) + " in " + months() + although + ".";
    }

    /** What speaks the other way; what is never paid once cash is gone counts for the one that runs out more often. */
    private String contrary(Advantage advantage, Matter matter, Money gain) {
        String amount = advantage.brief(matter, gain);
        if (matter != Matter.SHORTFALL || !gain.isNegative()) {
            return matter.words(gain) + " " + amount;
        }
        String other = reference(advantage).equals(TODAY) ? "staying" : "the latter";
        return other + " leaves " + amount + " more unpaid";
    }

    /** The whole without its sign, by the error of the verdict where that has one for these two. */
    private String total(Advantage advantage) {
        Verdict verdict = assessment.verdict();
        return verdict.marginError()
                .filter(error ->
                        verdict.rival().equals(Optional.of(advantage.other().id())))
                .map(error -> Rounded.brief(advantage.total().abs(), error))
                .orElseGet(advantage::totalInBrief);
    }

    /** One reason; against what, the first one says. */
    private String gain(Advantage advantage, Matter matter, Money gain) {
        String amount = advantage.brief(matter, gain);
        return switch (matter) {
            case WORK -> work(advantage, amount);
            case BILLS -> "Bills are " + amount + " lower in " + months() + ", at " + bills(advantage.ahead()) + ".";
            case OUTAGES -> "Outages cost " + amount + " less.";
            case AUDIT -> "The audit costs " + amount + " less.";
            case ROUND -> round(advantage, amount);
            case REVENUE -> "Users bring a margin that is " + amount + " higher.";
            case SHORTFALL -> lasts(advantage, amount);
        };
    }

    private String work(Advantage advantage, String amount) {
        String own = onProduct(advantage.ahead());
        String other = onProduct(advantage.other());
        String worth = ": worth " + amount + times() + ".";
        return own.equals(other)
                ? "Infrastructure takes a little less of engineers' time" + worth
                : "The product gets " + own + " of the team, not " + other + worth;
    }

    /** What an engineer's time is worth on the product, over what it costs. */
    private String times() {
        Policy policy = assessment.provenance().policy();
        double multiple = policy.opportunityMultiple().value();
        if (policy.opportunityMonths() != OpportunityMonths.ALL || multiple == 1) {
            return "";
        }
        String number = Quantities.of(
                "", multiple, Unit.RATIO, assessment.understood().budget().currency());
        return " at " + number + "x cost";
    }

    private static String round(Advantage advantage, String amount) {
        Optional<String> own = raised(advantage.ahead());
        Optional<String> other = raised(advantage.other());
        return own.isPresent() && other.isPresent() && !own.equals(other)
                ? "The next round is worth " + amount + " more, at a chance of " + own.orElseThrow() + ", not "
                        + other.orElseThrow() + "."
                : "The next round, weighed by its chance, is worth " + amount + " more.";
    }

    private static Optional<String> raised(StrategyAssessment strategy) {
        return strategy.simulation()
                .flatMap(SimulatedOutcome::round)
                .map(round -> Rounded.percent(round.raiseProbability().mean()));
    }

    /** What running out of cash costs less, and how much more often cash lasts, where that is clearly more. */
    private static String lasts(Advantage advantage, String amount) {
        double own = lasting(advantage.ahead());
        double other = lasting(advantage.other());
        return own - other > CLEARLY
                ? "Cash lasts in " + Rounded.percent(own) + " of trials, not " + Rounded.percent(other) + ": worth "
                        + amount + "."
                : "What running out of cash may cost is " + amount + " less, on average.";
    }

    private static double lasting(StrategyAssessment strategy) {
        return strategy.simulation()
                .map(outcome -> outcome.lasts().probability())
                .orElse(0.0);
    }

    private String reference(Advantage advantage) {
        return roles.today()
                        .map(StrategyAssessment::id)
                        .equals(Optional.of(advantage.other().id()))
                ? TODAY
                : "with " + names.text(advantage.other().id());
    }

    private String months() {
        int months = assessment.understood().budget().horizonMonths();
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
