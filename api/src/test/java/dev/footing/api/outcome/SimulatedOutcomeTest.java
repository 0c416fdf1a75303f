package dev.footing.api.outcome;

import static dev.footing.api.Examples.dollars;
import static dev.footing.api.SimulationExamples.amounts;
import static dev.footing.api.SimulationExamples.difference;
import static dev.footing.api.SimulationExamples.distribution;
import static dev.footing.api.SimulationExamples.outcome;
import static dev.footing.api.SimulationExamples.percentiles;
import static dev.footing.api.SimulationExamples.probability;
import static dev.footing.api.SimulationExamples.round;
import static dev.footing.api.SimulationExamples.runway;
import static dev.footing.api.SimulationExamples.shortRunway;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Member;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.strategy.StrategyId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedOutcomeTest {
    private static final Money EURO = Money.parse("EUR 1");

    static List<UnaryOperator<SimulatedOutcome.Builder>> foreign() {
        return List.of(
                b -> b.infrastructureEngineering(amounts(EURO)),
                b -> b.productEngineering(amounts(EURO)),
                b -> b.platform(amounts(EURO)),
                b -> b.infrastructureTotal(amounts(EURO)),
                b -> b.incidentCost(amounts(EURO)),
                b -> b.complianceCost(amounts(EURO)),
                b -> b.totalCostOfOwnership(amounts(EURO)),
                b -> b.opportunityCost(amounts(EURO)),
                b -> b.ruin(amounts(EURO)),
                b -> b.revenue(amounts(EURO)),
                b -> b.cashAtHorizon(amounts(EURO)),
                b -> b.objective(amounts(EURO)),
                b -> b.round(round().valuation(amounts(EURO))
                        .expectedValue(amounts(EURO))
                        .build()),
                b -> b.againstRival(
                        new PairedDifference(StrategyId.of("other"), EURO, EURO, EURO, EURO, probability())),
                b -> b.cashByMonth(ImmutableList.of(percentiles(dollars("1")), percentiles(EURO))));
    }

    static List<UnaryOperator<SimulatedOutcome.Builder>> changes() {
        Distribution other = new Distribution(3, 2, 0.1, 1, 2, 3, 4, 6);
        MoneyDistribution amount = amounts(dollars("99"));
        return List.of(
                b -> b.timeToProductionMonths(other),
                b -> b.productShare(other),
                b -> b.productEngineerMonths(other),
                b -> b.unmetEngineerMonths(other),
                b -> b.infrastructureEngineering(amount),
                b -> b.productEngineering(amount),
                b -> b.platform(amount),
                b -> b.creditsUsed(dollars("7")),
                b -> b.infrastructureTotal(amount),
                b -> b.incidentCost(amount),
                b -> b.complianceCost(amount),
                b -> b.totalCostOfOwnership(amount),
                b -> b.opportunityCost(amount),
                b -> b.ruin(amount),
                b -> b.revenue(amount),
                b -> b.cashAtHorizon(amount),
                b -> b.runwayMonths(runway().p50(4).build()),
                b -> b.round(round().pitch(other).build()),
                b -> b.round(round().raiseProbability(other).build()),
                b -> b.round(round().raised(new Probability(0.75, 0.02)).build()),
                b -> b.round(round().valuation(amount).build()),
                b -> b.round(round().expectedValue(amount).build()),
                b -> b.round(round().returnOnInvested(other).build()),
                b -> b.objective(amount),
                b -> b.lasts(new Probability(0.5, 0.01)),
                b -> b.lastsToHorizon(new Probability(0.5, 0.01)),
                b -> b.incidents(0.75),
                b -> b.best(0.75),
                b -> b.againstRival(Optional.empty()),
                b -> b.cashByMonth(ImmutableList.of(percentiles(dollars("24")))));
    }

    static List<RunwayDistribution.Builder> halfRunways() {
        return List.of(
                runway().mean(3),
                runway().stdev(1),
                runway().mean(3).stdev(1).error(0.1),
                shortRunway().mean(OptionalDouble.empty()),
                shortRunway().stdev(OptionalDouble.empty()),
                shortRunway().error(OptionalDouble.empty()),
                shortRunway().p95(OptionalDouble.empty()));
    }

    static List<RunwayDistribution.Builder> unorderedRunways() {
        return List.of(
                runway().p5(4.5),
                runway().p5(OptionalDouble.empty()),
                runway().p75(9),
                shortRunway().p50(OptionalDouble.empty()));
    }

    static List<Supplier<Object>> foreignParts() {
        Money one = dollars("1");
        return List.of(
                () -> new MoneyDistribution(one, EURO, one, percentiles(one)),
                () -> new MoneyDistribution(one, one, EURO, percentiles(one)),
                () -> new MoneyDistribution(one, one, one, percentiles(EURO)),
                () -> new MoneyPercentiles(one, one, EURO, one, one),
                () -> new PairedDifference(StrategyId.of("other"), one, EURO, one, one, probability()),
                () -> new PairedDifference(StrategyId.of("other"), one, one, EURO, one, probability()),
                () -> new PairedDifference(StrategyId.of("other"), one, one, one, EURO, probability()),
                () -> round().expectedValue(amounts(EURO)).build());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refuses_amounts_in_several_currencies(UnaryOperator<SimulatedOutcome.Builder> change) {
        assertThatThrownBy(() -> change.apply(outcome()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("must be in", "USD", "EUR", "one currency");
    }

    @ParameterizedTest
    @MethodSource("foreignParts")
    void no_part_of_it_mixes_currencies(Supplier<Object> part) {
        assertThatThrownBy(part::get)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("must be in USD", "EUR");
    }

    @Test
    void refuses_a_simulation_without_months() {
        assertThatThrownBy(() -> outcome().cashByMonth(ImmutableList.of()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cashByMonth must have one entry for each month");
    }

    @Test
    void refuses_percentiles_out_of_order() {
        assertThatThrownBy(() -> new Distribution(0, 0, 0, 1, 2, 3, 5, 4))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("percentiles must rise, but is 5.0 before 4.0");
        assertThatThrownBy(() ->
                        new MoneyPercentiles(dollars("1"), dollars("2"), dollars("3"), dollars("2"), dollars("4")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("percentiles must rise, but is USD 3.00 before USD 2.00");
        assertThat(new Distribution(9, 0, 0, 1, 1, 1, 1, 1).mean()).isEqualTo(9);
    }

    @Test
    void refuses_a_negative_spread_of_money() {
        Money one = dollars("1");
        Money less = dollars("-0.01");
        assertThatThrownBy(() -> new MoneyDistribution(one, less, one, percentiles(one)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("stdev must not be negative");
        assertThatThrownBy(() -> new MoneyDistribution(one, one, less, percentiles(one)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("error must not be negative");
        assertThatThrownBy(() -> new PairedDifference(StrategyId.of("other"), one, less, one, one, probability()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("error must not be negative");
    }

    @Test
    void an_interval_holds_its_mean() {
        StrategyId other = StrategyId.of("other");
        Money one = dollars("1");
        Money two = dollars("2");
        assertThatThrownBy(() -> new PairedDifference(other, one, one, two, two, probability()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("interval must hold the mean, USD 1.00, but is USD 2.00 to USD 2.00");
        assertThatThrownBy(() -> new PairedDifference(other, two, one, one, one, probability()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("interval must hold the mean");
        assertThat(new PairedDifference(other, one, one, one, one, probability()).low())
                .isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("halfRunways")
    void a_runway_has_a_mean_only_where_cash_runs_out_in_every_trial(RunwayDistribution.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must stand with stdev, error and every percentile, or not at all");
    }

    @ParameterizedTest
    @MethodSource("unorderedRunways")
    void percentiles_of_a_runway_rise_and_beyond_the_horizon_comes_last(RunwayDistribution.Builder builder) {
        builder.mean(OptionalDouble.empty()).stdev(OptionalDouble.empty()).error(OptionalDouble.empty());
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("percentiles must rise");
    }

    @Test
    void a_runway_may_lie_beyond_the_horizon_wholly_partly_or_not_at_all() {
        assertThat(RunwayDistribution.builder().build().p5()).isEmpty();
        assertThat(runway().build().p25()).hasValue(4);
        assertThat(shortRunway().build().mean()).hasValue(3);
        assertThat(shortRunway()
                        .mean(OptionalDouble.empty())
                        .stdev(OptionalDouble.empty())
                        .error(OptionalDouble.empty())
                        .build()
                        .p95())
                .hasValue(5);
    }

    @Test
    void every_figure_enters_the_canonical_text() {
        Set<String> hashes = new HashSet<>(List.of(hash(outcome())));
        Set<String> reached = new HashSet<>();
        SimulatedOutcome plain = outcome().build();
        for (UnaryOperator<SimulatedOutcome.Builder> change : changes()) {
            SimulatedOutcome changed = change.apply(outcome()).build();
            assertThat(hashes.add(hash(changed.toBuilder()))).isTrue();
            for (Member<SimulatedOutcome> figure : SimulatedOutcome.DESCRIPTION.hashed()) {
                if (!figure.get(changed).equals(figure.get(plain))) {
                    reached.add(figure.name());
                }
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(SimulatedOutcome.DESCRIPTION.members().stream()
                        .map(Member::name)
                        .toList());
    }

    @Test
    void every_part_of_a_figure_enters_the_canonical_text() {
        Money one = dollars("1");
        Money two = dollars("2");
        MoneyPercentiles ones = new MoneyPercentiles(one, one, one, one, one);
        StrategyId other = StrategyId.of("other");
        assertThat(List.of(
                                distribution(),
                                new Distribution(9, 2, 0.1, 1, 2, 3, 4, 5),
                                new Distribution(3, 9, 0.1, 1, 2, 3, 4, 5),
                                new Distribution(3, 2, 0.2, 1, 2, 3, 4, 5),
                                new Distribution(3, 2, 0.1, 0, 2, 3, 4, 5),
                                new Distribution(3, 2, 0.1, 1, 1, 3, 4, 5),
                                new Distribution(3, 2, 0.1, 1, 2, 2, 4, 5),
                                new Distribution(3, 2, 0.1, 1, 2, 3, 3, 5),
                                new MoneyDistribution(one, one, one, ones),
                                new MoneyDistribution(two, one, one, ones),
                                new MoneyDistribution(one, two, one, ones),
                                new MoneyDistribution(one, one, two, ones),
                                new MoneyDistribution(one, one, one, percentiles(one)),
                                new MoneyPercentiles(one, one, one, one, two),
                                new MoneyPercentiles(one, one, one, two, two),
                                new MoneyPercentiles(one, one, two, two, two),
                                new MoneyPercentiles(one, two, two, two, two),
                                difference(),
                                new PairedDifference(other, one, one, one, one, probability()),
                                new PairedDifference(other, one, two, one, one, probability()),
                                new PairedDifference(other, two, one, one, two, probability()),
                                new PairedDifference(other, one, one, one, two, probability()),
                                new PairedDifference(other, one, one, one, one, new Probability(0.7, 0.01)),
                                new PairedDifference(other, one, one, one, one, new Probability(0.75, 0.02)),
                                shortRunway().build(),
                                shortRunway().mean(4).build(),
                                shortRunway().stdev(4).build(),
                                shortRunway().error(4).build(),
                                runway().build(),
                                runway().p5(1).build(),
                                runway().p50(4).build())
                        .stream()
                        .map(part -> new Encoding().put("p", part).sha256())
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static String hash(SimulatedOutcome.Builder builder) {
        Encoding encoding = new Encoding();
        builder.build().encodeTo(encoding);
        return encoding.sha256();
    }
}
