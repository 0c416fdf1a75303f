package dev.footing.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.sensitivity.Sensitivity;
import dev.footing.formats.evidence.LedgerContradiction;
import dev.footing.formats.evidence.LedgerFigure;
import dev.footing.formats.evidence.LedgerNumber;
import dev.footing.formats.evidence.LedgerSource;
import dev.footing.formats.evidence.LedgerValue;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.schema.DocumentSchema;
import java.util.function.Function;

/**
 * The ledger for programs.
 *
 * @param choice what was asked of it
 */
record EvidenceJson(EvidenceChoice choice) {
    String text() {
        ImmutableMap.Builder<String, Object> members =
                ImmutableMap.<String, Object>builder().put("schema", DocumentSchema.EVIDENCE.schemaId());
        choice.asOf().ifPresent(day -> members.put("asOf", day));
        if (!choice.rests().isEmpty()) {
            members.put("rests", each(choice.rests(), EvidenceJson::rest));
        }
        members.put("numbers", each(choice.numbers(), this::number))
                .put("sources", each(choice.sources(), this::source))
                .put("figures", each(choice.figures(), EvidenceJson::figure));
        return JsonWriter.text(json -> json.value(members.buildOrThrow()));
    }

    private static ImmutableMap<String, Object> rest(Sensitivity entry) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("id", entry.input())
                .put("importance", entry.importance())
                .put("grade", entry.grade());
        entry.source().ifPresent(source -> members.put("source", source));
        return members.buildOrThrow();
    }

    private ImmutableMap<String, Object> number(LedgerNumber number) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("id", number.id())
                .put("value", number.words())
                .put("unit", number.unit())
                .put("grade", number.grade())
                .put("reason", number.reason())
                .put("sources", choice.ledger().sourcesOf(number));
        number.trust().ifPresent(trust -> members.put("trust", trust));
        choice.asOf().ifPresent(day -> members.put("stale", choice.stale(number)));
        ImmutableList<LedgerValue> calculated =
                number.values().stream().filter(LedgerValue::calculated).collect(ImmutableList.toImmutableList());
        if (!calculated.isEmpty()) {
            members.put("derivation", each(calculated, EvidenceJson::value));
        }
        if (!number.contradictions().isEmpty()) {
            members.put("contradicted", each(number.contradictions(), EvidenceJson::contradiction));
        }
        return members.buildOrThrow();
    }

    private static ImmutableMap<String, Object> value(LedgerValue value) {
        return ImmutableMap.of(
                "part", value.part(),
                "value", value.value(),
                "calculation", value.calculation(),
                "result", Double.valueOf(value.result()),
                "rounding",
                        value.rounding().words().isEmpty()
                                ? "2 digits"
                                : value.rounding().words());
    }

    private static ImmutableMap<String, Object> contradiction(LedgerContradiction against) {
        return ImmutableMap.of(
                "part", against.part(),
                "value", Double.valueOf(against.value()),
                "calculation", against.calculation(),
                "says", against.says(),
                "kept", against.kept());
    }

    private ImmutableMap<String, Object> source(LedgerSource source) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("id", source.id())
                .put("title", source.title())
                .put("site", source.site())
                .put("date", source.date())
                .put("kind", source.kind())
                .put("sample", source.sample())
                .put("read", source.read())
                .put("trust", source.trust());
        choice.asOf().ifPresent(day -> members.put("stale", choice.stale(source)));
        return members.buildOrThrow();
    }

    private static ImmutableMap<String, Object> figure(LedgerFigure figure) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("id", figure.id())
                .put("value", figure.value().doubleValue())
                .put("unit", figure.unit())
                .put("kind", figure.kind())
                .put("says", figure.says());
        figure.low().ifPresent(low -> members.put("low", low.doubleValue()));
        figure.high().ifPresent(high -> members.put("high", high.doubleValue()));
        if (!figure.source().isEmpty()) {
            members.put("source", figure.source());
        }
        return members.buildOrThrow();
    }

    private static <T> ImmutableList<ImmutableMap<String, Object>> each(
            ImmutableList<T> values, Function<T, ImmutableMap<String, Object>> json) {
        return values.stream().map(json).collect(ImmutableList.toImmutableList());
    }
}
