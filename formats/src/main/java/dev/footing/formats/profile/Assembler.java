package dev.footing.formats.profile;

import com.google.common.collect.ImmutableMap;
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
 * Makes a startup of what a profile states. Where the parts contradict each other the faulty one is reported and left
 * out, and the rest is tried again, so that all contradictions show at once; a startup that was made in this way is
 * never handed out.
 */
final class Assembler {
    private final JsonDocument document;
    private final Checks checks;
    private final Statement statement;
    private final ImmutableMap<String, Evidence> evidence;
    private final List<Stated<?>> defaults = new ArrayList<>();
    private final CurrencyUnit currency;

    Assembler(
            JsonDocument document,
            Checks checks,
            Statement statement,
            ImmutableMap<String, Evidence> evidence,
            CurrencyUnit currency) {
        this.document = document;
        this.checks = checks;
        this.statement = statement;
        this.evidence = evidence;
        this.currency = currency;
    }

    /** The startup; empty where there are problems so grave that none can be made. */
    Optional<Startup> startup() {
        boolean requiredFailed = statement.failed().stream().anyMatch(input -> input.presence() == Presence.REQUIRED);
        setDefaultsAside();
        List.copyOf(statement.failed()).forEach(this::replaceFailed);
        Optional<Startup> startup = built();
        if (!requiredFailed) {
            startup.ifPresent(made -> defaults.forEach(stated -> checkDefault(stated, made)));
        }
        return startup.map(this::withEmptyGroups);
    }

    /** What is marked as a default counts as not said; it is compared with the default once that is known. */
    private void setDefaultsAside() {
        for (Stated<?> stated : statement.inputs()) {
            Input<?> input = stated.input();
            Evidence source = evidence.get(input.id());
            if (source == null || source.grade() != Grade.DEFAULT) {
                continue;
            }
            if (input.presence() == Presence.OPTIONAL) {
                defaults.add(stated);
                statement.leaveOut(input);
            } else {
                noDefault(stated.node());
            }
        }
    }

    private void noDefault(JsonNode node) {
        checks.problems()
                .add(
                        node,
                        "must not be marked as a default, as there is none",
                        "Give its evidence another grade, or leave both out.");
    }

    private void checkDefault(Stated<?> stated, Startup startup) {
        Optional<?> standsIn = stated.input().defaultFor(startup);
        boolean derived = stated.input() == Inputs.PHASE;
        if (standsIn.isEmpty() && !derived) {
            noDefault(stated.node());
        } else if (standsIn.isPresent() && !standsIn.equals(Optional.of(stated.value()))) {
            checks.problems()
                    .add(
                            stated.node(),
                            "must be the default, as it is marked as one",
                            "Leave it out, or give its evidence another grade.");
        }
    }

    /** Puts something harmless in place of what could not be read, so that no second problem follows from it. */
    private void replaceFailed(Input<?> input) {
        if (input.presence() == Presence.REQUIRED_IN_GROUP) {
            statement.leaveOutGroup(input.group());
        } else if (input.presence() == Presence.REQUIRED || input == Inputs.HORIZON) {
            statement.state(StandIns.of(input, currency, document.root()));
        }
    }

    private Optional<Startup> built() {
        while (true) {
            try {
                return Optional.of(draft().build());
            } catch (InvalidValueException refused) {
                Optional<Stated<?>> faulty = statement.find(refused.problem().where());
                report(refused.problem(), faulty);
                if (faulty.isEmpty()) {
                    return Optional.empty();
                }
                statement.leaveOut(faulty.get().input());
                replaceFailed(faulty.get().input());
            }
        }
    }

    private void report(Problem problem, Optional<Stated<?>> faulty) {
        String value = faulty.map(Stated::node)
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
        statement.inputs().forEach(stated -> stated.set(draft));
        evidence.forEach(draft::evidence);
        return draft;
    }

    /** A group that is there without anything stated in it, such as a platform of which nothing is known. */
    private Startup withEmptyGroups(Startup startup) {
        StartupDraft draft = draft();
        boolean changed = false;
        for (Shape group : statement.groups()) {
            boolean empty =
                    group.all().stream().allMatch(input -> input.get(startup).isEmpty());
            if (empty) {
                for (Input<?> input : group.inputs().values()) {
                    changed |= input.defaultFor(startup).isPresent();
                    Stated.setDefault(draft, input, startup);
                    draft.evidence(input.id(), evidence.getOrDefault(input.id(), startup.evidenceOf(input)));
                }
            }
        }
        return changed ? draft.build() : startup;
    }
}
