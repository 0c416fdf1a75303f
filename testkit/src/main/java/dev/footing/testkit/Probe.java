package dev.footing.testkit;

import dev.footing.api.startup.Startup;

/** A startup that a provider is asked for, how a failure calls it, and the same in other objects. */
record Probe(String description, Startup startup, Startup equal) {
    Probe(String description, Startup startup) {
        this(description, startup, startup.toBuilder().build());
    }
}
