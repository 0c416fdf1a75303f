package dev.footing.formats.result;

import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyDraft;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ValueReader;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Reads the numbers of a strategy from a result. Where they came from is not read: no figure hangs on it. */
final class StrategyReader {
    private static final Evidence READ = Evidence.of(Grade.REPORTED, "as a result stated it");

    private final Checks checks;
    private final ValueReader values;

    StrategyReader(Checks checks) {
        this.checks = checks;
        this.values = new ValueReader(checks, StartupDraft.DEFAULT_CURRENCY);
    }

    Optional<Strategy> read(StrategyInfo info, JsonNode parameters) {
        int before = checks.problems().found();
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
                checks.missing(parameters, parameters.pointerOf(entry.path()), "Take a result as Footing wrote it.");
            }
        }
        return checks.problems().found() > before ? Optional.empty() : checks.make(parameters, draft::build);
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

    /** The two that have several forms, or none, and the one that older results leave to its default. */
    private static boolean mayBeAbsent(Entry<Strategy, StrategyDraft> entry) {
        return entry.parameter().optional()
                || entry.path().startsWith("setupCost")
                || entry.path().startsWith("ceiling.");
    }

    /** A strategy of which every number is about to be set. */
    private static Strategy blank(StrategyInfo info) {
        return Strategy.builder()
                .info(info)
                .evidence(READ)
                .timeToProduction(Estimate.fixed(0))
                .buildEffort(Estimate.fixed(0))
                .steadyEffort(Estimate.fixed(0))
                .platformFixed(BigMoney.zero(StartupDraft.DEFAULT_CURRENCY))
                .build();
    }
}
