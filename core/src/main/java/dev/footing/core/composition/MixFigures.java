package dev.footing.core.composition;

import org.jspecify.annotations.Nullable;

/**
 * What is known of mixes that lack no expertise. It holds for all answers on expertise under which the options are the
 * same, and the current strategy lacks as many areas: nothing else of the answers enters the figures of such a mix. One
 * instance serves one thread.
 */
public final class MixFigures {
    private MixSearch.@Nullable Figures[] known = new MixSearch.Figures[0];

    /** Starts with nothing known. */
    public MixFigures() {}

    /** What is known, by the number of the mix. */
    MixSearch.@Nullable Figures[] figures(int size) {
        if (known.length != size) {
            known = new MixSearch.Figures[size];
        }
        return known;
    }
}
