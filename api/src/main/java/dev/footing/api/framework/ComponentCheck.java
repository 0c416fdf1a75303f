package dev.footing.api.framework;

import com.google.common.collect.ImmutableList;
import dev.footing.api.description.Description;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.ExpertiseArea;
import java.util.Objects;

/**
 * The expertise reality check of one component: whether the team could run it, or should buy it.
 *
 * @param component the component
 * @param needs the areas that running it takes
 * @param finding passed where the team has them all; otherwise buy
 */
public record ComponentCheck(Component component, ImmutableList<ExpertiseArea> needs, Finding finding) {
    /** What its members are, in documents and in hashes. */
    public static final Description<ComponentCheck> DESCRIPTION = Description.of(ComponentCheck.class)
            .add("component", Component.class, "the component", ComponentCheck::component)
            .list("needs", ExpertiseArea.class, "the expertise that it needs", ComponentCheck::needs)
            .all(ComponentCheck::finding, Finding.DESCRIPTION)
            .listed("state", "because", "component", "needs")
            .build();

    /**
     * Refuses null.
     *
     * @param component the component
     * @param needs the areas that running it takes
     * @param finding passed where the team has them all
     */
    public ComponentCheck {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(finding, "finding");
    }
}
