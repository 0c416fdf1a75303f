package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import dev.footing.api.quantity.Unit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be changed by itself, in the order of the profile.
 *
 * @param inputs the numeric inputs that have a value
 * @param policy the numbers of the policy
 * @param payments the factor on all dated payments; empty where none are stated
 * @param discount the discount on everything managed
 * @param absent what could be changed and is not stated, with what it counts
 */
record Drivers(
        ImmutableList<InputDriver<?>> inputs,
        ImmutableList<PolicyDriver> policy,
        Optional<PaymentsDriver> payments,
        Discount discount,
        ImmutableMap<String, Unit> absent) {
    static Drivers of(SensitivityQuestion question) {
        ImmutableList.Builder<InputDriver<?>> inputs = ImmutableList.builder();
        ImmutableMap.Builder<String, Unit> absent = ImmutableMap.builder();
        for (Input<?> input : Inputs.all()) {
            if (input.range().isPresent()) {
                InputDriver.of(question, input)
                        .ifPresentOrElse(inputs::add, () -> absent.put(input.id(), input.unit()));
            }
        }
        Optional<PaymentsDriver> payments = PaymentsDriver.of(question);
        if (payments.isEmpty()) {
            absent.put(PaymentsDriver.ID, PaymentsDriver.FACTOR.unit());
        }
        return new Drivers(
                inputs.build(),
                ImmutableList.of(PolicyDriver.margin(question), PolicyDriver.opportunityMultiple(question)),
                payments,
                new Discount(question),
                absent.buildOrThrow());
    }

    /** All that have a value. */
    ImmutableList<SensitivityDriver> all() {
        return ImmutableList.<SensitivityDriver>builder()
                .addAll(uncertain())
                .addAll(payments.stream().iterator())
                .add(discount)
                .build();
    }

    /** Those of {@link #all()} that may be other than they are told: inputs and the policy. */
    ImmutableList<SensitivityDriver> uncertain() {
        return ImmutableList.<SensitivityDriver>builder()
                .addAll(inputs)
                .addAll(policy)
                .build();
    }

    Optional<SensitivityDriver> find(String id) {
        return all().stream().filter(driver -> driver.id().equals(id)).findFirst();
    }

    /**
     * Refuses what is no driver at all.
     *
     * @throws InvalidValueException where nothing of that id could have a value
     */
    void requireAbsent(String id) {
        if (!absent.containsKey(id)) {
            List<String> known = Stream.concat(all().stream().map(SensitivityDriver::id), absent.keySet().stream())
                    .toList();
            throw new InvalidValueException(
                    "driver",
                    '"' + id + '"',
                    "must be something that can be changed by itself",
                    KnownNames.of(known).wayOut(id));
        }
    }
}
