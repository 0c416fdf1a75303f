package dev.footing.formats.schema;

import com.google.common.base.Splitter;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Range;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.FlagState;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.formats.profile.ProfileReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the schema of profiles from the table of inputs. */
final class ProfileSchema {
    private final boolean open;
    private final Set<String> places = new LinkedHashSet<>();

    private ProfileSchema(boolean open) {
        this.open = open;
    }

    /** {@return the schema; an open one allows members that are added later} */
    static Schema of(boolean open) {
        return new ProfileSchema(open).profile();
    }

    private Schema profile() {
        Schema root = Schema.object(open)
                .property("$schema", Values.text().description("where an editor finds this schema"))
                .property("schema", Schema.word(ProfileReader.SCHEMA));
        Map<String, Schema> flags = new LinkedHashMap<>();
        for (Input<?> input : Inputs.all()) {
            List<String> steps = Splitter.on('/').splitToList(input.id().substring(1));
            Schema group = root;
            String pointer = "";
            for (String step : steps.subList(0, steps.size() - 1)) {
                Schema within = group.group(step);
                pointer += "/" + step;
                places.add(pointer);
                if (input.presence() == Presence.REQUIRED && !required(group).contains(step)) {
                    group.require(step);
                }
                group = within;
            }
            places.add(input.id());
            String name = steps.get(steps.size() - 1);
            group.property(name, Values.labelled(value(input), input.label(), input.unit()));
            if (input.presence() != Presence.OPTIONAL) {
                group.require(name);
            }
            if (input.type() == FlagState.class) {
                flags.put(steps.get(0), group);
            }
        }
        flags.forEach((name, group) -> root.property(name, orRaised(group)));
        return root.property(
                "evidence",
                Schema.type("object")
                        .description("where inputs come from, by the JSON pointer of an input or of a group")
                        .with("propertyNames", Schema.words(places))
                        .with("additionalProperties", Values.evidence(open)));
    }

    private static List<?> required(Schema group) {
        return Optional.ofNullable(group.keywords().get("required"))
                .map(names -> (List<?>) names)
                .orElse(List.of());
    }

    /** Warning signs are an object of states, or a list of those that are raised. */
    private static Schema orRaised(Schema group) {
        Schema raised = Schema.list(Schema.words(group.properties().keywords().keySet()))
                .with("uniqueItems", true)
                .description("those that are raised");
        return Schema.anyOf(group, raised);
    }

    private Schema value(Input<?> input) {
        if (input == Inputs.CURRENCY) {
            return Values.currency();
        }
        if (input == Inputs.PAYMENTS) {
            return Schema.list(payment()).with("maxItems", Payment.MOST);
        }
        if (input == Inputs.CREDITS) {
            return Schema.list(credit()).with("maxItems", Credit.MOST);
        }
        return input.kind() == Form.Kind.RECORDS
                ? Schema.list(input == Inputs.CORRELATIONS ? correlation() : optimization())
                : Values.of(input.form());
    }

    private Schema correlation() {
        Schema uncertain = Schema.words(
                Inputs.all().stream().filter(Input::uncertain).map(Input::id).toList());
        return Schema.object(open)
                .required("between", Schema.list(uncertain).with("minItems", 2).with("maxItems", 2))
                .required("rank", Schema.type("number").with("minimum", -1).with("maximum", 1));
    }

    private Schema payment() {
        Optional<Range> months = Optional.of(Payment.MONTH);
        return Schema.object(open)
                .required("month", Values.whole(months))
                .property("untilMonth", Values.whole(months))
                .required("amount", Values.number(Optional.of(Payment.AMOUNT)))
                .required("when", Schema.words(PaymentCondition.class));
    }

    private Schema credit() {
        return Schema.object(open)
                .required("amount", Values.number(Optional.of(Credit.AMOUNT)))
                .required("untilMonth", Values.whole(Optional.of(Credit.MONTH)))
                .property(
                        "covers",
                        Schema.list(Schema.type("string").with("minLength", 1))
                                .with("minItems", 1)
                                .description("ids of strategies, or sourcings; managed by default"));
    }

    private Schema optimization() {
        return Schema.object(open)
                .required("kind", Schema.words(OptimizationKind.class))
                .required("evidence", Schema.words(NeedEvidence.class));
    }
}
