package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.description.ReadMembers;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Multiple;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import dev.footing.formats.reading.ValueReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;

/**
 * One document with entries by path, as it is read: what policies and calibrations have in common. It gathers every
 * problem; what is built from a document with problems is never handed out.
 */
final class RulesFile {
    static final String SCHEMA = "schema";
    static final String ID = "id";
    static final String ENTRIES = "entries";
    static final String EXTENDS = "extends";
    static final String OVERRIDES = "overrides";
    static final String PATH = "path";
    static final String VALUE = "value";
    static final String REASON = "reason";
    static final String EVIDENCE = "evidence";
    static final String TIMES = "times";
    /** What was made of reason and evidence. */
    static final String GROUNDS = "grounds";

    private static final String SCHEMA_OF_EDITORS = "$schema";
    private static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final int MOST_LISTED = 30;

    private final ProblemList problems = new ProblemList();
    private final Checks checks = new Checks(problems);
    private final JsonNode root;
    private final Map<String, JsonNode> places = new HashMap<>();
    private ValueReader values = new ValueReader(checks, CurrencyUnit.USD);

    RulesFile(Function<ProblemList, JsonDocument> parsing) {
        this.root = parsing.apply(problems).root();
        String wayOut = "Start with { and the id; in YAML, with id: and a blank.";
        if (!checks.is(root, Kind.OBJECT, "must be an object", wayOut)) {
            throw new InvalidProfileException(problems.problems());
        }
    }

    JsonNode root() {
        return root;
    }

    Checks checks() {
        return checks;
    }

    ScalarReader scalars() {
        return values.scalars();
    }

    void currency(CurrencyUnit currency) {
        values = new ValueReader(checks, currency);
    }

    /** Checks the members of the whole document, and its schema. */
    void header(String schema, List<String> more) {
        List<String> all = new ArrayList<>(List.of(EXTENDS, OVERRIDES, ENTRIES));
        all.addAll(more);
        plainHeader(schema, all);
    }

    /** The same for a document that extends none and has no entries. */
    void plainHeader(String schema, List<String> more) {
        List<String> known = new ArrayList<>(List.of(SCHEMA, SCHEMA_OF_EDITORS, ID));
        known.addAll(more);
        checks.knownMembers(root, known);
        root.member(SCHEMA_OF_EDITORS).ifPresent(checks::schemaOfEditors);
        root.member(SCHEMA)
                .ifPresentOrElse(
                        node -> checks.schema(node, schema, "", "must be the schema of this kind of file"),
                        () -> checks.missing(
                                root,
                                "/" + SCHEMA,
                                KnownNames.of(List.of(schema)).wayOut("")));
    }

    /** The id; an empty one where it was reported. */
    String id() {
        Optional<JsonNode> node = root.member(ID);
        if (node.isEmpty()) {
            checks.missing(root, "/" + ID, "Give it a name that is yours, such as mine-1.");
        }
        Optional<String> text = node.flatMap(scalars()::text);
        text.filter(name -> !name.matches(ID_PATTERN))
                .ifPresent(name -> problems.add(
                        node.orElseThrow(),
                        "must be at most 100 letters, digits, points, hyphens and underscores",
                        "Write for example \"mine-1\"."));
        return text.orElse("");
    }

    /** What it extends; empty where it is whole, and where that was reported. */
    <S> Optional<S> base(List<S> shipped, Function<S, String> name) {
        Optional<JsonNode> node = root.member(EXTENDS);
        Optional<JsonNode> overrides = root.member(OVERRIDES);
        Optional<JsonNode> entries = root.member(ENTRIES);
        if (node.isEmpty()) {
            String wayOut = "Say what is overridden: \"extends\": \"...\".";
            overrides.ifPresent(list -> problems.add(list, "must stand beside extends", wayOut));
            if (entries.isEmpty() && overrides.isEmpty()) {
                checks.missing(root, "/" + ENTRIES, "State every entry, or extends and overrides.");
            }
            return Optional.empty();
        }
        entries.ifPresent(
                all -> problems.add(all, "must not stand beside extends", "Use overrides, each with a reason."));
        Optional<String> id = scalars().text(node.get());
        Optional<S> found = shipped.stream()
                .filter(rules -> id.equals(Optional.of(name.apply(rules))))
                .findFirst();
        if (id.isPresent() && found.isEmpty()) {
            List<String> known = shipped.stream().map(name).toList();
            checks.unknownWord(node.get(), "must name one that ships", known);
        }
        return found;
    }

    /** Reads every entry of a whole document. */
    <S, D> void entries(ImmutableList<Entry<S, D>> table, Collection<String> optional, Setter<Evidence> setter) {
        Optional<JsonNode> entries =
                root.member(ENTRIES).filter(any -> root.member(EXTENDS).isEmpty());
        String wayOut = "Write { \"" + table.get(0).path() + "\": { \"value\": ..., \"evidence\": { } } }.";
        if (entries.isEmpty()
                || !checks.is(entries.get(), Kind.OBJECT, "must be an object of entries by path", wayOut)) {
            return;
        }
        JsonNode all = entries.get();
        ImmutableMap<String, Entry<S, D>> known = byPath(table);
        checks.knownMembers(all, known.keySet());
        known.forEach((path, entry) -> {
            Optional<JsonNode> node = all.member(path);
            if (node.isPresent()) {
                entry(entry, node.get(), setter);
            } else if (!optional.contains(path) && !entry.parameter().optional()) {
                checks.missing(all, all.pointerOf(path), "State its value and evidence.");
            }
        });
    }

    private <S, D> void entry(Entry<S, D> entry, JsonNode node, Setter<Evidence> setter) {
        places.put(entry.path(), node);
        checks.read(
                        node,
                        "value and evidence",
                        ImmutableMap.of(
                                VALUE,
                                value -> values.read(entry.parameter().form(), value),
                                EVIDENCE,
                                scalars()::evidence),
                        members -> members)
                .ifPresent(members -> make(
                        node.member(VALUE).orElseThrow(),
                        () -> setter.set(
                                entry.path(),
                                members.get(VALUE, Object.class),
                                members.get(EVIDENCE, Evidence.class))));
    }

    /** Reads the overrides of one that ships. */
    <S, D> void overrides(ImmutableList<Entry<S, D>> table, Setter<Grounds> setter) {
        root.member(OVERRIDES)
                .ifPresent(list -> each(list, node -> {
                    node.member(PATH).ifPresent(path -> places.put(path.text(), node));
                    override(
                                    node,
                                    "path, value and reason",
                                    ImmutableMap.of(),
                                    table,
                                    this::valueOrMultiple,
                                    read -> read)
                            .ifPresent(override -> make(
                                    node,
                                    () -> setter.set(
                                            override.text(PATH),
                                            override.get(VALUE, Object.class),
                                            override.get(GROUNDS, Grounds.class))));
                }));
    }

    /** Reads one override: its path, the value by the form of that entry, and why. */
    <S, D, T> Optional<T> override(
            JsonNode node,
            String what,
            ImmutableMap<String, Function<JsonNode, Optional<?>>> further,
            ImmutableList<Entry<S, D>> table,
            BiFunction<Form, JsonNode, Optional<?>> reader,
            Function<ReadMembers, T> maker) {
        ImmutableMap<String, Entry<S, D>> known = byPath(table);
        Optional<Entry<S, D>> entry = node.member(PATH).map(JsonNode::text).map(known::get);
        GroundsReader why = new GroundsReader(checks, scalars());
        ImmutableMap<String, Function<JsonNode, Optional<?>>> required =
                ImmutableMap.<String, Function<JsonNode, Optional<?>>>builder()
                        .putAll(further)
                        .put(PATH, path -> path(path, known.keySet()))
                        .put(
                                VALUE,
                                value -> entry.flatMap(
                                        found -> reader.apply(found.parameter().form(), value)))
                        .buildOrThrow();
        why.required(node);
        return checks.read(node, what, required, why.members())
                .flatMap(read -> why.grounds(node, read).flatMap(grounds -> {
                    ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
                    required.keySet().forEach(name -> all.put(name, read.get(name, Object.class)));
                    ReadMembers whole =
                            new ReadMembers(all.put(GROUNDS, grounds).buildOrThrow());
                    return checks.make(node, () -> maker.apply(whole));
                }));
    }

    /** Reads a value by its form, or a multiple of what it replaces. */
    Optional<?> valueOrMultiple(Form form, JsonNode node) {
        return node.member(TIMES).isPresent() ? multiple(form, node) : value(form, node);
    }

    private Optional<Multiple> multiple(Form form, JsonNode node) {
        return checks.read(
                node,
                "a multiple",
                ImmutableMap.of(TIMES, scalars()::number),
                read -> Multiple.times(read.number(TIMES)).check(node.pointer(), form));
    }

    /** Reads a value by its form. */
    Optional<?> value(Form form, JsonNode node) {
        return values.read(form, node);
    }

    private Optional<String> path(JsonNode node, Collection<String> known) {
        Optional<String> path = scalars().text(node);
        if (path.isPresent() && !known.contains(path.get())) {
            problems.add(node, node.shown(), "must name an entry", () -> near(node.text(), known));
        }
        return path.filter(known::contains);
    }

    /** Refuses an entry beside others that would take its place. */
    void refuseBeside(String path, Predicate<String> others) {
        JsonNode node = places.get(path);
        if (node != null && places.keySet().stream().anyMatch(others)) {
            problems.add(node, "must not stand beside entries in whose place it stands", "Keep one form of it.");
        }
    }

    /** The way out of a wrong path: the nearest; of many only those of its group, where it is in one. */
    private static String near(String path, Collection<String> known) {
        KnownNames names = KnownNames.of(known);
        if (known.size() <= MOST_LISTED) {
            return names.wayOut(path);
        }
        Optional<String> nearest = names.nearest(path);
        String group = group(nearest.orElse(path));
        List<String> beside = known.stream()
                .filter(other -> group(other).equals(group))
                .sorted()
                .toList();
        List<String> groups = known.stream()
                .map(RulesFile::group)
                .filter(other -> !other.isEmpty())
                .distinct()
                .sorted()
                .toList();
        boolean listed = !beside.isEmpty() && (nearest.isPresent() || !group.isEmpty());
        return nearest.map(entry -> "Maybe " + entry + " was meant. ").orElse("")
                + (listed ? "Known there: " + String.join(", ", beside) : "Known groups: " + String.join(", ", groups))
                + ". The schema has them all.";
    }

    private static String group(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    void each(JsonNode list, Consumer<JsonNode> element) {
        if (checks.is(list, Kind.LIST, "must be a list of objects", "Write [ { } ].")) {
            list.elements().forEach(element);
        }
    }

    private void make(JsonNode node, Runnable action) {
        checks.make(node, () -> {
            action.run();
            return true;
        });
    }

    /** Builds what was read; where it refuses itself, the problem gets the place of the entry that it names. */
    <T> T build(Supplier<T> maker) {
        problems.throwIfAny();
        try {
            return maker.get();
        } catch (InvalidValueException refused) {
            Problem problem = refused.problem();
            JsonNode node = Optional.ofNullable(places.get(problem.where()))
                    .or(() -> root.member(problem.where()))
                    .or(() -> root.member(OVERRIDES))
                    .or(() -> root.member(ENTRIES))
                    .orElse(root);
            String rule = places.containsKey(problem.where()) || problem.where().isEmpty()
                    ? problem.rule()
                    : "of " + JsonNode.quoted(problem.where()) + " " + problem.rule();
            problems.add(node, problem.value(), rule, problem::wayOut);
            throw new InvalidProfileException(problems.problems());
        }
    }

    private static <S, D> ImmutableMap<String, Entry<S, D>> byPath(ImmutableList<Entry<S, D>> table) {
        return table.stream().collect(ImmutableMap.toImmutableMap(Entry::path, entry -> entry));
    }

    /**
     * Sets an entry of a draft.
     *
     * @param <W> why it has that value: evidence, or the grounds of an override
     */
    interface Setter<W> {
        void set(String path, Object value, W why);
    }
}
