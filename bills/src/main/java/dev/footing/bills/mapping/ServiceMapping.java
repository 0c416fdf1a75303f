package dev.footing.bills.mapping;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Position;
import dev.footing.api.problem.Problem;
import dev.footing.api.problem.UnreadableFileException;
import dev.footing.api.quantity.Identified;
import dev.footing.formats.json.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Ordered rules that place what is billed in a component: names and texts first, the category of the service last, as
 * providers put instances with GPUs under computing and their own Kubernetes under the rest. The first rule that
 * matches counts. Rules are lines of a text, with tabs between the component, what the pattern is tried on, the pattern
 * (a regular expression without regard to case), and names of services for which the rule is not tried, if any.
 *
 * <pre>{@code
 * ServiceMapping.standard().place(BilledItem.named("Amazon ElastiCache")).component() // cache
 * }</pre>
 *
 * <p>It never sees an account, a resource or a tag. It is immutable.
 */
public final class ServiceMapping {
    private static final String SERVICES = "services-1";
    private static final String RESOURCES = "resources-1";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int LONGEST_TEXT = 2_000;
    private static final int FEWEST_PARTS = 3;
    private static final int MOST_PARTS = 4;
    private static final String WAY_OUT =
            "Write for example: database, a tab, name, a tab, and a pattern such as acme ?db.";

    private final RuleSet services;
    private final RuleSet resources;

    private ServiceMapping(RuleSet services, RuleSet resources) {
        this.services = services;
        this.resources = resources;
    }

    /** {@return the rules that ship} */
    public static ServiceMapping standard() {
        return new ServiceMapping(shipped(SERVICES), shipped(RESOURCES));
    }

    private static RuleSet shipped(String name) {
        String file = name + ".tsv";
        try {
            String text = Resources.toString(Resources.getResource(ServiceMapping.class, file), StandardCharsets.UTF_8);
            return RuleSet.of(name, rules(file, text, 1));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Reads rules of one's own, which are tried before those of this.
     *
     * @param file a text in UTF-8
     * @return these rules and those of this
     * @throws UnreadableFileException where it cannot be read
     * @throws InvalidProfileException where a line is no rule
     */
    public ServiceMapping with(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return with(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException fault) {
            throw new UnreadableFileException(
                    Problem.ofInput(
                            "",
                            JsonNode.quoted(file.toString()),
                            "must be a text in UTF-8 that can be read",
                            "Look at the path and its rights."),
                    fault);
        }
    }

    /**
     * Reads rules of one's own, which are tried before those of this.
     *
     * @param title what the text is called
     * @param text lines, each a rule; those that are blank or begin with # are none
     * @return these rules and those of this
     * @throws InvalidProfileException where a line is no rule
     */
    public ServiceMapping with(String title, String text) {
        ImmutableList<MappingRule> own =
                rules(Objects.requireNonNull(title, "title"), Objects.requireNonNull(text, "text"), 1);
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        String named = title + "@" + hash.substring(0, 12);
        return new ServiceMapping(services.after(named, own), resources.after(named, own));
    }

    /** {@return what results call these rules, with their version} */
    public String name() {
        return services.name();
    }

    /** {@return what results call the rules for types of resources, with their version} */
    public String nameForResources() {
        return resources.name();
    }

    /**
     * Places what is billed.
     *
     * @param item what the bill says of it
     * @return the component or bucket, and the rule
     */
    public Placement place(BilledItem item) {
        Objects.requireNonNull(item, "item");
        BilledItem cut = item.text().length() <= LONGEST_TEXT
                ? item
                : new BilledItem(
                        item.service(),
                        item.category(),
                        item.subcategory(),
                        item.provider(),
                        item.publisher(),
                        item.text().substring(0, LONGEST_TEXT));
        return services.place(cut);
    }

    /**
     * Places a resource of a plan, or a part of what is allocated in a cluster.
     *
     * @param type its type, such as {@code aws_db_instance}
     * @param text what is paid for, in words
     * @return the component or bucket, and the rule
     */
    public Placement placeResource(String type, String text) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        return resources.place(new BilledItem(type, "", "", "", "", cut));
    }

    private static ImmutableList<MappingRule> rules(String title, String text, int first) {
        ImmutableList.Builder<MappingRule> rules = ImmutableList.builder();
        List<Problem> problems = new ArrayList<>();
        int order = first;
        int number = 0;
        for (String line : Splitter.onPattern("\r?\n").split(text)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                rules.add(rule(order++, line));
            } catch (IllegalArgumentException fault) {
                problems.add(Problem.ofInput(title, "", "must be a rule: " + fault.getMessage(), WAY_OUT)
                        .at(new Position(number, 1)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
        return rules.build();
    }

    private static MappingRule rule(int order, String line) {
        List<String> parts = Splitter.on('\t').splitToList(line);
        if (parts.size() < FEWEST_PARTS || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(parts.size() + " parts with tabs between them, where there are 3 or 4");
        }
        ImmutableList<String> fields = Identified.ids(MappingRule.Field.class);
        if (!fields.contains(parts.get(1))) {
            throw KnownNames.of(fields).refusal("the second part", parts.get(1), "must say what is looked at");
        }
        MappingRule.Field field = Identified.of(MappingRule.Field.class, parts.get(1));
        try {
            return new MappingRule(
                    order,
                    parts.get(0).strip(),
                    field,
                    MappingRule.compiled(field, parts.get(2)),
                    parts.size() < MOST_PARTS
                            ? NOTHING
                            : MappingRule.compiled(MappingRule.Field.NAME, parts.get(FEWEST_PARTS)));
        } catch (PatternSyntaxException fault) {
            throw new IllegalArgumentException("its pattern cannot be read: " + fault.getDescription(), fault);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
