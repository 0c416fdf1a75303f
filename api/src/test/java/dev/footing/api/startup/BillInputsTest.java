package dev.footing.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BillInputsTest {
    /** Says the id of an input; a Java machine of its own begins with this class and not with the table. */
    public static final class First {
        private First() {}

        public static void main(String[] none) {
            System.exit(
                    BillInputs.COMMITMENT.equals(
                                    Inputs.find("/current/commitment/monthly").orElseThrow())
                            ? 7
                            : 1);
        }
    }

    @Test
    void they_can_be_the_first_that_a_program_uses() throws IOException, InterruptedException {
        Process alone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        First.class.getName())
                .inheritIO()
                .start();
        assertThat(alone.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(alone.exitValue()).isEqualTo(7);
    }
}
