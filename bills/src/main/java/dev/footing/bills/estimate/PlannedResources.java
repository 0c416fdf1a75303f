package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import dev.footing.bills.focus.FocusValues;
import dev.footing.bills.mapping.Placement;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.formats.json.JsonWalk;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The resources of a plan as sums by type and component. The name of a resource says its type where nothing else does,
 * and is left behind. It is mutable and is used by one thread.
 */
final class PlannedResources {
    private static final int MOST_PRICES = 100_000;
    private static final int LONGEST_TEXT = 500;
    private static final String MONTHLY = "monthlyCost";
    private static final Pattern TYPE_IN_NAME =
            Pattern.compile("(?:^|\\.)((?:aws|google|azurerm|azapi|oci|ibm|alicloud)_[a-z0-9_]{1,90})\\.");

    private final JsonWalk json;
    private final ServiceMapping mapping;
    private final EstimateSums sums = new EstimateSums();
    private final TypeCounts usageNotStated = new TypeCounts();
    private long count;

    PlannedResources(JsonWalk json, ServiceMapping mapping) {
        this.json = json;
        this.mapping = mapping;
    }

    /** What they cost in a month. */
    EstimateSums sums() {
        return sums;
    }

    /** Prices without a cost, as nothing says how much is used, by type. */
    TypeCounts usageNotStated() {
        return usageNotStated;
    }

    /** How many resources were read. */
    long count() {
        return count;
    }

    /** Reads the resource that the walk is at. */
    void read() throws IOException {
        count++;
        Part whole = new Part(new ArrayList<>());
        json.object("resource", name -> member(name, whole, true));
        whole.end();
        String type = whole.type();
        BigDecimal sum = BigDecimal.ZERO;
        long unused = 0;
        for (Price price : whole.prices) {
            if (price.costs().isEmpty()) {
                unused++;
            }
            for (BigDecimal cost : price.costs()) {
                sums.add(type, place(type, price.text()), cost);
                sum = sum.add(cost);
            }
        }
        BigDecimal rest = whole.stated.beyond(sum);
        if (rest.signum() != 0) {
            sums.add(type, place(type, ""), rest);
        }
        if (unused > 0) {
            usageNotStated.add(type, unused);
        }
    }

    private Placement place(String type, String text) {
        return mapping.placeResource(type, text);
    }

    private boolean member(String name, Part part, boolean whole) throws IOException {
        switch (name) {
            case "name" -> part.name = json.text(name);
            case "resourceType" -> part.type = json.isNull() ? "" : json.text(name);
            case "costComponents" -> json.list(name, () -> price(part));
            case "subresources" ->
                json.list(name, () -> {
                    Part below = new Part(part.prices);
                    json.object("subresource", member -> member(member, below, false));
                    below.end();
                });
            case MONTHLY -> {
                if (whole) {
                    json.value(name, FocusValues::number, StatedSum.AMOUNT).ifPresent(part.stated::state);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void price(Part part) throws IOException {
        List<String> names = new ArrayList<>();
        List<BigDecimal> costs = new ArrayList<>();
        json.object("costComponent", name -> {
            switch (name) {
                case "name" -> names.add(json.text(name));
                case MONTHLY ->
                    json.value(name, FocusValues::number, StatedSum.AMOUNT).ifPresent(costs::add);
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (part.prices.size() + part.own.size() >= MOST_PRICES) {
            throw json.refused(
                    "costComponents",
                    "more than " + MOST_PRICES,
                    "must not have so many prices in one resource",
                    "No resource has; look at where the file comes from.");
        }
        part.own.add(new Price(String.join("", names), ImmutableList.copyOf(costs)));
    }

    /** A price of a resource: what is paid for, and what it costs, if that is known. */
    private record Price(String text, ImmutableList<BigDecimal> costs) {}

    /** A resource or a part of one. It is mutable. */
    private static final class Part {
        private final List<Price> prices;
        private final List<Price> own = new ArrayList<>();
        private final StatedSum stated = new StatedSum();
        private String name = "";
        private String type = "";

        Part(List<Price> prices) {
            this.prices = prices;
        }

        /** Hands its own prices to those of the resource, with its name, which may say what they are for. */
        void end() {
            own.forEach(price -> prices.add(new Price(cut(price.text()) + "\n" + cut(name), price.costs())));
        }

        String type() {
            Matcher found = TYPE_IN_NAME.matcher(name);
            return TypeCounts.named(type.isEmpty() && found.find() ? found.group(1) : type);
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        }
    }
}
