package dev.footing.core.backtest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.CalibrationDraft;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.PolicyDraft;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Multiple;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts numbers that were fitted into rules.
 *
 * @param calibration the calibration before
 * @param policy the policy before
 * @param numbers the numbers
 * @param source where the outcomes can be found
 */
record FittedRules(Calibration calibration, Policy policy, ImmutableList<OwnNumber> numbers, String source) {
    /** What stands behind a strategy in the name of the factor on its work. */
    static final String EFFORT = " effort";

    private static final MathContext DIGITS = new MathContext(4);

    /** The rules, by a name where any number moved. */
    OwnRules named(String id) {
        List<OwnNumber> ofWorld = in(OwnNumber.Place.CALIBRATION);
        List<OwnNumber> ofJudgement = in(OwnNumber.Place.POLICY);
        return new OwnRules(
                ofWorld.isEmpty() ? calibration : world(id, ofWorld),
                ofJudgement.isEmpty() ? policy : judgement(id, ofJudgement),
                numbers);
    }

    private List<OwnNumber> in(OwnNumber.Place place) {
        return numbers.stream()
                .filter(number -> number.place() == place && number.seen())
                .toList();
    }

    private Calibration world(String id, List<OwnNumber> fitted) {
        CalibrationDraft draft = CalibrationDraft.of(calibration, id);
        for (OwnNumber number : fitted) {
            if (number.name().endsWith(EFFORT)) {
                StrategyId strategy = StrategyId.of(
                        Splitter.on(EFFORT).splitToList(number.name()).get(0));
                for (String path : Calibrator.EFFORTS) {
                    draft.override(new StrategyOverride(
                            strategy, path, Optional.of(Multiple.times(written(number))), grounds(number)));
                }
            } else {
                draft.override(number.name(), written(number), grounds(number));
            }
        }
        return draft.build();
    }

    private Policy judgement(String id, List<OwnNumber> fitted) {
        PolicyDraft draft = PolicyDraft.of(policy, id);
        fitted.forEach(number -> draft.override(number.name(), written(number), grounds(number)));
        return draft.build();
    }

    /** With four digits, which is more than any error leaves. */
    private static double written(OwnNumber number) {
        return new BigDecimal(number.value()).round(DIGITS).doubleValue();
    }

    private Grounds grounds(OwnNumber number) {
        String cases = number.cases() == 1 ? "1 case" : number.cases() + " cases";
        String sample = String.format(
                Locale.ROOT,
                "%s; standard error %.3g; they weigh %.0f%%, the rest is the %.4g of before",
                cases,
                number.error(),
                100 * number.weight(),
                number.was());
        return new Grounds(
                String.format(Locale.ROOT, "%.4g before; fitted to outcomes of one's own", number.was()),
                Evidence.of(Grade.MEASURED, source).withSample(sample));
    }
}
