package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import dev.footing.api.diagnosis.DiagnosisCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.PriceBook;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.cashflow.SharedDraws;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.composition.BuyingRule;
import dev.footing.core.decision.Setting;
import dev.footing.core.diagnosis.Burn;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Notes on the inputs of an assessment: what the startup leaves open, what contradicts something else, and which inputs
 * and overrides change no figure.
 */
final class InputNotes {
    /**
     * About how many people live on earth. A plan with more users than that holds a slip, most likely in the growth.
     */
    static final double PEOPLE = 8e9;

    private static final ImmutableSet<String> LIST_PRICES =
            ImmutableSet.of("platformFixed", "platformPerUser", "includedUsers");

    private final Startup startup;
    private final Setting setting;
    private final PlanModel plans;
    private final Rules rules;
    private final PriceNotes prices;

    InputNotes(Setting setting, PlanModel plans, Rules rules, Discovery discovery) {
        this.startup = setting.startup();
        this.setting = setting;
        this.plans = plans;
        this.rules = rules;
        this.prices = new PriceNotes(setting, rules, discovery);
    }

    ImmutableList<Explanation> all() {
        return Stream.of(
                        currentStrategyNotTailored().stream(),
                        currentStrategyUnknown().stream(),
                        billDerived().stream(),
                        statedOverrides().flatMap(override -> override(override).stream()),
                        noRoundPlanned().stream(),
                        roundNotCalibrated().stream(),
                        auditBeyondHorizon().stream(),
                        currentMonthsUnread().stream(),
                        new PlatformNotes(setting, plans.situation(), rules).all(),
                        new BillNotes(setting, plans, rules).open().stream(),
                        new CreditNotes(setting, plans, rules.currency()).all(),
                        new ContradictionNotes(setting, statedOverrides().collect(ImmutableList.toImmutableList()))
                                .all(),
                        new SlipNotes(startup, rules.currency()).all(),
                        evidenceAhead().stream(),
                        prices.old().stream(),
                        moreUsersThanPeople().stream(),
                        burnContradictsCosts().stream(),
                        partlyBought().stream())
                .flatMap(Function.identity())
                .map(Explanation.Builder::build)
                .collect(ImmutableList.toImmutableList());
    }

    /** What somebody replaced on purpose; a price book has all prices, whether something reads them or not. */
    private Stream<StrategyOverride> statedOverrides() {
        ImmutableList<StrategyOverride> prices =
                rules.calibration().prices().map(PriceBook::prices).orElse(ImmutableList.of());
        return Stream.concat(
                Preparation.ownOverrides(rules.calibration()).stream().filter(override -> !prices.contains(override)),
                rules.policy().strategyOverrides().stream());
    }

    private Optional<Explanation.Builder> currentStrategyNotTailored() {
        return startup.current()
                .flatMap(CurrentPlatform::strategy)
                .filter(id -> setting.current().isEmpty())
                .map(id -> Explanation.of(Code.CURRENT_STRATEGY_NOT_TAILORED).word("strategy", id));
    }

    private Optional<Explanation.Builder> currentStrategyUnknown() {
        return when(
                startup.usage().live() && setting.current().isEmpty(), Explanation.of(Code.CURRENT_STRATEGY_UNKNOWN));
    }

    private Optional<Explanation.Builder> billDerived() {
        return plans.derivedBill().isEmpty()
                ? Optional.empty()
                : Optional.of(Explanation.of(Code.BILL_DERIVED)
                        .amount("bill", money(plans.derivedBill().getAsDouble()))
                        .word("strategy", setting.current().orElseThrow().id().value()));
    }

    /**
     * Overrides that do something else than they seem to. Where a live startup's bill is known, other bills are scaled
     * from it by price indices, and list prices are in no figure, unless the calibration lets both count where there
     * are few users; elsewhere it is the other way round.
     */
    private Optional<Explanation.Builder> override(StrategyOverride override) {
        Situation situation = plans.situation();
        StrategyId strategy = override.strategy();
        boolean scaled = situation.live() && situation.billKnown();
        boolean ofCurrent =
                setting.current().map(Strategy::id).filter(strategy::equals).isPresent();
        boolean billStated =
                Inputs.CURRENT_BILL.get(startup).filter(BigMoney::isPositive).isPresent();
        boolean priceIndex = override.path().equals("priceIndex");
        Explanation.Builder unread = Explanation.of(Code.OVERRIDE_UNREAD)
                .word("path", override.path())
                .word("strategy", strategy.value())
                .amount("bill", money(situation.bill()));
        if (LIST_PRICES.contains(override.path())) {
            boolean billAlone = rules.calibration().liveUsers().value() == 0;
            return when(scaled && (ofCurrent ? billStated : billAlone), unread);
        }
        return priceIndex && !scaled
                ? when(true, Explanation.of(Code.INDEX_UNREAD).word("strategy", strategy.value()))
                : when(
                        priceIndex && ofCurrent,
                        Explanation.of(Code.CURRENT_INDEX_REPLACED)
                                .word("strategy", strategy.value())
                                .amount("bill", money(situation.bill())));
    }

    private Optional<Explanation.Builder> noRoundPlanned() {
        return when(startup.funding().isEmpty(), Explanation.of(Code.NO_ROUND_PLANNED));
    }

    private Optional<Explanation.Builder> roundNotCalibrated() {
        return startup.funding()
                .filter(planned -> !plans.situation().roundCounts())
                .map(planned -> Explanation.of(Code.ROUND_NOT_CALIBRATED).figure("month", planned.month(), Unit.COUNT));
    }

    private Optional<Explanation.Builder> auditBeyondHorizon() {
        return Inputs.COMPLIANCE_MONTH
                .get(startup)
                .filter(month -> month > startup.budget().horizonMonths())
                .map(month -> Explanation.of(Code.AUDIT_BEYOND_HORIZON).figure("month", month, Unit.COUNT));
    }

    private Optional<Explanation.Builder> currentMonthsUnread() {
        return startup.current()
                .filter(platform ->
                        platform.strategy().isEmpty() && platform.months().value() > 0)
                .map(platform -> Explanation.of(Code.CURRENT_MONTHS_UNREAD)
                        .figure("months", platform.months().value(), Unit.MONTHS));
    }

    private Optional<Explanation.Builder> evidenceAhead() {
        return startup.asOf().flatMap(day -> {
            String ahead = startup.evidence().entrySet().stream()
                    .filter(entry ->
                            entry.getValue().date().filter(day::isBefore).isPresent())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            return when(
                    !ahead.isEmpty(),
                    Explanation.of(Code.EVIDENCE_AHEAD).word("inputs", ahead).word("date", day.toString()));
        });
    }

    private Optional<Explanation.Builder> moreUsersThanPeople() {
        OptionalInt month = setting.proposals().proposed().stream()
                .map(proposed -> plans.users(proposed.strategy()))
                .flatMapToInt(InputNotes::firstMonthBeyondPeople)
                .min();
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(Explanation.of(Code.MORE_USERS_THAN_PEOPLE)
                        .figure("month", month.getAsInt(), Unit.COUNT)
                        .figure("growth", startup.usage().monthlyGrowth().likely(), Unit.SHARE)
                        .figure("people", PEOPLE, Unit.COUNT));
    }

    /** What a strategy of several sourcings buys is not known; a mix that the host composes says it. */
    private Optional<Explanation.Builder> partlyBought() {
        String partly = setting.proposals().proposed().stream()
                .map(Proposals.Proposed::strategy)
                .filter(strategy -> strategy.info().sourcing() == Sourcing.HYBRID)
                .map(strategy -> strategy.id().value())
                .collect(Collectors.joining(", "));
        BuyingRule rule = setting.rule();
        return when(
                rule.byComponent() && !rule.covered().isEmpty() && !partly.isEmpty(),
                Explanation.of(Code.PARTLY_BOUGHT_UNDER_RULE)
                        .word("strategies", partly)
                        .word("components", Identified.listed(rule.covered().asList())));
    }

    private Optional<Explanation.Builder> burnContradictsCosts() {
        Burn burn = Burn.of(startup, plans.situation(), SharedDraws.likely(startup, rules.calibration()));
        return burn.contradicts()
                ? Optional.of(Explanation.of(DiagnosisCode.BURN_CONTRADICTS_COSTS)
                        .amount("derived", money(burn.derived()))
                        .figure("multiple", burn.multiple().getAsDouble(), Unit.RATIO)
                        .amount("measured", money(burn.measured().getAsDouble()))
                        .amount("counted", money(burn.counted())))
                : Optional.empty();
    }

    private static IntStream firstMonthBeyondPeople(ImmutableDoubleArray users) {
        return IntStream.rangeClosed(1, users.length())
                .filter(month -> users.get(month - 1) > PEOPLE)
                .limit(1);
    }

    private static Optional<Explanation.Builder> when(boolean holds, Explanation.Builder note) {
        return holds ? Optional.of(note) : Optional.empty();
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, rules.currency());
    }
}
