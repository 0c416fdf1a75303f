package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.composition.MixSearch.Found;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Proposals.Offered;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferChoiceTest {
    private static final ComponentOption BUILT_IN =
            Options.option(Component.DATABASE, ComponentSourcing.MANAGED).build();
    private static final ComponentOption CHEAPER =
            BUILT_IN.toBuilder().platformFixed(Options.usd(400)).build();
    private static final ComponentOption DEARER =
            BUILT_IN.toBuilder().platformFixed(Options.usd(4_000)).build();

    private static OfferChoice choice(Startup startup, List<Offered> offers) {
        PlanModel model =
                new PlanModel(startup, Optional.empty(), new Rules(Calibrations.field2025(), Policies.default1()));
        return new OfferChoice(
                ImmutableList.copyOf(offers),
                options -> new MixSearch(startup, options, model, BuyingRule.of(startup, false), new MixFigures()));
    }

    private static Offered offer(String provider, ComponentOption option) {
        return new Offered(provider, option);
    }

    private static Optional<Found> best(OfferChoice choice, List<Offered> offers) {
        return choice.searches()
                .apply(offers.stream().map(Offered::option).collect(ImmutableList.toImmutableList()))
                .best();
    }

    @Test
    void the_better_offer_of_a_way_is_taken_whichever_is_first() {
        Offered mine = offer("acme", CHEAPER);
        assertThat(choice(Bench.startup(), List.of(offer("footing.managed", BUILT_IN), mine))
                        .chosen())
                .containsExactly(mine);
        assertThat(choice(Bench.startup(), List.of(mine, offer("other", DEARER)))
                        .chosen())
                .containsExactly(mine);
    }

    @Test
    void of_equal_offers_the_first_is_taken() {
        Offered first = offer("footing.managed", BUILT_IN);
        assertThat(choice(Bench.startup(), List.of(first, offer("acme", BUILT_IN)))
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
            offers.add(offer("footing.managed", built));
            offers.add(offer(
                    "acme",
                    built.toBuilder()
                            .baseSteadyEffort(Estimate.fixed(0))
                            .platformFixed(Options.usd(1_100))
                            .build()));
        }
        assertThat(choice(Bench.startup(), offers).chosen())
                .extracting(Offered::provider)
                .containsOnly("acme");
    }

    static Stream<Long> seeds() {
        return Seeds.from(52_000, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_provider_never_makes_the_best_mix_worse_and_no_single_exchange_makes_it_better(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Startup startup = StartupGenerator.next(random, List.of());
        ImmutableList<Offered> alone = Options.next(random).stream()
                .map(option -> offer("footing.test", option))
                .collect(ImmutableList.toImmutableList());
        List<Offered> all = new ArrayList<>(alone);
        Options.next(random).stream().map(option -> offer("acme", option)).forEach(all::add);
        all.sort(Comparator.<Offered, Component>comparing(
                        offered -> offered.option().component())
                .thenComparing(offered -> offered.option().sourcing()));
        OfferChoice choice = choice(startup, all);
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

    private static List<Explanation> said(List<Offered> offers) {
        OfferChoice choice = choice(Bench.startup(), offers);
        ImmutableList<Offered> chosen = choice.chosen();
        MixSearch search =
                choice.searches().apply(chosen.stream().map(Offered::option).collect(ImmutableList.toImmutableList()));
        return new Advisor(
                        Bench.startup(),
                        new Offering(choice, chosen),
                        search,
                        search.best().orElseThrow(),
                        CurrencyUnit.USD)
                .advice().stream()
                        .filter(advice -> advice.component() == Component.DATABASE)
                        .flatMap(advice -> advice.because().stream())
                        .toList();
    }

    @Test
    void the_advice_says_whose_offer_is_taken_and_what_another_would_cost() {
        List<Explanation> said = said(List.of(offer("footing.managed", BUILT_IN), offer("acme", CHEAPER)));
        assertThat(Bench.codes(said))
                .contains(ComponentCode.COMPONENT_OFFERED_BY, ComponentCode.COMPONENT_OTHER_OFFER_COSTS);
        assertThat(said.toString()).contains("acme", "footing.managed");
    }

    @Test
    void of_one_built_in_offer_nothing_is_said() {
        assertThat(Bench.codes(said(List.of(offer("footing.managed", BUILT_IN)))))
                .doesNotContain(ComponentCode.COMPONENT_OFFERED_BY);
    }

    @Test
    void figures_for_writing_it_in_house_that_do_not_count_are_said_not_to() {
        List<Explanation> said = said(List.of(
                offer("footing.managed", BUILT_IN),
                offer(
                        "acme",
                        BUILT_IN.toBuilder().sourcing(ComponentSourcing.CUSTOM).build())));
        assertThat(Bench.codes(said)).contains(ComponentCode.COMPONENT_CUSTOM_NOT_COUNTED);
    }
}
