package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What the team has done before, area by area. It asks for experience, not for interest; an area without an answer for
 * is unknown, which the arithmetic treats as no.
 *
 * <pre>{@code
 * ExpertiseAudit.builder().putAnswers(ExpertiseArea.OBSERVABILITY, Answer.YES).build()
 * }</pre>
 */
@Value.Immutable
public abstract class ExpertiseAudit {
    private static final ImmutableSortedMap<ExpertiseArea, Answer> ALL_UNKNOWN =
            ImmutableSortedMap.copyOf(Maps.toMap(Arrays.asList(ExpertiseArea.values()), area -> Answer.UNKNOWN));

    ExpertiseAudit() {}

    /** {@return the answer for each of the five areas, in their order; unknown where none was given} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExpertiseArea, Answer> answers();

    /**
     * Looks up one area.
     *
     * @param area an area
     * @return its answer
     */
    public Answer answer(ExpertiseArea area) {
        return answers().getOrDefault(area, Answer.UNKNOWN);
    }

    /**
     * Lists what is missing.
     *
     * @param required the areas that something needs
     * @return those of them that are not answered with yes, in their order
     */
    public ImmutableList<ExpertiseArea> missing(ImmutableSortedSet<ExpertiseArea> required) {
        return required.stream().filter(area -> answer(area) != Answer.YES).collect(ImmutableList.toImmutableList());
    }

    /**
     * Supposes that areas are held.
     *
     * @param areas the areas
     * @return the same audit with these answered yes
     */
    public ExpertiseAudit holding(Iterable<ExpertiseArea> areas) {
        Map<ExpertiseArea, Answer> held = new EnumMap<>(answers());
        areas.forEach(area -> held.put(area, Answer.YES));
        return of(held);
    }

    @Value.Check
    ExpertiseAudit complete() {
        if (answers().size() == ExpertiseArea.values().length) {
            return this;
        }
        Map<ExpertiseArea, Answer> all = Maps.newTreeMap();
        all.putAll(ALL_UNKNOWN);
        all.putAll(answers());
        return of(all);
    }

    /**
     * Takes the answers that were given.
     *
     * @param answers answers by area; the rest is unknown
     * @return the audit
     */
    public static ExpertiseAudit of(Map<ExpertiseArea, Answer> answers) {
        Objects.requireNonNull(answers, "answers");
        return builder().putAllAnswers(answers).build();
    }

    /**
     * {@return an audit in which every area has the same answer}
     *
     * @param answer the answer
     */
    public static ExpertiseAudit all(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        return of(Maps.toMap(Arrays.asList(ExpertiseArea.values()), area -> answer));
    }

    /** {@return a builder in which every area is unknown} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with everything of this} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ExpertiseAudit}; nothing is required. */
    public static final class Builder extends ImmutableExpertiseAudit.Builder {
        Builder() {}
    }
}
