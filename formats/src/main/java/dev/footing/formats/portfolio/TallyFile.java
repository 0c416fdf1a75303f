package dev.footing.formats.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonWriter;
import java.util.List;
import java.util.Objects;

/**
 * A tally as JSON, so that a run that was stopped goes on with what it had counted.
 *
 * <pre>{@code
 * new TallyFile(tally).write(json.name("tally"));
 * PortfolioTally again = TallyFile.read(node.required("tally")).tally();
 * }</pre>
 *
 * @param tally the tally
 */
public record TallyFile(PortfolioTally tally) {
    /**
     * Writes the tally as an object.
     *
     * @param json where to
     */
    public void write(JsonWriter json) {
        Objects.requireNonNull(json, "json");
        json.startObject()
                .member("assessed", Long.toString(tally.assessed()))
                .member("refused", Long.toString(tally.refused()));
        json.name("counts").startObject();
        tally.all().forEach((name, number) -> json.member(name, Long.toString(number)));
        json.endObject();
        list(json.name("nearest"), tally.kept(false));
        list(json.name("calls"), tally.kept(true));
        json.endObject();
    }

    private static void list(JsonWriter json, List<StartupInBrief> startups) {
        json.startList();
        for (StartupInBrief brief : startups) {
            json.startObject()
                    .member("line", Long.toString(brief.line()))
                    .member("name", brief.name())
                    .member("kind", brief.kind())
                    .member("recommended", brief.recommended())
                    .member("direction", brief.direction())
                    .member("stage", brief.stage())
                    .member("areas", brief.areas())
                    .member("soonest", Double.toString(brief.soonest()))
                    .member("median", Double.toString(brief.median()))
                    .endObject();
        }
        json.endList();
    }

    /**
     * Reads a tally.
     *
     * @param node what was written
     * @return the same tally
     */
    public static TallyFile read(JsonNode node) {
        Objects.requireNonNull(node, "node");
        ImmutableSortedMap.Builder<String, Long> counts = ImmutableSortedMap.naturalOrder();
        node.required("counts").members().forEach((name, number) -> counts.put(name, Long.valueOf(number.text())));
        return new TallyFile(new PortfolioTally(
                number(node, "assessed"),
                number(node, "refused"),
                counts.build(),
                startups(node.required("nearest")),
                startups(node.required("calls"))));
    }

    private static ImmutableList<StartupInBrief> startups(JsonNode list) {
        return list.elements().stream()
                .map(node -> new StartupInBrief(
                        number(node, "line"),
                        text(node, "name"),
                        text(node, "kind"),
                        text(node, "recommended"),
                        text(node, "direction"),
                        text(node, "stage"),
                        text(node, "areas"),
                        Double.parseDouble(text(node, "soonest")),
                        Double.parseDouble(text(node, "median"))))
                .collect(ImmutableList.toImmutableList());
    }

    private static long number(JsonNode node, String name) {
        return Long.parseLong(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).text();
    }
}
