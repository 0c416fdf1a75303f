package dev.footing.core.discovery;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Faults in one line. A long line keeps both ends, as the important part may be at either. */
final class FaultText {
    /** The rule for texts of plugins that readers see. */
    static final String LINE_RULE = "in 1 to 300 characters without control characters, not all blank";

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 120;
    private static final int LONGEST_SENTENCE = 400;
    private static final String STOPPED = "stopped by ";
    private static final String GAP = " ... ";

    private static final Pattern CLASS_VERSIONS =
            Pattern.compile("(?s).*\\(class file version ([\\d.]+)\\).* up to ([\\d.]+).*");
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private FaultText() {}

    /** What stopped a call: the fault and its root where both have room, else the root. */
    static String stopped(List<Throwable> chain) {
        int room = LONGEST - STOPPED.length();
        String root = summary(chain.get(chain.size() - 1), room);
        String both = chain.size() == 1 ? root : summary(chain.get(0), room) + ", as of " + root;
        return STOPPED + (both.length() <= room ? both : shortened(root, room));
    }

    /** A text that has room in a problem. */
    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    /** A sentence of a plugin, which must not control the terminal that shows it. */
    static String sentence(String text) {
        return shortened(CharMatcher.javaIsoControl().replaceFrom(text, ' '), LONGEST_SENTENCE);
    }

    /** Whether a text of a plugin can be shown unchanged. */
    static boolean isLine(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_LINE
                && CharMatcher.javaIsoControl().matchesNoneOf(text);
    }

    /** The answer of a foreign method, which may be null or throw in its turn. */
    static <T> Optional<T> quietly(Supplier<@Nullable T> method) {
        try {
            return Optional.ofNullable(method.get());
        } catch (Throwable silent) {
            Faults.rethrowWhereOfMachine(silent);
            return Optional.empty();
        }
    }

    private static String summary(Throwable fault, int room) {
        String name = fault.getClass().getName();
        String type = name.startsWith("java.") ? name.substring(name.lastIndexOf('.') + 1) : name;
        String message = quietly(fault::getMessage).orElse("").strip();
        if (fault instanceof UnsupportedClassVersionError) {
            message = CLASS_VERSIONS.matcher(message).replaceFirst("class file version $1, which is above $2");
        } else if (fault instanceof LinkageError && type.length() + 2 + message.length() > room) {
            message = PACKAGES.matcher(message).replaceAll("");
        }
        String line = CharMatcher.is('.').trimTrailingFrom(message);
        return line.isEmpty() ? type : type + ": " + line;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int head = (most - GAP.length() + 1) / 2;
        int tail = text.length() - (most - GAP.length() - head);
        if (Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        if (Character.isLowSurrogate(text.charAt(tail))) {
            tail++;
        }
        return text.substring(0, head) + GAP + text.substring(tail);
    }
}
