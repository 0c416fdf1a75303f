package dev.footing.core.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.core.calibration.Calibrations;
import java.util.Optional;

/** The rules of the first release, under which tests of single mechanisms know their figures. */
public final class FirstRules {
    /** Public data of 2025, and the first policy. */
    public static final Rules RULES = new Rules(Calibrations.field2025(), Policies.default1());

    private FirstRules() {}

    /** {@return a builder that assesses by these rules} */
    public static Assessor.Builder assessor() {
        return Assessor.builder().calibration(RULES.calibration()).policy(RULES.policy());
    }

    /**
     * Takes away what the first model did not know of.
     *
     * @param startup any startup
     * @return the same without list price, peak, payments, counted incidents and the stage of a round
     */
    public static Startup known(Startup startup) {
        return startup.toBuilder()
                .usage(startup.usage().toBuilder()
                        .peakToAverage(Optional.empty())
                        .build())
                .budget(startup.budget().toBuilder().credits(ImmutableList.of()).build())
                .components(Maps.transformValues(
                        startup.components(),
                        use -> use.toBuilder().monthlyCost(Optional.empty()).build()))
                .current(startup.current()
                        .map(current -> current.toBuilder()
                                .monthlyListPrice(Optional.empty())
                                .payments(ImmutableList.of())
                                .commitment(Optional.empty())
                                .build()))
                .observations(startup.observations().toBuilder()
                        .seriousIncidents(Optional.empty())
                        .months(Optional.empty())
                        .build())
                .funding(startup.funding()
                        .map(round -> round.toBuilder().stage(Optional.empty()).build()))
                .build();
    }
}
