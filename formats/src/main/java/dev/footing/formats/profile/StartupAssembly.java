package dev.footing.formats.profile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Input.Presence;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.formats.json.JsonDocument;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.reading.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Builds the startup that a profile states. Where the parts contradict each other the faulty one is reported and left
 * out, and the rest is tried again, so that all contradictions show at once; a startup that was built in this way is
 * never handed out.
 */
record StartupAssembly(
        JsonDocument document,
        Checks checks,
        StatedInputs stated,
        ImmutableMap<String, Evidence> evidence,
        CurrencyUnit currency) {
    /** Optional inputs that bound others, or without which others mean nothing. */
    private static final ImmutableSet<Input<?>> NEEDED_BY_OTHERS =
            ImmutableSet.of(Inputs.HORIZON, Inputs.CURRENT_STRATEGY, Inputs.CURRENT_MONTHS, Inputs.OBSERVED_MONTHS);

    /** The startup; empty where there are problems so grave that none can be built. */
    Optional<Startup> startup() {
        boolean requiredFailed = stated.failed().stream().anyMatch(input -> input.presence() == Presence.REQUIRED);
        List<StatedInput<?>> defaults = defaultsSetAside();
        stated.failed().forEach(this::replaceFailed);
        Optional<Startup> startup = built();
        if (!requiredFailed) {
            startup.ifPresent(built -> defaults.forEach(input -> checkDefault(input, built)));
        }
        return startup.map(this::withEmptyGroups);
    }

    /** What is marked as a default counts as not stated; it is compared with the default once that is known. */
    private List<StatedInput<?>> defaultsSetAside() {
        List<StatedInput<?>> defaults = new ArrayList<>();
        for (StatedInput<?> input : stated.all()) {
            Evidence source = evidence.get(input.input().id());
            if (source == null || source.grade() != Grade.DEFAULT) {
                continue;
            }
            if (input.input().presence() == Presence.OPTIONAL) {
                defaults.add(input);
                stated.leaveOut(input.input());
            } else {
                hasNoDefault(input.node());
            }
        }
        return defaults;
    }

    private void hasNoDefault(JsonNode node) {
        String wayOut = "Give its evidence another grade, or leave both out.";
        checks.problems().add(node, "must not be marked as a default, as there is none", wayOut);
    }

    private void checkDefault(StatedInput<?> input, Startup startup) {
        Optional<?> standsIn = input.input().defaultFor(startup);
        if (standsIn.isEmpty() && input.input() != Inputs.PHASE) {
            hasNoDefault(input.node());
        } else if (standsIn.isPresent() && !standsIn.get().equals(input.value())) {
            String wayOut = "Leave it out, or give its evidence another grade.";
            checks.problems().add(input.node(), "must be the default, as it is marked as one", wayOut);
        }
    }

    /** Puts something harmless in place of what could not be read, so that no second problem follows from it. */
    private void replaceFailed(Input<?> input) {
        if (input.presence() == Presence.REQUIRED_IN_GROUP) {
            stated.leaveOutGroup(input.group());
        } else if (input.presence() == Presence.REQUIRED || NEEDED_BY_OTHERS.contains(input)) {
            stated.state(StatedInput.placeholder(input, currency, document.root()));
        }
    }

    private Optional<Startup> built() {
        while (true) {
            try {
                return Optional.of(draft().build());
            } catch (InvalidValueException refused) {
                Optional<StatedInput<?>> faulty = stated.find(refused.problem().where());
                report(refused.problem(), faulty);
                Optional<Input<?>> input = faulty.<Input<?>>map(StatedInput::input)
                        .or(() -> Inputs.find(refused.problem().where()).filter(NEEDED_BY_OTHERS::contains));
                if (input.isEmpty()) {
                    return Optional.empty();
                }
                stated.leaveOut(input.get());
                replaceFailed(input.get());
            }
        }
    }

    private void report(Problem problem, Optional<StatedInput<?>> faulty) {
        String value = faulty.map(StatedInput::node)
                .filter(node -> node.is(JsonNode.Kind.TEXT))
                .map(JsonNode::shown)
                .orElse(problem.value());
        checks.problems()
                .add(
                        document.nearestPosition(problem.where()),
                        () -> Problem.ofInput(problem.where(), value, problem.rule(), problem.wayOut()));
    }

    private StartupDraft draft() {
        StartupDraft draft =
                currency.equals(StartupDraft.DEFAULT_CURRENCY) ? StartupDraft.empty() : StartupDraft.empty(currency);
        stated.all().forEach(input -> input.set(draft));
        evidence.forEach(draft::evidence);
        return draft;
    }

    /** A group that is there without anything stated in it, such as a platform of which nothing is known. */
    private Startup withEmptyGroups(Startup startup) {
        StartupDraft draft = draft();
        boolean changed = false;
        for (InputGroup group : stated.groups()) {
            if (group.all().stream().allMatch(input -> input.get(startup).isEmpty())) {
                for (Input<?> input : group.inputs().values()) {
                    changed |= setDefault(draft, input, startup);
                    draft.evidence(input.id(), evidence.getOrDefault(input.id(), startup.evidenceOf(input)));
                }
            }
        }
        return changed ? draft.build() : startup;
    }

    private static <T> boolean setDefault(StartupDraft draft, Input<T> input, Startup startup) {
        Optional<T> standsIn = input.defaultFor(startup);
        standsIn.ifPresent(value -> draft.set(input, value));
        return standsIn.isPresent();
    }
}
