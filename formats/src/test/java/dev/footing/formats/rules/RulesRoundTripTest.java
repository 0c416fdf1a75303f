package dev.footing.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.formats.schema.DocumentSchema;
import dev.footing.formats.schema.Validation;
import dev.footing.testkit.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesRoundTripTest {
    private static final Validation POLICIES = new Validation(DocumentSchema.POLICY);
    private static final Validation CALIBRATIONS = new Validation(DocumentSchema.CALIBRATION);

    static Stream<Long> seeds() {
        return Seeds.from(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_policy_comes_back_as_it_was_written_and_fits_its_schema(long seed) {
        Policy policy = AnyRules.policy(seed);
        Policy read = PolicyReader.extending(ImmutableList.of(AnyRules.base())).read(RulesWriter.text(policy));
        assertThat(read).isEqualTo(policy);
        assertThat(POLICIES.faults(RulesWriter.text(policy))).isEmpty();
        assertThat(read.hash()).isEqualTo(policy.hash());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_calibration_comes_back_as_it_was_written_and_fits_its_schema(long seed) {
        Calibration calibration = AnyRules.calibration(seed);
        Calibration read =
                CalibrationReader.extending(ImmutableList.of(AnyRules.world())).read(RulesWriter.text(calibration));
        assertThat(read).isEqualTo(calibration);
        assertThat(CALIBRATIONS.faults(RulesWriter.text(calibration))).isEmpty();
        assertThat(read.hash()).isEqualTo(calibration.hash());
    }

    @Test
    void both_forms_are_among_them_with_and_without_what_is_optional() {
        assertThat(seeds().map(AnyRules::policy)
                        .map(policy -> policy.overrides().isEmpty()))
                .contains(true, false);
        assertThat(seeds().map(AnyRules::policy)
                        .map(policy -> policy.strategyOverrides().isEmpty()))
                .contains(true, false);
        assertThat(seeds().map(AnyRules::policy)
                        .map(policy -> policy.exchangeRates().isEmpty()))
                .contains(true, false);
        assertThat(seeds().map(AnyRules::calibration)
                        .map(calibration -> calibration.published().isEmpty()))
                .contains(true, false);
    }
}
