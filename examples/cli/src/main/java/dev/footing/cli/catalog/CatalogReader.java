package dev.footing.cli.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.cli.catalog.ClaimFigure.Span;
import dev.footing.cli.replay.CaseStudy;
import dev.footing.cli.replay.Replay;
import dev.footing.cli.replay.ShippedFile;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.schema.CatalogSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the catalog's data.
 *
 * @param derived what the article's own figures give, by the name that a claim's figure states; empty where the
 *     strategies that they need are not installed
 */
record CatalogReader(ImmutableMap<String, Span> derived) {
    /** Rules, companies and claims, in the order of the data. */
    ImmutableList<CatalogEntry> entries() {
        return Stream.of(
                        elements("entries.json").flatMap(this::group),
                        Arrays.stream(CaseStudy.values()).map(this::company),
                        elements("claims.json").map(this::claim))
                .flatMap(entries -> entries)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<JsonNode> elements(String name) {
        return new ShippedFile("catalog/" + name).json().elements().stream();
    }

    /** Constants of one enumeration that stand in one section and are read by the same classes. */
    private Stream<CatalogEntry> group(JsonNode group) {
        ImmutableMap<String, Identified> constants =
                constants(group.required("of").text());
        return group.required("meanings").members().entrySet().stream()
                .map(meaning -> new CatalogEntry(
                        system(group),
                        meaning.getKey(),
                        group.required("section").text(),
                        meaning.getValue().text(),
                        ImmutableSortedSet.copyOf(group.required("readBy").elements().stream()
                                .map(JsonNode::text)
                                .toList()),
                        Optional.of(Objects.requireNonNull(constants.get(meaning.getKey()), meaning.getKey())),
                        ImmutableList.of(),
                        ""));
    }

    private static ImmutableMap<String, Identified> constants(String enumeration) {
        try {
            return Arrays.stream(Class.forName(enumeration).getEnumConstants())
                    .map(Identified.class::cast)
                    .collect(ImmutableMap.toImmutableMap(Identified::id, constant -> constant));
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException("No enumeration " + enumeration + ".", fault);
        }
    }

    private CatalogEntry company(CaseStudy study) {
        Replay replay = Replay.of(study);
        return new CatalogEntry(
                CatalogSystem.CASE_STUDY,
                study.id(),
                replay.section(),
                replay.company() + " " + replay.outcome(),
                ImmutableSortedSet.of(Replay.class.getName()),
                Optional.of(study),
                ImmutableList.of(),
                "");
    }

    private CatalogEntry claim(JsonNode claim) {
        List<JsonNode> figures = claim.required("figures").elements();
        boolean worksOut =
                figures.stream().anyMatch(figure -> figure.member("derived").isPresent());
        Class<?> reader = worksOut ? ReferenceCase.class : CatalogReader.class;
        return new CatalogEntry(
                system(claim),
                claim.required("id").text(),
                claim.required("section").text(),
                claim.required("meaning").text(),
                ImmutableSortedSet.of(reader.getName()),
                Optional.empty(),
                figures.stream().map(this::figure).collect(ImmutableList.toImmutableList()),
                claim.required("caveat").text());
    }

    private ClaimFigure figure(JsonNode figure) {
        Optional<Span> beside = figure.member("beside")
                .map(CatalogReader::span)
                .or(() -> figure.member("derived")
                        .filter(name -> !derived.isEmpty())
                        .map(name -> Objects.requireNonNull(derived.get(name.text()), name.text())));
        return new ClaimFigure(
                figure.required("what").text(),
                Identified.of(Unit.class, figure.required("unit").text()),
                span(figure.required("published")),
                beside);
    }

    private static Span span(JsonNode bounds) {
        return new Span(
                bounds.elements().get(0).number().doubleValue(),
                bounds.elements().get(1).number().doubleValue());
    }

    private static CatalogSystem system(JsonNode node) {
        return Identified.of(CatalogSystem.class, node.required("system").text());
    }
}
