package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillMonth;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonText;
import dev.footing.formats.json.ProblemList;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/** The bills of the folder of cases, and what they come to. */
final class Cases {
    private static final BigDecimal LAST_DIGIT = new BigDecimal("0.000001");

    private Cases() {}

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Cases.class.getResource(name), name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, JsonNode> expected() {
        Map<String, JsonNode> cases =
                new TreeMap<>(JsonDocument.parse(JsonText.of(resource("cases/expected.json")), new ProblemList())
                        .root()
                        .members());
        cases.remove("_");
        return cases;
    }

    static JsonNode expected(String name) {
        return Objects.requireNonNull(expected().get(name), name);
    }

    static BillMonth month(Bill bill, YearMonth month) {
        return Objects.requireNonNull(bill.months().get(month), month.toString());
    }

    static BigMoney component(BillMonth month, String component) {
        return Objects.requireNonNull(month.components().get(component), component);
    }

    static List<Path> files(JsonNode expected) {
        return expected.required("files").elements().stream()
                .map(name -> resource("cases/" + name.text()))
                .toList();
    }

    static void check(Bill bill, JsonNode expected) {
        assertThat(bill.currency().getCode())
                .isEqualTo(expected.required("currency").text());
        assertThat(bill.complete().stream().map(Object::toString).toList())
                .isEqualTo(expected.required("complete").elements().stream()
                        .map(JsonNode::text)
                        .toList());
        assertThat(bill.months().keySet().stream().map(Object::toString).toList())
                .containsExactlyInAnyOrderElementsOf(
                        expected.required("months").members().keySet());
        bill.months()
                .forEach(
                        (month, sums) -> check(sums, expected.required("months").required(month.toString())));
        assertThat(notes(bill))
                .containsAll(expected.member("notes").map(JsonNode::elements).stream()
                        .flatMap(List::stream)
                        .map(JsonNode::text)
                        .toList());
        checkGrowth(bill, expected.required("growth"));
    }

    /** Codes with the provider of which they tell. */
    static List<String> notes(Bill bill) {
        return bill.notes().stream()
                .map(note -> note.code().id()
                        + (note.facts().get("provider") instanceof dev.footing.api.outcome.Fact.Word word
                                ? ":" + word.text()
                                : ""))
                .toList();
    }

    private static void checkGrowth(Bill bill, JsonNode expected) {
        assertThat(bill.growth().isPresent()).isEqualTo(!expected.is(JsonNode.Kind.NULL));
        bill.growth().ifPresent(growth -> {
            close(growth.likely(), expected.required("likely"));
            close(growth.low(), expected.required("low"));
            close(growth.high(), expected.required("high"));
            assertThat(growth.months())
                    .isEqualTo(expected.required("months").number().intValueExact());
            assertThat(Boolean.toString(growth.fillsProfile()))
                    .isEqualTo(expected.required("fillsProfile").shown());
        });
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.number().doubleValue(), org.assertj.core.data.Offset.offset(1e-12));
    }

    private static void check(BillMonth month, JsonNode expected) {
        Map<String, BigMoney> figures = new TreeMap<>();
        figures.put("accrual", month.accrual());
        figures.put("list", month.list());
        figures.put("billed", month.billed());
        figures.put("credits", month.credits());
        figures.put("discounts", month.discounts());
        figures.put("tax", month.tax());
        figures.put("committed", month.committed());
        figures.put("unused", month.unused());
        figures.put("purchases", month.purchases());
        figures.put("listEstimated", month.listEstimated());
        figures.forEach((name, amount) -> assertThat(amount.getAmount())
                .as(name)
                .isCloseTo(
                        expected.member(name).map(JsonNode::number).orElse(BigDecimal.ZERO),
                        org.assertj.core.data.Offset.offset(LAST_DIGIT)));
        Map<String, JsonNode> components = expected.required("components").members();
        assertThat(month.components().keySet()).containsExactlyInAnyOrderElementsOf(components.keySet());
        month.components()
                .forEach((component, amount) -> assertThat(amount.getAmount())
                        .as(component)
                        .isCloseTo(
                                expected.required("components")
                                        .required(component)
                                        .number(),
                                org.assertj.core.data.Offset.offset(LAST_DIGIT)));
    }
}
