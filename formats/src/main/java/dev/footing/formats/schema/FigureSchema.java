package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.PlanParameters;
import dev.footing.api.outcome.SimulationParameters;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.StrategyParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes the schemas of a strategy's parameters and figures from their tables. A figure of a plan is a number, one of a
 * simulation a distribution, unless it is listed here with another shape.
 */
final class FigureSchema {
    private static final String PARTS = "by its parts";

    /** Those that are absent without a round, without a rival, or without a limit. */
    private static final ImmutableSet<String> MAY_BE_ABSENT = ImmutableSet.of(
            "pitch",
            "raiseProbability",
            "raised",
            "valuation",
            "expectedValue",
            "returnOnInvested",
            "againstRival",
            "setupCost",
            "ceiling");

    private static final ImmutableMap<String, Supplier<Schema>> OF_PLANS = ImmutableMap.of(
            PlanParameters.RUNWAY.path(),
            () -> Schema.type("number", "null").with("minimum", 0),
            "cashByMonth",
            () -> Schema.list(Schema.type("number")));

    private static final ImmutableMap<String, Supplier<Schema>> OF_SIMULATIONS =
            ImmutableMap.<String, Supplier<Schema>>builder()
                    .put(SimulationParameters.RUNWAY.path(), () -> distribution(FigureSchema::orNothing))
                    .put("raised", FigureSchema::probability)
                    .put("lasts", FigureSchema::probability)
                    .put("lastsToHorizon", FigureSchema::probability)
                    .put("incidents", () -> Schema.type("number").with("minimum", 0))
                    .put("best", Values::share)
                    .put("againstRival", FigureSchema::difference)
                    .put("cashByMonth", () -> Schema.list(percentiles(Schema.open(), FigureSchema::any)))
                    .buildOrThrow();

    private FigureSchema() {}

    static Schema plan() {
        return nested(PlanParameters.all(), figure -> shape(OF_PLANS, figure, Schema.type("number")), any -> true);
    }

    static Schema simulation() {
        return nested(
                SimulationParameters.all(),
                figure -> shape(OF_SIMULATIONS, figure, distribution(FigureSchema::any)),
                any -> true);
    }

    static Schema parameters() {
        return nested(
                StrategyParameters.all(),
                parameter -> Values.of(parameter.form()),
                parameter -> !parameter.equals(StrategyParameters.NOT_QUANTIFIED));
    }

    static Schema probability() {
        return Schema.open()
                .required("probability", Values.share())
                .required("error", Schema.type("number").with("minimum", 0));
    }

    private static Schema shape(ImmutableMap<String, Supplier<Schema>> listed, Parameter<?> figure, Schema usual) {
        return Optional.ofNullable(listed.get(figure.path())).map(Supplier::get).orElse(usual);
    }

    /** An object of the entries of a table; a dot in a path opens an object within. */
    private static <S> Schema nested(
            List<Parameter<S>> table, Function<Parameter<S>, Schema> shape, Predicate<Parameter<S>> written) {
        Schema root = Schema.open();
        for (Parameter<S> parameter : table) {
            if (written.test(parameter)) {
                add(root, parameter, Values.labelled(shape.apply(parameter), parameter.label(), parameter.unit()));
            }
        }
        return root;
    }

    private static void add(Schema root, Parameter<?> parameter, Schema value) {
        int dot = parameter.path().indexOf('.');
        String name = dot < 0 ? parameter.path() : parameter.path().substring(0, dot);
        if (dot < 0) {
            root.property(name, value);
        } else {
            String within = parameter.path().substring(dot + 1);
            Optional<Schema> leaf = Optional.ofNullable(
                            root.properties().keywords().get(name))
                    .map(Schema.class::cast)
                    .filter(schema -> !schema.keywords().containsKey("properties"));
            if (leaf.isPresent()) {
                orGroup(leaf.orElseThrow()).property(within, value);
            } else {
                root.group(name).property(within, value);
            }
        }
        if (dot < 0 && !MAY_BE_ABSENT.contains(name)) {
            root.require(name);
        }
    }

    /** What is stated in one of two ways: as one value, or by its parts. */
    private static Schema orGroup(Schema leaf) {
        Object choices = leaf.keywords().get("anyOf");
        if (choices instanceof List<?> list && list.get(list.size() - 1) instanceof Schema last && parts(last)) {
            return last;
        }
        Schema group = Schema.open().title(PARTS);
        leaf.with(
                "anyOf",
                ImmutableList.builder()
                        .addAll((List<?>) Optional.ofNullable(choices).orElseThrow())
                        .add(group)
                        .build());
        return group;
    }

    private static boolean parts(Schema schema) {
        return PARTS.equals(schema.keywords().get("title"));
    }

    private static Schema any() {
        return Schema.type("number");
    }

    /** A month beyond the horizon is null. */
    private static Schema orNothing() {
        return Schema.type("number", "null");
    }

    private static Schema distribution(Supplier<Schema> number) {
        Schema spread = Schema.open()
                .required("mean", number.get())
                .required("stdev", number.get())
                .required("error", number.get());
        return percentiles(spread, number);
    }

    private static Schema percentiles(Schema schema, Supplier<Schema> number) {
        for (String name : List.of("p5", "p25", "p50", "p75", "p95")) {
            schema.required(name, number.get());
        }
        return schema;
    }

    private static Schema difference() {
        return Schema.open()
                .description("paired trial by trial, in " + Unit.MONEY.symbol())
                .required("other", Schema.type("string"))
                .required("mean", any())
                .required("error", any())
                .required("low", any())
                .required("high", any())
                .required("ahead", probability());
    }
}
