package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.RedFlag;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.util.Map;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class ProfileDefaultsTest {
    @Test
    void what_is_not_stated_stays_unstated() {
        Startup startup = read("");
        assertThat(startup).isEqualTo(Samples.smallest());
        assertThat(startup.states(Inputs.HORIZON)).isFalse();
        assertThat(startup.states(Inputs.REVENUE_PER_USER)).isFalse();
    }

    @Test
    void a_default_that_is_stated_counts_as_stated() {
        Startup startup = read("\"usage\": { \"activeUsers\": 0, \"monthlyGrowth\": 0.00 }");
        assertThat(startup.states(Inputs.ACTIVE_USERS)).isTrue();
        assertThat(startup.states(Inputs.MONTHLY_GROWTH)).isTrue();
        assertThat(startup.states(Inputs.LAUNCH_USERS)).isFalse();
        Startup costs = ProfileReader.read(Samples.profile("")
                        .replace("\"cash\": 1600000", "\"cash\": 1600000.00, \"monthlyOtherCosts\": 0.00"))
                .startup();
        assertThat(costs.states(Inputs.OTHER_COSTS)).isTrue();
    }

    @Test
    void the_writer_fills_defaults_in_and_marks_them() {
        assertThat(ProfileWriter.text(Samples.smallest()))
                .isEqualTo(Samples.resource("profiles/smallest-written.json"));
    }

    @Test
    void an_invested_sum_that_follows_from_the_cash_is_written_and_not_read_as_stated() {
        Startup startup = read("\"funding\": { \"month\": 6 }");
        String text = ProfileWriter.text(startup);
        assertThat(text).contains("\"invested\": 1600000", "\"/funding/invested\": {");
        assertThat(ProfileReader.read(text).startup()).isEqualTo(startup);
    }

    @Test
    void a_derived_phase_is_not_read_as_stated() {
        Startup derived = StartupDraft.of(Samples.smallest())
                .set(Inputs.PHASE, Phase.GROWTH)
                .evidence(Inputs.PHASE.id(), Evidence.of(Grade.DEFAULT, "derived from age"))
                .build();
        String text = ProfileWriter.text(derived);
        assertThat(text).contains("\"phase\": \"growth\"");
        assertThat(ProfileReader.read(text).startup()).isEqualTo(Samples.smallest());
    }

    @Test
    void empty_groups_are_fine() {
        assertThat(read("\"usage\": {}, \"observations\": {}, \"expertise\": {}, \"components\": {}, \"redFlags\": {}, "
                        + "\"motives\": [], \"correlations\": [], \"answers\": { \"ten-ten-ten\": {} }"))
                .isEqualTo(Samples.smallest());
    }

    @Test
    void a_platform_of_which_nothing_is_known_is_still_a_platform() {
        Startup startup = Samples.smallest().toBuilder()
                .current(CurrentPlatform.builder().build())
                .build();
        assertThat(read("\"current\": {}")).isEqualTo(startup);
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    @Test
    void evidence_for_something_that_is_not_stated_is_kept_and_hides_no_default() {
        Startup startup = Samples.smallest().toBuilder()
                .putEvidence("/usage/monthlyRevenuePerUser", Evidence.of(Grade.ASSUMED, "free for now"))
                .putEvidence("/usage", Evidence.of(Grade.DEFAULT, "nobody asked"))
                .build();
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    @Test
    void warning_signs_in_a_list_are_raised() {
        Startup startup = read("\"redFlags\": [ \"outage-blame\" ]");
        assertThat(startup.redFlags()).containsExactly(Map.entry(RedFlag.OUTAGE_BLAME, FlagState.RAISED));
    }

    @Test
    void whole_numbers_may_be_written_with_a_point_or_an_exponent() {
        assertThat(read("\"compliance\": { \"month\": 18.0 }")).isEqualTo(read("\"compliance\": { \"month\": 1.8e1 }"));
    }

    @Test
    void schema_ids_are_accepted() {
        assertThat(read("\"schema\": \"footing/profile/1\", \"$schema\": \"profile.schema.json\""))
                .isEqualTo(Samples.smallest());
    }

    @Test
    void amounts_in_another_currency_are_read_and_written_in_it() {
        String euros = Samples.profile("").replace("USD", "EUR");
        Startup startup = ProfileReader.read(euros).startup();
        assertThat(startup.budget().cash()).isEqualTo(BigMoney.parse("EUR 1600000"));
        assertThat(startup.budget().monthlyOtherCosts()).isEqualTo(BigMoney.parse("EUR 0"));
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    @Test
    void amounts_without_a_currency_are_dollars_by_default() {
        Startup startup = ProfileReader.read(Samples.profile("").replace("\"currency\": \"USD\", ", ""))
                .startup();
        assertThat(Inputs.CURRENCY.get(startup)).hasValue("USD");
        assertThat(startup.states(Inputs.CURRENCY)).isFalse();
        assertThat(startup.with(Inputs.CURRENCY, "USD")).isEqualTo(Samples.smallest());
        assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup()).isEqualTo(startup);
    }

    private static Startup read(String more) {
        return ProfileReader.read(Samples.profile(more)).startup();
    }
}
