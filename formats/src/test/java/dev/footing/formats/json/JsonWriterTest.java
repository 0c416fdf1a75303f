package dev.footing.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.quantity.Months;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void indents_by_two_spaces_and_keeps_the_order_of_members() {
        String text = JsonWriter.text(json -> json.startObject()
                .member("b", 1)
                .member("a", List.of(1.5, 2L))
                .name("empty")
                .startObject()
                .endObject()
                .name("none")
                .startList()
                .endList()
                .name("nothing")
                .nothing()
                .endObject());
        assertThat(text)
                .isEqualTo(
                        "{\n  \"b\": 1,\n  \"a\": [\n    1.5,\n    2\n  ],\n  \"empty\": {},\n  \"none\": [],\n  \"nothing\": null\n}\n");
    }

    @Test
    void writes_each_value_of_the_domain_in_its_form() {
        assertThat(written(Months.of(6))).isEqualTo("6");
        assertThat(written(true)).isEqualTo("true");
        assertThat(written(LocalDate.of(2024, 6, 1))).isEqualTo("\"2024-06-01\"");
        assertThat(written(Grade.ASSUMED)).isEqualTo("\"assumed\"");
        assertThat(written(Money.parse("USD 12500.50"))).isEqualTo("12500.5");
        assertThat(written(Estimate.fixed(0.1))).isEqualTo("0.1");
        assertThat(written(Estimate.range(0, 1, 2))).isEqualTo("{ \"low\": 0, \"likely\": 1, \"high\": 2 }");
        assertThat(written(Estimate.logNormal(10, 0.5))).isEqualTo("{ \"median\": 10, \"sigma\": 0.5 }");
        assertThat(written(MoneyEstimate.fixed(BigMoney.parse("USD 3")))).isEqualTo("3");
        assertThat(written(MoneyEstimate.logNormal(BigMoney.parse("USD 3"), 1)))
                .isEqualTo("{ \"median\": 3, \"sigma\": 1 }");
        assertThat(written(Evidence.of(Grade.MEASURED, "payroll")))
                .isEqualTo("{ \"grade\": \"measured\", \"source\": \"payroll\" }");
    }

    @Test
    void refuses_what_has_no_form() {
        assertThatThrownBy(() -> written(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(Thread.State.NEW)).hasMessageContaining("State");
    }

    @Test
    void texts_come_back_even_with_halves_of_characters() {
        for (String text :
                List.of("plain", "\"\\/\b\n\u0001", "\u00e4\u4e2d\ud83d\ude00", "a\ud83d\"\\\u00e4", "\u2028")) {
            String document = JsonWriter.text(json -> json.value(text));
            JsonNode read =
                    JsonDocument.parse(JsonText.of(document), new ProblemList()).root();
            assertThat(read.text()).isEqualTo(text);
        }
    }

    private static String written(Object value) {
        return JsonWriter.text(json -> json.value(value)).strip().replaceAll("\\s+", " ");
    }
}
