package dev.footing.core.decision;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Answer;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.startup.Startup;
import dev.footing.core.composition.OfferChoice;
import dev.footing.core.discovery.Discovery;
import dev.footing.core.discovery.Proposals.Offered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The areas of expertise without an answer, and the startup under each way in which the answers may come out. In way w
 * the i-th area is answered yes where bit i of w is set, and else left as it is.
 *
 * @param unknown the areas without an answer
 * @param ways the startup and its proposals, way by way; none where all areas are answered
 * @param decisive the areas that something proposed requires, one bit each: ways that differ in others are the same
 */
public record OpenAnswers(ImmutableList<ExpertiseArea> unknown, ImmutableList<Setting> ways, int decisive) {
    private static final int EVERY = -1;

    /** No answer is open. */
    public static final OpenAnswers NONE = new OpenAnswers(ImmutableList.of(), ImmutableList.of());

    /**
     * Takes ways of which each counts.
     *
     * @param unknown the areas without an answer
     * @param ways the startup and its proposals, way by way
     */
    public OpenAnswers(ImmutableList<ExpertiseArea> unknown, ImmutableList<Setting> ways) {
        this(unknown, ways, EVERY);
    }

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
        int decisive = discovery.answersHangOnExpertise() ? EVERY : required(unknown, asIs);
        List<Setting> ways = new ArrayList<>();
        for (int way = 0; way < 1 << unknown.size(); way++) {
            if ((way & decisive) != way) {
                ways.add(ways.get(way & decisive));
                continue;
            }
            ways.add(asIs.holding(discovery, held(unknown, way)));
        }
        return new OpenAnswers(unknown, ImmutableList.copyOf(ways), decisive);
    }

    /** The areas that something proposed requires, one bit each. */
    private static int required(List<ExpertiseArea> unknown, Setting asIs) {
        Set<ExpertiseArea> required = EnumSet.noneOf(ExpertiseArea.class);
        asIs.proposals()
                .proposed()
                .forEach(proposed -> required.addAll(proposed.strategy().requiredExpertise()));
        asIs.proposals()
                .offers()
                .forEach(offer -> required.addAll(offer.option().requiredExpertise()));
        return IntStream.range(0, unknown.size())
                .filter(i -> required.contains(unknown.get(i)))
                .map(i -> 1 << i)
                .sum();
    }

    /** The first way that is the same as a way. */
    int sameAs(int way) {
        return way & decisive;
    }

    /**
     * Makes something of each way, and once of those that are the same.
     *
     * @param make makes it of the number of a way
     * @param <T> what is made
     */
    <T> ImmutableList<T> each(IntFunction<T> make) {
        List<T> made = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            made.add(sameAs(way) == way ? make.apply(way) : made.get(sameAs(way)));
        }
        return ImmutableList.copyOf(made);
    }

    /** The same ways, with offers for components of the providers that were chosen. */
    OpenAnswers offering(ImmutableList<Offered> chosen) {
        return new OpenAnswers(unknown, each(number -> offering(ways.get(number), chosen)), decisive);
    }

    private static Setting offering(Setting way, ImmutableList<Offered> chosen) {
        return way.offering(OfferChoice.alike(way.proposals().offers(), chosen));
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
