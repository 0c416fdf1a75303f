package dev.footing.bills.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.Problem;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Identified;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Puts figures of a bill into a profile, unless what stands there is firmer or newer. */
final class ProfileMerge {
    private final Startup startup;
    private final boolean force;
    private final StartupDraft draft;
    private final List<Problem> problems = new ArrayList<>();
    private final ImmutableList.Builder<String> changes = ImmutableList.builder();

    ProfileMerge(Startup startup, boolean force) {
        this.startup = startup;
        this.force = force;
        this.draft = StartupDraft.of(startup);
    }

    MergedProfile merged(BilledInputs billed) {
        String stated = startup.budget().currency().getCode();
        String found = billed.bill().currency().getCode();
        InvalidValueException.throwIf(
                !stated.equals(found),
                Inputs.CURRENCY.id(),
                stated,
                "must be the currency of the bill, " + found,
                "Give the rate of each that is not USD with --exchange-rate CODE=RATE@YYYY-MM-DD.");
        billed.inputs().stream()
                .filter(input -> input.input() != Inputs.CURRENCY)
                .forEach(this::place);
        for (Component component : billed.withoutSourcing()) {
            if (startup.components().containsKey(component)) {
                billed.cost(component).ifPresent(this::place);
            } else {
                changes.add("/components/" + component.id()
                        + "/monthlyCost is left out, as the profile does not say how it is got (sourcing)");
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
        return new MergedProfile(draft.build(), changes.build());
    }

    private void place(BilledInput found) {
        Input<?> input = found.input();
        Optional<?> before = startup.states(input) ? input.get(startup) : Optional.empty();
        if (input == Inputs.LIST_PRICE && !startup.states(Inputs.CURRENT_STRATEGY)) {
            changes.add(input.id() + " is left out, as the profile does not say what the startup runs on"
                    + " (/current/strategy)");
        } else if (input == Inputs.AS_OF
                && before.filter(day -> !older(day, found)).isPresent()) {
            if (!before.equals(Optional.of(found.value()))) {
                changes.add(input.id() + " stays " + shown(before.get()) + ", which is later than the bill");
            }
        } else if (found.value() instanceof Identified && before.isPresent()) {
            changes.add(input.id() + " stays " + shown(before.get()));
        } else {
            replace(found, before.map(ProfileMerge::shown).orElse(""));
        }
    }

    private void replace(BilledInput found, String before) {
        Input<?> input = found.input();
        Evidence stands = startup.evidenceOf(input);
        if (!before.isEmpty() && !force && blocks(stands, found.evidence())) {
            problems.add(Problem.ofInput(
                    input.id(),
                    before + " (" + stands.grade().id()
                            + stands.date().map(day -> ", " + day).orElse("") + ")",
                    "must not be firmer or newer than what the bill says, " + shown(found.value()) + " ("
                            + found.evidence().grade().id() + ", "
                            + found.evidence().date().map(LocalDate::toString).orElse("") + ")",
                    "Look at which of the two is right; --force replaces it."));
            return;
        }
        set(input, found.value());
        draft.evidence(input.id(), found.evidence());
        if (before.equals(shown(found.value())) && stands.equals(found.evidence())) {
            return;
        }
        changes.add(input.id() + (before.isEmpty() ? "" : " was " + before + " and") + " is " + shown(found.value())
                + " (" + found.evidence().grade().id() + ")");
    }

    /** Whether what stands there is not to be replaced. */
    private static boolean blocks(Evidence stands, Evidence found) {
        int order = stands.grade().compareTo(found.grade());
        boolean newer =
                stands.date().flatMap(day -> found.date().map(day::isAfter)).orElse(false);
        return order < 0 || (order == 0 && newer);
    }

    private static boolean older(Object day, BilledInput found) {
        return day instanceof LocalDate stated && found.value() instanceof LocalDate end && stated.isBefore(end);
    }

    @SuppressWarnings("unchecked") // an input that was found has a value of its own type
    private void set(Input<?> input, Object value) {
        draft.set((Input<Object>) input, value);
    }

    private static String shown(Object value) {
        if (value instanceof BigMoney amount) {
            return amount.getCurrencyUnit().getCode() + " "
                    + amount.getAmount().stripTrailingZeros().toPlainString();
        }
        return value instanceof Identified constant ? constant.id() : value.toString();
    }
}
