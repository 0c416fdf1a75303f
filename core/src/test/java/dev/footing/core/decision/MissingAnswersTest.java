package dev.footing.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Estimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Sourcing;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.core.Generated;
import dev.footing.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What missing answers are worth in a simulation is what comes of assessing each way to answer on the same luck. */
class MissingAnswersTest {
    private static final List<ExpertiseArea> AREAS = List.of(ExpertiseArea.SCALING, ExpertiseArea.OBSERVABILITY);

    @ParameterizedTest
    @CsvSource({"5_000, 600", "300, 600", "5_000, 24000", "5_000, 60000", "1, 24000"})
    void they_are_worth_what_each_way_to_answer_comes_to(int trials, String bill) {
        Startup startup = Fixtures.reference().with(Inputs.CASH, BigMoney.parse("USD 10000000"));
        Generated unknown = new Generated(answering(startup, Answer.UNKNOWN, Answer.UNKNOWN), strategies(bill));
        Assessment open = unknown.assess(trials);
        List<Assessment> ways = new ArrayList<>();
        for (Answer one : List.of(Answer.NO, Answer.YES)) {
            for (Answer other : List.of(Answer.NO, Answer.YES)) {
                ways.add(unknown.with(answering(startup, one, other)).assess(trials));
            }
        }
        Set<StrategyId> feasible = open.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .map(StrategyAssessment::id)
                .collect(Collectors.toCollection(TreeSet::new));
        double informed = mean(ways.stream().map(MissingAnswersTest::best).toList());
        double uninformed = feasible.stream()
                .mapToDouble(
                        id -> mean(ways.stream().map(way -> objective(way, id)).toList()))
                .max()
                .orElse(0);
        double worth = Amounts.toDouble(open.verdict().evpi().orElseThrow().toBigMoney());
        assertThat(worth > 0).as("answers are worth something").isEqualTo(!bill.equals("600"));
        assertThat(worth).isCloseTo(Math.max(0, informed - uninformed), within(0.03));
    }

    private static Startup answering(Startup startup, Answer one, Answer other) {
        ExpertiseAudit.Builder audit = ExpertiseAudit.builder();
        for (ExpertiseArea area : ExpertiseArea.values()) {
            if (!AREAS.contains(area)) {
                audit.putAnswers(area, Answer.YES);
            }
        }
        return startup.toBuilder()
                .expertise(audit.putAnswers(AREAS.get(0), one)
                        .putAnswers(AREAS.get(1), other)
                        .build())
                .build();
    }

    private static List<Strategy> strategies(String bill) {
        Strategy bought = Fixtures.strategy("acme.bought").toBuilder()
                .platformFixed(BigMoney.parse("USD " + bill))
                .priceIndex(Estimate.range(0.8, 1, 1.5))
                .build();
        Strategy run = Fixtures.strategy("acme.run").toBuilder()
                .info(StrategyInfo.of("acme.run", "Run", Sourcing.SELF_RUN, "For tests"))
                .requiredExpertise(AREAS)
                .timeToProduction(Estimate.range(1, 2, 5))
                .overrunSigma(0.2)
                .build();
        Strategy between = Fixtures.strategy("acme.between").toBuilder()
                .info(StrategyInfo.of("acme.between", "Between", Sourcing.HYBRID, "For tests"))
                .requiredExpertise(AREAS.subList(0, 1))
                .platformFixed(BigMoney.parse("USD 4000"))
                .buildEffort(Estimate.range(1, 2, 4))
                .build();
        return List.of(bought, run, between);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double best(Assessment way) {
        return way.strategies().stream()
                .filter(StrategyAssessment::feasible)
                .mapToDouble(MissingAnswersTest::objective)
                .max()
                .orElseThrow();
    }

    private static double objective(Assessment way, StrategyId id) {
        return objective(way.strategy(id).orElseThrow());
    }

    private static double objective(StrategyAssessment one) {
        return Amounts.toDouble(
                one.simulation().orElseThrow().objective().mean().toBigMoney());
    }
}
