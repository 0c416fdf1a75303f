package dev.footing.formats.schema;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.description.Member;
import dev.footing.api.description.Member.Presence;
import dev.footing.api.description.Scalar;
import dev.footing.api.description.ValueType;
import dev.footing.api.quantity.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the schemas of what is written, by descriptions. What several parts of a document have in common is defined
 * once; the definitions that a document needs are gathered here while it is made, so that it is complete by itself.
 */
final class DescribedSchema {
    /** Definitions come in the order in which they were published, later ones by name. */
    private static final ImmutableList<String> PUBLISHED = ImmutableList.copyOf(Splitter.on(' ')
            .split("startup explanation explanations evidence remedy contribution finding answeredFinding verdict"
                    + " compactVerdict recordedVerdict calibration parameters plan simulation strategy"));

    private static final String PARTS = "by its parts";

    private final Map<String, Schema> definitions = new TreeMap<>(Comparator.<String>comparingInt(
                    name -> PUBLISHED.contains(name) ? PUBLISHED.indexOf(name) : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder()));

    /** Makes a whole document, whose first member is the id of its schema; {@link #define} completes it. */
    Schema document(String schemaId, Description<?> description) {
        return addMembers(Schema.open().required("schema", Schema.word(schemaId)), description);
    }

    /** Adds every definition that was referred to. */
    Schema define(Schema document) {
        if (definitions.isEmpty()) {
            return document;
        }
        Schema parts = new Schema();
        definitions.forEach(parts::with);
        return document.with("$defs", parts);
    }

    Schema of(ValueType type) {
        if (type instanceof ValueType.Named named) {
            return defined(named.name(), named.type());
        } else if (type instanceof ValueType.Converted converted) {
            return of(converted.type());
        } else if (type instanceof ValueType.Parts parts) {
            return object(parts.description().get());
        } else if (type instanceof ValueType.Elements list) {
            Schema schema = Schema.list(of(list.element()));
            return list.size() == 0
                    ? schema
                    : schema.with("minItems", list.size()).with("maxItems", list.size());
        } else if (type instanceof ValueType.Entries entries) {
            return entries(entries);
        } else if (type instanceof ValueType.Word word) {
            return Schema.words(word.words());
        } else if (type instanceof ValueType.Formed parameter) {
            return Values.of(parameter.form());
        }
        return scalar((Scalar) type);
    }

    private Schema defined(String name, ValueType type) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new Schema());
            definitions.put(name, of(type));
        }
        return Schema.ref(name);
    }

    private Schema object(Description<?> description) {
        return addMembers(described(Schema.open(), description.meaning()), description);
    }

    private Schema addMembers(Schema root, Description<?> description) {
        for (Member<?> member : description.listed()) {
            Schema value = member.presence() == Presence.NULLABLE ? orNull(of(member.type())) : of(member.type());
            if (member.documented()) {
                value.description(member.meaning());
            }
            if (description.titled()) {
                Values.labelled(value, member.meaning(), member.type().unit());
            }
            add(root, member, value);
        }
        return root;
    }

    /** A dot in a name opens an object within. */
    private static void add(Schema root, Member<?> member, Schema value) {
        int dot = member.name().indexOf('.');
        if (dot < 0) {
            root.property(member.name(), value);
            if (member.presence() != Presence.OPTIONAL) {
                root.require(member.name());
            }
            return;
        }
        String name = member.name().substring(0, dot);
        Optional<Schema> leaf = Optional.ofNullable(root.properties().keywords().get(name))
                .map(Schema.class::cast)
                .filter(schema -> !schema.keywords().containsKey("properties"));
        Schema group = leaf.map(DescribedSchema::orGroup).orElseGet(() -> root.group(name));
        group.property(member.name().substring(dot + 1), value);
    }

    /** What is stated in one of two ways: as one value, or by its parts. */
    private static Schema orGroup(Schema leaf) {
        Object choices = leaf.keywords().get("anyOf");
        if (choices instanceof List<?> list && list.get(list.size() - 1) instanceof Schema last && parts(last)) {
            return last;
        }
        Schema group = Schema.open().title(PARTS);
        List<Object> extended = new ArrayList<>((List<?>) Objects.requireNonNull(choices));
        extended.add(group);
        leaf.with("anyOf", extended);
        return group;
    }

    private static boolean parts(Schema schema) {
        return PARTS.equals(schema.keywords().get("title"));
    }

    private Schema entries(ValueType.Entries type) {
        if (type.names().isEmpty()) {
            return described(Schema.type("object"), type.meaning()).with("additionalProperties", of(type.value()));
        }
        Schema object = described(Schema.open(), type.meaning());
        for (String name : type.names()) {
            object.property(name, of(type.value()));
            if (type.complete()) {
                object.require(name);
            }
        }
        return object;
    }

    private Schema scalar(Scalar type) {
        Optional<Range> range = Optional.of(type.range());
        return switch (type.kind()) {
            case TEXT, SENTENCE -> Schema.type("string");
            case LINE -> Values.line();
            case CODE -> Schema.type("string").with("pattern", "^[a-z0-9-]+$");
            case DOTTED_ID -> Values.dotted();
            case HASH -> Values.hash();
            case SHA_256 -> Values.sha256();
            case DATE -> Values.day();
            case CURRENCY -> Values.currency();
            case CURRENCY_CODE -> Schema.type("string").with("pattern", "^[A-Z]{3}$");
            case NUMBER, AMOUNT -> Values.number(range);
            case WHOLE, LARGE_WHOLE -> Values.whole(range);
            case YES_NO -> Schema.type("boolean");
            case FACT -> Schema.type("string", "number");
            case ANY -> new Schema();
            case STARTUP -> ProfileSchema.of(true);
            case EVIDENCE -> evidence();
        };
    }

    private Schema evidence() {
        definitions.putIfAbsent("evidence", Values.evidence(true));
        return Schema.ref("evidence");
    }

    private static Schema orNull(Schema schema) {
        return schema.keywords().get("type") instanceof String type && !type.equals("object")
                ? schema.with("type", ImmutableList.of(type, "null"))
                : Schema.anyOf(schema, Schema.type("null"));
    }

    private static Schema described(Schema schema, String meaning) {
        return meaning.isEmpty() ? schema : schema.description(meaning);
    }
}
