package dev.footing.api.startup;

import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.util.HashSet;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** What must hold between the parts of a startup; each part checks itself. */
final class StartupRules {
    private StartupRules() {}

    static void check(Startup startup) {
        checkName(Inputs.NAME.id(), startup.name());
        startup.current()
                .flatMap(CurrentPlatform::strategy)
                .ifPresent(strategy -> checkName(Inputs.CURRENT_STRATEGY.id(), strategy));
        checkRound(startup);
        checkCurrencies(startup);
        checkEvidence(startup);
        CorrelationRules.check(startup.correlations());
        checkOptimizations(startup);
    }

    private static void checkName(String id, String name) {
        boolean control = name.chars().anyMatch(Character::isISOControl);
        if (name.isBlank() || control || name.length() > Startup.LONGEST_NAME) {
            throw new InvalidValueException(
                    id,
                    '"' + name + '"',
                    "must be 1 to " + Startup.LONGEST_NAME + " characters without control characters, not all blank",
                    "Give a short name.");
        }
    }

    private static void checkRound(Startup startup) {
        int horizon = startup.budget().horizonMonths();
        startup.funding().filter(funding -> funding.month() > horizon).ifPresent(funding -> {
            throw new InvalidValueException(
                    Inputs.FUNDING_MONTH.id(),
                    Integer.toString(funding.month()),
                    "must not be above the horizon of " + horizon + " months",
                    "Look further with " + Inputs.HORIZON.id() + ", or leave the round out.");
        });
    }

    private static void checkCurrencies(Startup startup) {
        CurrencyUnit currency = startup.budget().currency();
        for (Input<?> input : Inputs.all()) {
            input.get(startup)
                    .flatMap(CurrencyOf::value)
                    .filter(other -> !other.equals(currency))
                    .ifPresent(other -> {
                        throw new InvalidValueException(
                                input.id(),
                                other.getCode(),
                                "must be in " + currency.getCode() + ", the currency of the cash",
                                "State every amount in one currency.");
                    });
        }
    }

    private static void checkEvidence(Startup startup) {
        for (String place : startup.evidence().keySet()) {
            if (!Places.ALL.contains(place)) {
                throw new InvalidValueException(
                        "/evidence",
                        '"' + place + '"',
                        "must name an input or a group of inputs",
                        KnownNames.of(Places.ALL)
                                .nearest(place)
                                .map(near -> "Maybe " + near + " was meant.")
                                .orElse("Inputs are named by JSON pointers such as /team/engineers."));
            }
        }
    }

    private static void checkOptimizations(Startup startup) {
        Set<OptimizationKind> seen = new HashSet<>();
        for (PlannedOptimization planned : startup.plannedOptimizations()) {
            if (!seen.add(planned.kind())) {
                throw new InvalidValueException(
                        Inputs.PLANNED_OPTIMIZATIONS.id(),
                        planned.kind().id() + " twice",
                        "must name each kind once",
                        "Keep the entry with the better evidence.");
            }
        }
    }

    /** The ids of inputs and of the groups around them; made on first use, as the table needs this class. */
    private static final class Places {
        private static final ImmutableSortedSet<String> ALL = all();

        private static ImmutableSortedSet<String> all() {
            ImmutableSortedSet.Builder<String> places = ImmutableSortedSet.naturalOrder();
            for (Input<?> input : Inputs.all()) {
                String place = input.id();
                while (!place.isEmpty()) {
                    places.add(place);
                    place = place.substring(0, place.lastIndexOf('/'));
                }
            }
            return places.build();
        }
    }
}
