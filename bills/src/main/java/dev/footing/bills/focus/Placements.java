package dev.footing.bills.focus;

import com.google.common.base.Splitter;
import dev.footing.bills.mapping.BilledItem;
import dev.footing.bills.mapping.Placement;
import dev.footing.bills.mapping.ServiceMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places rows, and remembers what was placed, as a bill says the same of many rows. */
final class Placements {
    /** How many characters of texts are remembered. */
    private static final int REMEMBERED = 4_000_000;

    private static final int EACH = 200;

    private final ServiceMapping mapping;
    private final Map<BilledItem, Placement> known = new HashMap<>();
    private int characters;

    Placements(ServiceMapping mapping) {
        this.mapping = mapping;
    }

    Placement of(FocusRow row) {
        BilledItem item = new BilledItem(
                service(row),
                category(row.text(FocusColumn.SERVICE_CATEGORY)),
                row.text(FocusColumn.SERVICE_SUBCATEGORY),
                provider(row),
                row.text(FocusColumn.PUBLISHER),
                text(row));
        Placement found = known.get(item);
        if (found == null) {
            characters += item.service().length() + item.text().length() + EACH;
            if (characters > REMEMBERED) {
                known.clear();
                characters = 0;
            }
            found = mapping.place(item);
            known.put(item, found);
        }
        return found;
    }

    /** The name of the service; of purchases without one, what the meter says. */
    static String service(FocusRow row) {
        return row.has(FocusColumn.SERVICE) ? row.text(FocusColumn.SERVICE) : row.text(FocusColumn.METER_SUBCATEGORY);
    }

    /** Who provides the service; where that is not said, who sends the bill. */
    static String provider(FocusRow row) {
        return row.has(FocusColumn.PROVIDER) ? row.text(FocusColumn.PROVIDER) : row.text(FocusColumn.ISSUER);
    }

    /** Of a list of categories, the second counts. */
    private static String category(String stated) {
        if (!stated.startsWith("[")) {
            return stated;
        }
        List<String> all = Splitter.on(',').splitToList(stated.replaceAll("[\\[\\]\"]", ""));
        return all.get(Math.min(1, all.size() - 1)).strip();
    }

    private static String text(FocusRow row) {
        String single = row.text(FocusColumn.DESCRIPTION);
        StringBuilder all = new StringBuilder(single);
        for (FocusColumn column : FocusColumn.TEXTS) {
            if (column != FocusColumn.DESCRIPTION && row.has(column)) {
                all.append('\n').append(row.text(column));
            }
        }
        return all.length() == single.length() ? single : all.toString();
    }
}
