package dev.footing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.formats.rules.AnyRules;
import dev.footing.formats.rules.CalibrationReader;
import dev.footing.formats.rules.PolicyReader;
import dev.footing.formats.rules.PriceBookReader;
import dev.footing.formats.rules.RulesWriter;
import dev.footing.testkit.Seeds;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules in YAML are those in JSON, to their hash. */
class RulesInYamlTest {
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
    private static final String YAML = """
            schema: footing/prices/1
            id: acme-2026-11
            prices:
              - strategy: paas
                path: platformFixed
                value: 620
                evidence: { grade: published, source: price list, date: 2026-11-01 }
              - strategy: serverless
                path: priceIndex
                value: { low: 0.3, likely: 1.2, high: 4 }
                evidence: { grade: measured, source: our bills, date: 2026-10-31, sample: 6 months }
            """;

    static Stream<Long> seeds() {
        return Seeds.from(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_policy_is_the_same_to_its_hash(long seed) {
        Policy policy = AnyRules.policy(seed);
        String yaml = new Yaml(new SplittableRandom(seed)).of(RulesWriter.text(policy));
        Policy read = PolicyReader.extending(ImmutableList.of(AnyRules.base())).readYaml(yaml);
        assertThat(read).as(yaml).isEqualTo(policy);
        assertThat(read.hash()).isEqualTo(policy.hash());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_calibration_is_the_same_to_its_hash(long seed) {
        Calibration calibration = AnyRules.calibration(seed);
        String yaml = new Yaml(new SplittableRandom(seed)).of(RulesWriter.text(calibration));
        Calibration read =
                CalibrationReader.extending(ImmutableList.of(AnyRules.world())).readYaml(yaml);
        assertThat(read).as(yaml).isEqualTo(calibration);
        assertThat(read.hash()).isEqualTo(calibration.hash());
    }

    @Test
    void a_price_book_says_the_same_to_the_hash() {
        assertThat(PriceBookReader.standard().readYaml(YAML).hash())
                .isEqualTo(PriceBookReader.standard().read(JSON).hash());
    }
}
