package dev.footing.bills.profile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.formats.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets single values in a profile in YAML and leaves all else as it is, remarks included: a member on a line of its own
 * is replaced, others are added to their group. It knows blocks with an indent and groups on one line, as people write
 * profiles; whoever uses it reads the text again and holds it against what was meant.
 */
final class YamlEdit {
    private static final Pattern MEMBER =
            Pattern.compile("^( *)([^\\s#\"'][^:#]*?|\"[^\"]*\"|'[^']*') *:(?: +(.*?))? *$");
    private static final Pattern REMARK = Pattern.compile("^((?:\"[^\"]*\"|'[^']*'|[^\"'#])*?)( +#.*)$");
    private static final String STEP = "  ";

    private final List<String> lines;

    YamlEdit(String text) {
        this.lines = new ArrayList<>(Splitter.onPattern("\r?\n").splitToList(text));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** Sets the value at a path. */
    void set(List<String> path, Object value) {
        String written = JsonWriter.text(JsonWriter.Layout.COMPACT, json -> json.value(value))
                .strip();
        set(path, written, 0, lines.size(), "");
    }

    /** {@return the text} */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void set(List<String> path, String value, int from, int to, String indent) {
        Optional<Integer> found = find(path.get(0), from, to, indent);
        if (found.isEmpty()) {
            insert(end(from, to), lines(path, value, indent));
            return;
        }
        int at = found.get();
        String line = lines.get(at);
        Matcher remark = REMARK.matcher(line);
        String said = remark.matches() ? remark.group(2) : "";
        String bare = (remark.matches() ? remark.group(1) : line).stripTrailing();
        int colon = colon(bare, path.get(0));
        String before = bare.substring(0, colon + 1);
        String held = bare.substring(colon + 1).strip();
        if (path.size() == 1) {
            lines.subList(at + 1, block(at, to, indent)).clear();
            lines.set(at, before + " " + value + said);
        } else if (held.startsWith("{") && held.endsWith("}")) {
            String within = held.substring(1, held.length() - 1).strip();
            String added = flow(path.subList(1, path.size()), value);
            lines.set(at, before + " { " + (within.isEmpty() ? "" : within + ", ") + added + " }" + said);
        } else {
            int end = block(at, to, indent);
            set(path.subList(1, path.size()), value, at + 1, end, indentOf(at + 1, end, indent + STEP));
        }
    }

    private Optional<Integer> find(String name, int from, int to, String indent) {
        for (int i = from; i < to; i++) {
            Matcher member = MEMBER.matcher(lines.get(i));
            if (member.matches()
                    && member.group(1).equals(indent)
                    && bare(member.group(2)).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first line behind the block of a member. */
    private int block(int at, int to, String indent) {
        int end = at + 1;
        for (int i = at + 1; i < to; i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            if (!line.startsWith(indent + " ") && !line.startsWith(indent + "- ")) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private String indentOf(int from, int to, String otherwise) {
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return line.substring(0, line.length() - line.stripLeading().length());
            }
        }
        return otherwise;
    }

    /** Behind the last line that is not blank. */
    private int end(int from, int to) {
        int end = to;
        while (end > from && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    private void insert(int at, List<String> added) {
        lines.addAll(at, added);
    }

    private static List<String> lines(List<String> path, String value, String indent) {
        if (path.size() == 1) {
            return ImmutableList.of(indent + path.get(0) + ": " + value);
        }
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.add(indent + path.get(0) + ":");
        all.addAll(lines(path.subList(1, path.size()), value, indent + STEP));
        return all.build();
    }

    private static String flow(List<String> path, String value) {
        return path.size() == 1
                ? path.get(0) + ": " + value
                : path.get(0) + ": { " + flow(path.subList(1, path.size()), value) + " }";
    }

    private static int colon(String line, String name) {
        return line.indexOf(':', line.indexOf(name) + name.length());
    }

    private static String bare(String name) {
        boolean quoted = name.length() > 1 && (name.startsWith("\"") || name.startsWith("'"));
        return quoted ? name.substring(1, name.length() - 1) : name.strip();
    }
}
