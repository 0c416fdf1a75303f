package dev.footing.neutrality;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.Budget;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Observations;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.Team;
import dev.footing.api.startup.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Startups as one meets them, not as ranges allow them: sizes go together. All of it is assumed. Cash is nine months to
 * three years of salaries, bills are a fraction of salaries, and who plans no round nearly lives off revenue.
 */
final class PlausibleStartups {
    /** How the expertise questions were answered. */
    enum Expertise {
        /** No to everything. */
        NONE(0, 0),
        /** Some yes, some no, a few not answered. */
        SOME(0.5, 0.15),
        /** Nobody answered. */
        UNKNOWN(0, 1),
        /** Yes to everything. */
        ALL(1, 0);

        private final double yes;
        private final double unknown;

        Expertise(double yes, double unknown) {
            this.yes = yes;
            this.unknown = unknown;
        }
    }

    private static final List<String> PLATFORMS = List.of(
            "paas",
            "serverless",
            "managed-services",
            "managed-kubernetes",
            "simple-vms",
            "self-run-services",
            "self-run-kubernetes",
            "own-hardware");

    private final RandomGenerator random;

    PlausibleStartups(RandomGenerator random) {
        this.random = random;
    }

    Startup next(Phase phase, Expertise expertise) {
        boolean live = phase != Phase.PRE_PRODUCT_MARKET_FIT || random.nextInt(3) == 0;
        double engineers = Math.rint(
                switch (phase) {
                    case PRE_PRODUCT_MARKET_FIT -> between(2, 15);
                    case POST_PRODUCT_MARKET_FIT -> between(8, 60);
                    case GROWTH -> between(40, 400);
                });
        double cost = between(8_000, 17_000);
        double salaries = engineers * cost;
        double users = switch (phase) {
            case PRE_PRODUCT_MARKET_FIT -> live ? between(10, 1_000) : 0;
            case POST_PRODUCT_MARKET_FIT -> between(1_000, 100_000);
            case GROWTH -> between(100_000, 20_000_000);
        };
        int horizon = phase == Phase.PRE_PRODUCT_MARKET_FIT ? 18 : 36;
        boolean round = !live || random.nextInt(3) > 0;
        double covered = round ? between(0.05, 0.9) : between(0.8, 1.8);
        Startup.Builder startup = Startup.builder()
                .name("Generated")
                .phase(phase)
                .budget(Budget.builder()
                        .cash(usd(salaries * between(9, 36)))
                        .monthlyOtherCosts(usd(salaries * between(0.05, 0.4)))
                        .horizonMonths(horizon)
                        .build())
                .team(Team.builder()
                        .engineers(engineers)
                        .monthlyCostPerEngineer(usd(cost))
                        .build())
                .expertise(expertise(expertise))
                .usage(Usage.builder()
                        .activeUsers(Users.of(Math.rint(users)))
                        .launchUsers(Estimate.fixed(live ? 0 : Math.rint(between(20, 2_000))))
                        .monthlyGrowth(Estimate.fixed(random.nextDouble(0, 0.12)))
                        .monthlyRevenuePerUser(MoneyEstimate.fixed(usd(live ? salaries * covered / users : 5)))
                        .build());
        if (round) {
            startup.funding(Funding.inMonth(random.nextInt(9, 19)));
        }
        if (random.nextInt(3) == 0) {
            startup.compliance(ComplianceDemand.inMonth(random.nextInt(3, 25)));
        }
        if (random.nextInt(30) == 0) {
            startup.addMotives(Motive.COMPLIANCE_FORBIDS_MANAGED);
        }
        if (live) {
            startup.current(CurrentPlatform.builder()
                    .strategy(PLATFORMS.get(random.nextInt(PLATFORMS.size())))
                    .months(Months.of(random.nextInt(1, 40)))
                    .monthlyPlatformCost(usd(salaries * between(0.02, 0.6)).toBigMoney())
                    .build());
        }
        if (live && random.nextBoolean()) {
            startup.observations(Observations.builder()
                    .infrastructureTimeShare(Share.of(random.nextDouble(0.02, 0.5)))
                    .build());
        }
        return startup.build();
    }

    private ExpertiseAudit expertise(Expertise expertise) {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            Answer known = random.nextDouble() < expertise.yes ? Answer.YES : Answer.NO;
            audit.putAnswers(area, random.nextDouble() < expertise.unknown ? Answer.UNKNOWN : known);
        }
        return audit.build();
    }

    /** Between two sizes, evenly over their logarithm. */
    private double between(double low, double high) {
        return low * StrictMath.exp(random.nextDouble() * StrictMath.log(high / low));
    }

    private static Money usd(double amount) {
        return Money.of(CurrencyUnit.USD, BigDecimal.valueOf(amount), RoundingMode.HALF_EVEN);
    }
}
