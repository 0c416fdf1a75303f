package dev.footing.api.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.api.strategy.StrategyParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/**
 * What strategies cost by the lists of their sellers: fixed bills, what each user adds, and prices against those of
 * rented machines. Each figure has its source, its grade and the day of which it speaks, after which prices move. It is
 * no calibration, which says how the world is whatever is for sale, and no bill, which says what was paid.
 *
 * <p>A provider announces the book that its strategies rest on in its {@link dev.footing.api.spi.ProviderInfo#prices()
 * description}. Whoever has better prices hands over a book of their own, whose figures take the place of these and of
 * those of the calibration; a policy may still replace them. Figures that it does not have stay what they are.
 *
 * <pre>{@code
 * PriceBook ours = PriceBook.builder()
 *     .id("acme-2026-11")
 *     .addPrices(StrategyOverride.of(
 *         StrategyId.of("paas"),
 *         "platformFixed",
 *         BigMoney.parse("USD 620"),
 *         Evidence.of(Grade.PUBLISHED, "price list of our vendor").withDate(LocalDate.of(2026, 11, 1))))
 *     .build();
 * Assessor assessor = Assessor.installed().prices(ours).build();
 * }</pre>
 */
@Value.Immutable
public abstract class PriceBook {
    /** A fixed bill, in money a month. */
    public static final String FIXED = "platformFixed";

    /** What a user adds, in money a month. */
    public static final String PER_USER = "platformPerUser";

    /** Prices over those of rented machines. */
    public static final String INDEX = "priceIndex";

    /** The numbers of strategies that are prices, by their paths in the table of a strategy's numbers. */
    public static final ImmutableList<String> PATHS = Stream.concat(
                    Stream.of(FIXED, PER_USER, INDEX),
                    Stream.of(Component.values()).map(StrategyParameters::priceIndexOf))
            .collect(ImmutableList.toImmutableList());

    /** After so many months a price is old. */
    public static final int MONTHS = 12;

    private static final String NONE = "none";
    private static final char SLASH = '/';
    private static final char BAR = '|';
    private static final int ENDS = 3;
    private static final String WAY_OUT = "Write the value, a bar and the day: paas/platformFixed=USD 500|2026-11-01.";

    PriceBook() {}

    /** {@return its name, by which results name it} */
    public abstract String id();

    /** {@return its figures, each once, with evidence that has a source and a date} */
    public abstract ImmutableList<StrategyOverride> prices();

    /** {@return a book without a figure} */
    public static PriceBook none() {
        return builder().id(NONE).build();
    }

    /**
     * Reads the book of a provider from a properties file in UTF-8, and closes it: a line for each figure, with the id
     * of the strategy, a slash and the path as the key, and the value, a bar and its day. An amount is a currency and a
     * number, an index its low, likely and high end. Where they come from is in the table beside it.
     *
     * <pre>
     * acme.racks/platformFixed=USD 4000|2026-11-01
     * acme.racks/priceIndex=0.8 0.9 1.1|2026-11-01
     * </pre>
     *
     * @param id the name of the book
     * @param opened the file
     * @param reasons says by the same keys, or by the ids of strategies, where figures come from
     * @return the book
     * @throws InvalidValueException where a line is none; it names the key
     * @throws UncheckedIOException where it cannot be read
     */
    public static PriceBook read(String id, InputStream opened, EvidenceTable reasons) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(reasons, "reasons");
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(opened, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(id, unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValueException(
                    id,
                    Objects.requireNonNullElse(malformed.getMessage(), "malformed"),
                    "must be a properties file",
                    "Write a backslash twice.");
        }
        Builder book = builder().id(id);
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            book.addPrices(row(key, properties.getProperty(key), reasons));
        }
        return book.build();
    }

    private static StrategyOverride row(String key, String line, EvidenceTable reasons) {
        int slash = key.indexOf(SLASH);
        int bar = line.indexOf(BAR);
        InvalidValueException.throwIf(
                slash < 0 || bar < 0, key, '"' + line + '"', "must be a strategy's price and its day", WAY_OUT);
        String strategy = key.substring(0, slash);
        String path = key.substring(slash + 1);
        String value = line.substring(0, bar).strip();
        Evidence why = reasons.rows().containsKey(key) ? reasons.of(key) : reasons.of(strategy);
        LocalDate day;
        Object price;
        try {
            day = LocalDate.parse(line.substring(bar + 1).strip());
            price = price(path, value);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw unreadable(key, line, malformed);
        }
        return StrategyOverride.of(StrategyId.of(strategy), path, price, why.withDate(day));
    }

    private static Object price(String path, String value) {
        if (path.equals(INDEX)) {
            return index(value);
        }
        return path.startsWith(StrategyParameters.PRICE_INDEX_BY_COMPONENT)
                ? Double.valueOf(value)
                : BigMoney.parse(value);
    }

    private static InvalidValueException unreadable(String key, String line, RuntimeException malformed) {
        return new InvalidValueException(
                key, '"' + line + '"', "must be a price and its day (" + malformed.getMessage() + ")", WAY_OUT);
    }

    private static Estimate index(String value) {
        List<String> ends = Splitter.on(' ').omitEmptyStrings().splitToList(value);
        if (ends.size() != ENDS) {
            throw new NumberFormatException("low, likely and high");
        }
        return Estimate.range(
                Double.parseDouble(ends.get(0)), Double.parseDouble(ends.get(1)), Double.parseDouble(ends.get(2)));
    }

    /**
     * Refuses what is no figure of a price book.
     *
     * @param price a figure
     * @return the same
     * @throws InvalidValueException where it is no price, or a multiple, or does not say of which day it is
     */
    public static StrategyOverride checked(StrategyOverride price) {
        Objects.requireNonNull(price, "price");
        if (!PATHS.contains(price.path())) {
            throw KnownNames.of(PATHS).refusal("path", price.path(), "must be a price");
        }
        InvalidValueException.throwIf(
                price.value().orElseThrow() instanceof Multiple,
                price.path(),
                "a multiple",
                "must be a price",
                "State the price; a policy may have a multiple.");
        InvalidValueException.throwIf(
                price.evidence().date().isEmpty(),
                "evidence",
                price.strategy() + " " + price.path(),
                "must have a date, as prices move",
                "Say of which day the price is, as in \"date\": \"2026-11-01\".");
        return price;
    }

    /**
     * Sets the prices of a strategy; those of single components where the startup says what these cost.
     *
     * @param strategy the strategy in the making
     * @param id its id
     * @param startup the startup to which it is tailored
     * @throws InvalidValueException where the book lacks one of them
     */
    public void describe(Strategy.Builder strategy, StrategyId id, Startup startup) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(startup, "startup");
        strategy.platformFixed(value(id, FIXED, BigMoney.class::cast))
                .platformPerUser(value(id, PER_USER, BigMoney.class::cast))
                .priceIndex(value(id, INDEX, Estimate.class::cast));
        startup.components().forEach((component, use) -> {
            if (use.monthlyCost().filter(BigMoney::isPositive).isPresent()) {
                component(id, component).ifPresent(index -> strategy.putPriceIndexByComponent(component, index));
            }
        });
    }

    /**
     * Looks up the price of a component.
     *
     * @param strategy a strategy
     * @param component a component
     * @return its price over that of rented machines; empty where the book has none but that of the whole
     */
    public Optional<Double> component(StrategyId strategy, Component component) {
        Objects.requireNonNull(component, "component");
        return find(strategy, StrategyParameters.priceIndexOf(component))
                .flatMap(price -> price.value().map(Double.class::cast));
    }

    private <T> T value(StrategyId strategy, String path, Function<Object, T> type) {
        return find(strategy, path)
                .flatMap(price -> price.value().<T>map(type))
                .orElseThrow(() -> new InvalidValueException(
                        strategy + "/" + path, "", "must be in the price book " + id(), "Add the price and its day."));
    }

    /**
     * Looks up a figure.
     *
     * @param strategy a strategy
     * @param path one of {@link #PATHS}
     * @return the figure; empty where the book does not have it
     */
    public Optional<StrategyOverride> find(StrategyId strategy, String path) {
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(path, "path");
        return Optional.ofNullable(byKey().get(strategy.value() + SLASH + path));
    }

    @Value.Lazy
    ImmutableMap<String, StrategyOverride> byKey() {
        return Maps.uniqueIndex(prices(), PriceBook::key);
    }

    /**
     * Puts the figures in place of those of providers, and of those that a calibration replaces.
     *
     * @param calibration the parameters of the world
     * @return the calibration with these prices, whose id names both; the same where the book has no figure
     */
    public Calibration appliedTo(Calibration calibration) {
        Objects.requireNonNull(calibration, "calibration");
        if (prices().isEmpty()) {
            return calibration;
        }
        ImmutableSet<String> replaced = prices().stream().map(PriceBook::key).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<StrategyOverride> all = ImmutableList.builder();
        calibration.strategyOverrides().stream()
                .filter(override -> !replaced.contains(key(override)))
                .forEach(all::add);
        all.addAll(prices());
        return Calibration.builder()
                .from(calibration)
                .id(calibration.id() + "+" + id())
                .strategyOverrides(all.build())
                .prices(this)
                .build();
    }

    /**
     * Finds figures that are old.
     *
     * @param day the day on which they are used
     * @return those whose day is more than twelve months before it
     */
    public ImmutableList<StrategyOverride> staleOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return prices().stream().filter(price -> isStale(price, day)).collect(ImmutableList.toImmutableList());
    }

    private static boolean isStale(StrategyOverride price, LocalDate day) {
        return price.evidence()
                .date()
                .filter(of -> of.plusMonths(MONTHS).isBefore(day))
                .isPresent();
    }

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("prices", id());
        prices().forEach(price -> price.encodeTo(encoding));
        return encoding.sha256();
    }

    @Value.Check
    void check() {
        prices().forEach(PriceBook::checked);
        StrategyOverride.checkOnce(prices());
    }

    private static String key(StrategyOverride price) {
        return price.strategy().value() + SLASH + price.path();
    }

    /** {@return its name and hash in one line, for logs} */
    @Override
    public String toString() {
        return "Prices " + id() + " " + hash();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PriceBook}; the id is required. */
    public static final class Builder extends ImmutablePriceBook.Builder {
        Builder() {}
    }
}
