package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number that a rule compares with stands in a table, with where it comes from. */
class ThresholdsTest {
    private static final ImmutableSet<String> FOLDERS = ImmutableSet.of(
            "core/src/main/java/dev/footing/core/diagnosis",
            "core/src/main/java/dev/footing/core/framework",
            "core/src/main/java/dev/footing/core/recovery");

    /** Efforts and targets of remedies and actions are what these tables hold. */
    private static final ImmutableSet<String> TABLES =
            ImmutableSet.of("Threshold.java", "RemedyRule.java", "Playbook.java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern COMPARED = Pattern.compile("[<>]=?\\s*-?(?![01]\\b(?!\\.[0-9]))[0-9]");
    private static final Pattern FRACTION = Pattern.compile("[0-9]\\.[0-9]*[1-9]");

    @Test
    void no_rule_compares_with_a_number_of_its_own_or_states_a_fraction() {
        assertThat(rules())
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(
                                COMMENT.matcher(Repository.text(file)).replaceAll(""))
                        .as(file.toString())
                        .doesNotContainPattern(COMPARED)
                        .doesNotContainPattern(FRACTION));
    }

    @Test
    void a_number_of_its_own_is_seen() {
        assertThat("share > 0.4").containsPattern(COMPARED).containsPattern(FRACTION);
        assertThat("months >= 12").containsPattern(COMPARED);
        assertThat("burn > 0 && count < 1").doesNotContainPattern(COMPARED).doesNotContainPattern(FRACTION);
        assertThat("Means.of(0.0)").doesNotContainPattern(FRACTION);
    }

    private static Stream<Path> rules() {
        return Repository.javaFiles().stream()
                .filter(file ->
                        FOLDERS.contains(String.valueOf(file.getParent()).replace('\\', '/')))
                .filter(file -> !TABLES.contains(String.valueOf(file.getFileName())));
    }
}
