package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.policy.Policy;
import dev.footing.api.policy.VetoRule;
import dev.footing.api.quantity.Amounts;
import dev.footing.api.quantity.Identified;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.core.decision.Candidate;
import dev.footing.core.decision.Choice;
import dev.footing.core.decision.Setting;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.plan.PlanModel;
import dev.footing.core.policy.Rules;
import dev.footing.core.simulation.Simulation;
import dev.footing.core.simulation.SimulationCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * What it would be worth to hire for the expertise that rules a strategy out. The strategy is looked at anew with the
 * areas held that it lacks, on the draws of the assessment, against the strategy that is ahead; from that gain goes
 * what the hires cost from the month in which they are there up to the horizon.
 *
 * @param discovery the providers
 * @param setting the startup and the proposals
 * @param rules calibration and policy
 * @param choice which strategy is ahead
 * @param simulation whether and how to simulate
 */
record HiringPrices(Discovery discovery, Setting setting, Rules rules, Choice choice, SimulationOptions simulation) {
    /** Enough to tell a gain that counts; the plain error of so many trials is in no sentence. */
    private static final int TRIALS = 1_024;

    /** A strategy that is ruled out, as it would be with the areas held. */
    private record Held(Candidate candidate, ImmutableList<ExpertiseArea> areas, Setting setting, Strategy strategy) {}

    /** The strategies, each with what hiring for it would be worth. */
    ImmutableList<StrategyAssessment> noted(ImmutableList<StrategyAssessment> strategies) {
        Optional<Candidate> winner = choice.winner();
        if (rules.policy().hiresPerArea().value() == 0 || winner.isEmpty()) {
            return strategies;
        }
        List<Held> ruledOut = choice.ranked().stream()
                .filter(candidate ->
                        candidate.vetoes().stream().anyMatch(veto -> veto.rule() == VetoRule.EXPERTISE_REALITY_CHECK))
                .flatMap(candidate -> held(candidate).stream())
                .toList();
        if (ruledOut.isEmpty()) {
            return strategies;
        }
        List<Double> gains = gains(ruledOut, winner.orElseThrow());
        Map<StrategyId, Explanation> said = IntStream.range(0, ruledOut.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> ruledOut.get(i).candidate().id(), i -> said(ruledOut.get(i), gains.get(i))));
        return strategies.stream()
                .map(strategy -> StrategyAssessment.builder()
                        .from(strategy)
                        .addAllNotes(Optional.ofNullable(said.get(strategy.id())).stream()
                                .toList())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Held> held(Candidate candidate) {
        if (!discovery.knownStrategies().contains(candidate.id())) {
            return Optional.empty();
        }
        ImmutableList<ExpertiseArea> areas = setting.situation().missingAreas(candidate.strategy());
        Setting held = setting.holding(discovery, areas);
        return held.proposals().proposed().stream()
                .filter(proposed -> proposed.strategy().id().equals(candidate.id()))
                .findFirst()
                .map(proposed -> new Held(candidate, areas, held, proposed.strategy()));
    }

    /** By how much each is then ahead of the winner; negative where it is behind. */
    private ImmutableList<Double> gains(List<Held> ruledOut, Candidate winner) {
        if (!simulation.enabled()) {
            double ahead = winner.objective();
            return ruledOut.stream()
                    .map(held -> new PlanModel(
                                            held.setting().startup(),
                                            held.setting().current(),
                                            rules)
                                    .signals(held.strategy())
                                    .objective()
                                    .total()
                            - ahead)
                    .collect(ImmutableList.toImmutableList());
        }
        List<SimulationCase> cases = new ArrayList<>();
        cases.add(new SimulationCase(setting.situation(), winner.strategy()));
        ruledOut.forEach(held -> cases.add(new SimulationCase(held.setting().situation(), held.strategy())));
        long most = Math.min(TRIALS, simulation.mostTrials());
        Simulation trials =
                Simulation.toDecide(setting.startup(), rules, simulation.seed(), cases, most, simulation.workers());
        trials.growTo(most, done -> {});
        return IntStream.range(1, cases.size())
                .mapToObj(i -> trials.paired(i, 0).mean())
                .collect(ImmutableList.toImmutableList());
    }

    private Explanation said(Held held, double gain) {
        Policy policy = rules.policy();
        double hires = policy.hiresPerArea().value() * held.areas().size();
        double months = Math.min(
                setting.startup().budget().horizonMonths(),
                policy.hiringMonths().value());
        double pay =
                setting.startup().team().monthlyCostPerEngineer().toEstimate().likely();
        double cost = hires * pay * (setting.startup().budget().horizonMonths() - months);
        String areas = Identified.listed(held.areas());
        if (gain <= choice.threshold()) {
            return Explanation.of(Code.HIRING_GAINS_NOTHING)
                    .word("areas", areas)
                    .build();
        }
        return Explanation.of(gain - cost > choice.threshold() ? Code.HIRING_PAYS : Code.HIRING_DOES_NOT_PAY)
                .word("areas", areas)
                .amount("gain", money(gain))
                .figure("hires", hires, Unit.FTE)
                .figure("months", months, Unit.MONTHS)
                .amount("cost", money(cost))
                .build();
    }

    private Money money(double amount) {
        return Amounts.toMoney(amount, rules.currency());
    }
}
