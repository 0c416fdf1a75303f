package dev.footing.api.diagnosis;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.outcome.Explanation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * In which stage of the spiral a startup is, and what comes next if nothing changes. The stage follows from facts that
 * are known; what was not stated puts it in no stage.
 */
@Value.Immutable
public abstract class Spiral {
    /** What its members are, in documents and in hashes. */
    public static final Description<Spiral> DESCRIPTION = Description.of(Spiral.class)
            .add("stage", SpiralStage.class, "how far it has gone", Spiral::stage)
            .add("evidence", Explanation.LIST, "what speaks for the stage", Spiral::evidence)
            .add("against", Explanation.LIST, "what speaks against a later one", Spiral::against)
            .add("open", Explanation.LIST, "what would have to be known", Spiral::open)
            .orNull(
                    "next",
                    StageForecast.DESCRIPTION,
                    "what comes next if nothing changes; null where nothing can",
                    Spiral::next)
            .documented()
            .list("later", StageForecast.DESCRIPTION, "all later stages", Spiral::later)
            .add("basis", Explanation.LIST, "what the forecasts assume", Spiral::basis)
            .list("warnings", ReactionWarning.DESCRIPTION, "what poor reactions would do", Spiral::warnings)
            .build();

    Spiral() {}

    /** {@return the latest stage whose conditions hold} */
    public abstract SpiralStage stage();

    /** {@return the facts that put it there; none where it is in no stage} */
    public abstract ImmutableList<Explanation> evidence();

    /** {@return the facts that speak against it, or keep it from a later stage} */
    public abstract ImmutableList<Explanation> against();

    /** {@return what would have to be known to say more} */
    public abstract ImmutableList<Explanation> open();

    /** {@return every later stage, in order; empty where nothing is run yet of which one could tell} */
    public abstract ImmutableList<StageForecast> later();

    /** {@return on what the forecasts rest, or why there are none} */
    public abstract ImmutableList<Explanation> basis();

    /** {@return what would make it worse here; none before customers get no features} */
    public abstract ImmutableList<ReactionWarning> warnings();

    /** {@return the next later stage that is reached, in some trial or in the plan} */
    public Optional<StageForecast> next() {
        return later().stream().filter(forecast -> forecast.month().isPresent()).findFirst();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spiral}; the stage is required. */
    public static final class Builder extends ImmutableSpiral.Builder {
        Builder() {}
    }
}
