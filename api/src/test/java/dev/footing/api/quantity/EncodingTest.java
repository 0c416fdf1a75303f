package dev.footing.api.quantity;

import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.quantity.Encoding.Encodable;
import dev.footing.api.startup.Answer;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {
    private static final Evidence EVIDENCE = Evidence.of(Grade.ASSUMED, "a source");

    static List<Object> unknown() {
        return List.of(
                1L, 1f, 'a', BigInteger.ONE, new Object(), Map.of(), new double[] {1}, Optional.of(1L), List.of(1L));
    }

    @Test
    void different_values_have_different_hashes() {
        List<Object> different = List.of(
                1.0,
                -1.0,
                0.0,
                Double.MIN_VALUE,
                Double.NaN,
                1,
                0,
                true,
                false,
                "",
                "1",
                "true",
                "a",
                "yes",
                "\n",
                LocalDate.of(2024, 6, 1),
                "2024-06-01",
                Answer.YES,
                Answer.NO,
                Share.of(0.5),
                Users.of(2),
                usd("1"),
                usd("1.01"),
                BigMoney.parse("EUR 1"),
                usd("0"),
                Estimate.fixed(1),
                Estimate.range(1, 2, 3),
                Estimate.range(1, 2, 4),
                Estimate.logNormal(1, 2),
                Estimate.logNormal(2, 1),
                MoneyEstimate.fixed(usd("1")),
                MoneyEstimate.fixed(BigMoney.parse("EUR 1")),
                MoneyEstimate.range(usd("1"), usd("2"), usd("3")),
                MoneyEstimate.logNormal(usd("1"), 2),
                EVIDENCE,
                Evidence.of(Grade.DEFAULT, "a source"),
                Evidence.of(Grade.ASSUMED, "the source"),
                Evidence.builder().from(EVIDENCE).date(LocalDate.of(2024, 6, 1)).build(),
                List.of(),
                List.of(1),
                List.of(1, 1),
                List.of(1, 2),
                List.of(2, 1),
                List.of("a", "bc"),
                List.of("ab", "c"),
                List.of("abc"),
                List.of("a", "b", "c"),
                List.of(List.of(1), 2),
                List.of(List.of(1, 2)));
        Map<String, Object> hashes = new HashMap<>();
        for (Object value : different) {
            assertThat(hashes.put(hash("p", value), value))
                    .as("same hash as " + value)
                    .isNull();
        }
        assertThat(hashes.put(new Encoding().sha256(), "nothing")).isNull();
    }

    @Test
    void a_text_cannot_pretend_to_be_two_values() {
        Encoding two = new Encoding().put("a", "x").put("b", "y");
        for (String text : List.of("x\n1:b text 1:y", "x\n1:b text 1:y\n", "x1:b text 1:y")) {
            assertThat(new Encoding().put("a", text).sha256()).isNotEqualTo(two.sha256());
        }
        assertThat(hash("a text 1:b", "c")).isNotEqualTo(hash("a", "b text 1:c"));
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    }

    @Test
    void the_order_of_values_counts() {
        assertThat(new Encoding().put("a", 1).put("b", 2).sha256())
                .isNotEqualTo(new Encoding().put("b", 2).put("a", 1).sha256());
    }

    @Test
    void negative_zero_is_zero() {
        assertThat(hash("p", -0.0)).isEqualTo(hash("p", 0.0));
        assertThat(hash("p", Share.of(-0.0))).isEqualTo(hash("p", Share.of(0.0)));
        assertThat(hash("p", Estimate.fixed(-0.0))).isEqualTo(hash("p", Estimate.fixed(0.0)));
    }

    @Test
    void zeros_behind_the_point_of_an_amount_do_not_count() {
        assertThat(hash("p", usd("10.00"))).isEqualTo(hash("p", usd("10")));
        assertThat(hash("p", Money.parse("USD 10.00"))).isEqualTo(hash("p", usd("10")));
        assertThat(hash("p", usd("0.00"))).isEqualTo(hash("p", usd("0")));
        assertThat(hash("p", MoneyEstimate.fixed(usd("10.0")))).isEqualTo(hash("p", MoneyEstimate.fixed(usd("10"))));
    }

    @Test
    void an_optional_is_what_it_holds_or_nothing() {
        assertThat(hash("p", Optional.of("a"))).isEqualTo(hash("p", "a"));
        assertThat(hash("p", Optional.empty())).isEqualTo(new Encoding().sha256());
    }

    @Test
    void a_value_of_parts_adds_them_under_its_path() {
        Encodable parts = (encoding, path) -> encoding.put(path + ".x", 1).put(path + ".y", "2");
        Encodable others = (encoding, path) -> encoding.put(path + ".x", 1).put(path + ".y", "3");
        Encodable none = (encoding, path) -> {};
        Encodable twice = (encoding, path) -> encoding.put(path, parts).put(path, parts);
        assertThat(hash("p", parts)).isEqualTo(hash("p", Optional.of(parts))).isNotEqualTo(hash("q", parts));
        assertThat(List.of(
                        hash("p", parts),
                        hash("p", others),
                        hash("p", none),
                        hash("p", twice),
                        hash("p", List.of(parts)),
                        hash("p", List.of(parts, parts)),
                        hash("p", List.of(parts, others)),
                        hash("p", List.of(others, parts)),
                        hash("p", List.of(none, twice)),
                        hash("p", List.of(twice, none)),
                        new Encoding().sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void texts_with_half_a_surrogate_pair_are_told_apart() {
        assertThat(List.of(
                        hash("p", "\uD800"),
                        hash("p", "\uD801"),
                        hash("p", "?"),
                        hash("p", "\uFFFD"),
                        hash("p", "d800")))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_hash_is_a_sha_256_of_the_text_in_utf_8() {
        assertThat(new Encoding().sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // printf '4:name text 3:Zoë\n' | sha256sum
        assertThat(hash("name", "Zoë")).isEqualTo("1c2eab5ee28c427186154d999c0082d38b35e02457373d70a3748bc601be3613");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void a_type_without_a_canonical_form_is_refused_with_its_path(Object value) {
        assertThatThrownBy(() -> new Encoding().put("some.path", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.path")
                .hasMessageContaining("No canonical form");
    }

    private static String hash(String path, Object value) {
        return new Encoding().put(path, value).sha256();
    }
}
