package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.ComponentOption;
import dev.footing.api.strategy.ComponentShares;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Options for single components: each once, with evidence, and parts that add up to a whole. */
final class ComponentChecks {
    private static final String ONCE = "each way of getting a component is offered once.";

    private final TestedProvider tested;

    ComponentChecks(StrategyProviderContract contract) {
        this.tested = TestedProvider.of(contract);
    }

    void check() {
        for (Probe probe : tested.probes()) {
            ImmutableList<ComponentOption> options = answer(probe);
            checkEach(probe, options);
            checkShares(probe, options);
            if (!answer(probe).equals(options)) {
                throw Breach.of(
                        "Asked for the components of " + probe.description() + " again, it answers differently.",
                        "options follow from the startup alone.",
                        "Remember nothing between calls, and draw no random numbers.");
            }
        }
    }

    private ImmutableList<ComponentOption> answer(Probe probe) {
        try {
            return Optional.ofNullable(tested.provider().components(probe.startup()))
                    .orElseThrow(() -> Breach.of(
                            "Asked for the components of " + probe.description() + ", it answers null.",
                            "an answer is a list.",
                            "Return ImmutableList.of() where nothing applies."));
        } catch (AssertionError breach) {
            throw breach;
        } catch (Throwable thrown) {
            Breach.rethrowFaultOfMachine(thrown);
            throw Breach.of(
                    "Asked for the components of " + probe.description() + ", it throws " + Breach.described(thrown)
                            + ".",
                    "every valid startup gets an answer; all numbers are finite and within their ranges.",
                    "Let the formula hold for every size; return ImmutableList.of() where nothing applies.");
        }
    }

    private static void checkEach(Probe probe, ImmutableList<ComponentOption> options) {
        Set<String> seen = new HashSet<>();
        CurrencyUnit wanted = probe.startup().budget().currency();
        for (ComponentOption option : options) {
            String named = option.sourcing().id() + " " + option.component().id();
            if (!seen.add(named)) {
                throw Breach.of(
                        "Asked for " + probe.description() + ", it offers " + named + " twice.", ONCE, "Offer one.");
            }
            if (!option.currency().equals(wanted)) {
                throw Breach.of(
                        "Asked for " + probe.description() + ", the option " + named + " states amounts in "
                                + option.currency() + ".",
                        "amounts are in the currency of the startup, here " + wanted + ".",
                        "Return ImmutableList.of() unless you have prices in that currency.");
            }
            if (option.evidence().source().isBlank() || option.evidence().grade() == Grade.DEFAULT) {
                throw Breach.of(
                        "The evidence of the option " + named + " has no source, or the grade default.",
                        "every option says where its numbers come from, or why they are assumed.",
                        "Write it: Evidence.of(Grade.ASSUMED, \"our database team's estimate of May 2024\").");
            }
        }
    }

    private static void checkShares(Probe probe, ImmutableList<ComponentOption> options) {
        for (ComponentShares shares : ComponentShares.of(options)) {
            if (!shares.addUp()) {
                throw Breach.of(
                        "Asked for " + probe.description() + ", the shares of its "
                                + shares.sourcing().id() + " options are " + shares.sum() + " together.",
                        "shares " + ComponentShares.RULE + ".",
                        ComponentShares.WAY_OUT);
            }
        }
    }
}
