package dev.footing.neutrality;

import com.google.common.collect.ImmutableList;
import dev.footing.api.backtest.ActualOutcome;
import dev.footing.api.backtest.Backtest;
import dev.footing.api.startup.Startup;
import dev.footing.core.backtest.JudgedCase;
import dev.footing.core.backtest.JudgedCases;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.json.JsonWriter.Layout;
import dev.footing.formats.profile.ProfileWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as a document of outcomes has it, so that what scores it is what {@code footing backtest} runs.
 *
 * @param name the case
 * @param outcome what was known, and where it was right to go
 */
record OutcomeOfCase(String name, ActualOutcome outcome) {
    private static final ImmutableList<OutcomeOfCase> DECISIONS = RealDecision.all().stream()
            .map(decision -> of(decision.name(), decision.startup(), decision.direction()))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<OutcomeOfCase> PUBLIC = PublicCase.all().stream()
            .map(publicCase -> of(publicCase.name(), publicCase.startup(), publicCase.direction()))
            .collect(ImmutableList.toImmutableList());

    private static final long SEED = 1;

    static OutcomeOfCase of(String name, Startup startup, Direction direction) {
        return new OutcomeOfCase(name, direction.outcome(startup));
    }

    /** {@return the real decisions} */
    static ImmutableList<OutcomeOfCase> decisions() {
        return DECISIONS;
    }

    /** {@return the public cases} */
    static ImmutableList<OutcomeOfCase> publicCases() {
        return PUBLIC;
    }

    /** {@return both, the decisions first} */
    static ImmutableList<OutcomeOfCase> all() {
        return Stream.of(DECISIONS, PUBLIC).flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /** The scores of some cases. */
    static Backtest backtest(List<OutcomeOfCase> cases) {
        return new JudgedCases(cases.stream().map(OutcomeOfCase::judged).collect(ImmutableList.toImmutableList()), SEED)
                .backtest(0);
    }

    /** What is said today, against it. */
    JudgedCase judged() {
        return JudgedCase.of(outcome, RealDecision.assessed(outcome.startup()));
    }

    /** The chance of what history endorsed. */
    double chance() {
        return judged().advice().orElseThrow().truth();
    }

    /** All cases as a file of outcomes, one in each line. */
    static String file() {
        return all().stream().map(OutcomeOfCase::line).collect(Collectors.joining());
    }

    private String line() {
        String profile = JsonWriter.text(Layout.COMPACT, json -> ProfileWriter.write(outcome.startup(), json))
                .strip();
        String actual = JsonWriter.text(Layout.COMPACT, json -> {
                    json.startObject();
                    outcome.strategy().ifPresent(strategy -> json.member("strategy", strategy.value()));
                    if (!outcome.directions().isEmpty()) {
                        json.name("directions").startList();
                        outcome.directions().forEach(json::value);
                        json.endList();
                    }
                    json.endObject();
                })
                .strip();
        return profile.substring(0, profile.length() - 1) + ",\"actual\":" + actual + "}\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
