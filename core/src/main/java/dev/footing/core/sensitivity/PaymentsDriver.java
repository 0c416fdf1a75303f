package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Range;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.StartupDraft;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * All dated payments at once: a factor on their amounts, 1 as they are stated.
 *
 * @param question what is asked
 * @param payments the payments
 */
record PaymentsDriver(SensitivityQuestion question, ImmutableList<Payment> payments) implements SensitivityDriver {
    /** How results name it. */
    static final String ID = "/current/payments";

    static final Range FACTOR = Range.of(0, 1e9, Unit.RATIO);

    /** The driver; empty where a startup has no payments. */
    static Optional<PaymentsDriver> of(SensitivityQuestion question) {
        return Inputs.PAYMENTS.get(question.startup()).map(stated -> new PaymentsDriver(question, stated));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Range range() {
        return FACTOR;
    }

    @Override
    public double value() {
        return 1;
    }

    @Override
    public ChangedQuestion at(double value) {
        BigDecimal factor = new BigDecimal(FACTOR.check(ID, value));
        StartupDraft draft = StartupDraft.of(question.startup())
                .set(
                        Inputs.PAYMENTS,
                        payments.stream()
                                .map(payment -> payment.map(amount -> amount.multipliedBy(factor)))
                                .collect(ImmutableList.toImmutableList()));
        return new ChangedQuestion(question.startup(draft), question.rules(), 0);
    }

    @Override
    public Evidence evidence() {
        return question.startup().evidenceOf(Inputs.PAYMENTS);
    }

    @Override
    public boolean answered() {
        return true;
    }
}
