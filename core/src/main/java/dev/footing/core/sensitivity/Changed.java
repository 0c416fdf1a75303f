package dev.footing.core.sensitivity;

import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;

/**
 * A question with something changed.
 *
 * @param startup the startup
 * @param policy the rules of judgement
 * @param discount the share by which everything managed is cheaper
 */
record Changed(Startup startup, Policy policy, double discount) {}
