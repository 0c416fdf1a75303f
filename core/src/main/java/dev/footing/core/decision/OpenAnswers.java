package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.ExpertiseAudit;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.core.discovery.Discovery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The areas of expertise that nobody answered for, and the startup under each way in which the answers may come out. In
 * way w the i-th area is answered yes where bit i of w is set.
 *
 * @param unknown the areas without an answer
 * @param ways the startup and its proposals, way by way; none where all areas are answered
 */
public record OpenAnswers(ImmutableList<ExpertiseArea> unknown, ImmutableList<Setting> ways) {
    /** Nobody asks what answers would change. */
    public static final OpenAnswers NONE = new OpenAnswers(ImmutableList.of(), ImmutableList.of());

    /**
     * Asks the providers under every way.
     *
     * @param discovery the providers
     * @param startup the startup, its phase derived
     * @param overrides numbers of strategies that are replaced, whoever proposes them
     * @return the open answers
     */
    public static OpenAnswers of(Discovery discovery, Startup startup, ImmutableList<StrategyOverride> overrides) {
        ImmutableList<ExpertiseArea> unknown = Arrays.stream(ExpertiseArea.values())
                .filter(area -> startup.expertise().answer(area) == Answer.UNKNOWN)
                .collect(ImmutableList.toImmutableList());
        if (unknown.isEmpty()) {
            return new OpenAnswers(unknown, ImmutableList.of());
        }
        ImmutableList.Builder<Setting> ways = ImmutableList.builder();
        for (int way = 0; way < 1 << unknown.size(); way++) {
            ways.add(Setting.of(discovery, answered(startup, unknown, way), overrides));
        }
        return new OpenAnswers(unknown, ways.build());
    }

    private static Startup answered(Startup startup, ImmutableList<ExpertiseArea> unknown, int way) {
        Map<ExpertiseArea, Answer> answers = new EnumMap<>(startup.expertise().answers());
        for (int i = 0; i < unknown.size(); i++) {
            answers.put(unknown.get(i), (way & (1 << i)) != 0 ? Answer.YES : Answer.NO);
        }
        return startup.toBuilder().expertise(ExpertiseAudit.of(answers)).build();
    }
}
