package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.startup.Usage;
import dev.footing.api.strategy.StrategyId;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The startups of the contract: always the same ones, each with its phase.
 *
 * @param own the strategies of the provider
 * @param added startups that the provider's test adds
 */
record Probes(List<StrategyId> own, List<Startup> added) {
    private static final ImmutableList<Integer> SIZES = ImmutableList.of(1, 2, 4, 8, 15, 30, 60, 120, 350, 1_000);
    private static final ImmutableList<String> CURRENCIES = ImmutableList.of("EUR", "JPY");
    private static final StrategyId FOREIGN = StrategyId.of("elsewhere.racks");
    private static final int GENERATED = 200;
    private static final int USUAL_SIZE = 8;

    /** Those of every size, phase and use, on no strategy. */
    private static final ImmutableList<Probe> SIZED = sized();

    /** Those that do not depend on the provider. */
    private static final ImmutableList<Probe> COMMON = ImmutableList.<Probe>builder()
            .addAll(SIZED)
            .addAll(on(FOREIGN))
            .addAll(answered())
            .addAll(abroad())
            .addAll(generated())
            .build();

    /** The startups that every provider is asked for, those on its own strategies, and the added ones. */
    ImmutableList<Probe> all() {
        ImmutableList.Builder<Probe> probes = ImmutableList.builder();
        probes.addAll(COMMON);
        own.forEach(strategy -> probes.addAll(on(strategy)));
        for (int i = 0; i < added.size(); i++) {
            probes.add(new Probe("the startup at index " + i + " of startups()", phased(added.get(i), i)));
        }
        return probes.build();
    }

    private static ImmutableList<Probe> sized() {
        ImmutableList.Builder<Probe> sized = ImmutableList.builder();
        Usage many = Fixtures.growing("any").usage();
        // One answer more for each size, so that no phase always meets the same one.
        Iterator<Answer> answers = Iterators.cycle(Answer.values());
        for (int engineers : SIZES) {
            answers.next();
            for (Phase phase : Phase.values()) {
                Answer answer = answers.next();
                Startup startup = sized(engineers, phase, ExpertiseAudit.all(answer));
                String what = counted(engineers) + ", " + phase.id() + ", expertise " + answer.id();
                sized.add(new Probe(what + ", not live", startup));
                sized.add(new Probe(
                        what + ", live", startup.toBuilder().usage(many).build()));
            }
        }
        return sized.build();
    }

    private static ImmutableList<Probe> on(StrategyId strategy) {
        CurrentPlatform platform = CurrentPlatform.of(strategy.value(), 10);
        return SIZED.stream()
                .map(probe -> new Probe(
                        probe.description() + ", on " + strategy,
                        probe.startup().toBuilder().current(platform).build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every set of answers: five areas with three answers each make 243. */
    private static ImmutableList<Probe> answered() {
        ImmutableList<ExpertiseArea> areas = ImmutableList.copyOf(ExpertiseArea.values());
        ImmutableList<Answer> answers = ImmutableList.copyOf(Answer.values());
        return Lists.cartesianProduct(Collections.nCopies(areas.size(), answers)).stream()
                .map(set -> Maps.toMap(areas, area -> set.get(areas.indexOf(area))))
                .map(set -> new Probe(
                        counted(USUAL_SIZE) + ", expertise " + set,
                        sized(USUAL_SIZE, Phase.POST_PRODUCT_MARKET_FIT, ExpertiseAudit.of(set))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Probe> abroad() {
        return CURRENCIES.stream()
                .map(code -> new Probe("12 engineers, growth, amounts in " + code, abroad(CurrencyUnit.of(code))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Startup abroad(CurrencyUnit currency) {
        return StartupDraft.empty(currency)
                .set(Inputs.NAME, "Abroad")
                .set(Inputs.PHASE, Phase.GROWTH)
                .set(Inputs.CASH, BigMoney.of(currency, 900_000))
                .set(Inputs.ENGINEERS, 12.0)
                .set(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(BigMoney.of(currency, 9_000)))
                .build();
    }

    private static ImmutableList<Probe> generated() {
        return Seeds.from(1, GENERATED)
                .map(seed -> new Probe(
                        "StartupGenerator.next(Seeds.random(" + seed + "), List.of(StrategyId.of(\"" + FOREIGN
                                + "\")))",
                        phased(
                                StartupGenerator.next(Seeds.random(seed), ImmutableList.of(FOREIGN)),
                                Math.toIntExact(seed))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Startup sized(int engineers, Phase phase, ExpertiseAudit expertise) {
        return Fixtures.reference().with(Inputs.ENGINEERS, (double) engineers).toBuilder()
                .phase(phase)
                .expertise(expertise)
                .build();
    }

    /** A provider is asked for startups whose phase is known. */
    private static Startup phased(Startup startup, int turn) {
        Phase[] phases = Phase.values();
        return startup.phase().isPresent()
                ? startup
                : startup.with(Inputs.PHASE, phases[Math.floorMod(turn, phases.length)]);
    }

    private static String counted(int engineers) {
        return engineers == 1 ? "1 engineer" : engineers + " engineers";
    }
}
