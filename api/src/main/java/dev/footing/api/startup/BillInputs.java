package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Form;
import dev.footing.api.quantity.Share;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Input.Spec;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * The inputs that a bill tells beside what it costs: credits, commitments and growth. {@link Inputs} has all others.
 */
public final class BillInputs {
    /** What credits paid a month. */
    public static final Input<BigMoney> CREDITS_USED = amount("/current/credits/monthly", "what credits paid a month")
            .range(CreditUse.AMOUNT)
            .presence(Presence.REQUIRED_IN_GROUP)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::credits).map(CreditUse::monthly),
                    (d, v) -> d.credits().monthly(v));

    /** Over how many months that was seen. */
    public static final Input<Integer> CREDITS_SEEN = whole(
                    "/current/credits/monthsSeen", "months in which credits paid")
            .range(CreditUse.MONTHS)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::credits).flatMap(CreditUse::monthsSeen),
                    (d, v) -> d.credits().monthsSeen(v));

    /** What is committed a month. */
    public static final Input<BigMoney> COMMITMENT = amount("/current/commitment/monthly", "what is committed a month")
            .range(Commitment.AMOUNT)
            .presence(Presence.REQUIRED_IN_GROUP)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::commitment).map(Commitment::monthly),
                    (d, v) -> d.commitment().monthly(v));

    /** The part of it that is not used. */
    public static final Input<Double> COMMITMENT_UNUSED = number(
                    "/current/commitment/unusedShare", "part of a commitment that is not used")
            .range(Share.RANGE)
            .bind(
                    s -> s.current()
                            .flatMap(CurrentPlatform::commitment)
                            .flatMap(Commitment::unusedShare)
                            .map(Share::value),
                    (d, v) -> d.commitment().unusedShare(Share.of(v)));

    /** The last month of a commitment. */
    public static final Input<Integer> COMMITMENT_END = whole(
                    "/current/commitment/untilMonth", "last month of a commitment")
            .range(Commitment.END)
            .bind(
                    s -> s.current().flatMap(CurrentPlatform::commitment).flatMap(Commitment::untilMonth),
                    (d, v) -> d.commitment().untilMonth(v));

    /** How fast the bill grew. */
    public static final Input<Estimate> BILL_GROWTH = estimate(
                    "/observations/monthlyBillGrowth", "monthly growth of the bill")
            .range(Usage.GROWTH)
            .bind(s -> s.observations().monthlyBillGrowth(), (d, v) -> d.observations.monthlyBillGrowth(v));

    private BillInputs() {}

    // The table of all inputs has these, so they are made without it, whichever class is loaded first.

    private static Spec<BigMoney> amount(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.AMOUNT), BigMoney.class);
    }

    private static Spec<Integer> whole(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.WHOLE), Integer.class);
    }

    private static Spec<Double> number(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.NUMBER), Double.class);
    }

    private static Spec<Estimate> estimate(String id, String label) {
        return new Spec<>(id, label, Form.of(Form.Kind.ESTIMATE), Estimate.class);
    }

    /**
     * Gives the input of what a component costs a month.
     *
     * @param component a component
     * @return the input
     */
    @SuppressWarnings("unchecked") // the table has it as an amount
    public static Input<BigMoney> monthlyCost(Component component) {
        Objects.requireNonNull(component, "component");
        return (Input<BigMoney>)
                Inputs.find("/components/" + component.id() + "/monthlyCost").orElseThrow();
    }

    /** {@return those of the platform of now, in the order of the profile} */
    static ImmutableList<Input<?>> ofCurrent() {
        return ImmutableList.of(CREDITS_USED, CREDITS_SEEN, COMMITMENT, COMMITMENT_UNUSED, COMMITMENT_END);
    }
}
