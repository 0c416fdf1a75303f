package dev.footing.api.problem;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The names that a place allows. It finds the nearest one to a name that is not among them, so that a message can offer
 * it; it never replaces a name by itself.
 *
 * <pre>{@code
 * KnownNames.of(List.of("managed", "self-run")).nearest("self-ran")   // Optional[self-run]
 * }</pre>
 */
public final class KnownNames {
    private static final int LONGEST_COMPARED = 60;

    private final ImmutableSortedSet<String> names;

    private KnownNames(ImmutableSortedSet<String> names) {
        this.names = names;
    }

    /**
     * Takes the allowed names.
     *
     * @param names the names, in any order
     * @return the known names
     */
    public static KnownNames of(Iterable<String> names) {
        Objects.requireNonNull(names, "names");
        return new KnownNames(ImmutableSortedSet.copyOf(names));
    }

    /**
     * Finds the allowed name that a writer most likely meant: the fewest single-character edits, at most a third of the
     * name's length (two for short names), and fewer than either has characters, so that something of it is left.
     *
     * @param name a name that is not allowed
     * @return the nearest allowed name, or empty where none is near
     */
    public Optional<String> nearest(String name) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT))))
                .filter(known -> isNear(wanted, known.toLowerCase(Locale.ROOT)));
    }

    /**
     * Says what to write instead of an unknown name.
     *
     * @param name a name that is not allowed
     * @return one or two sentences with the nearest name, where there is one, and all known ones
     */
    public String wayOut(String name) {
        String known = names.isEmpty() ? "No name is known here." : "Known: " + String.join(", ", names) + ".";
        return nearest(name).map(near -> "Maybe " + near + " was meant. ").orElse("") + known;
    }

    /**
     * Refuses a name that is not allowed.
     *
     * @param where where it stands
     * @param name the name
     * @param rule what it must be, as the rest of a sentence that starts with the place
     * @return the exception to throw, with the way out
     */
    public InvalidValueException refusal(String where, String name, String rule) {
        return new InvalidValueException(where, '"' + name + '"', rule, wayOut(name));
    }

    private static boolean isNear(String wanted, String known) {
        int edits = distance(wanted, known);
        return edits <= Math.max(2, known.length() / 3) && edits < Math.min(wanted.length(), known.length());
    }

    /** Levenshtein's distance with one row; names are short. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
