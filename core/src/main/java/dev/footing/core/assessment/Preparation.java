package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.outcome.PhraseCode;
import dev.footing.api.policy.Calibration;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.PhaseRule;
import dev.footing.core.policy.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts the currency, looks up the bill and derives the phase of a startup, with a note for each. */
final class Preparation {
    /** However short the cash is, what is looked at is no shorter. */
    private static final int LEAST_HORIZON = 6;

    private static final Evidence DERIVED_HORIZON =
            Evidence.of(Grade.DERIVED, "not stated; as long as the cash pays engineers and other costs");

    private static final ImmutableSet<StrategyOverride> SHIPPED_OVERRIDES = Calibrations.shipped().stream()
            .flatMap(known -> known.strategyOverrides().stream())
            .collect(ImmutableSet.toImmutableSet());

    private final Discovery discovery;
    private final Rules rules;
    private final UnaryOperator<Startup> bills;

    Preparation(AssessmentSettings settings) {
        this.discovery = settings.discovery();
        this.rules = settings.rules();
        this.bills = settings.bills();
    }

    /**
     * Prepares a startup. A phase that was derived before, in a result that is assessed again, is derived anew.
     *
     * @throws InvalidProfileException where its currency has no rate, or its strategy is unknown
     * @throws InvalidValueException where policy or calibration overrides a strategy that no provider has
     */
    PreparedStartup prepare(Startup stated) {
        Startup converted = Exchange.into(rules.currency(), stated, rules.policy());
        requireKnownCurrentStrategy(stated);
        requireKnownOverrides();
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        conversion(stated).or(() -> ratesUnread(stated)).ifPresent(notes::add);
        Startup billed = withHorizon(bills.apply(converted), notes);
        if (billed.states(Inputs.PHASE)) {
            return new PreparedStartup(billed, notes.build());
        }
        PhaseRule derived = PhaseRule.derive(billed, rules.policy());
        Optional<String> input = derived.decidedBy().map(Input::id);
        Fact reason = input.<Fact>map(Fact.Word::new)
                .orElseGet(() -> new Fact.Phrase(PhraseCode.USERS_AND_AGE_UNKNOWN.part()));
        notes.add(Explanation.of(Code.PHASE_DERIVED)
                .word("phase", derived.phase().id())
                .putFacts("reason", reason)
                .build());
        Map<String, Evidence> evidence = new TreeMap<>(billed.evidence());
        evidence.put(
                Inputs.PHASE.id(),
                Evidence.of(
                        Grade.DEFAULT, "not stated; derived from " + input.orElse("nothing known of users and age")));
        return new PreparedStartup(
                billed.toBuilder().phase(derived.phase()).evidence(evidence).build(), notes.build());
    }

    /**
     * Looks as far ahead as the cash lasts where neither a horizon nor a round says how far. A horizon that was derived
     * before, in a result that is assessed again, is derived anew.
     */
    private Startup withHorizon(Startup startup, ImmutableList.Builder<Explanation> notes) {
        boolean derivedBefore = startup.evidenceOf(Inputs.HORIZON).equals(DERIVED_HORIZON);
        boolean open = derivedBefore
                || (!startup.states(Inputs.HORIZON) && startup.funding().isEmpty());
        if (!open || (!derivedBefore && !rules.policy().rankWhereMoneyEnds())) {
            return startup;
        }
        int usual = Inputs.HORIZON.defaultFor(startup).orElseThrow();
        int horizon = rules.policy().rankWhereMoneyEnds() ? horizon(startup, usual) : usual;
        if (horizon != usual) {
            notes.add(Explanation.of(Code.HORIZON_DERIVED)
                    .figure("months", horizon, Unit.COUNT)
                    .build());
        }
        return horizon == startup.budget().horizonMonths()
                ? startup
                : StartupDraft.of(startup)
                        .set(Inputs.HORIZON, horizon)
                        .evidence(Inputs.HORIZON.id(), horizon == usual ? Evidence.standsIn() : DERIVED_HORIZON)
                        .build();
    }

    private static int horizon(Startup startup, int usual) {
        double burn = startup.team().engineers().value()
                        * startup.team().monthlyCostPerEngineer().toEstimate().likely()
                + Amounts.toDouble(startup.budget().monthlyOtherCosts());
        double lasting = burn > 0 ? Math.floor(Amounts.toDouble(startup.budget().cash()) / burn) : usual;
        return (int) Math.min(usual, Math.max(LEAST_HORIZON, lasting));
    }

    private Optional<Explanation> conversion(Startup stated) {
        return Exchange.rate(rules.currency(), stated, rules.policy())
                .map(rate -> Explanation.of(Code.CURRENCY_CONVERTED)
                        .word("currency", rate.currency().getCode())
                        .word("into", rules.currency().getCode())
                        .word("rate", rate.rate().getAmount().toPlainString())
                        .word("source", rate.source())
                        .word("date", rate.date().toString())
                        .build());
    }

    /** Rates are read where the startup is in another currency than the rules alone. */
    private Optional<Explanation> ratesUnread(Startup stated) {
        String currencies = rules.policy().exchangeRates().stream()
                .map(rate -> rate.currency().getCode())
                .collect(Collectors.joining(", "));
        return currencies.isEmpty() || !stated.budget().currency().equals(rules.currency())
                ? Optional.empty()
                : Optional.of(Explanation.of(Code.EXCHANGE_RATE_UNREAD)
                        .word("currencies", currencies)
                        .word("currency", rules.currency().getCode())
                        .build());
    }

    private void requireKnownCurrentStrategy(Startup startup) {
        List<String> known = knownStrategies();
        startup.current()
                .flatMap(CurrentPlatform::strategy)
                .filter(id -> !known.contains(id))
                .ifPresent(id -> {
                    throw new InvalidProfileException(ImmutableList.of(Problem.ofInput(
                            Inputs.CURRENT_STRATEGY.id(),
                            '"' + id + '"',
                            "must be the id of a known strategy",
                            KnownNames.of(known).wayOut(id))));
                });
    }

    /** An override of a strategy that no provider has would change nothing, and go unnoticed. */
    private void requireKnownOverrides() {
        List<String> known = knownStrategies();
        requireKnown(known, "policy " + rules.policy().id(), rules.policy().strategyOverrides());
        requireKnown(known, "calibration " + rules.calibration().id(), ownOverrides(rules.calibration()));
    }

    private static void requireKnown(List<String> known, String rules, List<StrategyOverride> overrides) {
        for (StrategyOverride override : overrides) {
            requireKnown(override.strategy(), known, "strategyOverrides of " + rules, "must name a known strategy");
        }
    }

    /**
     * What a calibration replaces that none replaces that ships: those that ship speak of strategies which need not be
     * installed, and nobody has to be told of them.
     */
    static ImmutableList<StrategyOverride> ownOverrides(Calibration calibration) {
        return calibration.strategyOverrides().stream()
                .filter(override -> !SHIPPED_OVERRIDES.contains(override))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Checks that a strategy can take part in an assessment: that some provider has it, or that it is the composed one.
     *
     * @throws InvalidValueException where it cannot
     */
    void requireKnown(StrategyId strategy) {
        List<String> known = Stream.concat(knownStrategies().stream(), Stream.of(StrategyId.COMPOSED.value()))
                .toList();
        requireKnown(strategy, known, "strategy", "must be the id of a known strategy");
    }

    private static void requireKnown(StrategyId strategy, List<String> known, String what, String rule) {
        String id = strategy.value();
        if (!known.contains(id)) {
            throw new InvalidValueException(
                    what, '"' + id + '"', rule, KnownNames.of(known).wayOut(id));
        }
    }

    private List<String> knownStrategies() {
        return discovery.knownStrategies().stream().map(Object::toString).toList();
    }
}
