package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.SimulatedOutcome;
import dev.footing.api.outcome.SimulatedRound;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Verdict;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The biggest risk of the decision in a sentence, also where no infrastructure mends it: money that ends, cash that may
 * not last, a round that may not come, a rule that is broken, and what it takes to leave again.
 */
final class RiskSentence {
    /** Cash that lasts less often is the first thing to worry about. */
    private static final double LASTS = 0.9;
    /** A round that is less likely is what the company lives or dies by. */
    private static final double LIKELY = 0.5;

    private final Assessment assessment;
    private final Startup startup;
    private final ScreenRoles roles;

    RiskSentence(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.startup = assessment.understood();
        this.roles = roles;
    }

    /** The sentence; empty where nothing is known to speak of. */
    Optional<String> text() {
        return Stream.of(
                        moneyEnds(),
                        cashMayEnd(LASTS),
                        round(),
                        runwayEnds(),
                        billOpen(),
                        breaksRule(),
                        cashMayEnd(1),
                        leaving())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<SimulatedOutcome> outcome() {
        return roles.ahead().flatMap(StrategyAssessment::simulation);
    }

    private Optional<String> moneyEnds() {
        return ScreenRoles.find(assessment.verdict(), Code.MONEY_ENDS_ANYWAY)
                .flatMap(RiskSentence::months)
                .map(months -> "Cash runs out in " + new CalendarMonth(assessment).of(months)
                        + " even if infrastructure cost nothing; only other savings, revenue or new money mend that.");
    }

    private static Optional<Double> months(Explanation ends) {
        return ends.facts().get("months") instanceof Fact.Figure figure
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    private Optional<String> cashMayEnd(double below) {
        return outcome()
                .map(outcome -> outcome.lasts().probability())
                .filter(lasts -> lasts < below)
                .map(lasts -> "Cash runs out before " + until() + " in " + Rounded.percent(1 - lasts) + " of trials.");
    }

    private String until() {
        return startup.funding()
                .map(round -> "the round in month " + round.month())
                .orElse("month " + startup.budget().horizonMonths());
    }

    /** A round that is not likely; where it makes no difference what one runs on, it says so. */
    private Optional<String> round() {
        return outcome()
                .flatMap(outcome -> outcome.round()
                        .filter(round -> chance(round) < LIKELY)
                        .map(round -> "The round"
                                + startup.funding()
                                        .map(planned -> " in month " + planned.month())
                                        .orElse("")
                                + " has a chance of only "
                                + Rounded.percent(chance(round)) + other(round) + "; without it "
                                + left(
                                        outcome.cashAtHorizon().mean(),
                                        outcome.cashAtHorizon().error())));
    }

    private static double chance(SimulatedRound round) {
        return round.raiseProbability().mean();
    }

    private String other(SimulatedRound round) {
        String own = Rounded.percent(chance(round));
        return roles.reference()
                .flatMap(StrategyAssessment::simulation)
                .flatMap(SimulatedOutcome::round)
                .map(other -> Rounded.percent(chance(other)))
                .map(other -> other.equals(own) ? " whichever you choose" : " (" + other + " " + beside() + ")")
                .orElse("");
    }

    private String beside() {
        return roles.reference()
                .filter(other -> !roles.today().equals(Optional.of(other)))
                .map(other -> "with " + new StrategyNames(assessment).text(other.id()))
                .orElse("today");
    }

    /** Cash that ends within what is looked at, although it lasts as long as it has to. */
    private Optional<String> runwayEnds() {
        return roles.ahead()
                .map(StrategyFigures::new)
                .map(StrategyFigures::runwayMonths)
                .filter(OptionalDouble::isPresent)
                .map(runway -> "Without new money cash runs out in "
                        + new CalendarMonth(assessment).of(runway.getAsDouble()) + ".");
    }

    private String left(Money cash, Money error) {
        String end = " after month " + startup.budget().horizonMonths() + ", on average.";
        return cash.isNegative()
                ? "cash is short by " + Rounded.brief(cash.abs(), error) + end
                : Rounded.brief(cash, error) + " is left" + end;
    }

    /** Bills elsewhere that hang on few users. */
    private Optional<String> billOpen() {
        return assessment.notes().stream()
                .filter(note -> note.code() == Code.BILL_ELSEWHERE_OPEN)
                .findFirst()
                .map(note -> "So few users say little about bills elsewhere: a month of "
                        + new StrategyNames(assessment).text(StrategyId.of(Sentences.fact(note, "strategy"))) + " is "
                        + Sentences.fact(note, "listed") + " by list prices, " + Sentences.fact(note, "billed")
                        + " as today's bill has it.");
    }

    private Optional<String> breaksRule() {
        return roles.stays()
                ? assessment.verdict().warnings().stream()
                        .filter(warning -> warning.code() != Code.MONEY_ENDS_ANYWAY)
                        .findFirst()
                        .map(warning -> "Staying breaks a rule: " + Sentences.of(warning))
                : Optional.empty();
    }

    /** How likely another direction is the best, where a move goes to one that is not nearly certain. */
    private Optional<String> anotherIsBest() {
        Verdict verdict = assessment.verdict();
        return verdict.strategy()
                .filter(strategy -> !roles.stays())
                .flatMap(assessment::directionOf)
                .flatMap(direction -> verdict.chances()
                        .map(chances -> 1 - chances.of(direction).value())
                        .filter(other -> other > 1 - LASTS)
                        .map(other -> "Anything but " + roles.going(direction) + " is best with a chance of "
                                + Rounded.percent(other)));
    }

    private String ahead() {
        return roles.ahead()
                .map(strategy -> new StrategyNames(assessment).text(strategy.id()))
                .orElse("it");
    }

    /** What it takes to leave again, and how likely one will want to. */
    private Optional<String> leaving() {
        return ScreenRoles.find(assessment.verdict(), Code.LEAVING_TAKES)
                .map(leaving -> Sentences.fact(leaving, "work"))
                .map(work -> anotherIsBest()
                        .map(other -> other + "; moving off " + ahead() + " again would take " + work + ".")
                        .orElse("Lock-in: moving off " + ahead() + " later would take " + work + "."))
                .or(() -> anotherIsBest().map(other -> other + "."));
    }
}
