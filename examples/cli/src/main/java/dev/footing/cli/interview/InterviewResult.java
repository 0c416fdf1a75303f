package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.startup.Startup;
import java.util.Optional;

/** How a conversation ended. */
public final class InterviewResult {
    private final ImmutableList<Startup> startup;
    private final String end;

    private InterviewResult(ImmutableList<Startup> startup, String end) {
        this.startup = startup;
        this.end = end;
    }

    static InterviewResult of(Startup startup) {
        return new InterviewResult(ImmutableList.of(startup), "");
    }

    static InterviewResult ended(String end) {
        return new InterviewResult(ImmutableList.of(), end);
    }

    /** {@return the startup, where everything was answered that a profile needs} */
    public Optional<Startup> startup() {
        return startup.stream().findFirst();
    }

    /** {@return before which question the answers ended, as a sentence; empty where there is a startup} */
    public String end() {
        return end;
    }
}
