package dev.footing.api.framework;

import dev.footing.api.quantity.Identified;

/** What customers may gain by a decision on infrastructure; the four questions of the last test. */
public enum CustomerBackQuestion implements Identified {
    /** It serves them better; of figures: fewer serious incidents. */
    SERVES_BETTER,
    /** It wins them faster; of figures: more users at the horizon. */
    ACQUIRES_FASTER,
    /** It makes features possible that they want; of figures: more work on the product. */
    ENABLES_WANTED_FEATURES,
    /** An idea reaches them sooner; of figures: production earlier, or more of the team on the product. */
    SHORTENS_IDEA_TO_VALUE
}
