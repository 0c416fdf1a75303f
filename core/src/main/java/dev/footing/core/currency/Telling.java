package dev.footing.core.currency;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.footing.api.assessment.Alternative;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.Provenance;
import dev.footing.api.policy.ExchangeRate;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Unit;
import dev.footing.api.sensitivity.BreakEven;
import dev.footing.api.sensitivity.TurningPoint;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.whatif.SingleChange;
import dev.footing.api.whatif.StrategyChange;
import dev.footing.api.whatif.WhatIf;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.Rules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/**
 * Tells results in the currency in which a startup was stated. The startup in a result has the very amounts that were
 * stated; amounts that were added to it, such as a bill that was looked up, are converted.
 *
 * <pre>{@code
 * Assessment told = Telling.of(rules, stated).told(computed);
 * }</pre>
 */
public final class Telling {
    private static final MathContext DIGITS = new MathContext(16, RoundingMode.HALF_EVEN);

    private final Optional<ExchangeRate> rate;
    private final Startup stated;

    private Telling(Optional<ExchangeRate> rate, Startup stated) {
        this.rate = rate;
        this.stated = stated;
    }

    /**
     * Finds the currency in which results of a startup are told.
     *
     * @param rules by which it is assessed
     * @param stated the startup as stated
     * @return tells results of it; as they are where the startup is in the currency of the rules
     */
    public static Telling of(Rules rules, Startup stated) {
        return new Telling(Exchange.rate(rules.currency(), stated, rules.policy()), stated);
    }

    /**
     * Tells an assessment.
     *
     * @param computed the assessment in the currency of the rules
     * @return the same in the currency of the startup
     */
    public Assessment told(Assessment computed) {
        return rate.map(by -> told(computed, new OwnCurrency(by), stated)).orElse(computed);
    }

    /**
     * Tells a what-if.
     *
     * @param computed the what-if in the currency of the rules
     * @param supposed the startup as supposed
     * @return the same in the currency of the startup
     */
    public WhatIf told(WhatIf computed, Startup supposed) {
        return rate.map(by -> told(computed, new OwnCurrency(by), supposed)).orElse(computed);
    }

    /**
     * Tells where two strategies break even.
     *
     * @param computed the answer in the currency of the rules
     * @return the same in the currency of the startup
     */
    public BreakEven told(BreakEven computed) {
        return rate.map(by -> new ToldQuestions(new OwnCurrency(by)).of(computed))
                .orElse(computed);
    }

    /**
     * Tells a turning point.
     *
     * @param computed the answer in the currency of the rules
     * @param driver the id of what is moved
     * @return the same in the currency of the startup
     */
    public TurningPoint told(TurningPoint computed, String driver) {
        return rate.map(by -> new ToldQuestions(new OwnCurrency(by)).of(computed, driver))
                .orElse(computed);
    }

    /**
     * Tells an amount in full precision.
     *
     * @param computed an amount in the currency of the rules
     * @return the same in the currency of the startup
     */
    public double told(double computed) {
        return rate.map(by -> new OwnCurrency(by).of(computed, Unit.MONEY)).orElse(computed);
    }

    private static Assessment told(Assessment computed, OwnCurrency own, Startup stated) {
        ToldOutcomes outcomes = new ToldOutcomes(own);
        ToldFindings findings = new ToldFindings(own);
        ToldQuestions questions = new ToldQuestions(own);
        return Assessment.builder()
                .from(computed)
                .understood(told(computed.understood(), own, stated))
                .provenance(Provenance.builder()
                        .from(computed.provenance())
                        .exchangeRate(own.rate())
                        .build())
                .notes(own.all(computed.notes()))
                .verdict(outcomes.of(computed.verdict()))
                .strategies(outcomes.all(computed.strategies()))
                .diagnosis(findings.of(computed.diagnosis()))
                .components(computed.components().stream().map(findings::of).toList())
                .sensitivity(computed.sensitivity().stream().map(questions::of).toList())
                .flips(computed.flips().stream().map(questions::of).toList())
                .breakEven(computed.breakEven().stream().map(questions::of).toList())
                .tests(findings.of(computed.tests()))
                .patterns(findings.of(computed.patterns()))
                .outlook(findings.of(computed.outlook()))
                .courseOfAction(computed.courseOfAction().map(findings::of))
                .alternatives(computed.alternatives().stream()
                        .map(other -> Alternative.builder()
                                .from(other)
                                .verdict(outcomes.of(other.verdict()))
                                .strategies(outcomes.all(other.strategies()))
                                .build())
                        .toList())
                .build();
    }

    private WhatIf told(WhatIf computed, OwnCurrency own, Startup supposed) {
        ToldFindings findings = new ToldFindings(own);
        return WhatIf.builder()
                .from(computed)
                .before(told(computed.before(), own, stated))
                .after(told(computed.after(), own, supposed))
                .strategies(computed.strategies().stream()
                        .map(change -> new StrategyChange(
                                change.strategy(),
                                ImmutableMap.copyOf(Maps.transformValues(change.parts(), findings::of)),
                                change.productShare(),
                                change.lasts(),
                                change.raiseProbability()))
                        .toList())
                .lead(computed.lead().map(findings::of))
                .alone(computed.alone().stream()
                        .map(change -> new SingleChange(
                                change.supposed(),
                                new ToldOutcomes(own).of(change.verdict()),
                                change.lead().map(findings::of)))
                        .toList())
                .build();
    }

    /** The startup that was assessed, with the amounts that were stated. */
    private static Startup told(Startup assessed, OwnCurrency own, Startup stated) {
        Map<BigDecimal, BigMoney> known = new HashMap<>();
        StartupDraft.exchanged(stated, own.rate().rate().getCurrencyUnit(), amount -> {
            BigMoney converted = own.rate().convert(amount);
            known.put(converted.getAmount().stripTrailingZeros(), amount);
            return converted;
        });
        Startup told = StartupDraft.exchanged(assessed, own.currency(), amount -> {
                    BigMoney was = known.get(amount.getAmount().stripTrailingZeros());
                    return was == null ? divided(amount, own) : was;
                })
                .build();
        Map<String, Evidence> evidence = new TreeMap<>(told.evidence());
        evidence.remove(Inputs.CURRENCY.id());
        Optional.ofNullable(stated.evidence().get(Inputs.CURRENCY.id()))
                .ifPresent(source -> evidence.put(Inputs.CURRENCY.id(), source));
        return told.toBuilder().evidence(evidence).build();
    }

    private static BigMoney divided(BigMoney amount, OwnCurrency own) {
        return BigMoney.of(
                own.currency(), amount.getAmount().divide(own.rate().rate().getAmount(), DIGITS));
    }
}
