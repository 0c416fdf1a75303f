package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.BillInputs;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.cashflow.Situation;
import dev.footing.core.decision.Setting;
import dev.footing.core.policy.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Notes on what is said of the platform in use: what changes no figure, what is likely a slip, and what is taken for
 * granted of those who run it.
 *
 * @param setting the startup and what competes
 * @param situation what is certain of it
 * @param rules calibration and policy
 */
record PlatformNotes(Setting setting, Situation situation, Rules rules) {
    /** From so many times the usual rate on, one wonders whether all that was counted is serious. */
    static final double MANY_TIMES = 20;

    /** From so much of a commitment on it is worth a word that it is not used. */
    private static final double MUCH_UNUSED = 0.1;

    Stream<Explanation.Builder> all() {
        return Stream.of(
                        peakUnread(),
                        listPriceBelowBill(),
                        paymentsBeyondHorizon(),
                        creditsOpen(),
                        commitmentWithoutEnd(),
                        commitmentUnused(),
                        billGrowth(),
                        manyIncidents(),
                        takenAsHeld())
                .flatMap(Optional::stream);
    }

    private Startup startup() {
        return setting.startup();
    }

    private Optional<Explanation.Builder> peakUnread() {
        boolean read = setting.proposals().proposed().stream()
                .anyMatch(proposed -> proposed.strategy().paysForPeak());
        return Inputs.PEAK_TO_AVERAGE
                .get(startup())
                .filter(peak -> !read)
                .map(peak -> Explanation.of(Code.PEAK_UNREAD).figure("peak", peak, Unit.RATIO));
    }

    /** What is bought is never dearer than its list price, so one of the two is not what it is meant to be. */
    private Optional<Explanation.Builder> listPriceBelowBill() {
        boolean bought = setting.current()
                .filter(strategy -> strategy.info().sourcing() == Sourcing.MANAGED)
                .isPresent();
        Optional<BigMoney> bill = Inputs.CURRENT_BILL.get(startup()).filter(stated -> bought);
        return Inputs.LIST_PRICE
                .get(startup())
                .filter(price -> bill.filter(price::isLessThan).isPresent())
                .map(price -> Explanation.of(Code.LIST_PRICE_BELOW_BILL)
                        .amount("price", Amounts.toMoney(Amounts.toDouble(price), rules.currency()))
                        .amount("bill", Amounts.toMoney(situation.bill(), rules.currency())));
    }

    private Optional<Explanation.Builder> paymentsBeyondHorizon() {
        List<Payment> beyond = Inputs.PAYMENTS.get(startup()).orElse(ImmutableList.of()).stream()
                .filter(payment -> payment.month() > situation.horizon())
                .toList();
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of(Explanation.of(Code.PAYMENTS_BEYOND_HORIZON)
                        .figure("payments", beyond.size(), Unit.COUNT)
                        .figure(
                                "month",
                                beyond.stream().mapToInt(Payment::month).min().orElseThrow(),
                                Unit.COUNT));
    }

    private Optional<Explanation.Builder> creditsOpen() {
        return BillInputs.CREDITS_USED
                .get(startup())
                .filter(used ->
                        used.isPositive() && startup().budget().credits().isEmpty())
                .map(used -> Explanation.of(Code.CREDITS_OPEN).amount("credits", money(used)));
    }

    private Optional<Explanation.Builder> commitmentWithoutEnd() {
        return BillInputs.COMMITMENT
                .get(startup())
                .filter(monthly -> monthly.isPositive()
                        && BillInputs.COMMITMENT_END.get(startup()).isEmpty())
                .map(monthly -> Explanation.of(Code.COMMITMENT_WITHOUT_END).amount("commitment", money(monthly)));
    }

    private Optional<Explanation.Builder> commitmentUnused() {
        return BillInputs.COMMITMENT_UNUSED
                .get(startup())
                .filter(share -> share >= MUCH_UNUSED)
                .flatMap(share -> BillInputs.COMMITMENT
                        .get(startup())
                        .map(monthly -> Explanation.of(Code.COMMITMENT_UNUSED)
                                .figure("share", share, Unit.SHARE)
                                .amount("commitment", money(monthly))));
    }

    private Optional<Explanation.Builder> billGrowth() {
        return BillInputs.BILL_GROWTH
                .get(startup())
                .map(growth ->
                        Explanation.of(Code.BILL_GROWTH_NOT_COUNTED).figure("growth", growth.likely(), Unit.SHARE));
    }

    private Money money(BigMoney amount) {
        return Amounts.toMoney(Amounts.toDouble(amount), rules.currency());
    }

    private Optional<Explanation.Builder> manyIncidents() {
        if (setting.current().isEmpty() || situation.counted().isEmpty()) {
            return Optional.empty();
        }
        Strategy current = setting.current().orElseThrow();
        double usual = situation.usualIncidentRate(current, rules.calibration());
        int counted = situation.counted().getAsInt();
        return usual > 0 && counted > MANY_TIMES * usual * situation.countedMonths()
                ? Optional.of(Explanation.of(Code.MANY_INCIDENTS)
                        .figure("incidents", counted, Unit.COUNT)
                        .figure("months", situation.countedMonths(), Unit.MONTHS)
                        .figure("usual", 1 / usual, Unit.MONTHS)
                        .figure("times", MANY_TIMES, Unit.COUNT)
                        .word("strategy", current.id().value()))
                : Optional.empty();
    }

    private Optional<Explanation.Builder> takenAsHeld() {
        return setting.current().flatMap(current -> {
            ImmutableList<ExpertiseArea> held = situation.takenAsHeld(current);
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Explanation.of(Code.TAKEN_AS_HELD)
                            .word("areas", Identified.listed(held))
                            .word("strategy", current.id().value())
                            .figure("months", situation.monthsSpent(), Unit.MONTHS));
        });
    }
}
