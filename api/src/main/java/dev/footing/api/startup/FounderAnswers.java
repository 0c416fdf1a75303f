package dev.footing.api.startup;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the founders answered to the tests that ask for judgement. The same tests are also computed; where the two
 * differ the result says so. Each answer may be absent.
 */
@Value.Immutable
public abstract class FounderAnswers {
    FounderAnswers() {}

    /** {@return what the decision is expected to bring within ten days} */
    public abstract Optional<TenTenTenReason> tenDays();

    /** {@return what the decision is expected to bring within ten months} */
    public abstract Optional<TenTenTenReason> tenMonths();

    /** {@return what the decision is expected to bring within ten years} */
    public abstract Optional<TenTenTenReason> tenYears();

    /** {@return whether customers get features faster or slower by it} */
    public abstract Optional<VelocityAnswer> productVelocity();

    /** {@return whether it serves customers better} */
    public abstract Optional<Boolean> servesBetter();

    /** {@return whether it wins customers faster} */
    public abstract Optional<Boolean> acquiresFaster();

    /** {@return whether it makes features possible that customers want} */
    public abstract Optional<Boolean> enablesWantedFeatures();

    /** {@return whether an idea reaches customers sooner by it} */
    public abstract Optional<Boolean> shortensIdeaToValue();

    /** {@return no answers} */
    public static FounderAnswers none() {
        return builder().build();
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link FounderAnswers}; nothing is required. */
    public static final class Builder extends ImmutableFounderAnswers.Builder {
        Builder() {}
    }
}
