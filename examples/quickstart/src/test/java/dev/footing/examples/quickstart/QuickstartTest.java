package dev.footing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void prints_one_line_for_each_installed_strategy() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.equals("RECOMMEND: Optional[paas]"))
                .anyMatch(line -> line.startsWith("managed-kubernetes: in production after 1.5 months, USD 300000.00"))
                .anyMatch(
                        line -> line.startsWith("self-run-kubernetes: in production after 9.0 months, USD 1260000.00"));
    }

    @Test
    void the_readme_shows_just_this_code() throws IOException {
        Path root = Path.of("../..");
        String source = Files.readString(
                root.resolve("examples/quickstart/src/main/java/dev/footing/examples/quickstart/Quickstart.java"));
        String shown = source.substring(source.indexOf("// quickstart") + 13, source.indexOf("// end"))
                .stripIndent()
                .replace("out.println", "System.out.println");
        assertThat(unbroken(Files.readString(root.resolve("README.md")))).contains(unbroken(shown));
    }

    /** The same code whatever its line breaks. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s", "");
    }
}
