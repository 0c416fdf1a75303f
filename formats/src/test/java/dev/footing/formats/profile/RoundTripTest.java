package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void what_was_stated_by_percentiles_is_written_so_again_and_what_was_not_is_not() {
        Startup startup = ProfileReader.read(
                        Samples.profile("\"usage\": { \"launchUsers\": { \"p5\": 90, \"p95\": 1400 },"
                                + " \"monthlyRevenuePerUser\": { \"p5\": 9000, \"p95\": 14000 },"
                                + " \"monthlyGrowth\": { \"median\": 0.1, \"sigma\": 0.5 } }"))
                .startup();
        String stated = ProfileWriter.stated(startup);
        assertThat(CharMatcher.whitespace().removeFrom(stated))
                .contains(
                        "\"launchUsers\":{\"p5\":90,\"p95\":1400}",
                        "\"monthlyRevenuePerUser\":{\"p5\":9000,\"p95\":14000}",
                        "\"monthlyGrowth\":{\"median\":0.1,\"sigma\":0.5}");
        assertThat(ProfileReader.read(stated).startup()).isEqualTo(startup);
    }

    @Test
    void every_startup_comes_back_as_it_was() {
        TreeSet<String> stated = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            Startup startup = new AnyStartup(new SplittableRandom(seed)).next();
            String text = ProfileWriter.text(startup);
            Startup back = ProfileReader.read(text).startup();
            assertThat(back).as("seed %s%n%s", seed, text).isEqualTo(startup);
            assertThat(ProfileWriter.text(back)).isEqualTo(text);
            Inputs.all().stream().filter(startup::states).map(Input::id).forEach(stated::add);
        }
        assertThat(stated).isEqualTo(Inputs.ids());
    }

    @Test
    void what_was_stated_is_enough_to_come_back() {
        for (long seed = 2_000; seed < 2_200; seed++) {
            Startup startup = new AnyStartup(new SplittableRandom(seed)).next();
            String text = ProfileWriter.stated(startup);
            Startup back = ProfileReader.read(text).startup();
            for (Input<?> input : Inputs.all()) {
                assertThat(back.states(input)).as("seed %s %s", seed, input).isEqualTo(startup.states(input));
                assertThat(!startup.states(input) || input.get(back).equals(input.get(startup)))
                        .as("seed %s %s", seed, input)
                        .isTrue();
            }
            assertThat(back.current().isPresent()).isEqualTo(startup.current().isPresent());
        }
    }

    @Test
    void bytes_come_back_too() {
        for (long seed = 1_000; seed < 1_050; seed++) {
            Startup startup = new AnyStartup(new SplittableRandom(seed)).next();
            byte[] bytes = ProfileWriter.text(startup).getBytes(StandardCharsets.UTF_8);
            assertThat(ProfileReader.read(new ByteArrayInputStream(bytes)).startup())
                    .isEqualTo(startup);
        }
    }

    @Test
    void leaving_an_input_out_is_the_same_as_not_stating_it() {
        Startup startup = Samples.smallest();
        for (Input<?> input : Inputs.all()) {
            assertThat(ProfileReader.read(ProfileWriter.text(startup)).startup().evidenceOf(input))
                    .isEqualTo(startup.evidenceOf(input));
        }
    }

    @Test
    void the_widest_spread_is_written_by_its_sigma_where_rounded_percentiles_would_be_wider() {
        for (int median = 1; median < 400; median++) {
            Startup startup = Samples.smallest().with(Inputs.LAUNCH_USERS, Estimate.logNormal(median / 7.0, 3));
            assertThat(ProfileReader.read(ProfileWriter.stated(startup)).startup())
                    .isEqualTo(startup);
        }
    }
}
