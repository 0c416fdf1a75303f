package dev.footing.testkit;

import com.google.common.collect.ImmutableList;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.CurrentPlatform;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Phase;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.strategy.StrategyId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The startups that the contract asks a provider for: always the same ones, each with its phase. */
final class Probes {
    private static final ImmutableList<Integer> SIZES = ImmutableList.of(1, 2, 4, 8, 15, 30, 60, 120, 350, 1_000);
    private static final ImmutableList<String> CURRENCIES = ImmutableList.of("EUR", "JPY");
    private static final StrategyId FOREIGN = StrategyId.of("elsewhere.racks");
    private static final int GENERATED = 200;
    private static final int USUAL_SIZE = 8;

    private final ImmutableList.Builder<Probe> probes = ImmutableList.builder();
    private final ImmutableList<StrategyId> current;

    private Probes(Iterable<StrategyId> own) {
        this.current =
                ImmutableList.<StrategyId>builder().addAll(own).add(FOREIGN).build();
    }

    static ImmutableList<Probe> of(Iterable<StrategyId> own, List<Startup> added) {
        Probes probes = new Probes(own);
        probes.addSizes();
        probes.addAnswers();
        probes.addCurrencies();
        probes.addGenerated();
        for (int i = 0; i < added.size(); i++) {
            probes.add("the startup at index " + i + " of startups()", phased(added.get(i), i));
        }
        return probes.probes.build();
    }

    private void addSizes() {
        int turn = 0;
        for (int engineers : SIZES) {
            for (Phase phase : Phase.values()) {
                Answer answer = Answer.values()[turn++ % Answer.values().length];
                addOnEach(
                        engineers + " engineers, " + phase.id() + ", expertise " + answer.id(),
                        sized(engineers, phase, answer));
            }
        }
    }

    private void addOnEach(String what, Startup startup) {
        Startup live =
                startup.toBuilder().usage(Fixtures.growing("any").usage()).build();
        add(what + ", not live", startup);
        add(what + ", live", live);
        for (StrategyId on : current) {
            CurrentPlatform platform = CurrentPlatform.of(on.value(), 10);
            add(
                    what + ", not live, on " + on,
                    startup.toBuilder().current(platform).build());
            add(what + ", live, on " + on, live.toBuilder().current(platform).build());
        }
    }

    /** Every set of answers; five areas with three answers each make 243. */
    private void addAnswers() {
        ExpertiseArea[] areas = ExpertiseArea.values();
        Answer[] answers = Answer.values();
        int sets = 1;
        for (int i = 0; i < areas.length; i++) {
            sets *= answers.length;
        }
        for (int set = 0; set < sets; set++) {
            Map<ExpertiseArea, Answer> audit = new EnumMap<>(ExpertiseArea.class);
            int rest = set;
            for (ExpertiseArea area : areas) {
                audit.put(area, answers[rest % answers.length]);
                rest /= answers.length;
            }
            add(
                    USUAL_SIZE + " engineers, expertise " + audit,
                    sized(USUAL_SIZE, Phase.POST_PRODUCT_MARKET_FIT, Answer.NO).toBuilder()
                            .expertise(ExpertiseAudit.of(audit))
                            .build());
        }
    }

    private void addCurrencies() {
        for (String code : CURRENCIES) {
            CurrencyUnit currency = CurrencyUnit.of(code);
            Startup startup = StartupDraft.empty(currency)
                    .set(Inputs.NAME, "Abroad")
                    .set(Inputs.PHASE, Phase.GROWTH)
                    .set(Inputs.CASH, BigMoney.of(currency, 900_000))
                    .set(Inputs.ENGINEERS, 12.0)
                    .set(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(BigMoney.of(currency, 9_000)))
                    .build();
            add("12 engineers, growth, amounts in " + code, startup);
        }
    }

    private void addGenerated() {
        Seeds.from(1, GENERATED)
                .forEach(seed -> add(
                        "generated: StartupGenerator.next(Seeds.random(" + seed + "), ...)",
                        phased(StartupGenerator.next(Seeds.random(seed), current), Math.toIntExact(seed))));
    }

    private void add(String description, Startup startup) {
        probes.add(new Probe(description, startup));
    }

    private static Startup sized(int engineers, Phase phase, Answer expertise) {
        return Fixtures.reference().with(Inputs.ENGINEERS, (double) engineers).toBuilder()
                .phase(phase)
                .expertise(ExpertiseAudit.all(expertise))
                .build();
    }

    /** A provider is asked for startups whose phase is known. */
    private static Startup phased(Startup startup, int turn) {
        Phase[] phases = Phase.values();
        return startup.phase().isPresent()
                ? startup
                : startup.with(Inputs.PHASE, phases[Math.floorMod(turn, phases.length)]);
    }
}
