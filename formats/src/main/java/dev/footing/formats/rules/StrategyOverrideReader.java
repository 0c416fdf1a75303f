package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.EngineerFormula;
import dev.footing.api.quantity.EngineerRange;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.json.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the numbers of strategies that a policy or a calibration replaces: values, multiples, or formulas in engineers.
 */
final class StrategyOverrideReader {
    static final String STRATEGY_OVERRIDES = "strategyOverrides";
    static final String STRATEGY = "strategy";

    private static final String BASE = "base";
    private static final String PER_ENGINEER = "perEngineer";
    private static final String MOST_PER_ENGINEER = "mostPerEngineer";

    private static final ImmutableList<String> ENDS = ImmutableList.of("low", "likely", "high");

    private final RulesFile file;
    private final String member;

    StrategyOverrideReader(RulesFile file) {
        this(file, STRATEGY_OVERRIDES);
    }

    /** Reads the same from another member of the document. */
    StrategyOverrideReader(RulesFile file, String member) {
        this.file = file;
        this.member = member;
    }

    /** Hands on each override that could be read. */
    void read(Consumer<StrategyOverride> override) {
        file.root()
                .member(member)
                .ifPresent(list -> file.each(
                        list,
                        node -> read(node)
                                .ifPresent(found -> file.checks().make(node, () -> {
                                    override.accept(found);
                                    return true;
                                }))));
    }

    private Optional<StrategyOverride> read(JsonNode node) {
        Function<JsonNode, Optional<?>> strategy =
                name -> file.scalars().text(name).flatMap(id -> file.checks().make(name, () -> StrategyId.of(id)));
        return file.override(
                node,
                "strategy, path, value and reason",
                ImmutableMap.of(STRATEGY, strategy),
                StrategyParameters.entries(),
                this::value,
                override -> new StrategyOverride(
                        override.get(STRATEGY, StrategyId.class),
                        override.text(RulesFile.PATH),
                        override.find(RulesFile.VALUE, Object.class),
                        override.get(RulesFile.GROUNDS, Grounds.class)));
    }

    private Optional<?> value(Form form, JsonNode node) {
        if (StrategyOverride.countsWork(form) && node.member(PER_ENGINEER).isPresent()) {
            return formula(node);
        }
        boolean formulas =
                ENDS.stream().flatMap(end -> node.member(end).stream()).anyMatch(end -> end.is(JsonNode.Kind.OBJECT));
        return StrategyOverride.countsWork(form) && formulas ? range(node) : file.valueOrMultiple(form, node);
    }

    /** A range whose ends are formulas; an end that is a number is the same for any team. */
    private Optional<EngineerRange> range(JsonNode node) {
        return file.checks()
                .read(
                        node,
                        "low, likely and high",
                        Maps.toMap(ENDS, end -> this::end),
                        read -> new EngineerRange(
                                read.get(ENDS.get(0), EngineerFormula.class),
                                read.get(ENDS.get(1), EngineerFormula.class),
                                read.get(ENDS.get(2), EngineerFormula.class)));
    }

    private Optional<EngineerFormula> end(JsonNode node) {
        return node.is(JsonNode.Kind.OBJECT)
                ? formula(node)
                : file.scalars()
                        .number(node)
                        .flatMap(number -> file.checks().make(node, () -> EngineerFormula.of(number, 0)));
    }

    private Optional<EngineerFormula> formula(JsonNode node) {
        Function<JsonNode, Optional<?>> number = file.scalars()::number;
        ImmutableMap.Builder<String, Function<JsonNode, Optional<?>>> members =
                ImmutableMap.<String, Function<JsonNode, Optional<?>>>builder()
                        .put(BASE, number)
                        .put(PER_ENGINEER, number);
        if (node.member(MOST_PER_ENGINEER).isPresent()) {
            members.put(MOST_PER_ENGINEER, number);
        }
        return file.checks()
                .read(node, "base, perEngineer, and mostPerEngineer if limited", members.buildOrThrow(), read -> {
                    EngineerFormula formula = EngineerFormula.of(read.number(BASE), read.number(PER_ENGINEER));
                    return node.member(MOST_PER_ENGINEER).isPresent()
                            ? formula.atMostPerEngineer(read.number(MOST_PER_ENGINEER))
                            : formula;
                });
    }
}
