package dev.footing.core.composition;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is known of mixes that lack no expertise. It holds for all answers on expertise under which the options are the
 * same, and the current strategy lacks as many areas: nothing else of the answers enters the figures of such a mix. One
 * instance serves one thread.
 */
public final class MixFigures {
    private final Map<Integer, MixSearch.Figures> known = new HashMap<>();

    /** Starts with nothing known. */
    public MixFigures() {}

    MixSearch.Figures of(int mix, Supplier<MixSearch.Figures> projection) {
        return known.computeIfAbsent(mix, number -> projection.get());
    }
}
