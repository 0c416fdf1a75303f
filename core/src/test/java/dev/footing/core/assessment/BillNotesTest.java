package dev.footing.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is said, and how sure an answer is, where a large bill is for few users. */
class BillNotesTest {
    private static final Strategy RENTED = Bench.strategy("rented", Sourcing.SELF_RUN, 700);
    private static final Strategy BOUGHT = Bench.strategy("bought", Sourcing.MANAGED, 50);
    private static final Startup LIVE = Bench.on("acme.rented").with(Inputs.CURRENT_BILL, BigMoney.parse("USD 15000"));

    private static Assessment assess(double users, Strategy... strategies) {
        return Assessor.builder()
                .provider(Bench.provider(List.of(strategies)))
                .build()
                .assess(LIVE.with(Inputs.ACTIVE_USERS, users));
    }

    private static Optional<Explanation> note(double users, Strategy... strategies) {
        return assess(users, strategies).notes().stream()
                .filter(note -> note.code() == Code.BILL_ELSEWHERE_OPEN)
                .findFirst();
    }

    @Test
    void few_users_and_a_large_bill_leave_the_bill_elsewhere_open() {
        assertThat(note(150, RENTED, BOUGHT))
                .hasValueSatisfying(note -> assertThat(note.facts())
                        .containsEntry("users", new Fact.Figure(150, Unit.COUNT))
                        .containsEntry("strategy", new Fact.Word("acme.bought"))
                        .containsEntry("listed", new Fact.Amount(Money.parse("USD 50")))
                        .containsEntry("billed", new Fact.Amount(Money.parse("USD 15000"))));
    }

    @Test
    void nothing_is_said_where_users_are_many_or_none_or_the_two_bills_are_alike() {
        assertThat(note(15_000, RENTED, BOUGHT)).isEmpty();
        assertThat(note(0, RENTED, BOUGHT)).isEmpty();
        assertThat(note(150, RENTED, Bench.strategy("bought", Sourcing.MANAGED, 14_000)))
                .isEmpty();
        assertThat(note(150, RENTED)).isEmpty();
    }

    @Test
    void a_saving_by_list_prices_alone_is_as_likely_as_list_prices_hold() {
        double sure = chance(
                assess(1e6, RENTED, BOUGHT.toBuilder().priceIndex(cheap()).build()));
        double open =
                chance(assess(150, RENTED, BOUGHT.toBuilder().priceIndex(dear()).build()));
        assertThat(sure).as("many users, and a bill of a tenth").isGreaterThan(0.95);
        assertThat(open)
                .as("list prices hold in 4 of 10 trials, and today's bill would be ten times as much")
                .isBetween(0.35, 0.5);
    }

    private static Estimate cheap() {
        return Estimate.fixed(0.1);
    }

    private static Estimate dear() {
        return Estimate.fixed(10);
    }

    private static double chance(Assessment assessment) {
        return assessment.verdict().chances().orElseThrow().strategies().stream()
                .filter(chance -> chance.strategy().value().equals("acme.bought"))
                .findFirst()
                .orElseThrow()
                .chance()
                .value();
    }
}
