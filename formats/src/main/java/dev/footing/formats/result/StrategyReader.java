package dev.footing.formats.result;

import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyDraft;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.ValueReader;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Reads the numbers of a strategy from a result. Where they came from is not read: no figure hangs on it. */
final class StrategyReader {
    private static final Evidence READ = Evidence.of(Grade.REPORTED, "as a result told it");

    private final Members members;
    private final ValueReader values;

    StrategyReader(Members members) {
        this.members = members;
        this.values = new ValueReader(members.checks(), Members.CURRENCY);
    }

    Optional<Strategy> read(StrategyInfo info, JsonNode parameters) {
        int before = members.checks().problems().found();
        StrategyDraft draft = StrategyDraft.of(blank(info));
        for (Entry<Strategy, StrategyDraft> entry : StrategyParameters.entries()) {
            Form.Kind kind = entry.parameter().form().kind();
            if (kind == Form.Kind.TEXTS) {
                continue;
            }
            Optional<JsonNode> node = find(parameters, entry.path());
            if (node.isPresent()) {
                values.read(entry.parameter().form(), node.orElseThrow()).ifPresent(value -> entry.set(draft, value));
            } else if (!mayBeAbsent(entry)) {
                members.checks()
                        .missing(parameters, parameters.pointerOf(entry.path()), "Take a result as Footing wrote it.");
            }
        }
        return members.checks().problems().found() > before
                ? Optional.empty()
                : members.checks().make(parameters, draft::build);
    }

    /** A dot in a path opens an object; the whole of a group is there only where it is written as one value. */
    private static Optional<JsonNode> find(JsonNode parameters, String path) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            return parameters.member(path.substring(0, dot)).flatMap(group -> group.member(path.substring(dot + 1)));
        }
        return parameters.member(path).filter(node -> !group(path, node));
    }

    private static boolean group(String path, JsonNode node) {
        return node.is(Kind.OBJECT)
                && StrategyParameters.all().stream()
                        .filter(parameter -> parameter.path().startsWith(path + '.'))
                        .anyMatch(parameter -> node.member(parameter.path().substring(path.length() + 1))
                                .isPresent());
    }

    /** The two that have several forms, or none. */
    private static boolean mayBeAbsent(Entry<Strategy, StrategyDraft> entry) {
        return entry.path().startsWith("setupCost") || entry.path().startsWith("ceiling.");
    }

    /** A strategy of which every number is about to be set. */
    private static Strategy blank(StrategyInfo info) {
        return Strategy.builder()
                .info(info)
                .evidence(READ)
                .timeToProduction(Estimate.fixed(0))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.zero(Members.CURRENCY))
                .build();
    }
}
