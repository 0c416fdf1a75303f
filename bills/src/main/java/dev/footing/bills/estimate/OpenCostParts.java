package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Unit;
import dev.footing.bills.focus.Charge;
import dev.footing.bills.mapping.Placement;
import dev.footing.bills.mapping.ServiceMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * What OpenCost allocates, as sums by window and part of the cost. Windows that overlap are refused, as an hour counts
 * once. What the total has beyond the parts is kept and told. It is mutable and is used by one thread.
 */
final class OpenCostParts {
    /** The parts of a cost, which have an adjustment beside them in some documents. */
    static final ImmutableList<String> PARTS = ImmutableList.of(
            "cpuCost", "ramCost", "gpuCost", "pvCost", "networkCost", "loadBalancerCost", "sharedCost", "externalCost");

    static final String ADJUSTMENT = "Adjustment";
    static final String TOTAL = "totalCost";

    private static final int MOST_WINDOWS = 20_000;
    private static final int DAY = 86_400;
    private static final double MUCH = 0.005;

    private final String file;
    private final ImmutableMap<String, Placement> places;
    private final Map<Window, EstimateSums> windows = new TreeMap<>();
    private BigDecimal unexplained = BigDecimal.ZERO;
    private BigDecimal all = BigDecimal.ZERO;
    private long rows;

    OpenCostParts(String file, ServiceMapping mapping) {
        this.file = file;
        ImmutableMap.Builder<String, Placement> all = ImmutableMap.builder();
        PARTS.forEach(part -> all.put(part, mapping.placeResource(part, "")));
        this.places = all.buildOrThrow();
    }

    /** Adds what is allocated to something in a window. */
    void add(Window window, Map<String, BigDecimal> costs, StatedSum total) {
        rows++;
        EstimateSums sums = windows.computeIfAbsent(window, any -> new EstimateSums());
        if (windows.size() > MOST_WINDOWS) {
            throw refused(
                    "more than " + MOST_WINDOWS + " windows",
                    "must not have so many",
                    "Ask OpenCost for longer steps, as in step=1d.");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Placement> place : places.entrySet()) {
            BigDecimal cost = costs.getOrDefault(place.getKey(), BigDecimal.ZERO);
            if (cost.signum() != 0) {
                sums.add(place.getKey(), place.getValue(), cost);
                sum = sum.add(cost);
            }
        }
        BigDecimal rest = total.beyond(sum);
        if (rest.signum() != 0) {
            sums.add(TOTAL, Placement.inBucket(Placement.OTHER), rest);
        }
        unexplained = unexplained.add(rest);
        all = all.add(sum).add(rest);
    }

    /** What everything comes to. */
    BillEstimate estimate() {
        ImmutableList.Builder<Charge> charges = ImmutableList.builder();
        long end = Long.MIN_VALUE;
        for (Map.Entry<Window, EstimateSums> window : windows.entrySet()) {
            if (window.getKey().start() < end) {
                throw refused(
                        "windows that overlap",
                        "must have each hour once",
                        "Ask OpenCost for one window in steps, without a second one for the same time.");
            }
            end = window.getKey().end();
            window.getValue().charges(window.getKey().start(), end, CurrencyUnit.USD, charges);
        }
        if (windows.isEmpty()) {
            throw refused(
                    "no allocation", "must have allocations", "Ask OpenCost for a window in which something ran.");
        }
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        notes.add(Explanation.of(BillCode.CLUSTERS_ALONE)
                .word("currency", CurrencyUnit.USD.getCode())
                .build());
        unexplained().ifPresent(notes::add);
        return new BillEstimate(
                BillBasis.ALLOCATED,
                LocalDate.ofEpochDay(Math.floorDiv(end, DAY)),
                charges.build(),
                rows,
                notes.build());
    }

    private Optional<Explanation> unexplained() {
        double share = all.signum() == 0
                ? 0
                : Math.min(1, unexplained.abs().doubleValue() / all.abs().doubleValue());
        return share <= MUCH
                ? Optional.empty()
                : Optional.of(Explanation.of(BillCode.ALLOCATION_UNEXPLAINED)
                        .word(
                                "amount",
                                CurrencyUnit.USD.getCode() + " "
                                        + unexplained.stripTrailingZeros().toPlainString())
                        .figure("share", share, Unit.SHARE)
                        .build());
    }

    private InvalidProfileException refused(String found, String rule, String wayOut) {
        return new InvalidProfileException(ImmutableList.of(Problem.ofInput(file, found, rule, wayOut)));
    }

    /**
     * A time.
     *
     * @param start when it begins, in seconds since 1970
     * @param end when it ends, in seconds since 1970; after the start
     */
    record Window(long start, long end) implements Comparable<Window> {
        /** By start, and then by end. */
        @Override
        public int compareTo(Window other) {
            int order = Long.compare(start, other.start);
            return order == 0 ? Long.compare(end, other.end) : order;
        }
    }
}
