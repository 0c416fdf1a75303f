package dev.footing.testkit;

import dev.footing.api.startup.Startup;

/** A startup that a provider is asked for, its description for failures, and an equal one in other objects. */
record Probe(String description, Startup startup, Startup equal) {
    Probe(String description, Startup startup) {
        this(description, startup, startup.toBuilder().build());
    }
}
