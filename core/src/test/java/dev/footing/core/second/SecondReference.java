package dev.footing.core.second;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.Policies;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code figures.txt}: what it is about, and the figures that the page gives for it.
 *
 * @param kind size, plan, simulation, border or verdict
 * @param cells what stands behind, the profile or the active users first
 */
record SecondReference(String kind, ImmutableList<String> cells) {
    static Stream<SecondReference> each(String kind) {
        return SecondFiles.lines("figures.txt").stream()
                .map(line -> ImmutableList.copyOf(Splitter.on(';').trimResults().split(line)))
                .filter(cells -> cells.get(0).equals(kind))
                .map(cells -> new SecondReference(kind, cells.subList(1, cells.size())));
    }

    Startup startup() {
        return kind.equals("border")
                ? SecondProfiles.of(kind).with("activeUsers", cells.get(0)).startup()
                : SecondProfiles.of(cells.get(0)).startup();
    }

    List<Strategy> strategies() {
        return new SecondCatalogue(startup().team().engineers().value()).strategies();
    }

    /** The strategy of the row. */
    Strategy strategy() {
        return strategy(cells.get(1));
    }

    Strategy strategy(String id) {
        return strategies().stream()
                .filter(strategy -> strategy.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The strategy that the profile is on. */
    Strategy current() {
        return strategy(startup().current().orElseThrow().strategy().orElseThrow());
    }

    String text(int cell) {
        return cells.get(cell);
    }

    double number(int cell) {
        return Double.parseDouble(cells.get(cell));
    }

    /** A mean and its standard error. */
    SecondMeans.Mean mean(int cell) {
        List<String> both = Splitter.on('\u00b1').trimResults().splitToList(cells.get(cell));
        return new SecondMeans.Mean(Double.parseDouble(both.get(0)), Double.parseDouble(both.get(1)));
    }

    /** Half a unit of the last digit that is given. */
    double rounding(int cell) {
        String number = cells.get(cell);
        if (number.contains("\u00b1")) {
            number = Splitter.on('\u00b1').trimResults().splitToList(number).get(0);
        }
        int point = number.indexOf('.');
        return 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - number.length()) * (1 + 1e-6);
    }

    SecondSituation situation() {
        return SecondReading.situation(
                startup(), strategies(), SecondReading.rules(Calibrations.field2026(), Policies.default2()));
    }

    @Override
    public String toString() {
        return kind + " of " + String.join(", ", cells.subList(0, 2));
    }
}
