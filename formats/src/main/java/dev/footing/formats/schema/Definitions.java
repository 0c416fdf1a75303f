package dev.footing.formats.schema;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The parts that several documents have in common, by the names under which {@link Schema#ref} refers to them. Each
 * document holds those that it refers to, so that it is complete by itself.
 */
final class Definitions {
    private static final ImmutableMap<String, Supplier<Schema>> ALL = ImmutableMap.<String, Supplier<Schema>>builder()
            .put("startup", () -> ProfileSchema.of(true))
            .put("explanation", ResultSchema::explanation)
            .put("explanations", () -> Schema.list(Schema.ref("explanation")))
            .put("evidence", () -> Values.evidence(true))
            .put("remedy", DiagnosisSchema::remedy)
            .put("contribution", SensitivitySchema::part)
            .put("finding", FrameworkSchema::finding)
            .put("answeredFinding", FrameworkSchema::answeredFinding)
            .put("verdict", ResultSchema::verdict)
            .put("compactVerdict", ComparisonSchema::verdict)
            .put("recordedVerdict", RecordedSchema::verdict)
            .put("calibration", () -> ResultSchema.rules(false))
            .put("parameters", FigureSchema::parameters)
            .put("plan", FigureSchema::plan)
            .put("simulation", FigureSchema::simulation)
            .put("strategy", ResultSchema::strategy)
            .buildOrThrow();

    private Definitions() {}

    /** Adds every part that is referred to, by the document itself or by another part. */
    static Schema addTo(Schema document) {
        Set<String> needed = new HashSet<>();
        find(document, needed);
        if (needed.isEmpty()) {
            return document;
        }
        Schema parts = new Schema();
        ALL.forEach((name, part) -> {
            if (needed.contains(name)) {
                parts.with(name, part.get());
            }
        });
        return document.with("$defs", parts);
    }

    private static void find(Object value, Set<String> needed) {
        if (value instanceof Schema schema) {
            schema.referred().filter(needed::add).ifPresent(name -> find(part(name), needed));
            schema.keywords().values().forEach(within -> find(within, needed));
        } else if (value instanceof List<?> list) {
            list.forEach(within -> find(within, needed));
        }
    }

    private static Schema part(String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(Supplier::get)
                .orElseThrow(() -> new IllegalStateException("No definition is called " + name + "."));
    }
}
