package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Fixtures;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Which credits pay for what, and what is left of them, month by month in two trials at once. */
class CreditAccountTest {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final Strategy HERE = Fixtures.strategy("acme.here");
    private static final Strategy THERE = Fixtures.strategy("acme.there");

    /** 100 until month 2 for what it is on, then 1,000 until month 3 for what it may move to. */
    private static final Credits CREDITS = credits(credit(100, 2, "acme.here"), credit(1_000, 3, "acme.there"));

    private final CreditAccount account = new CreditAccount(CREDITS.size(), 2);

    private static Credit credit(long amount, int until, String... covered) {
        return new Credit(BigMoney.parse("USD " + amount), until, ImmutableList.copyOf(covered));
    }

    private static Credits credits(Credit... credits) {
        Startup startup = Fixtures.minimal().with(Inputs.CREDITS, ImmutableList.copyOf(credits));
        return Credits.of(startup, Optional.of(HERE));
    }

    @Test
    void a_credit_pays_for_the_strategies_that_it_names_and_for_those_of_the_sourcing_that_it_names() {
        Credits named = credits(credit(1, 1, "acme.there"), credit(1, 1, "acme.here"), credit(1, 1, "managed"));
        assertThat(named.current()).isEqualTo(0b110);
        assertThat(named.paying(THERE)).isEqualTo(0b101);
        assertThat(named.none()).isFalse();
        assertThat(credits().none()).isTrue();
        assertThat(Credits.of(Fixtures.minimal(), Optional.empty()).current()).isZero();
        assertThat(CREDITS.amount(1)).isEqualTo(1_000);
    }

    @Test
    void a_credit_runs_up_to_its_last_month() {
        assertThat(CREDITS.runs(0, 2)).isTrue();
        assertThat(CREDITS.runs(0, 3)).isFalse();
    }

    @Test
    void the_old_part_of_a_bill_is_paid_by_what_covers_the_old_platform_and_the_rest_by_what_covers_the_new_one() {
        account.begin(CREDITS);
        double[] bill = {500, 90};
        double[] old = {150, 60};
        account.pay(bill, old, CREDITS, SECOND, 1);
        // The first: 100 of the 150, and 60 of the 60; the second: all that is not old.
        assertThat(bill).containsExactly(50, 0);
        assertThat(old).containsExactly(50, 0);
        assertThat(account.usedNow()).containsExactly(450, 90);
        // In the next month the first has nothing left in one trial, and 40 in the other.
        bill = new double[] {500, 500};
        old = new double[] {100, 100};
        account.pay(bill, old, CREDITS, SECOND, 2);
        assertThat(bill).containsExactly(100, 60);
        assertThat(account.usedNow()).containsExactly(400, 440);
        assertThat(account.used()).containsExactly(850, 530);
    }

    @Test
    void one_credit_pays_for_both_parts_the_new_one_first_until_it_is_used_up() {
        account.begin(CREDITS);
        double[] bill = {130, 50};
        double[] old = {50, 30};
        account.pay(bill, old, CREDITS, FIRST, 1);
        assertThat(bill).containsExactly(30, 0);
        assertThat(old).containsExactly(30, 0);
        assertThat(account.used()).containsExactly(100, 50);
    }

    @Test
    void after_its_last_month_and_for_what_it_does_not_cover_a_credit_pays_nothing() {
        account.begin(CREDITS);
        double[] bill = {130, 50};
        double[] none = {0, 0};
        account.pay(bill, none, CREDITS, 0, 1);
        account.pay(bill, new double[] {20, 20}, CREDITS, FIRST, 3);
        account.pay(bill, none, CREDITS, SECOND, 4);
        assertThat(bill).containsExactly(130, 50);
        assertThat(account.used()).containsOnly(0);
    }

    @Test
    void a_run_begins_with_the_whole_of_each_credit() {
        account.begin(CREDITS);
        account.pay(new double[] {500, 500}, new double[2], CREDITS, FIRST, 1);
        account.begin(CREDITS);
        assertThat(account.used()).containsOnly(0);
        double[] bill = {500, 500};
        account.pay(bill, new double[2], CREDITS, FIRST, 1);
        assertThat(bill).containsExactly(400, 400);
    }
}
