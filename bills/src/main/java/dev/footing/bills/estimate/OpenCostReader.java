package dev.footing.bills.estimate;

import dev.footing.bills.focus.FocusValues;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.formats.json.JsonWalk;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the interface {@code /allocation} of OpenCost answers: for each step of time, costs by name of what they
 * are allocated to. Names are left behind.
 */
final class OpenCostReader {
    private static final long LONGEST = 10L * 366 * 86_400;
    private static final int DONE = 200;
    private static final String WINDOW = "window";

    private final JsonWalk json;
    private final OpenCostParts parts;
    private final FocusValues values = new FocusValues();

    private OpenCostReader(String file, JsonWalk json, ServiceMapping mapping) {
        this.json = json;
        this.parts = new OpenCostParts(file, mapping);
    }

    /** Reads a text to its end. */
    static BillEstimate read(String file, Reader text, ServiceMapping mapping) throws IOException {
        return JsonWalk.through(file, text, json -> new OpenCostReader(file, json, mapping).document());
    }

    private BillEstimate document() throws IOException {
        json.object("", name -> {
            switch (name) {
                case "code" -> {
                    if (json.count(name) != DONE) {
                        throw json.wrong(name, "must be " + DONE + ", as an answer that is no error has it");
                    }
                }
                case "data" -> json.list(name, this::step);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return parts.estimate();
    }

    private void step() throws IOException {
        if (!json.isNull()) {
            json.entries("data", name -> allocation());
        }
    }

    private void allocation() throws IOException {
        Map<String, BigDecimal> costs = new HashMap<>();
        StatedSum total = new StatedSum();
        Times times = new Times();
        json.object("allocation", name -> {
            String part = name.endsWith(OpenCostParts.ADJUSTMENT)
                    ? name.substring(0, name.length() - OpenCostParts.ADJUSTMENT.length())
                    : name;
            if (OpenCostParts.PARTS.contains(part)) {
                json.value(name, FocusValues::number, StatedSum.AMOUNT)
                        .ifPresent(cost -> costs.merge(part, cost, BigDecimal::add));
            } else if (name.equals(OpenCostParts.TOTAL)) {
                json.value(name, FocusValues::number, StatedSum.AMOUNT).ifPresent(total::state);
            } else if (name.equals(WINDOW)) {
                json.object(name, times::take);
            } else {
                return false;
            }
            return true;
        });
        if (!times.isWhole()) {
            throw json.refused(
                    WINDOW,
                    "",
                    "must have a start and, later by ten years at most, an end",
                    "Ask OpenCost again; an allocation without a time counts for no month.");
        }
        parts.add(new OpenCostParts.Window(times.start, times.end), costs, total);
    }

    /** The ends of a window. It is mutable. */
    private final class Times {
        private long start = Long.MAX_VALUE;
        private long end = Long.MIN_VALUE;

        boolean take(String name) throws IOException {
            switch (name) {
                case "start" -> start = time(name);
                case "end" -> end = time(name);
                default -> {
                    return false;
                }
            }
            return true;
        }

        boolean isWhole() {
            return start < end && end - start <= LONGEST;
        }

        private long time(String name) throws IOException {
            Optional<Long> time = values.time(json.text(name));
            if (time.isEmpty()) {
                throw json.wrong(WINDOW + "/" + name, "must be a time as yyyy-MM-ddTHH:mm:ssZ, from 2000 to 2199");
            }
            return time.get();
        }
    }
}
