package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.core.composition.OfferChoice;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The areas of expertise without an answer, and the startup under each way in which the answers may come out. In way w
 * the i-th area is answered yes where bit i of w is set, and else left as it is.
 *
 * @param unknown the areas without an answer
 * @param ways the startup and its proposals, way by way; none where all areas are answered
 */
public record OpenAnswers(ImmutableList<ExpertiseArea> unknown, ImmutableList<Setting> ways) {
    /** No answer is open. */
    public static final OpenAnswers NONE = new OpenAnswers(ImmutableList.of(), ImmutableList.of());

    /**
     * Asks the providers under every way, unless all of them are known to answer alike in each.
     *
     * @param discovery the providers
     * @param asIs the startup under the answers as they are, and the proposals
     * @return the open answers
     */
    public static OpenAnswers of(Discovery discovery, Setting asIs) {
        Startup startup = asIs.startup();
        ImmutableList<ExpertiseArea> unknown = Arrays.stream(ExpertiseArea.values())
                .filter(area -> startup.expertise().answer(area) == Answer.UNKNOWN)
                .collect(ImmutableList.toImmutableList());
        if (unknown.isEmpty()) {
            return new OpenAnswers(unknown, ImmutableList.of());
        }
        ImmutableList.Builder<Setting> ways = ImmutableList.builder();
        for (int way = 0; way < 1 << unknown.size(); way++) {
            Startup answered = startup.toBuilder()
                    .expertise(startup.expertise().holding(held(unknown, way)))
                    .build();
            ways.add(
                    discovery.answersHangOnExpertise()
                            ? Setting.of(discovery, answered, asIs.rules())
                            : asIs.answering(answered));
        }
        return new OpenAnswers(unknown, ways.build());
    }

    /** The same ways, with offers for components of the providers that were chosen. */
    OpenAnswers offering(ImmutableList<Offered> chosen) {
        return new OpenAnswers(
                unknown,
                ways.stream()
                        .map(way ->
                                way.offering(OfferChoice.alike(way.proposals().offers(), chosen)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Lists the areas that are answered yes in a way.
     *
     * @param way the way, one bit an area
     * @return the areas, in their order
     */
    ImmutableList<ExpertiseArea> held(int way) {
        return held(unknown, way);
    }

    private static ImmutableList<ExpertiseArea> held(List<ExpertiseArea> unknown, int way) {
        return IntStream.range(0, unknown.size())
                .filter(i -> (way & (1 << i)) != 0)
                .mapToObj(unknown::get)
                .collect(ImmutableList.toImmutableList());
    }
}
