package dev.footing.testkit;

import dev.footing.api.startup.Startup;

/** A startup that a provider is asked for, and how a failure calls it. */
record Probe(String description, Startup startup) {}
