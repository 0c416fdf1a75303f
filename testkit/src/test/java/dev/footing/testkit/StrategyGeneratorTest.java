package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyGeneratorTest {
    private static final StrategyId ID = StrategyId.of("acme.generated");
    private static final List<Strategy> MANY =
            Seeds.from(1, 600).map(StrategyGeneratorTest::strategy).toList();

    static Stream<Long> seeds() {
        return Seeds.from(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_strategy_builds_with_the_id_asked_for(long seed) {
        assertThat(strategy(seed).id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_gives_the_same_strategy(long seed) {
        assertThat(strategy(seed)).isEqualTo(strategy(seed));
    }

    @Test
    void every_form_occurs() {
        some("hardware", s -> s.setupCost() instanceof SetupCost.Hardware);
        some("a stated setup cost", s -> s.setupCost() instanceof SetupCost.Stated stated && cost(stated) > 0);
        some("no setup cost", s -> s.setupCost().equals(SetupCost.none(s.currency())));
        both("elastic", Strategy::elastic);
        both("hires", s -> s.hires().value() > 0);
        both("hires who come later", s -> s.hires().value() > 0 && s.hiringDelayMonths() > 0);
        both("a ceiling", s -> s.ceiling().isPresent());
        both(
                "a ceiling of the bill",
                s -> s.ceiling().isPresent()
                        && s.ceiling().orElseThrow().monthlyListPriceBill().isPresent());
        both("in production at once", s -> s.timeToProduction().likely() == 0);
        both("no build effort", s -> s.buildEffort().likely() == 0);
        both("no steady effort", s -> s.steadyEffort().likely() == 0);
        both("no fixed bill", s -> s.platformFixed().isZero());
        both("nothing for each user", s -> s.platformPerUser().isZero());
        both("users included", s -> s.includedUsers().value() > 0);
        both("incidents", s -> s.incidentRate().value() > 0);
        both("work of an audit", s -> s.complianceEffort().value() > 0);
        both("a long audit", s -> s.complianceMonths() > 120);
        both("cost of an audit", s -> s.complianceCost().isPositive());
        both("work to leave", s -> s.exitEffort().value() > 0);
        both("uncertain price index", s -> !(s.priceIndex() instanceof Estimate.Fixed));
        both("evidence of single numbers", s -> !s.evidenceByParameter().isEmpty());
        for (int required = 0; required <= 5; required++) {
            int count = required;
            some(count + " areas", s -> s.requiredExpertise().size() == count);
        }
        for (Sourcing sourcing : Sourcing.values()) {
            some(sourcing.id(), s -> s.info().sourcing() == sourcing);
        }
    }

    @Test
    void estimates_are_fixed_ranges_and_log_normal() {
        assertThat(MANY.stream().map(s -> s.timeToProduction().getClass()).distinct())
                .hasSize(3);
        assertThat(MANY.stream().map(s -> s.incidentCost().getClass()).distinct())
                .hasSize(3);
    }

    private static Strategy strategy(long seed) {
        return StrategyGenerator.next(Seeds.random(seed), ID);
    }

    private static double cost(SetupCost.Stated stated) {
        return stated.amount().toEstimate().likely();
    }

    private static void some(String what, Predicate<Strategy> test) {
        assertThat(MANY).as(what).anyMatch(test);
    }

    private static void both(String what, Predicate<Strategy> test) {
        some(what, test);
        some("not " + what, test.negate());
    }
}
