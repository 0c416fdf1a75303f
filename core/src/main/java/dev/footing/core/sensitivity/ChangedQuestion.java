package dev.footing.core.sensitivity;

import dev.footing.api.startup.Startup;
import dev.footing.core.policy.Rules;

/**
 * A question with something changed.
 *
 * @param startup the startup
 * @param rules calibration and policy
 * @param discount the share by which everything managed is cheaper
 */
record ChangedQuestion(Startup startup, Rules rules, double discount) {}
