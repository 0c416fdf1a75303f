package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.policy.Calibration;
import dev.footing.api.startup.Inputs;
import dev.footing.core.cashflow.Terms;
import dev.footing.testkit.Seeds;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of incidents that were counted. */
class IncidentLawsTest {
    private static final Calibration CALIBRATION = LawCase.RULES.calibration();

    static Stream<Long> seeds() {
        return Seeds.from(82_000, 150);
    }

    static Stream<Long> fewSeeds() {
        return Seeds.from(82_000, 40);
    }

    private static LawCase uncounted(long seed) {
        return LawCase.live(seed)
                .with(startup -> startup.toBuilder()
                        .observations(startup.observations().toBuilder()
                                .seriousIncidents(Optional.empty())
                                .months(Optional.empty())
                                .build())
                        .build());
    }

    private static LawCase counting(LawCase given, int incidents, double months) {
        return given.with(
                startup -> startup.with(Inputs.OBSERVED_MONTHS, months).with(Inputs.SERIOUS_INCIDENTS, incidents));
    }

    private static double rate(LawCase given) {
        return given.situation().incidentRate(given.current(), CALIBRATION);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_incidents_that_were_counted_never_lower_the_rate(long seed) {
        LawCase given = uncounted(seed);
        double before = 0;
        for (int incidents : new int[] {0, 1, 2, 5, 40, 1000}) {
            double rate = rate(counting(given, incidents, 18));
            assertThat(rate).isGreaterThanOrEqualTo(before);
            before = rate;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void none_that_was_counted_lowers_the_rate_the_more_the_longer(long seed) {
        LawCase given = uncounted(seed);
        double own = rate(given);
        double year = rate(counting(given, 0, 12));
        double decade = rate(counting(given, 0, 120));
        if (own == 0) {
            assertThat(decade).isZero();
        } else {
            assertThat(year).isLessThan(own);
            assertThat(decade).isLessThan(year);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_counted_for_long_is_the_rate(long seed) {
        LawCase given = uncounted(seed);
        double own = rate(given);
        if (own == 0) {
            return;
        }
        int monthly = 3;
        double before = Math.abs(own - monthly);
        for (int months = 1; months <= 120; months++) {
            double gap = Math.abs(rate(counting(given, monthly * months, months)) - monthly);
            assertThat(gap).isLessThanOrEqualTo(before + 1e-12 * Math.max(own, monthly));
            before = gap;
        }
        double prior = CALIBRATION.incidentPrior().orElseThrow();
        assertThat(before)
                .isCloseTo(
                        Math.abs(own - monthly) * prior / (prior + own * 120),
                        Offset.offset(1e-9 * Math.max(own, monthly)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_counted_moves_no_other_strategy_beyond_the_time_until_its_move(long seed) {
        LawCase given = uncounted(seed);
        LawCase counted = counting(given, 9, 12);
        Map<String, Object> before = components(given.model().terms(given.other()));
        Map<String, Object> after = components(counted.model().terms(counted.other()));
        before.remove("oldIncidentRate");
        after.remove("oldIncidentRate");
        assertThat(after).isEqualTo(before);
        given.strategies()
                .forEach(strategy -> assertThat(counted.plan(strategy)).isEqualTo(given.plan(strategy)));
    }

    private static Map<String, Object> components(Terms terms) {
        Map<String, Object> components = new TreeMap<>();
        for (RecordComponent component : Terms.class.getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(terms));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void more_incidents_that_were_counted_are_never_fewer_in_the_trials(long seed) {
        LawCase given = uncounted(seed);
        double few = incidents(counting(given, 0, 24));
        double many = incidents(counting(given, 30, 24));
        assertThat(many).isGreaterThanOrEqualTo(few);
        assertThat(incidents(given)).isGreaterThanOrEqualTo(few);
    }

    private static double incidents(LawCase given) {
        return given.simulation(given.current()).outcome(0, Optional.empty()).incidents();
    }
}
