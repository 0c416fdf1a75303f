package dev.footing.core.simulation;

import dev.footing.api.policy.Calibration;
import dev.footing.api.policy.Policy;
import dev.footing.api.startup.Startup;
import dev.footing.api.strategy.Strategy;
import java.util.Optional;

/** What all trials of a run have in common. */
record PlainQuestion(Startup startup, Optional<Strategy> current, Calibration calibration, Policy policy) {}
