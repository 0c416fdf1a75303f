package dev.footing.formats.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Form.Kind;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProfileFormTest {
    private static final ImmutableListMultimap<String, String> NOTHING = ImmutableListMultimap.of();

    /** Without them something else that may be stated means nothing, or is out of bounds. */
    private static final ImmutableSet<Input<?>> NEEDED_BY_OTHERS =
            ImmutableSet.of(Inputs.HORIZON, Inputs.CURRENT_STRATEGY, Inputs.CURRENT_MONTHS, Inputs.OBSERVED_MONTHS);

    private static Startup startup(long seed) {
        return new AnyStartup(new SplittableRandom(seed)).next();
    }

    private static ImmutableListMultimap<String, String> everything(ProfileForm form) {
        ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
        for (FormField field : form.fields()) {
            entries.put(field.input().id(), "").putAll(field.input().id(), field.entries());
        }
        return entries.build();
    }

    @Test
    void a_form_sent_as_it_is_changes_nothing() {
        for (long seed = 0; seed < 100; seed++) {
            Startup startup = startup(seed);
            ProfileForm form = ProfileForm.of(startup);
            assertThat(form.filled(NOTHING)).isEqualTo(startup);
            assertThat(form.filled(everything(form))).isEqualTo(startup);
        }
    }

    @Test
    void what_stands_in_a_field_is_read_as_the_value_that_it_shows() {
        for (long seed = 100; seed < 150; seed++) {
            Startup blank =
                    Samples.smallest().with(Inputs.CURRENT_STRATEGY, "paas").with(Inputs.CURRENT_MONTHS, 6.0);
            Startup startup = startup(seed);
            for (FormField field : ProfileForm.of(startup).fields()) {
                Input<?> input = field.input();
                boolean alone = !input.group().startsWith("/components/")
                        && !input.group().startsWith("/current/")
                        && !input.group().equals("/funding");
                if (alone
                        && input != Inputs.INFRASTRUCTURE_ENGINEERS
                        && !field.entries().isEmpty()) {
                    Startup filled = ProfileForm.of(blank)
                            .filled(ImmutableListMultimap.<String, String>builder()
                                    .putAll(input.id(), field.entries())
                                    .build());
                    assertThat(input.get(filled).equals(input.get(startup)))
                            .as(input.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_changed_input_is_marked_as_supposed_and_nothing_else_is_touched() {
        Startup startup = Samples.smallest();
        Startup filled = ProfileForm.of(startup).filled(ImmutableListMultimap.of("/team/engineers", " 12 "));
        assertThat(Inputs.ENGINEERS.get(filled)).hasValue(12.0);
        assertThat(filled.evidenceOf(Inputs.ENGINEERS).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(filled.evidenceOf(Inputs.ENGINEERS).source()).isEqualTo("what-if");
        assertThat(StartupDraft.of(filled)
                        .set(Inputs.ENGINEERS, Inputs.ENGINEERS.get(startup).orElseThrow())
                        .build()
                        .budget())
                .isEqualTo(startup.budget());
    }

    @Test
    void a_blank_field_is_an_input_that_is_not_stated() {
        for (long seed = 200; seed < 230; seed++) {
            Startup startup = startup(seed);
            ProfileForm form = ProfileForm.of(startup);
            for (FormField field : form.fields()) {
                Input<?> input = field.input();
                if (input.presence() == Presence.OPTIONAL
                        && !input.uncertain()
                        && !NEEDED_BY_OTHERS.contains(input)
                        && startup.states(input)) {
                    Startup filled = form.filled(ImmutableListMultimap.of(input.id(), " "));
                    assertThat(filled.states(input)).as(input.id()).isFalse();
                }
            }
        }
    }

    @Test
    void a_group_of_which_everything_is_blank_is_gone() {
        Startup startup = ProfileReader.read(
                        Samples.profile("\"funding\": { \"month\": 6 }, \"current\": { \"strategy\": \"paas\" }"))
                .startup();
        ProfileForm form = ProfileForm.of(startup);
        assertThat(form.filled(ImmutableListMultimap.of("/funding/month", "")).funding())
                .isEmpty();
        assertThat(form.filled(ImmutableListMultimap.of("/current/strategy", ""))
                        .current())
                .isEmpty();
    }

    @Test
    void a_platform_of_which_nothing_is_known_stays_one() {
        Startup startup = Samples.smallest().toBuilder()
                .current(CurrentPlatform.builder().build())
                .build();
        assertThat(ProfileForm.of(startup)
                        .filled(ImmutableListMultimap.of("/team/engineers", "9"))
                        .current())
                .isEqualTo(startup.current());
    }

    @Test
    void several_words_are_entries_of_their_own() {
        Startup filled = ProfileForm.of(Samples.smallest())
                .filled(ImmutableListMultimap.of(
                        "/motives", "", "/motives", "pedigree", "/motives", "unit-cost-at-scale"));
        FormField field = ProfileForm.of(filled).fields().stream()
                .filter(candidate -> candidate.input() == Inputs.MOTIVES)
                .findFirst()
                .orElseThrow();
        assertThat(field.entries()).containsExactlyInAnyOrder("pedigree", "unit-cost-at-scale");
        assertThat(field.text()).contains(", ");
        assertThat(filled.motives()).hasSize(2);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_input_and_no_line() {
        assertThatThrownBy(() -> ProfileForm.of(Samples.smallest())
                        .filled(ImmutableListMultimap.of(
                                "/team/engineers", "many", "/budget/cash", "-1", "/team/engineer", "3")))
                .isInstanceOfSatisfying(InvalidProfileException.class, invalid -> {
                    assertThat(invalid.problems())
                            .extracting(Problem::where)
                            .containsExactly("/team/engineers", "/budget/cash", "\"/team/engineer\"");
                    assertThat(invalid.problems())
                            .allMatch(problem -> problem.position().isEmpty());
                    assertThat(invalid.problems().get(2).wayOut()).contains("/team/engineers");
                });
    }

    @Test
    void inputs_that_contradict_each_other_are_told() {
        assertThatThrownBy(() -> ProfileForm.of(Samples.smallest())
                        .filled(ImmutableListMultimap.of(
                                "/team/engineers", "3", "/team/infrastructureEngineers", "5", "/budget/cash", "")))
                .isInstanceOfSatisfying(
                        InvalidProfileException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::where)
                                .contains("/budget/cash"));
        assertThatThrownBy(() ->
                        ProfileForm.of(Samples.smallest()).filled(ImmutableListMultimap.of("/funding/invested", "5")))
                .hasMessageContaining("/funding/month");
    }

    @Test
    void defaults_stand_beside_fields_and_not_in_them() {
        FormField horizon = ProfileForm.of(Samples.smallest()).fields().stream()
                .filter(field -> field.input() == Inputs.HORIZON)
                .findFirst()
                .orElseThrow();
        assertThat(horizon.entries()).isEmpty();
        assertThat(horizon.standIn()).isEqualTo("18");
        assertThat(ProfileForm.of(Samples.smallest()).fields())
                .noneMatch(field -> field.input().kind() == Kind.RECORDS)
                .noneMatch(field -> field.input() == Inputs.CURRENCY);
    }
}
