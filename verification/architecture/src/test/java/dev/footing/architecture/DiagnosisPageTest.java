package dev.footing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.diagnosis.SpiralStage;
import dev.footing.api.diagnosis.Trap;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.RedFlag;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the diagnosis has a rule for everything that can be found. */
class DiagnosisPageTest {
    private static final Path PAGE = Path.of("docs/diagnosis.md");

    @Test
    void the_page_names_every_sign_stage_and_trap() {
        ImmutableList<String> quoted = Markdown.read(PAGE).quoted();
        assertThat(Stream.of(RedFlag.class, SpiralStage.class, Trap.class)
                        .flatMap(type -> Identified.ids(type).stream())
                        .filter(id -> !id.equals(SpiralStage.NONE.id())))
                .allMatch(quoted::contains, "is in " + PAGE);
    }
}
