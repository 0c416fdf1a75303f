package dev.footing.api.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.footing.api.quantity.Encoding;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Unit;
import dev.footing.api.quantity.Users;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The judgements that turn figures into one figure: what revenue and an engineer's month are worth, and from when on a
 * startup counts as further on. It is a value with evidence for each entry; two results under different policies are
 * not compared silently.
 */
@Value.Immutable
public abstract class Policy {
    private static final ImmutableList<Parameter<Policy>> PARAMETERS = ImmutableList.of(
            of("margin", "gross margin of revenue before infrastructure", Unit.SHARE, Policy::margin),
            of(
                    "opportunityMultiple",
                    "worth of an engineer-month over its cost",
                    Unit.RATIO,
                    Policy::opportunityMultiple),
            of("discountRate", "yearly discount rate", Unit.RATIO, Policy::discountRate),
            of("phase.growthUsers", "users from which growth begins", Unit.USERS, Policy::growthUsers),
            of("phase.marketFitUsers", "users from which the market fits", Unit.USERS, Policy::marketFitUsers),
            of("phase.growthAge", "age from which growth begins", Unit.MONTHS, Policy::growthAge),
            of("phase.marketFitAge", "age from which the market fits", Unit.MONTHS, Policy::marketFitAge));

    Policy() {}

    /** {@return its name, such as {@code default-1}} */
    public abstract String id();

    /** {@return where its entries come from, by path; every one has evidence} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Evidence> evidence();

    /** {@return gross margin of revenue before infrastructure} */
    public abstract Share margin();

    /** {@return omega: what an engineer-month is worth to the company, as a multiple of its cost} */
    public abstract Ratio opportunityMultiple();

    /** {@return the yearly rate at which later money counts less} */
    public abstract Ratio discountRate();

    /** {@return active users from which a startup counts as growing} */
    public abstract Users growthUsers();

    /** {@return active users from which a product counts as wanted} */
    public abstract Users marketFitUsers();

    /** {@return age from which a startup without users counts as growing} */
    public abstract Months growthAge();

    /** {@return age from which the product of a startup without users counts as wanted} */
    public abstract Months marketFitAge();

    /** {@return every entry, by path} */
    public static ImmutableList<Parameter<Policy>> parameters() {
        return PARAMETERS;
    }

    /** {@return SHA-256 of everything in it, by which results name it} */
    @Value.Lazy
    public String hash() {
        Encoding encoding = new Encoding().put("policy", id());
        for (Parameter<Policy> parameter : PARAMETERS) {
            encoding.put(parameter.path(), parameter.get(this));
        }
        evidence().forEach((path, evidence) -> encoding.put(path + ".evidence", evidence));
        return encoding.sha256();
    }

    @Value.Check
    void check() {
        ParameterRules.checkEvidence(this, PARAMETERS, evidence());
    }

    private static Parameter<Policy> of(String path, String label, Unit unit, Function<Policy, Object> getter) {
        return new Parameter<>(path, label, unit, policy -> Optional.of(getter.apply(policy)));
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}; everything is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
