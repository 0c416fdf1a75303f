package dev.footing.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.BillSource.Bill;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** A source of bills answers for startups that state none, and what it answers is an input like any other. */
class BillSourceTest {
    private static final Evidence INVOICE = Evidence.of(Grade.MEASURED, "invoice of October");
    private static final Bill BILL = new Bill(BigMoney.parse("USD 4210"), INVOICE);
    private static final Startup SILENT = Fixtures.minimal()
            .with(Inputs.PHASE, Phase.POST_PRODUCT_MARKET_FIT)
            .with(Inputs.ACTIVE_USERS, 5_000.0)
            .with(Inputs.CURRENT_STRATEGY, "acme.one");

    @Test
    void a_bill_that_was_looked_up_is_an_input_with_its_evidence() {
        Assessment assessment = assess(startup -> Optional.of(BILL), SILENT);
        assertThat(Inputs.CURRENT_BILL.get(assessment.understood())).contains(BILL.amount());
        assertThat(assessment.understood().evidenceOf(Inputs.CURRENT_BILL)).isEqualTo(INVOICE);
        assertThat(assessment.notes()).extracting(Explanation::code).doesNotContain(Code.BILL_DERIVED);
    }

    @Test
    void the_result_can_be_made_again_without_the_source() {
        Assessment assessment = assess(startup -> Optional.of(BILL), SILENT);
        Assessment again = assess(startup -> Optional.empty(), assessment.understood());
        assertThat(again.understood()).isEqualTo(assessment.understood());
        assertThat(again.strategies()).isEqualTo(assessment.strategies());
        assertThat(again.verdict()).isEqualTo(assessment.verdict());
        assertThat(again.provenance()).isEqualTo(assessment.provenance());
    }

    @Test
    void a_bill_that_is_stated_is_not_looked_up() {
        BillSource never = startup -> {
            throw new AssertionError("asked");
        };
        Startup stated = SILENT.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 10"));
        assertThat(Inputs.CURRENT_BILL.get(assess(never, stated).understood())).contains(BigMoney.parse("USD 10"));
    }

    @Test
    void a_bill_of_zero_is_one_that_is_not_known() {
        Startup zero = SILENT.with(Inputs.CURRENT_BILL, BigMoney.parse("USD 0"));
        assertThat(Inputs.CURRENT_BILL.get(
                        assess(startup -> Optional.of(BILL), zero).understood()))
                .contains(BILL.amount());
    }

    @Test
    void a_source_that_knows_nothing_changes_nothing() {
        assertThat(assess(startup -> Optional.empty(), SILENT))
                .isEqualTo(assessor().build().assess(SILENT));
    }

    @Test
    void a_source_sees_the_startup_as_it_was_stated() {
        assess(
                startup -> {
                    assertThat(startup).isEqualTo(SILENT);
                    return Optional.empty();
                },
                SILENT);
    }

    @Test
    void a_bill_that_no_startup_can_have_is_refused() {
        for (String wrong : new String[] {"USD -1", "EUR 10"}) {
            BillSource source = startup -> Optional.of(new Bill(BigMoney.parse(wrong), INVOICE));
            assertThatThrownBy(() -> assess(source, SILENT)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> new Bill(BILL.amount(), Evidence.of(Grade.DEFAULT, "nobody said")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must say where a bill comes from");
    }

    @Test
    void what_a_source_throws_reaches_whoever_asked() {
        BillSource broken = startup -> {
            throw new IllegalStateException("no access to invoices");
        };
        assertThatThrownBy(() -> assess(broken, SILENT)).hasMessage("no access to invoices");
    }

    private static Assessment assess(BillSource source, Startup startup) {
        return assessor().billSource(source).build().assess(startup);
    }

    private static Assessor.Builder assessor() {
        return FirstRules.assessor().withoutSimulation().provider(new One());
    }

    /** Knows one strategy. */
    private static final class One implements StrategyProvider {
        private static final Strategy STRATEGY = Fixtures.strategy("acme.one");

        @Override
        public ProviderInfo info() {
            return ProviderInfo.of("acme", "Acme", SPI_LEVEL, STRATEGY.info());
        }

        @Override
        public ImmutableList<Strategy> propose(Startup startup) {
            return ImmutableList.of(STRATEGY);
        }
    }
}
