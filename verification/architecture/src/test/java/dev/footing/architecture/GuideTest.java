package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The guide for plugins shows the files of the example, whole and as they are. That they compile, and that the commands
 * print what it shows, is tried in an empty folder after the build, by {@code .ci/outside}.
 */
class GuideTest {
    private static final Path GUIDE = Path.of("docs/plugins.md");
    private static final Path EXAMPLE = Path.of("examples/custom-strategy");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```([^\\n`]*)\\n(.*?)^```$");

    /** Commands in the clone, commands in the plugin's folder, and what those print. */
    private static final ImmutableSet<String> WITHOUT_FILE = ImmutableSet.of("console", "sh", "text");

    @Test
    void every_file_that_the_guide_shows_is_that_of_the_example() {
        assertThat(shown())
                .isNotEmpty()
                .allSatisfy((file, text) -> assertThat(Repository.text(EXAMPLE.resolve(file)))
                        .as("%s, which %s shows", file, GUIDE)
                        .isEqualTo(text));
    }

    @Test
    void every_file_of_the_example_is_in_the_guide() {
        assertThat(Repository.files().stream()
                        .filter(file -> file.startsWith(EXAMPLE))
                        .map(file -> EXAMPLE.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> !file.equals("README.md")))
                .containsExactlyInAnyOrderElementsOf(shown().keySet());
    }

    @Test
    void every_file_is_named_before_it_is_shown() {
        assertThat(Markdown.read(GUIDE).quoted()).containsAll(shown().keySet());
    }

    @Test
    void every_other_block_is_one_that_is_run() {
        assertThat(kinds().stream().filter(kind -> kind.size() == 1).map(kind -> kind.get(0)))
                .isSubsetOf(WITHOUT_FILE)
                .contains("sh", "text");
    }

    /** Blocks that have a path behind their language, by that path. */
    private static ImmutableMap<String, String> shown() {
        return FENCE.matcher(Repository.text(GUIDE))
                .results()
                .filter(fence -> words(fence.group(1)).size() == 2)
                .collect(ImmutableMap.toImmutableMap(
                        fence -> words(fence.group(1)).get(1), fence -> fence.group(2)));
    }

    private static ImmutableList<List<String>> kinds() {
        return FENCE.matcher(Repository.text(GUIDE))
                .results()
                .map(fence -> words(fence.group(1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> words(String info) {
        return Splitter.on(' ').splitToList(info);
    }
}
