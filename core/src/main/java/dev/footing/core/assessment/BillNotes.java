package dev.footing.core.assessment;

import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Unit;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.cashflow.Terms;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Proposals.Proposed;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import java.util.Optional;

/**
 * A note on bills elsewhere that few users leave open: list prices say one thing, today's bill says another, and the
 * model takes something in between. It is about the best strategy, by the plan, of those that the startup is not on.
 *
 * @param setting the startup and what competes
 * @param plans its plans
 * @param rules calibration and policy
 */
record BillNotes(Setting setting, PlanModel plans, Rules rules) {
    /** List prices and today's bill that differ by less are near enough to each other. */
    private static final double FAR_APART = 3;

    /** Where today's bill counts for more than so much, list prices hardly move what is stated. */
    private static final double SETTLED = 0.9;

    /** The note, where a bill is open and it matters. */
    Optional<Explanation.Builder> open() {
        return plans.situation().load().weight() < SETTLED ? best().flatMap(this::open) : Optional.empty();
    }

    private Optional<Strategy> best() {
        return plans.best(setting.proposals().proposed().stream()
                .map(Proposed::strategy)
                .filter(strategy -> setting.current().filter(strategy::equals).isEmpty()));
    }

    private Optional<Explanation.Builder> open(Strategy strategy) {
        Situation situation = plans.situation();
        Terms terms = Terms.of(situation, strategy, rules.calibration());
        double listed = terms.listedBill(situation);
        double billed = terms.billFromToday(strategy.priceIndex().likely() / situation.currentPriceIndex());
        boolean apart = listed > FAR_APART * billed || billed > FAR_APART * listed;
        return terms.billOpen(situation) && apart
                ? Optional.of(Explanation.of(Code.BILL_ELSEWHERE_OPEN)
                        .figure("users", situation.users(), Unit.COUNT)
                        .word("strategy", strategy.id().value())
                        .amount("listed", Amounts.toMoney(listed, rules.currency()))
                        .amount("billed", Amounts.toMoney(billed, rules.currency())))
                : Optional.empty();
    }
}
