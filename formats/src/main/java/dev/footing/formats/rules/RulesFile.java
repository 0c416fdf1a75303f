package dev.footing.formats.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Entry;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.ParameterOverride;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.ProblemList;
import dev.footing.formats.json.Quoted;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import dev.footing.formats.reading.SourceReader;
import dev.footing.formats.reading.ValueReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;

/**
 * One document with entries by path, as it is read: what policies and calibrations have in common. It gathers every
 * problem; what is made of a document with problems is never handed out.
 */
final class RulesFile {
    static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

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

    ValueReader values() {
        return values;
    }

    void currency(CurrencyUnit currency) {
        values = new ValueReader(checks, currency);
    }

    /** Checks the members of the whole document, and its schema. */
    void header(String schema, List<String> more) {
        List<String> known = new ArrayList<>(List.of(
                Names.SCHEMA, Names.SCHEMA_OF_EDITORS, Names.ID, Names.EXTENDS, Names.OVERRIDES, Names.ENTRIES));
        known.addAll(more);
        root.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                checks.unknownName(value, name, known);
            }
        });
        root.member(Names.SCHEMA_OF_EDITORS).ifPresent(checks::schemaOfEditors);
        String wayOut = KnownNames.of(List.of(schema)).wayOut("");
        Optional<JsonNode> stated = root.member(Names.SCHEMA);
        if (stated.isEmpty()) {
            checks.missing(root, "/" + Names.SCHEMA, wayOut);
        }
        stated.filter(node -> checks.is(node, Kind.TEXT, "must be the id of a schema", wayOut))
                .filter(node -> !node.text().equals(schema))
                .ifPresent(node -> problems.add(node, "must be the schema of this kind of file", wayOut));
    }

    /** The id; an empty one where it was reported. */
    String id() {
        Optional<JsonNode> node = root.member(Names.ID);
        if (node.isEmpty()) {
            checks.missing(root, "/" + Names.ID, "Give it a name that is yours, such as mine-1.");
            return "";
        }
        Optional<String> text = node.flatMap(scalars()::text);
        text.filter(name -> !name.matches(ID))
                .ifPresent(name -> problems.add(
                        node.orElseThrow(),
                        "must be at most 100 letters, digits, points, hyphens and underscores",
                        "Write for example \"mine-1\"."));
        return text.orElse("");
    }

    /** What it extends; empty where it is whole, and where that was reported. */
    <S> Optional<S> base(List<S> shipped, Function<S, String> name) {
        Optional<JsonNode> node = root.member(Names.EXTENDS);
        if (node.isEmpty()) {
            root.member(Names.OVERRIDES)
                    .ifPresent(overrides -> problems.add(
                            overrides, "must stand beside extends", "Say what is overridden: \"extends\": \"...\"."));
            if (root.member(Names.ENTRIES).isEmpty()
                    && root.member(Names.OVERRIDES).isEmpty()) {
                checks.missing(root, "/" + Names.ENTRIES, "State every entry, or extends and overrides.");
            }
            return Optional.empty();
        }
        root.member(Names.ENTRIES)
                .ifPresent(entries ->
                        problems.add(entries, "must not stand beside extends", "Use overrides, each with a reason."));
        Optional<String> text = scalars().text(node.orElseThrow());
        Optional<S> found = text.flatMap(
                id -> shipped.stream().filter(one -> name.apply(one).equals(id)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            checks.unknownWord(
                    node.orElseThrow(),
                    "must name one that ships",
                    shipped.stream().map(name).toList());
        }
        return found;
    }

    /** Reads every entry of a whole document. */
    <S, D> void entries(ImmutableList<Entry<S, D>> table, Collection<String> optional, Setter setter) {
        Optional<JsonNode> entries =
                root.member(Names.ENTRIES).filter(any -> !root.members().containsKey(Names.EXTENDS));
        if (entries.isEmpty()
                || !checks.is(
                        entries.orElseThrow(),
                        Kind.OBJECT,
                        "must be an object of entries by path",
                        "Write { \"" + table.get(0).path() + "\": { \"value\": ..., \"evidence\": { } } }.")) {
            return;
        }
        JsonNode all = entries.orElseThrow();
        ImmutableMap<String, Entry<S, D>> known = byPath(table);
        all.members().forEach((path, node) -> {
            places.put(path, node);
            Optional<Entry<S, D>> entry = Optional.ofNullable(known.get(path));
            if (entry.isEmpty()) {
                checks.unknownName(node, path, known.keySet());
            } else {
                entry(entry.orElseThrow(), node, setter);
            }
        });
        known.keySet().stream()
                .filter(path -> !optional.contains(path) && all.member(path).isEmpty())
                .forEach(path -> checks.missing(all, all.pointerOf(path), "State its value and evidence."));
    }

    private <S, D> void entry(Entry<S, D> entry, JsonNode node, Setter setter) {
        if (!checks.members(
                node, ImmutableList.of(Names.VALUE, Names.EVIDENCE), ImmutableList.of(), "value and evidence")) {
            return;
        }
        JsonNode stated = node.member(Names.VALUE).orElseThrow();
        Optional<?> value = values.read(entry.parameter().form(), stated);
        Optional<Evidence> evidence = node.member(Names.EVIDENCE).flatMap(new SourceReader(checks, scalars())::read);
        value.ifPresent(read ->
                evidence.ifPresent(source -> make(stated, () -> setter.set(entry.path(), read, source))));
    }

    /** Reads the overrides of one that ships. */
    <S, D> void overrides(ImmutableList<Entry<S, D>> table, Overrider overrider) {
        root.member(Names.OVERRIDES)
                .ifPresent(list -> each(list, node -> {
                    ImmutableList<String> required = ImmutableList.of(Names.PATH, Names.VALUE, Names.REASON);
                    if (!checks.members(node, required, ImmutableList.of(), "path, value and reason")) {
                        return;
                    }
                    Optional<String> reason = reason(node);
                    Optional<Entry<S, D>> entry = entry(table, node);
                    JsonNode stated = node.member(Names.VALUE).orElseThrow();
                    entry.ifPresent(found -> {
                        places.put(found.path(), node);
                        values.read(found.parameter().form(), stated)
                                .ifPresent(value -> reason.ifPresent(
                                        why -> make(node, () -> overrider.override(found.path(), value, why))));
                    });
                }));
    }

    /** Refuses an entry beside others that would take its place. */
    void refuseBeside(String path, Predicate<String> others) {
        JsonNode node = places.get(path);
        if (node != null && places.keySet().stream().anyMatch(others)) {
            problems.add(node, "must not stand beside entries in whose place it stands", "Keep one form of it.");
        }
    }

    <S, D> Optional<Entry<S, D>> entry(ImmutableList<Entry<S, D>> table, JsonNode node) {
        JsonNode path = node.member(Names.PATH).orElseThrow();
        ImmutableMap<String, Entry<S, D>> known = byPath(table);
        Optional<String> name = scalars().text(path);
        if (name.isPresent() && !known.containsKey(path.text())) {
            problems.add(
                    path.position(),
                    () -> Problem.ofInput(
                            path.pointer(), path.shown(), "must name an entry", near(path.text(), known.keySet())));
        }
        return name.map(known::get);
    }

    /** The way out of a wrong path: the nearest; of many only those of its group, where it is in one. */
    private static String near(String path, Collection<String> known) {
        KnownNames names = KnownNames.of(known);
        if (known.size() <= MOST_LISTED) {
            return names.wayOut(path);
        }
        Optional<String> nearest = names.nearest(path);
        String group = group(nearest.orElse(path));
        List<String> beside =
                known.stream().filter(one -> group(one).equals(group)).sorted().toList();
        List<String> groups = known.stream()
                .map(RulesFile::group)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
        boolean listed = !beside.isEmpty() && (nearest.isPresent() || !group.isEmpty());
        return nearest.map(one -> "Maybe " + one + " was meant. ").orElse("")
                + (listed ? "Known there: " + String.join(", ", beside) : "Known groups: " + String.join(", ", groups))
                + ". The schema has them all.";
    }

    private static String group(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    Optional<String> reason(JsonNode node) {
        JsonNode reason = node.member(Names.REASON).orElseThrow();
        Optional<String> text = scalars().text(reason);
        return text.flatMap(why -> checks.make(reason, () -> ParameterOverride.checkReason(why)));
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
                    .or(() -> root.member(Names.OVERRIDES))
                    .or(() -> root.member(Names.ENTRIES))
                    .orElse(root);
            String rule = places.containsKey(problem.where()) || problem.where().isEmpty()
                    ? problem.rule()
                    : "of " + Quoted.text(problem.where()) + " " + problem.rule();
            problems.add(
                    node.position(), () -> Problem.ofInput(node.pointer(), problem.value(), rule, problem.wayOut()));
            throw new InvalidProfileException(problems.problems());
        }
    }

    private static <S, D> ImmutableMap<String, Entry<S, D>> byPath(ImmutableList<Entry<S, D>> table) {
        return table.stream().collect(ImmutableMap.toImmutableMap(Entry::path, entry -> entry));
    }

    /** Sets an entry of a draft. */
    interface Setter {
        void set(String path, Object value, Evidence evidence);
    }

    /** Overrides an entry of a draft. */
    interface Overrider {
        void override(String path, Object value, String reason);
    }
}
