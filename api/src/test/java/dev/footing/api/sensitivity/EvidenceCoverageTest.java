package dev.footing.api.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Share;
import org.junit.jupiter.api.Test;

class EvidenceCoverageTest {
    @Test
    void counts_are_not_negative() {
        assertThat(EvidenceCoverage.builder()
                        .putInputs(Grade.MEASURED, 0)
                        .build()
                        .inputs())
                .containsEntry(Grade.MEASURED, 0);
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putParameters(Grade.MEASURED, -1)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void shares_sum_to_one_and_what_is_assumed_is_their_part() {
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putShares(Grade.MEASURED, Share.of(0.5))
                        .restsOnAssumed(Share.of(0))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("shares must sum to 1");
        assertThatThrownBy(() -> EvidenceCoverage.builder()
                        .putShares(Grade.MEASURED, Share.of(0.5))
                        .putShares(Grade.DEFAULT, Share.of(0.5))
                        .restsOnAssumed(Share.of(0.25))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("restsOnAssumed must be the share of what is assumed and of defaults, 0.5");
    }
}
