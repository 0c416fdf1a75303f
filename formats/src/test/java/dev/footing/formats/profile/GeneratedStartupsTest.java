package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Form;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyId;
import dev.footing.testkit.Seeds;
import dev.footing.testkit.StartupGenerator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Startups at the ends of every range, as providers are tested with them. */
class GeneratedStartupsTest {
    private static final List<StrategyId> STRATEGIES = List.of(StrategyId.of("acme.one"), StrategyId.of("paas"));

    static Stream<Long> seeds() {
        return Seeds.from(50_000, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void come_back_from_json_as_the_same_value(long seed) {
        Startup startup = StartupGenerator.next(Seeds.random(seed), STRATEGIES);
        String text = ProfileWriter.text(startup);
        assertThat(ProfileReader.read(text).startup()).isEqualTo(startup);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void come_back_from_what_was_stated_with_every_mark_of_a_default(long seed) {
        Startup startup = StartupGenerator.next(Seeds.random(seed), STRATEGIES);
        Startup back = ProfileReader.read(ProfileWriter.stated(startup)).startup();
        for (Input<?> input : Inputs.all()) {
            assertThat(back.states(input)).as(input.id()).isEqualTo(startup.states(input));
            assertThat(input.get(back)).as(input.id()).isEqualTo(input.get(startup));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void show_in_each_field_what_reads_as_the_same_value(long seed) {
        Startup startup = StartupGenerator.next(Seeds.random(seed), STRATEGIES);
        for (FormField field : ProfileForm.of(startup).fields()) {
            if (field.entries().size() == 1 && field.input().kind() != Form.Kind.CHOICES) {
                assertSame(field.input(), field.text(), startup);
            }
        }
    }

    private static <T> void assertSame(Input<T> input, String text, Startup startup) {
        assertThat(InputText.value(input, startup.budget().currency(), text))
                .as("%s=%s", input, text)
                .isEqualTo(input.get(startup).orElseThrow());
    }
}
