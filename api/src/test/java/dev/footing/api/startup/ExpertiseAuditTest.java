package dev.footing.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpertiseAuditTest {
    @Test
    void areas_that_are_supposed_to_be_held_are_answered_yes_whatever_was_said_and_the_rest_stays() {
        ExpertiseAudit stated =
                ExpertiseAudit.of(Map.of(ExpertiseArea.SCALING, Answer.NO, ExpertiseArea.OBSERVABILITY, Answer.YES));
        ExpertiseAudit supposed = stated.holding(List.of(ExpertiseArea.SCALING, ExpertiseArea.DISASTER_RECOVERY));
        assertThat(supposed)
                .isEqualTo(ExpertiseAudit.of(Map.of(
                        ExpertiseArea.SCALING,
                        Answer.YES,
                        ExpertiseArea.DISASTER_RECOVERY,
                        Answer.YES,
                        ExpertiseArea.OBSERVABILITY,
                        Answer.YES)));
        assertThat(stated.holding(List.of())).isEqualTo(stated);
    }
}
