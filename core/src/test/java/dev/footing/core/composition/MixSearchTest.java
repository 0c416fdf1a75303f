package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.ComplianceDemand;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Motive;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.cashflow.Signals;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import dev.footing.testkit.StrategyGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against one that builds every strategy and looks at each, on generated startups and options. */
class MixSearchTest {
    private static final double SAME = 1e-9;

    static Stream<Long> seeds() {
        return Seeds.from(31_000, 60);
    }

    /** A startup, on a strategy or on none, and what it is offered. */
    private record Case(Startup startup, Optional<Strategy> current, ImmutableList<ComponentOption> options) {
        static Case of(long seed) {
            RandomGenerator random = Seeds.random(seed);
            StrategyId id = StrategyId.of("acme.now");
            Startup startup = StartupGenerator.next(random, List.of(id));
            Optional<Strategy> current = startup.current()
                    .flatMap(platform -> platform.strategy())
                    .map(any -> StrategyGenerator.next(random, id));
            return new Case(startup, current, Options.next(random));
        }

        PlanModel model() {
            return new PlanModel(startup, current, new Rules(Calibrations.field2025(), Policies.default1()));
        }

        MixSearch search(List<ComponentOption> offered) {
            return new MixSearch(
                    startup, ImmutableList.copyOf(offered), model(), BuyingRule.of(startup, false), new MixFigures());
        }

        Optional<Found> best(List<ComponentOption> offered) {
            return search(offered).best();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_mix_is_the_best_of_all_of_them(long seed) {
        Case one = Case.of(seed);
        Optional<Found> best = one.best(one.options());
        Optional<Tried> wanted = plainly(one);
        assertThat(best.isPresent()).isEqualTo(wanted.isPresent());
        best.ifPresent(found -> {
            Tried tried = wanted.orElseThrow();
            assertThat(found.figures().holds()).isEqualTo(tried.holds);
            assertThat(found.figures().objective())
                    .isCloseTo(tried.objective, within(SAME * (1 + Math.abs(tried.objective))));
            Signals built = one.model().signals(found.mix().strategy(StrategyId.COMPOSED));
            assertThat(found.figures().objective())
                    .isCloseTo(
                            built.objective().total(),
                            within(SAME * (1 + Math.abs(built.objective().total()))));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_added_option_never_makes_the_best_mix_worse(long seed) {
        Case one = Case.of(seed);
        for (Component component : Component.values()) {
            List<ComponentOption> fewer = one.options().stream()
                    .filter(option -> option.component() != component
                            || option.sourcing() == first(one, component).sourcing())
                    .toList();
            Optional<Found> without = one.best(fewer);
            Optional<Found> with = one.best(one.options());
            without.ifPresent(less -> {
                Found more = with.orElseThrow();
                assertThat(more.figures().holds() || !less.figures().holds()).isTrue();
                if (more.figures().holds() == less.figures().holds()) {
                    assertThat(more.figures().objective())
                            .isGreaterThanOrEqualTo(less.figures().objective());
                }
            });
        }
    }

    private static ComponentOption first(Case one, Component component) {
        return one.options().stream()
                .filter(option -> option.component() == component)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_options_changes_nothing(long seed) {
        Case one = Case.of(seed);
        List<ComponentOption> shuffled = new ArrayList<>(one.options());
        Collections.reverse(shuffled);
        assertThat(one.best(shuffled)).isEqualTo(one.best(one.options()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_known_of_mixes_is_what_would_be_found(long seed) {
        Case one = Case.of(seed);
        MixFigures known = new MixFigures();
        Optional<Found> first = new MixSearch(
                        one.startup(), one.options(), one.model(), BuyingRule.of(one.startup(), false), known)
                .best();
        Optional<Found> again = new MixSearch(
                        one.startup(), one.options(), one.model(), BuyingRule.of(one.startup(), false), known)
                .best();
        assertThat(again).isEqualTo(first).isEqualTo(one.best(one.options()));
    }

    private record Tried(boolean holds, double objective) {}

    /** Every choice, one after the other, as the words of the rule say. */
    private static Optional<Tried> plainly(Case one) {
        List<List<ComponentOption>> choices = new ArrayList<>(List.of(List.of()));
        for (Component component : Component.values()) {
            List<ComponentOption> ways = one.options().stream()
                    .filter(option -> option.component() == component)
                    .filter(option -> counts(one.startup(), option))
                    .toList();
            if (!ways.isEmpty()) {
                choices = choices.stream()
                        .flatMap(chosen -> ways.stream().map(way -> with(chosen, way)))
                        .toList();
            }
        }
        PlanModel model = one.model();
        Tried best = null;
        for (List<ComponentOption> chosen : choices) {
            if (!chosen.isEmpty()) {
                Strategy strategy = new Mix(
                                0,
                                ImmutableList.copyOf(chosen),
                                one.startup().team().engineers().value(),
                                model.situation().componentCosts().costs().keySet())
                        .strategy(StrategyId.COMPOSED);
                if (open(one.startup(), chosen, strategy)) {
                    Signals signals = model.signals(strategy);
                    boolean holds = signals.lasts() > 0
                            && signals.steadyEffort()
                                    <= one.startup().team().engineers().value();
                    Tried tried = new Tried(holds, signals.objective().total());
                    if (best == null
                            || (tried.holds && !best.holds)
                            || (tried.holds == best.holds && tried.objective > best.objective)) {
                        best = tried;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean open(Startup startup, List<ComponentOption> chosen, Strategy strategy) {
        boolean bought = strategy.info().sourcing() == Sourcing.MANAGED;
        boolean forbids = startup.motives().contains(Motive.COMPLIANCE_FORBIDS_MANAGED);
        boolean covered = startup.compliance()
                .flatMap(ComplianceDemand::covers)
                .map(covers -> chosen.stream()
                        .anyMatch(
                                way -> way.sourcing() == ComponentSourcing.MANAGED && covers.contains(way.component())))
                .orElse(bought);
        return !(forbids && covered)
                && (bought
                        || startup.expertise()
                                .missing(strategy.requiredExpertise())
                                .isEmpty());
    }

    private static boolean counts(Startup startup, ComponentOption option) {
        return Optional.ofNullable(startup.components().get(option.component()))
                .map(use -> use.sourcing() != ComponentSourcing.NONE
                        && (option.sourcing() != ComponentSourcing.CUSTOM
                                || use.sourcing() == ComponentSourcing.CUSTOM
                                || use.differentiator().equals(Optional.of(true))))
                .orElse(option.sourcing() != ComponentSourcing.CUSTOM);
    }

    private static List<ComponentOption> with(List<ComponentOption> chosen, ComponentOption way) {
        return Stream.concat(chosen.stream(), Stream.of(way)).toList();
    }
}
