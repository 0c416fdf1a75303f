package dev.footing.core.cashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Months;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Funding;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import dev.footing.core.calibration.Calibrations;
import dev.footing.core.policy.FirstRules;
import dev.footing.core.policy.Policies;
import dev.footing.core.policy.Rules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Borders of what is certain of a startup: exactly so many months, exactly no cash left, exactly in time. */
class SituationTest {
    private static final Rules SECOND = new Rules(Calibrations.field2026(), Policies.default2());
    private static final Strategy DEMANDING = OneTrial.OLD.toBuilder()
            .addRequiredExpertise(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY)
            .build();

    /** Knows nothing of observability, and did not say what it knows of scaling. */
    private static Startup after(double months) {
        return OneTrial.LIVE.with(Inputs.CURRENT_MONTHS, months).toBuilder()
                .expertise(ExpertiseAudit.builder()
                        .putAnswers(ExpertiseArea.OBSERVABILITY, Answer.NO)
                        .build())
                .build();
    }

    private static Situation situation(Startup startup) {
        return Situation.of(startup, Optional.of(DEMANDING), SECOND);
    }

    @Test
    void who_has_run_a_strategy_for_the_familiar_months_holds_what_was_not_answered() {
        double familiar =
                SECOND.calibration().familiarMonths().map(Months::value).orElseThrow();
        Situation knowing = situation(after(familiar));
        assertThat(knowing.familiar()).isTrue();
        assertThat(knowing.takenAsHeld(DEMANDING)).containsExactly(ExpertiseArea.SCALING);
        assertThat(knowing.missingAreas(DEMANDING)).containsExactly(ExpertiseArea.OBSERVABILITY);
        Situation learning = situation(after(Math.nextDown(familiar)));
        assertThat(learning.familiar()).isFalse();
        assertThat(learning.takenAsHeld(DEMANDING)).isEmpty();
        assertThat(learning.missing(DEMANDING)).isEqualTo(2);
    }

    @Test
    void only_the_strategy_that_it_is_on_is_familiar() {
        Strategy other = OneTrial.NEXT.toBuilder()
                .requiredExpertise(DEMANDING.requiredExpertise())
                .build();
        Situation knowing = situation(after(120));
        assertThat(knowing.takenAsHeld(other)).isEmpty();
        assertThat(knowing.missing(other)).isEqualTo(2);
    }

    @Test
    void who_stays_pays_the_bill_that_is_known_and_else_the_price_list() {
        Startup billed = OneTrial.WAITING.with(Inputs.CURRENT_BILL, OneTrial.usd(400));
        assertThat(fixed(billed, OneTrial.OLD)).isEqualTo(400);
        assertThat(fixed(OneTrial.WAITING, OneTrial.OLD)).isEqualTo(1_000);
        assertThat(fixed(billed, OneTrial.NEXT)).isEqualTo(1_000);
    }

    private static double fixed(Startup startup, Strategy strategy) {
        Situation situation = Situation.of(startup, Optional.of(OneTrial.OLD), FirstRules.RULES);
        return Terms.of(situation, strategy, FirstRules.RULES.calibration()).fixed();
    }

    private static double raising(double cash, Strategy strategy) {
        Startup startup = OneTrial.WAITING.with(Inputs.CASH, OneTrial.usd(cash)).toBuilder()
                .funding(Funding.inMonth(2))
                .build();
        Projection projection = new OneTrial().run(startup, FirstRules.RULES, strategy);
        double pitch = projection.row(Figure.PITCH)[0];
        assertThat(pitch).isPositive();
        return projection.row(Figure.RAISE_PROBABILITY)[0] / pitch;
    }

    @Test
    void a_round_takes_a_product_before_its_month_and_cash_that_lasts_to_the_last_cent() {
        // A month costs 30,000 dollars of engineers and 1,000 of the platform.
        assertThat(raising(62_000, OneTrial.OLD)).isEqualTo(1);
        assertThat(raising(61_999, OneTrial.OLD)).isZero();
        // Two months of building end when the round is.
        assertThat(raising(500_000, OneTrial.NEXT)).isZero();
        assertThat(raising(500_000, OneTrial.OLD)).isEqualTo(1);
    }
}
