package dev.footing.api.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyIdTest {
    @ParameterizedTest
    @CsvSource({
        "a, false",
        "managed-kubernetes, false",
        "k8s-2-go, false",
        "acme.on-premises, true",
        "acme.north-west.on-premises2, true"
    })
    void takes_words_joined_by_hyphens_in_any_number_of_namespaces(String id, boolean namespaced) {
        assertThat(StrategyId.of(id)).hasToString(id);
        assertThat(StrategyId.of(id).namespaced()).isEqualTo(namespaced);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "managed_kubernetes",
                "managed kubernetes",
                "-a",
                "a-",
                "a--b",
                ".a",
                "a.",
                "a..b",
                "2go",
                "a.2go",
                "ä",
                "a/b",
                "a\n"
            })
    void refuses_what_is_not_an_id(String id) {
        assertThatThrownBy(() -> StrategyId.of(id))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be lower-case words joined by hyphens")
                .hasMessageContaining("acme.on-premises");
    }

    @Test
    void takes_100_characters_and_no_more() {
        assertThat(StrategyId.of("a".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> StrategyId.of("a".repeat(101))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void refuses_a_hopeless_id_at_once() {
        // A pattern that tries every split of the words would not come back from this.
        assertThatThrownBy(() -> StrategyId.of("a".repeat(99) + "!")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> StrategyId.of("a-".repeat(50))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void is_ordered_as_text() {
        assertThat(List.of(StrategyId.of("b"), StrategyId.of("a.c"), StrategyId.of("a")).stream()
                        .sorted()
                        .toList())
                .extracting(StrategyId::value)
                .containsExactly("a", "a.c", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "acme platform", "acme.", ".acme", "1acme"})
    void a_provider_with_a_wrong_id_is_refused(String id) {
        assertThatThrownBy(() -> ProviderInfo.of(id, "Acme", StrategyProvider.SPI_LEVEL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme.platform");
    }

    @Test
    void a_provider_tells_what_it_may_propose() {
        StrategyInfo info = StrategyInfo.of("acme.racks", "Racks", Sourcing.SELF_RUN, "two sites");
        ProviderInfo provider = ProviderInfo.of("acme.platform", "Acme", StrategyProvider.SPI_LEVEL, info);
        assertThat(provider.strategies()).containsExactly(info);
        assertThat(provider.spiLevel()).isEqualTo(1);
    }
}
