package dev.footing.bills.units;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two files are parts of one export by their names: in one folder, and alike but for a number. */
final class NumberedParts {
    /** The last number of a name; a date is none. */
    private static final Pattern NUMBER = Pattern.compile("^(.*?)(\\d+)(\\D*)$");

    private static final Pattern DATE = Pattern.compile(".*(19|20)\\d\\d[-_.]?(0[1-9]|1[0-2])([-_.]?[0-3]\\d)?");
    private static final int LONGEST = 6;

    private NumberedParts() {}

    static boolean are(String file, String other) {
        Matcher first = NUMBER.matcher(file);
        Matcher second = NUMBER.matcher(other);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && first.group(3).equals(second.group(3))
                && counts(first)
                && counts(second);
    }

    private static boolean counts(Matcher name) {
        return name.group(2).length() <= LONGEST
                && !DATE.matcher(name.group(1) + name.group(2)).matches();
    }
}
