package dev.footing.core.sensitivity;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
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
 * @param discount the discount on everything managed
 * @param absent the numeric inputs that have none
 */
record Drivers(
        ImmutableList<InputDriver<?>> inputs,
        ImmutableList<PolicyDriver> policy,
        Discount discount,
        ImmutableList<Input<?>> absent) {
    static Drivers of(Question question) {
        ImmutableList.Builder<InputDriver<?>> inputs = ImmutableList.builder();
        ImmutableList.Builder<Input<?>> absent = ImmutableList.builder();
        for (Input<?> input : Inputs.all()) {
            if (input.range().isPresent()) {
                InputDriver.of(question, input).ifPresentOrElse(inputs::add, () -> absent.add(input));
            }
        }
        return new Drivers(
                inputs.build(),
                ImmutableList.of(PolicyDriver.margin(question), PolicyDriver.opportunityMultiple(question)),
                new Discount(question),
                absent.build());
    }

    /** All that have a value. */
    ImmutableList<Driver> all() {
        return ImmutableList.<Driver>builder()
                .addAll(inputs)
                .addAll(policy)
                .add(discount)
                .build();
    }

    /** Those that may be other than they are told: inputs and the policy. */
    ImmutableList<Driver> uncertain() {
        return ImmutableList.<Driver>builder().addAll(inputs).addAll(policy).build();
    }

    Optional<Driver> find(String id) {
        return all().stream().filter(driver -> driver.id().equals(id)).findFirst();
    }

    /**
     * Refuses what is no driver at all.
     *
     * @throws InvalidValueException where nothing of that id could have a value
     */
    void requireAbsent(String id) {
        if (absent.stream().noneMatch(input -> input.id().equals(id))) {
            List<String> known = Stream.concat(
                            all().stream().map(Driver::id), absent.stream().map(Input::id))
                    .toList();
            throw new InvalidValueException(
                    "driver",
                    '"' + id + '"',
                    "must be something that can be changed by itself",
                    KnownNames.of(known).wayOut(id));
        }
    }
}
