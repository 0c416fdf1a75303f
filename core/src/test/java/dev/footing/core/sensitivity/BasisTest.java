package dev.footing.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Objective;
import dev.footing.api.outcome.ObjectivePart;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.quantity.EngineerMonths;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Fte;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.PerMonth;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import dev.footing.api.sensitivity.Attribution;
import dev.footing.api.sensitivity.Basis;
import dev.footing.api.sensitivity.Contribution;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.SetupCost;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Bench;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import dev.footing.core.simulation.Workers;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every number that moves a part of the objective is named by that part, and every path that is named exists. */
class BasisTest {
    private static final StrategyId OWN = Cases.IDS.get(0);
    private static final long TRIALS = 64;

    /** A world with all that a strategy, a startup and the two rules can say. */
    private record World(Startup startup, List<Strategy> strategies, Calibration calibration, Policy policy) {
        Objective objective() {
            Setting setting = Setting.of(Discovery.of(List.of(Bench.provider(strategies))), startup, FirstRules.RULES);
            Situation situation = Situation.of(setting.startup(), setting.current(), FirstRules.RULES);
            Simulation simulation = new Simulation(
                    startup,
                    new Rules(calibration, policy),
                    1,
                    List.of(new SimulationCase(situation, strategies.get(0))),
                    List.of(),
                    Workers.own(1));
            simulation.growTo(TRIALS, trials -> {});
            return simulation.signals(0).objective().stated(CurrencyUnit.USD);
        }

        World with(Startup other) {
            return new World(other, strategies, calibration, policy);
        }

        World with(int which, UnaryOperator<Strategy> change) {
            List<Strategy> changed = new ArrayList<>(strategies);
            changed.set(which, change.apply(changed.get(which)));
            return new World(startup, changed, calibration, policy);
        }

        World withCalibration(Consumer<Calibration.Builder> change) {
            Calibration.Builder builder = Calibration.builder().from(calibration);
            change.accept(builder);
            return new World(startup, strategies, builder.build(), policy);
        }

        World withPolicy(Consumer<Policy.Builder> change) {
            Policy.Builder builder = Policy.builder().from(policy);
            change.accept(builder);
            return new World(startup, strategies, calibration, builder.build());
        }
    }

    @Test
    void what_moves_a_part_is_named_by_it() {
        Set<String> moving = new TreeSet<>();
        for (World world : worlds().toList()) {
            Objective before = world.objective();
            changes(world).forEach((path, changed) -> {
                Objective after = changed.objective();
                for (ObjectivePart part : ObjectivePart.terms()) {
                    if (!after.worth(part).equals(before.worth(part))) {
                        moving.add(path);
                        assertThat(paths(world, part)).as("what moves %s", part).contains(path);
                    }
                }
            });
        }
        assertThat(moving)
                .as("numbers that were seen to move something")
                .contains(
                        "acme.a/timeToProduction",
                        "acme.a/incidentCost",
                        "acme.a/complianceCost",
                        "acme.b/exitEffort",
                        "acme.b/priceIndex",
                        "calibration/overlap",
                        "calibration/round.logSlope",
                        "policy/margin",
                        "policy/opportunityMultiple",
                        Inputs.CASH.id(),
                        Inputs.MONTHLY_GROWTH.id(),
                        Inputs.CURRENT_BILL.id(),
                        Inputs.FUNDING_MONTH.id())
                .hasSizeGreaterThan(40);
    }

    @Test
    void every_path_that_is_named_is_in_a_table() {
        Set<String> own = StrategyParameters.all().stream()
                .map(parameter -> parameter.path())
                .collect(Collectors.toSet());
        Set<String> calibration = CalibrationParameters.all().stream()
                .map(parameter -> "calibration/" + parameter.path())
                .collect(Collectors.toSet());
        Set<String> policy = PolicyParameters.all().stream()
                .map(parameter -> "policy/" + parameter.path())
                .collect(Collectors.toSet());
        worlds().forEach(world -> ObjectivePart.terms()
                .forEach(part -> assertThat(paths(world, part))
                        .isNotEmpty()
                        .allMatch(path -> path.startsWith("acme.")
                                ? own.contains(path.substring(path.indexOf('/') + 1))
                                : Inputs.find(path).isPresent()
                                        || calibration.contains(path)
                                        || policy.contains(path))));
    }

    /** The paths that a leaf names, read from a comparison with a strategy that differs in everything. */
    private static Set<String> paths(World world, ObjectivePart part) {
        Contribution tree = new Attribution(
                        world.startup(), world.calibration(), world.policy(), ImmutableList.copyOf(world.strategies()))
                .between(
                        world.strategies().get(0),
                        Objective.of(term -> Money.of(CurrencyUnit.USD, 2)),
                        world.strategies().get(0),
                        Objective.of(term -> Money.of(CurrencyUnit.USD, 1)));
        return tree.leaves().stream()
                .filter(leaf -> leaf.part() == part)
                .flatMap(leaf -> leaf.basis().stream())
                .map(Basis::path)
                .collect(Collectors.toSet());
    }

    private static Stream<World> worlds() {
        Calibration world = Calibration.builder()
                .from(Calibrations.field2025())
                .growthElasticity(Share.of(0.5))
                .build();
        Policy policy = Policy.builder()
                .from(Policies.default1())
                .discountRate(Ratio.of(0.1))
                .build();
        return Stream.of(90_001L, 90_002L, 90_003L, 90_004L)
                .map(BasisTest::strategies)
                .flatMap(strategies -> startups()
                        .flatMap(startup -> Stream.of(
                                new World(startup, strategies, world, policy),
                                new World(startup, strategies, Calibrations.article2024(), Policies.default1()))));
    }

    private static List<Strategy> strategies(long seed) {
        return Cases.generated(seed).strategies().stream()
                .map(strategy -> strategy.toBuilder()
                        .timeToProduction(Estimate.range(1, 2, 4))
                        .steadyEffort(Estimate.range(0.2, 0.5, 1))
                        .buildEffort(Estimate.fixed(1.5))
                        .incidentRate(PerMonth.of(0.5))
                        .incidentEffort(Estimate.range(0.1, 0.2, 0.4))
                        .incidentCost(MoneyEstimate.fixed(usd(5_000)))
                        .complianceCost(usd(20_000))
                        .setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd(1_000))))
                        .build())
                .toList();
    }

    private static Stream<Startup> startups() {
        Startup live = Fixtures.growing("acme.b").with(Inputs.GROWTH_VOLATILITY, 0.05);
        Startup starting = Fixtures.reference()
                .with(Inputs.LAUNCH_USERS, Estimate.range(50, 100, 200))
                .with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.1))
                .with(Inputs.REVENUE_PER_USER, MoneyEstimate.fixed(usd(20)))
                .with(Inputs.COMPLIANCE_MONTH, 6);
        return Stream.of(live, starting, starting.with(Inputs.CURRENT_STRATEGY, "acme.b"));
    }

    private static Map<String, World> changes(World world) {
        Map<String, World> changes = new LinkedHashMap<>();
        inputs(world, changes);
        strategy(world, 0, changes);
        if (world.startup().current().isPresent()) {
            strategy(world, 1, changes);
        }
        changes.put("calibration/gapDelay", world.withCalibration(c -> c.gapDelay(Ratio.of(0.9))));
        changes.put("calibration/gapBuild", world.withCalibration(c -> c.gapBuild(Ratio.of(0.9))));
        changes.put("calibration/gapSteady", world.withCalibration(c -> c.gapSteady(Ratio.of(0.9))));
        changes.put("calibration/gapIncidents", world.withCalibration(c -> c.gapIncidents(Ratio.of(0.9))));
        changes.put("calibration/growthElasticity", world.withCalibration(c -> c.growthElasticity(Share.of(0.9))));
        changes.put("calibration/overlap", world.withCalibration(c -> c.overlap(Share.of(0.9))));
        changes.put("calibration/round.intercept", world.withCalibration(c -> c.roundIntercept(-0.5)));
        changes.put("calibration/round.slope", world.withCalibration(c -> c.roundSlope(0.7)));
        changes.put("calibration/round.logSlope", world.withCalibration(c -> c.roundLogSlope(Estimate.fixed(0.6))));
        changes.put("calibration/round.referenceShare", world.withCalibration(c -> c.roundReferenceShare(0.5)));
        changes.put("policy/margin", world.withPolicy(p -> p.margin(Share.of(0.9))));
        changes.put("policy/opportunityMultiple", world.withPolicy(p -> p.opportunityMultiple(Ratio.of(3))));
        changes.put("policy/discountRate", world.withPolicy(p -> p.discountRate(Ratio.of(0.3))));
        return changes;
    }

    /** Every numeric input, moved by a tenth, or by one where it is a whole number. */
    private static void inputs(World world, Map<String, World> changes) {
        SensitivityQuestion question = new SensitivityQuestion(
                world.startup(),
                (startup, by) -> new Setting(
                        startup,
                        new Proposals(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of()),
                        Optional.empty(),
                        FirstRules.RULES),
                (asked, policy) -> asked,
                new Rules(world.calibration(), world.policy()));
        for (InputDriver<?> driver : Drivers.of(question).inputs()) {
            for (double sign : new double[] {-1, 1}) {
                double size = driver.size() > 0
                        ? driver.size()
                        : DriverSpan.yardstick(driver.range().unit());
                double moved = driver.whole() ? driver.value() + sign : driver.value() + sign * 0.1 * size;
                moved(world.startup(), driver, moved)
                        .ifPresent(startup -> changes.put(driver.id(), world.with(startup)));
            }
        }
        for (var area : ExpertiseArea.values()) {
            var answers = new EnumMap<>(world.startup().expertise().answers());
            boolean yes = world.startup().expertise().answer(area) == Answer.YES;
            answers.put(area, yes ? Answer.NO : Answer.YES);
            changes.put(
                    "/expertise/" + area.id(),
                    world.with(world.startup().toBuilder()
                            .expertise(ExpertiseAudit.of(answers))
                            .build()));
        }
    }

    private static Optional<Startup> moved(Startup startup, InputDriver<?> driver, double value) {
        StartupDraft draft = StartupDraft.of(startup);
        try {
            driver.set(draft, value);
            return Optional.of(draft.build());
        } catch (IllegalArgumentException beyondItsRange) {
            return Optional.empty();
        }
    }

    private static void strategy(World world, int which, Map<String, World> changes) {
        Map<String, UnaryOperator<Strategy.Builder>> all = new LinkedHashMap<>();
        all.put("timeToProduction", b -> b.timeToProduction(Estimate.fixed(3.3)));
        all.put("overrunSigma", b -> b.overrunSigma(1.1));
        all.put("requiredExpertise", b -> b.requiredExpertise(List.of()));
        all.put("buildEffort", b -> b.buildEffort(Estimate.fixed(2.2)));
        all.put("steadyEffort", b -> b.steadyEffort(Estimate.fixed(0.9)));
        all.put("hires", b -> b.hires(Fte.of(1.3)));
        all.put("platformFixed", b -> b.platformFixed(usd(7_777)));
        all.put("platformPerUser", b -> b.platformPerUser(usd(3)));
        all.put("includedUsers", b -> b.includedUsers(Users.of(13)));
        all.put("priceIndex", b -> b.priceIndex(Estimate.fixed(1.7)));
        all.put("setupCost", b -> b.setupCost(new SetupCost.Stated(MoneyEstimate.fixed(usd(9_999)))));
        all.put("incidentRate", b -> b.incidentRate(PerMonth.of(1.5)));
        all.put("incidentEffort", b -> b.incidentEffort(Estimate.fixed(0.9)));
        all.put("incidentCost", b -> b.incidentCost(MoneyEstimate.fixed(usd(12_345))));
        all.put("complianceEffort", b -> b.complianceEffort(EngineerMonths.of(7)));
        all.put("complianceMonths", b -> b.complianceMonths(7));
        all.put("complianceCost", b -> b.complianceCost(usd(54_321)));
        all.put("exitEffort", b -> b.exitEffort(EngineerMonths.of(17)));
        String id = Cases.IDS.get(which).value();
        all.forEach((path, change) -> changes.put(
                id + "/" + path,
                world.with(which, one -> change.apply(one.toBuilder()).build())));
        if (which == 0) {
            changes.put(
                    OWN + "/hiringDelayMonths",
                    world.with(
                            0,
                            one -> one.toBuilder()
                                    .hires(one.hires())
                                    .hiringDelayMonths(one.hiringDelayMonths() + 3)
                                    .build()));
        }
    }

    private static BigMoney usd(long amount) {
        return BigMoney.ofScale(CurrencyUnit.USD, amount, 0);
    }
}
