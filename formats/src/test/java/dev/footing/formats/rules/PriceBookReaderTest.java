package dev.footing.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.policy.PriceBook;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.schema.Validation;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookReaderTest {
    private static final Validation SCHEMA = new Validation(DocumentSchema.PRICES);
    private static final String JSON = """
            {
              "schema": "footing/prices/1",
              "id": "acme-2026-11",
              "prices": [
                { "strategy": "paas", "path": "platformFixed", "value": 620,
                  "evidence": { "grade": "published", "source": "price list", "date": "2026-11-01" } },
                { "strategy": "serverless", "path": "priceIndex", "value": { "low": 0.3, "likely": 1.2, "high": 4 },
                  "evidence": { "grade": "measured", "source": "our bills", "date": "2026-10-31", "sample": "6 months" } }
              ]
            }
            """;

    @Test
    void a_book_is_read_with_its_days_and_fits_its_schema() {
        PriceBook book = PriceBookReader.standard().read(JSON);
        assertThat(book.id()).isEqualTo("acme-2026-11");
        assertThat(book.find(StrategyId.of("paas"), PriceBook.FIXED)
                        .flatMap(StrategyOverride::value)
                        .orElseThrow())
                .isEqualTo(BigMoney.parse("USD 620"));
        StrategyOverride index =
                book.find(StrategyId.of("serverless"), PriceBook.INDEX).orElseThrow();
        assertThat(index.value().orElseThrow()).isEqualTo(Estimate.range(0.3, 1.2, 4));
        assertThat(index.evidence().grade()).isEqualTo(Grade.MEASURED);
        assertThat(SCHEMA.faults(JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"platformFixed\"| \"buildEffort\"| must be a price",
                "\"platformFixed\"| \"platformFixd\"| platformFixed",
                ", \"date\": \"2026-11-01\"| ''| must have a date",
                "620| -1| must be at least 0",
                "620| { \"times\": 2 }| must be a price",
                "620| NaN| must be",
                "\"footing/prices/1\"| \"footing/policy/1\"| must be the schema",
                "\"id\": \"acme-2026-11\",| ''| /id",
                "\"prices\": [| \"price\": [| prices",
                "\"id\"| \"extends\": \"default-2\", \"id\"| extends",
            })
    void what_is_wrong_is_told_with_its_place(String before, String after, String said) {
        String wrong = JSON.replace(before, after.equals("''") ? "" : after);
        assertThat(wrong).isNotEqualTo(JSON);
        assertThatThrownBy(() -> PriceBookReader.standard().read(wrong))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("line ");
    }

    @Test
    void a_figure_that_stands_twice_is_refused() {
        String twice = JSON.replace(
                "\"serverless\", \"path\": \"priceIndex\", \"value\": { \"low\": 0.3, \"likely\": 1.2, \"high\": 4 }",
                "\"paas\", \"path\": \"platformFixed\", \"value\": 5");
        assertThatThrownBy(() -> PriceBookReader.standard().read(twice))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("must replace a number once");
    }
}
