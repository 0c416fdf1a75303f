package dev.footing.api.backtest;

import dev.footing.api.description.Description;
import java.util.Objects;

/**
 * How often the band of a forecast from 5 to 95 in 100 held what came about. Of honest bands 90% do.
 *
 * @param figure what was forecast
 * @param within how often it was within its band
 * @param below how often it was below the band, a part of what was not within
 */
public record BandCoverage(ObservedFigure figure, Hits within, int below) {
    /** What its members are, in documents. */
    public static final Description<BandCoverage> DESCRIPTION = Description.of(BandCoverage.class)
            .add("figure", ObservedFigure.class, "what was forecast", BandCoverage::figure)
            .add("within", Hits.DESCRIPTION, "how often it was within its band", BandCoverage::within)
            .add("below", Hits.COUNT, "how often it was below its band", BandCoverage::below)
            .build();

    /**
     * Refuses null, and more cases below a band than there are outside.
     *
     * @param figure what was forecast
     * @param within how often it was within its band
     * @param below how often it was below
     */
    public BandCoverage {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(within, "within");
        if (below < 0 || below > within.cases() - within.hits()) {
            throw new IllegalArgumentException("Of " + within + " cases " + below + " cannot be below the band.");
        }
    }
}
