package dev.footing.api.record;

import static dev.footing.api.record.Check.Outcome.HOLDS;
import static dev.footing.api.record.Check.Outcome.REOPEN;
import static dev.footing.api.record.Check.Outcome.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.RecordExamples;
import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void the_gravest_of_all_decides() {
        assertThat(RecordExamples.check(HOLDS).outcome()).isEqualTo(HOLDS);
        assertThat(RecordExamples.check(WATCH).outcome()).isEqualTo(WATCH);
        assertThat(RecordExamples.check(HOLDS, WATCH).outcome()).isEqualTo(WATCH);
        assertThat(RecordExamples.check(WATCH, WATCH, REOPEN).outcome()).isEqualTo(REOPEN);
        assertThat(RecordExamples.check(REOPEN, WATCH).outcome()).isEqualTo(REOPEN);
    }
}
