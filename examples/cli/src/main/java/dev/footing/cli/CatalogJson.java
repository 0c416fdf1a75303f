package dev.footing.cli;

import dev.footing.api.catalog.CatalogEntry;
import dev.footing.core.claims.ClaimFigure;
import dev.footing.core.claims.ClaimFigure.Span;
import dev.footing.core.claims.PublishedClaim;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.schema.DocumentSchema;
import java.util.List;

/** The catalog for programs. */
final class CatalogJson {
    private final JsonWriter json;

    private CatalogJson(JsonWriter json) {
        this.json = json;
    }

    static String of(List<CatalogEntry> entries, List<PublishedClaim> claims) {
        return JsonWriter.text(json -> new CatalogJson(json).write(entries, claims));
    }

    private void write(List<CatalogEntry> entries, List<PublishedClaim> claims) {
        json.startObject()
                .member("schema", DocumentSchema.CATALOG.schemaId())
                .name("entries")
                .startList();
        for (CatalogEntry entry : entries) {
            json.startObject()
                    .member("id", entry.id())
                    .member("system", entry.system())
                    .member("meaning", entry.meaning())
                    .member("section", entry.section())
                    .member("grade", entry.grade())
                    .member("readBy", entry.readBy());
            claims.stream()
                    .filter(claim -> claim.claim().equals(entry.subject()))
                    .forEach(this::claim);
            json.endObject();
        }
        json.endList().endObject();
    }

    private void claim(PublishedClaim claim) {
        json.name("figures").startList();
        for (ClaimFigure figure : claim.figures()) {
            json.startObject()
                    .member("what", figure.what())
                    .member("unit", figure.unit().symbol());
            span("published", figure.published());
            figure.beside().ifPresent(beside -> span("beside", beside));
            json.endObject();
        }
        json.endList().member("caveat", claim.caveat());
    }

    private void span(String name, Span span) {
        json.name(name)
                .startObject()
                .member("low", span.low())
                .member("high", span.high())
                .endObject();
    }
}
