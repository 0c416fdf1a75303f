package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferChoiceTest {
    private static Optional<Found> best(OfferChoice choice, List<Offered> offers) {
        return choice.searches()
                .apply(offers.stream().map(Offered::option).collect(ImmutableList.toImmutableList()))
                .best();
    }

    @Test
    void the_better_offer_of_a_way_is_taken_whichever_is_first() {
        Offered mine = OfferExamples.offer("acme", OfferExamples.CHEAPER);
        assertThat(OfferExamples.choice(
                                Bench.startup(),
                                List.of(OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN), mine))
                        .chosen())
                .containsExactly(mine);
        assertThat(OfferExamples.choice(
                                Bench.startup(), List.of(mine, OfferExamples.offer("other", OfferExamples.DEARER)))
                        .chosen())
                .containsExactly(mine);
    }

    @Test
    void of_equal_offers_the_first_is_taken() {
        Offered first = OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN);
        assertThat(OfferExamples.choice(
                                Bench.startup(), List.of(first, OfferExamples.offer("acme", OfferExamples.BUILT_IN)))
                        .chosen())
                .containsExactly(first);
    }

    @Test
    void offers_that_are_only_good_together_are_taken_together() {
        List<Offered> offers = new ArrayList<>();
        for (Component component : List.of(Component.COMPUTE, Component.DATABASE, Component.CACHE)) {
            ComponentOption built = Options.option(component, ComponentSourcing.MANAGED)
                    .baseSteadyEffort(Estimate.fixed(0.5))
                    .build();
            offers.add(OfferExamples.offer("footing.managed", built));
            offers.add(OfferExamples.offer(
                    "acme",
                    built.toBuilder()
                            .baseSteadyEffort(Estimate.fixed(0))
                            .platformFixed(Options.usd(1_100))
                            .build()));
        }
        assertThat(OfferExamples.choice(Bench.startup(), offers).chosen())
                .extracting(Offered::provider)
                .containsOnly("acme");
    }

    static Stream<Long> seeds() {
        return Seeds.from(52_000, 20);
    }

    /** A startup, what one provider offers it, and what two do. */
    private record Generated(Startup startup, ImmutableList<Offered> alone, List<Offered> all) {
        static Generated of(long seed) {
            RandomGenerator random = Seeds.random(seed);
            Startup startup = StartupGenerator.next(random, List.of());
            ImmutableList<Offered> alone = Options.next(random).stream()
                    .map(option -> OfferExamples.offer("footing.test", option))
                    .collect(ImmutableList.toImmutableList());
            List<Offered> all = new ArrayList<>(alone);
            Options.next(random).stream()
                    .map(option -> OfferExamples.offer("acme", option))
                    .forEach(all::add);
            all.sort(Comparator.<Offered, Component>comparing(
                            offered -> offered.option().component())
                    .thenComparing(offered -> offered.option().sourcing()));
            return new Generated(startup, alone, ImmutableList.copyOf(all));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_a_way_that_the_best_mix_does_not_take_no_other_offer_would_be_better_in_that_mix(long seed) {
        Generated given = Generated.of(seed);
        OfferChoice choice = OfferExamples.choice(given.startup(), given.all());
        ImmutableList<Offered> chosen = choice.chosen();
        best(choice, chosen).ifPresent(best -> {
            for (Offered other : given.all()) {
                if (best.mix().parts().stream().noneMatch(part -> sameWay(part, other.option()))) {
                    assertThat(atLeast(
                                    instead(choice, chosen, best, other),
                                    instead(choice, with(chosen, other), best, other)))
                            .as("%s instead", other)
                            .isTrue();
                }
            }
        });
    }

    private static boolean sameWay(ComponentOption part, ComponentOption other) {
        return part.component() == other.component() && part.sourcing() == other.sourcing();
    }

    private static ImmutableList<Offered> with(List<Offered> chosen, Offered other) {
        return chosen.stream()
                .map(standing -> standing.sameWay(other) ? other : standing)
                .collect(ImmutableList.toImmutableList());
    }

    /** The best mix, with a component got in the way of an offer. */
    private static Found instead(OfferChoice choice, List<Offered> offers, Found best, Offered way) {
        MixSearch search =
                choice.searches().apply(offers.stream().map(Offered::option).collect(ImmutableList.toImmutableList()));
        Mix mix = search.menu().with(search.menu().mix(best.mix().number()), way.option());
        return new Found(mix, search.figures(mix));
    }

    @Test
    void of_two_offers_of_a_way_that_is_not_taken_the_better_one_stands_beside_the_mix() {
        Offered bought = OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN);
        ComponentOption heavy = OfferExamples.BUILT_IN.toBuilder()
                .sourcing(ComponentSourcing.SELF_RUN)
                .steadyEffort(Estimate.fixed(2))
                .build();
        Offered run = OfferExamples.offer("footing.diy", heavy);
        Offered lighter = OfferExamples.offer(
                "acme", heavy.toBuilder().steadyEffort(Estimate.fixed(1)).build());
        OfferChoice choice = OfferExamples.choice(Bench.startup(), List.of(bought, run, lighter));
        assertThat(best(choice, List.of(bought, run)).orElseThrow().mix().parts())
                .containsExactly(OfferExamples.BUILT_IN);
        assertThat(choice.chosen()).containsExactly(bought, lighter);
    }

    @Test
    void others_are_compared_only_for_the_way_and_the_component_that_is_asked_about() {
        Offered bought = OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN);
        Offered dearer = OfferExamples.offer("acme", OfferExamples.DEARER);
        ComponentOption run = OfferExamples.BUILT_IN.toBuilder()
                .sourcing(ComponentSourcing.SELF_RUN)
                .build();
        ComponentOption cache =
                Options.option(Component.CACHE, ComponentSourcing.MANAGED).build();
        List<Offered> offers = List.of(
                OfferExamples.offer("footing.managed", cache),
                OfferExamples.offer(
                        "acme",
                        cache.toBuilder().platformFixed(Options.usd(9_000)).build()),
                bought,
                dearer,
                OfferExamples.offer(
                        "footing.diy",
                        run.toBuilder().steadyEffort(Estimate.fixed(3)).build()),
                OfferExamples.offer(
                        "acme", run.toBuilder().steadyEffort(Estimate.fixed(4)).build()));
        OfferChoice choice = OfferExamples.choice(Bench.startup(), offers);
        ImmutableList<Offered> chosen = choice.chosen();
        Found best = best(choice, chosen).orElseThrow();
        assertThat(best.mix().parts()).containsExactly(OfferExamples.BUILT_IN, cache);
        assertThat(choice.rivals(chosen, best, Component.DATABASE))
                .extracting(OfferChoice.Rival::offer)
                .containsExactly(dearer);
    }

    @Test
    void where_something_else_was_answered_the_offers_of_the_same_providers_are_taken() {
        Offered mine = OfferExamples.offer("acme", OfferExamples.CHEAPER);
        Offered built = OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN);
        ComponentOption run = OfferExamples.BUILT_IN.toBuilder()
                .sourcing(ComponentSourcing.SELF_RUN)
                .build();
        Offered diy = OfferExamples.offer("footing.diy", run);
        Offered changed = OfferExamples.offer("acme", OfferExamples.DEARER);
        Offered acmeRuns = OfferExamples.offer("acme", run);
        // Acme was chosen for buying, and what it now asks for that counts; its way of running it was not chosen.
        assertThat(OfferChoice.alike(ImmutableList.of(built, changed, diy, acmeRuns), ImmutableList.of(mine, diy)))
                .containsExactly(changed, diy);
        // Where the chosen provider has none, the first one is taken.
        assertThat(OfferChoice.alike(
                        ImmutableList.of(built, OfferExamples.offer("other", OfferExamples.DEARER)),
                        ImmutableList.of(mine)))
                .containsExactly(built);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_provider_never_makes_the_best_mix_worse_and_no_single_exchange_makes_it_better(long seed) {
        Generated given = Generated.of(seed);
        ImmutableList<Offered> alone = given.alone();
        List<Offered> all = given.all();
        OfferChoice choice = OfferExamples.choice(given.startup(), all);
        ImmutableList<Offered> chosen = choice.chosen();
        Optional<Found> before = best(choice, alone);
        Optional<Found> after = best(choice, chosen);
        if (chosen.stream()
                        .map(Offered::option)
                        .map(ComponentOption::component)
                        .distinct()
                        .count()
                == alone.stream()
                        .map(Offered::option)
                        .map(ComponentOption::component)
                        .distinct()
                        .count()) {
            before.ifPresent(
                    found -> assertThat(atLeast(after.orElseThrow(), found)).isTrue());
        }
        for (Offered other : all) {
            ImmutableList<Offered> exchanged = chosen.stream()
                    .map(standing -> standing.sameWay(other) ? other : standing)
                    .collect(ImmutableList.toImmutableList());
            best(choice, exchanged)
                    .ifPresent(found ->
                            assertThat(atLeast(after.orElseThrow(), found)).isTrue());
        }
    }

    private static boolean atLeast(Found found, Found other) {
        return found.figures().holds() == other.figures().holds()
                ? found.figures().objective() >= other.figures().objective()
                : found.figures().holds();
    }
}
