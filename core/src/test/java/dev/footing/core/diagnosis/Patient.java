package dev.footing.core.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.assessment.Assessment;
import dev.footing.api.diagnosis.Diagnosis;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.spi.ProviderInfo;
import dev.footing.api.spi.StrategyProvider;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.Assessor;
import dev.footing.core.decision.Bench;
import dev.footing.core.policy.FirstRules;
import dev.footing.testkit.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A startup of eight engineers at 12,500 with two million, and two strategies: its own, planned for three months with
 * three areas of expertise and four months to an audit, and a bought one.
 */
final class Patient {
    static final Strategy OWN = Fixtures.strategy("acme.own").toBuilder()
            .info(StrategyInfo.of("acme.own", "Own", Sourcing.SELF_RUN, "For tests"))
            .timeToProduction(Estimate.fixed(3))
            .buildEffort(Estimate.fixed(4))
            .steadyEffort(Estimate.fixed(2))
            .addRequiredExpertise(
                    ExpertiseArea.PRODUCTION_KUBERNETES,
                    ExpertiseArea.SECURITY_AND_COMPLIANCE,
                    ExpertiseArea.DISASTER_RECOVERY)
            .complianceMonths(4)
            .build();

    static final Strategy BOUGHT = Fixtures.strategy("acme.bought");

    private Patient() {}

    /** Starts with nothing that a rule reads but the expertise, which is missing. */
    static Startup blank() {
        return Fixtures.reference();
    }

    static Startup building(double months) {
        return blank().with(Inputs.CURRENT_STRATEGY, "acme.own").with(Inputs.CURRENT_MONTHS, months);
    }

    static Startup live(String strategy) {
        return building(12).with(Inputs.CURRENT_STRATEGY, strategy).with(Inputs.ACTIVE_USERS, 500.0);
    }

    static Startup answering(Startup startup, ExpertiseArea area, Answer answer) {
        Map<ExpertiseArea, Answer> answers = new TreeMap<>(startup.expertise().answers());
        answers.put(area, answer);
        return startup.toBuilder().expertise(ExpertiseAudit.of(answers)).build();
    }

    static Diagnosis planned(Startup startup) {
        return assess(startup, Assessor.Builder::withoutSimulation).diagnosis();
    }

    static Diagnosis simulated(Startup startup, int trials) {
        return assess(startup, builder -> builder.trials(trials)).diagnosis();
    }

    /** On a strategy that a provider announces, and does not propose to it. */
    static Diagnosis leftAlone(Startup startup) {
        StrategyProvider all = Bench.provider(List.of(OWN, BOUGHT, Fixtures.strategy("acme.gone")));
        StrategyProvider choosy = new StrategyProvider() {
            @Override
            public ProviderInfo info() {
                return all.info();
            }

            @Override
            public ImmutableList<Strategy> propose(Startup any) {
                return ImmutableList.of(OWN, BOUGHT);
            }
        };
        return FirstRules.assessor()
                .withoutSimulation()
                .provider(choosy)
                .build()
                .assess(startup.with(Inputs.CURRENT_STRATEGY, "acme.gone"))
                .diagnosis();
    }

    static Assessment assess(Startup startup, UnaryOperator<Assessor.Builder> how) {
        return how.apply(FirstRules.assessor().provider(Bench.provider(List.of(OWN, BOUGHT))))
                .build()
                .assess(startup);
    }
}
