package dev.footing.bills.estimate;

import dev.footing.formats.json.JsonWalk;
import java.io.IOException;

/** How many resources of a plan its tool leaves out, by type and by why. It is mutable and is used by one thread. */
final class PlanSummary {
    private final TypeCounts unsupported = new TypeCounts();
    private final TypeCounts withoutPrice = new TypeCounts();
    private boolean stated;

    /** Resources that the tool does not know. */
    TypeCounts unsupported() {
        return unsupported;
    }

    /** Resources that are free, or paid for with another one. */
    TypeCounts withoutPrice() {
        return withoutPrice;
    }

    /** Whether there was one. */
    boolean isStated() {
        return stated;
    }

    /** Adds a summary, where there is one. */
    void read(JsonWalk json) throws IOException {
        if (json.isNull()) {
            return;
        }
        stated = true;
        json.object("summary", name -> {
            switch (name) {
                case "unsupportedResourceCounts" -> counts(json, name, unsupported);
                case "noPriceResourceCounts" -> counts(json, name, withoutPrice);
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private static void counts(JsonWalk json, String what, TypeCounts counts) throws IOException {
        if (!json.isNull()) {
            json.entries(what, type -> counts.add(TypeCounts.named(type), json.count(what)));
        }
    }
}
