package dev.footing.core.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Identified;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plain second model gives the reference figures of its page. */
class SecondReferenceTest {
    private static final int TRIALS = 4_000;
    private static final double ERRORS = 5;
    private static final double ROUND_SHARE = 0.2;

    private static final ImmutableList<ToDoubleFunction<SecondSums>> OF_A_PLAN = ImmutableList.of(
            SecondSums::timeToProduction,
            sums -> sums.once().steady(),
            SecondSums::platform,
            SecondSums::totalCostOfOwnership,
            SecondSums::revenue,
            SecondSums::cashAtHorizon,
            SecondSums::ruin,
            SecondSums::opportunityCost,
            sums -> ROUND_SHARE * sums.round().expected(),
            SecondSums::objective);

    private static final ImmutableList<SecondFigure> OF_A_SIMULATION = ImmutableList.of(
            SecondFigure.INCIDENTS,
            SecondFigure.INCIDENT_COST,
            SecondFigure.PLATFORM,
            SecondFigure.TCO,
            SecondFigure.RUIN,
            SecondFigure.LASTS_TO_HORIZON,
            SecondFigure.OBJECTIVE);

    static Stream<SecondReference> sizes() {
        return SecondReference.each("size");
    }

    static Stream<SecondReference> plans() {
        return SecondReference.each("plan");
    }

    static Stream<SecondReference> simulations() {
        return SecondReference.each("simulation");
    }

    static Stream<SecondReference> borders() {
        return SecondReference.each("border");
    }

    static Stream<SecondReference> plannedVerdicts() {
        return SecondReference.each("verdict").filter(row -> row.text(1).equals("plan"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void gives_the_sizes(SecondReference row) {
        SecondSituation here = row.situation();

        assertThat(here.listPrice()).isCloseTo(row.number(1), within(row.rounding(1)));
        assertThat(here.load()).isCloseTo(row.number(2), within(row.rounding(2)));
        assertThat(here.size()).isCloseTo(row.number(3), within(row.rounding(3)));
        assertThat(here.peak(row.current())).isCloseTo(row.number(4), within(row.rounding(4)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void gives_the_plans(SecondReference row) {
        SecondSums sums = SecondTrial.run(row.situation(), row.strategy(), SecondLuck.PLAN);

        for (int i = 0; i < OF_A_PLAN.size(); i++) {
            assertThat(OF_A_PLAN.get(i).applyAsDouble(sums))
                    .as("figure %d of %s", i + 1, row)
                    .isCloseTo(row.number(i + 2), within(row.rounding(i + 2)));
        }
    }

    @ParameterizedTest
    @MethodSource("borders")
    void gives_the_plans_near_the_border_of_live(SecondReference row) {
        SecondSums sums = SecondTrial.run(row.situation(), row.strategy(), SecondLuck.PLAN);

        assertThat(sums.platform()).isCloseTo(row.number(2), within(row.rounding(2)));
        assertThat(sums.totalCostOfOwnership()).isCloseTo(row.number(3), within(row.rounding(3)));
        assertThat(sums.cashAtHorizon()).isCloseTo(row.number(4), within(row.rounding(4)));
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void gives_the_simulated_means(SecondReference row) {
        SecondSituation here = row.situation();
        Strategy strategy = row.strategy();
        SecondMeans means =
                SecondMeans.of(here, strategy, Seeds.random(row.toString().hashCode()), TRIALS);

        double rate = here.staying(strategy) ? here.observedRate(strategy) : here.incidentRate(strategy);
        assertThat(rate).isCloseTo(row.number(2), within(row.rounding(2)));
        for (int i = 0; i < OF_A_SIMULATION.size(); i++) {
            SecondMeans.Mean mean = means.get(OF_A_SIMULATION.get(i));
            SecondMeans.Mean expected = row.mean(i + 3);
            // An error that is given as nothing may be as much as its rounding.
            double error = Math.hypot(mean.error(), expected.error() + row.rounding(i + 3));
            assertThat(mean.mean())
                    .as("%s of %s", OF_A_SIMULATION.get(i), row)
                    .isCloseTo(expected.mean(), within(ERRORS * error + row.rounding(i + 3)));
        }
    }

    @ParameterizedTest
    @MethodSource("plannedVerdicts")
    void gives_the_verdicts_of_the_plan_view(SecondReference row) {
        SecondDecision decision = new SecondDecision(row.situation(), row.strategies(), SecondReferenceTest::planned);

        assertThat(decision.winner().map(strategy -> strategy.id().value())).contains(row.text(2));
        assertThat(decision.spend()).isEqualTo(row.number(7));
        assertThat(decision.worthOfAsking().orElseThrow()).isCloseTo(row.number(6), within(row.rounding(6)));
        List<String> condition = decision.condition().stream()
                .map(unless -> unless.areas().stream().map(Identified::id).collect(Collectors.joining(", ")) + "; "
                        + unless.strategy().id())
                .toList();
        assertThat(condition).isEqualTo(row.text(3).isEmpty() ? List.of() : List.of(row.text(3) + "; " + row.text(4)));
        decision.condition()
                .ifPresent(unless -> assertThat(unless.worth()).isCloseTo(row.number(5), within(row.rounding(5))));
    }

    private static SecondDecision.Standing planned(SecondSituation here, Strategy strategy) {
        SecondSums sums = SecondTrial.run(here, strategy, SecondLuck.PLAN);
        return new SecondDecision.Standing(
                sums.objective(),
                sums.lasts() ? 1 : 0,
                sums.usersAtHorizon(),
                sums.once().steady());
    }
}
