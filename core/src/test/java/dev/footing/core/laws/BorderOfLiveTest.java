package dev.footing.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Figure;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.laws.LawCase.Month;
import dev.footing.testkit.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The border of live: with growth of nothing, a bill that is stated and one user at launch, one user more is no other
 * world. It holds where today's load costs elsewhere up to a hundred times what the price list says, or down to a
 * hundredth (whoever is a thousand times above it learns something with each of the first users), where a user costs
 * little against the fixed bill, and where every area was answered: in an area that was not, whoever is live counts as
 * familiar.
 */
class BorderOfLiveTest {
    private static final double MOST = 0.05;
    private static final double FARTHEST = 100;
    /** The first month has what is paid once. */
    private static final int SETUP = 1;

    private static final double[] USERS = {0, 1, 2, 10, 99, 1_000, 123_456};

    static Stream<Long> seeds() {
        return Seeds.from(86_000, 200);
    }

    private static LawCase still(long seed) {
        return LawCase.live(seed)
                .paying()
                .with(startup -> startup.toBuilder()
                        .observations(Observations.none())
                        .budget(startup.budget().toBuilder()
                                .credits(ImmutableList.of())
                                .build())
                        .expertise(ExpertiseAudit.all(seed % 2 == 0 ? Answer.YES : Answer.NO))
                        .build()
                        .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0))
                        .with(Inputs.LAUNCH_USERS, Estimate.fixed(1)));
    }

    private static LawCase withUsers(LawCase given, double users) {
        return given.with(startup -> startup.with(Inputs.ACTIVE_USERS, users));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_user_more_moves_no_cost_of_ownership_after_launch_by_more_than_a_twentieth(long seed) {
        LawCase given = still(seed);
        for (Strategy strategy : given.strategies()) {
            if (!comparable(given, strategy)) {
                continue;
            }
            for (double users : USERS) {
                LawCase fewer = withUsers(given, users);
                LawCase more = withUsers(given, users + 1);
                double launch = Math.max(launch(fewer, strategy), launch(more, strategy));
                double before = costAfter(fewer, strategy, launch);
                double after = costAfter(more, strategy, launch);
                assertThat(Math.abs(after - before))
                        .as("%s users, %s and then %s", users, before, after)
                        .isLessThanOrEqualTo(MOST * Math.max(before, after));
            }
        }
    }

    /** Whether prices are within sight of each other. */
    private static boolean comparable(LawCase given, Strategy strategy) {
        double fixed = Amounts.toDouble(strategy.platformFixed());
        double perUser = Amounts.toDouble(strategy.platformPerUser());
        Situation situation = withUsers(given, 1).situation();
        double elsewhere = given.current().equals(strategy)
                ? fixed
                : withUsers(given, 1).model().terms(strategy).billBase()
                        / situation.currentPriceIndex()
                        * strategy.priceIndex().likely();
        return perUser <= 0.01 * fixed && elsewhere < FARTHEST * fixed && elsewhere > fixed / FARTHEST;
    }

    private static double launch(LawCase given, Strategy strategy) {
        return LawCase.figure(given.plan(strategy), Figure.TIME_TO_PRODUCTION);
    }

    private static double costAfter(LawCase given, Strategy strategy, double launch) {
        Startup startup = given.startup();
        double cost = startup.team().monthlyCostPerEngineer().toEstimate().likely();
        List<Month> months = given.months(strategy);
        double sum = 0;
        for (int m = Math.max(SETUP, (int) Math.ceil(launch)); m < months.size(); m++) {
            double hired = m >= strategy.hiringDelayMonths() ? strategy.hires().value() : 0;
            sum += months.get(m).platform() + cost * (months.get(m).work() + hired);
        }
        return sum;
    }
}
