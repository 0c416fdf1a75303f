package dev.footing.api.spi;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ComponentSourcing;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class StrategyTemplatesTest {
    private static final Startup SMALL = Examples.minimal().with(Inputs.ENGINEERS, 8.0);
    private static final Startup LARGE = SMALL.with(Inputs.ENGINEERS, 100.0);
    private static final StrategyTemplates TEMPLATES = templates(CurrencyUnit.USD);

    @Test
    void the_provider_announces_every_template_in_order() {
        assertThat(TEMPLATES.info().id()).isEqualTo("acme");
        assertThat(TEMPLATES.info().spiLevel()).isEqualTo(StrategyProvider.SPI_LEVEL);
        assertThat(TEMPLATES.info().strategies())
                .extracting(info -> info.id().value())
                .containsExactly("acme.racks", "acme.cloud");
    }

    @Test
    void a_template_is_tailored_to_the_startup_with_its_description_and_evidence() {
        Strategy racks = TEMPLATES.propose(LARGE).get(0);
        assertThat(racks.info()).isEqualTo(TEMPLATES.info().strategies().get(0));
        assertThat(racks.evidence().source()).isEqualTo("judgement of racks");
        assertThat(racks.buildEffort()).isEqualTo(Estimate.fixed(10));
    }

    @Test
    void evidence_of_single_numbers_goes_before_that_of_all() {
        assertThat(TEMPLATES.propose(LARGE).get(0).evidenceByParameter())
                .containsOnlyKeys("buildEffort", "steadyEffort")
                .containsEntry("buildEffort", Evidence.of(Grade.REPORTED, "time sheets"));
    }

    @Test
    void evidence_of_a_number_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> new Misspelled().tailoredTo(SMALL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("buildEffort");
    }

    @Test
    void a_template_that_does_not_apply_is_not_proposed() {
        assertThat(TEMPLATES.propose(SMALL))
                .extracting(strategy -> strategy.id().value())
                .containsExactly("acme.cloud");
        assertThat(TEMPLATES.components(SMALL)).isEmpty();
        assertThat(TEMPLATES.components(LARGE))
                .extracting(ComponentOption::component)
                .containsExactly(Component.DATABASE);
    }

    @Test
    void startups_that_count_in_another_currency_get_nothing() {
        StrategyTemplates inEuro = templates(CurrencyUnit.EUR);
        assertThat(inEuro.info().strategies()).hasSize(2);
        assertThat(inEuro.propose(LARGE)).isEmpty();
        assertThat(inEuro.components(LARGE)).isEmpty();
    }

    private static StrategyTemplates templates(CurrencyUnit currency) {
        return StrategyTemplates.of("acme", "Acme", StrategyProvider.SPI_LEVEL, currency, new Racks(), new Cloud());
    }

    private static StrategyInfo described(String id, Sourcing sourcing) {
        return StrategyInfo.of(id, id, sourcing, "for this test");
    }

    private static class Cloud extends StrategyTemplate {
        Cloud() {
            super(described("acme.cloud", Sourcing.MANAGED), Evidence.of(Grade.ASSUMED, "judgement of clouds"));
        }

        @Override
        protected void describe(Strategy.Builder strategy, Startup startup) {
            strategy.timeToProduction(Estimate.fixed(1))
                    .buildEffort(Estimate.fixed(1))
                    .steadyEffort(Estimate.fixed(1))
                    .platformFixed(usd("4000"));
        }
    }

    private static final class Misspelled extends Cloud {
        @Override
        protected void describe(Strategy.Builder strategy, Startup startup) {
            super.describe(strategy, startup);
            strategy.evidence(Grade.ASSUMED, "no such number", "buildEfort");
        }
    }

    private static final class Racks extends StrategyTemplate {
        Racks() {
            super(described("acme.racks", Sourcing.SELF_RUN), Evidence.of(Grade.ASSUMED, "judgement of racks"));
        }

        @Override
        public boolean appliesTo(Startup startup) {
            return startup.team().engineers().value() >= 50;
        }

        @Override
        public ImmutableList<ComponentOption> components(Startup startup) {
            Estimate none = Estimate.fixed(0);
            return ImmutableList.of(StrategyDivision.of(tailoredTo(startup), ComponentSourcing.SELF_RUN, none, none)
                    .option(Component.DATABASE, 0.2, 0.3, 1)
                    .evidence(Evidence.of(Grade.ASSUMED, "judgement of databases"))
                    .build());
        }

        @Override
        protected void describe(Strategy.Builder strategy, Startup startup) {
            strategy.timeToProduction(Estimate.range(1, 2, 4))
                    .buildEffort(Estimate.fixed(0.1 * startup.team().engineers().value()))
                    .steadyEffort(Estimate.fixed(1))
                    .evidence(Grade.REPORTED, "time sheets", "buildEffort", "steadyEffort")
                    .platformFixed(usd("4000"));
        }
    }
}
