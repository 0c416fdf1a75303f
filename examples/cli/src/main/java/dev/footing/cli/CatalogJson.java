package dev.footing.cli;

import com.google.common.collect.ImmutableMap;
import dev.footing.cli.catalog.CatalogEntry;
import dev.footing.cli.catalog.ClaimFigure;
import dev.footing.cli.catalog.ClaimFigure.Span;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.schema.DocumentSchema;
import java.util.List;

/**
 * The catalog for programs.
 *
 * @param entries its entries
 */
record CatalogJson(List<CatalogEntry> entries) {
    String text() {
        return JsonWriter.text(json -> json.value(ImmutableMap.of(
                "schema",
                DocumentSchema.CATALOG.schemaId(),
                "entries",
                entries.stream().map(CatalogJson::entry).toList())));
    }

    private static ImmutableMap<String, Object> entry(CatalogEntry entry) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("id", entry.id())
                .put("system", entry.system())
                .put("meaning", entry.meaning())
                .put("section", entry.section())
                .put("grade", CatalogEntry.GRADE)
                .put("readBy", entry.readBy());
        if (entry.isClaim()) {
            members.put(
                            "figures",
                            entry.figures().stream().map(CatalogJson::figure).toList())
                    .put("caveat", entry.caveat());
        }
        return members.buildOrThrow();
    }

    private static ImmutableMap<String, Object> figure(ClaimFigure figure) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.<String, Object>builder()
                .put("what", figure.what())
                .put("unit", figure.unit().symbol())
                .put("published", span(figure.published()));
        figure.beside().ifPresent(beside -> members.put("beside", span(beside)));
        return members.buildOrThrow();
    }

    private static ImmutableMap<String, Object> span(Span span) {
        return ImmutableMap.of("low", span.low(), "high", span.high());
    }
}
