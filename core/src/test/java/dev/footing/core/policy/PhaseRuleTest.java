package dev.footing.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.testkit.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1, PRE_PRODUCT_MARKET_FIT",
        "999, PRE_PRODUCT_MARKET_FIT",
        "1000, POST_PRODUCT_MARKET_FIT",
        "99999, POST_PRODUCT_MARKET_FIT",
        "100000, GROWTH"
    })
    void users_decide_where_there_are_any(double users, Phase phase) {
        Startup startup = Fixtures.minimal().with(Inputs.ACTIVE_USERS, users).with(Inputs.AGE, 90.0);
        PhaseRule rule = PhaseRule.derive(startup, Policies.default1());
        assertThat(rule.phase()).isEqualTo(phase);
        assertThat(rule.decidedBy()).hasValue(Inputs.ACTIVE_USERS);
    }

    @ParameterizedTest
    @CsvSource({"17.9, PRE_PRODUCT_MARKET_FIT", "18, POST_PRODUCT_MARKET_FIT", "36, GROWTH"})
    void age_decides_where_there_are_no_users(double age, Phase phase) {
        PhaseRule rule = PhaseRule.derive(Fixtures.minimal().with(Inputs.AGE, age), Policies.default1());
        assertThat(rule.phase()).isEqualTo(phase);
        assertThat(rule.decidedBy()).hasValue(Inputs.AGE);
    }

    @Test
    void a_startup_of_which_neither_is_known_is_at_its_beginning() {
        PhaseRule rule = PhaseRule.derive(Fixtures.minimal(), Policies.default1());
        assertThat(rule.phase()).isEqualTo(Phase.PRE_PRODUCT_MARKET_FIT);
        assertThat(rule.decidedBy()).isEmpty();
    }
}
