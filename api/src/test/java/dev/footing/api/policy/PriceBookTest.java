package dev.footing.api.policy;

import static dev.footing.api.Examples.calibration;
import static dev.footing.api.Examples.usd;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.EvidenceTable;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.startup.Component;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Evidence LIST =
            Evidence.of(Grade.PUBLISHED, "price list of our vendor").withDate(DAY);

    @Test
    void a_figure_is_a_price_with_a_day() {
        assertThatThrownBy(() -> PriceBook.checked(price("buildEffort", Estimate.fixed(1), LIST)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a price")
                .hasMessageContaining("platformFixed");
        assertThatThrownBy(() ->
                        PriceBook.checked(price("platformFixed", usd("1"), Evidence.of(Grade.PUBLISHED, "price list"))))
                .hasMessageContaining("must have a date, as prices move");
        assertThatThrownBy(() -> PriceBook.checked(price("platformFixed", Multiple.times(2), LIST)))
                .hasMessageContaining("must be a price");
        StrategyOverride price = price("platformFixed", usd("1"), LIST);
        assertThat(PriceBook.checked(price)).isSameAs(price);
    }

    @Test
    void a_figure_stands_once() {
        PriceBook.Builder twice = PriceBook.builder().id("acme");
        twice.addPrices(price("platformFixed", usd("1"), LIST), price("platformFixed", usd("2"), LIST));
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must replace a number once");
    }

    @Test
    void a_figure_is_old_after_twelve_months() {
        PriceBook book = book("620");
        assertThat(book.staleOn(DAY)).isEmpty();
        assertThat(book.staleOn(DAY.plusMonths(12))).isEmpty();
        assertThat(book.staleOn(DAY.plusMonths(12).plusDays(1))).isEqualTo(book.prices());
        assertThat(book.staleOn(DAY.minusYears(9))).isEmpty();
    }

    @Test
    void it_takes_the_place_of_what_the_calibration_replaces_and_leaves_the_rest() {
        StrategyOverride other = price("steadyEffort", Estimate.fixed(1), LIST);
        Calibration world = calibration()
                .addStrategyOverrides(price("platformFixed", usd("1"), LIST), other)
                .build();
        PriceBook book = book("620");
        Calibration priced = book.appliedTo(world);
        assertThat(priced.strategyOverrides())
                .containsExactly(other, book.prices().get(0));
        assertThat(priced.id()).isEqualTo(world.id() + "+acme");
        assertThat(priced.prices()).contains(book);
        assertThat(priced.hash()).isNotEqualTo(world.hash());
    }

    @Test
    void none_changes_nothing() {
        Calibration world = calibration().build();
        assertThat(PriceBook.none().appliedTo(world)).isSameAs(world);
        assertThat(PriceBook.none().staleOn(DAY.plusYears(9))).isEmpty();
    }

    @Test
    void every_change_changes_its_hash_and_that_of_a_calibration() {
        Calibration world = calibration().build();
        assertThat(book("620").hash()).isEqualTo(book("620").hash());
        assertThat(book("620").hash()).isNotEqualTo(book("621").hash());
        PriceBook later = PriceBook.builder()
                .id("acme")
                .addPrices(price("platformFixed", usd("620"), LIST.withDate(DAY.plusDays(1))))
                .build();
        assertThat(later.hash()).isNotEqualTo(book("620").hash());
        assertThat(later.appliedTo(world).hash())
                .isNotEqualTo(book("620").appliedTo(world).hash());
        assertThat(book("620")).hasToString("Prices acme " + book("620").hash());
    }

    @Test
    void a_provider_reads_its_own_from_a_file_beside_its_reasons() {
        PriceBook book = PriceBook.read("acme", file("""
                        acme.racks/platformFixed=USD 4000|2026-11-01
                        acme.racks/platformPerUser=USD 0|2026-11-01
                        acme.racks/priceIndex=0.8 0.9 1.1|2025-01-31
                        acme.racks/priceIndexByComponent.database=1.7|2026-11-01
                        """), reasons());
        assertThat(book.find(StrategyId.of("acme.racks"), PriceBook.INDEX)
                        .flatMap(StrategyOverride::value)
                        .orElseThrow())
                .isEqualTo(Estimate.range(0.8, 0.9, 1.1));
        assertThat(book.prices())
                .hasSize(4)
                .allSatisfy(price -> assertThat(price.evidence().grade()).isEqualTo(Grade.REPORTED));
        assertThat(book.component(StrategyId.of("acme.racks"), Component.DATABASE))
                .contains(1.7);
        assertThat(book.component(StrategyId.of("acme.racks"), Component.CACHE)).isEmpty();
        assertThat(book.staleOn(DAY)).hasSize(1);
        assertThat(book.find(StrategyId.of("acme.other"), PriceBook.INDEX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "acme.racks/platformFixed=USD 4000; must be a strategy's price and its day",
                "platformFixed=USD 4000|2026-11-01; must be a strategy's price and its day",
                "acme.racks/platformFixed=4000|2026-11-01; must be a price and its day",
                "acme.racks/platformFixed=USD 4000|soon; must be a price and its day",
                "acme.racks/priceIndex=0.8 0.9|2026-11-01; must be a price and its day",
                "acme.racks/priceIndex=a b c|2026-11-01; must be a price and its day",
                "acme.racks/buildEffort=USD 1|2026-11-01; buildEffort",
                "acme.sacks/platformFixed=USD 4000|2026-11-01; must be a key of the table",
            })
    void a_line_that_is_none_is_told_with_its_key(String line, String rule) {
        assertThatThrownBy(() -> PriceBook.read("acme", file(line), reasons()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(rule);
    }

    @Test
    void a_file_that_is_no_properties_file_is_told_with_the_name_of_the_book() {
        assertThatThrownBy(() -> PriceBook.read("acme-2026", file("acme.racks/platformFixed=\\u00"), reasons()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("acme-2026")
                .hasMessageContaining("must be a properties file");
    }

    private static PriceBook book(String fixed) {
        return PriceBook.builder()
                .id("acme")
                .addPrices(price("platformFixed", usd(fixed), LIST))
                .build();
    }

    private static StrategyOverride price(String path, Object value, Evidence evidence) {
        return new StrategyOverride(
                StrategyId.of("acme.racks"),
                path,
                Optional.of(value),
                StrategyOverride.of(StrategyId.of("a"), "platformFixed", usd("1"), evidence)
                        .grounds());
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static EvidenceTable reasons() {
        Properties reasons = new Properties();
        reasons.setProperty("acme.racks", "reported|offers of two sellers");
        return EvidenceTable.of(reasons);
    }
}
