package dev.footing.core.calibration;

import com.google.common.collect.ImmutableMap;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;

/** Where the parameters come from that the calibration {@code field-2026} has beyond the one before it. */
final class SecondModel {
    private static final String SURVIVAL =
            "Carta, companies that raised a seed round: 15% of those of 2022 and 33% of those of 2021 raised the next"
                    + " round within 24 months";

    static final ImmutableMap<String, Evidence> EVIDENCE = ImmutableMap.<String, Evidence>builder()
            .put(
                    "sizeExponent",
                    derived("durations of eight moves that companies told of, against the list price of what they"
                            + " moved: slope 0.41 on logarithms, standard error 0.14; that steady effort follows the"
                            + " same exponent is a judgement"))
            .put(
                    "sizeReference",
                    derived("the list price at which the same eight moves took about 1.4 times what the strategies'"
                            + " table says; some of these prices rest on assumed bills"))
            .put("sizeLow", assumed("nothing that is run takes less than a tenth of what the table says"))
            .put("sizeHigh", assumed("beyond five times the table's effort nothing is known"))
            .put(
                    "incidentRevenueShare",
                    published("credit tables of five vendors: a tenth of the month's fee for 0.7 to 7 hours down, a"
                            + " quarter for 7 to 36; credits alone, not customers who leave"))
            .put("incidentPrior", assumed("the weakest prior whose most likely rate is none: one incident"))
            .put("peakReference", published("robustperception.io: 1.6 to 1.7 is typical of worldwide traffic"))
            .put("securityOnlyWithAudit", assumed("a rule: who is asked for no audit needs no expertise in audits"))
            .put(
                    "familiarMonths",
                    assumed("who has run a platform for a year has met what it takes, whatever was answered"))
            .put("liveUsers", assumed("a hundred users say as much of a bill elsewhere as list prices do"))
            .put("round.chance24", published(SURVIVAL + "; 20% lies between"))
            .put("round.medianMonths", published(SURVIVAL + "; median months between the rounds of those that raised"))
            .put(
                    "round.sigma",
                    derived("the log-normal spread at which about 7% have raised by month 12, 14% by month 18 and 25%"
                            + " by month 30"))
            .buildOrThrow();

    private SecondModel() {}

    private static Evidence assumed(String reason) {
        return Evidence.of(Grade.ASSUMED, reason);
    }

    private static Evidence published(String source) {
        return Evidence.of(Grade.PUBLISHED, source);
    }

    private static Evidence derived(String calculation) {
        return Evidence.of(Grade.DERIVED, calculation);
    }
}
