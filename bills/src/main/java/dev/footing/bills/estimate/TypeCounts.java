package dev.footing.bills.estimate;

import dev.footing.api.bill.BillCode;
import dev.footing.api.outcome.Explanation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often types of resources were met. It is mutable and is used by one thread. */
final class TypeCounts {
    /** What a type that is none is called. */
    static final String NO_TYPE = "(no type)";

    private static final int MOST = 1_000;
    private static final int NAMED = 10;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9_:]{0,99}");

    private final Map<String, Long> counts = new TreeMap<>();
    private long all;

    /** What results call a type: itself where it may be one, so that no name of a resource stands there. */
    static String named(String type) {
        return TYPE.matcher(type).matches() ? type : NO_TYPE;
    }

    void add(String type, long count) {
        String name = counts.size() < MOST || counts.containsKey(type) ? type : NO_TYPE;
        counts.merge(name, count, Long::sum);
        all += count;
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** What has to be known where there are any. */
    Optional<Explanation> note(BillCode code) {
        if (isEmpty()) {
            return Optional.empty();
        }
        String named = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        long more = counts.values().stream().filter(count -> count > 0).count() - NAMED;
        return Optional.of(Explanation.of(code)
                .word("count", Long.toString(all))
                .word("types", more > 0 ? named + " and " + more + " more types" : named)
                .build());
    }
}
