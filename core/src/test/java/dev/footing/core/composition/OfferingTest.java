package dev.footing.core.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.component.ComponentCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Fact;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.core.decision.Bench;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is said of providers: whose offer is taken, what others would come to, and what does not count. */
class OfferingTest {
    private static List<Explanation> said(List<Offered> offers) {
        OfferChoice choice = OfferExamples.choice(Bench.startup(), offers);
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
        List<Explanation> said = said(List.of(
                OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN),
                OfferExamples.offer("acme", OfferExamples.CHEAPER)));
        assertThat(Bench.codes(said))
                .contains(ComponentCode.COMPONENT_OFFERED_BY, ComponentCode.COMPONENT_OTHER_OFFER_COSTS);
        assertThat(said.toString()).contains("acme", "footing.managed");
    }

    @Test
    void of_one_built_in_offer_nothing_is_said() {
        assertThat(Bench.codes(said(List.of(OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN)))))
                .doesNotContain(ComponentCode.COMPONENT_OFFERED_BY);
    }

    @Test
    void figures_for_writing_it_in_house_that_do_not_count_are_said_not_to() {
        List<Explanation> said = said(List.of(
                OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN),
                OfferExamples.offer(
                        "acme",
                        OfferExamples.BUILT_IN.toBuilder()
                                .sourcing(ComponentSourcing.CUSTOM)
                                .build())));
        assertThat(Bench.codes(said)).contains(ComponentCode.COMPONENT_CUSTOM_NOT_COUNTED);
    }

    @Test
    void figures_that_do_not_count_for_another_component_are_not_said_of_this_one() {
        ComponentOption cache =
                Options.option(Component.CACHE, ComponentSourcing.MANAGED).build();
        List<Explanation> said = said(List.of(
                OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN),
                OfferExamples.offer("footing.managed", cache),
                OfferExamples.offer(
                        "acme",
                        cache.toBuilder().sourcing(ComponentSourcing.CUSTOM).build())));
        assertThat(Bench.codes(said)).doesNotContain(ComponentCode.COMPONENT_CUSTOM_NOT_COUNTED);
    }

    private static List<String> providers(List<Explanation> said, ComponentCode code) {
        return said.stream()
                .filter(explanation -> explanation.code() == code)
                .map(explanation ->
                        Optional.ofNullable(explanation.facts().get("provider")).orElseThrow())
                .map(fact -> ((Fact.Word) fact).text())
                .toList();
    }

    @Test
    void a_provider_is_named_where_it_is_not_built_in_or_is_not_the_only_one_for_that_way() {
        ComponentOption cache =
                Options.option(Component.CACHE, ComponentSourcing.MANAGED).build();
        ComponentOption run = OfferExamples.BUILT_IN.toBuilder()
                .sourcing(ComponentSourcing.SELF_RUN)
                .build();
        Offered other = OfferExamples.offer("footing.managed", cache);
        // Another component and another way make no second offer of this one.
        List<Explanation> alone = said(List.of(
                other,
                OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN),
                OfferExamples.offer("footing.diy", run)));
        assertThat(providers(alone, ComponentCode.COMPONENT_OFFERED_BY)).isEmpty();
        List<Explanation> two = said(List.of(
                OfferExamples.offer("acme.cache", cache),
                OfferExamples.offer("footing.managed", OfferExamples.BUILT_IN),
                OfferExamples.offer("acme", OfferExamples.DEARER)));
        assertThat(providers(two, ComponentCode.COMPONENT_OFFERED_BY)).containsExactly("footing.managed");
        assertThat(providers(two, ComponentCode.COMPONENT_OTHER_OFFER_COSTS)).containsExactly("acme");
        List<Explanation> foreign = said(
                List.of(OfferExamples.offer("acme.cache", cache), OfferExamples.offer("acme", OfferExamples.BUILT_IN)));
        assertThat(providers(foreign, ComponentCode.COMPONENT_OFFERED_BY)).containsExactly("acme");
    }
}
