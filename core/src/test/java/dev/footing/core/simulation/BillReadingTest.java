package dev.footing.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.random.Lattice;
import java.util.Arrays;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/**
 * Which reading of a bill holds in a trial. The one bound is five standard errors of 65,536 draws: a false alarm about
 * once in 1,700,000 changes of the seed.
 */
class BillReadingTest {
    private static final Rules RULES = new Rules(Calibrations.field2026(), Policies.default2());
    private static final Strategy RENTED = Bench.strategy("rented", Sourcing.SELF_RUN, 700);
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 50);
    private static final Startup LIVE = Bench.on("acme.rented").with(Inputs.CURRENT_BILL, BigMoney.parse("USD 150000"));
    private static final int BLOCKS = 256;
    private static final double WEIGHT = 150.0 / 250;

    private final double[] ratios = new double[Lattice.BLOCK];

    private double[] factors(BillReading reading, long block, double users, Strategy strategy) {
        return factors(reading, block, LIVE.with(Inputs.ACTIVE_USERS, users), strategy);
    }

    private double[] factors(BillReading reading, long block, Startup startup, Strategy strategy) {
        Arrays.fill(ratios, 1);
        Situation situation = Situation.of(startup, Optional.of(RENTED), RULES);
        Terms terms = Terms.of(situation, strategy, RULES.calibration());
        return reading.factors(block, situation, terms, ratios).clone();
    }

    @Test
    void a_bill_is_that_of_list_prices_or_that_of_today() {
        double stated = StrictMath.pow(50, 1 - WEIGHT) * StrictMath.pow(150_000, WEIGHT);
        for (double factor : factors(new BillReading(11), 0, 150, BOUGHT)) {
            double bill = stated * factor;
            assertThat(StrictMath.abs(bill - 50) < 1e-6 || StrictMath.abs(bill - 150_000) < 1e-6)
                    .as("%s a month", bill)
                    .isTrue();
        }
    }

    @Test
    void todays_bill_holds_with_a_chance_of_its_weight() {
        BillReading reading = new BillReading(11);
        long today = 0;
        for (int block = 0; block < BLOCKS; block++) {
            today += Arrays.stream(factors(reading, block, 150, BOUGHT))
                    .filter(factor -> factor > 1)
                    .count();
        }
        double n = (double) BLOCKS * Lattice.BLOCK;
        assertThat(today / n).isCloseTo(WEIGHT, within(5 * StrictMath.sqrt(WEIGHT * (1 - WEIGHT) / n)));
    }

    @Test
    void all_strategies_of_a_trial_go_by_the_same_reading_and_none_moves_another() {
        Strategy other = Bench.strategy("other", Sourcing.MANAGED, 900);
        BillReading reading = new BillReading(11);
        double[] first = factors(reading, 3, 150, BOUGHT);
        double[] second = factors(reading, 3, 150, other);
        for (int k = 0; k < first.length; k++) {
            assertThat(second[k] > 1).isEqualTo(first[k] > 1);
        }
        assertThat(factors(new BillReading(11), 3, 150, other)).containsExactly(second);
        assertThat(factors(new BillReading(12), 3, 150, other)).isNotEqualTo(second);
    }

    @Test
    void nothing_is_open_where_one_stays_or_before_the_launch_or_without_a_list_price() {
        BillReading reading = new BillReading(11);
        assertThat(factors(reading, 0, 150, RENTED)).containsOnly(1.0);
        assertThat(factors(reading, 0, 0, BOUGHT)).containsOnly(1.0);
        assertThat(factors(reading, 0, 150, Bench.strategy("free", Sourcing.MANAGED, 0)))
                .as("no list price, no second reading")
                .containsOnly(1.0);
    }

    @Test
    void one_user_more_than_none_hardly_counts() {
        for (double factor : factors(new BillReading(11), 0, 1, BOUGHT)) {
            assertThat(factor)
                    .satisfiesAnyOf(
                            few -> assertThat(few).isCloseTo(1, within(0.08)),
                            rare -> assertThat(rare).isGreaterThan(1_000));
        }
    }
}
