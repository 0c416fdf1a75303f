package dev.footing.formats.schema;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.CalibrationParameters;
import dev.footing.api.policy.PolicyParameters;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.PriceBookReader;
import java.util.List;

/** Makes the schemas of policies, calibrations and price books from their tables: whole, or as overrides. */
final class RulesSchema {
    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    private RulesSchema() {}

    static Schema policy() {
        Schema entries = entries(PolicyParameters.all(), true);
        Schema root = document(PolicyReader.SCHEMA, entries, overrides(PolicyParameters.all(), false));
        root.property("strategyOverrides", overrides(StrategyParameters.all(), true))
                .property("exchangeRate", Values.exchangeRate(false))
                .property("exchangeRates", Schema.list(Values.exchangeRate(false)));
        return choice(root, ImmutableList.of());
    }

    static Schema calibration() {
        Schema entries = entries(CalibrationParameters.all(), false);
        String amount = "valuation.amount";
        List<String> lines = CalibrationParameters.all().stream()
                .map(Parameter::path)
                .filter(path -> path.startsWith("valuation.") && !path.equals(amount))
                .toList();
        List<String> one = ImmutableList.of(amount);
        List<String> round = CalibrationParameters.ROUND_FORMS;
        entries.with("allOf", ImmutableList.of(either(one, lines), either(round.subList(0, 1), round.subList(1, 4))));
        CalibrationParameters.all().stream()
                .filter(parameter -> !parameter.optional())
                .map(Parameter::path)
                .filter(path -> !path.startsWith("valuation.") && !round.contains(path))
                .forEach(entries::require);
        Schema root = document(CalibrationReader.SCHEMA, entries, overrides(CalibrationParameters.all(), false));
        root.property(
                "currency",
                Values.currency().title("currency of every amount").description("USD where it is left out"));
        root.property("strategyOverrides", overrides(StrategyParameters.all(), true));
        return choice(root.property("published", Schema.list(published())), ImmutableList.of("currency", "published"));
    }

    static Schema prices() {
        List<Parameter<Strategy>> table = StrategyParameters.all().stream()
                .filter(parameter -> PriceBook.PATHS.contains(parameter.path()))
                .toList();
        return header(PriceBookReader.SCHEMA).required("prices", overrides(table, true));
    }

    /** Either all entries of one form, or all of the other. */
    private static Schema either(List<String> first, List<String> second) {
        return new Schema().with("oneOf", ImmutableList.of(Schema.having(first, second), Schema.having(second, first)));
    }

    private static Schema document(String schema, Schema entries, Schema overrides) {
        return header(schema)
                .property(
                        "extends",
                        Schema.type("string").description("the one that ships, whose entries are overridden"))
                .property("overrides", overrides)
                .property("entries", entries);
    }

    private static Schema header(String schema) {
        return Schema.closed()
                .property("$schema", Values.text().description("where an editor finds this schema"))
                .required("schema", Schema.word(schema))
                .required(
                        "id",
                        Schema.type("string").with("pattern", ID).description("its name, by which results name it"));
    }

    /** Either whole, or on another one. */
    private static Schema choice(Schema root, List<String> onlyWhole) {
        List<String> whole = ImmutableList.of("extends", "overrides");
        List<String> based =
                ImmutableList.<String>builder().add("entries").addAll(onlyWhole).build();
        return root.with(
                "oneOf",
                ImmutableList.of(
                        Schema.having(ImmutableList.of("entries"), whole),
                        Schema.having(ImmutableList.of("extends"), based)));
    }

    private static <S> Schema entries(List<Parameter<S>> table, boolean required) {
        Schema entries = Schema.closed().description("every entry by its path");
        for (Parameter<S> parameter : table) {
            Schema entry = Schema.closed()
                    .title(parameter.label())
                    .required("value", value(parameter))
                    .required("evidence", Values.evidence(false));
            entries.property(parameter.path(), entry);
            if (required && !parameter.optional()) {
                entries.require(parameter.path());
            }
        }
        return entries;
    }

    private static <S> Schema overrides(List<Parameter<S>> table, boolean ofStrategies) {
        Schema override = Schema.closed();
        if (ofStrategies) {
            override.required("strategy", Values.dotted());
        }
        override.required(
                        "path", Schema.words(table.stream().map(Parameter::path).toList()))
                .required("value", new Schema())
                .property("reason", Values.line().description("why; results print it"))
                .property("evidence", Values.evidenceOfOverride())
                .with("anyOf", ImmutableList.of(saying("reason"), saying("evidence")))
                .with(
                        "allOf",
                        table.stream()
                                .map(parameter -> ifThen(parameter, ofStrategies))
                                .toList());
        return Schema.list(override);
    }

    /** What the value is depends on the path beside it. */
    private static Schema ifThen(Parameter<?> parameter, boolean ofStrategies) {
        Schema path = new Schema()
                .with("properties", new Schema().with("path", Schema.word(parameter.path())))
                .with("required", ImmutableList.of("path"));
        return new Schema()
                .with("if", path)
                .with(
                        "then",
                        new Schema()
                                .with("properties", new Schema().with("value", replacing(parameter, ofStrategies))));
    }

    private static Schema saying(String member) {
        return new Schema().require(member);
    }

    /** A value; of numbers also a multiple, and of the work of a strategy a formula in the number of engineers. */
    private static Schema replacing(Parameter<?> parameter, boolean ofStrategies) {
        Form form = parameter.form();
        ImmutableList.Builder<Schema> forms = ImmutableList.<Schema>builder().add(Values.of(form));
        if (ofStrategies && StrategyOverride.countsWork(form)) {
            forms.add(formula());
            if (form.kind() == Form.Kind.ESTIMATE) {
                Schema end = Schema.anyOf(part(), formula());
                forms.add(Schema.closed()
                        .required("low", end)
                        .required("likely", end)
                        .required("high", end));
            }
        }
        if (Multiple.isOf(form)) {
            Schema times = Schema.type("number")
                    .with("exclusiveMinimum", 0)
                    .with("maximum", 1_000_000)
                    .description("what the number that is replaced is multiplied by");
            forms.add(Schema.closed().required("times", times));
        }
        ImmutableList<Schema> known = forms.build();
        Schema either = known.size() == 1 ? known.get(0) : Schema.anyOf(known.toArray(new Schema[0]));
        return Values.labelled(either, parameter.label(), parameter.unit());
    }

    private static Schema formula() {
        return Schema.closed()
                .required("base", part())
                .required("perEngineer", part())
                .property("mostPerEngineer", part());
    }

    private static Schema part() {
        return Schema.type("number").with("minimum", 0);
    }

    private static Schema value(Parameter<?> parameter) {
        return Values.labelled(Values.of(parameter.form()), parameter.label(), parameter.unit());
    }

    private static Schema published() {
        return Schema.closed()
                .required("strategy", Values.text())
                .required("low", Schema.type("number"))
                .required("high", Schema.type("number"))
                .required("derivedLow", Schema.type("number"))
                .required("derivedHigh", Schema.type("number"))
                .required("evidence", Values.evidence(false));
    }
}
