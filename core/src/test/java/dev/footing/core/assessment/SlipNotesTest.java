package dev.footing.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.ExplanationCode;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.core.decision.Bench;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SlipNotesTest {
    private static final Startup STARTUP = Bench.startup();

    @Test
    void what_an_engineer_costs_in_a_year_is_not_what_one_costs_in_a_month() {
        assertThat(codes(STARTUP.with(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(BigMoney.parse("USD 150000")))))
                .containsExactly(Code.LIKELY_YEARLY);
        assertThat(codes(STARTUP.with(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(BigMoney.parse("USD 40000")))))
                .isEmpty();
    }

    @Test
    void a_share_above_all_is_a_number_of_percent() {
        assertThat(codes(STARTUP.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(10))))
                .containsExactly(Code.LIKELY_PERCENT);
        assertThat(codes(STARTUP.with(Inputs.MONTHLY_GROWTH, Estimate.fixed(0.5))))
                .isEmpty();
    }

    private static Stream<ExplanationCode> codes(Startup startup) {
        return new SlipNotes(startup, CurrencyUnit.USD)
                .all()
                .map(Explanation.Builder::build)
                .map(Explanation::code);
    }
}
