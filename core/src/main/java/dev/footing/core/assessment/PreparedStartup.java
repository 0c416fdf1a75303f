package dev.footing.core.assessment;

import com.google.common.collect.ImmutableList;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.startup.Startup;

/**
 * A startup in the currency of the calibration, with its bill where one could be looked up and with a phase.
 *
 * @param startup the startup as it is assessed
 * @param notes one for each change made to the startup as stated
 */
record PreparedStartup(Startup startup, ImmutableList<Explanation> notes) {}
