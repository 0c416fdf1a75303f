package dev.footing.core;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
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
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Exchange;
import dev.footing.core.policy.PhaseRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/** Makes of a stated startup the one that is assessed: amounts converted, bill looked up, phase derived; says so. */
final class Preparation {
    /**
     * About how many people live on earth. A plan with more users than that holds a slip, most likely in the growth.
     */
    static final double PEOPLE = 8e9;

    private final Discovery discovery;
    private final Calibration calibration;
    private final Policy policy;
    private final BillSource bills;
    private final ImmutableList.Builder<Explanation> notes = ImmutableList.builder();

    Preparation(Discovery discovery, Calibration calibration, Policy policy, BillSource bills) {
        this.discovery = discovery;
        this.calibration = calibration;
        this.policy = policy;
        this.bills = bills;
    }

    /**
     * Prepares a startup.
     *
     * @param stated the startup as it was stated
     * @return the startup as it is assessed
     * @throws InvalidProfileException where its currency has no rate, or its strategy is unknown
     * @throws InvalidValueException where the policy replaces numbers of a strategy that nobody knows
     */
    Startup prepare(Startup stated) {
        Startup exchanged = exchanged(stated);
        checkCurrentStrategy(stated);
        checkStrategyOverrides();
        return withPhase(withBill(exchanged));
    }

    private Startup exchanged(Startup stated) {
        Exchange.rate(calibration.currency(), stated, policy)
                .ifPresent(rate -> notes.add(Explanation.of(Code.CURRENCY_CONVERTED)
                        .word("currency", rate.currency().getCode())
                        .word("into", calibration.currency().getCode())
                        .word("rate", rate.rate().getAmount().toPlainString())
                        .word("source", rate.source())
                        .word("date", rate.date().toString())
                        .build()));
        return Exchange.into(calibration.currency(), stated, policy);
    }

    private void checkCurrentStrategy(Startup startup) {
        startup.current().flatMap(CurrentPlatform::strategy).ifPresent(id -> {
            List<String> known =
                    discovery.knownStrategies().stream().map(Object::toString).toList();
            if (!known.contains(id)) {
                throw invalid(Problem.ofInput(
                        Inputs.CURRENT_STRATEGY.id(),
                        '"' + id + '"',
                        "must be the id of a known strategy",
                        KnownNames.of(known).wayOut(id)));
            }
        });
    }

    /** Nobody proposes a strategy that no provider knows, whatever the startup. */
    void requireKnown(StrategyId strategy) {
        List<String> known = Stream.concat(discovery.knownStrategies().stream(), Stream.of(StrategyId.COMPOSED))
                .map(StrategyId::value)
                .toList();
        if (!known.contains(strategy.value())) {
            throw new InvalidValueException(
                    "strategy",
                    '"' + strategy.value() + '"',
                    "must be the id of a known strategy",
                    KnownNames.of(known).wayOut(strategy.value()));
        }
    }

    /** A name that nobody knows would replace nothing, and nobody would notice. */
    private void checkStrategyOverrides() {
        List<String> known =
                discovery.knownStrategies().stream().map(Object::toString).toList();
        for (StrategyOverride override : policy.strategyOverrides()) {
            String id = override.strategy().value();
            if (!known.contains(id)) {
                throw new InvalidValueException(
                        "strategyOverrides of policy " + policy.id(),
                        '"' + id + '"',
                        "must name a known strategy",
                        KnownNames.of(known).wayOut(id));
            }
        }
    }

    private Startup withBill(Startup startup) {
        if (Inputs.CURRENT_BILL.get(startup).filter(BigMoney::isPositive).isPresent()) {
            return startup;
        }
        return bills.monthlyBill(startup)
                .map(bill -> {
                    Startup billed = startup.with(Inputs.CURRENT_BILL, bill.amount());
                    Map<String, Evidence> evidence = new TreeMap<>(billed.evidence());
                    evidence.put(Inputs.CURRENT_BILL.id(), bill.evidence());
                    return billed.toBuilder().evidence(evidence).build();
                })
                .orElse(startup);
    }

    private Startup withPhase(Startup startup) {
        if (startup.phase().isPresent()) {
            return startup;
        }
        PhaseRule rule = PhaseRule.derive(startup, policy);
        String reason = rule.decidedBy().map(Input::id).orElse("nothing known of users and age");
        notes.add(Explanation.of(Code.PHASE_DERIVED)
                .word("phase", rule.phase().id())
                .word("reason", reason)
                .build());
        Map<String, Evidence> evidence = new TreeMap<>(startup.evidence());
        evidence.put(Inputs.PHASE.id(), Evidence.of(Grade.DEFAULT, "not stated; derived from " + reason));
        return startup.toBuilder().phase(rule.phase()).evidence(evidence).build();
    }

    /**
     * Says what was made of the startup, and what it leaves open.
     *
     * @param setting the startup as it was prepared, and the proposals
     * @param model its plans
     * @return notes
     */
    ImmutableList<Explanation> notes(Setting setting, PlanModel model) {
        Startup startup = setting.startup();
        Optional<String> stated = startup.current().flatMap(CurrentPlatform::strategy);
        Optional<Strategy> current = setting.current();
        if (stated.isPresent() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_NOT_TAILORED)
                    .word("strategy", stated.orElseThrow())
                    .build());
        }
        if (startup.usage().live() && current.isEmpty()) {
            notes.add(Explanation.of(Code.CURRENT_STRATEGY_UNKNOWN).build());
        }
        model.derivedBill()
                .ifPresent(bill -> notes.add(Explanation.of(Code.BILL_DERIVED)
                        .amount("bill", Amounts.toMoney(bill, calibration.currency()))
                        .word("strategy", current.orElseThrow().id().value())
                        .build()));
        notes.addAll(OverrideNotes.of(setting, policy, calibration.currency()));
        if (startup.funding().isEmpty()) {
            notes.add(Explanation.of(Code.NO_ROUND_PLANNED).build());
        }
        startup.compliance()
                .filter(audit -> audit.month() > startup.budget().horizonMonths())
                .ifPresent(audit -> notes.add(Explanation.of(Code.AUDIT_BEYOND_HORIZON)
                        .figure("month", audit.month(), Unit.COUNT)
                        .build()));
        unreadMonths(startup);
        evidenceAhead(startup);
        firstMonthBeyondPeople(setting, model)
                .ifPresent(month -> notes.add(Explanation.of(Code.MORE_USERS_THAN_PEOPLE)
                        .figure("month", month, Unit.COUNT)
                        .figure("growth", startup.usage().monthlyGrowth().likely(), Unit.SHARE)
                        .figure("people", PEOPLE, Unit.COUNT)
                        .build()));
        return notes.build();
    }

    private void unreadMonths(Startup startup) {
        startup.current()
                .filter(platform ->
                        platform.strategy().isEmpty() && platform.months().value() > 0)
                .ifPresent(platform -> notes.add(Explanation.of(Code.CURRENT_MONTHS_UNREAD)
                        .figure("months", platform.months().value(), Unit.MONTHS)
                        .build()));
    }

    private void evidenceAhead(Startup startup) {
        startup.asOf().ifPresent(day -> {
            String ahead = startup.evidence().entrySet().stream()
                    .filter(entry ->
                            entry.getValue().date().filter(day::isBefore).isPresent())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            if (!ahead.isEmpty()) {
                notes.add(Explanation.of(Code.EVIDENCE_AHEAD)
                        .word("inputs", ahead)
                        .word("date", day.toString())
                        .build());
            }
        });
    }

    private static OptionalInt firstMonthBeyondPeople(Setting setting, PlanModel model) {
        return setting.proposals().proposed().stream()
                .flatMapToInt(proposed -> {
                    ImmutableDoubleArray users = model.users(proposed.strategy());
                    return IntStream.range(0, users.length())
                            .filter(index -> users.get(index) > PEOPLE)
                            .map(index -> index + 1)
                            .limit(1);
                })
                .min();
    }

    private static InvalidProfileException invalid(Problem problem) {
        return new InvalidProfileException(ImmutableList.of(problem));
    }
}
