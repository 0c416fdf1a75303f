package dev.footing.core;

import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;

/**
 * Knows what a startup pays for its platform, where the startup does not say so itself: an invoice, a vendor's price
 * list, an export of a cost tool. What it answers becomes an input with its evidence before anything is computed, so
 * that a result can be made again without it.
 *
 * <pre>{@code
 * BillSource invoice = startup -> Optional.of(new BillSource.Bill(
 *     BigMoney.parse("USD 4210"), Evidence.of(Grade.MEASURED, "invoice of October")));
 * Assessor.builder().discovery(discovery).billSource(invoice).build();
 * }</pre>
 *
 * <p>It is part of the program that asks, and no plugin: what it throws reaches whoever asked.
 */
@FunctionalInterface
public interface BillSource {
    /**
     * Looks up a bill. It is asked once for each assessment of a startup that states no bill, or one of zero.
     *
     * @param startup the startup as stated
     * @return the bill of the platform that it is on now, or empty where nothing is known
     */
    Optional<Bill> monthlyBill(Startup startup);

    /**
     * Adds the bill that is known to a startup that states none, with where it comes from.
     *
     * @param startup the startup as stated
     * @return the startup with that bill; the same one where it states one, or where nothing is known
     */
    default Startup billed(Startup startup) {
        if (Inputs.CURRENT_BILL.get(startup).filter(BigMoney::isPositive).isPresent()) {
            return startup;
        }
        return monthlyBill(startup)
                .map(bill -> {
                    Startup billed = startup.with(Inputs.CURRENT_BILL, bill.amount());
                    Map<String, Evidence> evidence = new TreeMap<>(billed.evidence());
                    evidence.put(Inputs.CURRENT_BILL.id(), bill.evidence());
                    return billed.toBuilder().evidence(evidence).build();
                })
                .orElse(startup);
    }

    /**
     * A bill and where it comes from.
     *
     * @param amount what the platform costs a month, in the startup's currency
     * @param evidence where the amount comes from
     */
    record Bill(BigMoney amount, Evidence evidence) {
        /**
         * Refuses a default, which has not been looked up.
         *
         * @param amount what the platform costs a month
         * @param evidence where the amount comes from
         */
        public Bill {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(evidence, "evidence");
            if (evidence.grade() == Grade.DEFAULT) {
                throw new InvalidValueException(
                        "evidence",
                        Grade.DEFAULT.id(),
                        "must say where a bill comes from",
                        "Grade it by its source; where there is none, answer that nothing is known.");
            }
        }
    }
}
