package dev.footing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void counts_up_from_the_base() {
        assertThat(Seeds.from(40, 3)).containsExactly(40L, 41L, 42L);
        assertThat(Seeds.from(1, 0)).isEmpty();
    }

    @Test
    void gives_the_same_numbers_for_the_same_seed_and_others_for_its_neighbour() {
        assertThat(Seeds.random(7).nextLong()).isEqualTo(Seeds.random(7).nextLong());
        assertThat(Seeds.random(7).nextLong()).isNotEqualTo(Seeds.random(8).nextLong());
    }
}
