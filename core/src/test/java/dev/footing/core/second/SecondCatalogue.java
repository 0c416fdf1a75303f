package dev.footing.core.second;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Users;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Ceiling;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The tables of strategies, which {@code strategies.txt} repeats, tailored to a number of engineers. */
record SecondCatalogue(double engineers) {
    private static final Set<String> FOR_THE_PEAK = Set.of("own-hardware", "rented-servers", "simple-vms");
    private static final int LARGE_TEAM = 50;
    private static final ImmutableMap<String, ExpertiseArea> AREAS = ImmutableMap.of(
            "kubernetes", ExpertiseArea.PRODUCTION_KUBERNETES,
            "security", ExpertiseArea.SECURITY_AND_COMPLIANCE,
            "recovery", ExpertiseArea.DISASTER_RECOVERY,
            "observability", ExpertiseArea.OBSERVABILITY,
            "scaling", ExpertiseArea.SCALING);

    /** Every strategy that is proposed to such a team. */
    ImmutableList<Strategy> strategies() {
        return SecondFiles.lines("strategies.txt").stream()
                .map(line -> Splitter.on(';').trimResults().splitToList(line))
                .filter(cells -> engineers >= LARGE_TEAM || !cells.get(0).equals("platform-team"))
                .map(this::strategy)
                .collect(ImmutableList.toImmutableList());
    }

    private Strategy strategy(List<String> cells) {
        String id = cells.get(0);
        Sourcing sourcing = Sourcing.valueOf(cells.get(1).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        Strategy.Builder strategy = Strategy.builder()
                .info(StrategyInfo.of(id, id, sourcing, "As the tables have it"))
                .evidence(Evidence.of(Grade.ASSUMED, "the tables of strategies"))
                .timeToProduction(estimate(cells.get(2)))
                .buildEffort(estimate(cells.get(3)))
                .steadyEffort(estimate(cells.get(4)))
                .platformFixed(money(cells.get(5)))
                .platformPerUser(money(cells.get(6)))
                .includedUsers(Users.of(number(cells.get(7))))
                .priceIndex(estimate(cells.get(8)))
                .incidentRate(PerMonth.of(number(cells.get(10))))
                .exitEffort(EngineerMonths.of(number(cells.get(11))))
                .complianceEffort(EngineerMonths.of(number(cells.get(12))))
                .complianceMonths((int) number(cells.get(13)))
                .complianceCost(money(cells.get(14)))
                .incidentCost(MoneyEstimate.logNormal(money(cells.get(15)), 1))
                .incidentEffort(estimate(sourcing == Sourcing.MANAGED ? "0.02E, 0.06E, 0.2E" : "0.05E, 0.15E, 0.6E"))
                .overrunSigma(number(cells.get(16)))
                .elastic(!id.equals("own-hardware"))
                .paysForPeak(FOR_THE_PEAK.contains(id));
        Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(cells.get(9))
                .map(AREAS::get)
                .forEach(strategy::addRequiredExpertise);
        if (!cells.get(17).isEmpty()) {
            List<String> setup = Splitter.on(',').limit(2).splitToList(cells.get(17));
            strategy.setupCost(
                    new SetupCost.Hardware(money("30000"), Ratio.of(number(setup.get(0))), estimate(setup.get(1))));
        }
        if (id.equals("simple-vms")) {
            strategy.ceiling(new Ceiling(Users.of(1_000_000), Optional.of(money("15000"))));
        }
        return strategy.build();
    }

    private Estimate estimate(String cell) {
        List<Double> points = Splitter.on(',')
                .trimResults()
                .splitToStream(cell)
                .map(this::number)
                .toList();
        return points.size() == 1
                ? Estimate.fixed(points.get(0))
                : Estimate.range(points.get(0), points.get(1), points.get(2));
    }

    /** A number such as {@code 2+0.1E}, or the larger of two such as {@code max 5 0.1E}. */
    private double number(String cell) {
        if (cell.startsWith("max ")) {
            List<String> both = Splitter.on(' ').splitToList(cell);
            return Math.max(number(both.get(1)), number(both.get(2)));
        }
        double sum = 0;
        for (String term : Splitter.on('+').trimResults().split(cell)) {
            sum += term.endsWith("E")
                    ? Double.parseDouble(term.substring(0, term.length() - 1)) * engineers
                    : Double.parseDouble(term);
        }
        return sum;
    }

    private static BigMoney money(String cell) {
        return BigMoney.of(CurrencyUnit.USD, new BigDecimal(cell));
    }
}
