package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.strategy.Strategy;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyInfo;
import dev.footing.api.strategy.StrategyParameters;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Assumptions;

/** The contract of single answers. */
final class AnswerChecks {
    private static final String ANNOUNCED = "what a provider proposes is what its info() announces.";

    private final TestedProvider tested;

    AnswerChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    void answersEvery() {
        for (Probe probe : tested.probes()) {
            ImmutableList<Strategy> answer;
            try {
                answer = tested.provider().propose(probe.startup());
            } catch (Throwable thrown) {
                Breach.rethrowFaultOfMachine(thrown);
                throw Breach.of(
                        "Asked for " + probe.description() + ", it throws " + Breach.described(thrown) + ".",
                        "every valid startup gets an answer; all numbers are finite and not negative.",
                        "Let the formula hold for every size, and for what is absent; return ImmutableList.of() where"
                                + " nothing applies.");
            }
            if (InfoChecks.isNull(answer)) {
                throw Breach.of(
                        "Asked for " + probe.description() + ", it answers null.",
                        "an answer is a list.",
                        "Return ImmutableList.of() where nothing applies.");
            }
        }
    }

    void proposesOnlyAnnounced() {
        for (Probe probe : tested.probes()) {
            Set<StrategyId> seen = new HashSet<>();
            for (Strategy strategy : tested.answer(probe).orElse(ImmutableList.of())) {
                checkAnnounced(strategy);
                if (!seen.add(strategy.id())) {
                    throw Breach.of(
                            "Asked for " + probe.description() + ", it proposes " + strategy.id() + " twice.",
                            "a strategy stands in an answer once.",
                            "Propose it once, or announce the other one under an id of its own.");
                }
            }
        }
    }

    private void checkAnnounced(Strategy strategy) {
        Optional<StrategyInfo> announced = tested.info().strategies().stream()
                .filter(info -> info.id().equals(strategy.id()))
                .findFirst();
        if (announced.isEmpty()) {
            throw Breach.of(
                    "It proposes " + strategy.id() + ", which info() does not announce.",
                    ANNOUNCED,
                    "Add its StrategyInfo to ProviderInfo.of(...), or do not propose it.");
        }
        if (!announced.orElseThrow().equals(strategy.info())) {
            throw Breach.of(
                    "It announces " + announced.orElseThrow() + ", but proposes " + strategy.info() + ".",
                    ANNOUNCED,
                    "Use one constant StrategyInfo for both.");
        }
    }

    void proposesAllAnnounced() {
        Set<StrategyId> proposed = new HashSet<>();
        tested.forEach((probe, strategy) -> proposed.add(strategy.id()));
        if (proposed.isEmpty()) {
            Assumptions.assumeTrue(
                    tested.probes().stream()
                            .allMatch(probe -> tested.answer(probe).isPresent()),
                    "it does not answer, which answers_every_startup reports");
        }
        for (StrategyInfo strategy : tested.info().strategies()) {
            if (!proposed.contains(strategy.id())) {
                throw Breach.of(
                        "It announces " + strategy.id() + ", but proposed it to none of "
                                + tested.probes().size() + " startups.",
                        "what is announced is proposed to some startup, at least to one that is on it now.",
                        "Propose it, or remove it from info(); where it is for rare startups, return one of them from"
                                + " startups() of the test.");
            }
        }
    }

    void usesCurrency() {
        tested.forEach((probe, strategy) -> {
            CurrencyUnit wanted = probe.startup().budget().currency();
            if (!strategy.currency().equals(wanted)) {
                throw Breach.of(
                        "Asked for " + probe.description() + ", " + strategy.id() + " states amounts in "
                                + strategy.currency() + ".",
                        "amounts are in the currency of the startup, here " + wanted + ".",
                        "Return ImmutableList.of() unless startup.budget().currency() is one that you have prices in.");
            }
        });
    }

    void givesEvidence() {
        tested.forEach((probe, strategy) -> {
            for (Parameter<Strategy> parameter : StrategyParameters.all()) {
                Evidence evidence = strategy.evidenceOf(parameter);
                String what = parameter.path() + " of " + strategy.id();
                if (evidence.source().isBlank()) {
                    throw Breach.of(
                            "The evidence of " + what + " has no source.",
                            "every number says where it comes from, or why it is assumed.",
                            "Write it: Evidence.of(Grade.ASSUMED, \"our platform team's estimate of May 2024\").");
                }
                if (evidence.grade() == Grade.DEFAULT) {
                    throw Breach.of(
                            "The evidence of " + what + " has the grade default.",
                            "that grade marks inputs of a startup for which nothing was said; a provider always says"
                                    + " something.",
                            "Take Grade.ASSUMED for a judgement.");
                }
            }
        });
    }
}
