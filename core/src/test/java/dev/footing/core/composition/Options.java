package dev.footing.core.composition;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.ComponentOption;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Options for components that tests need. */
public final class Options {
    private Options() {}

    /** Half a month, a tenth of an engineer, 1,000 dollars, and one ninth of the bill. */
    public static ComponentOption.Builder option(Component component, ComponentSourcing sourcing) {
        return ComponentOption.builder()
                .component(component)
                .sourcing(sourcing)
                .evidence(Evidence.of(Grade.ASSUMED, "made up for tests"))
                .share(Share.of(1.0 / 9))
                .timeToProduction(Estimate.fixed(0.5))
                .buildEffort(Estimate.fixed(0.1))
                .steadyEffort(Estimate.fixed(0.1))
                .platformFixed(usd(1_000));
    }

    public static ImmutableList<ComponentOption> all(
            ComponentSourcing sourcing, Function<ComponentOption.Builder, ComponentOption.Builder> change) {
        return Arrays.stream(Component.values())
                .map(component -> change.apply(option(component, sourcing)).build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Options for some of the components, in one sourcing or two, of any size. */
    static ImmutableList<ComponentOption> next(RandomGenerator random) {
        ImmutableList.Builder<ComponentOption> options = ImmutableList.builder();
        for (Component component : Component.values()) {
            for (ComponentSourcing sourcing : ways(random)) {
                options.add(next(random, component, sourcing));
            }
        }
        return options.build();
    }

    private static List<ComponentSourcing> ways(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(ComponentSourcing.MANAGED);
            case 2 -> List.of(ComponentSourcing.SELF_RUN);
            case 3 -> List.of(ComponentSourcing.MANAGED, ComponentSourcing.SELF_RUN, ComponentSourcing.CUSTOM);
            default -> List.of(ComponentSourcing.MANAGED, ComponentSourcing.SELF_RUN);
        };
    }

    static ComponentOption next(RandomGenerator random, Component component, ComponentSourcing sourcing) {
        ComponentOption.Builder option = option(component, sourcing)
                .share(Share.of(0.001 + 0.9 * random.nextDouble()))
                .timeToProduction(estimate(random, 3))
                .buildEffort(estimate(random, 1))
                .steadyEffort(estimate(random, 0.5))
                .baseBuildEffort(estimate(random, 1))
                .baseSteadyEffort(estimate(random, 0.5))
                .priceIndex(estimate(random, 1.5))
                .platformFixed(usd(random.nextInt(20_000)))
                .platformPerUser(usd(random.nextInt(3)))
                .includedUsers(Users.of(random.nextInt(1_000)))
                .incidentRate(PerMonth.of(random.nextInt(3) * 0.01))
                .incidentEffort(estimate(random, 1))
                .incidentCost(MoneyEstimate.logNormal(usd(1 + random.nextInt(9_000)), 1))
                .complianceEffort(EngineerMonths.of(random.nextDouble()))
                .complianceMonths(1 + random.nextInt(5))
                .complianceCost(usd(random.nextInt(9_000)))
                .exitEffort(EngineerMonths.of(random.nextDouble()));
        if (sourcing != ComponentSourcing.MANAGED || random.nextInt(8) == 0) {
            List<ExpertiseArea> areas = List.of(ExpertiseArea.values());
            option.addRequiredExpertise(areas.get(random.nextInt(areas.size())));
        }
        return option.build();
    }

    private static Estimate estimate(RandomGenerator random, double size) {
        double likely = size * (0.1 + random.nextDouble());
        return switch (random.nextInt(3)) {
            case 0 -> Estimate.fixed(likely);
            case 1 -> Estimate.logNormal(likely, 0.5);
            default -> Estimate.range(likely / 2, likely, likely * 3);
        };
    }

    static BigMoney usd(double amount) {
        String digits = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(digits));
    }
}
