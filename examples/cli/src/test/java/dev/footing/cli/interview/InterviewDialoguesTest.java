package dev.footing.cli.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.discovery.Discovery;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.profile.ProfileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole conversations, as data: what is typed, what is said, and what is then in the profile. */
class InterviewDialoguesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ImmutableList<StrategyInfo> STRATEGIES =
            Discovery.installed(InterviewDialoguesTest.class.getClassLoader()).providers().stream()
                    .flatMap(found -> found.info().strategies().stream())
                    .sorted(Comparator.comparing(StrategyInfo::id))
                    .collect(ImmutableList.toImmutableList());

    private final StringWriter err = new StringWriter();
    private final List<String> kept = new ArrayList<>();

    static Stream<Arguments> dialogues() {
        try (InputStream in = InterviewDialoguesTest.class.getResourceAsStream("/interview/dialogues.json")) {
            return StreamSupport.stream(JSON.readTree(in).spliterator(), false)
                    .map(dialogue -> Arguments.of(dialogue.get("name").textValue(), dialogue));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialogues")
    void a_conversation_says_what_it_understood_and_writes_it(String name, JsonNode dialogue) throws IOException {
        Startup startup = run(String.join("\n", texts(dialogue.get("typed"))) + "\n");
        assertThat(err.toString()).as(name).contains(texts(dialogue.get("says")));
        String stated = ProfileWriter.stated(startup);
        assertThat(ProfileReader.read(stated).startup()).isEqualTo(startup);
        JsonNode profile = JSON.readTree(stated);
        dialogue.get("profile")
                .properties()
                .forEach(wanted -> assertThat(profile.at(wanted.getKey()).asText())
                        .as(wanted.getKey())
                        .isEqualTo(wanted.getValue().asText()));
        for (String absent : dialogue.has("lacks") ? texts(dialogue.get("lacks")) : List.<String>of()) {
            assertThat(profile.at(absent).isMissingNode()).as(absent).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialogues")
    void the_lines_that_are_kept_give_the_same_answers(String name, JsonNode dialogue) {
        Startup first = run(String.join("\n", texts(dialogue.get("typed"))) + "\n");
        assertThat(run(String.join("\n", List.copyOf(kept)) + "\n")).as(name).isEqualTo(first);
    }

    @Test
    void every_name_of_a_platform_leads_to_strategies_that_are_installed() {
        Choices choices = Choices.strategies(STRATEGIES);
        assertThat(choices.names()).hasSizeGreaterThan(80);
        choices.names().forEach((name, candidates) -> {
            assertThat(candidates).as(name).isNotEmpty();
            assertThat(choices.meanings().keySet()).containsAll(candidates.keySet());
        });
    }

    private Startup run(String typed) {
        kept.clear();
        return new Interview(new StringReader(typed), new PrintWriter(err, true), STRATEGIES, lines -> {
                    kept.clear();
                    kept.addAll(lines);
                })
                .run(DAY)
                .startup()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
